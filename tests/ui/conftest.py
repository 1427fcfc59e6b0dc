"""The interface under test: in the light theme at 100 %, in English."""

import pytest
from PySide6.QtWidgets import QApplication

from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode


@pytest.fixture(autouse=True)
def _plain_theme(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT))
