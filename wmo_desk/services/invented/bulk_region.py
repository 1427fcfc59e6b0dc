"""The organisation of an invented region, written in bulk with identifiers that repeat."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from wmo_desk.domain.permissions import Role
from wmo_desk.models.organisation import Area, Municipality, Option, Provider, Staff
from wmo_desk.services import options
from wmo_desk.services.invented.bulk_book import BulkBook
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.region import OWN_MUNICIPALITY, PROVIDERS, Region, staff_name
from wmo_desk.services.invented.residents import LivingArea, spread
from wmo_desk.services.organisation import first_records

_CLIENTS_PER_CONSULTANT: Final = 400
_FEWEST_CONSULTANTS: Final = 6


def bulk_region(book: BulkBook, chance: Chance, clients: int) -> Region:
    """Write the municipalities with their lists, staff for so many clients, and providers.

    The team lead of the file's own municipality works in it, and carries files as well.
    """
    municipalities: dict[UUID, str] = {}
    areas: list[LivingArea] = []
    own_id: UUID | None = None
    for record in first_records(book.new_id):
        book.add_record(record)
        if isinstance(record, Municipality):
            municipalities[record.id] = record.name
            if record.code == OWN_MUNICIPALITY:
                own_id = record.id
        elif isinstance(record, Area):
            name = municipalities[record.municipality_id]
            areas.append(LivingArea(record.id, record.name, record.municipality_id, name))
    if own_id is None:
        raise KeyError(OWN_MUNICIPALITY)
    homes = spread(areas)
    team_lead = _employ(book, chance, Role.TEAM_LEAD, own_id)
    consultants = _consultants(book, chance, homes, clients)
    consultants[own_id].append(team_lead)
    providers = [book.add(Provider, {"name": name, "agb_code": code}) for name, code in PROVIDERS]
    for key, value in (
        (options.MUNICIPALITY.name, OWN_MUNICIPALITY),
        (options.WORKING_NOW.name, str(team_lead)),
        (options.PRACTICE_FILE.name, True),
    ):
        book.add(Option, {"key": key, "value": value})
    return Region(homes, consultants, team_lead, providers)


def _consultants(
    book: BulkBook, chance: Chance, homes: Sequence[LivingArea], clients: int
) -> dict[UUID, list[UUID]]:
    """Spread the consultants like the people, at least one for each municipality."""
    count = max(_FEWEST_CONSULTANTS, clients // _CLIENTS_PER_CONSULTANT)
    places = [homes[number * len(homes) // count].municipality_id for number in range(count)]
    missing = {home.municipality_id for home in homes} - set(places)
    consultants: dict[UUID, list[UUID]] = {}
    for municipality_id in (*places, *sorted(missing)):
        member = _employ(book, chance, Role.CONSULTANT, municipality_id)
        consultants.setdefault(municipality_id, []).append(member)
    return consultants


def _employ(book: BulkBook, chance: Chance, role: Role, municipality_id: UUID) -> UUID:
    values = {"name": staff_name(chance), "role": role, "municipality_id": municipality_id}
    return book.add(Staff, values).id
