"""What letters say whose text is data, with that text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Final
from uuid import UUID

from wmo_desk.contents.paper_languages import SHIPPED, own_translation
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.kinds import ConversationPlace, DocumentKind, WaitingEventKind
from wmo_desk.domain.paper_translations import DUTCH
from wmo_desk.domain.waiting import Category, Explanation, Status
from wmo_desk.paths import resource


@dataclass(frozen=True, slots=True)
class VersionText:
    """A text that the municipality accepted."""

    id: UUID
    language: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class AdaptedText:
    """The text of one letter as it was adapted, and as it was before."""

    id: UUID
    language: str
    original: str
    text: str


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """What counts for one letter by language; without a version the text of the program does."""

    versions: tuple[VersionText, ...] = ()
    adaptations: tuple[AdaptedText, ...] = ()

    def version(self, language: str) -> VersionText | None:
        """The municipality's own text."""
        return next((each for each in self.versions if each.language == language), None)

    def adapted(self, language: str) -> AdaptedText | None:
        """What was adapted in this letter alone."""
        return next((each for each in self.adaptations if each.language == language), None)

    def used(self, language: str) -> "LetterUsed":
        """With what a letter in this language is made."""
        version, adapted = self.version(language), self.adapted(language)
        return LetterUsed(
            None if version is None else version.id, None if adapted is None else adapted.id
        )


@dataclass(frozen=True, slots=True)
class LetterUsed:
    """With which version and adaptation a letter was made; None is the program's own, and none."""

    version_id: UUID | None = None
    adaptation_id: UUID | None = None


_MARKS_ONLY: Final = re.compile(r"\[[^\[\]]*\]")

PROGRAM_TEXTS: Final = LetterTexts()
"""Nothing of the municipality's own."""


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """When and where we speak, for how many minutes, and with whom of us."""

    held_on: date
    held_at: time | None
    minutes: int | None
    place: ConversationPlace
    consultant: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Everything one letter of confirmation prints.

    `is_residents` tells that the resident reported it; who else did stays unnamed. `plan_on` is
    the day on which a personal plan came in, None while it may still come.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    received_on: date
    is_residents: bool
    is_urgent: bool
    need: str
    plan_on: date | None
    plan_until: date
    investigation_until: date
    visit: PlannedVisit | None
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


@dataclass(frozen=True, slots=True)
class RefusedOffer:
    """Help that the resident did not want, and what followed by the municipality's rule."""

    on: date
    provider: str | None
    outcome: WaitingEventKind


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """A provider that was asked, and until when it may answer."""

    provider: str
    offered_on: date
    respond_by: date


@dataclass(frozen=True, slots=True)
class PlaceLetter:
    """Everything one letter about a place prints.

    `explanation` says where the resident stands; it is None for who is off the list. Of category B
    the days are known on which a pgb was offered and declined. `meanwhile` names where the
    resident can turn to while waiting.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    client_id: UUID
    provision: str
    category: Category
    status: Status
    explanation: Explanation | None
    criteria: tuple[str, ...]
    reason: str
    pgb_offered_on: date | None
    pgb_declined_on: date | None
    refused: RefusedOffer | None
    offer: OpenOffer | None
    started_on: date | None
    provider: str | None
    consultant: str
    printed_on: date
    meanwhile: tuple[str, ...] = ()
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


_EXAMPLE_RESIDENT: Final = SummaryResident(
    formal_name="J. de Vries", addressed_name="J. de Vries", birth_date=date(1948, 4, 12)
)


@dataclass(frozen=True, slots=True)
class ExampleLetter:
    """A letter to an invented resident, to see how a text prints.

    What is `toggled` is the other way round than in the usual example.
    """

    kind: DocumentKind
    letterhead: SummaryLetterhead
    printed_on: date
    texts: LetterTexts = PROGRAM_TEXTS
    toggled: frozenset[str] = frozenset()
    resident: SummaryResident = _EXAMPLE_RESIDENT
    edition: int = 1
    is_practice: bool = False


def shipped_text(kind: DocumentKind, language: str) -> str:
    """The text of the program, or that in Dutch with the lines that a translation has of it.

    Raises KeyError for a language that is not loaded.
    """
    translation = own_translation(language)
    if translation is None:
        return _text_file(kind, language)
    lines = _text_file(kind, language if language in SHIPPED else DUTCH).splitlines()
    dutch = letter_lines(kind)
    for number, line in dutch.items():
        found = translation.text(line_key(kind, number), line)
        if found is not None:
            lines[number - 1] = found
    return "\n".join(lines) + "\n"


def line_key(kind: DocumentKind, number: int) -> str:
    """Return the key of a line of a letter in a translation."""
    return f"letter.{kind.value}.{number}"


@cache
def letter_lines(kind: DocumentKind) -> Mapping[int, str]:
    """The lines of the Dutch text that say something, by number from 1, with what begins them."""
    numbered = enumerate(_text_file(kind, DUTCH).splitlines(), start=1)
    return {number: line for number, line in numbered if line and not _MARKS_ONLY.fullmatch(line)}


@cache
def _text_file(kind: DocumentKind, language: str) -> str:
    if language not in {DUTCH, *SHIPPED}:
        raise KeyError(language)
    return resource(f"letters/{language}/{kind.value}.txt").read_text(encoding="utf-8")
