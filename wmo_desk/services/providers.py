"""Providers of household help: who they are, where they work, how much room they have."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.organisation import check_name
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.providers import AgbCodeTaken, WorkingArea, check_agb_code, check_room
from wmo_desk.errors import RecordMissing
from wmo_desk.models.organisation import Area, Municipality, Provider, ProviderArea

_FIELDS: Final = frozenset({"name", "agb_code", "phone", "municipality_id", "days", "demands"})


@dataclass(frozen=True, slots=True)
class AreaOfProvider:
    """An area in which a provider works."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """A provider with its room in minutes per week; without areas it works in all of them."""

    id: UUID
    name: str
    agb_code: str
    phone: str
    municipality_id: UUID | None
    municipality: str | None
    room_minutes: int
    room_reported_on: date | None
    stopped_on: date | None
    days: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    areas: tuple[AreaOfProvider, ...] = ()

    @property
    def works_in(self) -> WorkingArea:
        """Where it works, for the rules."""
        return WorkingArea(frozenset(area.id for area in self.areas), self.municipality_id)

    def is_stopped(self, on: date) -> bool:
        """Whether it takes nobody on any more on that day."""
        return self.stopped_on is not None and self.stopped_on <= on


def provider_rows(session: Session, on: date, *, with_stopped: bool = False) -> list[ProviderRow]:
    """The providers by name; those that stopped only when asked for."""
    query = _rows().order_by(Provider.name, Provider.id)
    if not with_stopped:
        query = query.where(or_(Provider.stopped_on.is_(None), Provider.stopped_on > on))
    found = session.execute(query).all()
    areas = _areas(session, [row[0] for row in found])
    return [_as_row(row, areas[row[0]]) for row in found]


def provider_row(session: Session, provider_id: UUID) -> ProviderRow:
    """One provider; raises `RecordMissing`."""
    row = session.execute(_rows().where(Provider.id == provider_id)).one_or_none()
    if row is None:
        raise RecordMissing(Provider.__tablename__)
    return _as_row(row, _areas(session, [provider_id])[provider_id])


def add_provider(
    unit: UnitOfWork,
    *,
    name: str,
    agb_code: str,
    phone: str = "",
    municipality_id: UUID | None = None,
    days: Collection[str] = (),
    demands: Collection[str] = (),
    area_ids: Collection[UUID] = (),
) -> UUID:
    """Enter a provider; raises `NameNeeded`, `AgbCodeInvalid` and `AgbCodeTaken`."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    values = {"name": name, "agb_code": agb_code, "phone": phone}
    provider = unit.add(
        Provider(
            municipality_id=municipality_id,
            days=list(days),
            demands=list(demands),
            **_checked(unit.session, values),
        )
    )
    set_areas(unit, provider.id, area_ids)
    return provider.id


def change_provider(
    unit: UnitOfWork,
    provider_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change name, AGB code, phone, municipality, days of room or demands that it can meet."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    unknown = changes.keys() - _FIELDS
    if unknown:
        message = f"not to be changed here: {sorted(unknown)}"
        raise ValueError(message)
    checked = _checked(unit.session, changes, except_for=provider_id)
    unit.change(unit.get(Provider, provider_id), checked, base)


def revise_provider(
    unit: UnitOfWork,
    provider_id: UUID,
    *,
    values: Mapping[str, Any],
    area_ids: Collection[UUID],
    is_stopped: bool,
) -> None:
    """Change a provider as a whole; one that stops does so from today."""
    change_provider(unit, provider_id, values)
    set_areas(unit, provider_id, area_ids)
    provider = unit.get(Provider, provider_id)
    was_stopped = provider.stopped_on is not None and provider.stopped_on <= unit.today
    if is_stopped != was_stopped:
        stop_provider(unit, provider_id, stopped_on=unit.today if is_stopped else None)


def set_areas(unit: UnitOfWork, provider_id: UUID, area_ids: Collection[UUID]) -> None:
    """Note in which areas it works from now on; none means in its whole municipality."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    unit.get(Provider, provider_id)
    wanted = set(area_ids)
    known = unit.session.scalars(
        select(ProviderArea).where(ProviderArea.provider_id == provider_id)
    ).all()
    for line in known:
        ended_on = None if line.area_id in wanted else line.ended_on or unit.today
        unit.change(line, {"ended_on": ended_on})
    for area_id in sorted(wanted - {line.area_id for line in known}):
        unit.get(Area, area_id)
        unit.add(ProviderArea(provider_id=provider_id, area_id=area_id))
    unit.flush()


def record_room(unit: UnitOfWork, provider_id: UUID, *, minutes_per_week: int) -> None:
    """Note how much a provider says it can take on, per week."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    check_room(minutes_per_week)
    unit.change(
        unit.get(Provider, provider_id),
        {"room_minutes": minutes_per_week, "room_reported_on": unit.today},
    )


def stop_provider(unit: UnitOfWork, provider_id: UUID, *, stopped_on: date | None) -> None:
    """Note from which day it takes nobody on; None puts it back."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    unit.change(unit.get(Provider, provider_id), {"stopped_on": stopped_on})


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Provider.id,
            Provider.name,
            Provider.agb_code,
            Provider.phone,
            Provider.municipality_id,
            Municipality.name,
            Provider.room_minutes,
            Provider.room_reported_on,
            Provider.stopped_on,
            Provider.days,
            Provider.demands,
        )
        .select_from(Provider)
        .outerjoin(Municipality, Municipality.id == Provider.municipality_id)
    )


def _as_row(row: Sequence[Any], areas: Collection[AreaOfProvider]) -> ProviderRow:
    found = ProviderRow(*row)
    return replace(found, days=tuple(found.days), demands=tuple(found.demands), areas=tuple(areas))


def _areas(
    session: Session, provider_ids: Collection[UUID]
) -> defaultdict[UUID, list[AreaOfProvider]]:
    query = (
        select(ProviderArea.provider_id, Area.id, Area.name)
        .join(Area, Area.id == ProviderArea.area_id)
        .where(ProviderArea.provider_id.in_(provider_ids), ProviderArea.ended_on.is_(None))
        .order_by(Area.name, Area.id)
    )
    areas: defaultdict[UUID, list[AreaOfProvider]] = defaultdict(list)
    for provider_id, area_id, name in session.execute(query):
        areas[provider_id].append(AreaOfProvider(area_id, name))
    return areas


def _checked(
    session: Session, values: Mapping[str, Any], *, except_for: UUID | None = None
) -> dict[str, Any]:
    checked = dict(values)
    if "name" in checked:
        checked["name"] = check_name(checked["name"])
    if "agb_code" in checked:
        checked["agb_code"] = check_agb_code(checked["agb_code"])
        query = select(Provider.name).where(Provider.agb_code == checked["agb_code"])
        if except_for is not None:
            query = query.where(Provider.id != except_for)
        taken = session.scalars(query.limit(1)).one_or_none()
        if taken is not None:
            raise AgbCodeTaken(taken)
    return checked
