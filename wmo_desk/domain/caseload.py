"""In which phase an open file is, and what of it is overdue."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wmo_desk.domain.permissions import Permission, Role, allows
from wmo_desk.domain.reports import ReportDates, StepKey, StepState, steps
from wmo_desk.errors import RuleError


class Phase(StrEnum):
    """Where the work on a file stands, from the first call to the review."""

    REPORT = "report"
    INVESTIGATION = "investigation"
    APPLICATION = "application"
    RUNNING = "running"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class OpenFile:
    """What decides on the phase of a file.

    `report`: the report that is still being dealt with, if any. `next_review`: the first review,
    or end, of an indication that runs.
    """

    report: ReportDates | None = None
    has_running_indication: bool = False
    next_review: date | None = None


class DoesNotCarryFiles(RuleError):
    """Files would go to somebody who has left, or whose role is not case work."""

    field = "consultant_id"


def carries_files(role: Role, left_on: date | None, on: date) -> bool:
    """Whether somebody of this role, who leaves on that day if ever, can work on files."""
    return allows(role, Permission.EDIT_CLIENT) and (left_on is None or left_on > on)


def report_phase(dates: ReportDates, on: date) -> Phase | None:
    """The phase of one report on that day; None when it was decided on or closed."""
    if _past(dates.decision_on, on) or _past(dates.closed_on, on):
        return None
    if _past(dates.investigation_done_on, on) or _past(dates.application_on, on):
        return Phase.APPLICATION
    return Phase.INVESTIGATION if _past(dates.confirmed_on, on) else Phase.REPORT


def phase_on(file: OpenFile, on: date, *, review_warn_weeks: int) -> Phase | None:
    """The phase of a file; None when nothing in it is open.

    A report goes before what runs already. `review_warn_weeks` is the municipality's setting: a
    review is work from so many weeks before its day.
    """
    if file.report is not None and (phase := report_phase(file.report, on)) is not None:
        return phase
    if not file.has_running_indication:
        return None
    if is_review_due(file.next_review, on, review_warn_weeks=review_warn_weeks):
        return Phase.REVIEW
    return Phase.RUNNING


def is_review_due(next_review: date | None, on: date, *, review_warn_weeks: int) -> bool:
    """Whether a review comes within so many weeks, or has passed."""
    return next_review is not None and next_review <= on + timedelta(weeks=review_warn_weeks)


def overdue_steps(dates: ReportDates, on: date) -> tuple[StepKey, ...]:
    """The steps whose statutory term has passed."""
    return tuple(step.key for step in steps(dates, on) if step.state is StepState.LATE)


def is_overdue(file: OpenFile, on: date) -> bool:
    """Whether a statutory term or a review of this file has passed."""
    if file.report is not None and overdue_steps(file.report, on):
        return True
    return file.has_running_indication and file.next_review is not None and file.next_review < on


def _past(day: date | None, on: date) -> bool:
    return day is not None and day <= on
