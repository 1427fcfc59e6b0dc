"""Bring the municipality's own list in: all that a comparison found, as one unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import WaitingEventKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import ON_THE_LIST, Category, Status
from wmo_desk.domain.waiting_comparison import ChangedMeanwhile
from wmo_desk.models.base import Record
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.waiting_import import ListDifference
from wmo_desk.models.waiting_list import WaitingEntry, WaitingEvent
from wmo_desk.services.waiting_comparison import ListPlan, NewPlace, Progress, placed_at
from wmo_desk.services.waiting_present import state_of
from wmo_desk.services.waiting_rows import without_collecting

_AT_ONCE: Final = 1_000


@dataclass(frozen=True, slots=True)
class ListOutcome:
    """What was done."""

    placed: int
    new_files: int
    differences: int


class DifferenceRow(NamedTuple):
    """A difference in order that nobody has decided on yet."""

    id: UUID
    entry_id: UUID
    client: str
    category: Category
    file_name: str
    number_in_file: int
    number_by_rules: int
    is_exception: bool


def apply_list(
    unit: UnitOfWork, plan: ListPlan, *, file_name: str, progress: Progress
) -> ListOutcome:
    """Do everything a plan says; `progress` may raise to stop, and then nothing was done.

    Raises `ChangedMeanwhile` when residents, indications or places were changed since.
    """
    for permission in (
        Permission.EDIT_LISTS,
        Permission.MANAGE_WAITING_LIST,
        Permission.EDIT_CLIENT,
        Permission.GRANT_INDICATION,
    ):
        unit.require(permission)
    if state_of(unit.session) != plan.state:
        raise ChangedMeanwhile
    entries: dict[int, tuple[UUID, UUID]] = {}
    total = len(plan.new)
    with without_collecting():
        for start in range(0, total, _AT_ONCE):
            progress(start, total)
            _write(unit, plan.new[start : start + _AT_ONCE], entries)
        differences = _note_differences(unit, plan, entries, file_name[-200:])
    progress(total, total)
    return ListOutcome(total, sum(each.client_id is None for each in plan.new), differences)


def difference_rows(session: Session) -> list[DifferenceRow]:
    """The differences in order that wait for a decision, of places that are still on the list."""
    query = (
        select(
            ListDifference.id,
            ListDifference.entry_id,
            Client.list_name,
            WaitingEntry.category,
            ListDifference.file_name,
            ListDifference.number_in_file,
            ListDifference.number_by_rules,
            WaitingEntry.ranked_on.is_not(None),
        )
        .join(WaitingEntry, WaitingEntry.id == ListDifference.entry_id)
        .join(Client, Client.id == ListDifference.client_id)
        .where(ListDifference.decided_on.is_(None), WaitingEntry.status.in_(ON_THE_LIST))
        .order_by(ListDifference.number_in_file, ListDifference.id)
    )
    return [DifferenceRow(*row) for row in session.execute(query)]


def decide_differences(
    unit: UnitOfWork, difference_ids: Sequence[UUID], *, reason: str = ""
) -> None:
    """Note that somebody looked at differences and that what the list shows now holds.

    An exception is made on its own, before.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    for difference_id in difference_ids:
        difference = unit.get(ListDifference, difference_id)
        if difference.decided_on is None:
            unit.change(
                difference,
                {
                    "decided_on": unit.today,
                    "decided_by": unit.actor.staff_id,
                    "reason": reason.strip(),
                },
            )


# --- Writing ----------------------------------------------------------------------------------


def _write(
    unit: UnitOfWork, places: Sequence[NewPlace], entries: dict[int, tuple[UUID, UUID]]
) -> None:
    """Write these places; `entries` are told the place and the client of each line."""
    rows: dict[type[Record], list[dict[str, Any]]] = {
        kind: [] for kind in (Client, Indication, WaitingEntry, WaitingEvent)
    }
    for place in places:
        client_id = place.client_id
        if client_id is None:
            client_id = uuid7()
            # Nobody carries these files yet: who brings a list in does not get all of them.
            rows[Client].append(
                {
                    "id": client_id,
                    "municipality_id": place.municipality_id,
                    "area_id": place.area_id,
                    **place.person,
                }
            )
        indication_id = place.indication_id
        if indication_id is None:
            indication_id = uuid7()
            rows[Indication].append(
                {"id": indication_id, "client_id": client_id, **place.indication}
            )
        entry_id = uuid7()
        entries[place.line] = entry_id, client_id
        rows[WaitingEntry].append(
            {
                "id": entry_id,
                "client_id": client_id,
                "indication_id": indication_id,
                "municipality_id": place.municipality_id,
                "indication_date": place.granted_on,
                "rank_date": place.granted_on,
                "placed_at": placed_at(place, unit.now),
                "category": place.category,
                **place.ground,
            }
        )
        rows[WaitingEvent].append(
            {
                "id": uuid7(),
                "client_id": client_id,
                "entry_id": entry_id,
                "at": unit.now,
                "kind": WaitingEventKind.PLACED,
                "by": unit.actor.staff_id,
                "reason": place.ground["reason"],
                "category": place.category,
                "status": Status.WAITING,
                "rank_date": place.granted_on,
            }
        )
    for kind, of_kind in rows.items():
        unit.add_many(kind, of_kind)


def _note_differences(
    unit: UnitOfWork, plan: ListPlan, entries: dict[int, tuple[UUID, UUID]], file_name: str
) -> int:
    query = select(ListDifference.entry_id, ListDifference.number_in_file)
    noted = {(entry_id, number) for entry_id, number in unit.session.execute(query)}
    rows = []
    for difference in plan.differences:
        if difference.entry_id is not None:
            entry = unit.get(WaitingEntry, difference.entry_id)
            entries[difference.line] = entry.id, entry.client_id
        entry_id, client_id = entries[difference.line]
        if (entry_id, difference.number_in_file) not in noted:
            rows.append(
                {
                    "id": uuid7(),
                    "client_id": client_id,
                    "entry_id": entry_id,
                    "file_name": file_name,
                    "number_in_file": difference.number_in_file,
                    "number_by_rules": difference.number_by_rules,
                }
            )
    unit.add_many(ListDifference, rows)
    return len(rows)
