"""Read one record and write what changed of it: what nearly every unit of work comes down to.

The session does the same in a more general way, which for one record takes longer than the
database itself. What is read here is the session's from then on, and what was written here it
takes for unchanged, as after its own flush.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, TypeVar, cast
from uuid import UUID

from sqlalchemy import JSON, String, Table, bindparam, inspect, select, update
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.exc import StaleDataError

from wmo_desk.database.prepared import Prepared
from wmo_desk.models.base import Record

R = TypeVar("R", bound=Record)

_VERSION: Final = "version"


def read_record(session: Session, kind: type[R], identifier: UUID) -> R | None:
    """Give the session's record, read now unless it was read before; None when there is none."""
    if inspect(kind).identity_key_from_primary_key((identifier,)) in session.identity_map:
        return session.get(kind, identifier)
    query, names = _query_of(kind)
    found = query.rows(session.connection(), {"of_id": identifier}, tuple)
    if not found:
        return None
    record = cast("R", inspect(kind).class_manager.new_instance())
    record.__dict__.update(zip(names, found[0], strict=True))
    make_transient_to_detached(record)
    session.add(record)
    return record


def changed_fields(record: Record) -> tuple[str, ...]:
    """The fields that are no longer as they were read, in the order of the table."""
    state = inspect(record)
    # Asking every field what became of it takes longer than writing the one that changed.
    touched = _names_of(type(record)) - state.unmodified
    return tuple(
        name
        for name in _names_in_order(type(record))
        if name in touched and state.attrs[name].history.has_changes()
    )


def write_changes(session: Session, record: Record) -> None:
    """Write the changed fields as the next version; raises `StaleDataError` as a flush does."""
    names = changed_fields(record)
    version = record.version
    values = {name: getattr(record, name) for name in names if name != _VERSION}
    statement = _update_of(type(record), tuple(values))
    written = statement.write(
        session.connection(),
        {**values, _VERSION: version + 1, "of_id": record.id, "of_version": version},
    )
    if written != 1:
        message = f"{record.__tablename__} was changed by somebody else"
        raise StaleDataError(message)
    set_committed_value(record, _VERSION, version + 1)
    state = inspect(record)
    # What the session does after its own flush; it has no other name for it.
    state._commit_all(state.dict, session.identity_map)  # noqa: SLF001


@lru_cache(maxsize=64)
def text_limits(kind: type[Record]) -> Mapping[str, int | None]:
    """The fields that can hold a text, with how many characters their columns take."""
    return {
        attribute.key: getattr(attribute.columns[0].type, "length", None)
        for attribute in inspect(kind).column_attrs
        if isinstance(attribute.columns[0].type, String | JSON)
    }


@lru_cache(maxsize=64)
def _names_in_order(kind: type[Record]) -> tuple[str, ...]:
    return tuple(attribute.key for attribute in inspect(kind).column_attrs)


@lru_cache(maxsize=64)
def _names_of(kind: type[Record]) -> frozenset[str]:
    return frozenset(_names_in_order(kind))


@lru_cache(maxsize=64)
def _query_of(kind: type[Record]) -> tuple[Prepared, tuple[str, ...]]:
    attributes = inspect(kind).column_attrs
    identifier = bindparam("of_id", type_=kind.id.type)
    query: Any = select(*(attribute.columns[0] for attribute in attributes))
    return Prepared(query.where(kind.id == identifier)), tuple(each.key for each in attributes)


@lru_cache(maxsize=512)
def _update_of(kind: type[Record], names: tuple[str, ...]) -> Prepared:
    table = inspect(kind).local_table
    if not isinstance(table, Table):
        raise TypeError(table)
    return Prepared(
        update(table)
        .where(
            table.c.id == bindparam("of_id", type_=table.c.id.type),
            table.c.version == bindparam("of_version", type_=table.c.version.type),
        )
        .values({name: bindparam(name, type_=table.c[name].type) for name in (*names, _VERSION)})
    )
