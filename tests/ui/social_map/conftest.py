from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tests import factories
from tests.fixtures import Clock
from tests.ui.today.desk import Desk, sit_down
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Role
from wmo_desk.services import options


@pytest.fixture
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, database: Database, clock: Clock
) -> Iterator[Desk]:
    """Somebody at work, a team lead unless a test asks for another role."""
    desk = sit_down(qtbot, database, clock, getattr(request, "param", Role.TEAM_LEAD))
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        options.write_option(unit, options.MUNICIPALITY, "0938")
    yield desk
    desk.close()


class Places:
    """A living room in Bunde, a ring of calls that nobody checked, a group that walks."""

    def __init__(self, desk: Desk) -> None:
        with desk.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            self.bunde = factories.an_area(unit, desk.municipality)
            self.huiskamer: UUID = factories.an_entry(
                unit, area_id=self.bunde, phone="0430000121", costs="gratis"
            )
            self.belcirkel: UUID = factories.an_entry(
                unit,
                name="Belcirkel",
                keywords="bellen",
                dimensions=(Dimension.MENTAL_WELLBEING,),
                checked_on=date(2025, 1, 1),
            )
            self.wandelgroep: UUID = factories.an_entry(
                unit,
                name="Wandelgroep",
                keywords="wandelen, bewegen",
                dimensions=(Dimension.BODILY_FUNCTIONS, Dimension.PARTICIPATION),
            )


@pytest.fixture
def places(desk: Desk) -> Places:
    return Places(desk)
