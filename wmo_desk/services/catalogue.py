"""What can be granted and on which grounds: the catalogue, criteria, target groups, by day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import ContributionRule, ListKind
from wmo_desk.domain.organisation import (
    FormNeeded,
    NameTaken,
    check_name,
    check_validity,
    last_day_before,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.organisation import ListEntry, Provision
from wmo_desk.services.organisation import own_municipality

T = TypeVar("T", Provision, ListEntry)


@dataclass(frozen=True, slots=True)
class ProvisionRow:
    """A provision of the catalogue as it can be granted on a day."""

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
    target_groups: tuple[str, ...]
    own_contribution: ContributionRule


@dataclass(frozen=True, slots=True)
class CatalogueRow(ProvisionRow):
    """A provision with the days between which it can be granted, both included."""

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
            **_as_granted(found), valid_from=found.valid_from, valid_until=found.valid_until
        )
        for found in session.scalars(query)
    ]


def provision_rows(session: Session, *, municipality_id: UUID, on: date) -> list[ProvisionRow]:
    """What can be granted on that day, by kind of help; each has a plain name."""
    query = (
        select(Provision)
        .where(
            Provision.municipality_id == municipality_id,
            _valid(Provision.valid_from, Provision.valid_until, on),
        )
        .order_by(Provision.category.is_(None), Provision.category, Provision.name)
    )
    return [
        ProvisionRow(**(_as_granted(found) | {"plain_name": found.plain_name or found.name}))
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
class OwnLists:
    """The lists of the file's own municipality; without one there are none."""

    municipality_id: UUID | None
    catalogue: tuple[CatalogueRow, ...] = ()
    criteria: tuple[ListRow, ...] = ()
    target_groups: tuple[ListRow, ...] = ()
    demands: tuple[ListRow, ...] = ()
    refusal_grounds: tuple[ListRow, ...] = ()
    own_contribution: tuple[ListRow, ...] = ()

    def of_kind(self, kind: ListKind) -> tuple[ListRow, ...]:
        """The lines of one list."""
        return {
            ListKind.CRITERION: self.criteria,
            ListKind.TARGET_GROUP: self.target_groups,
            ListKind.SPECIAL_DEMAND: self.demands,
            ListKind.REFUSAL_GROUND: self.refusal_grounds,
            ListKind.OWN_CONTRIBUTION: self.own_contribution,
        }[kind]


def own_lists(session: Session) -> OwnLists:
    """Read in one go what the settings show of the lists, past and future lines included."""
    own = own_municipality(session)
    if own is None:
        return OwnLists(None)
    return OwnLists(
        own.id,
        tuple(catalogue_rows(session, own.id)),
        tuple(list_rows(session, own.id, ListKind.CRITERION)),
        tuple(list_rows(session, own.id, ListKind.TARGET_GROUP)),
        tuple(list_rows(session, own.id, ListKind.SPECIAL_DEMAND)),
        tuple(list_rows(session, own.id, ListKind.REFUSAL_GROUND)),
        tuple(list_rows(session, own.id, ListKind.OWN_CONTRIBUTION)),
    )


def contribution_lines(session: Session, on: date) -> tuple[str, ...]:
    """What the file's own municipality says of the own contribution on that day, with sources.

    The program decides nothing about it: the CAK sets and collects it (art. 2.1.4b Wmo 2015).
    """
    own = own_municipality(session)
    if own is None:
        return ()
    return tuple(row.text for row in list_rows(session, own.id, ListKind.OWN_CONTRIBUTION, on=on))


# --- Actions -----------------------------------------------------------------------------------


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
    day on corrects the line itself. Raises `ChangeTooEarly` for an earlier day, and `NameTaken`.
    """
    unit.require(Permission.EDIT_LISTS)
    provision = unit.get(Provision, provision_id)
    values = _provision_values(changes)
    if valid_from == provision.valid_from:
        unit.change(provision, values)
        _check_provision_name(unit.session, provision)
        return provision_id
    follower = Provision(
        municipality_id=provision.municipality_id,
        valid_from=valid_from,
        origin_id=provision.first_id,
    )
    for name in _PROVISION_FIELDS:
        setattr(follower, name, values.get(name, getattr(provision, name)))
    check_validity(valid_from, follower.valid_until)
    unit.change(provision, {"valid_until": last_day_before(valid_from, provision.valid_from)})
    unit.flush()
    _check_provision_name(unit.session, follower)
    return unit.add(follower).id


def revise_provision(
    unit: UnitOfWork, provision_id: UUID, values: Mapping[str, Any], *, valid_from: date
) -> UUID:
    """Change a provision from a day on if anything but its last day changed; set the last day.

    A provision that only ends is not begun anew.
    """
    provision = unit.get(Provision, provision_id)
    last = values.get("valid_until", provision.valid_until)
    wanted = _provision_values(values)
    wanted.pop("valid_until", None)
    if any(getattr(provision, name) != value for name, value in wanted.items()):
        provision_id = change_provision(unit, provision_id, wanted, valid_from=valid_from)
        unit.flush()
    if unit.get(Provision, provision_id).valid_until != last:
        end_provision(unit, provision_id, valid_until=last)
    return provision_id


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


def revise_list_entry(
    unit: UnitOfWork,
    entry_id: UUID,
    *,
    text: str,
    valid_from: date,
    valid_until: date | None,
) -> UUID:
    """Word a line otherwise from a day on if its text changed, and set its last day.

    A line whose text stays is not begun anew.
    """
    entry = unit.get(ListEntry, entry_id)
    if check_name(text) != entry.text:
        entry_id = change_list_entry(unit, entry_id, text=text, valid_from=valid_from)
        unit.flush()
    if unit.get(ListEntry, entry_id).valid_until != valid_until:
        end_list_entry(unit, entry_id, valid_until=valid_until)
    return entry_id


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
    "target_groups",
    "own_contribution",
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
    if "target_groups" in checked:
        checked["target_groups"] = list(checked["target_groups"])
    return checked


def _end(unit: UnitOfWork, line: T, valid_until: date | None) -> None:
    check_validity(line.valid_from, valid_until)
    unit.change(line, {"valid_until": valid_until})


def _check_provision_name(session: Session, new: Provision) -> None:
    """Refuse a name that the catalogue has on one of the days of the new line."""
    query = select(Provision.id).where(
        Provision.municipality_id == new.municipality_id,
        Provision.name == new.name,
        or_(Provision.valid_until.is_(None), Provision.valid_until >= new.valid_from),
    )
    if new.id is not None:
        query = query.where(Provision.id != new.id)
    if new.valid_until is not None:
        query = query.where(Provision.valid_from <= new.valid_until)
    if session.execute(query.limit(1)).scalar_one_or_none() is not None:
        raise NameTaken(new.name)


def _as_granted(provision: Provision) -> dict[str, Any]:
    """What a `ProvisionRow` says of a provision."""
    return {
        "id": provision.id,
        "name": provision.name,
        "plain_name": provision.plain_name,
        "category": provision.category,
        "code": provision.code,
        "forms": provision.allowed_forms,
        "unit": provision.unit,
        "is_open_ended_allowed": provision.is_open_ended_allowed,
        "waits": provision.waits,
        "default_months": provision.default_months,
        "target_groups": tuple(provision.target_groups),
        "own_contribution": provision.own_contribution,
    }


def _valid(
    valid_from: InstrumentedAttribute[date],
    valid_until: InstrumentedAttribute[date | None],
    on: date,
) -> ColumnElement[bool]:
    return and_(valid_from <= on, or_(valid_until.is_(None), valid_until >= on))
