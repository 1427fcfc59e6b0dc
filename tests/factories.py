"""A client, a conversation, … with sensible values: say only what the test is about."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Role
from wmo_desk.models.organisation import Area, Municipality, Staff
from wmo_desk.services import clients

NOW = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def a_municipality(unit: UnitOfWork, **values: Any) -> UUID:
    values = {"code": "0938", "name": "Meerssen"} | values
    return unit.add(Municipality(**values)).id


def an_area(unit: UnitOfWork, municipality_id: UUID, **values: Any) -> UUID:
    return unit.add(Area(municipality_id=municipality_id, **({"name": "Bunde"} | values))).id


def a_consultant(unit: UnitOfWork, **values: Any) -> UUID:
    return unit.add(Staff(**({"name": "M. Kok", "role": Role.CONSULTANT} | values))).id


def a_client(unit: UnitOfWork, municipality_id: UUID, **values: Any) -> UUID:
    values = {
        "initials": "A.",
        "prefix": "van den",
        "family_name": "Berg",
        "birth_date": date(1955, 3, 14),
        "street": "Brusselseweg",
        "house_number": "12",
        "postcode": "6231 AB",
        "city": "Meerssen",
    } | values
    return clients.create_client(unit, municipality_id=municipality_id, **values)
