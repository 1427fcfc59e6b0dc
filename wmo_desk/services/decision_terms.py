"""The term of a decision as its events have moved it, kept with the report."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.applications import TermEvent, TermEventKind, decide_until
from wmo_desk.domain.deadlines import decision_until
from wmo_desk.models.application import TermEvent as TermEventRecord
from wmo_desk.models.report import Report


def term_events(session: Session, report_id: UUID) -> list[TermEvent]:
    """What happened to the term, in order."""
    query = (
        select(TermEventRecord.kind, TermEventRecord.happened_on, TermEventRecord.until)
        .where(TermEventRecord.report_id == report_id, TermEventRecord.removed_on.is_(None))
        .order_by(TermEventRecord.happened_on, TermEventRecord.created_at)
    )
    return [TermEvent(*row) for row in session.execute(query)]


def follow_term(unit: UnitOfWork, report: Report) -> None:
    """Keep the last day for the decision, and the notice of default that counts, with the report.

    Lists choose what is late by the report alone.
    """
    unit.flush()
    applied_on = report.application_on
    events = term_events(unit.session, report.id) if applied_on is not None else []
    decide_by = None
    if applied_on is not None:
        until = decide_until(applied_on, events)
        decide_by = until if until != decision_until(applied_on) else None
    noticed = [each.on for each in events if each.kind is TermEventKind.NOTICE_OF_DEFAULT]
    follows = {"decide_by": decide_by, "default_noticed_on": min(noticed, default=None)}
    if any(getattr(report, name) != value for name, value in follows.items()):
        unit.change(report, follows)
