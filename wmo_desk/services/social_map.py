"""The social map: find what is there nearby, correct it, note that it was checked, take it off.

Whoever works on files corrects and checks entries; whoever keeps the lists adds and removes them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Integer, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from wmo_desk.contents.social_map import EntryRow, ResidentPage
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.prepared import Prepared
from wmo_desk.database.social_map_index import Chosen, choices
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.database.word_index import Choice, best_first
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.social_map import (
    EntryTaken,
    NothingChosen,
    check_fields,
    sort_name,
    unchecked_since,
)
from wmo_desk.domain.social_map_sheet import write_sheet
from wmo_desk.errors import RecordMissing
from wmo_desk.models.organisation import Area
from wmo_desk.models.social_map import SocialMapEntry
from wmo_desk.services import options
from wmo_desk.services.organisation import AreaRow, own_areas, own_municipality
from wmo_desk.services.summary_query import letterhead_of

BEST: Final = 50
SHOWN: Final = 500
"""So many entries are listed at most; with more, one types or chooses."""

_FIELDS: Final = frozenset(
    {
        "name",
        "kind",
        "dimensions",
        "description",
        "for_whom",
        "keywords",
        "area_id",
        "address",
        "opening_hours",
        "costs",
        "phone",
        "email",
        "website",
        "source",
        "checked_on",
    }
)


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries: any of some dimensions, an area and the whole municipality, not checked."""

    dimensions: tuple[Dimension, ...] = ()
    area_id: UUID | None = None
    only_unchecked: bool = False


@dataclass(frozen=True, slots=True)
class MapView:
    """What the page shows: entries, how many there are in all, and the areas to choose from."""

    rows: tuple[EntryRow, ...]
    count: int
    unchecked: int
    municipality: str
    areas: tuple[AreaRow, ...]


# --- Finding ----------------------------------------------------------------------------------


def find_entries(
    session: Session,
    typed: str,
    dimension: Dimension | None = None,
    area_id: UUID | None = None,
    *,
    limit: int = BEST,
) -> list[EntryRow]:
    """The best entries for a need that is being typed, for one dimension and in one area.

    What is called so comes first, then whatever has every word somewhere; with an area, its own
    before what is there for the whole municipality. Nothing typed gives the first of all.
    """
    dimensions = () if dimension is None else (dimension,)
    return _found(session, typed, Chosen(dimensions, area_id), limit)


def entry_rows(
    session: Session, typed: str, chosen: EntryFilter, on: date, *, limit: int = SHOWN
) -> list[EntryRow]:
    """The entries for what was typed, under a filter."""
    return _found(session, typed, _chosen(chosen, on), limit)


def map_view(session: Session, typed: str, chosen: EntryFilter, on: date) -> MapView:
    """Read in one go what the page shows."""
    count, unchecked = session.execute(
        select(
            func.count(),
            func.count().filter(
                or_(
                    SocialMapEntry.checked_on.is_(None),
                    SocialMapEntry.checked_on <= unchecked_since(on),
                )
            ),
        )
        .select_from(SocialMapEntry)
        .where(SocialMapEntry.removed_on.is_(None))
    ).one()
    areas = own_areas(session)
    return MapView(
        rows=tuple(entry_rows(session, typed, chosen, on)),
        count=count,
        unchecked=unchecked,
        municipality=areas.municipality,
        areas=areas.rows,
    )


def entry_row(session: Session, entry_id: UUID) -> EntryRow:
    """One entry, also when it was taken off the map; raises `RecordMissing`."""
    row = session.execute(row_columns().where(SocialMapEntry.id == entry_id)).one_or_none()
    if row is None:
        raise RecordMissing(SocialMapEntry.__tablename__)
    return EntryRow(*row)


def resident_page(session: Session, entry_ids: Sequence[UUID], on: date) -> ResidentPage:
    """What a page with these entries says, in the order given.

    Raises `NothingChosen` when none of them is on the map (any more).
    """
    rows = {
        row.id: row
        for row in (
            EntryRow(*found)
            for found in session.execute(
                row_columns().where(
                    SocialMapEntry.id.in_(entry_ids), SocialMapEntry.removed_on.is_(None)
                )
            )
        )
    }
    entries = tuple(rows[each] for each in entry_ids if each in rows)
    if not entries:
        raise NothingChosen
    own = own_municipality(session)
    return ResidentPage(
        letterhead=SummaryLetterhead("") if own is None else letterhead_of(session, own.id),
        entries=entries,
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def all_entries(session: Session) -> list[EntryRow]:
    """Every entry that is on the map, in order."""
    query = row_columns().where(SocialMapEntry.removed_on.is_(None)).order_by(*_ORDER)
    return [EntryRow(*row) for row in session.execute(query)]


# --- Changing ---------------------------------------------------------------------------------


def add_entry(unit: UnitOfWork, values: Mapping[str, Any]) -> UUID:
    """Put an entry on the map (fields of `EntryRow`).

    Raises `EntryNameNeeded`, `DimensionNeeded`, `EntryTaken` and what else cannot be kept.
    """
    unit.require(Permission.EDIT_LISTS)
    checked = _checked(unit, {"name": "", "dimensions": (), **values})
    _check_free(unit.session, checked["name"], checked.get("area_id"))
    return unit.add(SocialMapEntry(**checked)).id


def add_entries(unit: UnitOfWork, entries: Iterable[Mapping[str, Any]]) -> None:
    """Put entries on the map that are checked and different; an `id` among the values is kept."""
    unit.require(Permission.EDIT_LISTS)
    unit.session.add_all([SocialMapEntry(**values) for values in entries])
    unit.flush()


def change_entry(
    unit: UnitOfWork,
    entry_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Correct fields of an entry."""
    unit.require(Permission.CHECK_SOCIAL_MAP)
    entry = unit.get(SocialMapEntry, entry_id)
    checked = _checked(unit, changes)
    if {"name", "area_id"} & checked.keys() and entry.removed_on is None:
        _check_free(
            unit.session,
            checked.get("name", entry.name),
            checked.get("area_id", entry.area_id),
            except_for=entry_id,
        )
    unit.change(entry, checked, base)


def mark_checked(unit: UnitOfWork, entry_id: UUID) -> None:
    """Note that everything an entry says was checked today."""
    change_entry(unit, entry_id, {"checked_on": unit.today})


def remove_entry(unit: UnitOfWork, entry_id: UUID) -> None:
    """Take an entry off the map; it is kept, and can be put back."""
    unit.require(Permission.EDIT_LISTS)
    unit.change(unit.get(SocialMapEntry, entry_id), {"removed_on": unit.today})


def put_back_entry(unit: UnitOfWork, entry_id: UUID) -> None:
    """Put an entry that was taken off back on the map; raises `EntryTaken`."""
    unit.require(Permission.EDIT_LISTS)
    entry = unit.get(SocialMapEntry, entry_id)
    _check_free(unit.session, entry.name, entry.area_id, except_for=entry_id)
    unit.change(entry, {"removed_on": None})


def export_entries(unit: UnitOfWork) -> bytes:
    """Give the whole map as a sheet; the access log says that it was exported."""
    unit.require(Permission.EDIT_LISTS)
    unit.log(AccessAction.EXPORTED, SocialMapEntry.__tablename__)
    return write_sheet({**row._asdict(), "number": row.id} for row in all_entries(unit.session))


# --- Inside -----------------------------------------------------------------------------------

_ORDER: Final = (SocialMapEntry.sort_name, SocialMapEntry.id)


def row_columns() -> Select[*tuple[Any, ...]]:
    """Select the columns of an `EntryRow`, in its order."""
    return (
        select(
            SocialMapEntry.id,
            SocialMapEntry.name,
            SocialMapEntry.kind,
            SocialMapEntry.dimensions,
            SocialMapEntry.description,
            SocialMapEntry.for_whom,
            SocialMapEntry.keywords,
            SocialMapEntry.area_id,
            Area.name,
            SocialMapEntry.address,
            SocialMapEntry.opening_hours,
            SocialMapEntry.costs,
            SocialMapEntry.phone,
            SocialMapEntry.email,
            SocialMapEntry.website,
            SocialMapEntry.source,
            SocialMapEntry.checked_on,
            SocialMapEntry.removed_on,
        )
        .select_from(SocialMapEntry)
        .outerjoin(Area, Area.id == SocialMapEntry.area_id)
    )


def _found(session: Session, typed: str, chosen: Chosen, limit: int) -> list[EntryRow]:
    connection = session.connection()
    nearest_first = chosen.area_id is not None

    def rows_of(choice: Choice) -> list[EntryRow]:
        query = _query(choice, nearest_first=nearest_first)
        return query.rows(connection, {**choice.parameters, "limit": limit}, EntryRow._make)

    return best_first(choices(typed, chosen, connection.dialect.name), rows_of, limit)


# Putting a statement together costs more than running it.
@lru_cache(maxsize=64)
def _query(choice: Choice, *, nearest_first: bool) -> Prepared:
    order = (SocialMapEntry.area_id.is_(None), *_ORDER) if nearest_first else _ORDER
    return Prepared(
        row_columns()
        .where(choice.condition())
        .order_by(*order)
        .limit(bindparam("limit", type_=Integer))
    )


def _chosen(chosen: EntryFilter, on: date) -> Chosen:
    return Chosen(
        chosen.dimensions,
        chosen.area_id,
        unchecked_since(on) if chosen.only_unchecked else None,
    )


def _checked(unit: UnitOfWork, changes: Mapping[str, Any]) -> dict[str, Any]:
    unknown = changes.keys() - _FIELDS
    if unknown:
        message = f"not to be changed here: {sorted(unknown)}"
        raise ValueError(message)
    if changes.get("area_id") is not None:
        unit.get(Area, changes["area_id"])
    return check_fields(changes, unit.today)


def _check_free(
    session: Session, name: str, area_id: UUID | None, *, except_for: UUID | None = None
) -> None:
    """Refuse a name that the map has for this area already."""
    query = select(SocialMapEntry.id).where(
        SocialMapEntry.sort_name == sort_name(name),
        SocialMapEntry.removed_on.is_(None),
        SocialMapEntry.area_id.is_(None)
        if area_id is None
        else and_(SocialMapEntry.area_id == area_id),
    )
    if except_for is not None:
        query = query.where(SocialMapEntry.id != except_for)
    if session.execute(query.limit(1)).scalar_one_or_none() is not None:
        raise EntryTaken(name)
