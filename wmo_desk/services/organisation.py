"""What a municipality decides itself: letterhead, areas, catalogue, criteria, target groups."""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import ContributionRule, ListKind
from wmo_desk.domain.organisation import (
    NameTaken,
    check_name,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing
from wmo_desk.models.base import Record
from wmo_desk.models.organisation import Area, ListEntry, Municipality, Provision
from wmo_desk.paths import resource
from wmo_desk.services import options

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
    signature: str
    reference: str
    carer_centre_name: str
    carer_centre_phone: str


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A neighbourhood or village."""

    id: UUID
    name: str
    district: str
    cbs_code: str | None
    is_priority: bool


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
                valid_from=date.fromisoformat(day) if (day := row["valid_from"]) else WMO_IN_FORCE,
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
        signature=found.signature,
        reference=found.reference,
        carer_centre_name=found.carer_centre_name,
        carer_centre_phone=found.carer_centre_phone,
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


@dataclass(frozen=True, slots=True)
class OwnAreas:
    """The areas of the file's own municipality; without one there are none."""

    municipality_id: UUID | None
    municipality: str
    rows: tuple[AreaRow, ...]


def own_areas(session: Session) -> OwnAreas:
    """Read in one go what the settings show of the areas."""
    own = own_municipality(session)
    if own is None:
        return OwnAreas(None, "", ())
    return OwnAreas(own.id, own.name, tuple(area_rows(session, own.id)))


# --- Actions -----------------------------------------------------------------------------------


def choose_municipality(unit: UnitOfWork, code: str) -> None:
    """Use the letterhead and the lists of another municipality."""
    options.write_option(unit, options.MUNICIPALITY, code)


def change_municipality(
    unit: UnitOfWork,
    municipality_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields of the letterhead."""
    unit.require(Permission.EDIT_LISTS)
    unit.change(unit.get(Municipality, municipality_id), changes, base)


def add_area(unit: UnitOfWork, municipality_id: UUID, values: Mapping[str, Any]) -> UUID:
    """Enter an area (fields of `AreaRow`); raises `NameTaken` for one that is there already."""
    unit.require(Permission.EDIT_LISTS)
    checked = dict(values) | {"name": check_name(values["name"])}
    _check_area_name(unit.session, municipality_id, checked["name"])
    return unit.add(Area(municipality_id=municipality_id, **checked)).id


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


def _check_area_name(
    session: Session, municipality_id: UUID, name: str, except_for: UUID | None = None
) -> None:
    taken = session.execute(
        select(Area.id).where(Area.municipality_id == municipality_id, Area.name == name)
    ).scalar_one_or_none()
    if taken is not None and taken != except_for:
        raise NameTaken(name)


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
        target_groups=[group for group in row["target_groups"].split("|") if group],
        own_contribution=ContributionRule(row["own_contribution"]),
        valid_from=WMO_IN_FORCE,
    )


def _lines(name: str) -> Iterator[dict[str, str]]:
    with resource(f"organisation/{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
