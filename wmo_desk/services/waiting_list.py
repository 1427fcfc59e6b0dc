"""The central waiting list: a place on it, and everything that can happen to a place.

What is read of the list stands in `waiting_rows`; whom a provider is shown in `offers`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import state_on
from wmo_desk.domain.kinds import ListKind, OfferOutcome, WaitingEventKind
from wmo_desk.domain.periods import Period
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import (
    ON_THE_LIST,
    Category,
    IndicationOfAnother,
    OtherNeedMissing,
    Status,
    StatusNotPossible,
    StillNeeded,
    Weekday,
    check_category,
    check_criteria,
    check_demands,
    check_exception,
    check_on_the_list,
    check_placement,
    check_status,
)
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision
from wmo_desk.models.waiting_list import Offer, WaitingEntry, WaitingEvent
from wmo_desk.services import catalogue

_MOMENT = timedelta(microseconds=1)


def place_on_waiting_list(
    unit: UnitOfWork,
    client_id: UUID,
    indication_id: UUID,
    *,
    category: Category,
    criteria: Sequence[str] = (),
    reason: str = "",
    pgb_offered_on: date | None = None,
    pgb_declined_on: date | None = None,
) -> UUID:
    """Give a client a place; raises what `check_placement` and `check_category` refuse.

    `criteria` are kept in the words that they have today. The date of the decision on the
    indication counts for the order.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    client = unit.get(Client, client_id)
    indication = unit.get(Indication, indication_id)
    if indication.client_id != client_id:
        raise IndicationOfAnother
    _check_placement(unit, indication)
    check_criteria(criteria, allowed=_criteria(unit, client.municipality_id))
    ground = _ground(
        unit,
        category,
        criteria=criteria,
        reason=reason,
        pgb_offered_on=pgb_offered_on,
        pgb_declined_on=pgb_declined_on,
    )
    entry = unit.add(
        WaitingEntry(
            id=uuid7(),
            client_id=client_id,
            indication_id=indication_id,
            municipality_id=client.municipality_id,
            indication_date=indication.granted_on,
            rank_date=indication.granted_on,
            placed_at=unit.now,
            **ground,
        )
    )
    note(unit, entry, WaitingEventKind.PLACED, reason=entry.reason)
    return entry.id


def change_category(
    unit: UnitOfWork,
    entry_id: UUID,
    *,
    category: Category,
    criteria: Sequence[str] = (),
    reason: str = "",
    pgb_offered_on: date | None = None,
    pgb_declined_on: date | None = None,
) -> None:
    """Move a place to the other category, or rest it on something else; its dates stay."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = _on_the_list(unit, entry_id)
    # What it rests on already may have gone off the list since.
    check_criteria(criteria, allowed=_criteria(unit, entry.municipality_id) | {*entry.criteria})
    ground = _ground(
        unit,
        category,
        criteria=criteria,
        reason=reason,
        pgb_offered_on=pgb_offered_on,
        pgb_declined_on=pgb_declined_on,
    )
    unit.change(entry, ground)
    note(unit, entry, WaitingEventKind.CATEGORY_CHANGED, reason=entry.reason)


def set_demands(
    unit: UnitOfWork, entry_id: UUID, *, days: Sequence[Weekday] = (), demands: Sequence[str] = ()
) -> None:
    """Note on which days help can come (none: every day), and what it must reckon with.

    The place stays the same; only the providers that fit become others.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = _on_the_list(unit, entry_id)
    # What was asked already may have gone off the list since.
    allowed = _lines(unit, entry.municipality_id, ListKind.SPECIAL_DEMAND) | {*entry.demands}
    check_demands(demands, allowed=allowed)
    wanted = [day.value for day in Weekday if day in days]
    if (wanted, list(demands)) == (entry.days, entry.demands):
        return
    unit.change(
        entry,
        {
            "days": wanted,
            "demands": list(demands),
            "is_particular": bool(wanted or demands),
        },
    )
    note(unit, entry, WaitingEventKind.DEMANDS_CHANGED, reason=", ".join(demands))


def answer_still_needed(
    unit: UnitOfWork, entry_id: UUID, answer: StillNeeded, *, remark: str = ""
) -> None:
    """Keep what somebody who waits long answered; a no takes off the list, with the remark.

    An offer that is out is withdrawn by a no.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = _on_the_list(unit, entry_id)
    if answer is StillNeeded.NO:
        unit.change(entry, {"asked_on": unit.today})
        leave(unit, entry_id, reason=remark)
        return
    if answer is StillNeeded.OTHERWISE and not remark.strip():
        raise OtherNeedMissing
    unit.change(entry, {"asked_on": unit.today})
    kind = (
        WaitingEventKind.STILL_NEEDED
        if answer is StillNeeded.YES
        else WaitingEventKind.NEEDED_OTHERWISE
    )
    note(unit, entry, kind, reason=remark.strip())


def make_exception(
    unit: UnitOfWork,
    entry_id: UUID,
    *,
    ranked_on: date,
    reason: str,
    decided_by: UUID | None = None,
) -> None:
    """Let another date count for the order; `decided_by` is who works now, unless said."""
    unit.require(Permission.MAKE_EXCEPTION)
    entry = _on_the_list(unit, entry_id)
    decided_by = decided_by or unit.actor.staff_id
    check_exception(reason=reason, decided_by=decided_by)
    unit.change(
        entry,
        {
            "ranked_on": ranked_on,
            "rank_date": ranked_on,
            "exception_reason": reason.strip(),
            "exception_by": decided_by,
        },
    )
    note(unit, entry, WaitingEventKind.EXCEPTION_MADE, reason=entry.exception_reason, by=decided_by)


def end_exception(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Let the indication date count again."""
    unit.require(Permission.MAKE_EXCEPTION)
    entry = _on_the_list(unit, entry_id)
    unit.change(
        entry,
        {
            "ranked_on": None,
            "rank_date": entry.indication_date,
            "exception_reason": "",
            "exception_by": None,
        },
    )
    note(unit, entry, WaitingEventKind.EXCEPTION_ENDED, reason=reason.strip())


def pause(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Let nobody offer help for a while, for instance during a stay in hospital; dates stay."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    set_status(unit, entry, Status.PAUSED, reason=reason)
    end_offer(unit, entry, OfferOutcome.WITHDRAWN, reason)
    note(unit, entry, WaitingEventKind.PAUSED, reason=reason.strip())


def resume(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Go on waiting after a pause, at the same place as if there had been none."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    if entry.status is not Status.PAUSED:
        raise StatusNotPossible(entry.status, Status.WAITING)
    set_status(unit, entry, Status.WAITING)
    note(unit, entry, WaitingEventKind.RESUMED, reason=reason.strip())


def leave(unit: UnitOfWork, entry_id: UUID, *, reason: str) -> None:
    """Take a client off the list; the reason is needed."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    set_status(unit, entry, Status.LEFT, reason=reason, left_on=unit.today)
    end_offer(unit, entry, OfferOutcome.WITHDRAWN, reason)
    note(unit, entry, WaitingEventKind.LEFT, reason=reason.strip())


def put_back(unit: UnitOfWork, entry_id: UUID, *, reason: str = "") -> None:
    """Give back the place of who left, started or declined, with the same dates.

    Raises what `check_placement` refuses: the indication must still run.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    entry = unit.get(WaitingEntry, entry_id)
    check_status(entry.status, Status.WAITING)
    if entry.status in ON_THE_LIST:
        raise StatusNotPossible(entry.status, Status.WAITING)
    _check_placement(unit, unit.get(Indication, entry.indication_id))
    set_status(unit, entry, Status.WAITING, left_on=None, started_on=None)
    note(unit, entry, WaitingEventKind.PUT_BACK, reason=reason.strip())


# --- For the actions of other modules ----------------------------------------------------------


def set_status(
    unit: UnitOfWork, entry: WaitingEntry, wanted: Status, *, reason: str = "", **values: Any
) -> None:
    """Change the status where the rules allow it; other fields of the place with it."""
    check_status(entry.status, wanted, reason=reason)
    changes: Mapping[str, Any] = {
        "status": wanted,
        "status_reason": reason.strip(),
        "provider_id": None,
    }
    unit.change(entry, {**changes, **values})
    # Written before anything asks who stands on the list.
    unit.flush()


def end_offer(
    unit: UnitOfWork, entry: WaitingEntry, outcome: OfferOutcome, reason: str = ""
) -> Offer | None:
    """Note what came of the open offer, if there is one."""
    offer = unit.session.scalars(
        select(Offer).where(Offer.entry_id == entry.id, Offer.outcome == OfferOutcome.OPEN)
    ).one_or_none()
    if offer is not None:
        unit.change(offer, {"outcome": outcome, "outcome_on": unit.today, "reason": reason.strip()})
        unit.flush()
    return offer


def note(
    unit: UnitOfWork,
    entry: WaitingEntry,
    kind: WaitingEventKind,
    *,
    reason: str = "",
    by: UUID | None = None,
    provider_id: UUID | None = None,
) -> None:
    """Write what happened, with how the place stands from then on."""
    last = unit.session.execute(
        select(func.max(WaitingEvent.at)).where(WaitingEvent.entry_id == entry.id)
    ).scalar_one()
    # Events of a place keep their order, also when the machine's clock was set back.
    at = unit.now if last is None else max(unit.now, last + _MOMENT)
    # Whatever happens meanwhile, the list of that day tells to whom the place was offered.
    if entry.status is Status.OFFERED:
        provider_id = entry.provider_id
    unit.add(
        WaitingEvent(
            client_id=entry.client_id,
            entry_id=entry.id,
            at=at,
            kind=kind,
            by=by or unit.actor.staff_id,
            provider_id=provider_id,
            reason=reason,
            category=entry.category,
            status=entry.status,
            rank_date=entry.rank_date,
            is_exception=entry.ranked_on is not None,
        )
    )


def _on_the_list(unit: UnitOfWork, entry_id: UUID) -> WaitingEntry:
    entry = unit.get(WaitingEntry, entry_id)
    check_on_the_list(entry.status)
    return entry


def _check_placement(unit: UnitOfWork, indication: Indication) -> None:
    waiting = select(WaitingEntry.id).where(
        WaitingEntry.client_id == indication.client_id, WaitingEntry.status.in_(ON_THE_LIST)
    )
    check_placement(
        product_category=unit.get(Provision, indication.provision_id).category,
        form=indication.form,
        state=state_on(
            Period(indication.start, indication.end),
            unit.today,
            withdrawn_from=indication.withdrawn_from,
        ),
        is_waiting=unit.session.execute(waiting).first() is not None,
    )


def _criteria(unit: UnitOfWork, municipality_id: UUID) -> set[str]:
    return _lines(unit, municipality_id, ListKind.CRITERION)


def _lines(unit: UnitOfWork, municipality_id: UUID, kind: ListKind) -> set[str]:
    rows = catalogue.list_rows(unit.session, municipality_id, kind, on=unit.today)
    return {row.text for row in rows}


def _ground(
    unit: UnitOfWork,
    category: Category,
    *,
    criteria: Sequence[str],
    reason: str,
    pgb_offered_on: date | None,
    pgb_declined_on: date | None,
) -> dict[str, Any]:
    """What a category rests on; the grounds of the other category do not go along."""
    check_category(
        category,
        criteria=criteria,
        reason=reason,
        pgb_offered_on=pgb_offered_on,
        pgb_declined_on=pgb_declined_on,
        today=unit.today,
    )
    is_urgent = category is Category.A
    return {
        "category": category,
        "criteria": list(criteria) if is_urgent else [],
        "reason": reason.strip(),
        "pgb_offered_on": None if is_urgent else pgb_offered_on,
        "pgb_declined_on": None if is_urgent else pgb_declined_on,
    }
