from pathlib import Path
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.desk import Desk
from tests.ui.social_map.conftest import Places
from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Role
from wmo_desk.reports.social_map_wording import MAP_WORDINGS
from wmo_desk.services.social_map import all_entries, entry_row, find_entries
from wmo_desk.ui.paper.paper import as_file
from wmo_desk.ui.paper.saving import kind_of
from wmo_desk.ui.search.finder import Finder
from wmo_desk.ui.social_map.add_dialog import AddEntryDialog
from wmo_desk.ui.social_map.page import SocialMapPage
from wmo_desk.ui.social_map.paper_dialog import PaperDialog
from wmo_desk.ui.social_map.preview_lines import Part
from wmo_desk.ui.widgets.entry_chooser import EntryChooser, entries_of
from wmo_desk.ui.widgets.find_anything import Found
from wmo_desk.ui.widgets.saved_indicator import SaveState

DOWN, ENTER, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space


def shown(page: SocialMapPage) -> list[str]:
    return [row.name for row in page.table.table_model.rows]


def row_of(desk: Desk, entry_id: UUID) -> EntryRow:
    with desk.database.read() as session:
        return entry_row(session, entry_id)


def type_to_find(desk: Desk, page: SocialMapPage, typed: str) -> None:
    QTest.keyClicks(page.filters.search, typed)
    QTest.keyClick(page.filters.search, DOWN)
    desk.settle()


def open_form(desk: Desk, page: SocialMapPage, entry_id: UUID) -> QLineEdit:
    """Open the fields of an entry; returns the field of the phone."""
    page.table.choose(entry_id)
    page.panel.correct()
    desk.settle()
    form = page.panel.form
    assert form is not None
    editor = form.form.field("phone").editor
    assert isinstance(editor, QLineEdit)
    return editor


# --- Finding ----------------------------------------------------------------------------------


def test_rows_say_enough_without_opening(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)

    assert shown(page) == ["Belcirkel", "Huiskamer", "Wandelgroep"]
    model = page.table.table_model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Belcirkel, whole municipality, Mental wellbeing, not checked for a year"
    assert model.index(0, 4).data() == "Check it"
    assert model.index(1, 3).data() == "Bunde"
    assert page.filters.search.hasFocus() or desk.focused() is not None


def test_a_need_is_found_while_typing(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    type_to_find(desk, page, "bewegen")

    assert shown(page) == ["Wandelgroep"]
    assert desk.focused() is page.table
    page.filters.search.setText("xyz")
    type_to_find(desk, page, "z")
    assert shown(page) == []
    assert page._empty.accessibleName().startswith("Nothing found")


def test_filters_keep_to_dimension_area_and_what_is_due(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    page.filters.dimensions.set_active(frozenset({"participation"}))
    desk.settle()
    assert shown(page) == ["Huiskamer", "Wandelgroep"]
    page.filters.clear()
    page.filters.unchecked.set_active(frozenset({"unchecked"}))
    desk.settle()
    assert shown(page) == ["Belcirkel"]
    page.filters.clear()
    page.filters.area.setCurrentIndex(1)
    page.filters.area.activated.emit(1)
    desk.settle()
    assert shown(page) == ["Huiskamer", "Belcirkel", "Wandelgroep"]


def test_an_empty_map_says_what_to_do_first(desk: Desk) -> None:
    page = desk.show(SocialMapPage)
    assert page._empty.accessibleName().startswith("Nothing is on the map yet. Bring in a list")
    assert page._first.isVisible()


def test_a_target_is_shown_whatever_was_looked_for(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    type_to_find(desk, page, "bewegen")
    page.open_target(entry_id=places.huiskamer)
    desk.settle()

    chosen = page.table.chosen_row()
    assert chosen is not None
    assert chosen.id == places.huiskamer
    assert page.panel._facts.accessibleName() == "Huiskamer"


# --- Correcting and checking ------------------------------------------------------------------


def test_a_correction_saves_itself(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    phone = open_form(desk, page, places.huiskamer)
    assert phone.text() == "043 000 01 21"
    for typed, kept in (("043 000 0199", "0430000199"), ("06 00000135", "0600000135")):
        phone.setFocus()
        phone.clear()
        QTest.keyClicks(phone, typed)
        page.flush()
        desk.settle()
        assert row_of(desk, places.huiskamer).phone == kept
    form = page.panel.form
    assert form is not None
    chip = form.dimensions.chip(Dimension.MEANINGFULNESS)
    chip.setFocus()
    QTest.keyClick(chip, SPACE)
    desk.settle()
    assert row_of(desk, places.huiskamer).dimensions == (
        Dimension.MEANINGFULNESS,
        Dimension.PARTICIPATION,
    )
    form.close_form()
    assert page.panel.form is None


def test_what_is_refused_stays_typed_until_one_comes_back(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    phone = open_form(desk, page, places.huiskamer)
    phone.clear()
    QTest.keyClicks(phone, "bel maar")
    page.table.choose(places.belcirkel)
    desk.settle()
    assert page.panel.form is None
    assert page.panel.state is SaveState.UNSAVED

    page.table.choose(places.huiskamer)
    desk.settle()
    form = page.panel.form
    assert form is not None
    assert phone.text() == "bel maar"
    assert form.form.field("phone").error.startswith("This is no phone number")
    form.close_form()
    desk.settle()
    assert page.panel.form is form


def test_checked_today_can_be_undone(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    page.table.choose(places.belcirkel)
    page.panel.checked.setFocus()
    QTest.keyClick(page.panel.checked, SPACE)
    desk.settle()
    assert row_of(desk, places.belcirkel).checked_on == desk.workspace.today()
    assert page.bar().sentence == "Belcirkel: checked today."

    page.bar()._act()
    desk.settle()
    assert row_of(desk, places.belcirkel).needs_check(desk.workspace.today())


def test_taken_off_and_put_back(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    page.table.choose(places.belcirkel)
    page.panel.remove.click()
    desk.settle()
    desk.settle()
    assert shown(page) == ["Huiskamer", "Wandelgroep"]
    page.bar()._act()
    desk.settle()
    desk.settle()
    assert shown(page) == ["Belcirkel", "Huiskamer", "Wandelgroep"]


@pytest.mark.parametrize("desk", [Role.CONSULTANT], indirect=True)
def test_a_consultant_corrects_but_keeps_no_list(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    page.table.choose(places.belcirkel)
    hidden = (page.new, page.bring_in, page.export, page.panel.remove)
    assert not any(button.isVisible() for button in hidden)
    assert page.panel.change.isVisible()
    assert page.panel.checked.isVisible()


def test_a_new_entry_goes_on_in_its_fields(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    page.new.click()
    dialog = desk.dialog(AddEntryDialog)
    QTest.keyClicks(dialog.name, "belcirkel")
    dialog.decide()
    desk.settle()
    assert dialog.form.field("dimensions").error
    dialog.dimensions.chip(Dimension.PARTICIPATION).click()
    dialog.decide()
    desk.settle()
    assert "stands on the map" in dialog.form.field("name").error
    QTest.keyClicks(dialog.name, " Bunde")
    dialog.decide()
    desk.settle()
    desk.settle()
    form = page.panel.form
    assert form is not None
    assert form.accessibleName() == "belcirkel Bunde"


# --- Paper ------------------------------------------------------------------------------------


def test_what_is_ticked_is_printed(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(SocialMapPage)
    assert not page.print_button.isEnabled()
    page.table.setFocus()
    page.table.choose(places.huiskamer)
    QTest.keyClick(page.table, SPACE)
    type_to_find(desk, page, "bewegen")
    page.table.choose(places.wandelgroep)
    QTest.keyClick(page.table, SPACE)
    assert page.table.chosen_ids == (places.huiskamer, places.wandelgroep)

    page.print_button.click()
    dialog: PaperDialog = desk.dialog(PaperDialog)
    desk.settle()
    ordinary = dialog._printed
    assert ordinary is not None
    assert dialog.document.pageCount() == ordinary.pages
    dialog.size_choice._group.button(1).click()
    desk.settle()
    assert dialog._printed not in {None, ordinary}
    dialog.language.segments._group.button(2).click()
    desk.settle()
    text = dialog.document.getAllText(0).text()
    assert MAP_WORDINGS["nl"].title in text
    assert MAP_WORDINGS["de"].title in text
    made = dialog._printed
    assert made is not None
    web_page = as_file(made, kind_of(tmp_path / "page.html")).decode()
    assert "<h1>" in web_page
    assert MAP_WORDINGS["de"].title in web_page
    assert MAP_WORDINGS["nl"].title in as_file(made, kind_of(tmp_path / "page.txt")).decode()
    dialog.save_at(str(tmp_path / "page.pdf"))
    desk.settle()
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert page.table.chosen_ids == ()


# --- Lists in and out -------------------------------------------------------------------------

SHEET = (
    "naam;soort;dimensies;buurt;kosten\r\n"
    "Huiskamer;informeel;Meedoen;Bunde;€ 1\r\n"
    "Eetcafé;winkel;Meedoen;;\r\n"
    "Koor;informeel;Zingeving;;\r\n"
)


def bring_in(desk: Desk, page: SocialMapPage, content: bytes, folder: Path) -> None:
    file = folder / "lijst.csv"
    file.write_bytes(content)
    page.bring_in_file(str(file))
    desk.settle()


def test_a_list_is_mended_and_brought_in(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(SocialMapPage)
    bring_in(desk, page, SHEET.encode("cp1252"), tmp_path)
    view = page.importing
    [line] = view.table.table_model.rows
    assert (line.line, line.name) == (3, "Kind: winkel")
    assert not view._removes.isEnabled()
    view.table.setFocus()
    QTest.keyClick(view.table, ENTER)
    assert desk.focused() is view.mend.cell
    QTest.keyClicks(view.mend.cell, "formeel")
    QTest.keyClick(view.mend.cell, ENTER)
    desk.settle()
    assert [row.name for row in view.table.table_model.rows] == ["Eetcafé", "Koor"]
    view._choose_part(Part.CHANGED)
    [line] = view.table.table_model.rows
    assert line.told == "Costs: gratis → € 1"
    view._choose_part(Part.MISSING)
    assert [row.name for row in view.table.table_model.rows] == ["Belcirkel", "Wandelgroep"]

    view._removes.click()
    view.bring_in.click()
    desk.settle()
    desk.settle()
    assert page.bar().sentence == "Brought in: 2 added, 1 changed, 2 taken off."
    assert shown(page) == ["Eetcafé", "Huiskamer", "Koor"]
    bring_in(desk, page, SHEET.replace("winkel", "formeel").encode("cp1252"), tmp_path)
    assert not view.bring_in.isEnabled()


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"PK\x03\x04", "This file is no CSV"), (b"naam\r\nx", "lacks these headings: soort, dim")],
)
def test_a_file_that_is_no_list_gets_a_sentence(
    desk: Desk, places: Places, tmp_path: Path, content: bytes, words: str
) -> None:
    page = desk.show(SocialMapPage)
    bring_in(desk, page, content, tmp_path)
    desk.settle()
    assert words in page.bar().sentence
    assert shown(page) == ["Belcirkel", "Huiskamer", "Wandelgroep"]


@pytest.mark.usefixtures("caplog")
def test_a_file_that_is_gone_gets_a_sentence(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(SocialMapPage)
    page.bring_in_file(str(tmp_path / "gone.csv"))
    desk.settle()
    assert "not there any more" in page.bar().sentence


def test_stopping_changes_nothing(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(SocialMapPage)
    bring_in(desk, page, SHEET.replace("winkel", "formeel").encode(), tmp_path)
    view = page.importing
    # The file is busy with something else, so that the stop comes before the beginning.
    is_free = Event()
    desk.workspace.tasks.start(
        is_free.wait, owner=page, then=lambda _free: None, failed=desk.problems.append
    )
    view.bring_in.click()
    assert view._waiting is not None
    view._waiting.reject()
    is_free.set()
    desk.settle()
    assert view._refusal.text().startswith("The import was stopped")
    assert view.bring_in.isEnabled()
    with desk.database.read() as session:
        assert len(all_entries(session)) == 3


def test_what_is_written_reads_the_same(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(SocialMapPage)
    page.export_to(str(tmp_path / "kaart.csv"))
    desk.settle()
    desk.settle()
    page.bring_in_file(str(tmp_path / "kaart.csv"))
    desk.settle()
    plan = page.importing._plan
    assert plan is not None
    assert (plan.unchanged, plan.new, plan.changed, plan.faults) == (3, (), (), ())


# --- From elsewhere ---------------------------------------------------------------------------


def test_an_entry_is_picked_with_one_key(desk: Desk, places: Places) -> None:
    page = desk.show(SocialMapPage)
    find = entries_of(desk.workspace, page, dimension=Dimension.PARTICIPATION)
    chooser = EntryChooser(find, parent=page)
    picked: list[EntryRow] = []
    chooser.chosen.connect(picked.append)
    chooser.open_over(page, "beweg")
    QTest.keyClick(chooser.field, ENTER)
    desk.qtbot.waitUntil(lambda: bool(picked))
    assert [row.id for row in picked] == [places.wandelgroep]


def test_ctrl_k_finds_entries(desk: Desk, places: Places) -> None:
    answers: list[list[Found]] = []
    finder = Finder(desk.workspace)
    for typed in ("be", "bell"):
        finder(typed, lambda found: answers.append(list(found)))
        desk.settle()
    assert answers[0] == []
    [found] = answers[1]
    assert (found.title, found.page) == ("Belcirkel", "social_map")
    assert found.target == {"entry_id": places.belcirkel}
    with desk.database.read() as session:
        assert find_entries(session, "bell")[0].id == places.belcirkel
