"""Support without indication: what there is, for how long, and what may be written down about it.

It stands beside a report and an application and never in their way: no rule of theirs looks here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from wmo_desk.errors import RuleError


class DirectSupportKind(StrEnum):
    """What can begin at once, without an application."""

    GENERAL_SUPPORT = "general_support"
    WELFARE_ON_PRESCRIPTION = "welfare_on_prescription"
    LONELINESS_POINT = "loneliness_point"
    FAMILY_CARE_SUPPORT = "family_care_support"
    ELDERLY_ADVISER = "elderly_adviser"
    POWERFUL_AGEING = "powerful_ageing"


@dataclass(frozen=True, slots=True)
class KindOfSupport:
    """What the policy plans say of a kind, and where.

    `weeks` is the longest it lasts, None where no plan says so; in `warn_week` it is time to look
    how it goes on. `answers_needs` tells that it is for named questions, each with its outcome.
    """

    source: str
    weeks: int | None = None
    warn_week: int | None = None
    answers_needs: bool = False


KINDS: Final[Mapping[DirectSupportKind, KindOfSupport]] = {
    DirectSupportKind.GENERAL_SUPPORT: KindOfSupport(
        "Plan Meerssen, deel 3; plan Maastricht, bijlage 2",
        weeks=13,
        warn_week=10,
        answers_needs=True,
    ),
    DirectSupportKind.WELFARE_ON_PRESCRIPTION: KindOfSupport(
        "Plan Meerssen, deel 2; plan Maastricht §4.8, bijlage 2"
    ),
    DirectSupportKind.LONELINESS_POINT: KindOfSupport("Plan Maastricht §4.2"),
    DirectSupportKind.FAMILY_CARE_SUPPORT: KindOfSupport("Plan Maastricht §4.1"),
    DirectSupportKind.ELDERLY_ADVISER: KindOfSupport("Plan Maastricht §4.4"),
    DirectSupportKind.POWERFUL_AGEING: KindOfSupport("Plan Meerssen, deel 3"),
}


class NeedOutcome(StrEnum):
    """What came of a question after general support (plan Meerssen, part 3)."""

    OWN_SOLUTION = "own_solution"
    BASIC_PROVISION = "basic_provision"
    TAILOR_MADE = "tailor_made"
    NO_LONGER_ASKED = "no_longer_asked"


class SupportState(StrEnum):
    """How support without indication stands on a day."""

    COMING = "coming"
    RUNNING = "running"
    NEARLY_OVER = "nearly_over"
    OVER = "over"
    ENDED = "ended"


class KindNotOffered(RuleError):
    """The municipality does not offer this kind of support."""

    field = "kind"

    def __init__(self, kind: DirectSupportKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


class ConsentNeeded(RuleError):
    """Nothing is passed on to others before the resident agreed."""


class TrainedConsultantNeeded(RuleError):
    """Advice after a Powerful Ageing screening comes from a consultant who was trained for it."""


class SupportDayAhead(RuleError):
    """A day on which something happened has not come yet."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(f"{field} lies ahead")
        self.field = field
        self.day = day


class SupportDayTooEarly(RuleError):
    """It cannot have ended, or have had an outcome, before it began."""

    def __init__(self, field: str, start: date) -> None:
        super().__init__(f"{field} lies before the start")
        self.field = field
        self.start = start


class NeedNotOfPlan(RuleError):
    """What support is tied to is a need of the same resident's plan."""

    field = "need_id"


class NeedUnnamed(RuleError):
    """A question that is to be answered says what is asked."""

    field = "question"


def last_day(kind: DirectSupportKind, start: date) -> date | None:
    """The day on which it is over at the latest; None where no plan sets one.

    Counted as the terms of the law are: the day on which it begins does not count.
    """
    weeks = KINDS[kind].weeks
    return None if weeks is None else start + timedelta(weeks=weeks)


def warned_from(kind: DirectSupportKind, start: date) -> date | None:
    """The first day of the week in which it is time to look how it goes on."""
    week = KINDS[kind].warn_week
    return None if week is None else start + timedelta(weeks=week - 1)


def week_of(start: date, on: date) -> int:
    """Which week of the support it is; the day on which it begins is in week 1."""
    return (on - start).days // 7 + 1


def state_on(
    kind: DirectSupportKind, start: date, on: date, *, finished_on: date | None = None
) -> SupportState:
    """How it stands on that day."""
    if finished_on is not None and finished_on <= on:
        return SupportState.ENDED
    if on < start:
        return SupportState.COMING
    last, warned = last_day(kind, start), warned_from(kind, start)
    if last is not None and on > last:
        return SupportState.OVER
    if warned is not None and on >= warned:
        return SupportState.NEARLY_OVER
    return SupportState.RUNNING


@dataclass(frozen=True, slots=True)
class SupportFacts:
    """What is written down about support without indication, as far as rules look at it."""

    kind: DirectSupportKind
    start: date
    consent_on: date | None = None
    referred_to: str = ""
    is_trained: bool = False
    result: str = ""
    outcome_on: date | None = None
    finished_on: date | None = None


def check_offered(kind: DirectSupportKind, offered: Collection[DirectSupportKind]) -> None:
    """Refuse what the municipality does not offer; what runs already may be followed."""
    if kind not in offered:
        raise KindNotOffered(kind)


def check_support(facts: SupportFacts, today: date) -> None:
    """Refuse days that cannot be, a referral without consent, advice by who was not trained.

    Powerful Ageing is voluntary: a screening decides nothing about a report or an application.
    """
    _check_days(facts, today)
    if facts.referred_to.strip() and facts.consent_on is None:
        raise ConsentNeeded
    is_screening = facts.kind is DirectSupportKind.POWERFUL_AGEING
    is_advised = bool(facts.result.strip() or facts.referred_to.strip())
    if is_screening and is_advised and not facts.is_trained:
        raise TrainedConsultantNeeded


def check_need(question: str, outcome_on: date | None, *, start: date, today: date) -> None:
    """Refuse a question without words, and an outcome on a day that cannot be."""
    if not question.strip():
        raise NeedUnnamed
    if outcome_on is not None:
        _check_day("outcome_on", outcome_on, start, today)


def _check_days(facts: SupportFacts, today: date) -> None:
    # The resident may have agreed before it began.
    if facts.consent_on is not None and facts.consent_on > today:
        raise SupportDayAhead("consent_on", facts.consent_on)
    for field, day in (("outcome_on", facts.outcome_on), ("finished_on", facts.finished_on)):
        if day is not None:
            _check_day(field, day, facts.start, today)


def _check_day(field: str, day: date, start: date, today: date) -> None:
    if day > today:
        raise SupportDayAhead(field, day)
    if day < start:
        raise SupportDayTooEarly(field, start)
