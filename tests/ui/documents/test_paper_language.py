"""The language beside the Dutch: chosen, remembered, on what leaves, and told in the list."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.documents.conftest import WORDS, Desk
from wmo_desk.contents.paper_languages import forget_translations, load_translation
from wmo_desk.domain.paper_translations import Translation
from wmo_desk.services import clients, documents
from wmo_desk.ui.paper.paper import Paper
from wmo_desk.ui.paper.preview import View

DUTCH, GERMAN = "Samenvatting van ons gesprek", "Zusammenfassung unseres Gesprächs"


@pytest.fixture
def own() -> Iterator[None]:
    yield
    forget_translations()


def choose_german(desk: Desk) -> None:
    desk.page.options.beside.segments._group.button(2).click()
    desk.settle()


def remembered(desk: Desk) -> str:
    with desk.database.read() as session:
        return clients.client_details(session, desk.client_id).paper_language


def remember(desk: Desk, code: str) -> None:
    change = partial(
        clients.change_client, client_id=desk.client_id, changes={"paper_language": code}
    )
    desk.act(change)


def paper_of(desk: Desk) -> Paper:
    paper = desk.page.preview.paper
    assert paper is not None
    return paper


def test_it_is_on_everything_that_leaves(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    choose_german(desk)

    assert {DUTCH, GERMAN} <= set(desk.spoken())
    assert GERMAN in desk.paper_text()
    for name in ("s.pdf", "s.html", "s.txt"):
        desk.page.output.save_at(str(tmp_path / name))
        desk.settle()
    assert (tmp_path / "s.pdf").read_bytes() == paper_of(desk).content
    for name in ("s.html", "s.txt"):
        saved = (tmp_path / name).read_text(encoding="utf-8-sig")
        assert DUTCH in saved
        assert GERMAN in saved
        assert WORDS in saved


def test_it_is_remembered_for_this_resident(desk: Desk) -> None:
    desk.open()
    assert paper_of(desk).choices.beside == ""
    choose_german(desk)
    assert remembered(desk) == "de"

    for other in ({"plan": desk.client_id}, {"conversation_id": desk.conversation_id}):
        desk.open(**other)
        assert desk.page.options.beside.value() == "de"
        assert paper_of(desk).choices.beside == "de"

    desk.page.options.beside.segments._group.button(0).click()
    desk.settle()
    assert remembered(desk) == ""
    assert GERMAN not in desk.paper_text()


def test_what_was_handed_out_tells_its_languages(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    choose_german(desk)
    desk.hand_out()

    (row,) = desk.rows()
    assert row.paper_language == "de"
    assert GERMAN.encode() not in desk.content(row)
    (shown,) = desk.page.handed_out.table.table_model.rows
    cell = desk.page.handed_out.table.table_model.cell(shown, 0)
    assert cell.detail.startswith("Dutch and Deutsch · ")
    assert "Dutch and Deutsch" in desk.page.handed_out.table.table_model.index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_only_the_dutch_is_checked_for_clear_language(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    preview = desk.page.preview
    preview.show_view(View.CLEAR)
    alone = preview.clear_language.lines
    choose_german(desk)

    assert preview.clear_language.lines == alone

    desk.hand_out()
    assert [line.text for line in preview.clear_language.lines] == ["Only Dutch can be checked."]


def test_language_that_is_not_loaded_any_more_is_told(desk: Desk) -> None:
    remember(desk, "tr")
    desk.open()
    options = desk.page.options

    assert options._missing.text() == (
        "Türkçe is not loaded here (any more). The paper is in Dutch alone."
    )
    assert options._missing.isVisible()
    assert options.beside.value() == paper_of(desk).choices.beside == ""
    assert remembered(desk) == "tr"

    choose_german(desk)
    assert options._missing.isHidden()
    assert remembered(desk) == "de"


@pytest.mark.usefixtures("own")
def test_languages_come_while_the_program_runs(desk: Desk) -> None:
    remember(desk, "tr")
    desk.open()
    beside = desk.page.options.beside
    assert beside.list.isHidden()

    load_translation(Translation("tr", "Türkçe", words={"summary.title": "Görüşmemizin özeti"}))
    desk.open()

    assert beside.segments.isHidden()
    assert [beside.list.itemText(row) for row in range(beside.list.count())] == [
        "Dutch",
        "Dutch and English",
        "Dutch and Deutsch",
        "Dutch and Türkçe",
    ]
    assert beside.value() == "tr"
    assert "Görüşmemizin özeti" in desk.spoken()
    beside.list.setFocus()
    QTest.keyClick(beside.list, Qt.Key.Key_Up)
    desk.settle()
    assert remembered(desk) == "de"
    assert GERMAN in desk.spoken()


def test_papers_for_colleagues_are_in_one_language(desk: Desk) -> None:
    remember(desk, "de")
    desk.open(hand_over=(desk.client_id,))
    options = desk.page.options

    assert not options.beside.isVisible()
    assert options.language.isVisible()
    options.language._group.button(1).click()
    desk.settle()

    choices = paper_of(desk).choices
    assert (choices.language, choices.beside) == ("en", "")
    assert remembered(desk) == "de"


def test_who_may_not_change_the_file_chooses_for_this_paper_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open()
    monkeypatch.setattr(desk.workspace, "may", lambda _permission: False)

    choose_german(desk)

    assert GERMAN in desk.paper_text()
    assert remembered(desk) == ""


def test_sheet_for_nobody_remembers_nothing(desk: Desk) -> None:
    desk.open(resident_sheet=documents.NOBODY)
    choose_german(desk)

    assert paper_of(desk).choices.beside == "de"
    assert remembered(desk) == ""
