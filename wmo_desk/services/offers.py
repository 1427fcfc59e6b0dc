"""A provider has room: who is first and why nobody earlier, the offer, and what came of it.

The program shows who is first; people offer. Nothing here assigns by itself.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import IndicationState
from wmo_desk.domain.kinds import OfferOutcome, WaitingEventKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import (
    IndicationNotRunning,
    Place,
    Status,
    StatusNotPossible,
    check_offer,
    check_status,
    first_for,
)
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider
from wmo_desk.models.waiting_list import Offer, WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.providers import ProviderRow, provider_row
from wmo_desk.services.waiting_list import end_offer, note, set_status
from wmo_desk.services.waiting_rows import WaitingRow, minutes_per_week, waiting_rows


class PassedOver(StrEnum):
    """Why somebody who stands before is not shown as the first for this provider."""

    PAUSED = "paused"
    OFFERED = "offered"
    OTHER_AREA = "other_area"
    AREA_UNKNOWN = "area_unknown"
    NOT_RUNNING = "not_running"


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """What this provider answered before about the same client."""

    on: date
    outcome: OfferOutcome
    reason: str


@dataclass(frozen=True, slots=True)
class ProviderTurn:
    """Whose turn it is for a provider: `first`, who stood before, and who could come after.

    Nobody is passed over for the hours: whether they suffice is for people to judge.
    """

    provider: ProviderRow
    first: WaitingRow | None
    passed_over: tuple[tuple[WaitingRow, PassedOver], ...]
    next_ones: tuple[WaitingRow, ...]
    answers: dict[UUID, EarlierAnswer]
    offered: tuple[WaitingRow, ...]


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
    return _turn(session, provider_row(session, provider_id), waiting_rows(session, on), next_ones)


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


def offer_place(
    unit: UnitOfWork, entry_id: UUID, provider_id: UUID, *, offer_reason: str = ""
) -> UUID:
    """Show a client to a provider, which answers within the days of the organisation's choice.

    `offer_reason` is needed when somebody else is first for this provider.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    check_status(entry.status, Status.OFFERED)
    provider = provider_row(unit.session, provider_id)
    if provider.is_stopped(unit.today):
        raise ProviderStopped
    rows = waiting_rows(unit.session, unit.today)
    why_not = {row.id: _passed_over(row, provider) for row in rows}
    if why_not[entry_id] is PassedOver.NOT_RUNNING:
        raise IndicationNotRunning(IndicationState.ENDED)
    check_offer(
        serves=why_not[entry_id] is None,
        is_first=next(row.id for row in rows if why_not[row.id] in {None, why_not[entry_id]})
        == entry_id,
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
    return offer.id


def take_up(unit: UnitOfWork, entry_id: UUID, *, started_on: date) -> None:
    """Note that the provider takes the client on; what it takes is taken off its room."""
    entry = _offered(unit, entry_id, Status.STARTED)
    provider_id = entry.provider_id
    set_status(unit, entry, Status.STARTED, provider_id=provider_id, started_on=started_on)
    end_offer(unit, entry, OfferOutcome.TAKEN_UP)
    if provider_id is not None:
        _take_room(unit, entry, unit.get(Provider, provider_id))
    note(unit, entry, WaitingEventKind.STARTED, provider_id=provider_id)


def decline_by_provider(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Note that the provider cannot take the client on, who waits on at the same place."""
    entry = _offered(unit, entry_id, Status.WAITING)
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


def decline_by_client(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Note that the client does not want this help, and waits no more."""
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


def _take_room(unit: UnitOfWork, entry: WaitingEntry, provider: Provider) -> None:
    indication = unit.get(Indication, entry.indication_id)
    minutes = minutes_per_week(indication.extent, indication.unit) or 0
    unit.change(provider, {"room_minutes": max(0, provider.room_minutes - minutes)})


def _turn(
    session: Session, provider: ProviderRow, rows: list[WaitingRow], next_ones: int
) -> ProviderTurn:
    why_not = {row.id: _passed_over(row, provider) for row in rows}
    could = [row for row in rows if why_not[row.id] is None]
    place = first_for(_place(row) for row in could)
    first = could[0] if place is not None else None
    ahead = rows if first is None else rows[: first.position - 1]
    offered_to_it = set(
        session.scalars(
            select(Offer.entry_id).where(
                Offer.provider_id == provider.id, Offer.outcome == OfferOutcome.OPEN
            )
        )
    )
    return ProviderTurn(
        provider=provider,
        first=first,
        passed_over=tuple(
            (row, reason) for row in ahead if (reason := why_not[row.id]) is not None
        ),
        next_ones=tuple(could[1 : 1 + next_ones]),
        answers=_answers(session, provider.id),
        offered=tuple(row for row in rows if row.id in offered_to_it),
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


def _passed_over(row: WaitingRow, provider: ProviderRow) -> PassedOver | None:
    """Why this provider cannot be offered this client now; None when it can."""
    if row.status is Status.PAUSED:
        return PassedOver.PAUSED
    if row.status is Status.OFFERED:
        return PassedOver.OFFERED
    if not row.is_running:
        return PassedOver.NOT_RUNNING
    if provider.works_in.includes(area_id=row.area_id, municipality_id=row.municipality_id):
        return None
    return PassedOver.AREA_UNKNOWN if row.area_id is None else PassedOver.OTHER_AREA


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
