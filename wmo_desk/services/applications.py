"""The way of a decision: the application, what moves its term, what is refused or withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session

from wmo_desk.contents.indications import RefusalRow
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.applications import (
    AlreadyDecided,
    ApplicationMissing,
    ApplicationThere,
    ApplicationWay,
    ApplicationWithdrawalReasonMissing,
    EventDayImpossible,
    TermEvent,
    TermEventKind,
    check_event,
    check_refusal,
    check_way,
)
from wmo_desk.domain.indications import check_decision
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.models.application import Refusal
from wmo_desk.models.application import TermEvent as TermEventRecord
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision, Staff
from wmo_desk.models.report import Report
from wmo_desk.services import options, reports
from wmo_desk.services.decision_terms import follow_term, term_events


@dataclass(frozen=True, slots=True)
class TermEventRow:
    """What happened to the term of a decision, and who noted it."""

    id: UUID
    report_id: UUID
    kind: TermEventKind
    happened_on: date
    until: date | None
    reason: str
    by: str | None


@dataclass(frozen=True, slots=True)
class ApplicationsView:
    """What happened to the applications of one client, the newest last."""

    events: tuple[TermEventRow, ...]
    refusals: tuple[RefusalRow, ...]
    signed_report_counts: bool
    notice_weeks: int

    def events_of(self, report_id: UUID) -> Sequence[TermEventRow]:
        """What happened to the term of one report."""
        return [row for row in self.events if row.report_id == report_id]

    def refusals_of(self, report_id: UUID) -> Sequence[RefusalRow]:
        """What was refused of one report."""
        return [row for row in self.refusals if row.report_id == report_id]


_CLIENT: Final = bindparam("client_id", type_=Report.client_id.type)
_EVENTS: Final = (
    select(
        TermEventRecord.id,
        TermEventRecord.report_id,
        TermEventRecord.kind,
        TermEventRecord.happened_on,
        TermEventRecord.until,
        TermEventRecord.reason,
        Staff.name,
    )
    .outerjoin(Staff, Staff.id == TermEventRecord.noted_by)
    .where(TermEventRecord.client_id == _CLIENT, TermEventRecord.removed_on.is_(None))
    .order_by(TermEventRecord.happened_on, TermEventRecord.created_at)
)
_REFUSALS: Final = (
    select(
        Refusal.id,
        Refusal.report_id,
        Provision.name,
        Refusal.refused_on,
        Refusal.ground,
        Refusal.pgb_ground,
        Refusal.reason,
        Staff.name,
    )
    .join(Provision, Provision.id == Refusal.provision_id)
    .outerjoin(Staff, Staff.id == Refusal.refused_by)
    .where(Refusal.client_id == _CLIENT, Refusal.removed_on.is_(None))
    .order_by(Refusal.refused_on, Refusal.created_at)
)


def applications_view(session: Session, client_id: UUID) -> ApplicationsView:
    """Everything between application and decision of one client, with the choices that count."""
    chosen = options.read_options(session, (options.SIGNED_REPORT_COUNTS, options.NOTICE_WEEKS))
    of_client = {"client_id": client_id}
    return ApplicationsView(
        tuple(TermEventRow(*row) for row in session.execute(_EVENTS, of_client)),
        tuple(RefusalRow(*row) for row in session.execute(_REFUSALS, of_client)),
        signed_report_counts=chosen[options.SIGNED_REPORT_COUNTS.name],
        notice_weeks=chosen[options.NOTICE_WEEKS.name],
    )


def receive_application(
    unit: UnitOfWork,
    report_id: UUID,
    *,
    application_on: date,
    way: ApplicationWay = ApplicationWay.FORM,
) -> None:
    """Note an application (art. 2.3.2 lid 9 Wmo); raises what `check_dates` refuses."""
    report = unit.get(Report, report_id)
    if report.application_on is not None:
        raise ApplicationThere(report.application_on)
    check_way(
        way,
        signed_report_counts=options.read_option(unit.session, options.SIGNED_REPORT_COUNTS),
        handed_out_on=report.findings_handed_out_on,
    )
    changes = {"application_on": application_on, "application_way": way}
    reports.change_report(unit, report_id, changes)


def note_term_event(
    unit: UnitOfWork,
    report_id: UUID,
    *,
    kind: TermEventKind,
    happened_on: date,
    until: date | None = None,
    reason: str = "",
) -> UUID:
    """Note what happened to the term of a decision; raises what `check_event` refuses."""
    unit.require(Permission.RECORD_REPORT)
    report = _waiting_report(unit, report_id)
    if report.application_on is None:
        raise ApplicationMissing
    event = TermEvent(kind, happened_on, until)
    check_event(
        event,
        term_events(unit.session, report_id),
        applied_on=report.application_on,
        today=unit.today,
        reason=reason,
    )
    added = unit.add(
        TermEventRecord(
            client_id=report.client_id,
            report_id=report_id,
            kind=kind,
            happened_on=happened_on,
            until=until,
            reason=reason.strip(),
            noted_by=unit.actor.staff_id,
        )
    )
    follow_term(unit, report)
    return added.id


def remove_term_event(unit: UnitOfWork, event_id: UUID) -> None:
    """Take out what was noted by mistake; the history keeps it."""
    unit.require(Permission.RECORD_REPORT)
    event = unit.get(TermEventRecord, event_id)
    unit.change(event, {"removed_on": unit.today})
    follow_term(unit, unit.get(Report, event.report_id))


def refuse_application(
    unit: UnitOfWork,
    report_id: UUID,
    *,
    provision_id: UUID,
    refused_on: date,
    ground: str = "",
    pgb_ground: PgbRefusalGround | None = None,
    reason: str = "",
) -> UUID:
    """Refuse a provision, or of one only the pgb; it is the decision where there is none yet.

    What goes on in natura after its pgb was refused is granted apart from this.
    """
    unit.require(Permission.GRANT_INDICATION)
    report = unit.get(Report, report_id)
    if report.application_on is None or report.closed_on is not None:
        raise ApplicationMissing
    check_refusal(pgb_ground or ground, reason)
    check_decision(refused_on, unit.today)
    # A pgb that is refused leaves the provision itself to be decided.
    if report.decision_on is None and pgb_ground is None:
        reports.change_report(unit, report_id, {"decision_on": refused_on})
    return unit.add(
        Refusal(
            client_id=report.client_id,
            report_id=report_id,
            provision_id=provision_id,
            refused_on=refused_on,
            ground="" if pgb_ground is not None else ground.strip(),
            pgb_ground=pgb_ground,
            reason=reason.strip(),
            refused_by=unit.actor.staff_id,
        )
    ).id


def remove_refusal(unit: UnitOfWork, refusal_id: UUID) -> None:
    """Take out a refusal that was noted by mistake; if nothing else was decided, nothing is."""
    unit.require(Permission.GRANT_INDICATION)
    refusal = unit.get(Refusal, refusal_id)
    unit.change(refusal, {"removed_on": unit.today})
    unit.flush()
    report = unit.get(Report, refusal.report_id)
    if report.decision_on == refusal.refused_on and not _is_decided(unit.session, report.id):
        reports.change_report(unit, report.id, {"decision_on": None})


def withdraw_application(
    unit: UnitOfWork, report_id: UUID, *, withdrawn_on: date, reason: str
) -> None:
    """Note that the applicant takes the application back: nothing is decided, the report ends."""
    unit.require(Permission.RECORD_REPORT)
    report = _waiting_report(unit, report_id)
    if report.application_on is None:
        raise ApplicationMissing
    if not report.application_on <= withdrawn_on <= unit.today:
        raise EventDayImpossible(report.application_on)
    if not reason.strip():
        raise ApplicationWithdrawalReasonMissing
    changes = {
        "application_withdrawn_on": withdrawn_on,
        "closed_on": withdrawn_on,
        "closing_reason": reason.strip(),
    }
    reports.change_report(unit, report_id, changes)


def _is_decided(session: Session, report_id: UUID) -> bool:
    refused = exists().where(
        Refusal.report_id == report_id,
        Refusal.removed_on.is_(None),
        Refusal.pgb_ground.is_(None),
    )
    granted = exists().where(Indication.report_id == report_id, Indication.is_temporary.is_(False))
    return bool(session.scalar(select(or_(refused, granted))))


def _waiting_report(unit: UnitOfWork, report_id: UUID) -> Report:
    report = unit.get(Report, report_id)
    ended = report.decision_on or report.closed_on
    if ended is not None:
        raise AlreadyDecided(ended)
    return report
