"""What stands in the file already, for the municipality's own list to be compared with."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from wmo_desk.domain.indications import DeliveryForm, ProductCategory, effective_period
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.people import fold
from wmo_desk.domain.periods import Period
from wmo_desk.domain.waiting import Category, OrderKey, Status
from wmo_desk.domain.waiting_sheet import Surroundings
from wmo_desk.models.base import Record
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area, ListEntry, Municipality, Provision
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.organisation import own_municipality


class Resident(NamedTuple):
    """Somebody with a file, and by what a line can be theirs."""

    id: UUID
    bsn: str | None
    birth_date: date | None
    family_name: str
    partner_name: str
    initials: str
    given_names: str
    list_name: str
    closed_on: date | None


class Placed(NamedTuple):
    """A place, on the list or off it."""

    id: UUID
    client_id: UUID
    category: Category
    indication_date: date
    rank_date: date
    placed_at: datetime
    status: Status
    started_on: date | None
    left_on: date | None

    @property
    def order_key(self) -> OrderKey:
        """By what the list is ordered."""
        return (self.category, self.rank_date, self.placed_at, self.id)


class Running(NamedTuple):
    """An indication for household help that runs today."""

    id: UUID
    form: DeliveryForm
    granted_on: date


@dataclass(frozen=True, slots=True)
class Present:
    """The file as it is on a day; places and what runs are kept by client.

    `state` tells whether anything was changed since it was read.
    """

    around: Surroundings
    state: tuple[object, ...]
    review_months: int
    provisions: Mapping[UUID, Provision]
    by_bsn: Mapping[str, Resident]
    by_name: Mapping[tuple[str, date], Sequence[Resident]]
    places: Mapping[UUID, Sequence[Placed]]
    running: Mapping[UUID, Sequence[Running]]


def read_present(session: Session, on: date) -> Present:
    """Read once what every line of a list is held against."""
    # First: what changes while the rest is read must be noticed.
    state = state_of(session)
    by_bsn: dict[str, Resident] = {}
    by_name: dict[tuple[str, date], list[Resident]] = defaultdict(list)
    for resident in _residents(session):
        if resident.bsn:
            by_bsn[resident.bsn] = resident
        if resident.birth_date is not None:
            for name in {fold(resident.family_name), fold(resident.partner_name)} - {""}:
                by_name[name, resident.birth_date].append(resident)
    places: dict[UUID, list[Placed]] = defaultdict(list)
    for place in _places(session):
        places[place.client_id].append(place)
    return Present(
        around=_surroundings(session, on),
        state=state,
        review_months=options.read_option(session, options.REVIEW_MAX_MONTHS),
        provisions=_provisions(session, on),
        by_bsn=by_bsn,
        by_name=by_name,
        places=places,
        running=_running(session, on),
    )


def state_of(session: Session) -> tuple[object, ...]:
    """Differs as soon as a resident, an indication or a place was added or changed."""
    kinds: tuple[type[Record], ...] = (Client, Indication, WaitingEntry)
    return tuple(
        tuple(session.execute(select(func.count(), func.max(kind.changed_at))).one())
        for kind in kinds
    )


def _residents(session: Session) -> Iterator[Resident]:
    query = select(
        Client.id,
        Client.bsn,
        Client.birth_date,
        Client.family_name,
        Client.partner_name,
        Client.initials,
        Client.given_names,
        Client.list_name,
        Client.closed_on,
    )
    for row in session.execute(query):
        yield Resident(*row)


def _surroundings(session: Session, on: date) -> Surroundings:
    own = own_municipality(session)
    municipalities = {
        fold(name): identifier
        for identifier, name in session.execute(select(Municipality.id, Municipality.name))
    }
    areas: dict[UUID, dict[str, UUID]] = defaultdict(dict)
    for identifier, municipality_id, name in session.execute(
        select(Area.id, Area.municipality_id, Area.name)
    ):
        areas[municipality_id][fold(name)] = identifier
    criteria: dict[UUID, dict[str, str]] = defaultdict(dict)
    query = select(ListEntry.municipality_id, ListEntry.text).where(
        ListEntry.kind == ListKind.CRITERION,
        ListEntry.valid_from <= on,
        or_(ListEntry.valid_until.is_(None), ListEntry.valid_until >= on),
    )
    for municipality_id, text in session.execute(query):
        criteria[municipality_id][fold(text)] = text
    return Surroundings(municipalities, own.id if own else None, areas, criteria, on)


def _provisions(session: Session, on: date) -> dict[UUID, Provision]:
    """The household help that can wait, by municipality; the newest line counts."""
    query = (
        select(Provision)
        .where(
            Provision.category == ProductCategory.HOUSEHOLD_HELP,
            Provision.waits,
            Provision.valid_from <= on,
            or_(Provision.valid_until.is_(None), Provision.valid_until >= on),
        )
        .order_by(Provision.valid_from, Provision.id)
    )
    return {
        provision.municipality_id: provision
        for provision in session.scalars(query)
        if DeliveryForm.IN_KIND in provision.allowed_forms
    }


def _places(session: Session) -> Iterator[Placed]:
    query = select(
        WaitingEntry.id,
        WaitingEntry.client_id,
        WaitingEntry.category,
        WaitingEntry.indication_date,
        WaitingEntry.rank_date,
        WaitingEntry.placed_at,
        WaitingEntry.status,
        WaitingEntry.started_on,
        WaitingEntry.left_on,
    )
    for row in session.execute(query):
        yield Placed(*row)


def _running(session: Session, on: date) -> dict[UUID, list[Running]]:
    """The household help that runs today, by client."""
    query = (
        select(
            Indication.client_id,
            Indication.id,
            Indication.form,
            Indication.granted_on,
            Indication.start,
            Indication.end,
            Indication.withdrawn_from,
        )
        .join(Provision, Provision.id == Indication.provision_id)
        .where(Provision.category == ProductCategory.HOUSEHOLD_HELP)
    )
    found: dict[UUID, list[Running]] = defaultdict(list)
    for client_id, identifier, form, granted_on, start, end, withdrawn_from in session.execute(
        query
    ):
        period = effective_period(Period(start, end), withdrawn_from)
        if period is not None and period.contains(on):
            found[client_id].append(Running(identifier, form, granted_on))
    return found
