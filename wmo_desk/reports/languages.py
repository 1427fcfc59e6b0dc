"""Everything that a paper for a resident says in Dutch, to be translated, by key.

Words of papers for colleagues are not among it: those are in the languages of the screen.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.paper_translations import EntryFault, Translation, faults, missing
from wmo_desk.reports.calculation_words import CALCULATION_WORDS
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.decision_words import DECISION_WORDS
from wmo_desk.reports.findings_words import FINDINGS_WORDS
from wmo_desk.reports.letter_examples import example_words
from wmo_desk.reports.letter_words import VISIT_WORDS
from wmo_desk.reports.resident_plan import PLAN_WORDS
from wmo_desk.reports.resident_sheet_words import SHEET_WORDS
from wmo_desk.reports.social_map_wording import MAP_WORDINGS
from wmo_desk.services.letter_contents import letter_lines, line_key
from wmo_desk.services.paper_languages import (
    Worded,
    forget_translations,
    is_right_to_left,
    load_translation,
    loaded,
    translation_of,
)
from wmo_desk.services.waiting_words import PLACE_WORDS

__all__ = [
    "dutch_words",
    "faults_of",
    "forget_translations",
    "is_right_to_left",
    "load_translation",
    "loaded",
    "missing_of",
    "needed_words",
    "translation_of",
]

_WORDED: Final[tuple[Worded[object], ...]] = (
    WORDINGS,
    FINDINGS_WORDS,
    PLAN_WORDS,
    *SHEET_WORDS.values(),
    VISIT_WORDS,
    DECISION_WORDS,
    CALCULATION_WORDS,
    MAP_WORDINGS,
    PLACE_WORDS,
)


# The program has its letters as files, and the English of examples beside the Dutch.
_ELSEWHERE: Final[Mapping[str, tuple[str, ...]]] = {"en": ("letter", "example"), "de": ("letter",)}


@cache
def dutch_words() -> Mapping[str, str]:
    """Return every Dutch sentence of the papers for residents, with the lines of the letters."""
    found: dict[str, str] = {}
    for worded in _WORDED:
        found |= worded.entries()
    # What several letters say is translated once.
    said = set[str]()
    for document, kind in LETTER_KINDS.items():
        lines = letter_lines(document).items()
        of_letter = {line_key(document, number): line for number, line in lines}
        for key, text in (of_letter | example_words(kind)).items():
            if text not in said:
                said.add(text)
                found[key] = text
    return found


def needed_words(code: str) -> Mapping[str, str]:
    """Return those that a translation must have; some of the program's stand elsewhere."""
    words = dutch_words()
    elsewhere = _ELSEWHERE.get(code, ())
    return {key: text for key, text in words.items() if key.partition(".")[0] not in elsewhere}


def missing_of(translation: Translation) -> tuple[str, ...]:
    """Name what a translation does not say, which stays Dutch on paper."""
    return missing(translation, needed_words(translation.code))


def faults_of(translation: Translation) -> tuple[EntryFault, ...]:
    """Return what is wrong in a translation."""
    return faults(translation, dutch_words())
