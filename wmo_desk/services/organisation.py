"""What a municipality decides itself: letterhead, areas, catalogue, criteria, target groups."""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import RecordMissing, UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.organisation import (
    FormNeeded,
    NameTaken,
    NoManagerNeeded,
    check_name,
    check_validity,
    last_day_before,
)
from wmo_desk.domain.permissions import Permission, Role, allows
from wmo_desk.models.base import Record
from wmo_desk.models.organisation import Area, ListEntry, Municipality, Provision, Staff
from wmo_desk.paths import resource
from wmo_desk.services import options
from wmo_desk.services.staff import StaffRow, staff_rows

T = TypeVar("T", Provision, ListEntry)

WMO_IN_FORCE: Final = date(2015, 1, 1)
"""From this day the first lists count, so that what was granted under the law can be entered."""


@dataclass(frozen=True, slots=True)
class MunicipalityRow:
    """A municipality to choose."""

    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class MunicipalityDetails:
    """What the letterhead of a municipality says."""

    id: UUID
    code: str
    name: str
    team: str
    address: str
    phone: str
    phone_hours: str
    email: str
    client_support_name: str
    client_support_phone: str


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A neighbourhood or village."""

    id: UUID
    name: str
    district: str
    cbs_code: str | None
    is_priority: bool


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """A provision with the days between which it can be granted, both included."""

    id: UUID
    name: str
    plain_name: str
    category: ProductCategory | None
    code: str
    forms: tuple[DeliveryForm, ...]
    unit: ExtentUnit
    is_open_ended_allowed: bool
    waits: bool
    default_months: int
    valid_from: date
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class ListRow:
    """A criterion or target group with the days between which it counts, both included."""

    id: UUID
    text: str
    position: int
    valid_from: date
    valid_until: date | None


# --- The six municipalities, before a file exists ----------------------------------------------


@dataclass(frozen=True, slots=True)
class KnownMunicipality:
    """A municipality of the region that the program knows: four digits (CBS) and a name."""

    code: str
    name: str


def known_municipalities() -> list[KnownMunicipality]:
    """The municipalities of the region by name."""
    return sorted(
        (KnownMunicipality(row["code"], row["name"]) for row in _lines("municipalities")),
        key=lambda known: known.name,
    )


def first_records(new_id: Callable[[], UUID] = uuid7) -> Iterator[Record]:
    """The municipalities of the region with their lists; who is referred to comes first."""
    municipalities: dict[str, UUID] = {}
    for row in _lines("municipalities"):
        identifier = municipalities[row["code"]] = new_id()
        yield Municipality(
            id=identifier,
            code=row["code"],
            name=row["name"],
            team=row["team"],
            phone=row["phone"],
            phone_hours=row["phone_hours"],
        )
    for row in _lines("areas"):
        yield Area(
            id=new_id(),
            municipality_id=municipalities[row["municipality"]],
            name=row["name"],
            district=row["district"],
            cbs_code=row["cbs_code"] or None,
            is_priority=row["is_priority"] == "yes",
        )
    provisions, entries = list(_lines("provisions")), list(_lines("lists"))
    for municipality_id in municipalities.values():
        for row in provisions:
            yield _known_provision(new_id(), municipality_id, row)
        for position, row in enumerate(entries):
            yield ListEntry(
                id=new_id(),
                municipality_id=municipality_id,
                kind=ListKind(row["kind"]),
                text=row["text"],
                position=position,
                valid_from=WMO_IN_FORCE,
            )


def seed_organisation(unit: UnitOfWork, *, code: str) -> UUID:
    """Enter the municipalities of the region with their lists; `code` is the file's own.

    Returns the identifier of that one. Raises KeyError for a code that the program does not know.
    """
    municipalities: dict[str, UUID] = {}
    for record in first_records():
        unit.session.add(record)
        if isinstance(record, Municipality):
            # Everything else refers to these.
            unit.flush()
            municipalities[record.code] = record.id
    unit.flush()
    own = municipalities[code]
    options.write_option(unit, options.MUNICIPALITY, code)
    return own


# --- Queries -----------------------------------------------------------------------------------


def municipality_rows(session: Session) -> list[MunicipalityRow]:
    """Every municipality by name."""
    query = select(Municipality.id, Municipality.code, Municipality.name).order_by(
        Municipality.name
    )
    return [MunicipalityRow(*row) for row in session.execute(query)]


def own_municipality(session: Session) -> MunicipalityRow | None:
    """The municipality whose letterhead and lists this file uses."""
    code = options.read_option(session, options.MUNICIPALITY)
    row = session.execute(
        select(Municipality.id, Municipality.code, Municipality.name).where(
            Municipality.code == code
        )
    ).one_or_none()
    return None if row is None else MunicipalityRow(*row)


def municipality_details(session: Session, municipality_id: UUID) -> MunicipalityDetails:
    """What the letterhead says; raises `RecordMissing`."""
    found = session.get(Municipality, municipality_id)
    if found is None:
        raise RecordMissing(Municipality.__tablename__)
    return MunicipalityDetails(
        id=found.id,
        code=found.code,
        name=found.name,
        team=found.team,
        address=found.address,
        phone=found.phone,
        phone_hours=found.phone_hours,
        email=found.email,
        client_support_name=found.client_support_name,
        client_support_phone=found.client_support_phone,
    )


@dataclass(frozen=True, slots=True)
class OwnMunicipality:
    """Every municipality to choose from, and what the letterhead of the chosen one says."""

    all: tuple[MunicipalityRow, ...]
    own: MunicipalityDetails | None


def own_letterhead(session: Session) -> OwnMunicipality:
    """Read in one go what the settings show of the municipality."""
    own = own_municipality(session)
    return OwnMunicipality(
        tuple(municipality_rows(session)),
        None if own is None else municipality_details(session, own.id),
    )


def area_rows(session: Session, municipality_id: UUID) -> list[AreaRow]:
    """The neighbourhoods and villages of a municipality by name."""
    query = (
        select(Area.id, Area.name, Area.district, Area.cbs_code, Area.is_priority)
        .where(Area.municipality_id == municipality_id)
        .order_by(Area.name)
    )
    return [AreaRow(*row) for row in session.execute(query)]


def catalogue_rows(
    session: Session, municipality_id: UUID, *, on: date | None = None
) -> list[CatalogueRow]:
    """The catalogue of a municipality by name and first day; with `on`, as it reads on that day."""
    query = (
        select(Provision)
        .where(Provision.municipality_id == municipality_id)
        .order_by(Provision.name, Provision.valid_from)
    )
    if on is not None:
        query = query.where(_valid(Provision.valid_from, Provision.valid_until, on))
    return [
        CatalogueRow(
            id=found.id,
            name=found.name,
            plain_name=found.plain_name,
            category=found.category,
            code=found.code,
            forms=found.allowed_forms,
            unit=found.unit,
            is_open_ended_allowed=found.is_open_ended_allowed,
            waits=found.waits,
            default_months=found.default_months,
            valid_from=found.valid_from,
            valid_until=found.valid_until,
        )
        for found in session.scalars(query)
    ]


def list_rows(
    session: Session, municipality_id: UUID, kind: ListKind, *, on: date | None = None
) -> list[ListRow]:
    """The lines of a list in the municipality's order; with `on`, those that count on that day."""
    query = (
        select(
            ListEntry.id,
            ListEntry.text,
            ListEntry.position,
            ListEntry.valid_from,
            ListEntry.valid_until,
        )
        .where(ListEntry.municipality_id == municipality_id, ListEntry.kind == kind)
        .order_by(ListEntry.position, ListEntry.valid_from, ListEntry.id)
    )
    if on is not None:
        query = query.where(_valid(ListEntry.valid_from, ListEntry.valid_until, on))
    return [ListRow(*row) for row in session.execute(query)]


@dataclass(frozen=True, slots=True)
class StaffOverview:
    """Everybody, and who of them may manage the staff and the lists."""

    staff: tuple[StaffRow, ...]
    managers: tuple[UUID, ...]


def staff_overview(session: Session, *, on: date) -> StaffOverview:
    """Read in one go what the settings show of the staff."""
    return StaffOverview(tuple(staff_rows(session)), tuple(managers(session, on)))


def managers(session: Session, on: date) -> list[UUID]:
    """Who may manage the staff and the lists and works here on that day."""
    query = select(Staff.id, Staff.role).where(or_(Staff.left_on.is_(None), Staff.left_on > on))
    return [
        identifier
        for identifier, role in session.execute(query)
        if allows(role, Permission.MANAGE_STAFF)
    ]


# --- Actions -----------------------------------------------------------------------------------


def choose_municipality(unit: UnitOfWork, code: str) -> None:
    """Use the letterhead and the lists of another municipality."""
    options.write_option(unit, options.MUNICIPALITY, code)


def take_up_management(unit: UnitOfWork) -> None:
    """Let who works now manage the file, when nobody else does; raises `NoManagerNeeded`.

    Without this a file that a consultant made alone could never get a second member of staff.
    """
    if unit.actor.staff_id is None or managers(unit.session, unit.today):
        raise NoManagerNeeded
    unit.change(unit.get(Staff, unit.actor.staff_id), {"role": Role.TEAM_LEAD})


def enter_staff(unit: UnitOfWork, values: Mapping[str, Any]) -> UUID:
    """Enter a member of staff of the file's municipality; `values` are fields of `StaffRow`."""
    unit.require(Permission.MANAGE_STAFF)
    own = own_municipality(unit.session)
    checked = dict(values) | {"name": check_name(values["name"])}
    return unit.add(Staff(municipality_id=None if own is None else own.id, **checked)).id


def change_municipality(
    unit: UnitOfWork,
    municipality_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields of the letterhead."""
    unit.require(Permission.EDIT_LISTS)
    unit.change(unit.get(Municipality, municipality_id), changes, base)


def add_area(unit: UnitOfWork, municipality_id: UUID, *, name: str, district: str = "") -> UUID:
    """Enter an area; raises `NameTaken` for one that is there already."""
    unit.require(Permission.EDIT_LISTS)
    name = check_name(name)
    _check_area_name(unit.session, municipality_id, name)
    return unit.add(Area(municipality_id=municipality_id, name=name, district=district.strip())).id


def change_area(
    unit: UnitOfWork,
    area_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change name, district, CBS code or whether the plan calls it a priority area."""
    unit.require(Permission.EDIT_LISTS)
    area = unit.get(Area, area_id)
    changes = dict(changes)
    if "name" in changes:
        changes["name"] = check_name(changes["name"])
        _check_area_name(unit.session, area.municipality_id, changes["name"], except_for=area_id)
    unit.change(area, changes, base)


def add_provision(
    unit: UnitOfWork, municipality_id: UUID, values: Mapping[str, Any], *, valid_from: date
) -> UUID:
    """Add a provision to the catalogue from a day on; `values` are fields of `CatalogueRow`."""
    unit.require(Permission.EDIT_LISTS)
    record = Provision(
        municipality_id=municipality_id, valid_from=valid_from, **_provision_values(values)
    )
    check_name(record.name)
    check_validity(valid_from, record.valid_until)
    _check_provision_name(unit.session, record)
    return unit.add(record).id


def change_provision(
    unit: UnitOfWork, provision_id: UUID, changes: Mapping[str, Any], *, valid_from: date
) -> UUID:
    """Change a provision from a day on and return the line that holds from then.

    What was granted before keeps the line it was granted under. A change from the line's own first
    day on corrects the line itself. Raises `ChangeTooEarly` for an earlier day.
    """
    unit.require(Permission.EDIT_LISTS)
    provision = unit.get(Provision, provision_id)
    values = _provision_values(changes)
    if valid_from == provision.valid_from:
        unit.change(provision, values)
        return provision_id
    follower = Provision(municipality_id=provision.municipality_id, valid_from=valid_from)
    for name in _PROVISION_FIELDS:
        setattr(follower, name, values.get(name, getattr(provision, name)))
    check_validity(valid_from, follower.valid_until)
    unit.change(provision, {"valid_until": last_day_before(valid_from, provision.valid_from)})
    unit.flush()
    return unit.add(follower).id


def end_provision(unit: UnitOfWork, provision_id: UUID, *, valid_until: date | None) -> None:
    """Take a provision out of the catalogue after its last day; None puts it back."""
    unit.require(Permission.EDIT_LISTS)
    _end(unit, unit.get(Provision, provision_id), valid_until)


def add_list_entry(
    unit: UnitOfWork, municipality_id: UUID, kind: ListKind, *, text: str, valid_from: date
) -> UUID:
    """Add a criterion or target group at the end of its list, from a day on."""
    unit.require(Permission.EDIT_LISTS)
    last = unit.session.execute(
        select(func.max(ListEntry.position)).where(
            ListEntry.municipality_id == municipality_id, ListEntry.kind == kind
        )
    ).scalar_one()
    return unit.add(
        ListEntry(
            municipality_id=municipality_id,
            kind=kind,
            text=check_name(text),
            position=0 if last is None else last + 1,
            valid_from=valid_from,
        )
    ).id


def change_list_entry(unit: UnitOfWork, entry_id: UUID, *, text: str, valid_from: date) -> UUID:
    """Word a line otherwise from a day on and return the line that holds from then.

    From the line's own first day on it corrects the line itself.
    """
    unit.require(Permission.EDIT_LISTS)
    entry = unit.get(ListEntry, entry_id)
    text = check_name(text)
    if valid_from == entry.valid_from:
        unit.change(entry, {"text": text})
        return entry_id
    last = last_day_before(valid_from, entry.valid_from)
    follower = ListEntry(
        municipality_id=entry.municipality_id,
        kind=entry.kind,
        text=text,
        position=entry.position,
        valid_from=valid_from,
        valid_until=entry.valid_until,
    )
    unit.change(entry, {"valid_until": last})
    unit.flush()
    return unit.add(follower).id


def end_list_entry(unit: UnitOfWork, entry_id: UUID, *, valid_until: date | None) -> None:
    """Take a line off its list after its last day; None puts it back."""
    unit.require(Permission.EDIT_LISTS)
    _end(unit, unit.get(ListEntry, entry_id), valid_until)


def move_list_entry(unit: UnitOfWork, entry_id: UUID, *, up: bool) -> None:
    """Move a line one place in the order of its list; at the edge nothing happens."""
    unit.require(Permission.EDIT_LISTS)
    entry = unit.get(ListEntry, entry_id)
    beyond = ListEntry.position < entry.position if up else ListEntry.position > entry.position
    neighbour = unit.session.scalars(
        select(ListEntry)
        .where(
            ListEntry.municipality_id == entry.municipality_id,
            ListEntry.kind == entry.kind,
            beyond,
            _valid(ListEntry.valid_from, ListEntry.valid_until, unit.today),
        )
        .order_by(ListEntry.position.desc() if up else ListEntry.position)
        .limit(1)
    ).one_or_none()
    if neighbour is not None:
        place = neighbour.position
        unit.change(neighbour, {"position": entry.position})
        unit.change(entry, {"position": place})


_PROVISION_FIELDS: Final = (
    "name",
    "plain_name",
    "category",
    "code",
    "forms",
    "unit",
    "is_open_ended_allowed",
    "waits",
    "default_months",
    "valid_until",
)


def _provision_values(values: Mapping[str, Any]) -> dict[str, Any]:
    checked = {name: value for name, value in values.items() if name in _PROVISION_FIELDS}
    if "name" in checked:
        checked["name"] = check_name(checked["name"])
    if "forms" in checked:
        if not checked["forms"]:
            raise FormNeeded
        checked["forms"] = [DeliveryForm(form).value for form in checked["forms"]]
    return checked


def _end(unit: UnitOfWork, line: T, valid_until: date | None) -> None:
    check_validity(line.valid_from, valid_until)
    unit.change(line, {"valid_until": valid_until})


def _check_area_name(
    session: Session, municipality_id: UUID, name: str, except_for: UUID | None = None
) -> None:
    taken = session.execute(
        select(Area.id).where(Area.municipality_id == municipality_id, Area.name == name)
    ).scalar_one_or_none()
    if taken is not None and taken != except_for:
        raise NameTaken(name)


def _check_provision_name(session: Session, new: Provision) -> None:
    """Refuse a name that the catalogue has on one of the days of the new line."""
    query = select(Provision.id).where(
        Provision.municipality_id == new.municipality_id,
        Provision.name == new.name,
        or_(Provision.valid_until.is_(None), Provision.valid_until >= new.valid_from),
    )
    if new.valid_until is not None:
        query = query.where(Provision.valid_from <= new.valid_until)
    if session.execute(query.limit(1)).scalar_one_or_none() is not None:
        raise NameTaken(new.name)


def _valid(
    valid_from: InstrumentedAttribute[date],
    valid_until: InstrumentedAttribute[date | None],
    on: date,
) -> ColumnElement[bool]:
    return and_(valid_from <= on, or_(valid_until.is_(None), valid_until >= on))


def _known_provision(identifier: UUID, municipality_id: UUID, row: Mapping[str, str]) -> Provision:
    return Provision(
        id=identifier,
        municipality_id=municipality_id,
        name=row["name"],
        plain_name=row["plain_name"],
        category=ProductCategory(row["category"]),
        forms=[DeliveryForm(form).value for form in row["forms"].split()],
        unit=ExtentUnit(row["unit"]),
        is_open_ended_allowed=row["is_open_ended_allowed"] == "yes",
        waits=row["waits"] == "yes",
        default_months=int(row["default_months"]),
        valid_from=WMO_IN_FORCE,
    )


def _lines(name: str) -> Iterator[dict[str, str]]:
    with resource(f"organisation/{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
