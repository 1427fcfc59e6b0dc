"""Whole tables as they stood on a day, row by row, for `wmo-desk show`."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wmo_desk.domain.advice import AdviceTopic, Quarter
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.local_time import end_of_day
from wmo_desk.models.advice import AdviceContact
from wmo_desk.models.client import Client
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area, Municipality, Provision, Staff

_AT_ONCE: Final = 1_000


class ExportedClient(NamedTuple):
    """A client whose file was open."""

    id: UUID
    name: str
    birth_date: date | None
    municipality: str
    area: str | None
    consultant: str | None


class ExportedIndication(NamedTuple):
    """An indication that ran, or had been granted to run later; no `end` is no end date."""

    id: UUID
    client_id: UUID
    provision: str
    form: DeliveryForm
    start: date
    end: date | None
    next_review: date | None
    target_group: str | None


class ExportedAccess(NamedTuple):
    """A line of the access log: the six fields of BIO2 8.15.01, the actor by name."""

    at: datetime
    actor: str | None
    action: str
    object_type: str
    object_id: UUID | None
    result: str
    origin: str


class ExportedAdvice(NamedTuple):
    """An anonymous contact; `quarter` as in 2026-Q4."""

    id: UUID
    held_on: date
    quarter: str
    place: str
    area: str | None
    topic: AdviceTopic
    advice: str


def clients_on(session: Session, on: date) -> Iterator[ExportedClient]:
    """Everybody whose file was open at the end of that day, in the order of Dutch lists."""
    query = (
        select(
            Client.id,
            Client.list_name,
            Client.birth_date,
            Municipality.name,
            Area.name,
            Staff.name,
        )
        .join(Municipality, Municipality.id == Client.municipality_id)
        .outerjoin(Area, Area.id == Client.area_id)
        .outerjoin(Staff, Staff.id == Client.consultant_id)
        .where(
            Client.created_at < end_of_day(on),
            or_(Client.closed_on.is_(None), Client.closed_on > on),
        )
        .order_by(Client.sort_name, Client.id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in session.execute(query):
        yield ExportedClient(*row)


def indications_on(session: Session, on: date) -> Iterator[ExportedIndication]:
    """What had been granted by that day and had not ended or been withdrawn."""
    query = (
        select(
            Indication.id,
            Indication.client_id,
            Provision.name,
            Indication.form,
            Indication.start,
            Indication.end,
            Indication.next_review,
            Indication.target_group,
        )
        .join(Provision, Provision.id == Indication.provision_id)
        .where(
            Indication.granted_on <= on,
            or_(Indication.end.is_(None), Indication.end >= on),
            or_(Indication.withdrawn_from.is_(None), Indication.withdrawn_from > on),
        )
        .order_by(Indication.start, Indication.id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in session.execute(query):
        yield ExportedIndication(*row)


def advice_until(session: Session, on: date) -> Iterator[ExportedAdvice]:
    """Advice given up to and including that day, the oldest first."""
    query = (
        select(
            AdviceContact.id,
            AdviceContact.held_on,
            AdviceContact.place,
            Area.name,
            AdviceContact.topic,
            AdviceContact.advice,
        )
        .outerjoin(Area, Area.id == AdviceContact.area_id)
        .where(AdviceContact.held_on <= on, AdviceContact.removed_on.is_(None))
        .order_by(AdviceContact.held_on, AdviceContact.id)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in session.execute(query):
        quarter = Quarter.of(row.held_on)
        words = f"{quarter.year}-Q{quarter.number}"
        yield ExportedAdvice(row.id, row.held_on, words, *row[2:])


def access_until(session: Session, on: date) -> Iterator[ExportedAccess]:
    """Who did what up to the end of that day, the oldest line first; never contents."""
    query = (
        select(
            AccessEntry.at,
            Staff.name,
            AccessEntry.action,
            AccessEntry.object_type,
            AccessEntry.object_id,
            AccessEntry.result,
            AccessEntry.origin,
        )
        .outerjoin(Staff, Staff.id == AccessEntry.actor_id)
        .where(AccessEntry.at < end_of_day(on))
        .order_by(AccessEntry.at, AccessEntry.device_id, AccessEntry.number)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in session.execute(query):
        yield ExportedAccess(*row)
