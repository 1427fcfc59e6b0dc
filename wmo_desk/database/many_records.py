"""Write very many new records of one kind at once: past the session, with all that it would write.

Bringing in a list of twenty thousand residents makes eighty thousand records; as objects of a
session each of them takes longer than its row, its history and its hash together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any, Final, cast

from sqlalchemy import ColumnDefault, Connection, Table, bindparam, insert, inspect

from wmo_desk.database.history import BOOKKEEPING, Authorship, as_json, write_history
from wmo_desk.database.one_record import text_limits
from wmo_desk.database.prepared import Prepared
from wmo_desk.database.search_index import search_text
from wmo_desk.domain.people import TEXT_LIMIT, PersonName, check_text
from wmo_desk.models.base import Record
from wmo_desk.models.client import NAME_FIELDS, Client
from wmo_desk.models.search_entry import SearchEntry


@dataclass(frozen=True, slots=True)
class _Plan:
    """What all records of a kind have in common; `recorded` are in the order of their JSON."""

    table: Table
    adding: Prepared
    defaults: Mapping[str, Any]
    lists: tuple[str, ...]
    recorded: tuple[str, ...]
    texts: Mapping[str, int | None]


def add_many(
    connection: Connection,
    kind: type[Record],
    rows: Sequence[Mapping[str, Any]],
    authorship: Authorship,
) -> None:
    """Write new records with their `id`, what they are found by, and an entry in the history each.

    A kind whose name follows from other fields is completed here; the map has a way of its own.
    """
    if not rows:
        return
    plan = _plan(kind)
    complete = [_complete(plan, row, authorship) for row in rows]
    if kind is Client:
        for row in complete:
            _derive_names(row)
    plan.adding.write_many(connection, complete)
    write_history(connection, authorship, [_entry(plan, row, authorship) for row in complete])
    if kind is Client:
        _ADD_SEARCH.write_many(
            connection,
            [{"client_id": row["id"], "text": _search_text(row)} for row in complete],
        )


# Its number is given by the database.
_ADD_SEARCH: Final = Prepared(
    insert(SearchEntry).values(
        client_id=bindparam("client_id", type_=SearchEntry.client_id.type),
        text=bindparam("text", type_=SearchEntry.text.type),
    )
)


@cache
def _plan(kind: type[Record]) -> _Plan:
    attributes = inspect(kind).column_attrs
    defaults = {
        attribute.key: None if attribute.key == "id" else _default(attribute.columns[0].default)
        for attribute in attributes
    }
    table = cast("Table", kind.__table__)
    return _Plan(
        table=table,
        adding=Prepared(insert(table)),
        defaults=defaults,
        lists=tuple(name for name, value in defaults.items() if isinstance(value, list)),
        recorded=tuple(sorted(defaults.keys() - BOOKKEEPING - kind.unrecorded)),
        texts=text_limits(kind),
    )


def _default(default: object) -> object:
    if not isinstance(default, ColumnDefault):
        return None
    argument: Any = default.arg
    return argument(None) if default.is_callable else argument


def _complete(plan: _Plan, row: Mapping[str, Any], authorship: Authorship) -> dict[str, Any]:
    now = authorship.at
    complete = {**plan.defaults, **row, "version": 1, "created_at": now, "changed_at": now}
    for name in plan.lists:
        complete[name] = list(complete[name])
    for name, limit in plan.texts.items():
        value = complete[name]
        if value and type(value) is str:
            complete[name] = check_text(value, limit or TEXT_LIMIT, name)
    return complete


def _derive_names(row: dict[str, Any]) -> None:
    """Bring the names of lists into line with the parts, as a client itself does."""
    client = cast("Client", SimpleNamespace(**{name: row[name] for name in NAME_FIELDS}))
    client.name = PersonName(  # type: ignore[misc]  # a stand-in has no properties
        given_names=client.given_names,
        initials=client.initials,
        prefix=client.prefix,
        family_name=client.family_name,
        partner_prefix=client.partner_prefix,
        partner_name=client.partner_name,
        usage=client.name_usage,
    )
    Client.derive_names(client)
    row["sort_name"], row["list_name"] = client.sort_name, client.list_name


def _search_text(row: Mapping[str, Any]) -> str:
    return search_text(cast("Client", SimpleNamespace(**row)))


def _entry(plan: _Plan, row: Mapping[str, Any], authorship: Authorship) -> dict[str, Any]:
    first = {name: value for name in plan.recorded if (value := row[name]) is not None}
    return {
        "at": authorship.at,
        "actor_id": authorship.actor_id,
        "record_type": plan.table.name,
        "record_id": row["id"],
        "client_id": row["id"] if plan.table.name == "client" else row.get("client_id"),
        "field": "",
        "old": None,
        "new": as_json(first),
    }
