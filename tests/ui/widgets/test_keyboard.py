"""Where the keyboard goes when something is done, comes in, or lies out of sight."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import Column, TableModel

Show = Callable[..., None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put widgets below each other in a window that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)

    def put_in(*widgets: QWidget) -> None:
        for widget in widgets:
            column.addWidget(widget)
        window.resize(400, 300)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return put_in


def tab() -> QWidget | None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def test_what_was_made_first_can_follow_in_the_order_of_tab(show: Show) -> None:
    button, form = Button("Do it"), QWidget()
    show(button, form)
    fields = [QLineEdit(), QLineEdit()]
    row = QHBoxLayout(form)
    for field in fields:
        row.addWidget(field)
        field.show()

    keyboard.let_follow(form, button)

    fields[0].setFocus()
    assert [tab(), tab()] == [fields[1], button]


def test_a_button_that_was_held_has_the_keyboard_again(show: Show) -> None:
    button, other = Button("Do it"), Button("Cancel")
    show(button, other)
    button.setFocus()

    button.hold()
    assert not button.isEnabled()
    button.release()

    assert QApplication.focusWidget() is button


def test_the_keyboard_returns_from_a_message(show: Show) -> None:
    bar, first, field = MessageBar(), QLineEdit(), QLineEdit()
    show(bar, first, field)
    field.setFocus()
    bar.ok("Paused.", action="Undo", on_action=lambda: None)

    reached = tab()
    assert reached is not None
    assert bar.isAncestorOf(reached)
    QTest.keyClick(reached, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is field


def test_what_tab_reaches_from_outside_comes_into_view(show: Show) -> None:
    contents, area, outside = QWidget(), DownwardArea(), Button("Outside")
    column = QVBoxLayout(contents)
    fields = [QLineEdit() for _number in range(30)]
    for field in fields:
        column.addWidget(field)
    area.setWidget(contents)
    show(outside, area)
    fields[-1].setFocus()
    assert area.verticalScrollBar().value() > 0

    outside.setFocus()
    assert tab() is fields[0]

    assert fields[0].visibleRegion().boundingRect() == fields[0].rect()


def test_the_page_follows_the_chosen_row_of_a_long_list(show: Show, qtbot: QtBot) -> None:
    columns = [Column("Name", str, stretch=True)]
    model: TableModel[int] = TableModel(columns, identity=lambda row: row)
    table, contents, area = (
        RowTable(model, name="Names", fit_height=True),
        QWidget(),
        DownwardArea(),
    )
    QVBoxLayout(contents).addWidget(table)
    area.setWidget(contents)
    show(area)
    table.show_rows(list(range(40)))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_End)

    assert not table.visibleRegion().intersected(table.visualRect(table.currentIndex())).isEmpty()
    assert area.verticalScrollBar().value() > 0
