from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures import Clock
from tests.ui.today.desk import Desk, sit_down
from wmo_desk.database.database import Database
from wmo_desk.domain.permissions import Role


@pytest.fixture
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, database: Database, clock: Clock
) -> Iterator[Desk]:
    """Somebody at work, a consultant unless a test asks for another role."""
    desk = sit_down(qtbot, database, clock, getattr(request, "param", Role.CONSULTANT))
    yield desk
    desk.close()
