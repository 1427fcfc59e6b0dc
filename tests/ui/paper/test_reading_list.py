"""Text in reading order, whole at any width."""

import pytest
from pytestqt.qtbot import QtBot

from wmo_desk.ui.paper.paper import Line
from wmo_desk.ui.paper.reading_list import ReadingList

LINES = [Line("De meeste mensen kunnen dit volgen.", 1), Line("Wij bellen u in mei. " * 20)] * 5


@pytest.mark.parametrize("width", range(250, 650, 23))
def test_no_row_is_wider_than_the_list(qtbot: QtBot, width: int) -> None:
    reading = ReadingList(name="Words")
    qtbot.addWidget(reading)
    reading.resize(width, 300)
    reading.show_lines(LINES)
    reading.show()

    room = reading.viewport().width()
    rows = [reading.visualItemRect(reading.item(row)) for row in range(reading.count())]
    assert all(row.width() <= room for row in rows)
