"""What the fields of a dossier said before: the field history, in one statement.

As in the time line, what one person changed in a field within one sitting is one change: nobody
reads half-typed sentences.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Column, Date, Time, func, or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.history import SITTING
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.signals import RESTRICTED
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.household import HouseholdMember
from wmo_desk.models.signal import Signal
from wmo_desk.models.types import Identifier, Moment


@dataclass(frozen=True, slots=True)
class Change:
    """What stood in a field (as JSON), from when until when, and who put something else there.

    Without `since` it stood there from the beginning.
    """

    old: str | None
    since: datetime | None
    until: datetime
    by: UUID | None


@dataclass(slots=True)
class RecordHistory:
    """Who made a record, who changed it last, and the changes by field, the oldest first."""

    made_by: UUID | None = None
    changed_by: UUID | None = None
    changes: dict[str, list[Change]] = field(default_factory=dict)


NO_HISTORY: Final = RecordHistory()


def read_histories(session: Session, client_id: UUID) -> Mapping[UUID, RecordHistory]:
    """Read the history of every record of a dossier, its households included.

    A signal that was ever about safety tells nothing of what stood in it, and a household nothing
    of the time before the resident belonged to it.
    """
    members = session.execute(
        select(HouseholdMember.household_id, func.min(HouseholdMember.since))
        .where(HouseholdMember.client_id == client_id)
        .group_by(HouseholdMember.household_id)
    )
    since: dict[UUID, date | None] = {household: day for household, day in members}  # noqa: C416 - rows
    entries = session.execute(
        select(
            HistoryEntry.record_id,
            HistoryEntry.record_type,
            HistoryEntry.field,
            HistoryEntry.at,
            HistoryEntry.actor_id,
            HistoryEntry.old,
            HistoryEntry.new,
        )
        .where(or_(HistoryEntry.client_id == client_id, HistoryEntry.record_id.in_(list(since))))
        .order_by(HistoryEntry.at, HistoryEntry.device_id, HistoryEntry.number)
    )
    found: dict[UUID, RecordHistory] = {}
    sittings: dict[tuple[UUID, str], tuple[datetime, UUID | None]] = {}
    silent: set[UUID] = set()
    for record_id, table, name, at, actor_id, old, new in entries:
        if record_id not in found:
            found[record_id] = RecordHistory(made_by=actor_id)
        history = found[record_id]
        history.changed_by = actor_id
        key = (record_id, name)
        first = sittings.get(key) or sittings.get((record_id, ""))
        if not name:
            sittings[key] = (at, actor_id)
            continue
        if table == Signal.__tablename__ and name == "kind" and _was_restricted(old, new):
            silent.add(record_id)
        if first is not None and first[1] == actor_id and at - first[0] <= SITTING:
            sittings[key] = first
            continue
        sittings[key] = (at, actor_id)
        joined = since.get(record_id)
        if joined is None or local_day(at) >= joined:
            change = Change(old, None if first is None else first[0], at, actor_id)
            history.changes.setdefault(name, []).append(change)
    for record_id in silent:
        found[record_id].changes.clear()
    return found


def _was_restricted(*kinds: str | None) -> bool:
    return any(kind is not None and json.loads(kind) in set(RESTRICTED) for kind in kinds)


def held_before(column: Column[Any], old: str | None) -> Any:  # noqa: ANN401 - any kind of column
    """Return what a column held, as it would be read today; None for a choice that is no more."""
    value = None if old is None else json.loads(old)
    kind = getattr(column.type, "enum_class", None)
    if value is None:
        return None
    if kind is not None:
        return kind(value) if value in set(kind) else None
    match column.type:
        case Identifier():
            return UUID(value)
        case Moment():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case Time():
            return time.fromisoformat(value)
        case _:
            return value
