from datetime import date
from uuid import UUID

import pytest

from tests import factories
from tests.ui.desk import Desk
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Role
from wmo_desk.services import options


@pytest.fixture
def usual_role() -> Role:
    return Role.TEAM_LEAD


@pytest.fixture(autouse=True)
def _own_municipality(desk: Desk) -> None:
    with desk.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        options.write_option(unit, options.MUNICIPALITY, "0938")


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
