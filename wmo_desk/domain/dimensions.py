"""The six dimensions of a conversation and the scale of a score.

Source: regional policy plan 2023-2026 §3.1, after the ideas of Positieve Gezondheid
(Institute for Positive Health, Machteld Huber).
"""

from enum import StrEnum
from typing import Final

from wmo_desk.errors import RuleError

MIN_SCORE: Final = 0
MAX_SCORE: Final = 10


class Dimension(StrEnum):
    """The order is the order on screen and on paper, and clockwise in the web from the top."""

    BODILY_FUNCTIONS = "bodily_functions"
    MENTAL_WELLBEING = "mental_wellbeing"
    MEANINGFULNESS = "meaningfulness"
    QUALITY_OF_LIFE = "quality_of_life"
    PARTICIPATION = "participation"
    DAILY_FUNCTIONING = "daily_functioning"


class ScoreOffScale(RuleError):
    """A score lies outside 0-10."""

    field = "score"

    def __init__(self, score: int) -> None:
        super().__init__(f"score {score} is not on the scale {MIN_SCORE}-{MAX_SCORE}")
        self.score = score


def check_score(score: int | None) -> None:
    """Refuse what is not on the scale. None means "not discussed", which is never the same as 0."""
    if score is not None and not MIN_SCORE <= score <= MAX_SCORE:
        raise ScoreOffScale(score)
