"""Two ways of scoring: six marks at once, or a mark per aspect; never mixed in one web.

The value of a dimension scored per aspect is the average of the aspects that were answered, to one
decimal. What was not answered is not zero, and there is no total over the dimensions.
"""

from collections.abc import Iterable
from enum import StrEnum

from wmo_desk.errors import RuleError


class Scoring(StrEnum):
    """How the marks of one conversation are given."""

    AT_ONCE = "at_once"
    PER_ASPECT = "per_aspect"


class ScoredOtherwise(RuleError):
    """A mark was given the other way than this conversation is scored."""

    field = "score"

    def __init__(self, scoring: Scoring) -> None:
        super().__init__(f"scored {scoring.value}")
        self.scoring = scoring


class ScoringBegun(RuleError):
    """Marks exist already; the way changes only when somebody says so knowingly."""

    field = "scoring"


class AspectUnknown(RuleError):
    """The question set of this conversation has no such aspect of this dimension."""

    field = "score"


def average(scores: Iterable[int | None]) -> float | None:
    """The average of what was answered, to one decimal, half up; None when nothing was."""
    given = [score for score in scores if score is not None]
    if not given:
        return None
    # In tenths and whole numbers, since round() takes the even one of two that are as near.
    return (2 * 10 * sum(given) + len(given)) // (2 * len(given)) / 10


def value_on_web(scoring: Scoring, mark: int | None, aspects: Iterable[int | None]) -> float | None:
    """The value of a dimension: from one way of scoring alone."""
    return mark if scoring is Scoring.AT_ONCE else average(aspects)


def check_way(scoring: Scoring, wanted: Scoring) -> None:
    """Refuse a mark that is given the other way."""
    if scoring is not wanted:
        raise ScoredOtherwise(scoring)


def check_scoring_change(*, is_begun: bool, is_confirmed: bool) -> None:
    """Refuse to score otherwise once there are marks, unless that was asked and answered."""
    if is_begun and not is_confirmed:
        raise ScoringBegun
