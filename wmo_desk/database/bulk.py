"""Fill a new file with very many records: past the ORM, with everything it would have written.

Per record the same columns, version and times, its entries in the hash-chained history, and its
words in the search index. Only for a file that nobody uses yet: while it is being filled a power
cut spoils it, and whoever fills it throws it away then.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import JSON, ColumnDefault, inspect
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.types import TypeEngine

from wmo_desk.database.access_log import AccessAction, AccessResult
from wmo_desk.database.chain import START, Chain, entry_hash, link_of
from wmo_desk.database.engine import DriverError, FileConnection, as_unavailable, connect_file
from wmo_desk.database.history import BOOKKEEPING, as_json
from wmo_desk.database.unit_of_work import Device
from wmo_desk.models.base import Base, Record
from wmo_desk.models.history import AccessEntry, ChainHead, HistoryEntry
from wmo_desk.models.search_entry import SearchEntry
from wmo_desk.models.types import Identifier, Moment

_DIALECT: Final = sqlite_dialect()
_CACHE_KIBIBYTES: Final = 512 * 1024
_REMEMBERED: Final = 1 << 16
_HEADS: Final = ChainHead.__tablename__
_SET_HEAD: Final = (
    f"INSERT OR REPLACE INTO {_HEADS} (chain, device_id, number, hash)"  # noqa: S608
    " VALUES (?, ?, ?, ?)"
)

Write = Callable[[str, list[Any]], object]
Heads = Mapping[Chain, tuple[int, bytes]]

Convert = Callable[[Any], Any] | None


class Row:
    """A record on its way to the file; `values` are as they stand now."""

    __slots__ = ("client_id", "id", "is_changed", "is_written", "linked", "plan", "values")

    def __init__(self, plan: "_Plan", values: dict[str, Any]) -> None:
        self.plan = plan
        self.values = values
        self.id: UUID = values["id"]
        self.client_id: UUID | None = self.id if plan.is_client else values.get("client_id")
        # What its entries in the history have in common, as it is hashed.
        self.linked = plan.linked + link_of(self.id) + link_of(self.client_id)
        self.is_written = False
        self.is_changed = False


class _Table:
    """How the rows of a table become parameters of its statement."""

    def __init__(self, kind: type[Base]) -> None:
        table = inspect(kind).local_table
        self.name: Final = table.description
        self.converts: Final[tuple[tuple[str, Convert], ...]] = tuple(
            (column.key, _convert(column.type)) for column in table.columns
        )
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" for _ in table.columns)
        self.insert: Final = f'INSERT INTO "{self.name}" ({names}) VALUES ({marks})'  # noqa: S608
        assignments = ", ".join(f'"{column.name}" = ?' for column in table.columns)
        self.update: Final = f'UPDATE "{self.name}" SET {assignments} WHERE id = ?'  # noqa: S608

    def parameters(self, values: Mapping[str, Any]) -> list[Any]:
        """What the driver is given for a row."""
        return [
            value if (value := values[name]) is None or convert is None else convert(value)
            for name, convert in self.converts
        ]


class _Plan(_Table):
    """The same for a kind of record, with what goes to its history."""

    def __init__(self, kind: type[Record]) -> None:
        super().__init__(kind)
        attributes = inspect(kind).column_attrs
        self.recorded: Final = tuple(
            attribute.key
            for attribute in attributes
            if attribute.key not in BOOKKEEPING | kind.unrecorded
        )
        self.sorted: Final = tuple(sorted(self.recorded))
        self.is_client: Final = self.name == "client"
        self.linked: Final = link_of(self.name)
        self.defaults: Final = {
            attribute.key: None if attribute.key == "id" else _default(attribute.columns[0].default)
            for attribute in attributes
        }
        self.fresh: Final = tuple(
            name for name, value in self.defaults.items() if isinstance(value, list)
        )
        self.added: list[Row] = []
        self.changed: list[Row] = []


def _default(default: object) -> object:
    if not isinstance(default, ColumnDefault):
        return None
    argument: Any = default.arg
    return argument(None) if default.is_callable else argument


def _convert(kind: TypeEngine[Any]) -> Convert:
    """Turn a value into what the driver stores, exactly as SQLAlchemy does."""
    if isinstance(kind, Identifier):
        return attrgetter("bytes")
    if isinstance(kind, Moment):
        return _MomentText().__call__
    processor = kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    if processor is None:
        return None
    if isinstance(kind, JSON):
        return processor
    # Days, moments and choices come back over and over.
    return lru_cache(_REMEMBERED)(processor)


class _MomentText:
    """Stores moments as SQLAlchemy does; all records of a session share one."""

    __slots__ = ("_last", "_text")

    def __init__(self) -> None:
        self._last: datetime | None = None
        self._text = ""

    def __call__(self, value: datetime) -> str:
        if value is not self._last:
            self._last = value
            plain = value.astimezone(UTC).replace(tzinfo=None)
            self._text = plain.isoformat(" ", "microseconds")
        return self._text


class _Session:
    """A session as its entries in the history have it in common."""

    __slots__ = ("actor", "actor_id", "at", "linked", "stored")

    def __init__(self, at: datetime, actor_id: UUID | None, stored: str) -> None:
        self.at = at
        self.actor_id = actor_id
        self.actor = None if actor_id is None else actor_id.bytes
        self.stored = stored
        self.linked = link_of(at) + link_of(actor_id)


def _quoted(value: object) -> str:
    return f'"{value}"'


# How `history.as_json` writes a value, found by its type in a third of the time.
_JSON: Final[dict[type, Callable[[Any], str]]] = {
    str: json.encoder.encode_basestring,
    bool: lambda value: "true" if value else "false",
    int: str,
    UUID: lru_cache(_REMEMBERED)(_quoted),
    date: _quoted,
    time: _quoted,
}


def _json(value: object) -> str:
    encode = _JSON.get(type(value))
    if encode is not None:
        return encode(value)
    if isinstance(value, StrEnum):
        return _quoted(value)
    return as_json(value) or "null"


class BulkWriter:
    """Takes records in the order in which they are made, and keeps the chains of one device.

    What is to be written goes to `write`, statement by statement, with each `flush`; `heads` tell
    where the chains stand.
    """

    def __init__(self, write: Write, device: Device, heads: Heads) -> None:
        self._write = write
        self._device = device
        self._plans: dict[type[Record], _Plan] = {}
        self._history = _Table(HistoryEntry)
        self._access = _Table(AccessEntry)
        self._at = dict(self._history.converts)["at"] or str
        self._session = _Session(datetime.min.replace(tzinfo=UTC), None, "")
        self._device_linked: Final = link_of(device.id)
        self._numbers = dict.fromkeys(Chain, 0)
        self._hashes = dict.fromkeys(Chain, START)
        for chain, (number, digest) in heads.items():
            self._numbers[chain], self._hashes[chain] = number, digest
        self._history_rows: list[Any] = []
        self._access_rows: list[Any] = []
        self._texts: dict[int, tuple[bytes, str]] = {}
        self._text_numbers: dict[UUID, int] = {}
        self._changed_texts: list[Any] = []

    def add(
        self, kind: type[Record], values: Mapping[str, Any], *, at: datetime, actor_id: UUID | None
    ) -> Row:
        """Write a new record with one entry for all its first values; `values` hold its `id`."""
        plan = self._plans.get(kind)
        if plan is None:
            plan = self._plans[kind] = _Plan(kind)
        complete = {**plan.defaults, **values, "version": 1, "created_at": at, "changed_at": at}
        for name in plan.fresh:
            complete[name] = list(complete[name])
        row = Row(plan, complete)
        plan.added.append(row)
        first = [
            f'"{name}": {_json(value)}'
            for name in plan.sorted
            if (value := complete[name]) is not None
        ]
        self._note(row, at, actor_id, "", None, f"{{{', '.join(first)}}}")
        return row

    def change(
        self, row: Row, changes: Mapping[str, Any], *, at: datetime, actor_id: UUID | None
    ) -> None:
        """Change fields: one version further, one entry per field that differs."""
        values = row.values
        differing = {name for name, value in changes.items() if values[name] != value}
        if not differing:
            return
        for name in row.plan.recorded:
            if name in differing:
                before, after = values[name], changes[name]
                old = None if before is None else _json(before)
                self._note(row, at, actor_id, name, old, None if after is None else _json(after))
        values |= changes
        values["version"] += 1
        values["changed_at"] = at
        if row.is_written and not row.is_changed:
            row.is_changed = True
            row.plan.changed.append(row)

    def find_by(self, client_id: UUID, text: str) -> None:
        """Let a client be found by these folded words; a second time replaces the first."""
        number = self._text_numbers.get(client_id)
        if number is None:
            number = self._text_numbers[client_id] = len(self._text_numbers) + 1
            self._texts[number] = (client_id.bytes, text)
        elif number in self._texts:
            self._texts[number] = (client_id.bytes, text)
        else:
            self._changed_texts.append((text, number))

    def log(
        self,
        action: AccessAction,
        object_type: str,
        object_id: UUID | None,
        *,
        at: datetime,
        actor_id: UUID | None,
    ) -> None:
        """Write a line of the access log."""
        number = self._numbers[Chain.ACCESS] + 1
        previous = self._hashes[Chain.ACCESS]
        values = {
            "device_id": self._device.id,
            "number": number,
            "at": at,
            "actor_id": actor_id,
            "action": action.value,
            "object_type": object_type,
            "object_id": object_id,
            "result": AccessResult.DONE.value,
            "origin": self._device.origin,
            "previous_hash": previous,
        }
        digest = values["hash"] = entry_hash(Chain.ACCESS, previous, values)
        self._access_rows.append(self._access.parameters(values))
        self._numbers[Chain.ACCESS], self._hashes[Chain.ACCESS] = number, digest

    @property
    def waiting(self) -> int:
        """How many entries of the history are not yet in the file."""
        return len(self._history_rows)

    def flush(self) -> None:
        """Hand everything so far to the file."""
        for plan in self._plans.values():
            if plan.added:
                self._write(plan.insert, [plan.parameters(row.values) for row in plan.added])
                for row in plan.added:
                    row.is_written = True
                plan.added.clear()
            if plan.changed:
                rows = [[*plan.parameters(row.values), row.id.bytes] for row in plan.changed]
                self._write(plan.update, rows)
                for row in plan.changed:
                    row.is_changed = False
                plan.changed.clear()
        entry = SearchEntry.__tablename__
        beside: tuple[tuple[str, list[Any]], ...] = (
            (self._history.insert, self._history_rows),
            (self._access.insert, self._access_rows),
            (
                f"INSERT INTO {entry} (number, client_id, text) VALUES (?, ?, ?)",  # noqa: S608
                [(number, *texts) for number, texts in self._texts.items()],
            ),
            (f"UPDATE {entry} SET text = ? WHERE number = ?", self._changed_texts),  # noqa: S608
            (_SET_HEAD, self._heads()),
        )
        for statement, rows in beside:
            if rows:
                self._write(statement, rows)
        self._history_rows = []
        self._access_rows = []
        self._texts.clear()
        self._changed_texts = []

    def _heads(self) -> list[Any]:
        return [
            (chain.value, self._device.id.bytes, self._numbers[chain], self._hashes[chain])
            for chain in Chain
            if self._numbers[chain]
        ]

    def _note(
        self,
        row: Row,
        at: datetime,
        actor_id: UUID | None,
        field: str,
        old: str | None,
        new: str | None,
    ) -> None:
        """Append an entry to the history; its hash covers what `chain.FIELDS` lists, in order."""
        session = self._session
        if session.at is not at or session.actor_id is not actor_id:
            session = self._session = _Session(at, actor_id, self._at(at))
        number = self._numbers[Chain.HISTORY] + 1
        previous = self._hashes[Chain.HISTORY]
        digest = sha256(
            b"".join(
                (
                    previous,
                    self._device_linked,
                    link_of(number),
                    session.linked,
                    row.linked,
                    link_of(field),
                    link_of(old),
                    link_of(new),
                )
            )
        ).digest()
        client = row.client_id
        self._history_rows.append(
            (
                self._device.id.bytes,
                number,
                session.stored,
                session.actor,
                row.plan.name,
                row.id.bytes,
                None if client is None else client.bytes,
                field,
                old,
                new,
                previous,
                digest,
            )
        )
        self._numbers[Chain.HISTORY], self._hashes[Chain.HISTORY] = number, digest


# Made when all rows are there, in a fraction of the time. Unique ones guard what comes in; those of
# the history are kept as well: made later they would have no room left on any page, and the first
# change of each client would have to split some.
_INDEXES_MADE_LATER: Final = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    " AND sql NOT LIKE 'CREATE UNIQUE %' AND tbl_name <> ? ORDER BY name"
)
_TRIGGERS_MADE_LATER: Final = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? ORDER BY name"
)


class BulkFile:
    """A file that is being filled."""

    def __init__(self, connection: FileConnection) -> None:
        self._connection = connection

    def heads(self, device: Device) -> Heads:
        """Where the chains of a device stand."""
        found = self._connection.execute(
            f"SELECT chain, number, hash FROM {_HEADS} WHERE device_id = ?",  # noqa: S608
            (device.id.bytes,),
        )
        return {Chain(chain): (number, digest) for chain, number, digest in found.fetchall()}

    def write(self, statement: str, rows: list[Any]) -> None:
        """Run what a `BulkWriter` gives."""
        self._connection.executemany(statement, rows)


@contextmanager
def bulk_file(path: Path, key: bytes) -> Iterator[BulkFile]:
    """Fill a file that nobody has open; on leaving, its indexes are made and it is on the disk.

    Raises `UnavailableError`, such as for a full disk; the file is of no use then.
    """
    connection = connect_file(path, key, journal="OFF")
    try:
        for pragma in (
            "locking_mode = EXCLUSIVE",
            "synchronous = OFF",
            "foreign_keys = OFF",
            f"cache_size = -{_CACHE_KIBIBYTES}",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN")
        indexes = connection.execute(_INDEXES_MADE_LATER, (HistoryEntry.__tablename__,)).fetchall()
        triggers = connection.execute(_TRIGGERS_MADE_LATER, (SearchEntry.__tablename__,)).fetchall()
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        yield BulkFile(connection)
        for _, statement in (*indexes, *triggers):
            connection.execute(statement)
        connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
    except DriverError as error:
        raise as_unavailable(error) or error from error
    finally:
        connection.close()
    with path.open("rb") as file:
        os.fsync(file.fileno())
