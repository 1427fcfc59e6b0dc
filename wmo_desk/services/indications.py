"""What is granted: register, change, withdraw; with or without end date."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    Grant,
    Granted,
    ProvisionRules,
    WithdrawalGround,
    check_decision,
    check_grant,
    check_in_catalogue,
    check_not_withdrawn,
    check_overlap,
    check_withdrawal,
    effective_period,
)
from wmo_desk.domain.iwmo import MAY_OVERLAP, check_budget
from wmo_desk.domain.periods import Period
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.pgb import PgbAnswers, check_pgb
from wmo_desk.domain.revisions import (
    Reduction,
    check_heard,
    check_reduction,
    check_revision,
    check_temporary,
    is_reduction,
)
from wmo_desk.domain.waiting import ON_THE_LIST, StandsOnWaitingList
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision
from wmo_desk.models.pgb import Pgb
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import options, reports, waiting_list

_GRANT_FIELDS: Final = (
    "form",
    "unit",
    "extent",
    "start",
    "end",
    "next_review",
    "target_group",
    "reason",
)


@dataclass(frozen=True, slots=True)
class Revision:
    """On which ground of art. 2.3.10 lid 1 a decision is revised, and why."""

    ground: WithdrawalGround | None
    reason: str


def grant_indication(
    unit: UnitOfWork,
    /,
    client_id: UUID,
    provision_id: UUID,
    *,
    granted_on: date | None = None,
    report_id: UUID | None = None,
    is_temporary: bool = False,
    pgb: PgbAnswers | None = None,
    reduction: Reduction | None = None,
    **values: Any,
) -> UUID:
    """Register what is granted; raises what the checks of `domain` refuse.

    `values` are the fields of `Grant`. Without an `end` the indication has no end date. It is the
    decision on an application of the report that waits for one; a temporary provision (art. 2.3.3)
    is not, and ends on the day before what is granted in its place.
    """
    unit.require(Permission.GRANT_INDICATION)
    unit.get(Client, client_id)
    provision = unit.get(Provision, provision_id)
    granted_on = granted_on or unit.today
    check_decision(granted_on, unit.today)
    check_in_catalogue(provision.valid_until, granted_on)
    report = None if report_id is None else unit.get(Report, report_id)
    grant = Grant(**values)
    if is_temporary:
        _check_temporary(report, grant)
    check_pgb(grant.form, pgb, unit.today)
    explained = (
        {}
        if is_temporary
        else _explain_less(unit, client_id, provision, grant, granted_on, reduction)
    )
    if report is not None and not is_temporary:
        _end_temporary(unit, report, provision, grant.start)
    identifier = uuid7()
    _check(unit, identifier, client_id, provision, grant)
    unit.add(
        Indication(
            id=identifier,
            client_id=client_id,
            provision_id=provision_id,
            report_id=report_id,
            granted_on=granted_on,
            granted_by=unit.actor.staff_id,
            is_temporary=is_temporary,
            **explained,
            **values,
        )
    )
    if pgb is not None and grant.form is DeliveryForm.PGB:
        unit.flush()
        unit.add(Pgb(client_id=client_id, indication_id=identifier, **asdict(pgb)))
    if report is not None and not is_temporary and _waits_for_decision(report):
        reports.change_report(unit, report.id, {"decision_on": granted_on})
    return identifier


def change_indication(
    unit: UnitOfWork,
    indication_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    revision: Revision | None = None,
    reduction: Reduction | None = None,
    pgb: PgbAnswers | None = None,
) -> None:
    """Change form, extent, dates or reason; the history keeps what was.

    Without a `revision` what was typed is put right; with one the decision is another from now on,
    and less help must be explained. While a place on the waiting list rests on it, it stays in
    natura and is not made to begin later or to have ended: raises `StandsOnWaitingList`.
    """
    unit.require(Permission.GRANT_INDICATION)
    unknown = changes.keys() - set(_GRANT_FIELDS)
    if unknown:
        message = f"not to be changed here: {sorted(unknown)}"
        raise ValueError(message)
    indication = unit.get(Indication, indication_id)
    check_not_withdrawn(indication.withdrawn_from)
    provision = unit.get(Provision, indication.provision_id)
    values = {name: changes.get(name, getattr(indication, name)) for name in _GRANT_FIELDS}
    grant = Grant(**values)
    revised = {} if revision is None else _revise(unit, indication, grant, revision, reduction)
    _check(unit, indication_id, indication.client_id, provision, grant)
    if indication.is_temporary:
        # Nobody looks back at whether the report was decided meanwhile.
        check_temporary(has_report=True, is_open=True, end=grant.end, reason=grant.reason)
    if _place_of(unit, indication_id) is not None:
        _check_still_waits(unit, indication, values)
    if indication.form is not DeliveryForm.PGB or pgb is not None:
        check_pgb(grant.form, pgb, unit.today)
    unit.change(indication, {**changes, **revised}, base)
    if pgb is not None and grant.form is DeliveryForm.PGB:
        _keep_pgb(unit, indication, pgb)


def withdraw_indication(
    unit: UnitOfWork,
    indication_id: UUID,
    *,
    withdrawn_from: date,
    ground: WithdrawalGround,
    reason: str,
    heard_on: date | None = None,
    cause: EndCause = EndCause.REASSESSED,
) -> None:
    """End an indication before its time (art. 2.3.10 Wmo, grounds a to e).

    `cause` is what the provider is told with it (WMO002).

    A place on the waiting list that rests on it ends with it, unless the day is still to come: then
    the place stays, and Vandaag asks what to do with it from that day on.
    """
    unit.require(Permission.GRANT_INDICATION)
    indication = unit.get(Indication, indication_id)
    check_not_withdrawn(indication.withdrawn_from)
    check_withdrawal(
        Period(indication.start, indication.end), withdrawn_from=withdrawn_from, reason=reason
    )
    check_heard(
        ground,
        heard_on,
        must_be_heard=options.read_option(unit.session, options.HEARD_FIRST),
        today=unit.today,
    )
    unit.change(
        indication,
        {
            "withdrawn_from": withdrawn_from,
            "withdrawal_ground": ground,
            "withdrawal_reason": reason.strip(),
            "end_cause": cause,
            "heard_on": heard_on,
        },
    )
    place_id = _place_of(unit, indication_id)
    if place_id is not None and withdrawn_from <= unit.today:
        waiting_list.leave(unit, place_id, reason=reason)


def undo_withdrawal(unit: UnitOfWork, indication_id: UUID) -> None:
    """Let a withdrawn indication run again; raises what `check_overlap` refuses."""
    unit.require(Permission.GRANT_INDICATION)
    indication = unit.get(Indication, indication_id)
    provision = unit.get(Provision, indication.provision_id)
    _check_overlap(unit, indication_id, indication.client_id, provision, _grant_of(indication))
    unit.change(
        indication,
        {
            "withdrawn_from": None,
            "withdrawal_ground": None,
            "withdrawal_reason": "",
            "end_cause": None,
            "heard_on": None,
        },
    )


def _check(
    unit: UnitOfWork, identifier: UUID, client_id: UUID, provision: Provision, grant: Grant
) -> None:
    rules = ProvisionRules(
        forms=provision.allowed_forms,
        unit=provision.unit,
        is_open_ended_allowed=provision.is_open_ended_allowed,
        target_groups=provision.target_groups,
    )
    check_grant(
        grant,
        rules,
        review_max_months=options.read_option(unit.session, options.REVIEW_MAX_MONTHS),
        today=unit.today,
    )
    check_budget(grant.unit, grant.end)
    _check_overlap(unit, identifier, client_id, provision, grant)


def _check_temporary(report: Report | None, grant: Grant) -> None:
    is_open = report is not None and report.decision_on is None and report.closed_on is None
    check_temporary(
        has_report=report is not None, is_open=is_open, end=grant.end, reason=grant.reason
    )


def _waits_for_decision(report: Report) -> bool:
    is_open = report.decision_on is None and report.closed_on is None
    return is_open and report.application_on is not None


def _end_temporary(unit: UnitOfWork, report: Report, provision: Provision, start: date) -> None:
    """Let what is granted take the place of what bridged the time until the decision."""
    query = (
        select(Indication)
        .join(Provision, Provision.id == Indication.provision_id)
        .where(
            Indication.report_id == report.id,
            Indication.is_temporary,
            Indication.withdrawn_from.is_(None),
            Indication.start < start,
            Indication.end >= start,
            func.coalesce(Provision.origin_id, Provision.id) == provision.first_id,
        )
    )
    for temporary in unit.session.scalars(query):
        last = start - timedelta(days=1)
        review = temporary.next_review
        kept = review if review is None or review <= last else None
        unit.change(temporary, {"end": last, "next_review": kept})
    # The check of what overlaps reads what stands in the file.
    unit.flush()


def _explain_less(
    unit: UnitOfWork,
    client_id: UUID,
    provision: Provision,
    grant: Grant,
    granted_on: date,
    reduction: Reduction | None,
) -> dict[str, Any]:
    """Look whether less is granted than what ended the day before, and keep why."""
    query = (
        select(Indication.extent, Indication.unit, Indication.withdrawn_from, Indication.end)
        .join(Provision, Provision.id == Indication.provision_id)
        .where(
            Indication.client_id == client_id,
            Indication.is_temporary.is_(False),
            Indication.start < grant.start,
            func.coalesce(Provision.origin_id, Provision.id) == provision.first_id,
        )
        .order_by(Indication.start.desc())
        .limit(1)
    )
    before = unit.session.execute(query).one_or_none()
    if before is None or not is_reduction(before.extent, before.unit, grant.extent, grant.unit):
        return {}
    ended = before.withdrawn_from or (before.end + timedelta(days=1) if before.end else None)
    if ended != grant.start:
        return {}
    return _kept_reduction(unit, reduction, before.extent, grant.unit, granted_on)


def _kept_reduction(
    unit: UnitOfWork, reduction: Reduction | None, before: int, counted: ExtentUnit, on: date
) -> dict[str, Any]:
    weeks = options.read_option(unit.session, options.TRANSITION_WEEKS)
    check_reduction(reduction, before=before, unit=counted, decided_on=on, weeks=weeks)
    if reduction is None:
        return {}
    return {
        "reduced_from": before,
        "situation_changed": reduction.situation_changed,
        "transition_until": None if reduction.situation_changed else reduction.transition_until,
        "reduction_reason": reduction.reason.strip(),
    }


def _revise(
    unit: UnitOfWork,
    indication: Indication,
    grant: Grant,
    revision: Revision,
    reduction: Reduction | None,
) -> dict[str, Any]:
    check_revision(revision.ground, revision.reason)
    revised = {"revision_ground": revision.ground, "revision_reason": revision.reason.strip()}
    before, counted = indication.extent, indication.unit
    if not is_reduction(before, counted, grant.extent, grant.unit):
        return revised
    return revised | _kept_reduction(unit, reduction, before, counted, unit.today)


def _keep_pgb(unit: UnitOfWork, indication: Indication, pgb: PgbAnswers) -> None:
    query = select(Pgb).where(Pgb.indication_id == indication.id)
    found = unit.session.scalars(query).one_or_none()
    if found is None:
        unit.add(Pgb(client_id=indication.client_id, indication_id=indication.id, **asdict(pgb)))
    else:
        unit.change(found, asdict(pgb))


def _check_still_waits(unit: UnitOfWork, indication: Indication, values: Mapping[str, Any]) -> None:
    if values["form"] is not DeliveryForm.IN_KIND:
        raise StandsOnWaitingList("form")
    start, end = values["start"], values["end"]
    if start != indication.start and start > unit.today:
        raise StandsOnWaitingList("start")
    if end != indication.end and end is not None and end < unit.today:
        raise StandsOnWaitingList("end")


def _check_overlap(
    unit: UnitOfWork, identifier: UUID, client_id: UUID, provision: Provision, grant: Grant
) -> None:
    new = Granted(
        identifier,
        provision.first_id,
        provision.code,
        grant.form,
        Period(grant.start, grant.end),
        may_overlap=provision.category in MAY_OVERLAP,
    )
    # On a server two people could pass at the same moment; the second waits here for the first.
    unit.session.execute(select(Client.id).where(Client.id == client_id).with_for_update())
    check_overlap(new, _granted(unit.session, client_id))


def _granted(session: Session, client_id: UUID) -> list[Granted]:
    query = (
        select(
            Indication.id,
            func.coalesce(Provision.origin_id, Provision.id).label("first_id"),
            Provision.code,
            Indication.form,
            Indication.start,
            Indication.end,
            Indication.withdrawn_from,
        )
        .join(Provision, Provision.id == Indication.provision_id)
        .where(Indication.client_id == client_id)
    )
    granted = []
    for row in session.execute(query):
        period = effective_period(Period(row.start, row.end), row.withdrawn_from)
        if period is not None:
            granted.append(Granted(row.id, row.first_id, row.code, row.form, period))
    return granted


def _grant_of(indication: Indication) -> Grant:
    return Grant(**{name: getattr(indication, name) for name in _GRANT_FIELDS})


def _place_of(unit: UnitOfWork, indication_id: UUID) -> UUID | None:
    """The place on the waiting list that rests on this indication."""
    query = select(WaitingEntry.id).where(
        WaitingEntry.indication_id == indication_id, WaitingEntry.status.in_(ON_THE_LIST)
    )
    return unit.session.scalars(query).one_or_none()
