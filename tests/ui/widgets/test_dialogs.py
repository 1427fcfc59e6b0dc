"""Dialogs: what Enter and Escape do, progress, and two people on one record."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.errors import FieldDifference
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog, Side
from wmo_desk.ui.widgets.dialog import ConfirmDialog, Dialog
from wmo_desk.ui.widgets.progress_dialog import ProgressDialog

DIFFERENCES = (
    FieldDifference("street", "Markt 1", "Markt 2", "Markt 3"),
    FieldDifference("phone", "", "043 1", "06 2"),
)


def test_enter_confirms(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Close?", "It cannot be changed after.", confirm="Close it")
    qtbot.addWidget(dialog)
    dialog.open()

    with qtbot.waitSignal(dialog.accepted, timeout=500):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_escape_does_nothing_but_close(qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Close?", "It cannot be changed after.", confirm="Close it")
    qtbot.addWidget(dialog)
    dialog.open()

    with qtbot.waitSignal(dialog.rejected, timeout=500):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_long_dialog_stays_on_the_screen_at_200_per_cent(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT, 200))
    dialog = Dialog("Long", "Sentence")
    qtbot.addWidget(dialog)
    for number in range(40):
        dialog.add(QLabel(f"Line {number}"))
    accept = dialog.add_accept("Do it")

    dialog.open()

    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.rect().contains(accept.mapTo(dialog, accept.rect().bottomRight()))


def test_a_dialog_lies_whole_on_the_screen(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT, 200))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(window.screen().availableSize())
    window.show()
    dialog = Dialog("Long", parent=window)
    for number in range(40):
        dialog.add(QLabel(f"Line {number}"))

    dialog.open()

    assert dialog.screen().availableGeometry().contains(dialog.geometry())


def test_a_dialog_grows_with_its_refusal(qtbot: QtBot) -> None:
    dialog = Dialog("Place", "A sentence.")
    qtbot.addWidget(dialog)
    dialog.add_accept("Do it")
    dialog.open()
    before = dialog.height()

    dialog.show_refusal("Already on the list. " * 6)

    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog._scroll.verticalScrollBar().maximum() == 0


def test_a_refusal_is_shown_in_the_dialog(qtbot: QtBot) -> None:
    dialog = Dialog("Place")
    qtbot.addWidget(dialog)
    dialog.open()

    dialog.show_refusal("Already on the list.")

    assert dialog._refusal.isVisible()
    assert dialog._refusal.text() == "Already on the list."


def test_short_work_shows_no_progress(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Copying")
    qtbot.addWidget(dialog)

    dialog.start()
    dialog.finish()

    assert not dialog.isVisible()
    assert not dialog._patience.isActive()


def test_long_work_can_be_cancelled_once(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Copying")
    qtbot.addWidget(dialog)
    dialog.start()
    qtbot.waitUntil(dialog.isVisible, timeout=2000)
    dialog.show_progress(3, 10)

    asked: list[bool] = []
    dialog.cancelled.connect(lambda: asked.append(True))
    dialog.reject()
    dialog.reject()

    assert asked == [True]
    assert dialog.isVisible()
    dialog.finish()
    assert not dialog.isVisible()


@pytest.fixture
def conflict(qtbot: QtBot) -> ConflictDialog:
    dialog = ConflictDialog(DIFFERENCES, name_of=str.title, text_of=str)
    qtbot.addWidget(dialog)
    return dialog


def test_nothing_typed_is_dropped_without_choosing(conflict: ConflictDialog) -> None:
    assert conflict.choices() == {"street": Side.MINE, "phone": Side.MINE}
    assert conflict.chosen_values() == {"street": "Markt 3", "phone": "06 2"}


def test_each_field_is_chosen_by_itself(conflict: ConflictDialog) -> None:
    theirs = [b for b in conflict.findChildren(QRadioButton) if "Street" in b.accessibleName()][1]

    theirs.click()

    assert conflict.chosen_values() == {"street": "Markt 2", "phone": "06 2"}
    assert "Markt 2" in theirs.accessibleName()
