"""Writes a letter as text again, fills in its facts, and says what prints."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from wmo_desk.domain.letter_reading import LINE_SIGN
from wmo_desk.domain.letters import (
    Block,
    Blocks,
    Bold,
    Choice,
    Counted,
    Inline,
    Inlines,
    Line,
    LineKind,
    Passage,
    Placeholder,
    When,
    Words,
)


def written(blocks: Blocks) -> str:
    """Write blocks as a text that reads as the same blocks, with white space before headings."""
    lines: list[str] = []
    for line in _lines_of(blocks):
        if lines and line.startswith("## "):
            lines.append("")
        lines.append(line)
    return "\n".join([*lines, ""]) if lines else ""


def _lines_of(blocks: Blocks) -> Iterator[str]:
    for block in blocks:
        match block:
            case Line():
                yield _line(block)
            case Passage():
                yield f"[verplicht {block.name}]"
                yield from _lines_of(block.inside)
                yield "[einde]"
            case When():
                yield _condition(block)
                yield from _lines_of(block.then)
                if block.otherwise:
                    yield "[anders]"
                    yield from _lines_of(block.otherwise)
                yield "[einde]"


def _line(line: Line) -> str:
    inside = _inside(line.inside, _ALWAYS)
    if line.kind is not LineKind.PARAGRAPH:
        return f"{line.kind.value} {inside}"
    return f"\\{inside}" if LINE_SIGN.match(inside) else inside


def _condition(block: When | Choice) -> str:
    return f"[als {'niet ' if block.is_negated else ''}{block.condition}]"


_ALWAYS: Final = frozenset("\\{}[]*")
_IN_COUNTED: Final = _ALWAYS | {"|"}


def _inside(inlines: Inlines, signs: frozenset[str]) -> str:
    return "".join(_inline(each, signs) for each in inlines)


def _inline(inline: Inline, signs: frozenset[str]) -> str:
    match inline:
        case Words(text):
            return "".join(f"\\{sign}" if sign in signs else sign for sign in text)
        case Placeholder(name):
            return f"{{{name}}}"
        case Counted(name, one, many):
            return f"{{{name}|{_inside(one, _IN_COUNTED)}|{_inside(many, _IN_COUNTED)}}}"
        case Bold(inside):
            return f"*{_inside(inside, signs)}*"
        case Choice():
            otherwise = _inside(inline.otherwise, signs)
            between = f"[anders]{otherwise}" if inline.otherwise else ""
            return f"{_condition(inline)}{_inside(inline.then, signs)}{between}[einde]"


Value: TypeAlias = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is filled in, the conditions that hold, and which values were typed in the records."""

    values: Mapping[str, Value] = field(default_factory=dict)
    true: frozenset[str] = frozenset()
    typed: frozenset[str] = frozenset()

    def holds(self, condition: str, *, is_negated: bool) -> bool:
        """Whether a condition holds; of a placeholder, whether there is anything to fill in."""
        return (condition in self.true or bool(self.values.get(condition))) is not is_negated


def filled_in(blocks: Blocks, facts: Facts) -> Blocks:
    """Return what is said with these facts: lines and the passages around them, nothing else.

    A value is never read as a template. One that has more lines makes more lines.
    """
    return tuple(_filled(blocks, facts))


def _filled(blocks: Blocks, facts: Facts) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Line():
                yield from _filled_lines(block, facts)
            case Passage():
                inside = filled_in(block.inside, facts)
                if inside:
                    yield Passage(block.name, inside, block.number)
            case When():
                holds = facts.holds(block.condition, is_negated=block.is_negated)
                yield from _filled(block.then if holds else block.otherwise, facts)


def _filled_lines(line: Line, facts: Facts) -> Iterator[Line]:
    match line:
        case Line(LineKind.ITEM, (Placeholder(name),)):
            value = facts.values.get(name)
            if isinstance(value, tuple):
                for each in value:
                    yield from _one_line(line, (Words(each, name in facts.typed),))
                return
    yield from _one_line(line, _said(line.inside, facts))


def _one_line(line: Line, inlines: Sequence[Inline]) -> Iterator[Line]:
    joined: list[tuple[str, bool, bool]] = []
    for inline in inlines:
        is_bold = isinstance(inline, Bold)
        for words in inline.inside if isinstance(inline, Bold) else (inline,):
            if isinstance(words, Words):
                _join(joined, words, is_bold=is_bold)
    # A title stays one line, whatever is filled in.
    between = " " if line.kind in {LineKind.TITLE, LineKind.HEADING} else "\n"
    rows: list[list[tuple[str, bool, bool]]] = [[]]
    for text, is_bold, is_typed in joined:
        first, *more = text.replace("\r\n", "\n").replace("\n", between).split("\n")
        rows[-1].append((first, is_bold, is_typed))
        rows += [[(each, is_bold, is_typed)] for each in more]
    for row in rows:
        inside = _stripped(row)
        if inside:
            yield Line(line.kind, inside, line.number)


def _join(joined: list[tuple[str, bool, bool]], words: Words, *, is_bold: bool) -> None:
    """Add words; of two spaces where a condition left nothing between them, one stays."""
    text = words.text
    if text.startswith(" ") and (not joined or joined[-1][0].endswith(" ")):
        text = text.lstrip(" ")
    if text:
        joined.append((text, is_bold, words.is_typed))


def _stripped(row: Sequence[tuple[str, bool, bool]]) -> Inlines:
    parts: list[tuple[str, bool, bool]] = []
    for text, is_bold, is_typed in row:
        if parts and parts[-1][1:] == (is_bold, is_typed):
            parts[-1] = (parts[-1][0] + text, is_bold, is_typed)
        elif text:
            parts.append((text, is_bold, is_typed))
    while parts and not parts[0][0].strip():
        parts.pop(0)
    while parts and not parts[-1][0].strip():
        parts.pop()
    if not parts:
        return ()
    parts[0] = (parts[0][0].lstrip(), *parts[0][1:])
    parts[-1] = (parts[-1][0].rstrip(), *parts[-1][1:])
    return tuple(
        Bold((Words(text, is_typed),)) if is_bold else Words(text, is_typed)
        for text, is_bold, is_typed in parts
    )


def _said(inlines: Inlines, facts: Facts) -> list[Inline]:
    """Return words and bold words alone."""
    said: list[Inline] = []
    for inline in inlines:
        match inline:
            case Words():
                said.append(inline)
            case Placeholder(name):
                said.append(Words(_text(facts.values.get(name, "")), name in facts.typed))
            case Counted(name, one, many):
                said += _said(one if facts.values.get(name) == 1 else many, facts)
            case Bold(inside):
                words = [each for each in _said(inside, facts) if isinstance(each, Words)]
                said.append(Bold(tuple(words)))
            case Choice():
                holds = facts.holds(inline.condition, is_negated=inline.is_negated)
                said += _said(inline.then if holds else inline.otherwise, facts)
    return said


def _text(value: Value) -> str:
    return ", ".join(value) if isinstance(value, tuple) else f"{value}"


@dataclass(frozen=True, slots=True)
class Said:
    """A line as it prints: words, each with whether they are bold; `is_typed` as in the records."""

    kind: LineKind
    runs: tuple[tuple[str, bool], ...]
    is_typed: bool = False

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(text for text, _is_bold in self.runs)


def said(blocks: Blocks) -> tuple[Said, ...]:
    """Return the lines of what was filled in, in reading order."""
    return tuple(_said_lines(blocks))


def _said_lines(blocks: Blocks) -> Iterator[Said]:
    for block in blocks:
        match block:
            case Line():
                runs = [
                    (words.text, isinstance(inline, Bold), words.is_typed)
                    for inline in block.inside
                    for words in (inline.inside if isinstance(inline, Bold) else (inline,))
                    if isinstance(words, Words)
                ]
                yield Said(
                    block.kind,
                    tuple((text, is_bold) for text, is_bold, _typed in runs),
                    any(is_typed for _text, _bold, is_typed in runs),
                )
            case Passage():
                yield from _said_lines(block.inside)
            case When():
                raise ValueError(block.condition)
