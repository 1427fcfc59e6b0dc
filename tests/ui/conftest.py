"""The interface under test: in the light theme at 100 %, in English."""

import pytest
from PySide6.QtWidgets import QApplication

from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.translations import Language, install_language


@pytest.fixture(autouse=True)
def _plain_theme(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT))


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication) -> None:
    # A test that showed another language may have gone before.
    install_language(qapp, Language.ENGLISH)
