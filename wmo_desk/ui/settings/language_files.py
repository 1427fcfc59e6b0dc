"""What the settings do with translations of papers beside the window: count, check, write, print.

Reportlab takes a third of a second to load, which the page does not wait for: so imports stand in
the functions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from wmo_desk.contents.letters import ExampleLetter
from wmo_desk.contents.paper_languages import SHIPPED, languages, translation_of
from wmo_desk.domain.paper_translations import (
    Translation,
    read_translation,
    text_of_file,
    write_translation,
)
from wmo_desk.services.documents import save_paper
from wmo_desk.services.languages_view import OwnLanguages
from wmo_desk.services.paper_languages import beside_now
from wmo_desk.tasks import Progress
from wmo_desk.ui.paper.paper import Choices, Paper, print_and_say


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language of papers beside Dutch, with how many sentences are said in it, of how many.

    `id` and `loaded_on` are of what the municipality loaded; None of what the program has.
    """

    code: str
    name: str
    is_right_to_left: bool
    said: int
    total: int
    id: UUID | None = None
    loaded_on: date | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that can be read as a translation, and what it is held against."""

    text: str
    code: str
    name: str
    missing: int
    total: int
    dutch: Mapping[str, str]


def language_rows(own: OwnLanguages, _progress: Progress) -> tuple[LanguageRow, ...]:
    """Count what every language says: those of the program, then those of the municipality."""
    loaded = {row.translation.code: row for row in own.rows}
    rows = []
    for code in dict.fromkeys((*SHIPPED, *loaded)):
        row = loaded.get(code)
        translation = translation_of(code) if row is None else row.translation
        missing, total = _counted(translation)
        rows.append(
            LanguageRow(
                code,
                translation.name,
                translation.is_right_to_left,
                total - missing,
                total,
                *(() if row is None else (row.id, row.loaded_on, row.author)),
            )
        )
    return tuple(rows)


def read_file(content: bytes, _progress: Progress) -> ReadFile:
    """Read what was chosen; raises `TranslationUnreadable` for what is no translation."""
    from wmo_desk.reports.languages import dutch_words  # noqa: PLC0415

    text = text_of_file(content)
    translation = read_translation(text)
    missing, total = _counted(translation)
    return ReadFile(text, translation.code, translation.name, missing, total, dutch_words())


def write_file(path: Path, wanted: Translation, _progress: Progress) -> None:
    """Write every Dutch sentence with what is said of it already, for a bureau or a spreadsheet.

    Without the mark before it Excel would not read it as UTF-8. Raises `UnavailableError`.
    """
    from wmo_desk.reports.languages import dutch_words, needed_words  # noqa: PLC0415

    known = translation_of(wanted.code) if wanted.code in languages() else wanted
    needed = needed_words(known.code)
    # What need not be said, and was all the same, stays in the file.
    words = {
        key: dutch for key, dutch in dutch_words().items() if key in needed or key in known.words
    }
    text = write_translation(known, words)
    save_paper(path, text.encode("utf-8-sig"))


def print_beside(
    example: ExampleLetter, code: str, progress: Progress, *, large: bool = False
) -> Paper:
    """Make a letter in Dutch with another language beside it."""
    # It may have been taken out since it was chosen.
    return print_and_say(example, Choices(is_large=large, beside=beside_now(code)), progress)


def _counted(translation: Translation) -> tuple[int, int]:
    """Count what is missing, of how many sentences."""
    from wmo_desk.reports.languages import missing_of, needed_words  # noqa: PLC0415

    return len(missing_of(translation)), len(needed_words(translation.code))
