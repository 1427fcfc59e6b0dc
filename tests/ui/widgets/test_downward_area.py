"""Scrolling ends where the contents end."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.plain_label import PlainLabel


def an_area(qtbot: QtBot) -> tuple[DownwardArea, QVBoxLayout]:
    contents = QWidget()
    column = QVBoxLayout(contents)
    area = DownwardArea()
    area.setWidget(contents)
    qtbot.addWidget(area)
    area.resize(900, 300)
    area.show()
    return area, column


def test_one_does_not_scroll_on_into_nothing(qtbot: QtBot) -> None:
    area, column = an_area(qtbot)
    for _number in range(12):
        inner = QWidget()
        QVBoxLayout(inner).addWidget(PlainLabel("A sentence of several words. " * 8))
        column.addWidget(inner)

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    contents = area.widget()
    assert contents.height() == contents.heightForWidth(contents.width())


def test_contents_of_a_fixed_height_are_seen_whole(qtbot: QtBot) -> None:
    area, column = an_area(qtbot)
    plain = QWidget()
    plain.setFixedHeight(700)
    column.addWidget(plain)

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    assert area.widget().height() >= 700
