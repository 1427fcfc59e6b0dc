"""The interface under test: in the light theme at 100 %, in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures import Clock
from tests.ui.desk import Desk, sit_down
from wmo_desk.database.database import Database
from wmo_desk.domain.permissions import Role
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


@pytest.fixture
def usual_role() -> Role:
    """Who sits at the desk, unless a test asks for another role."""
    return Role.CONSULTANT


@pytest.fixture
def desk(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    database: Database,
    clock: Clock,
    usual_role: Role,
) -> Iterator[Desk]:
    """Somebody at work in a file with a municipality and no residents."""
    desk = sit_down(qtbot, database, clock, getattr(request, "param", usual_role))
    yield desk
    desk.close()
