"""Many letters at once: which, and since when an earlier letter counts as had."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.periods import quarter_start
from wmo_desk.errors import ConflictError, RuleError

MOST_LETTERS: Final = 1_000
"""More letters than this are made in several batches: until they leave, all are in memory."""


class LetterBatch(StrEnum):
    """For whom letters are made together.

    A report is confirmed by one letter (art. 2.3.2 lid 1 Wmo). Whoever waits may be told again.
    """

    RECEIVED_TODAY = "received_today"
    NOT_CONFIRMED = "not_confirmed"
    WAITS_THIS_QUARTER = "waits_this_quarter"
    WAITS_WITHOUT_LETTER = "waits_without_letter"

    @property
    def kind(self) -> DocumentKind:
        """Which letter it is."""
        if self in {LetterBatch.RECEIVED_TODAY, LetterBatch.NOT_CONFIRMED}:
            return DocumentKind.CONFIRMATION
        return DocumentKind.PLACE_LETTER

    def counts_from(self, on: date) -> date:
        """From which day on a letter that was handed out means that no other is made."""
        return quarter_start(on) if self is LetterBatch.WAITS_THIS_QUARTER else date.min


class LetterHandedOut(RuleError):
    """Somebody handed out this letter meanwhile, so that it is not made a second time."""

    def __init__(self, on: date) -> None:
        super().__init__(f"handed out on {on}")
        self.on = on


class AdaptationOutdated(RuleError):
    """The letter was adapted when something else was filled in; somebody has to look at it."""


Refused: TypeAlias = RuleError | ConflictError


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A letter that was made and kept as handed out."""

    about_id: UUID
    content: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class MadeBatch:
    """What came of a batch: letters that were made, and letters that were refused one by one.

    What is neither was not made: because it was cancelled, or an error put an end to it.
    """

    asked: int
    made: tuple[MadeLetter, ...] = ()
    refused: tuple[tuple[UUID, Refused], ...] = ()
    is_cancelled: bool = False
    error: Exception | None = None

    @property
    def left(self) -> int:
        """How many were not looked at any more."""
        return self.asked - len(self.made) - len(self.refused)
