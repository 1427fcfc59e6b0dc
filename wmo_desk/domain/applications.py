"""The way of a decision: application, the term in which to decide, its extension, a refusal.

A decision comes within two weeks after the application (art. 2.3.5 lid 2 Wmo 2015). The term
stands still while the applicant completes the application, and may be extended with the applicant's
consent (art. 4:15 Awb). Telling the applicant that it will be later (art. 4:14) extends nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from wmo_desk.domain.deadlines import TERMS, Term, TermKind, TermUnit, decision_until, extend
from wmo_desk.errors import RuleError

_ONE_DAY: Final = timedelta(days=1)


class ApplicationWay(StrEnum):
    """How somebody applied; a signed report counts only where the municipality says so."""

    FORM = "form"
    SIGNED_REPORT = "signed_report"


class TermEventKind(StrEnum):
    """What happens to the term of a decision."""

    COMPLETION_ASKED = "completion_asked"
    COMPLETED = "completed"
    AGREED = "agreed"
    NOTIFIED = "notified"
    NOTICE_OF_DEFAULT = "notice_of_default"


EVENT_ARTICLES: Final = {
    TermEventKind.COMPLETION_ASKED: "art. 4:5, 4:15 lid 1 Awb",
    TermEventKind.COMPLETED: "art. 4:15 lid 1 Awb",
    TermEventKind.AGREED: "art. 4:15 lid 2 Awb",
    TermEventKind.NOTIFIED: "art. 4:14 lid 1 Awb",
    TermEventKind.NOTICE_OF_DEFAULT: "art. 4:17 lid 3 Awb",
}

NEEDS_UNTIL: Final = frozenset(
    {TermEventKind.COMPLETION_ASKED, TermEventKind.AGREED, TermEventKind.NOTIFIED}
)
"""What names a day: until when to complete, until when was agreed, when the decision will come."""

_WITHIN_THE_TERM: Final = frozenset({TermEventKind.COMPLETION_ASKED, TermEventKind.AGREED})


@dataclass(frozen=True, slots=True)
class TermEvent:
    """What happened to the term on a day; `until` where the kind names one."""

    kind: TermEventKind
    on: date
    until: date | None = None


# --- Errors -----------------------------------------------------------------------------------


class SignedReportDoesNotCount(RuleError):
    """The municipality wants an application of its own."""

    field = "way"


class NoReportToSign(RuleError):
    """The written findings were not handed out, so nobody can have signed them."""

    field = "way"


class ApplicationMissing(RuleError):
    """There is no application whose term could run, or that could be refused or withdrawn."""

    field = "decision_on"


class ApplicationThere(RuleError):
    """The application was received before; its day is corrected on the report."""

    field = "application_on"

    def __init__(self, received_on: date) -> None:
        super().__init__(f"received on {received_on}")
        self.received_on = received_on


class AlreadyDecided(RuleError):
    """The decision was given, so its term runs no more and nothing is left to withdraw."""

    field = "happened_on"

    def __init__(self, decided_on: date) -> None:
        super().__init__(f"decided on {decided_on}")
        self.decided_on = decided_on


class EventDayImpossible(RuleError):
    """It would happen on a day that has not come, or before the application."""

    field = "happened_on"

    def __init__(self, earliest: date) -> None:
        super().__init__(f"not between {earliest} and today")
        self.earliest = earliest


class EventUntilMissing(RuleError):
    """It names a day, and that lies after the day on which it happened."""

    field = "until"


class EventReasonMissing(RuleError):
    """What is asked, agreed or told to the applicant says why."""

    field = "reason"


class TermHasPassed(RuleError):
    """A term that has passed cannot be extended any more; the applicant can only be told."""

    field = "happened_on"

    def __init__(self, last_day: date) -> None:
        super().__init__(f"ended on {last_day}")
        self.last_day = last_day


class NothingToComplete(RuleError):
    """Nobody had asked the applicant to complete anything."""

    field = "kind"


class NoticeTooEarly(RuleError):
    """A notice of default counts only after the term has passed (art. 4:17 lid 3 Awb)."""

    field = "happened_on"

    def __init__(self, last_day: date) -> None:
        super().__init__(f"runs until {last_day}")
        self.last_day = last_day


class RefusalGroundMissing(RuleError):
    """A refusal names its ground."""

    field = "ground"


class RefusalReasonMissing(RuleError):
    """A refusal says why, beside its ground (art. 3:46 Awb)."""

    field = "reason"


class ApplicationWithdrawalReasonMissing(RuleError):
    """What the applicant said on withdrawing is kept."""

    field = "reason"


# --- The term ---------------------------------------------------------------------------------


def decide_until(applied_on: date, events: Iterable[TermEvent] = ()) -> date:
    """The last day of the term, as the events have moved it."""
    ordered = sorted(events, key=lambda each: each.on)
    paused = paused_days(ordered)
    agreed = [each.until for each in ordered if each.kind is TermEventKind.AGREED and each.until]
    if not paused and not agreed:
        return decision_until(applied_on)
    last = TERMS[TermKind.DECISION].last_day(applied_on) + len(paused) * _ONE_DAY
    return max(decision_until(applied_on), extend(max([last, *agreed])))


def paused_days(events: Sequence[TermEvent]) -> frozenset[date]:
    """The days on which the term stood still while the applicant completed the application.

    It stands still from the day after the question until the day of the answer, or until the day
    that was named for it has passed (art. 4:15 lid 1 Awb).
    """
    paused: set[date] = set()
    for asked in events:
        if asked.kind is not TermEventKind.COMPLETION_ASKED or asked.until is None:
            continue
        answers = [
            each.on
            for each in events
            if each.kind is TermEventKind.COMPLETED and asked.on <= each.on <= asked.until
        ]
        last = min(answers) - _ONE_DAY if answers else asked.until
        paused.update(
            asked.on + number * _ONE_DAY for number in range(1, (last - asked.on).days + 1)
        )
    return frozenset(paused)


def decide_after_notice_until(noticed_on: date, weeks: int) -> date:
    """The last day without a penalty, so many weeks after a notice of default (art. 4:17 Awb)."""
    return Term(weeks, TermUnit.WEEKS, "art. 4:17 lid 3 Awb").until(noticed_on)


# --- Checks -----------------------------------------------------------------------------------


def check_way(
    way: ApplicationWay, *, signed_report_counts: bool, handed_out_on: date | None
) -> None:
    """Refuse a signed report as application where the municipality has not chosen that."""
    if way is not ApplicationWay.SIGNED_REPORT:
        return
    if not signed_report_counts:
        raise SignedReportDoesNotCount
    if handed_out_on is None:
        raise NoReportToSign


def check_event(
    event: TermEvent, earlier: Sequence[TermEvent], *, applied_on: date, today: date, reason: str
) -> None:
    """Refuse what cannot happen to this term."""
    if not applied_on <= event.on <= today:
        raise EventDayImpossible(applied_on)
    if event.kind in NEEDS_UNTIL:
        if event.until is None or event.until <= event.on:
            raise EventUntilMissing
        if not reason.strip():
            raise EventReasonMissing
    last_day = decide_until(applied_on, earlier)
    if event.kind in _WITHIN_THE_TERM and event.on > last_day:
        raise TermHasPassed(last_day)
    if event.kind is TermEventKind.COMPLETED and not any(
        each.kind is TermEventKind.COMPLETION_ASKED and each.on <= event.on for each in earlier
    ):
        raise NothingToComplete
    if event.kind is TermEventKind.NOTICE_OF_DEFAULT and event.on <= last_day:
        raise NoticeTooEarly(last_day)


def check_refusal(ground: object, reason: str) -> None:
    """Refuse a refusal that does not say on which ground and why."""
    if not ground or (isinstance(ground, str) and not ground.strip()):
        raise RefusalGroundMissing
    if not reason.strip():
        raise RefusalReasonMissing
