"""A provider has room: who is first and why nobody earlier, the offer, and what came of it.

The program shows who is first; people offer. Nothing here assigns by itself.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import IndicationState, state_on
from wmo_desk.domain.kinds import Gender, OfferOutcome, WaitingEventKind
from wmo_desk.domain.periods import Period
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import (
    IndicationNotRunning,
    Place,
    RefusalRule,
    Status,
    StatusNotPossible,
    TakenUpAlready,
    check_decline,
    check_lapse,
    check_offer,
    check_status,
    end_of_category,
    first_for,
)
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider
from wmo_desk.models.waiting_list import Offer, WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.providers import ProviderRow, provider_row
from wmo_desk.services.waiting_list import end_offer, note, set_status
from wmo_desk.services.waiting_rows import (
    WaitingRow,
    each_waiting_row,
    minutes_per_week,
    stands_now,
    without_collecting,
)

_CAME_TO_NOTHING: Final = frozenset(
    {OfferOutcome.DECLINED, OfferOutcome.LAPSED, OfferOutcome.DECLINED_BY_CLIENT}
)


class PassedOver(StrEnum):
    """Why somebody who stands before is not shown as the first for this provider."""

    PAUSED = "paused"
    OFFERED = "offered"
    OTHER_AREA = "other_area"
    AREA_UNKNOWN = "area_unknown"
    NOT_RUNNING = "not_running"
    ANSWERED = "answered"
    DAYS = "days"
    DEMANDS = "demands"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """What this provider answered before about the same client."""

    on: date
    outcome: OfferOutcome
    reason: str


class Demands(NamedTuple):
    """On which days help can come (none: every day), and what it must reckon with."""

    days: frozenset[str]
    demands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProviderTurn:
    """Whose turn it is for a provider: `first`, who stood before, and who could come after.

    `demands` are those of everybody who has any. A provider that reported no room (`has_room`) is
    shown nobody. Whether more hours than the room pass somebody
    over is the municipality's choice.
    """

    provider: ProviderRow
    first: WaitingRow | None
    passed_over: tuple[tuple[WaitingRow, PassedOver], ...]
    next_ones: tuple[WaitingRow, ...]
    answers: dict[UUID, EarlierAnswer]
    demands: dict[UUID, Demands]
    offered: tuple[WaitingRow, ...]
    has_room: bool = True


class LateOffer(NamedTuple):
    """An offer of which the last day for an answer has passed."""

    entry_id: UUID
    client: str
    gender: Gender
    provider: str
    respond_by: date


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer and what came of it."""

    id: UUID
    provider_id: UUID
    provider: str
    offered_on: date
    respond_by: date
    outcome: OfferOutcome
    outcome_on: date | None
    reason: str


def turn_of(session: Session, provider_id: UUID, on: date, *, next_ones: int = 10) -> ProviderTurn:
    """Who is first for this provider today, and why nobody earlier."""
    with without_collecting():
        return _turn(session, provider_row(session, provider_id), on, next_ones)


def demands_now(session: Session) -> dict[UUID, Demands]:
    """The days and special demands of those on the list who have any, by their places."""
    query = select(WaitingEntry.id, WaitingEntry.days, WaitingEntry.demands).where(
        stands_now(), WaitingEntry.is_particular
    )
    return {
        entry_id: Demands(frozenset(days), tuple(demands))
        for entry_id, days, demands in session.execute(query)
    }


def offers_of(session: Session, entry_id: UUID) -> list[OfferRow]:
    """The offers of one place, the newest first."""
    query = (
        select(
            Offer.id,
            Offer.provider_id,
            Provider.name,
            Offer.offered_on,
            Offer.respond_by,
            Offer.outcome,
            Offer.outcome_on,
            Offer.reason,
        )
        .join(Provider, Provider.id == Offer.provider_id)
        .where(Offer.entry_id == entry_id)
        .order_by(Offer.created_at.desc(), Offer.id.desc())
    )
    return [OfferRow(*row) for row in session.execute(query)]


def late_offers(session: Session, on: date) -> list[LateOffer]:
    """The offers that nobody answered in time, the longest ago first."""
    query = (
        select(Offer.entry_id, Client.list_name, Client.gender, Provider.name, Offer.respond_by)
        .join(Client, Client.id == Offer.client_id)
        .join(Provider, Provider.id == Offer.provider_id)
        .where(Offer.outcome == OfferOutcome.OPEN, Offer.respond_by < on)
        .order_by(Offer.respond_by, Offer.id)
    )
    return [LateOffer(*row) for row in session.execute(query)]


def offer_place(
    unit: UnitOfWork, entry_id: UUID, provider_id: UUID, *, offer_reason: str = ""
) -> UUID:
    """Show a client to a provider, which answers within the days of the organisation's choice.

    `offer_reason` is needed when somebody else is first for this provider, or when this client
    does not fit. Whoever is passed over reads it in the course of the place.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    check_status(entry.status, Status.OFFERED)
    provider = provider_row(unit.session, provider_id)
    if provider.is_stopped(unit.today):
        raise ProviderStopped
    fit = _Fit(unit.session, provider)
    rows = []
    for row in each_waiting_row(unit.session, unit.today):
        rows.append(row)
        if row.id == entry_id:
            break
    why_not = {row.id: fit.why_not(row) for row in rows}
    if why_not[entry_id] is PassedOver.NOT_RUNNING:
        raise IndicationNotRunning(IndicationState.ENDED)
    check_offer(
        serves=why_not[entry_id] not in {PassedOver.OTHER_AREA, PassedOver.AREA_UNKNOWN},
        is_first=next((row.id for row in rows if why_not[row.id] is None), None) == entry_id,
        reason=offer_reason,
    )
    set_status(unit, entry, Status.OFFERED, provider_id=provider_id)
    days = options.read_option(unit.session, options.OFFER_DAYS)
    offer = unit.add(
        Offer(
            client_id=entry.client_id,
            entry_id=entry_id,
            provider_id=provider_id,
            offered_on=unit.today,
            respond_by=unit.today + timedelta(days=days),
        )
    )
    note(
        unit,
        entry,
        WaitingEventKind.OFFERED,
        reason=offer_reason.strip(),
        provider_id=provider_id,
    )
    for row in rows[:-1]:
        _note_passed(unit, row.id, why_not[row.id], fit, offer_reason.strip())
    return offer.id


def take_up(unit: UnitOfWork, entry_id: UUID, *, started_on: date) -> None:
    """Note that the provider takes the client on; what it takes is taken off its room.

    Raises `TakenUpAlready` when another was first.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    if entry.status is Status.STARTED and entry.provider_id is not None:
        first = unit.get(Provider, entry.provider_id)
        raise TakenUpAlready(first.name, entry.started_on)
    entry = _offered(unit, entry_id, Status.STARTED)
    _check_running(unit, entry)
    provider_id = entry.provider_id
    set_status(unit, entry, Status.STARTED, provider_id=provider_id, started_on=started_on)
    end_offer(unit, entry, OfferOutcome.TAKEN_UP)
    if provider_id is not None:
        _take_room(unit, entry, unit.get(Provider, provider_id))
    note(unit, entry, WaitingEventKind.STARTED, provider_id=provider_id)


def decline_by_provider(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Note that the provider cannot take the client on, who waits on at the same place.

    The provider is shown the next one, until it reports room on a later day.
    """
    entry = _offered(unit, entry_id, Status.WAITING)
    check_decline(reason)
    provider_id = entry.provider_id
    set_status(unit, entry, Status.WAITING)
    end_offer(unit, entry, OfferOutcome.DECLINED, reason)
    note(
        unit,
        entry,
        WaitingEventKind.OFFER_DECLINED,
        reason=reason.strip(),
        provider_id=provider_id,
    )


def lapse_offer(unit: UnitOfWork, entry_id: UUID) -> None:
    """Note that the provider did not answer in time; the client waits on, the next one is shown.

    A person decides it: by itself the program ends no offer.
    """
    entry = _offered(unit, entry_id, Status.WAITING)
    offer = unit.session.scalars(
        select(Offer).where(Offer.entry_id == entry_id, Offer.outcome == OfferOutcome.OPEN)
    ).one()
    check_lapse(offer.respond_by, unit.today)
    set_status(unit, entry, Status.WAITING)
    end_offer(unit, entry, OfferOutcome.LAPSED)
    note(unit, entry, WaitingEventKind.OFFER_LAPSED, provider_id=offer.provider_id)


def lapse_late_offers(unit: UnitOfWork) -> int:
    """Let every offer lapse that nobody answered in time; how many there were."""
    late = late_offers(unit.session, unit.today)
    for offer in late:
        lapse_offer(unit, offer.entry_id)
    return len(late)


def decline_by_client(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Note that the client does not want this help; the municipality's rule says what it does.

    The client waits no more, keeps the place, or goes to the end of the category.
    """
    rule = RefusalRule(options.read_option(unit.session, options.REFUSAL_RULE))
    if rule is not RefusalRule.LEAVES:
        _decline_and_wait(unit, entry_id, rule, reason.strip())
        return
    entry = _offered(unit, entry_id, Status.DECLINED)
    provider_id = entry.provider_id
    set_status(unit, entry, Status.DECLINED, reason=reason, left_on=unit.today)
    end_offer(unit, entry, OfferOutcome.DECLINED_BY_CLIENT, reason)
    note(unit, entry, WaitingEventKind.DECLINED, reason=reason.strip(), provider_id=provider_id)


def withdraw_offer(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Take an offer back; the client waits on at the same place."""
    entry = _offered(unit, entry_id, Status.WAITING)
    provider_id = entry.provider_id
    set_status(unit, entry, Status.WAITING)
    end_offer(unit, entry, OfferOutcome.WITHDRAWN, reason)
    note(
        unit,
        entry,
        WaitingEventKind.OFFER_WITHDRAWN,
        reason=reason.strip(),
        provider_id=provider_id,
    )


def _offered(unit: UnitOfWork, entry_id: UUID, wanted: Status) -> WaitingEntry:
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    if entry.status is not Status.OFFERED:
        raise StatusNotPossible(entry.status, wanted)
    return entry


def _decline_and_wait(unit: UnitOfWork, entry_id: UUID, rule: RefusalRule, reason: str) -> None:
    entry = _offered(unit, entry_id, Status.WAITING)
    provider_id = entry.provider_id
    kind = WaitingEventKind.DECLINED_AND_WAITS
    moved: dict[str, Any] = {}
    if rule is RefusalRule.TO_THE_END:
        kind = WaitingEventKind.DECLINED_TO_THE_END
        last = unit.session.execute(
            select(func.max(WaitingEntry.rank_date)).where(
                stands_now(), WaitingEntry.category == entry.category, WaitingEntry.id != entry_id
            )
        ).scalar_one()
        end = end_of_category([] if last is None else [last], unit.today)
        moved = {
            "ranked_on": end,
            "rank_date": end,
            "exception_reason": reason,
            "exception_by": unit.actor.staff_id,
        }
    set_status(unit, entry, Status.WAITING, **moved)
    end_offer(unit, entry, OfferOutcome.DECLINED_BY_CLIENT, reason)
    note(unit, entry, kind, reason=reason, provider_id=provider_id)


def _note_passed(
    unit: UnitOfWork, entry_id: UUID, why_not: PassedOver | None, fit: "_Fit", reason: str
) -> None:
    """Write in the course of a place that somebody further back went first, and why.

    A pause, another area or an offer that is out stand there already.
    """
    kinds = {
        None: WaitingEventKind.PASSED_OVER,
        PassedOver.DAYS: WaitingEventKind.PASSED_FOR_DAYS,
        PassedOver.DEMANDS: WaitingEventKind.PASSED_FOR_DEMANDS,
        PassedOver.HOURS: WaitingEventKind.PASSED_FOR_HOURS,
    }
    if why_not not in kinds:
        return
    if why_not is not None:
        reason = ", ".join(fit.unmet(entry_id)) if why_not is PassedOver.DEMANDS else ""
    entry = unit.get(WaitingEntry, entry_id)
    note(unit, entry, kinds[why_not], reason=reason, provider_id=fit.provider.id)


def _check_running(unit: UnitOfWork, entry: WaitingEntry) -> None:
    """Refuse to begin help of which the indication ended while the offer was out."""
    indication = unit.get(Indication, entry.indication_id)
    state = state_on(
        Period(indication.start, indication.end),
        unit.today,
        withdrawn_from=indication.withdrawn_from,
    )
    if state is not IndicationState.RUNNING:
        raise IndicationNotRunning(state)


def _take_room(unit: UnitOfWork, entry: WaitingEntry, provider: Provider) -> None:
    indication = unit.get(Indication, entry.indication_id)
    minutes = minutes_per_week(indication.extent, indication.unit) or 0
    unit.change(provider, {"room_minutes": max(0, provider.room_minutes - minutes)})


def _turn(session: Session, provider: ProviderRow, on: date, next_ones: int) -> ProviderTurn:
    fit = _Fit(session, provider)
    query = select(Offer.entry_id).where(
        Offer.provider_id == provider.id, Offer.outcome == OfferOutcome.OPEN
    )
    to_find = set(session.scalars(query))
    could: list[WaitingRow] = []
    passed_over: list[tuple[WaitingRow, PassedOver]] = []
    offered: list[WaitingRow] = []
    # Without room nobody is first: only what was offered already is looked up.
    is_done = not fit.has_room
    for row in each_waiting_row(session, on):
        if is_done and not to_find:
            break
        reason = fit.why_not(row)
        if reason is None:
            could.append(row)
        elif not could and fit.has_room:
            passed_over.append((row, reason))
        if row.id in to_find:
            to_find.remove(row.id)
            offered.append(row)
        is_done = not fit.has_room or len(could) > next_ones
    return ProviderTurn(
        provider=provider,
        first=could[0] if first_for(map(_place, could)) else None,
        passed_over=tuple(passed_over),
        next_ones=tuple(could[1 : 1 + next_ones]),
        answers=fit.answers,
        demands=fit.demands,
        offered=tuple(offered),
        has_room=fit.has_room,
    )


def _answers(session: Session, provider_id: UUID) -> dict[UUID, EarlierAnswer]:
    query = (
        select(Offer.entry_id, Offer.outcome_on, Offer.outcome, Offer.reason)
        .where(Offer.provider_id == provider_id, Offer.outcome_on.is_not(None))
        .order_by(Offer.created_at, Offer.id)
    )
    return {
        row.entry_id: EarlierAnswer(row.outcome_on, row.outcome, row.reason)
        for row in session.execute(query)
    }


class _Fit:
    """Whom a provider can be offered now: area, days, demands, hours, and what it answered."""

    def __init__(self, session: Session, provider: ProviderRow) -> None:
        self.provider = provider
        self.answers = _answers(session, provider.id)
        self.demands = demands_now(session)
        self._works_in = provider.works_in
        self._days = frozenset(provider.days)
        self._meets = frozenset(provider.demands)
        # Where nobody reported any room it is not known to be too little.
        counts = provider.room_reported_on is not None
        counts = counts and options.read_option(session, options.HOURS_PASS_OVER)
        self._room = provider.room_minutes if counts else None

    @property
    def has_room(self) -> bool:
        """Whether there is room for anybody; nothing reported may be any."""
        return self._room != 0

    def unmet(self, entry_id: UUID) -> list[str]:
        """The special demands of a place that this provider cannot meet."""
        asked = self.demands.get(entry_id)
        return [] if asked is None else [text for text in asked.demands if text not in self._meets]

    def why_not(self, row: WaitingRow) -> PassedOver | None:
        """Why this provider cannot be offered this client now; None when it can."""
        if row.status is Status.PAUSED:
            return PassedOver.PAUSED
        if row.status is Status.OFFERED:
            return PassedOver.OFFERED
        if not row.is_running:
            return PassedOver.NOT_RUNNING
        if not self._works_in.includes(area_id=row.area_id, municipality_id=row.municipality_id):
            return PassedOver.AREA_UNKNOWN if row.area_id is None else PassedOver.OTHER_AREA
        if self._has_answered(row.id):
            return PassedOver.ANSWERED
        asked = self.demands.get(row.id)
        if asked is not None and asked.days and self._days and not asked.days & self._days:
            return PassedOver.DAYS
        if self.unmet(row.id):
            return PassedOver.DEMANDS
        needed = row.minutes_per_week
        is_too_much = self._room is not None and needed is not None and needed > self._room
        return PassedOver.HOURS if is_too_much else None

    def _has_answered(self, entry_id: UUID) -> bool:
        """Whether an offer of this client came to nothing since the provider reported its room."""
        answer = self.answers.get(entry_id)
        if answer is None or answer.outcome not in _CAME_TO_NOTHING:
            return False
        reported = self.provider.room_reported_on
        return reported is None or answer.on >= reported


def _place(row: WaitingRow) -> Place:
    return Place(
        id=row.id,
        category=row.category,
        indication_date=row.indication_date,
        placed_at=row.placed_at,
        status=row.status,
        ranked_on=row.ranked_on,
        area_id=row.area_id,
    )
