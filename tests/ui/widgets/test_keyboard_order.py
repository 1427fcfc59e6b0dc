"""Tab goes the way the eye goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.keyboard_order import follow_layout


def test_what_was_made_later_is_reached_where_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    buttons = QHBoxLayout()
    confirm, cancel = Button("Confirm"), Button("Cancel")
    for button in (confirm, cancel):
        buttons.addWidget(button)
    fields = QWidget()
    column.addWidget(fields)
    column.addLayout(buttons)
    rows = QVBoxLayout(fields)
    box, line = QCheckBox(), QLineEdit()
    for field in (line, box):
        rows.addWidget(field)
    follow_layout(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line.setFocus()

    reached = []
    for _ in range(4):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert reached == [line, box, confirm, cancel]
