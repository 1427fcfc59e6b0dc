"""Fields that save themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.autosave import (
    AutosaveCheckBox,
    AutosaveChoice,
    AutosaveLineEdit,
    AutosavePlainText,
)
from wmo_desk.ui.widgets.saved_indicator import SaveState


@pytest.fixture
def line(qtbot: QtBot) -> AutosaveLineEdit:
    field = AutosaveLineEdit()
    qtbot.addWidget(field)
    field.load("Dorpsstraat 1")
    return field


def test_loading_asks_for_nothing(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    with qtbot.assertNotEmitted(line.edited):
        line.load("Kerkstraat 2")
        line.autosave.flush()

    assert line.text() == "Kerkstraat 2"


def test_text_is_written_after_a_second_of_quiet(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    with qtbot.waitSignal(line.edited, timeout=3000) as asked:
        qtbot.keyClicks(line, "a")

    assert asked.args == ["aDorpsstraat 1"]
    assert line.autosave.state is SaveState.PENDING


def test_enter_writes_at_once(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    line.selectAll()
    qtbot.keyClicks(line, "Markt 3")

    with qtbot.waitSignal(line.edited, timeout=200) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert asked.args == ["Markt 3"]


def test_leaving_the_field_writes_at_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, other = AutosavePlainText(parent=window), AutosaveLineEdit(parent=window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "hoi")

    with qtbot.waitSignal(field.edited, timeout=200) as asked:
        other.setFocus()

    assert asked.args == ["hoi"]


def test_typing_and_taking_it_back_asks_for_nothing(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    line.end(False)
    with qtbot.assertNotEmitted(line.edited):
        qtbot.keyClicks(line, "a")
        qtbot.keyClick(line, Qt.Key.Key_Backspace)
        line.autosave.flush()

    assert line.autosave.state is SaveState.SAVED


def test_the_same_value_is_asked_for_once(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    asked: list[object] = []
    line.edited.connect(asked.append)
    qtbot.keyClicks(line, "x")

    line.autosave.flush()
    line.autosave.flush()

    assert len(asked) == 1


def test_saved_only_when_the_last_value_is_written(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    line.selectAll()
    qtbot.keyClicks(line, "a")
    line.autosave.flush()
    qtbot.keyClicks(line, "b")
    line.autosave.flush()

    line.autosave.mark_saved()
    assert line.autosave.state is SaveState.PENDING
    line.autosave.mark_saved()

    assert line.autosave.state is SaveState.SAVED


def test_what_could_not_be_written_stays_and_is_tried_again(
    qtbot: QtBot, line: AutosaveLineEdit
) -> None:
    line.selectAll()
    qtbot.keyClicks(line, "a")
    line.autosave.flush()
    line.autosave.mark_unsaved()

    assert line.text() == "a"
    assert line.property("unsaved") == "true"
    with qtbot.waitSignal(line.edited, timeout=200) as asked:
        line.autosave.flush()
    assert asked.args == ["a"]


def test_a_reload_does_not_overwrite_what_was_typed(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    line.selectAll()
    qtbot.keyClicks(line, "mine")

    line.load("theirs")
    assert line.text() == "mine"
    line.autosave.discard("theirs")

    assert line.text() == "theirs"


def test_white_space_around_a_line_does_not_count(qtbot: QtBot, line: AutosaveLineEdit) -> None:
    line.end(False)
    with qtbot.assertNotEmitted(line.edited):
        qtbot.keyClicks(line, "  ")
        line.autosave.flush()


def test_text_grows_with_what_is_typed(qtbot: QtBot) -> None:
    field = AutosavePlainText(lines=2, most_lines=6)
    qtbot.addWidget(field)
    field.resize(300, 50)
    field.show()
    small = field.height()

    field.load("een\ntwee\ndrie\nvier")

    assert field.height() > small
    qtbot.waitUntil(lambda: not field.verticalScrollBar().isVisible())


@pytest.mark.parametrize("text", ["<b>vet</b>", "😀 مرحبا", "x" * 10_000, "a & b\n\tc"])
def test_text_is_kept_as_it_is(qtbot: QtBot, text: str) -> None:
    field = AutosavePlainText()
    qtbot.addWidget(field)

    field.load(text)

    assert field.toPlainText() == text
    assert field.autosave.state is SaveState.SAVED


def test_a_choice_is_written_when_it_is_made(qtbot: QtBot) -> None:
    field = AutosaveChoice([("in_kind", "In natura"), ("pgb", "Pgb")])
    qtbot.addWidget(field)
    field.load("in_kind")

    with qtbot.waitSignal(field.edited, timeout=200) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Down)

    assert asked.args == ["pgb"]


def test_other_options_keep_the_choice(qtbot: QtBot) -> None:
    field = AutosaveChoice([(1, "one"), (2, "two")])
    qtbot.addWidget(field)
    field.load(2)

    field.set_options([(2, "two"), (3, "three")])

    assert field.value() == 2


def test_a_choice_that_is_cut_off_is_told_as_a_hint(qtbot: QtBot) -> None:
    field = AutosaveChoice([(1, "Algemeen <gebruikelijke> voorziening"), (2, "kort")])
    qtbot.addWidget(field)
    field.load(1)
    field.resize(140, field.sizeHint().height())
    field.grab()
    assert field.toolTip() == "Algemeen &lt;gebruikelijke> voorziening"

    field.load(2)
    field.grab()
    assert field.toolTip() == ""


def test_list_of_choices_says_what_it_is_a_list_of(qtbot: QtBot) -> None:
    field = AutosaveChoice([(1, "one"), (2, "two")])
    qtbot.addWidget(field)
    field.setAccessibleName("Area")
    field.show()
    field.showPopup()
    assert field.view().accessibleName() == "Area"
    field.hidePopup()


def test_a_box_is_written_when_it_is_ticked(qtbot: QtBot) -> None:
    field = AutosaveCheckBox("Interpreter")
    qtbot.addWidget(field)

    with qtbot.waitSignal(field.edited, timeout=200) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Space)

    assert asked.args == [True]
