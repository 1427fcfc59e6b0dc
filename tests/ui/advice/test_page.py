from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import TODAY
from tests.ui.desk import Desk
from wmo_desk.domain.advice import AdviceTopic, Quarter
from wmo_desk.domain.permissions import Role
from wmo_desk.services import advice
from wmo_desk.services.advice import AdviceForm, AdviceView
from wmo_desk.ui.advice.contact_dialog import ContactDialog
from wmo_desk.ui.advice.page import AdvicePage

LIBRARY: dict[str, Any] = {
    "held_on": TODAY,
    "place": "Bibliotheek",
    "topic": AdviceTopic.MONEY,
    "advice": "Spreekuur genoemd.",
}


@pytest.fixture
def logged(desk: Desk) -> UUID:
    """A contact of before, at the library."""
    with desk.database.unit(desk.me) as unit:
        return advice.log_advice(unit, **LIBRARY)


@pytest.fixture
def page(desk: Desk, logged: UUID) -> AdvicePage:
    return desk.show(AdvicePage)


def _open(desk: Desk, page: AdvicePage) -> ContactDialog:
    page.open_target(new=True)
    desk.qtbot.waitUntil(lambda: page.dialog is not None)
    dialog: ContactDialog = desk.dialog(ContactDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _view(desk: Desk, quarter: Quarter | None = None) -> AdviceView:
    with desk.database.read() as session:
        return advice.advice_view(session, quarter)


def _form(desk: Desk) -> AdviceForm:
    with desk.database.read() as session:
        return advice.advice_form(session, desk.me.staff_id)


def test_a_contact_is_logged_with_three_keys_and_a_few_words(desk: Desk, page: AdvicePage) -> None:
    dialog = _open(desk, page)
    assert desk.focused() is dialog.topic

    QTest.keyClicks(desk.focused(), "T")
    QTest.keyClick(desk.focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(desk.focused(), "Regiotaxi uitgelegd")
    QTest.keyClick(desk.focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: page.dialog is None)
    desk.settle()

    row = _view(desk).rows[0]
    assert (row.held_on, row.place, row.topic) == (TODAY, "Bibliotheek", AdviceTopic.TRANSPORT)
    assert row.advice == "Regiotaxi uitgelegd"
    assert page.bar().sentence == "The advice contact was logged."


def test_a_number_like_a_bsn_is_refused_beside_its_field(desk: Desk, page: AdvicePage) -> None:
    dialog = _open(desk, page)
    dialog.topic.load(AdviceTopic.HOME)
    dialog.advice.setPlainText("Zijn nummer is 111222333")

    dialog.decide()
    desk.settle()

    assert "stays anonymous" in dialog.form.field("advice").error
    assert _view(desk).total == 1
    dialog.advice.setPlainText("Zonder nummer")
    dialog.decide()
    desk.qtbot.waitUntil(lambda: _view(desk).total == 2)


def test_what_was_typed_is_kept_when_the_window_asks_and_goes_on_later(
    desk: Desk, page: AdvicePage
) -> None:
    _open(desk, page).advice.setPlainText("Half een zin")
    page.flush()
    desk.settle()
    assert _form(desk).draft["advice"] == "Half een zin"

    later = desk.show(AdvicePage)
    again = _open(desk, later)
    assert again.advice.toPlainText() == "Half een zin"
    again.topic.load(AdviceTopic.OTHER)
    again.decide()
    desk.qtbot.waitUntil(lambda: later.dialog is None)
    desk.settle()
    assert _form(desk).draft == {}


def test_going_back_keeps_what_was_typed_and_throwing_away_does_not(
    desk: Desk, page: AdvicePage
) -> None:
    _open(desk, page).advice.setPlainText("Half een zin")
    QTest.keyClick(desk.focused(), Qt.Key.Key_Escape)
    desk.settle()
    assert _form(desk).draft["advice"] == "Half een zin"
    assert page._draft.isVisible()

    _open(desk, page)._discard()
    desk.settle()
    assert _form(desk).draft == {}
    assert not page._draft.isVisible()


def test_opening_and_leaving_keeps_nothing(desk: Desk, page: AdvicePage) -> None:
    _open(desk, page).reject()
    desk.settle()

    assert _form(desk).draft == {}
    assert _view(desk).total == 1


def test_a_contact_is_corrected_and_taken_off_the_list(
    desk: Desk, page: AdvicePage, logged: UUID
) -> None:
    page.table.row_opened.emit(page.table.table_model.rows[0])
    dialog: ContactDialog = desk.dialog(ContactDialog)
    dialog.topic.load(AdviceTopic.HEALTH)
    dialog.decide()
    desk.qtbot.waitUntil(lambda: page.dialog is None)
    desk.settle()
    assert [(row.id, row.topic) for row in _view(desk).rows] == [(logged, AdviceTopic.HEALTH)]

    page._remove(logged)
    desk.settle()
    assert _view(desk).total == 0


def test_what_was_begun_comes_before_a_correction(
    desk: Desk, page: AdvicePage, logged: UUID
) -> None:
    _open(desk, page).advice.setPlainText("Half een zin")
    desk.dialog(ContactDialog).reject()
    desk.settle()

    page.table.row_opened.emit(page.table.table_model.rows[0])

    assert desk.dialog(ContactDialog).advice.toPlainText() == "Half een zin"
    assert "first" in page.bar().sentence


def test_a_quarter_shows_its_own_contacts_and_counts(desk: Desk, page: AdvicePage) -> None:
    with desk.database.unit(desk.me) as unit:
        earlier = LIBRARY | {"held_on": TODAY.replace(month=8), "place": "Huiskamer"}
        advice.log_advice(unit, **earlier)
    page.reload()
    desk.settle()
    assert page.table.table_model.rowCount() == 2

    page._choose_quarter(Quarter(2026, 3))
    desk.settle()

    [row] = page.table.table_model.rows
    assert row.place == "Huiskamer"


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_an_administrator_sees_no_contacts(desk: Desk) -> None:
    page = desk.show(AdvicePage)
    page.open_target(new=True)
    desk.settle()

    assert page.dialog is None
    assert not page.new.isVisible()
