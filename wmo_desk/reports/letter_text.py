"""Letters whose text is data: what was filled in, put on the paper of the municipality."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import Final, TypeAlias

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_filling import Facts, Said, filled_in, said, written
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letters import Blocks, LineKind
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.decision_facts import (
    decision_facts,
    pgb_facts,
    refusal_facts,
    withdrawal_facts,
)
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_examples import example_facts
from wmo_desk.reports.letter_facts import confirmation_facts, invitation_facts, place_facts
from wmo_desk.reports.norm_calculation import compose_calculation
from wmo_desk.reports.resident_sheet import compose_resident_sheet
from wmo_desk.reports.short_letter import add_opening, print_short
from wmo_desk.reports.tagged import Run
from wmo_desk.services.decision_letters import DecisionLetter, RefusalLetter, WithdrawalLetter
from wmo_desk.services.invitations import Invitation
from wmo_desk.services.letter_contents import Confirmation, ExampleLetter, PlaceLetter, shipped_text
from wmo_desk.services.norm_calculations import CalculationPaper
from wmo_desk.services.pgb_letters import PgbLetter

LetterContents: TypeAlias = (
    Confirmation
    | Invitation
    | PlaceLetter
    | DecisionLetter
    | WithdrawalLetter
    | RefusalLetter
    | PgbLetter
    | ExampleLetter
)

# What was typed is in Dutch, whatever the language of the letter.
_TYPED_LANGUAGE: Final = "nl"


@dataclass(frozen=True, slots=True)
class LetterSaid:
    """A letter with everything filled in.

    `standard` is its text before it was adapted, with the marks around what the law wants;
    `is_outdated` tells that it was adapted when something else was filled in.
    """

    lines: tuple[Said, ...]
    standard: str
    is_outdated: bool = False

    @property
    def title(self) -> str:
        """What it is called."""
        return next((line.text for line in self.lines if line.kind is LineKind.TITLE), "")


def say_letter(contents: LetterContents, language: str) -> LetterSaid:
    """Fill in the text that counts for a letter, or take it as it was adapted."""
    blocks = _standard(contents, language)
    standard = written(blocks)
    adapted = contents.texts.adapted(language)
    if adapted is None:
        return LetterSaid(said(blocks), standard)
    lines = said(filled_in(parse(adapted.text).blocks, Facts()))
    return LetterSaid(lines, standard, is_outdated=adapted.original != standard)


def print_letter(contents: LetterContents, *, large: bool = False, language: str = "nl") -> Printed:
    """Return a letter as a PDF, in ordinary or large print; on one sheet where that reads well."""
    return print_said(contents, say_letter(contents, language), large=large, language=language)


def print_said(
    contents: LetterContents, letter: LetterSaid, *, large: bool = False, language: str = "nl"
) -> Printed:
    """Return a letter that was filled in as a PDF, as `print_letter` does."""
    return print_short(
        contents,
        partial(_compose, contents, letter, language),
        title=letter.title,
        large=large,
        language=language,
        along=_along(contents, language),
        sheets=1 if _attached(contents) is None else 2,
    )


def _along(contents: LetterContents, language: str) -> Callable[[Letter], None] | None:
    """Return what composes the sheet that goes along with an invitation."""
    if not isinstance(contents, Invitation) or contents.sheet is None:
        return None
    return partial(compose_resident_sheet, contents.sheet, language)


def compose_letter(contents: LetterContents, language: str, letter: Letter) -> None:
    """Put everything that a letter says in it, in reading order."""
    _compose(contents, say_letter(contents, language), language, letter)
    along = _along(contents, language)
    if along is not None:
        along(letter)


def _standard(contents: LetterContents, language: str) -> Blocks:
    facts: Facts
    match contents:
        case Confirmation():
            kind, facts = DocumentKind.CONFIRMATION, confirmation_facts(contents, language)
        case Invitation():
            kind, facts = DocumentKind.INVITATION, invitation_facts(contents, language)
        case PlaceLetter():
            kind, facts = DocumentKind.PLACE_LETTER, place_facts(contents, language)
        case DecisionLetter():
            kind, facts = DocumentKind.DECISION_LETTER, decision_facts(contents, language)
        case WithdrawalLetter():
            kind, facts = DocumentKind.WITHDRAWAL_LETTER, withdrawal_facts(contents, language)
        case RefusalLetter():
            kind, facts = DocumentKind.REFUSAL_LETTER, refusal_facts(contents, language)
        case PgbLetter():
            kind, facts = DocumentKind.PGB_LETTER, pgb_facts(contents, language)
        case ExampleLetter():
            kind = contents.kind
            facts = example_facts(LETTER_KINDS[kind], language, contents.toggled)
    version = contents.texts.version(language)
    text = shipped_text(kind, language) if version is None else version.text
    return filled_in(parse(text).blocks, facts)


def _compose(paper: LetterContents, text: LetterSaid, language: str, letter: Letter) -> None:
    common = WORDINGS[language]
    typed = "" if language == _TYPED_LANGUAGE else _TYPED_LANGUAGE
    add_opening(letter, paper, text.title, common)
    for kind, group in groupby(text.lines, key=_kind_of):
        lines = list(group)
        language_of_lines = typed if any(line.is_typed for line in lines) else ""
        match kind:
            case LineKind.TITLE:
                pass
            case LineKind.HEADING:
                for line in lines:
                    letter.heading(line.text)
            case LineKind.ITEM:
                letter.bullets(list(map(_runs, lines)), language=language_of_lines)
            case LineKind.QUOTE:
                quoted = list(map(_runs, lines))
                letter.quote(quoted, paper.letterhead.accent, language=language_of_lines)
            case LineKind.PARAGRAPH:
                for line in lines:
                    letter.text(_runs(line))
    body = letter.sheet.body
    for index, signed in enumerate(paper.letterhead.signature):
        room = body.leading * 0.8 if index == 0 else 0
        letter.text(signed, style=replace(body, space_before=room, space_after=0))
    if letter.has_missing:
        letter.text(common.missing, style=letter.sheet.small)
    attached = _attached(paper)
    if attached is not None:
        letter.new_sheet()
        compose_calculation(attached, language, letter)


def _attached(contents: LetterContents) -> CalculationPaper | None:
    """What follows a letter on a sheet of its own."""
    return contents.calculation if isinstance(contents, DecisionLetter) else None


def _kind_of(line: Said) -> LineKind:
    return line.kind


def _runs(line: Said) -> tuple[Run, ...]:
    return tuple(Run(text, is_bold=is_bold) for text, is_bold in line.runs)
