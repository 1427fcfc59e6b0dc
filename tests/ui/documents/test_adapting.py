"""One letter is adapted before it is handed out."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import TODAY
from tests.ui.documents.conftest import Desk
from wmo_desk.services import letter_adaptations, reports
from wmo_desk.ui.documents.adapt_dialog import AdaptDialog, AdaptedDialog

USUAL = "Het hoeft niet."
OWN = "U hoeft dit niet te doen."


@pytest.fixture
def report_id(desk: Desk) -> UUID:
    identifier: UUID = desk.act(
        lambda unit: reports.take_report(unit, desk.client_id, received_on=TODAY, need="Hulp")
    )
    desk.open(report_id=identifier)
    return identifier


def dialog_of(desk: Desk) -> AdaptDialog:
    desk.page.adapting.button.click()
    desk.settle()
    dialog: AdaptDialog | None = desk.page.findChild(AdaptDialog)
    assert dialog is not None
    return dialog


def adapt(desk: Desk, old: str = USUAL, new: str = OWN) -> AdaptDialog:
    dialog = dialog_of(desk)
    assert old in dialog.edit.text()
    dialog.edit.put(dialog.edit.text().replace(old, new))
    dialog.decide()
    desk.settle()
    desk.settle()
    return dialog


def test_the_letter_is_typed_in_and_printed_so(desk: Desk, report_id: UUID) -> None:
    dialog = dialog_of(desk)
    desk.qtbot.waitUntil(dialog.edit.hasFocus)
    QTest.keyClick(dialog.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.edit, "Tot dinsdag!")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    desk.settle()
    desk.settle()

    assert "Tot dinsdag!" in desk.paper_text()
    assert desk.page.note.sentence.startswith("This letter was adapted.")
    assert "adapted" not in desk.paper_text()


def test_it_is_still_there_another_day(desk: Desk, report_id: UUID) -> None:
    adapt(desk)
    desk.open()
    assert not desk.page.adapting.button.isVisible()

    desk.open(report_id=report_id)

    assert OWN in desk.paper_text()


def test_what_was_changed_is_kept_with_what_was_handed_out(desk: Desk, report_id: UUID) -> None:
    adapt(desk)
    desk.hand_out()

    [row] = desk.rows()
    assert row.is_adapted
    desk.page.adapting.button.click()
    desk.settle()
    shown = desk.page.findChild(AdaptedDialog)
    assert shown is not None
    lines = [line.text for line in shown.reading.lines]
    assert lines[0] == "Changed"
    assert USUAL in lines[1]
    assert OWN in lines[2]
    shown.accept()
    # The next version is the usual letter again.
    desk.page._follow_note()
    desk.settle()
    assert USUAL in desk.paper_text()


def test_what_the_law_wants_stays(desk: Desk, report_id: UUID) -> None:
    dialog = adapt(desk, "[verplicht identiteit]\n", "")

    assert dialog.isVisible()
    assert [fault.line for fault in dialog.faults.faults][-1] == 0
    assert desk.page.preview.paper.letter.is_adapted is False  # type: ignore[union-attr]
    dialog.reject()


def test_back_to_the_usual_text(desk: Desk, report_id: UUID) -> None:
    adapt(desk)

    desk.page.note.action.click()
    desk.settle()
    desk.settle()

    assert USUAL in desk.paper_text()
    assert desk.page.note.sentence == ""
    dialog = adapt(desk)
    assert OWN in desk.paper_text()
    del dialog
    dialog = dialog_of(desk)
    dialog._take_standard()
    dialog.decide()
    desk.settle()
    desk.settle()
    assert USUAL in desk.paper_text()


def test_changed_facts_are_warned_of(desk: Desk, report_id: UUID) -> None:
    adapt(desk)

    desk.act(lambda unit: reports.change_report(unit, report_id, {"need": "Hulp bij koken"}))
    desk.page.reload()
    desk.settle()
    desk.settle()

    assert desk.page.note.sentence.startswith("Since this letter was adapted")


def test_nothing_changed_keeps_nothing(desk: Desk, report_id: UUID) -> None:
    dialog = dialog_of(desk)
    dialog.decide()
    desk.hand_out()

    [row] = desk.rows()
    with desk.database.read() as session:
        assert letter_adaptations.adaptation_of(session, row.id) is None
    assert not desk.page.adapting.button.isVisible()
