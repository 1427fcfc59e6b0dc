from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from tests import factories
from tests.ui.desk import Desk
from tests.ui.waiting_list.conftest import Places
from tests.ui.waiting_list.test_list import choose, press, rows
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services import offers, providers
from wmo_desk.ui.waiting_list.page import WaitingListPage
from wmo_desk.ui.waiting_list.provider_dialog import ProviderDialog


def reason_field(parent: QWidget) -> QPlainTextEdit:
    found = parent.findChild(QPlainTextEdit)
    assert found is not None
    return found


def test_putting_somebody_on_the_list(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(indication_id=places.indication_of_dirks)
    desk.settle()
    desk.settle()
    press(desk, page, "Put on the list")
    assert page.placement.fields.form.field("category").error

    press(desk, page, "A: urgent")
    QTest.keyClick(page.placement.findChild(QCheckBox), Qt.Key.Key_Space)
    press(desk, page, "Put on the list")
    assert page.placement.fields.form.field("reason").error
    QTest.keyClicks(reason_field(page.placement), "Woont alleen.")
    press(desk, page, "Put on the list")
    desk.settle()

    placed = next(row for row in rows(desk) if row.client_id == places.dirks)
    assert (placed.category, placed.position) == (Category.A, 3)
    chosen = page.list.table.chosen_row()
    assert chosen is not None
    assert chosen.id == placed.id


def test_tab_goes_through_a_placement_as_the_eye_does(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(indication_id=places.indication_of_dirks)
    desk.settle()
    desk.settle()
    press(desk, page, "A: urgent")

    passed = []
    for _stop in range(4):
        QTest.keyClick(desk.focused(), Qt.Key.Key_Tab)
        passed.append(type(desk.focused()).__name__)

    assert passed == ["QCheckBox", "ReasonEdit", "Button", "Button"]


def test_category_b_asks_for_the_budget(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(indication_id=places.indication_of_dirks)
    desk.settle()
    desk.settle()
    press(desk, page, "B: could arrange it with a budget")
    press(desk, page, "Put on the list")
    form = page.placement.fields.form
    assert form.field("pgb_offered_on").error
    for name, day in (("pgb_offered_on", "1-9-2026"), ("pgb_declined_on", "2-9-2026")):
        editor = form.field(name).editor
        editor.setFocus()
        QTest.keyClicks(editor, day)
    press(desk, page, "Put on the list")

    placed = next(row for row in rows(desk) if row.client_id == places.dirks)
    assert placed.category is Category.B


def test_a_second_placement_begins_empty(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(indication_id=places.indication_of_dirks)
    desk.settle()
    press(desk, page, "B: could arrange it with a budget")
    editor = page.placement.fields.form.field("pgb_offered_on").editor
    editor.setFocus()
    QTest.keyClicks(editor, "1-9-2026")
    press(desk, page, "Cancel")
    page.open_target(indication_id=places.indication_of_dirks)
    desk.settle()
    assert page.placement.fields.category is None
    assert page.placement.fields.values()["pgb_offered_on"] is None


def test_who_is_first_is_shown_and_offered_by_a_person(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    press(desk, page, "A provider has room…")
    desk.settle()
    assert {row.status for row in rows(desk)} == {Status.WAITING}
    assert "Aarts" in page.room.turn._first_words.text()
    assert page.room.turn._passed_words.text() == "Nobody stands before."

    press(desk, page, "Offer A. van den Aarts")
    desk.settle()
    first = rows(desk)[0]
    assert (first.id, first.status, first.provider) == (places.aarts, Status.OFFERED, "Zorg A")
    assert "Bos" in page.room.turn._first_words.text()
    assert "offered to a provider already" in page.room.turn._passed_words.text()


def test_the_room_of_a_provider_is_noted(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    press(desk, page, "A provider has room…")
    desk.settle()
    page.room.hours.setFocus()
    QTest.keyClicks(page.room.hours, "6")
    page.room.minutes.setFocus()
    QTest.keyClicks(page.room.minutes, "30")
    press(desk, page, "Note the room")
    with desk.database.read() as session:
        assert providers.provider_row(session, places.provider).room_minutes == 390


def test_another_than_the_first_needs_the_reason(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    press(desk, page, "A provider has room…")
    desk.settle()
    turn = page.room.turn
    QTest.keyClick(turn._choose, Qt.Key.Key_Down)
    press(desk, page, "Offer…")
    press(desk, page, "Offer")
    card = turn._decision
    assert card is not None
    assert card.form.field("offer_reason").error
    QTest.keyClicks(reason_field(card), "twee uur past niet")
    press(desk, page, "Offer")
    assert next(row for row in rows(desk) if row.id == places.bos).status is Status.OFFERED


def offer(desk: Desk, entry_id: UUID, provider_id: UUID, reason: str = "") -> None:
    with desk.database.unit(desk.me) as unit:
        offers.offer_place(unit, entry_id, provider_id, offer_reason=reason)


def test_answers_are_noted_beside_the_place(desk: Desk, places: Places) -> None:
    offer(desk, places.aarts, places.provider)
    page = desk.show(WaitingListPage)
    choose(desk, page, places.aarts)
    press(desk, page, "Provider declines…")
    card = page.list.panel.decision
    assert card is not None
    QTest.keyClicks(reason_field(card), "geen ruimte")
    press(desk, page, "Note the answer")
    assert rows(desk)[0].status is Status.WAITING

    offer(desk, places.aarts, places.provider, "opnieuw gevraagd")
    page.reload()
    desk.settle()
    desk.settle()
    press(desk, page, "Help begins…")
    press(desk, page, "Note the begin")
    assert places.aarts not in [row.id for row in rows(desk)]


def test_answers_are_noted_beside_the_provider(desk: Desk, places: Places) -> None:
    offer(desk, places.aarts, places.provider)
    page = desk.show(WaitingListPage)
    press(desk, page, "A provider has room…")
    desk.settle()
    press(desk, page, "Resident declines…")
    press(desk, page, "Note the answer")
    assert places.aarts not in [row.id for row in rows(desk)]


def test_a_provider_is_added_and_changed(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    press(desk, page, "A provider has room…")
    press(desk, page, "Add a provider")
    dialog = desk.dialog(ProviderDialog)
    QTest.keyClicks(dialog.name, "Zorg B")
    QTest.keyClicks(dialog.agb_code, "4123")
    dialog.decide()
    desk.settle()
    assert dialog.form.field("agb_code").error
    QTest.keyClicks(dialog.agb_code, "4568")
    dialog.decide()
    desk.settle()
    names = [row.name for row in page.room.table.table_model.rows]
    assert names == ["Zorg A", "Zorg B"]

    page.room.table.choose(places.provider)
    press(desk, page, "Change the provider…")
    dialog = desk.dialog(ProviderDialog)
    dialog.stopped.setChecked(True)
    dialog.decide()
    desk.settle()
    desk.settle()
    assert [row.name for row in page.room.table.table_model.rows] == ["Zorg B"]
    press(desk, page, "Show stopped ones too")
    assert len(page.room.table.table_model.rows) == 2


def test_without_a_provider_the_page_says_what_to_do(desk: Desk) -> None:
    with desk.database.unit(desk.me) as unit:
        factories.a_criterion(unit, desk.municipality)
    page = desk.show(WaitingListPage)
    press(desk, page, "A provider has room…")
    assert page.room.turn._first_words.text() == "Choose a provider."


def test_back_leads_to_the_list(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(provider_id=places.provider)
    desk.settle()
    desk.settle()
    press(desk, page, "Show the place")
    desk.settle()
    chosen = page.list.table.chosen_row()
    assert chosen is not None
    assert chosen.id == places.aarts
