"""Samen kijken: only this resident on the screen, read back part by part, answered and kept."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QPlainTextEdit
from uuid_utils.compat import uuid7

from tests.ui.conversations.conftest import Desk
from wmo_desk.database import attempts, keys
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.services import options, pins
from wmo_desk.services.conversations import plan_conversation
from wmo_desk.services.dimensions import record_dimension
from wmo_desk.services.present_help import record_help
from wmo_desk.services.read_back import ReadBackRow, read_back_rows
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.conversations.together.view import Together

SAID = "Ik zie bijna niemand."


@pytest.fixture
def sheet(desk: Desk) -> Iterator[OpenSheet]:
    """A conversation in a window that shows other things as well."""
    day = desk.workspace.today()
    made = desk.act(lambda unit: plan_conversation(unit, desk.client_id, held_on=day))
    said = {"resident_words": SAID, "score": 4, "is_marked": True}
    desk.act(lambda unit: record_dimension(unit, made, Dimension.PARTICIPATION, said))
    desk.act(lambda unit: record_dimension(unit, made, Dimension.MEANINGFULNESS, {"score": 7}))
    window = QMainWindow()
    desk.qtbot.addWidget(window)
    others = QLabel("Mevrouw Anders")
    window.setMenuWidget(others)
    window.setCentralWidget(desk.page)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    desk.qtbot.waitUntil(window.isActiveWindow)
    yield desk.open(conversation_id=made)
    desk.settle()
    window.takeCentralWidget()


def look(desk: Desk, sheet: OpenSheet) -> Together:
    sheet.together_button.click()
    desk.settle()
    together = sheet.together
    assert together is not None
    # The window fills the screen with the next rounds of events.
    desk.qtbot.waitUntil(lambda: together.isVisible() and together.isActiveWindow())
    return together


def answers(desk: Desk, sheet: OpenSheet) -> list[ReadBackRow]:
    with desk.database.read() as session:
        return read_back_rows(session, sheet.conversation_id)


def test_only_this_resident_is_on_the_screen(desk: Desk, sheet: OpenSheet) -> None:
    window = sheet.window()
    together = look(desk, sheet)

    outside = [
        widget
        for widget in window.findChildren(QLabel)
        if widget.isVisible() and not together.isAncestorOf(widget)
    ]
    assert outside == []
    together.show_leaf(1)
    assert f"“{SAID}”" in [label.text() for label in together.leaf.findChildren(QLabel)]


def test_marked_dimension_comes_first_then_the_paper(desk: Desk, sheet: OpenSheet) -> None:
    together = look(desk, sheet)

    parts = [leaf.part for leaf in together.leaves]
    assert parts[:3] == ["web", "participation", "meaningfulness"]
    assert "Wat gebeurt er nu?" in parts


def test_right_turns_the_leaf_and_is_kept(desk: Desk, sheet: OpenSheet) -> None:
    together = look(desk, sheet)
    together.show_leaf(1)

    together.answers[ReadBackAnswer.RIGHT].click()
    desk.settle()

    assert together.leaf.part == "meaningfulness"
    today = desk.workspace.today()
    assert answers(desk, sheet) == [ReadBackRow("participation", ReadBackAnswer.RIGHT, "", today)]


def test_correction_is_kept_in_the_words_of_the_resident(desk: Desk, sheet: OpenSheet) -> None:
    together = look(desk, sheet)
    together.show_leaf(1)

    together.answers[ReadBackAnswer.WRONG].click()
    (editor,) = together.leaf.findChildren(QPlainTextEdit)
    assert editor.hasFocus()
    desk.qtbot.keyClicks(editor, "Ik zie mijn zus.")
    desk.qtbot.keyClick(together, Qt.Key.Key_Escape)
    desk.settle()

    (kept,) = answers(desk, sheet)
    assert (kept.answer, kept.words) == (ReadBackAnswer.WRONG, "Ik zie mijn zus.")
    assert sheet.together is None
    assert sheet.isVisible()


def test_web_that_is_touched_changes_the_conversation(desk: Desk, sheet: OpenSheet) -> None:
    together = look(desk, sheet)

    together.web.score_changed.emit(Dimension.PARTICIPATION, 6)
    together.leave()
    desk.flush()

    scores = {each.dimension: each.score for each in desk.view().dimensions}
    assert scores[Dimension.PARTICIPATION] == 6


def test_leaving_asks_where_the_file_says_so(desk: Desk, sheet: OpenSheet) -> None:
    desk.actor = Actor(desk.actor.staff_id, Role.TEAM_LEAD)
    desk.act(lambda unit: options.write_option(unit, options.TOGETHER_ASKS, value=True))
    together = look(desk, sheet)

    together.leave()

    assert sheet.together is together
    stay = next(b for b in together.findChildren(QAbstractButton) if b.text() == "Go on looking")
    stay.click()
    assert together.leaf.isVisible()
    together._asks = False
    together.leave()


def test_the_step_and_what_is_there_are_read_back(desk: Desk, sheet: OpenSheet) -> None:
    made = sheet.conversation_id
    said = {"what_is_hard": "Alleen gaan", "first_step": "Koffie drinken", "who_helps": "Petra"}
    desk.act(lambda unit: record_dimension(unit, made, Dimension.PARTICIPATION, said))
    desk.act(
        lambda unit: record_help(
            unit,
            made,
            Dimension.PARTICIPATION,
            PresentHelpKind.NETWORK,
            uuid7(),
            {"text": "Mijn zus"},
        )
    )
    desk.settle()

    together = look(desk, sheet)
    together.show_leaf(1)

    shown = {label.text() for label in together.leaf.findChildren(QLabel)}
    assert {"“Alleen gaan”", "“Koffie drinken”", "“Petra”", "Mijn zus"} <= shown


def test_pin_brings_the_desk_back(
    desk: Desk, sheet: OpenSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    monkeypatch.setattr(attempts, "unlock_by_passphrase", lambda *_asked: b"")
    file = desk.workspace.file
    monkeypatch.setattr(file, "path", Path("dossiers.wmo"), raising=False)
    now = desk.workspace.clock()
    typed = {"passphrase": "vier fietsen in de regen", "pin": "4817", "again": "4817"}
    pins.choose_pin(file, desk.actor, **typed, now=now)
    desk.actor = Actor(desk.actor.staff_id, Role.TEAM_LEAD)
    desk.act(lambda unit: options.write_option(unit, options.TOGETHER_ASKS, value=True))
    together = look(desk, sheet)
    together.leave()
    desk.settle()
    question = together._question
    assert question is not None

    question.secret.line.setText("5555")
    question.secret.submitted.emit()
    desk.settle()
    assert question.secret.refusal
    assert sheet.together is together
    desk.workspace.clock = lambda: now + timedelta(minutes=1)
    question.secret.line.setText("4817")
    question.secret.submitted.emit()
    desk.settle()

    assert sheet.together is None
