from datetime import date
from uuid import UUID

import pytest

from tests import factories
from tests.ui.desk import Desk
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import Category


@pytest.fixture
def usual_role() -> Role:
    return Role.TEAM_LEAD


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
