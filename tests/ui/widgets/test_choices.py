"""Filters, one out of a few, and scores."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.choices import FilterChips, Segmented
from wmo_desk.ui.widgets.score_input import ScoreInput


def test_filters_tell_what_is_on(qtbot: QtBot) -> None:
    chips = FilterChips([("a", "Category A"), ("mine", "My clients")], name="Filters")
    qtbot.addWidget(chips)

    with qtbot.waitSignal(chips.changed, timeout=200) as told:
        chips.set_active(frozenset({"mine"}))

    assert told.args == [frozenset({"mine"})]


def test_one_out_of_a_few(qtbot: QtBot) -> None:
    choice = Segmented([("A", "A"), ("B", "B")], name="Category")
    qtbot.addWidget(choice)
    choice.load("A")
    button = choice._group.button(1)

    with qtbot.waitSignal(choice.edited, timeout=200) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert told.args == ["B"]


def test_arrow_keys_go_through_all_rows_and_round(qtbot: QtBot) -> None:
    words = [f"A rather long word {number}" for number in range(6)]
    choice = Segmented([(word, word) for word in words], name="Words")
    qtbot.addWidget(choice)
    choice.load(words[0])
    choice.resize(320, 300)
    choice.show()
    choice.activateWindow()
    choice.setFocus()
    qtbot.waitUntil(lambda: choice.focusWidget() is not None and choice.focusWidget().hasFocus())

    reached = []
    for _step in range(6):
        qtbot.keyClick(choice.focusWidget(), Qt.Key.Key_Right)
        reached.append(choice.value())

    assert reached == [*words[1:], words[0]]


def test_arrow_keys_pass_over_what_is_left_out(qtbot: QtBot) -> None:
    choice = Segmented([(word, word) for word in "ABC"], name="Words")
    qtbot.addWidget(choice)
    choice.load("A")
    choice.show_only(["A", "C"])
    choice.show()
    choice.activateWindow()
    choice.setFocus()
    qtbot.waitUntil(lambda: choice.focusWidget() is not None and choice.focusWidget().hasFocus())

    qtbot.keyClick(choice.focusWidget(), Qt.Key.Key_Down)

    assert choice.value() == "C"


def test_a_choice_can_be_none(qtbot: QtBot) -> None:
    choice = Segmented([("A", "A")], name="Category")
    qtbot.addWidget(choice)
    choice.load("A")

    choice.load(None)

    assert choice.value() is None


@pytest.fixture
def score(qtbot: QtBot) -> ScoreInput:
    field = ScoreInput(name="Participation")
    qtbot.addWidget(field)
    return field


def test_a_score_begins_as_not_discussed(score: ScoreInput) -> None:
    assert score.score() is None
    assert score.text() == "not discussed"


@pytest.mark.parametrize(("keys", "expected"), [("0", 0), ("10", 10), ("3", 3), ("38", 8)])
def test_digits_give_a_score(qtbot: QtBot, score: ScoreInput, keys: str, expected: int) -> None:
    qtbot.keyClicks(score, keys)

    assert score.score() == expected


def test_delete_gives_not_discussed(qtbot: QtBot, score: ScoreInput) -> None:
    score.load(4)

    with qtbot.waitSignal(score.score_changed, timeout=200) as told:
        qtbot.keyClick(score, Qt.Key.Key_Delete)

    assert told.args == [None]


def test_loading_a_score_is_silent(qtbot: QtBot, score: ScoreInput) -> None:
    with qtbot.assertNotEmitted(score.score_changed):
        score.load(7)


def test_the_keyboard_comes_to_what_is_chosen(qtbot: QtBot) -> None:
    choice = Segmented([("a", "A"), ("b", "B")], name="Category")
    qtbot.addWidget(choice)
    choice.load("b")
    choice.show()
    choice.activateWindow()
    qtbot.waitUntil(choice.isActiveWindow)

    choice.setFocus()

    focused = choice.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "B"


def test_tab_comes_to_what_is_chosen_after_other_values_were_shown(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    before = QLineEdit()
    choice = Segmented([(word, word) for word in "ABCD"], name="Words")
    column.addWidget(before)
    column.addWidget(choice)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    choice.show_only("AB")
    choice.load("A")
    # The keyboard was on a value that is not shown any more.
    choice._group.button(0).setFocus()
    qtbot.waitUntil(choice._group.button(0).hasFocus)
    before.setFocus()
    choice.show_only("CD")
    choice.load("D")
    qtbot.waitUntil(before.hasFocus)

    qtbot.keyClick(before, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is choice._group.button(3)
