"""Figures about the waiting list: how long people wait, who started out of turn, what may come."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.domain.fairness import (
    Grouping,
    HoursBand,
    Movement,
    Outlook,
    Waited,
    band_of,
    outlook,
    waited,
)
from wmo_desk.domain.kinds import WaitingEventKind
from wmo_desk.domain.local_time import end_of_day, local_day
from wmo_desk.domain.waiting import ON_THE_LIST, Category, Status
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area, Municipality, Provider, Staff
from wmo_desk.models.waiting_list import WaitingEntry, WaitingEvent
from wmo_desk.services.providers import provider_rows
from wmo_desk.services.waiting_rows import WaitingRow, minutes_per_week, waiting_rows

_YEAR: Final = timedelta(days=365)


class WaitedRow(NamedTuple):
    """The waiting times of a group: those who wait now, and those who began in the past year.

    `name` is a category, a municipality, an area (None: not known) or a band of hours.
    """

    grouping: Grouping
    name: str | None
    now: Waited
    begun: Waited


class OutOfTurn(NamedTuple):
    """Somebody who began while others stood before, and the reason that was given."""

    entry_id: UUID
    client: str
    started_on: date
    provider: str | None
    reason: str
    by: str | None
    is_exception: bool


class RoomRow(NamedTuple):
    """In minutes per week what is asked in an area, and the room of whoever works there.

    A provider that works in several areas counts in each of them: its room is there once.
    """

    area_id: UUID | None
    area: str | None
    waiting: int
    asked: int
    room: int
    providers: int


@dataclass(frozen=True, slots=True)
class Fairness:
    """All figures of a day; `room` is what all providers have together."""

    on: date
    waited: tuple[WaitedRow, ...]
    out_of_turn: tuple[OutOfTurn, ...]
    outlook: Outlook
    areas: tuple[RoomRow, ...]
    asked: int
    room: int
    unknown_hours: int


class _Begun(NamedTuple):
    category: Category
    municipality: str
    area: str | None
    minutes: int | None
    days: int


def fairness(session: Session, on: date) -> Fairness:
    """Work out the figures of today."""
    rows = waiting_rows(session, on)
    areas, asked, room = _room(session, rows, on)
    return Fairness(
        on=on,
        waited=tuple(_waited(rows, _begun(session, on))),
        out_of_turn=tuple(_out_of_turn(session, on)),
        outlook=outlook(_movements(session, on), on),
        areas=areas,
        asked=asked,
        room=room,
        unknown_hours=sum(row.minutes_per_week is None for row in rows),
    )


# --- How long people wait ---------------------------------------------------------------------


def _begun(session: Session, on: date) -> list[_Begun]:
    """Who began in the past year, with for how long they had waited since their indication."""
    query = (
        select(
            WaitingEntry.category,
            Municipality.name,
            Area.name,
            Indication.extent,
            Indication.unit,
            WaitingEntry.indication_date,
            WaitingEntry.started_on,
        )
        .join(Client, Client.id == WaitingEntry.client_id)
        .join(Indication, Indication.id == WaitingEntry.indication_id)
        .join(Municipality, Municipality.id == WaitingEntry.municipality_id)
        .outerjoin(Area, Area.id == Client.area_id)
        .where(
            WaitingEntry.status == Status.STARTED,
            WaitingEntry.started_on > on - _YEAR,
            WaitingEntry.started_on <= on,
        )
    )
    return [
        _Begun(category, municipality, area, minutes_per_week(extent, unit), (started - day).days)
        for category, municipality, area, extent, unit, day, started in session.execute(query)
        if started is not None
    ]


def _waited(rows: Iterable[WaitingRow], begun: Iterable[_Begun]) -> Iterable[WaitedRow]:
    now = [
        _Begun(row.category, row.municipality, row.area, row.minutes_per_week, row.days_waiting)
        for row in rows
    ]
    begun = list(begun)
    groupings: tuple[tuple[Grouping, Callable[[_Begun], str | None]], ...] = (
        (Grouping.ALL, lambda _each: None),
        (Grouping.CATEGORY, lambda each: each.category.value),
        (Grouping.MUNICIPALITY, lambda each: each.municipality),
        (Grouping.AREA, lambda each: each.area),
        (Grouping.HOURS, lambda each: band_of(each.minutes).value),
    )
    for grouping, name_of in groupings:
        of_now, of_begun = _by(now, name_of), _by(begun, name_of)
        names = of_now.keys() | of_begun.keys()
        if grouping is Grouping.ALL:
            names = {None}
        if grouping is Grouping.MUNICIPALITY and len(names) < 2:
            # One municipality is the same as all.
            continue
        order = [each.value for each in HoursBand]
        for name in sorted(
            names,
            key=lambda name: (
                name is None,
                order.index(name) if grouping is Grouping.HOURS and name else 0,
                name or "",
            ),
        ):
            yield WaitedRow(
                grouping, name, waited(of_now.get(name, [])), waited(of_begun.get(name, []))
            )


def _by(
    people: Iterable[_Begun], name_of: Callable[[_Begun], str | None]
) -> dict[str | None, list[int]]:
    found: dict[str | None, list[int]] = defaultdict(list)
    for each in people:
        found[name_of(each)].append(each.days)
    return found


# --- Out of turn ------------------------------------------------------------------------------


def _out_of_turn(session: Session, on: date) -> Iterable[OutOfTurn]:
    """Who began in the past year by an offer with a reason, or by an exception; newest first.

    An exception counts when it put somebody before others: a date before the indication's.
    """
    started = (
        select(
            WaitingEntry.id,
            Client.list_name,
            WaitingEntry.started_on,
            WaitingEntry.exception_reason,
            WaitingEntry.ranked_on,
            WaitingEntry.indication_date,
        )
        .join(Client, Client.id == WaitingEntry.client_id)
        .where(
            WaitingEntry.status == Status.STARTED,
            WaitingEntry.started_on > on - _YEAR,
            WaitingEntry.started_on <= on,
        )
        .order_by(WaitingEntry.started_on.desc(), WaitingEntry.id)
    )
    told = (
        select(
            WaitingEvent.entry_id, WaitingEvent.kind, WaitingEvent.reason, Staff.name, Provider.name
        )
        .join(WaitingEntry, WaitingEntry.id == WaitingEvent.entry_id)
        .outerjoin(Staff, Staff.id == WaitingEvent.by)
        .outerjoin(Provider, Provider.id == WaitingEvent.provider_id)
        .where(
            WaitingEntry.status == Status.STARTED,
            WaitingEntry.started_on > on - _YEAR,
            WaitingEvent.kind.in_((WaitingEventKind.OFFERED, WaitingEventKind.EXCEPTION_MADE)),
        )
        .order_by(WaitingEvent.at)
    )
    offers: dict[UUID, tuple[str, str | None, str | None]] = {}
    exceptions: dict[UUID, str | None] = {}
    by: str | None
    provider: str | None
    for entry_id, kind, reason, by, provider in session.execute(told):
        if kind is WaitingEventKind.OFFERED:
            offers[entry_id] = reason, by, provider
        else:
            exceptions[entry_id] = by
    for entry_id, client, started_on, exception_reason, ranked_on, own_date in session.execute(
        started
    ):
        reason, by, provider = offers.get(entry_id, ("", None, None))
        if started_on is None:
            continue
        if reason:
            yield OutOfTurn(entry_id, client, started_on, provider, reason, by, is_exception=False)
        # A later date, as after a refusal, puts nobody before others.
        elif ranked_on is not None and ranked_on < own_date:
            yield OutOfTurn(
                entry_id,
                client,
                started_on,
                provider,
                exception_reason,
                exceptions.get(entry_id),
                is_exception=True,
            )


# --- What may come ----------------------------------------------------------------------------


def _movements(session: Session, on: date) -> list[Movement]:
    """Who came on the list and who went off it, by day, from the first event on."""
    query = (
        select(WaitingEvent.entry_id, WaitingEvent.at, WaitingEvent.status)
        .where(WaitingEvent.at < end_of_day(on))
        .order_by(WaitingEvent.at)
    )
    standing: set[UUID] = set()
    found: list[Movement] = []
    for entry_id, at, status in session.execute(query):
        is_on = status in ON_THE_LIST
        if is_on and entry_id not in standing:
            standing.add(entry_id)
            found.append(Movement(local_day(at), 1))
        elif not is_on and entry_id in standing:
            standing.discard(entry_id)
            found.append(Movement(local_day(at), -1))
    return found


# --- Room against demand ----------------------------------------------------------------------


def _room(
    session: Session, rows: Iterable[WaitingRow], on: date
) -> tuple[tuple[RoomRow, ...], int, int]:
    by_area: dict[tuple[UUID | None, str | None, UUID], list[int]] = defaultdict(list)
    asked = 0
    for row in rows:
        minutes = row.minutes_per_week or 0
        asked += minutes
        by_area[row.area_id, row.area, row.municipality_id].append(minutes)
    providers = [each for each in provider_rows(session, on) if each.room_minutes]
    found = []
    for (area_id, area, municipality_id), minutes_of in by_area.items():
        there = [
            each
            for each in providers
            if each.works_in.includes(area_id=area_id, municipality_id=municipality_id)
        ]
        found.append(
            RoomRow(
                area_id,
                area,
                len(minutes_of),
                sum(minutes_of),
                sum(each.room_minutes for each in there),
                len(there),
            )
        )
    found.sort(key=lambda row: (row.area is None, row.area or ""))
    return tuple(found), asked, sum(each.room_minutes for each in providers)
