"""Reports that are still being dealt with, chosen and counted by the database.

The conditions say in SQL what `domain.reports` says of one report; a test holds both together.
"""

from datetime import date

from sqlalchemy import ColumnElement, and_, case, or_
from sqlalchemy.orm import InstrumentedAttribute

from wmo_desk.domain.caseload import Phase
from wmo_desk.domain.overdue import last_events_late_on
from wmo_desk.models.report import Report

PHASES = (Phase.REPORT, Phase.INVESTIGATION, Phase.APPLICATION)
"""The phases of a report in order; `phase_rank` counts from 0."""

# What must be done within the six weeks of the investigation.
_WITHIN_INVESTIGATION = (
    Report.investigation_done_on,
    Report.identity_seen_on,
    Report.pgb_explained_on,
    Report.findings_handed_out_on,
)


def is_open() -> ColumnElement[bool]:
    """Choose what is not decided or closed, as the index over open reports has it."""
    return and_(Report.decision_on.is_(None), Report.closed_on.is_(None))


def was_open(on: date) -> ColumnElement[bool]:
    """Choose what had come in and was not decided or closed at the end of that day."""
    return and_(
        Report.received_on <= on,
        or_(Report.decision_on.is_(None), Report.decision_on > on),
        or_(Report.closed_on.is_(None), Report.closed_on > on),
    )


def has_open_step() -> ColumnElement[bool]:
    """Choose what still lacks a step that is due by the end of the investigation."""
    return or_(*(step.is_(None) for step in _WITHIN_INVESTIGATION))


def is_late(on: date) -> ColumnElement[bool]:
    """Choose the open reports of which a statutory term had passed on that day."""
    last = last_events_late_on(on)
    return or_(
        and_(
            Report.received_on <= last.received_on,
            or_(*(_not_yet(step, on) for step in _WITHIN_INVESTIGATION)),
        ),
        and_(Report.decide_by.is_(None), Report.application_on <= last.application_on),
        Report.decide_by < on,
    )


def phase_rank(on: date) -> ColumnElement[int]:
    """The place in `PHASES` of an open report on that day."""
    return case(
        (
            and_(_not_yet(Report.investigation_done_on, on), _not_yet(Report.application_on, on)),
            case((_not_yet(Report.confirmed_on, on), 0), else_=1),
        ),
        else_=2,
    )


def _not_yet(step: InstrumentedAttribute[date | None], on: date) -> ColumnElement[bool]:
    return or_(step.is_(None), step > on)
