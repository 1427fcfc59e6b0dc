from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.desk import Desk
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Role
from wmo_desk.services import clients, reports, staff
from wmo_desk.ui.caseload.hand_over_dialog import HandOverDialog
from wmo_desk.ui.caseload.page import CaseloadPage
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode

TODAY = factories.TODAY
DOWN, ENTER, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def smit(desk: Desk) -> UUID:
    with desk.database.unit(desk.me) as unit:
        return factories.a_consultant(unit, name="T. Smit")


@pytest.fixture
def files(desk: Desk, smit: UUID) -> list[UUID]:
    """Three files of Smit; the report in the first is late."""
    with desk.database.unit(desk.me) as unit:
        area = factories.an_area(unit, desk.municipality, is_priority=True)
        made = [
            factories.a_client(
                unit, desk.municipality, consultant_id=smit, area_id=area, family_name=name
            )
            for name in ("Aarts", "Bos", "Cox")
        ]
        reports.take_report(unit, made[0], received_on=TODAY - timedelta(weeks=7))
    return made


def _sentences(page: CaseloadPage) -> list[str]:
    model = page.overview.consultants.table_model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(n, 0).data(role) for n in range(model.rowCount())]


def _open_smit(desk: Desk) -> CaseloadPage:
    page = desk.show(CaseloadPage)
    table = page.overview.consultants
    table.setFocus()
    QTest.keyClick(table, DOWN)
    QTest.keyClick(table, ENTER)
    desk.settle()
    return page


def _consultant_of(desk: Desk, client: UUID) -> str | None:
    with desk.database.read() as session:
        return clients.client_details(session, client).consultant


def test_everybody_is_shown_in_a_sentence(desk: Desk, files: list[UUID]) -> None:
    page = desk.show(CaseloadPage)

    assert _sentences(page) == [
        "M. Kok: 0 open files, room for 60",
        "T. Smit: 3 open files, 1 overdue, room for 57, 1 report",
    ]


def test_enter_opens_the_files_of_one_and_the_file_itself(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)
    assert page.files.isVisible()
    assert [row.client_id for row in page.files.model.rows] == files

    QTest.keyClick(page.files.table, ENTER)
    assert desk.visited == [("dossier", {"client_id": files[0]})]


def test_back_leads_to_everybody(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)

    page.files.back.click()
    assert page.overview.isVisible()
    assert desk.focused() is page.overview.consultants


def test_files_are_chosen_with_space_and_handed_over(
    desk: Desk, files: list[UUID], smit: UUID
) -> None:
    page = _open_smit(desk)
    table = page.files.table
    assert not page.files.hand_over.isEnabled()
    QTest.keyClick(table, SPACE)
    QTest.keyClick(table, DOWN)
    QTest.keyClick(table, SPACE)
    assert list(page.files.model.chosen) == files[:2]
    assert "2 files" in page.files.hand_over.text()

    page.files.hand_over.click()
    dialog = desk.dialog(HandOverDialog)
    assert [row.consultant for row in dialog.table.table_model.rows] == ["M. Kok"]
    dialog.table.choose(desk.me.staff_id)
    assert dialog.hand_over.text() == "Hand over to M. Kok"
    QTest.keyClick(dialog.table, ENTER)
    desk.settle()

    assert [_consultant_of(desk, client) for client in files] == ["M. Kok", "M. Kok", "T. Smit"]
    assert page.messages.sentence == "2 files handed over to M. Kok."
    desk.settle()
    assert [row.client_id for row in page.files.model.rows] == files[2:]
    assert len(page.files.model.chosen) == 0


def test_handing_over_can_be_undone(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)
    page.files.all_files.click()
    page.files.hand_over.click()
    dialog = desk.dialog(HandOverDialog)
    dialog.table.choose(desk.me.staff_id)
    dialog.decide()
    desk.settle()

    page.messages._act()
    desk.settle()
    assert {_consultant_of(desk, client) for client in files} == {"T. Smit"}
    assert page.messages.sentence == "3 files given back."


def test_somebody_who_left_is_refused_with_a_sentence(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)
    with desk.database.unit(desk.me) as unit:
        other = factories.a_consultant(unit, name="V. Ertrokken")
    page.reload()
    desk.settle()
    page.files.all_files.click()
    page.files.hand_over.click()
    dialog = desk.dialog(HandOverDialog)
    dialog.table.choose(other)
    with desk.database.unit(desk.me) as unit:
        staff.change_staff(unit, other, {"left_on": TODAY})
    dialog.decide()
    desk.settle()

    assert "Choose somebody else" in page.messages.sentence
    assert {_consultant_of(desk, client) for client in files} == {"T. Smit"}


def test_what_a_filter_hides_is_not_chosen(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)
    page.files.all_files.click()
    assert list(page.files.model.chosen) == files

    page.files.filters.set_active(frozenset({"overdue"}))
    assert list(page.files.model.chosen) == files[:1]
    page.files.filters.set_active(frozenset())
    assert list(page.files.model.chosen) == files[:1]


def test_a_click_on_the_box_chooses(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)
    table = page.files.table
    box = table.visualRect(page.files.model.index(1, 0)).center()

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert page.files.model.chosen == (files[1],)
    state = page.files.model.index(1, 0).data(Qt.ItemDataRole.CheckStateRole)
    assert state == Qt.CheckState.Checked
    spoken = page.files.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("chosen: Bos, A. van den, Bunde, nothing runs yet")
    assert desk.visited == []


def test_small_numbers_of_a_neighbourhood_are_not_told(desk: Desk, files: list[UUID]) -> None:
    page = desk.show(CaseloadPage)
    page.overview.shown._group.button(1).click()
    desk.settle()

    model = page.overview.areas.table_model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Bunde, Meerssen: open files < 5, on the waiting list 0, running support 0, priority area"
    )


def test_who_has_help_without_end_date_and_was_not_spoken_with(
    desk: Desk, files: list[UUID]
) -> None:
    with desk.database.unit(desk.me) as unit:
        provision = factories.a_provision(unit, desk.municipality)
        factories.an_indication(
            unit,
            files[1],
            provision,
            start=TODAY - timedelta(days=3 * 366),
            granted_on=TODAY - timedelta(days=3 * 366),
            end=None,
            target_group="Ouderen",
            reason="Gaat niet over.",
            next_review=TODAY + timedelta(days=60),
        )
    page = desk.show(CaseloadPage)
    page.overview.shown._group.button(2).click()
    desk.settle()

    shown = page.overview.open_ended
    assert shown.saved.text() == (
        "1 indication without end date runs. That has saved 1 decision so far."
    )
    shown.table.setFocus()
    QTest.keyClick(shown.table, DOWN)
    QTest.keyClick(shown.table, ENTER)
    assert desk.visited[-1] == ("dossier", {"client_id": files[1]})


@pytest.mark.parametrize("desk", [Role.CONSULTANT], indirect=True)
def test_a_consultant_sees_the_own_files_alone(desk: Desk, smit: UUID) -> None:
    with desk.database.unit(desk.me) as unit:
        mine = factories.a_client(unit, desk.municipality)
        factories.a_client(unit, desk.municipality, consultant_id=smit)
    page = desk.show(CaseloadPage)

    assert page.files.isVisible()
    assert [row.client_id for row in page.files.model.rows] == [mine]
    assert not page.files.hand_over.isVisible()
    assert not page.files.back.isVisible()
    page.open_target(consultant_id=smit)
    desk.settle()
    assert [row.client_id for row in page.files.model.rows] == [mine]


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_an_administrator_sees_no_files(desk: Desk) -> None:
    page = desk.show(CaseloadPage)

    assert not page.files.isVisible()
    assert not page.overview.isVisible()


def test_a_change_elsewhere_shows(desk: Desk, files: list[UUID]) -> None:
    page = desk.show(CaseloadPage)
    desk.workspace.perform(
        lambda unit: clients.close_file(unit, files[0], reason="verhuisd"), owner=page
    )
    desk.settle()
    desk.settle()

    assert _sentences(page)[1].startswith("T. Smit: 2 open files, room")


def test_every_page_can_be_drawn_at_double_text_size(
    desk: Desk, files: list[UUID], qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(Mode.HIGH_CONTRAST, text_percent=200))
    page = _open_smit(desk)
    page.files.model.toggle(0)

    assert not page.grab().isNull()
    page.files.back.click()
    assert not page.grab().isNull()


# --- On paper ---------------------------------------------------------------------------------


def test_hand_over_pages_are_shown_when_files_go(desk: Desk, files: list[UUID]) -> None:
    page = _open_smit(desk)
    QTest.keyClick(page.files.table, SPACE)
    QTest.keyClick(page.files.hand_over, SPACE)
    dialog = desk.dialog(HandOverDialog)
    assert not dialog.pages.isChecked()
    dialog.table.choose(desk.me.staff_id)
    QTest.keyClick(dialog.pages, SPACE)
    QTest.keyClick(dialog.table, ENTER)
    desk.settle()

    assert desk.visited == [("summary", {"hand_over": (files[0],), "back_to": "caseload"})]
    assert page.messages.sentence == "1 file handed over to M. Kok."


@pytest.mark.parametrize(
    ("steps", "kind"), [(0, DocumentKind.CASELOAD), (1, DocumentKind.WAITING_FIGURES)]
)
def test_papers_of_the_team_stand_in_a_list(
    desk: Desk, files: list[UUID], steps: int, kind: DocumentKind
) -> None:
    page = desk.show(CaseloadPage)
    button = page.overview.papers
    button.setFocus()
    QTest.keyClick(button, SPACE)
    menu = button.menu_of
    assert menu.isVisible()
    for _ in range(steps):
        QTest.keyClick(menu, DOWN)
    QTest.keyClick(menu, ENTER)

    assert not menu.isVisible()
    assert desk.visited == [("summary", {"team": kind, "back_to": "caseload"})]
