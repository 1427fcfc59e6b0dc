"""Numbers stand in line with the other fields."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.widgets.number_input import NumberInput


@pytest.mark.parametrize("percent", [100, 130, 200])
def test_a_number_is_as_high_as_a_line_of_text(
    qtbot: QtBot, qapp: QApplication, percent: int
) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT, percent))
    number, line = NumberInput(), QLineEdit()
    for field in (number, line):
        qtbot.addWidget(field)
        field.ensurePolished()

    assert number.sizeHint().height() == line.sizeHint().height()
