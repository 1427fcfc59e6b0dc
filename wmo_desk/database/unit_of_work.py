"""One action, one transaction: commit as a whole, note what changed, sort the errors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import Access, AccessAction, AccessResult, write_access
from wmo_desk.database.history import Authorship, entries_of, write_history
from wmo_desk.database.many_records import add_many
from wmo_desk.database.one_record import changed_fields, read_record, text_limits, write_changes
from wmo_desk.database.search_index import is_searched, update_search_index
from wmo_desk.database.social_map_index import update_social_map_index
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.people import TEXT_LIMIT, check_text
from wmo_desk.domain.permissions import Permission, Role, check_permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import ConflictError, FieldDifference, RecordMissing
from wmo_desk.models.base import Record
from wmo_desk.models.client import NAME_FIELDS, Client
from wmo_desk.models.organisation import Area
from wmo_desk.models.social_map import SocialMapEntry

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is working: `staff_id` is empty only while a file is being made."""

    staff_id: UUID | None
    role: Role


@dataclass(frozen=True, slots=True)
class Device:
    """The machine that makes the entries; `origin` names it in the access log."""

    id: UUID
    origin: str


def utc_now() -> datetime:
    """Read the machine's clock."""
    return datetime.now(UTC)


class UnitOfWork:
    """A session with who acts and *now*; leaving it commits everything or nothing."""

    def __init__(self, session: Session, *, actor: Actor, device: Device, now: datetime) -> None:
        self.session = session
        self.actor = actor
        self.device = device
        self.now = now
        self.changed: set[Subject] = set()
        self._accesses: list[Access] = []

    @property
    def today(self) -> date:
        """The day of this action in the Netherlands."""
        return local_day(self.now)

    def require(self, permission: Permission) -> None:
        """Refuse with `NotPermitted` unless the role of who acts includes the permission."""
        check_permission(self.actor.role, permission)

    def get(self, kind: type[R], identifier: UUID) -> R:
        """Read one record; raises `RecordMissing`."""
        record = read_record(self.session, kind, identifier)
        if record is None:
            raise RecordMissing(kind.__tablename__)
        return record

    def add(self, record: R) -> R:
        """Write a new record, so that the next one can refer to it."""
        self.session.add(record)
        self.flush()
        return record

    def add_many(self, kind: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
        """Write very many new records of one kind, each with its `id`; see `many_records`."""
        self.flush()
        authorship = Authorship(self.device.id, self.actor.staff_id, self.now)
        add_many(self.session.connection(), kind, rows, authorship)
        self.changed.add(kind.subject)

    def change(
        self, record: Record, changes: Mapping[str, Any], base: Mapping[str, Any] | None = None
    ) -> None:
        """Set fields, unless somebody else changed the same ones since `base` was read.

        Raises `ConflictError` with every field that differs in all three: what the window started
        from, what stands there now, what is to be written. Fields that nobody else touched are no
        conflict. Nothing is set when anything clashes.
        """
        clashes = tuple(
            FieldDifference(name, base[name], getattr(record, name), value)
            for name, value in changes.items()
            if base is not None
            and name in base
            and getattr(record, name) not in (base[name], value)
        )
        if clashes:
            raise ConflictError(clashes)
        for name, value in changes.items():
            setattr(record, name, value)

    def log(
        self,
        action: AccessAction,
        object_type: str,
        object_id: UUID | None = None,
        *,
        result: AccessResult = AccessResult.DONE,
    ) -> None:
        """Note an access; it is written with this unit."""
        self._accesses.append(Access(action, object_type, object_id, result))

    def log_refusal(self, object_type: str, object_id: UUID | None = None) -> None:
        """Note that somebody was refused; call it in a unit that is not rolled back."""
        self._accesses.append(
            Access(AccessAction.REFUSED, object_type, object_id, AccessResult.REFUSED)
        )

    def flush(self) -> None:
        """Write what is pending, with its history and its place in the search index."""
        session = self.session
        new = [record for record in session.new if isinstance(record, Record)]
        fields = {
            record: names
            for record in session.dirty
            if isinstance(record, Record) and (names := changed_fields(record))
        }
        if not new and not fields:
            session.flush()
            return
        for record in (*new, *fields):
            self._prepare(record)
        authorship = Authorship(self.device.id, self.actor.staff_id, self.now)
        entries = entries_of(new, fields, authorship)
        if new:
            session.flush()
        else:
            for record in fields:
                write_changes(session, record)
        connection = session.connection()
        if entries:
            write_history(connection, authorship, entries)
        clients = [
            record
            for record in (*new, *fields)
            if isinstance(record, Client) and is_searched(fields.get(record))
        ]
        if clients:
            update_search_index(connection, clients)
        on_map = [record for record in (*new, *fields) if isinstance(record, SocialMapEntry)]
        renamed = [
            record.id
            for record, names in fields.items()
            if isinstance(record, Area) and "name" in names
        ]
        if renamed:
            # What is there for an area is found by its name.
            on_map += session.scalars(
                select(SocialMapEntry).where(SocialMapEntry.area_id.in_(renamed))
            )
        if on_map:
            update_social_map_index(connection, on_map)

    def commit(self) -> None:
        """Write everything to disk; used by `Database.unit` alone."""
        self.flush()
        if self._accesses:
            write_access(
                self.session.connection(),
                self._accesses,
                device_id=self.device.id,
                actor_id=self.actor.staff_id,
                at=self.now,
                origin=self.device.origin,
            )
            self._accesses = []
        self.session.commit()

    def _prepare(self, record: Record) -> None:
        state = inspect(record)
        if state.transient or state.pending:
            record.created_at = self.now
        else:
            record.check_change()
        record.changed_at = self.now
        self.changed.add(record.subject)
        untouched = state.unmodified
        if isinstance(record, Client) and not untouched >= NAME_FIELDS:
            record.derive_names()
        if isinstance(record, SocialMapEntry) and "name" not in untouched:
            record.derive_names()
        # SQLite keeps a text that is longer than its column, a server does not.
        for name, limit in text_limits(type(record)).items():
            if name not in untouched and state.attrs[name].history.added:
                value = getattr(record, name)
                if type(value) is str:
                    setattr(record, name, check_text(value, limit or TEXT_LIMIT, name))
