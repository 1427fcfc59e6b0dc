from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton

from tests.fixtures import Clock
from tests.ui.desk import Desk
from tests.ui.waiting_list.conftest import Places
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services import indications, offers, waiting_list
from wmo_desk.services.waiting_rows import WaitingRow, place_details, waiting_rows
from wmo_desk.ui.theme.theme import Theme, apply_theme, current_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.waiting_list.change_dialog import ChangeDialog
from wmo_desk.ui.waiting_list.day_dialog import ListDayDialog
from wmo_desk.ui.waiting_list.page import WaitingListPage
from wmo_desk.ui.widgets.row_delegate import detail_lines, row_height

DOWN, ENTER, TAB = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab


def shown(page: WaitingListPage) -> list[str]:
    return [row.client for row in page.list.table.table_model.rows]


def rows(desk: Desk) -> list[WaitingRow]:
    with desk.database.read() as session:
        return waiting_rows(session, desk.workspace.today())


def button(page: WaitingListPage, text: str) -> QPushButton:
    found = [
        one
        for one in page.findChildren(QPushButton)
        if one.text().strip() == text and one.isVisible()
    ]
    assert found, text
    return found[0]


def press(desk: Desk, page: WaitingListPage, text: str) -> None:
    one = button(page, text)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Space)
    desk.settle()


def choose(desk: Desk, page: WaitingListPage, entry_id: UUID) -> None:
    page.open_target(entry_id=entry_id)
    desk.settle()
    desk.settle()


def type_reason(page: WaitingListPage, text: str) -> None:
    card = page.list.panel.decision
    assert card is not None
    QTest.keyClicks(card.findChild(QPlainTextEdit), text)


def test_the_list_says_who_waits_where_and_since_when(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)

    assert shown(page) == ["Aarts, A. van den", "Bos, A. van den", "Cox, A. van den"]
    model = page.list.table.table_model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Place 1, category A: Aarts")
    assert "indicated on 1 September" in spoken


def test_the_chosen_place_is_explained(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, DOWN)
    desk.settle()

    panel = page.list.panel
    assert panel._why.accessibleName() == "Why place 2?"
    assert panel._sentence.text().endswith("One resident in category A has an earlier date.")
    assert button(page, "Pause…").isEnabled()


def test_a_place_without_an_indication_says_what_to_do(
    desk: Desk, places: Places, clock: Clock
) -> None:
    first = rows(desk)[0]
    with desk.database.unit(desk.me) as unit:
        indication_id = place_details(unit.session, first.id).indication_id
        indications.change_indication(unit, indication_id, {"end": desk.workspace.today()})
    clock.move(days=1)
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)

    model = page.list.table.table_model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Indication ended" in spoken
    assert "decide again" in spoken
    assert "The indication ran until 22 November" in page.list.panel._sentence.text()
    assert page.list.panel._ended.isVisible()
    press(desk, page, "To the indication")
    assert desk.visited == [("indications", {"indication_id": indication_id})]


def test_enter_opens_the_file(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, ENTER)

    [(key, target)] = desk.visited
    assert key == "dossier"
    assert target["client_id"] == rows(desk)[0].client_id


def test_a_letter_tells_the_resident_where_they_stand(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    place = rows(desk)[0]
    page.list.choose_place(place.id)
    desk.settle()
    press(desk, page, "Letter")

    assert desk.visited == [("summary", {"entry_id": place.id})]


def test_filters_leave_the_positions_as_they_are(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.list.chips.set_active(frozenset({"b"}))

    [row] = page.list.table.table_model.rows
    assert row.position == 3
    page.list.chips.set_active(frozenset({"long"}))
    assert shown(page) == []
    page.list.chips.set_active(frozenset({"mine"}))
    assert len(shown(page)) == 3


def test_a_target_that_a_filter_hides_is_shown(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.list.chips.set_active(frozenset({"a"}))
    choose(desk, page, places.cox)

    row = page.list.table.chosen_row()
    assert row is not None
    assert row.id == places.cox


def test_tab_goes_on_from_the_fields_of_a_decision_to_its_buttons(
    desk: Desk, places: Places
) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Pause…")

    QTest.keyClick(desk.focused(), TAB)
    assert desk.focused() is button(page, "Pause")
    QTest.keyClick(desk.focused(), TAB)
    assert desk.focused() is button(page, "Cancel")


def test_the_keyboard_stays_with_the_place_after_a_decision(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Pause…")
    QTest.keyClick(desk.focused(), Qt.Key.Key_Escape)
    assert desk.focused() is button(page, "Pause…")

    press(desk, page, "Pause…")
    press(desk, page, "Pause")

    desk.qtbot.waitUntil(lambda: desk.focused() is button(page, "Wait again"))


def test_pausing_with_the_keyboard_keeps_the_place(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Pause…")
    type_reason(page, "ziekenhuis")
    press(desk, page, "Pause")

    first = rows(desk)[0]
    assert (first.id, first.status, first.reason) == (places.aarts, Status.PAUSED, "ziekenhuis")
    assert page.list.panel.decision is None
    press(desk, page, "Wait again")
    assert rows(desk)[0].status is Status.WAITING


def test_leaving_without_a_reason_is_refused_beside_the_field(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Off the list…")
    press(desk, page, "Take off the list")

    card = page.list.panel.decision
    assert card is not None
    assert card.form.field("status_reason").error.startswith("Write why")
    assert len(rows(desk)) == 3

    QTest.keyClick(card.findChild(QPlainTextEdit), Qt.Key.Key_Escape)
    assert page.list.panel.decision is None


def test_a_place_can_be_put_back_from_the_message_bar(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Off the list…")
    type_reason(page, "vergissing")
    press(desk, page, "Take off the list")
    assert [row.id for row in rows(desk)] == [places.bos, places.cox]

    press(desk, page, "Put back on the list")
    assert [row.id for row in rows(desk)] == [places.aarts, places.bos, places.cox]


def test_a_change_of_category_shows_its_own_fields(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.cox)
    press(desk, page, "Category…")
    desk.settle()
    card = page.list.panel.decision
    assert card is not None
    assert card.form.field("pgb_offered_on").isVisible()

    press(desk, page, "A: urgent")
    assert not card.form.field("pgb_offered_on").isVisible()
    press(desk, page, "Change the category")
    assert card.form.field("criteria").error

    QTest.keyClick(card.findChild(QCheckBox), Qt.Key.Key_Space)
    type_reason(page, "Viel twee keer.")
    press(desk, page, "Change the category")

    assert [row.id for row in rows(desk)] == [places.aarts, places.cox, places.bos]
    assert rows(desk)[1].category is Category.A


def test_an_exception_is_seen_in_the_list(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.bos)
    press(desk, page, "Exception…")
    desk.settle()
    card = page.list.panel.decision
    assert card is not None
    QTest.keyClicks(desk.focused(), "1-1-2026")
    QTest.keyClick(desk.focused(), TAB)
    type_reason(page, "spoed na ontslag")
    press(desk, page, "Make the exception")

    first = rows(desk)[0]
    assert (first.id, first.ranked_on) == (places.bos, date(2026, 1, 1))
    assert first.exception_by == "M. Kok"
    status = page.list.table.table_model.columns[-1]
    row = page.list.table.table_model.rows[0]
    assert status.text(row) == "Exception"
    assert status.detail is not None
    assert status.detail(row) == "spoed na ontslag, by M. Kok"


def test_an_exception_stays_visible_while_it_is_offered(desk: Desk, places: Places) -> None:
    with desk.database.unit(desk.me) as unit:
        waiting_list.make_exception(
            unit, places.bos, ranked_on=date(2026, 1, 1), reason="spoed na ontslag."
        )
        offers.offer_place(unit, places.bos, places.provider)
    page = desk.show(WaitingListPage)

    status = page.list.table.table_model.columns[-1]
    row = page.list.table.table_model.rows[0]
    assert status.text(row) == "Offered"
    assert status.detail is not None
    told = status.detail(row).split("\n")
    assert told[0].startswith("to Zorg A")
    assert told[1] == "Exception: spoed na ontslag, by M. Kok"


def test_a_status_is_told_to_its_end_in_the_list(desk: Desk, places: Places) -> None:
    reason = "Ligt in het ziekenhuis en gaat daarna zes weken naar de revalidatie in Heerlen"
    with desk.database.unit(desk.me) as unit:
        waiting_list.pause(unit, places.aarts, reason=reason)
    page = desk.show(WaitingListPage)

    table = page.list.table
    status = len(table.table_model.columns) - 1
    first = table.table_model.cell(table.table_model.rows[0], status)
    lines = detail_lines(first, table.columnWidth(status), current_theme())
    assert " ".join(lines) == f"{reason}, keeps the date"
    assert table.rowHeight(0) == row_height(len(lines))


def test_typing_in_one_place_is_not_noted_at_another(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Pause…")
    choose(desk, page, places.bos)
    assert page.list.panel.decision is None


def test_a_reason_that_was_begun_is_there_again(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Pause…")
    type_reason(page, "ziekenhuis")
    choose(desk, page, places.bos)
    press(desk, page, "Off the list…")
    type_reason(page, "verhuisd")

    choose(desk, page, places.aarts)
    press(desk, page, "Pause")

    first = rows(desk)[0]
    assert (first.id, first.status, first.reason) == (places.aarts, Status.PAUSED, "ziekenhuis")
    assert page.list.panel.decision is None
    choose(desk, page, places.bos)
    card = page.list.panel.decision
    assert card is not None
    edit = card.findChild(QPlainTextEdit)
    assert edit.toPlainText() == "verhuisd"
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    choose(desk, page, places.aarts)
    choose(desk, page, places.bos)
    assert page.list.panel.decision is None


def test_the_list_of_an_earlier_day_cannot_be_changed(desk: Desk, places: Places) -> None:
    desk.clock.move(days=2)
    with desk.database.unit(desk.me) as unit:
        waiting_list.leave(unit, places.aarts, reason="verhuisd")
    page = desk.show(WaitingListPage)
    assert len(shown(page)) == 2

    press(desk, page, "As on a day…")
    dialog = desk.dialog(ListDayDialog)
    dialog.day.set_date(desk.workspace.today() + timedelta(days=1))
    dialog.decide()
    assert dialog.form.field("day").error
    dialog.day.set_date(desk.workspace.today() - timedelta(days=1))
    dialog.decide()
    desk.settle()

    assert len(shown(page)) == 3
    page.list.table.setFocus()
    desk.settle()
    assert not [
        one.text()
        for one in page.list.panel.findChildren(QPushButton)
        if one.isVisible() and one.text() in {"Pause…", "Offer…"}
    ]
    press(desk, page, "What changed since…")
    changes = desk.dialog(ChangeDialog)
    desk.settle()
    told = changes.told.text()
    assert told == "One off the list. Three residents were waiting, now two."
    (row,) = changes.table._model.rows
    assert row.event.reason == "verhuisd"
    changes.accept()
    press(desk, page, "Back to today")
    assert len(shown(page)) == 2


def test_figures_say_how_long_people_wait(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    press(desk, page, "Figures")
    desk.settle()

    figures = page.figures
    assert page._stack.currentWidget() is figures
    (everybody, *_more) = figures.waited._model.rows
    assert everybody.now.people == len(rows(desk))
    assert "younger than a quarter" in figures.rhythm.text()
    assert "with all providers together" in figures.room_total.text()
    shown_words = [figures.waited.model().index(0, column).data() for column in range(1, 3)]
    assert shown_words[0] == f"{everybody.now.people}"
    press(desk, page, "Waiting list")
    assert page._stack.currentWidget() is page.list


def test_figures_are_opened_on_paper(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(figures=True)
    desk.settle()

    QTest.keyClick(page.figures.on_paper, Qt.Key.Key_Space)

    target = {"team": DocumentKind.WAITING_FIGURES, "back_to": "waiting_list"}
    assert desk.visited == [("summary", target)]


@pytest.mark.parametrize("desk", [Role.CONSULTANT], indirect=True)
def test_figures_on_paper_are_for_the_team_lead(desk: Desk) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(figures=True)

    assert page.figures.isVisible()
    assert not page.figures.on_paper.isVisible()


def test_what_others_change_is_followed(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)

    def leave(unit: object) -> None:
        waiting_list.leave(unit, places.aarts, reason="verhuisd")  # type: ignore[arg-type]

    desk.workspace.perform(leave, owner=page)
    desk.settle()
    desk.settle()
    assert shown(page) == ["Bos, A. van den", "Cox, A. van den"]


def test_an_empty_list_says_what_to_do_first(desk: Desk) -> None:
    page = desk.show(WaitingListPage)
    assert shown(page) == []
    assert page.list._empty.isVisible()


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_an_administrator_sees_nobody(desk: Desk) -> None:
    page = desk.show(WaitingListPage)
    page.reload()
    page.open_target(client_id=desk.municipality)
    assert not hasattr(page, "list")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_the_window(desk: Desk, places: Places, percent: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(Mode.LIGHT, percent))
    page = desk.show(WaitingListPage)
    page.resize(1366 - 188 * percent // 100, 768)
    choose(desk, page, places.aarts)
    assert page.height() == 768
    assert page.list.panel.width() <= page.width()
