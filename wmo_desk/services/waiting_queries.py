"""The queries behind the waiting list, as it stands and as it stood; `waiting_rows` reads them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Join,
    Select,
    SQLColumnExpression,
    bindparam,
    case,
    exists,
    join,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from wmo_desk.domain.kinds import OfferOutcome, WaitingEventKind
from wmo_desk.domain.waiting import ON_THE_LIST, Status
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area, Municipality, Provider, Staff
from wmo_desk.models.waiting_list import Offer, WaitingEntry, WaitingEvent

_PLACES_AT_ONCE: Final = 500


class ReasonsThen(NamedTuple):
    """Why there were exceptions (and by whom) and pauses, by place, up to a moment."""

    exceptions: dict[UUID, tuple[str, str | None]]
    pauses: dict[UUID, str]


def rows_now() -> Select[*tuple[Any, ...]]:
    """The list as it stands, in the order of its index."""
    return (
        _columns(
            WaitingEntry,
            category=WaitingEntry.category,
            status=WaitingEntry.status,
            ranked_on=WaitingEntry.ranked_on,
            reason=WaitingEntry.status_reason,
            provider_id=WaitingEntry.provider_id,
        )
        .where(stands(WaitingEntry.status))
        .order_by(
            WaitingEntry.category, WaitingEntry.rank_date, WaitingEntry.placed_at, WaitingEntry.id
        )
    )


def rows_then(end: datetime) -> Select[*tuple[Any, ...]]:
    """The list as it stood, by the last event of each place before a moment.

    The reason of a pause is None when something else happened since; `reasons_then` knows it.
    """
    last = aliased(WaitingEvent)
    is_paused = last.kind == WaitingEventKind.PAUSED
    return (
        _columns(
            join(WaitingEntry, last, is_last_before(last, end)),
            category=last.category,
            status=last.status,
            ranked_on=case((last.is_exception, last.rank_date)),
            reason=case((is_paused, last.reason)),
            provider_id=last.provider_id,
        )
        .where(may_have_stood(end), stands(last.status))
        .order_by(last.category, last.rank_date, WaitingEntry.placed_at, WaitingEntry.id)
    )


def is_last_before(event: type[WaitingEvent], end: datetime) -> ColumnElement[bool]:
    """Choose what happened last to a place before a moment.

    For each place one step in the index of its events, however long the history is.
    """
    other = aliased(WaitingEvent)
    last = (
        select(other.id)
        .where(other.entry_id == WaitingEntry.id, other.at < end)
        .order_by(other.at.desc())
        .limit(1)
        .correlate(WaitingEntry)
        .scalar_subquery()
    )
    return event.id == last


def may_have_stood(end: datetime) -> ColumnElement[bool]:
    """Choose the places that stand now, or of which anything happened from that moment on.

    All others were off the list before it: their last event tells how they stand now. Of those
    nothing else has to be read, and there are more of them each year.
    """
    since = aliased(WaitingEvent)
    return or_(
        stands(WaitingEntry.status),
        exists().where(since.entry_id == WaitingEntry.id, since.at >= end),
    )


def has_events_from(session: Session, moment: datetime) -> bool:
    """Whether anything happened on the list from that moment on."""
    return session.execute(select(exists().where(WaitingEvent.at >= moment))).scalar_one()


def stands(status: SQLColumnExpression[Any]) -> ColumnElement[bool]:
    """Choose who counts as standing on the list."""
    # In literal words, as the partial index has them, or the database would not use that index.
    values = bindparam(
        "on_the_list",
        [status for status in Status if status in ON_THE_LIST],
        type_=WaitingEntry.status.type,
        unique=True,
        expanding=True,
        literal_execute=True,
    )
    condition: ColumnElement[bool] = status.in_(values)
    return condition


def respond_by_now(session: Session) -> dict[UUID, date]:
    """Until when the offers that are open may be answered, by place."""
    query = select(Offer.entry_id, Offer.respond_by).where(Offer.outcome == OfferOutcome.OPEN)
    return {row.entry_id: row.respond_by for row in session.execute(query)}


def respond_by_then(session: Session, on: date, found: Sequence[Any]) -> dict[UUID, date]:
    """The same of those of `rows_then` who were offered to a provider at the end of that day."""
    still_open = or_(Offer.outcome_on.is_(None), Offer.outcome_on > on)
    query = select(Offer.entry_id, Offer.respond_by).where(Offer.offered_on <= on, still_open)
    offered = (row.id for row in found if row.status is Status.OFFERED)
    return {
        row.entry_id: row.respond_by
        for part in _parts(offered)
        for row in session.execute(query.where(Offer.entry_id.in_(part)))
    }


def reasons_then(session: Session, until: datetime, found: Sequence[Any]) -> ReasonsThen:
    """Read the reasons that those of `rows_then` had up to that moment, of the few that need it."""
    excepted = (row.id for row in found if row.ranked_on is not None)
    paused = (row.id for row in found if row.status is Status.PAUSED and row.reason is None)
    reasons = ReasonsThen({}, {})
    made = (WaitingEventKind.EXCEPTION_MADE, WaitingEventKind.DECLINED_TO_THE_END)
    for entry_id, reason, by in _events(session, until, excepted, made):
        reasons.exceptions[entry_id] = reason, by
    for entry_id, reason, _by in _events(session, until, paused, (WaitingEventKind.PAUSED,)):
        reasons.pauses[entry_id] = reason
    return reasons


def _events(
    session: Session,
    until: datetime,
    entry_ids: Iterable[UUID],
    kinds: Sequence[WaitingEventKind],
) -> Iterable[Any]:
    """What happened to some places, with the reason and by whom, the oldest first."""
    for part in _parts(entry_ids):
        yield from session.execute(
            select(WaitingEvent.entry_id, WaitingEvent.reason, Staff.name)
            .outerjoin(Staff, Staff.id == WaitingEvent.by)
            .where(
                WaitingEvent.entry_id.in_(part),
                WaitingEvent.kind.in_(kinds),
                WaitingEvent.at < until,
            )
            .order_by(WaitingEvent.at)
        )


def _parts(entry_ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    waiting = iter(entry_ids)
    while part := list(islice(waiting, _PLACES_AT_ONCE)):
        yield part


def _columns(
    source: type[WaitingEntry] | Join,
    *,
    category: SQLColumnExpression[Any],
    status: SQLColumnExpression[Any],
    ranked_on: SQLColumnExpression[Any],
    reason: SQLColumnExpression[Any],
    provider_id: SQLColumnExpression[Any],
) -> Select[*tuple[Any, ...]]:
    decider = aliased(Staff)
    return (
        select(
            WaitingEntry.id,
            WaitingEntry.client_id,
            Client.list_name,
            Client.gender,
            Client.area_id,
            Area.name,
            WaitingEntry.municipality_id,
            Municipality.name,
            Client.consultant_id,
            category.label("category"),
            WaitingEntry.indication_date,
            WaitingEntry.placed_at,
            status.label("status"),
            ranked_on.label("ranked_on"),
            WaitingEntry.exception_reason,
            decider.name,
            Provider.name,
            reason.label("reason"),
            Indication.extent,
            Indication.unit,
            Indication.start,
            Indication.end,
            Indication.withdrawn_from,
        )
        .select_from(source)
        .join(Client, Client.id == WaitingEntry.client_id)
        .join(Indication, Indication.id == WaitingEntry.indication_id)
        .join(Municipality, Municipality.id == WaitingEntry.municipality_id)
        .outerjoin(Area, Area.id == Client.area_id)
        .outerjoin(decider, decider.id == WaitingEntry.exception_by)
        .outerjoin(Provider, Provider.id == provider_id)
    )
