"""Checks the text of a letter before it is accepted: names, passages that the law wants, title."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, TypeAlias

from wmo_desk.domain.clear_language import Reading, read_text
from wmo_desk.domain.letter_filling import said
from wmo_desk.domain.letter_terms import LetterKind, RequiredPassage, TermKind
from wmo_desk.domain.letters import (
    Blocks,
    Bold,
    Choice,
    Counted,
    Inlines,
    LetterFault,
    LetterFaulty,
    Line,
    LineKind,
    Parsed,
    Passage,
    Placeholder,
    Problem,
    When,
    Words,
)

_Guards: TypeAlias = tuple[str, ...]
_NEGATION: Final = "niet "
_INFORMAL: Final = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE)


def letter_faults(parsed: Parsed, kind: LetterKind) -> tuple[LetterFault, ...]:
    """Return what must be mended before a text can be a letter of this kind, by line."""
    found = [*parsed.faults, *_title_faults(parsed.blocks)]
    found += _names(parsed.blocks, kind)
    found += _passages(parsed.blocks, kind)
    return _in_order(found)


def adapted_faults(parsed: Parsed, required: Collection[str]) -> tuple[LetterFault, ...]:
    """Return what must be mended in one letter that was adapted.

    Everything is filled in there already. `required` are the passages that the letter had.
    """
    found = [*parsed.faults, *_title_faults(parsed.blocks)]
    found += _filled_in_already(parsed.blocks)
    places = list(_passages_in(parsed.blocks))
    for place in places:
        if place.passage.name not in required:
            found.append(_fault(place.passage.number, Problem.UNKNOWN_PASSAGE, place.passage.name))
    for name in required:
        mine = [place for place in places if place.passage.name == name]
        if not mine:
            found.append(_fault(0, Problem.PASSAGE_MISSING, name))
        elif not any(_always_says(place.passage.inside) for place in mine):
            found.append(_fault(mine[0].passage.number, Problem.PASSAGE_EMPTY, name))
    return _in_order(found)


def passages_of(blocks: Blocks) -> tuple[str, ...]:
    """Name the passages that stand in a text, each once."""
    return tuple(dict.fromkeys(place.passage.name for place in _passages_in(blocks)))


def check_letter(parsed: Parsed, kind: LetterKind) -> None:
    """Refuse with `LetterFaulty` what cannot be a letter of this kind."""
    faults = letter_faults(parsed, kind)
    if faults:
        raise LetterFaulty(faults)


def check_adapted(parsed: Parsed, required: Collection[str]) -> None:
    """Refuse with `LetterFaulty` what one adapted letter may not be."""
    faults = adapted_faults(parsed, required)
    if faults:
        raise LetterFaulty(faults)


def reading_of(filled: Blocks) -> Reading:
    """Measure how hard a letter is to read, without its headings and what somebody else said."""
    lines = said(filled)
    ours = (LineKind.PARAGRAPH, LineKind.ITEM)
    return read_text([line.text for line in lines if line.kind in ours])


def informal_words(filled: Blocks) -> tuple[str, ...]:
    """Name the words that speak to somebody as "je" where a letter says "u", each once."""
    ours = (line.text for line in said(filled) if line.kind is not LineKind.QUOTE)
    found = (match[0] for text in ours for match in _INFORMAL.finditer(text))
    return tuple(dict.fromkeys(word.lower() for word in found))


def _in_order(faults: Sequence[LetterFault]) -> tuple[LetterFault, ...]:
    """Put them by line, what is about the whole letter last."""
    return tuple(sorted(dict.fromkeys(faults), key=lambda fault: (fault.line == 0, fault.line)))


def _fault(line: int, problem: Problem, about: str = "", proposal: str = "") -> LetterFault:
    return LetterFault(line, problem, about, proposal)


def _title_faults(blocks: Blocks) -> Iterator[LetterFault]:
    match blocks[:1]:
        case (Line(LineKind.TITLE, inside),) if _says(inside):
            pass
        case _:
            yield _fault(1, Problem.NO_TITLE)
    titles = [line for line in _lines(blocks) if line.kind is LineKind.TITLE]
    for line in titles[1:]:
        yield _fault(line.number, Problem.ONE_TITLE)


def _lines(blocks: Blocks) -> Iterator[Line]:
    for block in blocks:
        match block:
            case Line():
                yield block
            case When():
                yield from _lines(block.then)
                yield from _lines(block.otherwise)
            case Passage():
                yield from _lines(block.inside)


# --- Names -------------------------------------------------------------------------------------


def _names(blocks: Blocks, kind: LetterKind) -> Iterator[LetterFault]:
    known = [passage.name for passage in kind.passages]
    for block in blocks:
        match block:
            case Line():
                yield from _names_in_line(block, kind)
            case When():
                yield from _condition(block.condition, block.number, kind)
                yield from _names(block.then, kind)
                yield from _names(block.otherwise, kind)
            case Passage():
                if block.name not in known:
                    meant = _meant(block.name, known)
                    yield _fault(block.number, Problem.UNKNOWN_PASSAGE, block.name, meant)
                yield from _names(block.inside, kind)


def _names_in_line(line: Line, kind: LetterKind) -> Iterator[LetterFault]:
    match line:
        case Line(LineKind.ITEM, (Placeholder(name),)):
            # The one place where a list can stand.
            yield from _placeholder(name, line.number, kind, is_alone=True)
        case Line():
            yield from _names_in(line.inside, line.number, kind)


def _names_in(inlines: Inlines, number: int, kind: LetterKind) -> Iterator[LetterFault]:
    for inline in inlines:
        match inline:
            case Placeholder(name):
                yield from _placeholder(name, number, kind)
            case Counted(name, one, many):
                term = kind.term(name)
                if term is None:
                    yield from _placeholder(name, number, kind)
                elif term.kind is not TermKind.COUNT:
                    yield _fault(number, Problem.NO_COUNT, name)
                yield from _names_in(one, number, kind)
                yield from _names_in(many, number, kind)
            case Bold(inside):
                yield from _names_in(inside, number, kind)
            case Choice():
                yield from _condition(inline.condition, number, kind)
                yield from _names_in(inline.then, number, kind)
                yield from _names_in(inline.otherwise, number, kind)


def _placeholder(
    name: str, number: int, kind: LetterKind, *, is_alone: bool = False
) -> Iterator[LetterFault]:
    term = kind.term(name)
    if term is None or term.kind is TermKind.CONDITION:
        meant = _meant(name, [each.name for each in kind.placeholders])
        yield _fault(number, Problem.UNKNOWN_PLACEHOLDER, name, meant)
    elif term.kind is TermKind.LIST and not is_alone:
        yield _fault(number, Problem.LIST_ALONE, name)


def _condition(name: str, number: int, kind: LetterKind) -> Iterator[LetterFault]:
    if kind.term(name) is None:
        meant = _meant(name, [term.name for term in kind.terms])
        yield _fault(number, Problem.UNKNOWN_CONDITION, name, meant)


def _meant(name: str, known: Sequence[str]) -> str:
    return next(iter(get_close_matches(name, known, n=1)), "")


def _filled_in_already(blocks: Blocks) -> Iterator[LetterFault]:
    for block in blocks:
        match block:
            case When():
                yield _fault(block.number, Problem.FILLED_IN_ALREADY, f"[als {block.condition}]")
                yield from _filled_in_already(block.then)
                yield from _filled_in_already(block.otherwise)
            case Passage():
                yield from _filled_in_already(block.inside)
            case Line():
                for about in _open_places(block.inside):
                    yield _fault(block.number, Problem.FILLED_IN_ALREADY, about)


def _open_places(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Placeholder(name) | Counted(name):
                yield f"{{{name}}}"
            case Choice():
                yield f"[als {inline.condition}]"
            case Bold(inside):
                yield from _open_places(inside)
            case Words():
                pass


# --- Passages ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Place:
    passage: Passage
    guards: _Guards


def _passages_in(blocks: Blocks, guards: _Guards = ()) -> Iterator[_Place]:
    for block in blocks:
        match block:
            case Passage():
                yield _Place(block, guards)
                yield from _passages_in(block.inside, guards)
            case When():
                there = f"{_NEGATION * block.is_negated}{block.condition}"
                elsewhere = f"{_NEGATION * (not block.is_negated)}{block.condition}"
                yield from _passages_in(block.then, (*guards, there))
                yield from _passages_in(block.otherwise, (*guards, elsewhere))
            case Line():
                pass


def _passages(blocks: Blocks, kind: LetterKind) -> Iterator[LetterFault]:
    places = list(_passages_in(blocks))
    for required in kind.passages:
        mine = [place for place in places if place.passage.name == required.name]
        if not mine:
            yield _fault(0, Problem.PASSAGE_MISSING, required.name)
            continue
        lacking = [_lacks(place, required) for place in mine]
        if None not in lacking:
            # One that is as it should be is enough; otherwise the first is to be mended.
            yield lacking[0] or _fault(0, Problem.PASSAGE_MISSING, required.name)


def _lacks(place: _Place, required: RequiredPassage) -> LetterFault | None:
    """Return what is wrong with a passage as the law wants it, None where it is right."""
    number, name = place.passage.number, required.name
    if not set(place.guards) <= set(required.when):
        return _fault(number, Problem.PASSAGE_CONDITIONAL, name)
    if not _always_says(place.passage.inside):
        return _fault(number, Problem.PASSAGE_EMPTY, name)
    there = set(_placeholders(place.passage.inside))
    for placeholder in required.holds:
        if placeholder not in there:
            return _fault(number, Problem.PASSAGE_LACKS, name, placeholder)
    return None


def _always_says(blocks: Blocks) -> bool:
    """Whether something is said whatever holds."""
    for block in blocks:
        match block:
            case Line():
                if block.kind not in {LineKind.TITLE, LineKind.HEADING} and _says(block.inside):
                    return True
            case Passage():
                if _always_says(block.inside):
                    return True
            case When():
                if _always_says(block.then) and _always_says(block.otherwise):
                    return True
    return False


def _says(inlines: Inlines) -> bool:
    for inline in inlines:
        match inline:
            case Words(text):
                if any(sign.isalnum() for sign in text):
                    return True
            case Placeholder() | Counted():
                return True
            case Bold(inside):
                if _says(inside):
                    return True
            case Choice():
                if _says(inline.then) and _says(inline.otherwise):
                    return True
    return False


def _placeholders(blocks: Blocks) -> Iterator[str]:
    for line in _lines(blocks):
        yield from _placeholders_in(line.inside)


def _placeholders_in(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Placeholder(name):
                yield name
            case Counted(name, one, many):
                yield name
                yield from _placeholders_in(one)
                yield from _placeholders_in(many)
            case Bold(inside):
                yield from _placeholders_in(inside)
            case Choice():
                yield from _placeholders_in(inline.then)
                yield from _placeholders_in(inline.otherwise)
            case Words():
                pass
