"""What somebody who waits can turn to meanwhile, as the social map has it."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import format_phone
from wmo_desk.models.need import Solution
from wmo_desk.models.social_map import SocialMapEntry
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.social_map import find_entries, row_columns

MOST: Final = 3
_AMONG: Final = 100


def meanwhile_of(
    session: Session, clients: Collection[ClientDetails]
) -> dict[UUID, tuple[str, ...]]:
    """Name for each of these residents at most `MOST` entries, each with how to reach it.

    What was talked about with the resident comes first, then what the map has for daily
    functioning: near by before what is there for the whole municipality. What was taken off the
    map is not named. One statement for each area, however many live there.
    """
    discussed = _discussed(session, {client.id for client in clients})
    near = {area_id: _near(session, area_id) for area_id in {each.area_id for each in clients}}
    return {
        client.id: _lines([*discussed.get(client.id, ()), *near[client.area_id]])
        for client in clients
    }


def _near(session: Session, area_id: UUID | None) -> list[EntryRow]:
    """What helps from day to day in an area; of whom none is known, in the whole municipality."""
    daily = Dimension.DAILY_FUNCTIONING
    if area_id is not None:
        return find_entries(session, "", daily, area_id, limit=MOST)
    found = find_entries(session, "", daily, limit=_AMONG)
    return [entry for entry in found if entry.area_id is None]


def _discussed(session: Session, client_ids: Collection[UUID]) -> dict[UUID, list[EntryRow]]:
    """What of the map was put with a need, the latest first."""
    found: dict[UUID, list[EntryRow]] = {}
    query = (
        row_columns()
        .add_columns(Solution.client_id)
        .join(Solution, Solution.social_map_entry_id == SocialMapEntry.id)
        .where(
            Solution.client_id.in_(client_ids),
            Solution.removed_on.is_(None),
            SocialMapEntry.removed_on.is_(None),
        )
        .order_by(Solution.created_at.desc(), Solution.position)
    )
    for *entry, client_id in session.execute(query):
        found.setdefault(client_id, []).append(EntryRow(*entry))
    return found


def _lines(entries: Collection[EntryRow]) -> tuple[str, ...]:
    once = {entry.id: entry for entry in entries}
    return tuple(map(_line, list(once.values())[:MOST]))


def _line(entry: EntryRow) -> str:
    reached = format_phone(entry.phone) or entry.email or entry.website or entry.address
    return f"{entry.name}: {reached}" if reached else entry.name
