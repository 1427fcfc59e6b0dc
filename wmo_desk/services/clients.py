"""Clients: who they are, in lists and one by one, and what is recorded of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import Channel, Gender, Interpreter, PaperFile
from wmo_desk.domain.people import PersonName, check_name
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import ON_THE_LIST, StillWaiting
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.organisation import Area, Municipality, Staff
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services.checked_values import checked_values

PAGE: Final = 1_000
COUNTED: Final = 10_000
"""A list counts so many clients at most; beyond that the number helps nobody."""
RECENT: Final = 8
_LINES_READ: Final = 200
_NAMES: Final = frozenset(
    {
        "given_names",
        "initials",
        "prefix",
        "family_name",
        "partner_prefix",
        "partner_name",
        "name_usage",
    }
)


# A tuple: making the rows of a list costs a fifth of what a dataclass takes.
class ClientRow(NamedTuple):
    """What a list shows of a client, without opening the file."""

    id: UUID
    sort_name: str
    list_name: str
    birth_date: date | None
    street: str
    house_number: str
    postcode: str
    city: str
    phone: str
    area: str | None
    municipality: str
    consultant: str | None
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class ClientFilter:
    """Which clients a list shows; nothing chosen means everybody whose file is open."""

    consultant_id: UUID | None = None
    area_id: UUID | None = None
    municipality_id: UUID | None = None
    with_closed: bool = False


@dataclass(frozen=True, slots=True)
class ClientDetails:
    """Everything that is recorded of a client itself."""

    id: UUID
    version: int
    name: PersonName
    list_name: str
    gender: Gender
    birth_date: date | None
    bsn: str | None
    street: str
    house_number: str
    postcode: str
    city: str
    municipality_id: UUID
    municipality: str
    area_id: UUID | None
    area: str | None
    phone: str
    second_phone: str
    email: str
    preferred_channel: Channel
    language: str
    interpreter: Interpreter
    prefers_large_print: bool
    paper_language: str
    paper_file: PaperFile
    consultant_id: UUID | None
    consultant: str | None
    closed_on: date | None
    closing_reason: str

    @property
    def address_lines(self) -> tuple[str, ...]:
        """Street and place, as they stand on paper; what is not known is left out."""
        lines = (f"{self.street} {self.house_number}", f"{self.postcode} {self.city}")
        return tuple(line.strip() for line in lines if line.strip())


def row_columns() -> Select[*tuple[Any, ...]]:
    """Select the columns of a `ClientRow`, in its order."""
    return (
        select(
            Client.id,
            Client.sort_name,
            Client.list_name,
            Client.birth_date,
            Client.street,
            Client.house_number,
            Client.postcode,
            Client.city,
            Client.phone,
            Area.name,
            Municipality.name,
            Staff.name,
            Client.closed_on,
        )
        .select_from(Client)
        .join(Municipality, Municipality.id == Client.municipality_id)
        .outerjoin(Area, Area.id == Client.area_id)
        .outerjoin(Staff, Staff.id == Client.consultant_id)
    )


def client_rows(
    session: Session,
    chosen: ClientFilter = ClientFilter(),
    *,
    after: tuple[str, UUID] | None = None,
    limit: int = PAGE,
) -> list[ClientRow]:
    """Clients in the order of Dutch lists, a page at a time; `after` is the last of a page."""
    query = _chosen(row_columns(), chosen).order_by(Client.sort_name, Client.id).limit(limit)
    if after is not None:
        name, identifier = after
        # The first condition looks superfluous; it lets the index begin where the page ended.
        query = query.where(
            Client.sort_name >= name, or_(Client.sort_name > name, Client.id > identifier)
        )
    return [ClientRow._make(row) for row in session.execute(query)]


def count_clients(
    session: Session,
    chosen: ClientFilter = ClientFilter(),
    *,
    most: int = COUNTED,
) -> int:
    """How many clients a list would show; at most `most`, so that no file is read to its end."""
    some = _chosen(select(Client.id), chosen).limit(most).subquery()
    return session.execute(select(func.count()).select_from(some)).scalar_one()


def has_clients(session: Session) -> bool:
    """Whether there is any file at all, open or closed."""
    return session.execute(select(exists().select_from(Client))).scalar_one()


def recent_clients(session: Session, staff_id: UUID, *, limit: int = RECENT) -> list[ClientRow]:
    """The files that somebody opened last, the latest first, from the access log."""
    # The last lines are enough: a day of work does not fill them with one file.
    viewed = (
        select(AccessEntry.object_id, AccessEntry.at)
        .where(
            AccessEntry.actor_id == staff_id,
            AccessEntry.action == AccessAction.VIEWED.value,
            AccessEntry.object_type == Client.__tablename__,
        )
        .order_by(AccessEntry.at.desc(), AccessEntry.number.desc())
        .limit(_LINES_READ)
        .subquery()
    )
    latest = (
        select(viewed.c.object_id, func.max(viewed.c.at).label("at"))
        .group_by(viewed.c.object_id)
        .subquery()
    )
    query = (
        row_columns()
        .join(latest, latest.c.object_id == Client.id)
        .order_by(latest.c.at.desc(), Client.sort_name)
        .limit(limit)
    )
    return [ClientRow._make(row) for row in session.execute(query)]


def client_details(session: Session, client_id: UUID) -> ClientDetails:
    """Everything recorded of one client; raises `RecordMissing`."""
    found = session.execute(details_query().where(Client.id == client_id)).one_or_none()
    if found is None:
        raise RecordMissing(Client.__tablename__)
    return as_details(found)


def details_of_clients(session: Session, client_ids: Collection[UUID]) -> dict[UUID, ClientDetails]:
    """Everything recorded of several clients, in one statement; who does not exist is left out."""
    found = session.execute(details_query().where(Client.id.in_(client_ids)))
    return {details.id: details for details in map(as_details, found)}


def create_client(
    unit: UnitOfWork, *, municipality_id: UUID, client_id: UUID | None = None, **values: Any
) -> UUID:
    """Make a client of the first values that were typed; who works now becomes its consultant."""
    unit.require(Permission.EDIT_CLIENT)
    values = checked_values(values, Client, unit.today)
    values.setdefault("consultant_id", unit.actor.staff_id)
    return unit.add(Client(id=client_id or uuid7(), municipality_id=municipality_id, **values)).id


def enter_client(
    unit: UnitOfWork,
    client_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    municipality_id: UUID,
) -> None:
    """Keep what was typed in a new file: the first value makes the client, later ones change it."""
    if unit.session.get(Client, client_id) is None:
        values = {"municipality_id": municipality_id} | dict(changes)
        create_client(unit, client_id=client_id, **values)
    else:
        change_client(unit, client_id, changes, base)


def change_client(
    unit: UnitOfWork,
    client_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields of a client.

    `base` holds what the window started from: raises `ConflictError` when somebody else changed
    the same field since, `BsnInvalid`, `PostcodeInvalid`, `PhoneInvalid` and
    `BirthDateImpossible` for what does not exist, `NameMissing` when no name would be left.
    """
    unit.require(Permission.EDIT_CLIENT)
    client = unit.get(Client, client_id)
    checked = checked_values(changes, Client, unit.today)
    if "municipality_id" in checked:
        # An area of the former municipality does not move along.
        checked.setdefault("area_id", None)
    unit.change(client, checked, base)
    if _NAMES & changes.keys():
        check_name(client.name)


def close_file(unit: UnitOfWork, client_id: UUID, *, reason: str) -> None:
    """Close the file; it stays findable and can be opened again.

    Raises `StillWaiting`: a place on the waiting list is given up by name and with a reason.
    """
    unit.require(Permission.EDIT_CLIENT)
    client = unit.get(Client, client_id)
    waiting = select(WaitingEntry.id).where(
        WaitingEntry.client_id == client_id, WaitingEntry.status.in_(ON_THE_LIST)
    )
    if unit.session.execute(waiting).first() is not None:
        raise StillWaiting
    unit.change(client, {"closed_on": unit.today, "closing_reason": reason})


def reopen_file(unit: UnitOfWork, client_id: UUID) -> None:
    """Open a closed file again."""
    unit.require(Permission.EDIT_CLIENT)
    unit.change(unit.get(Client, client_id), {"closed_on": None, "closing_reason": ""})


def view_client(unit: UnitOfWork, client_id: UUID) -> None:
    """Note in the access log that this file was looked at."""
    unit.require(Permission.VIEW_CLIENT)
    unit.log(AccessAction.VIEWED, Client.__tablename__, client_id)


def show_bsn(unit: UnitOfWork, client_id: UUID) -> str | None:
    """The whole number of a client, and a line in the access log that it was asked for."""
    unit.require(Permission.VIEW_CLIENT)
    unit.log(AccessAction.IDENTIFIER_SHOWN, Client.__tablename__, client_id)
    return unit.get(Client, client_id).bsn


def details_query() -> Select[*tuple[Any, ...]]:
    """Select what `as_details` needs, for queries of other subjects too."""
    return (
        select(
            Client.id,
            Client.version,
            Client.given_names,
            Client.initials,
            Client.prefix,
            Client.family_name,
            Client.partner_prefix,
            Client.partner_name,
            Client.name_usage,
            Client.list_name,
            Client.gender,
            Client.birth_date,
            Client.bsn,
            Client.street,
            Client.house_number,
            Client.postcode,
            Client.city,
            Client.municipality_id,
            Municipality.name,
            Client.area_id,
            Area.name,
            Client.phone,
            Client.second_phone,
            Client.email,
            Client.preferred_channel,
            Client.language,
            Client.interpreter,
            Client.prefers_large_print,
            Client.paper_language,
            Client.paper_file,
            Client.consultant_id,
            Staff.name,
            Client.closed_on,
            Client.closing_reason,
        )
        .select_from(Client)
        .join(Municipality, Municipality.id == Client.municipality_id)
        .outerjoin(Area, Area.id == Client.area_id)
        .outerjoin(Staff, Staff.id == Client.consultant_id)
    )


def as_details(found: Sequence[Any]) -> ClientDetails:
    """Make of what `details_query` selects what a screen shows."""
    return ClientDetails(found[0], found[1], PersonName(*found[2:9]), *found[9:])


def _chosen(query: Select[Any], chosen: ClientFilter) -> Select[Any]:
    if not chosen.with_closed:
        query = query.where(Client.closed_on.is_(None))
    if chosen.consultant_id is not None:
        query = query.where(Client.consultant_id == chosen.consultant_id)
    if chosen.area_id is not None:
        query = query.where(Client.area_id == chosen.area_id)
    if chosen.municipality_id is not None:
        query = query.where(Client.municipality_id == chosen.municipality_id)
    return query
