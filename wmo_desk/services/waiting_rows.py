"""Read the waiting list: in order, on any day, with why everybody stands where they stand."""

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import tee
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session, aliased

from wmo_desk.domain.indications import ExtentUnit, ended_on
from wmo_desk.domain.kinds import Gender, WaitingEventKind
from wmo_desk.domain.local_time import end_of_day
from wmo_desk.domain.waiting import ON_THE_LIST, Category, Explanation, Status, explain_all
from wmo_desk.errors import RecordMissing
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider, Staff
from wmo_desk.models.waiting_list import WaitingEntry, WaitingEvent
from wmo_desk.services import options
from wmo_desk.services.waiting_queries import (
    ReasonsThen,
    has_events_from,
    is_last_before,
    may_have_stood,
    reasons_then,
    respond_by_now,
    respond_by_then,
    rows_now,
    rows_then,
    stands,
)

_AT_ONCE: Final = 200
_MINUTES: Final = {ExtentUnit.MINUTES_PER_WEEK: 1, ExtentUnit.HOURS_PER_WEEK: 60}


# A tuple, as an explanation is: twenty thousand rows are made in a third of a dataclass's time.
class WaitingRow(NamedTuple):
    """One place of the list on a day; `minutes_per_week` is what was indicated.

    `days_waiting` are counted from the indication date. `is_running` tells whether the indication
    it rests on still runs. `provider` and `respond_by` belong to an offer, `reason` to a pause.
    Name, area, hours and the last day of the indication read as they are now, also in the list of
    an earlier day.
    """

    position: int
    id: UUID
    client_id: UUID
    client: str
    gender: Gender
    area_id: UUID | None
    area: str | None
    municipality_id: UUID
    municipality: str
    consultant_id: UUID | None
    category: Category
    indication_date: date
    placed_at: datetime
    days_waiting: int
    status: Status
    ranked_on: date | None
    exception_reason: str
    exception_by: str | None
    provider: str | None
    respond_by: date | None
    reason: str
    minutes_per_week: int | None
    is_running: bool
    explanation: Explanation


class EventRow(NamedTuple):
    """Something that happened to a place; `by` and `provider` are names."""

    at: datetime
    kind: WaitingEventKind
    by: str | None
    provider: str | None
    reason: str
    category: Category
    status: Status
    rank_date: date
    is_exception: bool


class PlaceDetails(NamedTuple):
    """What one place rests on and what happened to it, the oldest first.

    `decided_by` and `decided_at` say who put it in its category, and when.
    """

    id: UUID
    client_id: UUID
    indication_id: UUID
    municipality_id: UUID
    category: Category
    status: Status
    indication_date: date
    ranked_on: date | None
    criteria: tuple[str, ...]
    reason: str
    pgb_offered_on: date | None
    pgb_declined_on: date | None
    decided_by: str | None
    decided_at: datetime
    events: tuple[EventRow, ...]
    days: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    asked_on: date | None = None


class StandingNow(NamedTuple):
    """Where one client stands today, without reading the list; for a file or a letter."""

    entry_id: UUID
    indication_id: UUID
    status: Status
    criteria: tuple[str, ...]
    reason: str
    pgb_declined_on: date | None
    exception_reason: str
    explanation: Explanation


def waiting_rows(session: Session, on: date) -> list[WaitingRow]:
    """Who stands on the list at the end of that day, the first one first."""
    end = end_of_day(on)
    with without_collecting():
        if has_events_from(session, end):
            return _as_rows(session, rows_then(end), on, until=end)
        return _as_rows(session, rows_now(), on, until=None)


def each_waiting_row(session: Session, on: date) -> Iterator[WaitingRow]:
    """As `waiting_rows`, one after the other: whoever has seen enough reads no further."""
    end = end_of_day(on)
    if has_events_from(session, end):
        yield from _as_rows(session, rows_then(end), on, until=end)
        return
    respond_by = respond_by_now(session)
    with session.execute(rows_now().execution_options(yield_per=_AT_ONCE)) as found:
        yield from _made(found, on, respond_by, None)


def stands_now() -> ColumnElement[bool]:
    """Choose the places that are on the list."""
    return stands(WaitingEntry.status)


def waiting_clients(session: Session, on: date) -> Select[UUID]:
    """Choose who stands on the list at the end of that day, to count them in the database."""
    end = end_of_day(on)
    if not has_events_from(session, end):
        return select(WaitingEntry.client_id).where(stands_now())
    last = aliased(WaitingEvent)
    return (
        select(WaitingEntry.client_id)
        .join(last, is_last_before(last, end))
        .where(may_have_stood(end), stands(last.status))
    )


def place_details(session: Session, entry_id: UUID) -> PlaceDetails:
    """One place, also when it is off the list; raises `RecordMissing`."""
    entry = session.get(WaitingEntry, entry_id)
    if entry is None:
        raise RecordMissing(WaitingEntry.__tablename__)
    events = event_rows(session, entry_id)
    decisions = {WaitingEventKind.PLACED, WaitingEventKind.CATEGORY_CHANGED}
    decision = next((event for event in reversed(events) if event.kind in decisions), None)
    return PlaceDetails(
        id=entry.id,
        client_id=entry.client_id,
        indication_id=entry.indication_id,
        municipality_id=entry.municipality_id,
        category=entry.category,
        status=entry.status,
        indication_date=entry.indication_date,
        ranked_on=entry.ranked_on,
        criteria=tuple(entry.criteria),
        reason=entry.reason,
        pgb_offered_on=entry.pgb_offered_on,
        pgb_declined_on=entry.pgb_declined_on,
        decided_by=decision.by if decision else None,
        decided_at=decision.at if decision else entry.placed_at,
        events=tuple(events),
        days=tuple(entry.days),
        demands=tuple(entry.demands),
        asked_on=entry.asked_on,
    )


def to_ask_again(session: Session, on: date) -> set[UUID]:
    """The places of whom it was not asked for as long as the municipality says."""
    return set(session.scalars(select(WaitingEntry.id).where(asks_again(session, on))))


def asks_again(session: Session, on: date) -> ColumnElement[bool]:
    """Choose who is to be asked on that day whether the help is still needed."""
    weeks = options.read_option(session, options.ASK_AGAIN_WEEKS)
    last = on - timedelta(weeks=weeks)
    return and_(
        stands_now(),
        or_(
            WaitingEntry.asked_on <= last,
            and_(WaitingEntry.asked_on.is_(None), WaitingEntry.placed_at < end_of_day(last)),
        ),
    )


def event_rows(session: Session, entry_id: UUID) -> list[EventRow]:
    """What happened to a place, the oldest first."""
    return events_of(session, (entry_id,)).get(entry_id, [])


def events_of(session: Session, entry_ids: Collection[UUID]) -> dict[UUID, list[EventRow]]:
    """What happened to several places, each the oldest first."""
    query = (
        select(
            WaitingEvent.entry_id,
            WaitingEvent.at,
            WaitingEvent.kind,
            Staff.name,
            Provider.name,
            WaitingEvent.reason,
            WaitingEvent.category,
            WaitingEvent.status,
            WaitingEvent.rank_date,
            WaitingEvent.is_exception,
        )
        .outerjoin(Staff, Staff.id == WaitingEvent.by)
        .outerjoin(Provider, Provider.id == WaitingEvent.provider_id)
        .where(WaitingEvent.entry_id.in_(entry_ids))
        .order_by(WaitingEvent.at)
    )
    events: dict[UUID, list[EventRow]] = {}
    for entry_id, *row in session.execute(query):
        events.setdefault(entry_id, []).append(EventRow(*row))
    return events


def standing_of(session: Session, client_id: UUID, on: date) -> StandingNow | None:
    """Where a client stands now, counted by the database; None when not on the list.

    `on` is today: the day on which the indication still runs, or has ended.
    """
    query = select(WaitingEntry).where(
        WaitingEntry.client_id == client_id, WaitingEntry.status.in_(ON_THE_LIST)
    )
    entry = session.scalars(query).one_or_none()
    if entry is None:
        return None
    return StandingNow(
        entry_id=entry.id,
        indication_id=entry.indication_id,
        status=entry.status,
        criteria=tuple(entry.criteria),
        reason=entry.reason,
        pgb_declined_on=entry.pgb_declined_on,
        exception_reason=entry.exception_reason,
        explanation=_explained(session, entry, on),
    )


def places_of(session: Session, client_id: UUID) -> list[PlaceDetails]:
    """Every place that a client has or had, the newest first."""
    query = (
        select(WaitingEntry.id)
        .where(WaitingEntry.client_id == client_id)
        .order_by(WaitingEntry.placed_at.desc(), WaitingEntry.id.desc())
    )
    return [place_details(session, entry_id) for entry_id in session.scalars(query)]


def exceptions_since(session: Session, start: date) -> int:
    """How often an exception was made from that day on."""
    query = (
        select(func.count())
        .select_from(WaitingEvent)
        .where(
            WaitingEvent.kind == WaitingEventKind.EXCEPTION_MADE,
            WaitingEvent.at >= end_of_day(start - timedelta(days=1)),
        )
    )
    return session.execute(query).scalar_one()


def minutes_per_week(extent: int, unit: ExtentUnit) -> int | None:
    """Express an extent in minutes per week; None when it is counted otherwise."""
    factor = _MINUTES.get(unit)
    return None if factor is None else extent * factor


# --- How it is read ----------------------------------------------------------------------------


@contextmanager
def without_collecting() -> Iterator[None]:
    """Let Python look for no garbage: among twenty thousand new rows that takes half the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _as_rows(
    session: Session, query: Select[*tuple[Any, ...]], on: date, *, until: datetime | None
) -> list[WaitingRow]:
    """Make rows in one pass; `until` is the moment up to which events count, if not all do."""
    # Columns alone need nothing of the session, which would take as long again as the query.
    found: Any = session.connection().execute(query).all()
    if until is None:
        return list(_made(found, on, respond_by_now(session), None))
    respond_by = respond_by_then(session, on, found)
    return list(_made(found, on, respond_by, reasons_then(session, until, found)))


def _made(
    found: Iterable[Any],
    on: date,
    respond_by: Mapping[UUID, date],
    then: ReasonsThen | None,
) -> Iterator[WaitingRow]:
    """Make rows of what was selected; `then` are the reasons of an earlier day."""
    places, standings = tee(found)
    for one, why in zip(places, explain_all(standings), strict=True):
        (
            entry_id,
            client_id,
            client,
            gender,
            area_id,
            area,
            municipality_id,
            municipality,
            consultant_id,
            category,
            indication_date,
            placed_at,
            status,
            ranked_on,
            exception_reason,
            exception_by,
            provider,
            reason,
            extent,
            unit,
            start,
            end,
            withdrawn_from,
        ) = one
        if ranked_on is None:
            exception_reason, exception_by = "", None
        elif then is not None:
            exception_reason, exception_by = then.exceptions.get(entry_id, ("", None))
        if status is not Status.PAUSED:
            reason = ""
        elif then is not None and reason is None:
            reason = then.pauses.get(entry_id, "")
        ended = ended_on(end, withdrawn_from, on)
        yield WaitingRow(
            why.position,
            entry_id,
            client_id,
            client,
            gender,
            area_id,
            area,
            municipality_id,
            municipality,
            consultant_id,
            category,
            indication_date,
            placed_at,
            (on - indication_date).days,
            status,
            ranked_on,
            exception_reason,
            exception_by,
            provider if status is Status.OFFERED else None,
            respond_by.get(entry_id) if status is Status.OFFERED else None,
            reason,
            minutes_per_week(extent, unit),
            ended is None and start <= on,
            why if ended is None else why._replace(ended_on=ended),
        )


def _explained(session: Session, entry: WaitingEntry, on: date) -> Explanation:
    """Count who stands before a place, as `explain_all` does while it goes through the list."""
    other = WaitingEntry
    key = (entry.category, entry.rank_date, entry.placed_at, entry.id)
    columns = (other.category, other.rank_date, other.placed_at, other.id)
    bound = tuple_(
        *(literal(value, column.type) for value, column in zip(key, columns, strict=True))
    )
    # Who would stand before without the exception as well, does not go first because of it.
    goes_first_anyway = tuple_(other.indication_date, other.placed_at) < tuple_(
        literal(entry.rank_date, other.indication_date.type),
        literal(entry.placed_at, other.placed_at.type),
    )
    is_here = other.category == entry.category
    is_exception = and_(is_here, other.ranked_on.is_not(None), ~goes_first_anyway)
    is_same = and_(is_here, other.indication_date == entry.rank_date, ~is_exception)
    counts = select(
        func.count(),
        *(func.sum(case((one, 1), else_=0)) for one in (is_here, is_exception, is_same)),
    ).where(stands(other.status), tuple_(*columns) < bound)
    indication = session.get_one(Indication, entry.indication_id)
    # Sums of nothing are nothing.
    ahead, here, by_exception, same = (number or 0 for number in session.execute(counts).one())
    in_earlier_category = ahead - here
    earlier = here - by_exception - same
    return Explanation(
        position=1 + in_earlier_category + earlier + same + by_exception,
        category=entry.category,
        indication_date=entry.indication_date,
        placed_at=entry.placed_at,
        is_paused=entry.status is Status.PAUSED,
        ranked_on=entry.ranked_on,
        ahead_in_category_a=in_earlier_category,
        ahead_with_earlier_date=earlier,
        ahead_with_same_date=same,
        ahead_by_exception=by_exception,
        ended_on=ended_on(indication.end, indication.withdrawn_from, on),
    )
