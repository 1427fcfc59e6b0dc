"""What somebody who waits can turn to meanwhile, as the social map has it."""

from collections.abc import Collection, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import format_phone
from wmo_desk.models.need import Solution
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.social_map import all_entries

MOST: Final = 3


def meanwhile_of(
    session: Session, clients: Collection[ClientDetails]
) -> dict[UUID, tuple[str, ...]]:
    """Name for each of these residents at most `MOST` entries, each with how to reach it.

    What was talked about with the resident comes first, then what the map has for daily
    functioning: near by before what is there for the whole municipality. What was taken off the
    map is not named.
    """
    on_map = all_entries(session)
    if not on_map:
        return {}
    discussed = _discussed(session, {client.id for client in clients})
    return {
        client.id: tuple(
            _line(entry)
            for entry in chosen(on_map, discussed.get(client.id, ()), client.area_id)[:MOST]
        )
        for client in clients
    }


def chosen(
    on_map: Sequence[EntryRow], discussed: Sequence[UUID], area_id: UUID | None
) -> list[EntryRow]:
    """Put in order what can be named: discussed, in the own area, in the whole municipality."""
    by_id = {entry.id: entry for entry in on_map}
    daily = [entry for entry in on_map if Dimension.DAILY_FUNCTIONING in entry.dimensions]
    near = [entry for entry in daily if area_id is not None and entry.area_id == area_id]
    anywhere = [entry for entry in daily if entry.area_id is None]
    found = [by_id[each] for each in discussed if each in by_id]
    return list({entry.id: entry for entry in (*found, *near, *anywhere)}.values())


def _discussed(session: Session, client_ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """What of the map was put with a need, the latest first."""
    found: dict[UUID, list[UUID]] = {}
    query = (
        select(Solution.client_id, Solution.social_map_entry_id)
        .where(
            Solution.client_id.in_(client_ids),
            Solution.social_map_entry_id.is_not(None),
            Solution.removed_on.is_(None),
        )
        .order_by(Solution.created_at.desc(), Solution.position)
    )
    for client_id, entry_id in session.execute(query):
        if entry_id is not None:
            found.setdefault(client_id, []).append(entry_id)
    return found


def _line(entry: EntryRow) -> str:
    reached = format_phone(entry.phone) or entry.email or entry.website or entry.address
    return f"{entry.name}: {reached}" if reached else entry.name
