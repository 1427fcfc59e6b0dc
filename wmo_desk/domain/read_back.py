"""Reading back to the resident what will be printed, and what the resident says to it."""

from enum import StrEnum
from typing import Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.errors import RuleError

WEB: Final = "web"
"""The part that shows all six dimensions at once."""


class ReadBackAnswer(StrEnum):
    """What the resident answers to one part of the read-back."""

    RIGHT = "right"
    WRONG = "wrong"
    ADDED = "added"


class CorrectionMissing(RuleError):
    """Something is wrong or missing, and the resident's words for it are not there."""

    field = "words"


def check_answer(answer: ReadBackAnswer, words: str) -> None:
    """Refuse a correction or an addition without words."""
    if answer is not ReadBackAnswer.RIGHT and not words.strip():
        raise CorrectionMissing


def dimension_of(part: str) -> Dimension | None:
    """The dimension that a part is about; None for a part of the paper, named by its heading."""
    return Dimension(part) if part in {each.value for each in Dimension} else None
