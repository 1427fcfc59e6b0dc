"""What a decision needs that changes or precedes another: less help, a revision, a review, urgency.

Art. 2.3.3, 2.3.9 and 2.3.10 Wmo 2015; less help while nothing has changed leaves the resident a
reasonable time (Beleidskaders Wmo 2015 §2).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from wmo_desk.domain.indications import ExtentUnit, WithdrawalGround
from wmo_desk.errors import RuleError

BLAMES_THE_CLIENT: Final[Collection[WithdrawalGround]] = frozenset(
    {
        WithdrawalGround.INCORRECT_INFORMATION,
        WithdrawalGround.CONDITIONS_NOT_MET,
        WithdrawalGround.NOT_USED,
    }
)
"""Grounds a, d and e rest on what the client did; the client is heard first (art. 4:8 Awb)."""


class ReviewOutcome(StrEnum):
    """What came of looking again."""

    KEPT = "kept"
    CHANGED = "changed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Reduction:
    """Why somebody gets less, and until when the help stays as it was."""

    situation_changed: bool | None = None
    transition_until: date | None = None
    reason: str = ""


class ReductionUnexplained(RuleError):
    """Less help says whether the situation of the resident has changed."""

    field = "situation_changed"

    def __init__(self, before: int, unit: ExtentUnit) -> None:
        super().__init__(f"was {before} {unit.value}")
        self.before = before
        self.unit = unit


class ReductionReasonMissing(RuleError):
    """Less help says why."""

    field = "reduction_reason"


class TransitionTooShort(RuleError):
    """In an unchanged situation the help stays as it was for a while."""

    field = "transition_until"

    def __init__(self, earliest: date) -> None:
        super().__init__(f"before {earliest}")
        self.earliest = earliest


class RevisionGroundMissing(RuleError):
    """A decision is revised on a ground of art. 2.3.10 lid 1."""

    field = "revision_ground"


class RevisionReasonMissing(RuleError):
    """A revision says why, beside its ground."""

    field = "revision_reason"


class NotHeard(RuleError):
    """The client is heard before a decision that rests on what the client did (art. 4:8 Awb)."""

    field = "heard_on"


class ReviewFindingMissing(RuleError):
    """A review says what was found."""

    field = "finding"


class ReviewNotInformed(RuleError):
    """In a review the plan, the client support and the pgb are pointed out again (art. 2.3.9)."""

    field = "informed_on"


class TemporaryWithoutReport(RuleError):
    """A temporary provision waits for the investigation of a report (art. 2.3.3)."""

    field = "report_id"


class TemporaryAfterDecision(RuleError):
    """The report was decided or ended, so there is nothing to wait for."""

    field = "report_id"


class TemporaryWithoutEnd(RuleError):
    """A temporary provision ends."""

    field = "end"


class TemporaryReasonMissing(RuleError):
    """A temporary provision says what cannot wait."""

    field = "reason"


def is_reduction(before: int, before_unit: ExtentUnit, after: int, after_unit: ExtentUnit) -> bool:
    """Whether there is less of the same; two units cannot be compared."""
    return before_unit is after_unit and after < before


def transition_end(decided_on: date, weeks: int) -> date:
    """The day until which the help stays as it was at least."""
    return decided_on + timedelta(weeks=weeks)


def check_reduction(
    reduction: Reduction | None, *, before: int, unit: ExtentUnit, decided_on: date, weeks: int
) -> None:
    """Refuse less help without a reason, or in an unchanged situation without a transition term."""
    if reduction is None or reduction.situation_changed is None:
        raise ReductionUnexplained(before, unit)
    if not reduction.situation_changed:
        earliest = transition_end(decided_on, weeks)
        if reduction.transition_until is None or reduction.transition_until < earliest:
            raise TransitionTooShort(earliest)
    if not reduction.reason.strip():
        raise ReductionReasonMissing


def check_revision(ground: WithdrawalGround | None, reason: str) -> None:
    """Refuse a revision without a ground of the law, or without a reason."""
    if ground is None:
        raise RevisionGroundMissing
    if not reason.strip():
        raise RevisionReasonMissing


def check_heard(
    ground: WithdrawalGround, heard_on: date | None, *, must_be_heard: bool, today: date
) -> None:
    """Refuse what rests on the client's doings before the client was heard, if that is the rule."""
    is_asked = must_be_heard and ground in BLAMES_THE_CLIENT
    if (is_asked and heard_on is None) or (heard_on is not None and heard_on > today):
        raise NotHeard


def check_review_needs(finding: str, informed_on: date | None, today: date) -> None:
    """Refuse a review that does not say what was found, or was not held as the law wants it."""
    if not finding.strip():
        raise ReviewFindingMissing
    if informed_on is None or informed_on > today:
        raise ReviewNotInformed


def check_temporary(*, has_report: bool, is_open: bool, end: date | None, reason: str) -> None:
    """Refuse a temporary provision without an open report, an end or a reason (art. 2.3.3)."""
    if not has_report:
        raise TemporaryWithoutReport
    if not is_open:
        raise TemporaryAfterDecision
    if end is None:
        raise TemporaryWithoutEnd
    if not reason.strip():
        raise TemporaryReasonMissing


def temporary_end(start: date, weeks: int) -> date:
    """The last day to propose for a temporary provision."""
    return start + timedelta(weeks=weeks, days=-1)
