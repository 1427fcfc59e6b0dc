"""Closing a conversation, reading it afterwards, and adding to it."""

from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from uuid_utils.compat import uuid7

from tests.factories import TODAY
from tests.fixtures import Clock
from tests.ui.conversations.conftest import Desk
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.services import conversations, dimensions, present_help
from wmo_desk.ui.conversations.closing_dialog import ClosingDialog
from wmo_desk.ui.conversations.voices import ConsultantsVoice, ResidentsVoice
from wmo_desk.ui.widgets.plain_label import PlainLabel


def a_conversation(desk: Desk, **words: Any) -> UUID:
    identifier = desk.plan(TODAY)
    changes = {"resident_words": "Alleen durf ik niet.", "findings": "Gaat weinig uit."} | words
    desk.act(
        partial(
            dimensions.record_dimension,
            conversation_id=identifier,
            dimension=Dimension.PARTICIPATION,
            changes=changes,
        )
    )
    return identifier


def a_closed_conversation(desk: Desk, **words: Any) -> UUID:
    identifier = a_conversation(desk, **words)
    desk.act(partial(conversations.close_conversation, conversation_id=identifier))
    return identifier


def texts(of: Any) -> list[str]:
    return [label.text() for label in of.findChildren(PlainLabel)]


def test_closing_asks_and_says_what_is_open(desk: Desk) -> None:
    sheet = desk.open(conversation_id=a_conversation(desk))

    sheet.close_button.click()
    dialog = desk.dialog(ClosingDialog)

    said = " ".join(texts(dialog))
    assert "changed" in said
    assert "Meaningfulness" in said
    assert "Participation" not in said
    dialog.reject()
    assert not desk.view().row.is_closed


def test_a_closed_conversation_can_only_be_read(desk: Desk) -> None:
    sheet = desk.open(conversation_id=a_conversation(desk))
    sheet.talk.cards[Dimension.PARTICIPATION].words.appendPlainText("Nog dit.")
    sheet.close_button.click()
    desk.dialog(ClosingDialog).decide()
    desk.settle()

    closed = desk.closed()

    assert desk.view().row.is_closed
    assert desk.view().dimensions[4].resident_words == "Alleen durf ik niet.\nNog dit."
    assert all(field.isReadOnly() for field in closed.findChildren(QLineEdit))
    assert closed.findChildren(QPlainTextEdit) == []
    closed.talk.panel.web.score_changed.emit(Dimension.PARTICIPATION, 3)
    desk.flush()
    assert desk.view().dimensions[4].score is None


def test_what_is_refused_keeps_the_conversation_open(desk: Desk) -> None:
    sheet = desk.open(conversation_id=a_conversation(desk))
    sheet.talk.cards[Dimension.PARTICIPATION].words.insertPlainText("\x07")
    sheet.close_button.click()
    dialog = desk.dialog(ClosingDialog)
    dialog.decide()
    desk.settle()

    assert dialog.isVisible()
    assert dialog._refusal.text()
    assert not desk.view().row.is_closed
    dialog.reject()


def test_an_empty_conversation_needs_a_reason(desk: Desk) -> None:
    sheet = desk.open(conversation_id=desk.plan(TODAY))
    sheet.close_button.click()
    dialog = desk.dialog(ClosingDialog)
    dialog.decide()
    desk.settle()
    assert dialog._form.field("reason").error

    dialog._reason.setPlainText("Niemand thuis")
    dialog.decide()
    desk.settle()

    assert desk.view().closing_reason == "Niemand thuis"
    assert "Niemand thuis" in texts(desk.closed())


def test_an_appointment_to_come_is_not_closed(desk: Desk) -> None:
    sheet = desk.open(conversation_id=desk.plan(TODAY + timedelta(days=4)))
    sheet.close_button.click()
    dialog = desk.dialog(ClosingDialog)
    dialog.decide()
    desk.settle()

    assert "26" in dialog._refusal.text()
    dialog.reject()


def test_the_two_voices_stand_apart(desk: Desk) -> None:
    desk.page.open_target(conversation_id=a_closed_conversation(desk))
    closed = desk.closed()

    residents = [t for voice in closed.findChildren(ResidentsVoice) for t in texts(voice)]
    ours = [t for voice in closed.findChildren(ConsultantsVoice) for t in texts(voice)]

    assert "“Alleen durf ik niet.”" in residents
    assert "Gaat weinig uit." in ours
    assert "Gaat weinig uit." not in residents


def test_text_is_shown_as_typed_after_closing(desk: Desk) -> None:
    desk.page.open_target(conversation_id=a_closed_conversation(desk, findings="<b>x</b> & y"))
    closed = desk.closed()

    (label,) = [x for x in closed.findChildren(PlainLabel) if x.text() == "<b>x</b> & y"]
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_addition_comes_into_being_with_its_first_words(desk: Desk) -> None:
    desk.page.open_target(conversation_id=a_closed_conversation(desk))
    closed = desk.closed()
    closed.add_button.click()
    (editor,) = closed.talk.additions._editors.values()
    desk.flush()
    assert desk.view().additions == ()

    QTest.keyClicks(editor.text, "Het was mijn zus.")
    editor.is_residents.click()
    desk.flush()

    (addition,) = desk.view().additions
    assert (addition.text, addition.is_residents) == ("Het was mijn zus.", True)
    assert addition.written_on == TODAY
    assert closed.can_be_dropped


def test_an_addition_of_yesterday_is_only_read(desk: Desk, clock: Clock) -> None:
    identifier = a_closed_conversation(desk)
    desk.act(
        partial(
            conversations.add_addition,
            conversation_id=identifier,
            text="Het was mijn zus.",
            is_residents=True,
        )
    )
    clock.move(days=1)

    desk.page.open_target(conversation_id=identifier)
    closed = desk.closed()

    assert closed.findChildren(QPlainTextEdit) == []
    assert "“Het was mijn zus.”" in texts(closed.talk.additions)


def test_the_summary_is_one_button_away(desk: Desk) -> None:
    identifier = a_closed_conversation(desk)
    desk.page.open_target(conversation_id=identifier)
    desk.closed().summary_button.click()

    assert desk.visited == [
        ("summary", {"conversation_id": identifier, "client_id": desk.client_id})
    ]


def test_closed_in_another_window_it_is_shown_closed(desk: Desk) -> None:
    identifier = a_conversation(desk)
    desk.open(conversation_id=identifier)
    desk.act(partial(conversations.close_conversation, conversation_id=identifier))

    desk.page.reload()

    assert desk.closed().conversation_id == identifier


def test_what_was_typed_into_a_closed_conversation_is_not_lost(desk: Desk) -> None:
    identifier = a_conversation(desk)
    sheet = desk.open(conversation_id=identifier)
    desk.act(partial(conversations.close_conversation, conversation_id=identifier))
    words = sheet.talk.cards[Dimension.PARTICIPATION].words
    words.setPlainText("toch nog iets")
    desk.flush()
    desk.page.reload()
    desk.settle()

    assert desk.page.sheet is sheet
    assert words.toPlainText() == "toch nog iets"
    assert "addition" in words.accessibleDescription()


def test_a_closed_conversation_shows_the_step_and_what_is_there(desk: Desk) -> None:
    identifier = a_conversation(
        desk, what_is_hard="Alleen gaan", first_step="Koffie drinken", who_helps="Petra"
    )
    desk.act(
        partial(
            present_help.record_help,
            conversation_id=identifier,
            dimension=Dimension.PARTICIPATION,
            kind=PresentHelpKind.NETWORK,
            help_id=uuid7(),
            changes={"text": "Mijn zus"},
        )
    )
    desk.act(partial(conversations.close_conversation, conversation_id=identifier))

    desk.page.open_target(conversation_id=identifier)
    said = texts(desk.closed())

    assert {"“Alleen gaan”", "“Koffie drinken”", "“Petra”", "Mijn zus"} <= set(said)
