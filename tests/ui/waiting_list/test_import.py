from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import CRITERION
from tests.ui.desk import Desk
from tests.ui.waiting_list.conftest import Places
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.services.organisation import choose_municipality
from wmo_desk.services.waiting_import import difference_rows
from wmo_desk.services.waiting_rows import waiting_rows
from wmo_desk.ui.waiting_list.columns_dialog import ColumnsDialog
from wmo_desk.ui.waiting_list.differences_dialog import DifferencesDialog
from wmo_desk.ui.waiting_list.import_view import Part
from wmo_desk.ui.waiting_list.page import WaitingListPage

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
HEADINGS = ("nr", "naam", "voorletters", "geboren", "cat", "criterium", "reden", "besluit", "uren")
KNOWN = ("nr", "naam", "voorletters", "geboortedatum", "categorie", "criterium", "reden")
KNOWN = (*KNOWN, "datum indicatie", "uren")


def a_file(folder: Path, headings: tuple[str, ...], *lines: tuple[object, ...]) -> str:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Wachtlijst hulp bij het huishouden"])
    sheet.append(list(headings))
    for line in lines:
        sheet.append(list(line))
    path = folder / "wachtlijst.xlsx"
    book.save(path)
    return str(path)


def a_line(number: int, name: str, granted_on: str, category: str = "A") -> tuple[object, ...]:
    born = f"{number + 1}-03-1948"
    return (number, name, "A.", born, category, CRITERION, "Valt vaak.", granted_on, 2.5)


def bring_in(desk: Desk, page: WaitingListPage, name: str) -> None:
    page.bring_in_file(name)
    desk.settle()
    desk.settle()


@pytest.fixture(autouse=True)
def _own_municipality(desk: Desk, places: Places) -> None:
    with desk.database.unit(Actor(desk.me.staff_id, Role.TEAM_LEAD)) as unit:
        choose_municipality(unit, "0938")


def names(desk: Desk) -> list[str]:
    with desk.database.read() as session:
        return [row.client for row in waiting_rows(session, desk.workspace.today())]


def test_a_workbook_is_mended_and_brought_in(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(WaitingListPage)
    name = a_file(
        tmp_path, KNOWN, a_line(1, "Vroom", "5-9-2026"), a_line(2, "Wit", "6-9-2026", "C")
    )
    bring_in(desk, page, name)
    view = page.importing
    [line] = view.table.table_model.rows
    assert (line.line, line.name) == (4, "Category: C")
    view.table.setFocus()
    QTest.keyClick(view.table, ENTER)
    assert desk.focused() is view.mend.cell
    QTest.keyClicks(view.mend.cell, "A")
    QTest.keyClick(view.mend.cell, ENTER)
    desk.settle()
    assert [row.name for row in view.table.table_model.rows] == ["Vroom, A.", "Wit, A."]

    view.bring_in.click()
    desk.settle()
    desk.settle()
    assert page.bar().sentence.startswith("2 resident")
    assert len(names(desk)) == 5
    bring_in(desk, page, name)
    # The file on the disk still has its C; the other line waits already.
    view._choose_part(Part.KNOWN)
    assert [row.told for row in view.table.table_model.rows] == ["Waits already; nothing changes."]
    assert not view.bring_in.isEnabled()


def test_unknown_headings_are_asked_for(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(WaitingListPage)
    lines = (a_line(1, "Vroom", "5-9-2026"),)
    bring_in(desk, page, a_file(tmp_path, HEADINGS, *lines))
    dialog: ColumnsDialog = desk.dialog(ColumnsDialog)
    assert not page.importing.bring_in.isEnabled()
    dialog.decide()
    assert dialog.form.field("granted_on").error
    dialog._columns["granted_on"].load(7)
    dialog._columns["birth_date"].load(3)
    dialog.decide()
    desk.settle()
    [line] = page.importing.table.table_model.rows
    assert line.name == "Vroom, A."
    page.importing.bring_in.click()
    desk.settle()
    desk.settle()
    assert len(names(desk)) == 4


def test_another_order_waits_for_a_decision(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = desk.show(WaitingListPage)
    first, later = a_line(2, "Vroom", "5-9-2026"), a_line(1, "Wit", "6-9-2026")
    bring_in(desk, page, a_file(tmp_path, KNOWN, first, later))
    page.importing._choose_part(Part.ORDER)
    assert len(page.importing.table.table_model.rows) == 1
    page.importing.bring_in.click()
    desk.settle()
    desk.settle()
    assert "stood elsewhere" in page.bar().sentence

    page.list.show_differences()
    dialog: DifferencesDialog = desk.dialog(DifferencesDialog)
    desk.settle()
    [row] = dialog.table.table_model.rows
    assert {row.number_in_file, row.number_by_rules} <= {1, 2, 3, 4}
    dialog.reason.setPlainText("Zo is de regel.")
    QTest.keyClick(dialog.table, ENTER)
    desk.settle()
    assert page.list.table.chosen_row() is not None

    page.list.show_differences()
    dialog = desk.dialog(DifferencesDialog)
    desk.settle()
    dialog.hold_button.click()
    desk.settle()
    desk.settle()
    assert dialog.table.table_model.rows == []
    with desk.database.read() as session:
        assert difference_rows(session) == []


def test_a_long_list_can_be_looked_at_line_by_line(
    desk: Desk, places: Places, tmp_path: Path
) -> None:
    page = desk.show(WaitingListPage)
    many = [a_line(number % 25 + 1, f"Naam{number}", "5-9-2026") for number in range(520)]
    bring_in(desk, page, a_file(tmp_path, KNOWN, *many))
    view = page.importing
    assert len(view.table.table_model.rows) == 500
    view.show_all.setFocus()
    QTest.keyClick(view.show_all, SPACE)
    assert [row.line for row in view.table.table_model.rows] == list(range(3, 523))
    assert not view.show_all.isVisible()


@pytest.mark.parametrize("content", [b"PK\x03\x04 no workbook", b"\xd0\xcf\x11\xe0 protected"])
def test_a_file_that_is_no_list_gets_a_sentence(
    desk: Desk, places: Places, tmp_path: Path, content: bytes
) -> None:
    page = desk.show(WaitingListPage)
    file = tmp_path / "lijst.xlsx"
    file.write_bytes(content)
    bring_in(desk, page, str(file))
    assert "neither a CSV nor a workbook" in page.bar().sentence
    assert len(names(desk)) == 3


@pytest.mark.parametrize("desk", [Role.CONSULTANT], indirect=True)
def test_a_consultant_is_not_offered_to_bring_in(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    assert not page.list.import_action.isVisible()
    assert page.list.differences_action.isVisible()
