"""A client, a conversation, … with sensible values: say only what the test is about."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.pgb import PgbAnswers
from wmo_desk.domain.social_map import EntryKind
from wmo_desk.domain.waiting import Category
from wmo_desk.models.organisation import (
    Area,
    ListEntry,
    Municipality,
    Provision,
    Staff,
)
from wmo_desk.services import clients, indications, providers, social_map, waiting_list

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


CRITERION = "Kan zonder hulp niet veilig thuis wonen"


def a_criterion(unit: UnitOfWork, municipality_id: UUID, text: str = CRITERION) -> UUID:
    values = {"kind": ListKind.CRITERION, "text": text, "valid_from": date(2015, 1, 1)}
    return unit.add(ListEntry(municipality_id=municipality_id, **values)).id


def a_provision(unit: UnitOfWork, /, municipality_id: UUID, **values: Any) -> UUID:
    values = {
        "name": "Hulp bij het huishouden",
        "plain_name": "hulp bij het huishouden",
        "category": ProductCategory.HOUSEHOLD_HELP,
        "forms": ["in_kind", "pgb", "alfa"],
        "unit": ExtentUnit.MINUTES_PER_WEEK,
        "is_open_ended_allowed": True,
        "waits": True,
        "valid_from": date(2015, 1, 1),
    } | values
    return unit.add(Provision(municipality_id=municipality_id, **values)).id


def an_indication(unit: UnitOfWork, /, client_id: UUID, provision_id: UUID, **values: Any) -> UUID:
    values = {
        "form": DeliveryForm.IN_KIND,
        "unit": ExtentUnit.MINUTES_PER_WEEK,
        "extent": 120,
        "start": date(2026, 9, 3),
        "end": date(2029, 9, 2),
        "granted_on": date(2026, 9, 3),
    } | values
    if values["form"] is DeliveryForm.PGB:
        values.setdefault("pgb", A_PGB)
    return indications.grant_indication(unit, client_id, provision_id, **values)


A_PGB = PgbAnswers(
    can_manage=True,
    can_manage_reason="Doet zelf de administratie.",
    is_motivated=True,
    motivation="Wil een vertrouwde hulp.",
    is_suitable=True,
    suitability="De hulp heeft ervaring.",
    plan_received_on=date(2026, 9, 1),
    is_informal=True,
    tariff_cents=1_785,
)


def a_place(unit: UnitOfWork, client_id: UUID, indication_id: UUID, **values: Any) -> UUID:
    """Place in category A, or with `category` in B; A needs `a_criterion` to be on the list."""
    grounds: dict[Category, dict[str, Any]] = {
        Category.A: {"criteria": [CRITERION], "reason": "Valt vaak."},
        Category.B: {"pgb_offered_on": date(2026, 9, 1), "pgb_declined_on": date(2026, 9, 2)},
    }
    category = Category(values.pop("category", Category.A))
    values = {"category": category} | grounds[category] | values
    return waiting_list.place_on_waiting_list(unit, client_id, indication_id, **values)


def somebody_waiting(
    unit: UnitOfWork,
    municipality_id: UUID,
    provision_id: UUID,
    *,
    granted_on: date = date(2026, 9, 3),
    area_id: UUID | None = None,
    extent: int = 120,
    name: str = "Berg",
    **values: Any,
) -> UUID:
    """A client with an indication and a place; returns the place."""
    client_id = a_client(unit, municipality_id, family_name=name, area_id=area_id)
    indication_id = an_indication(
        unit, client_id, provision_id, granted_on=granted_on, start=granted_on, extent=extent
    )
    return a_place(unit, client_id, indication_id, **values)


def a_provider(unit: UnitOfWork, **values: Any) -> UUID:
    return providers.add_provider(unit, **({"name": "Zorg A", "agb_code": "41234567"} | values))


def an_entry(unit: UnitOfWork, **values: Any) -> UUID:
    """An entry of the social map, for the whole municipality unless it has an area."""
    values = {
        "name": "Huiskamer",
        "kind": EntryKind.INFORMAL,
        "dimensions": (Dimension.PARTICIPATION,),
        "keywords": "ontmoeten, koffie",
        "checked_on": date(2026, 6, 1),
    } | values
    return social_map.add_entry(unit, values)
