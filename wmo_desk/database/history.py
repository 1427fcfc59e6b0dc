"""Write each changed field (old, new, who, when, where) in the same transaction as the change."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, Final
from uuid import UUID

import sqlalchemy
from sqlalchemy import Connection, String, bindparam, inspect, select, update

from wmo_desk.database.chain import (
    FIELDS,
    Chain,
    Head,
    append,
    entry_hash,
    read_head,
    write_head,
)
from wmo_desk.database.one_record import changed_fields
from wmo_desk.database.prepared import Prepared
from wmo_desk.models.base import Base, Record
from wmo_desk.models.history import HistoryEntry

# Typing in one text field within one sitting is one entry, not a hundred.
SITTING = timedelta(minutes=10)
BOOKKEEPING = frozenset({"id", "version", "created_at", "changed_at"})


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who makes the entries, when and on which device."""

    device_id: UUID
    actor_id: UUID | None
    at: datetime


def as_json(value: object) -> str | None:
    """Write a field's value so that it can be read back and compared; nothing stays nothing."""
    return None if value is None else _encode(value)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    message = f"a field of type {type(value).__name__} cannot stand in the history"
    raise TypeError(message)


# Made once: making an encoder takes longer than most of what it encodes.
_encode: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=_plain).encode


def entries_of(
    new: Iterable[Record], changed: Iterable[Record], authorship: Authorship
) -> list[dict[str, Any]]:
    """List what is about to be written as history entries, new records first."""
    entries = [_creation(record, authorship) for record in new]
    for record in changed:
        entries.extend(_changes(record, authorship))
    return entries


def _creation(record: Record, authorship: Authorship) -> dict[str, Any]:
    columns = inspect(type(record)).column_attrs
    names = [c.key for c in columns if c.key not in BOOKKEEPING | record.unrecorded_fields()]
    values = {name: getattr(record, name) for name in names}
    first = {name: value for name, value in values.items() if value is not None}
    return _entry(record, authorship, "", None, as_json(first))


def _changes(record: Record, authorship: Authorship) -> Iterable[dict[str, Any]]:
    state = inspect(record)
    left_out = BOOKKEEPING | record.unrecorded_fields()
    for name in changed_fields(record):
        if name in left_out:
            continue
        history = state.attrs[name].history
        old = history.deleted[0] if history.deleted else None
        new = history.added[0] if history.added else None
        if old != new:
            yield _entry(record, authorship, name, as_json(old), as_json(new))


def _entry(
    record: Record, authorship: Authorship, field: str, old: str | None, new: str | None
) -> dict[str, Any]:
    return {
        "at": authorship.at,
        "actor_id": authorship.actor_id,
        "record_type": record.__tablename__,
        "record_id": record.id,
        "client_id": record.id
        if record.__tablename__ == "client"
        else getattr(record, "client_id", None),
        "field": field,
        "old": old,
        "new": new,
    }


def write_history(
    connection: Connection, authorship: Authorship, entries: list[dict[str, Any]]
) -> None:
    """Append the entries to the device's chain; go on with the last one where it is one sitting."""
    head = read_head(connection, Chain.HISTORY, authorship.device_id)
    if len(entries) == 1 and _continue_sitting(connection, authorship, entries[0], head):
        return
    append(connection, Chain.HISTORY, authorship.device_id, entries, head)


# Made once: a text that is being typed is written every second.
_LAST_COLUMNS: Final = (*FIELDS[Chain.HISTORY], "previous_hash")
_OF_ENTRY: Final = (
    HistoryEntry.device_id == bindparam("of_device", type_=HistoryEntry.device_id.type),
    HistoryEntry.number == bindparam("of_number", type_=HistoryEntry.number.type),
)
_READ_ENTRY: Final = Prepared(
    select(*(getattr(HistoryEntry, name) for name in _LAST_COLUMNS)).where(
        *_OF_ENTRY,
        HistoryEntry.record_id == bindparam("of_record", type_=HistoryEntry.record_id.type),
        HistoryEntry.field == bindparam("of_field", type_=HistoryEntry.field.type),
    )
)
_GROW_ENTRY: Final = Prepared(
    update(HistoryEntry)
    .where(*_OF_ENTRY)
    .values(
        new=bindparam("new", type_=HistoryEntry.new.type),
        hash=bindparam("hash", type_=HistoryEntry.hash.type),
    )
)


def _continue_sitting(
    connection: Connection, authorship: Authorship, entry: dict[str, Any], head: Head
) -> bool:
    """Let the last entry of the chain hold the newer text; only the very last one may grow."""
    if head.is_new or not _is_typed(entry):
        return False
    which = {"of_device": authorship.device_id, "of_number": head.number}
    same = {"of_record": entry["record_id"], "of_field": entry["field"]}
    found = _READ_ENTRY.rows(connection, {**which, **same}, tuple)
    last = dict(zip(_LAST_COLUMNS, found[0], strict=True)) if found else None
    if last is None or not _same_sitting(last, entry):
        return False
    head.hash = entry_hash(Chain.HISTORY, last["previous_hash"], {**last, "new": entry["new"]})
    _GROW_ENTRY.write(connection, {**which, "new": entry["new"], "hash": head.hash})
    write_head(connection, Chain.HISTORY, authorship.device_id, head)
    return True


def _is_typed(entry: Mapping[str, Any]) -> bool:
    """Tell whether a text changed; a choice or a day is a decision each time it is made."""
    if not entry["field"]:
        return False
    kind = Base.metadata.tables[entry["record_type"]].c[entry["field"]].type
    return isinstance(kind, String) and not isinstance(kind, sqlalchemy.Enum)


def _same_sitting(last: Mapping[str, Any], entry: Mapping[str, Any]) -> bool:
    # A clock that was set back makes the difference negative: that is another sitting.
    passed: timedelta = entry["at"] - last["at"]
    is_same_person: bool = last["actor_id"] == entry["actor_id"]
    return is_same_person and timedelta(0) <= passed <= SITTING
