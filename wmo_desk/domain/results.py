"""Results that can be followed: what is missing in one, and how it ended."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wmo_desk.errors import RuleError


class ResultPart(StrEnum):
    """What a result needs before it can be followed, in the order of the letters SMART."""

    WHAT = "what"
    MEASURE = "measure"
    BASELINE = "baseline"
    TARGET = "target"
    WHO = "who"
    BY_WHEN = "by_when"
    EVALUATE_ON = "evaluate_on"


class Achievement(StrEnum):
    """What an evaluation found."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ResultFacts:
    """A result as the rules see it."""

    what: str = ""
    measure: str = ""
    baseline: str = ""
    target: str = ""
    who: str = ""
    by_when: date | None = None
    evaluate_on: date | None = None


class ResultEmpty(RuleError):
    """A result says what will be different."""

    field = "what"


class ResultIncomplete(RuleError):
    """Only what can be followed is settled."""

    def __init__(self, parts: tuple[ResultPart, ...]) -> None:
        super().__init__(f"missing: {', '.join(parts)}")
        self.parts = parts
        self.field = parts[0].value


class ResultDayTooEarly(RuleError):
    """A result is reached, and evaluated, on or after the day of the conversation."""

    def __init__(self, field: str, held_on: date) -> None:
        super().__init__(f"{field} lies before {held_on}")
        self.field = field
        self.held_on = held_on


class ResultNotSettled(RuleError):
    """What was not settled cannot be evaluated."""


class AchievementUnexplained(RuleError):
    """What was not fully reached, or stopped, has a reason."""

    field = "evaluation_reason"


def missing_parts(facts: ResultFacts) -> tuple[ResultPart, ...]:
    """Say what a result lacks to be followed."""
    return tuple(part for part in ResultPart if _is_empty(getattr(facts, part.value)))


def check_result(facts: ResultFacts, *, held_on: date, is_settled: bool) -> None:
    """Refuse a result without words, with a day before it was made, or settled and incomplete."""
    missing = missing_parts(facts)
    if is_settled and missing:
        raise ResultIncomplete(missing)
    if ResultPart.WHAT in missing:
        raise ResultEmpty
    for field, day in (("by_when", facts.by_when), ("evaluate_on", facts.evaluate_on)):
        if day is not None and day < held_on:
            raise ResultDayTooEarly(field, held_on)


def check_evaluation(*, is_settled: bool, achievement: Achievement, reason: str) -> None:
    """Refuse to evaluate what was not settled, or to say without a reason that it fell short."""
    if not is_settled:
        raise ResultNotSettled
    if achievement is not Achievement.REACHED and not reason.strip():
        raise AchievementUnexplained


def _is_empty(value: str | date | None) -> bool:
    return not value.strip() if isinstance(value, str) else value is None
