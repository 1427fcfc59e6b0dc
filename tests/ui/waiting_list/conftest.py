from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tests import factories
from tests.fixtures import Clock
from tests.ui.today.desk import Desk, sit_down
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import Category


@pytest.fixture
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, database: Database, clock: Clock
) -> Iterator[Desk]:
    """Somebody at work, a team lead unless a test asks for another role."""
    desk = sit_down(qtbot, database, clock, getattr(request, "param", Role.TEAM_LEAD))
    yield desk
    desk.close()


class Places:
    """Three people waiting, in the order of their names, a provider, and one who could wait."""

    def __init__(self, desk: Desk) -> None:
        with desk.database.unit(desk.me) as unit:
            municipality = desk.municipality
            factories.a_criterion(unit, municipality)
            self.provision = factories.a_provision(unit, municipality)
            self.bunde = factories.an_area(unit, municipality)
            self.aarts = self._somebody(unit, municipality, "Aarts", 1, Category.A)
            self.bos = self._somebody(unit, municipality, "Bos", 2, Category.A)
            self.cox = self._somebody(unit, municipality, "Cox", 1, Category.B)
            self.provider = factories.a_provider(unit, area_ids=[self.bunde])
            self.dirks = factories.a_client(unit, municipality, family_name="Dirks")
            self.indication_of_dirks = factories.an_indication(unit, self.dirks, self.provision)

    def _somebody(
        self, unit: UnitOfWork, municipality: UUID, name: str, day: int, category: Category
    ) -> UUID:
        return factories.somebody_waiting(
            unit,
            municipality,
            self.provision,
            granted_on=date(2026, 9, day),
            area_id=self.bunde,
            name=name,
            category=category,
        )


@pytest.fixture
def places(desk: Desk) -> Places:
    return Places(desk)
