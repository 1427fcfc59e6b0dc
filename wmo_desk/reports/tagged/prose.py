"""Running text: broken into lines, split over pages, marked, and never read as markup."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports import fonts, scripts
from wmo_desk.reports.tagged.canvas import TaggedCanvas
from wmo_desk.reports.tagged.flowables import artifact, content
from wmo_desk.reports.tagged.structure import Element, Role

# Paints before the first line, given the canvas, the left edge, the y of the middle of the line
# and the size of the text.
Ornament = Callable[[Canvas, float, float, float], None]

_BREAKS: Final = re.compile(r"( +|\n)")
ASCENT: Final = 0.78
"""Where in its leading a line stands: with its letters clear of the next."""
_FUZZ: Final = 1e-6
# What stands at the start of a paragraph only.
_WITHOUT_START: Final = {"_ornament": None, "_label": None, "_outline_level": None}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks; lengths in points, colours as #RRGGBB.

    `bar` is the colour of a line along the left edge (a quotation); it needs an `indent`.
    `ground` fills the whole width behind the text, `padding` inside it. What `is_right_to_left` is
    mirrored: it begins on the right, with its indent and bar there; `is_right` ends on the left.
    """

    size: float
    leading: float
    colour: str = "#1B2527"
    is_bold: bool = False
    space_before: float = 0
    space_after: float = 0
    indent: float = 0
    bar: str = ""
    ground: str = ""
    padding: float = 0
    is_centred: bool = False
    is_right: bool = False
    is_right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a paragraph that looks different; an empty colour or size 0 means as the rest.

    A `language` that is not that of the paragraph, or an address to which it is a `link`, makes it
    an element of its own in there. Where a line runs from right to left it does not: there the line
    is read out as one.
    """

    text: str
    is_bold: bool = False
    colour: str = ""
    size: float = 0
    language: str = ""
    link: str = ""

    @property
    def is_apart(self) -> bool:
        """Whether it is an element of its own."""
        return bool(self.language or self.link)


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a list item (a bullet, a number), with its own element."""

    text: str
    element: Element | None


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    font: str
    size: float
    colour: str
    # The run that is an element of its own and to which it belongs, counted from 1.
    span: int = 0

    def saying(self, text: str) -> "_Piece":
        """Return another text that looks the same."""
        return _Piece(text, self.font, self.size, self.colour, self.span)

    def looks_like(self, other: "_Piece") -> bool:
        return (self.font, self.size, self.colour, self.span) == (
            other.font,
            other.size,
            other.colour,
            other.span,
        )


_Word: TypeAlias = tuple[list[_Piece], float, str]
"""Pieces, their width, and what follows: a space, a line break, or nothing (a word cut in two)."""

Text: TypeAlias = str | Sequence[Run]


def _colour(value: str, known: dict[str, Color] = {}) -> Color:  # noqa: B006 - a cache of a few
    colour = known.get(value)
    if colour is None:
        colour = known[value] = HexColor(value)
    return colour


class Prose(Flowable):
    """A paragraph, heading, quotation or list item of one element.

    `outline_level` makes a bookmark of its text; put a CondPageBreak before a heading, so that it
    does not stand alone at the foot of a page. Text is taken as typed; what cannot be printed
    shows as scripts.MISSING (`has_missing`). Of what `goes_on` the rest is another Prose of the
    same element.
    """

    def __init__(
        self,
        text: Text,
        style: TextStyle,
        element: Element | None,
        *,
        outline_level: int | None = None,
        ornament: Ornament | None = None,
        label: Label | None = None,
        goes_on: bool = False,
    ) -> None:
        super().__init__()
        runs = (Run(text),) if isinstance(text, str) else tuple(text)
        if goes_on:
            # Else its last word and the first of the next would be read as one.
            runs = (*runs, Run(" "))
        self._style = style
        self._element = element
        self._outline_level = outline_level
        self._ornament = ornament
        self._label = label
        printable = [(run, scripts.printable(run.text)) for run in runs]
        self.text = "".join(shown for _, shown in printable)
        self._is_reversed = scripts.is_right_to_left(self.text)
        self._starts_right = self._is_reversed and (
            style.is_right_to_left or scripts.starts_right_to_left(self.text)
        )
        self._words = list(_words(printable, style))
        self._runs = runs
        self._has_parts = any(run.is_apart for run in runs)
        # The elements of such runs, made as they are printed: that is their order.
        self._spans: dict[int, Element] = {}
        self._lines: list[list[_Word]] = []
        self._lines_width = -1.0
        self._continues = goes_on
        self.spaceBefore = style.space_before
        self.spaceAfter = style.space_after

    @property
    def has_missing(self) -> bool:
        """Whether a character had to be replaced."""
        return scripts.MISSING in self.text

    def natural_width(self) -> float:
        """How wide the text is on one line."""
        return _visible_width(self._words) + self._style.indent

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        style = self._style
        if self._lines_width != aW:
            self._lines = _broken(self._words, aW - style.indent - 2 * style.padding)
            self._lines_width = aW
        self.width = aW
        self.height = len(self._lines) * style.leading + 2 * style.padding
        return aW, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        style = self._style
        fitting = int((aH - 2 * style.padding + _FUZZ) / style.leading)
        count = len(self._lines)
        if fitting >= count:
            return [self]
        # No single line alone at the foot or the head of a page.
        if count - fitting < 2:
            fitting -= 1
        if fitting < min(2, count):
            return []
        head = self._part(self._lines[:fitting], spaceAfter=0, _continues=True)
        tail = self._part(self._lines[fitting:], spaceBefore=0, **_WITHOUT_START)
        return [head, tail]

    def _part(self, lines: list[list[_Word]], **different: object) -> "Prose":
        part = Prose.__new__(Prose)
        words = [word for line in lines for word in line]
        part.__dict__.update(self.__dict__, _words=words, _lines=lines, **different)
        # Platypus marks what it has moved to another page once; a part starts afresh.
        part.__dict__.pop("_postponed", None)
        part.wrap(self._lines_width, 0)
        return part

    def rest(self) -> "Prose":
        """Return what is left of it when all of it was printed: nothing, of the same element."""
        return self._part([], **_WITHOUT_START)

    def unmarked(self) -> "Prose":
        """Return the same text without an element, to print it again as decoration."""
        return self._part(self._lines, _element=None, **_WITHOUT_START)

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        if not self._lines:
            return
        style = self._style
        canvas = self.canv
        first_baseline = self.height - style.padding - style.leading * ASCENT
        self._draw_grounds(canvas)
        if self._outline_level is not None and isinstance(canvas, TaggedCanvas):
            top = canvas.absolutePosition(0, self.height)[1]
            canvas.add_bookmark(self.text.strip(), self._outline_level, top + style.leading)
        if self._ornament is not None:
            with artifact(canvas):
                self._draw_ornament(canvas, self._ornament, first_baseline)
        if self._label is not None:
            self._draw_label(canvas, self._label, first_baseline)
        if self._has_parts:
            self._draw_lines(canvas, first_baseline)
        else:
            with content(canvas, self._element):
                self._draw_lines(canvas, first_baseline)

    def _draw_lines(self, canvas: Canvas, baseline: float) -> None:
        for index, line in enumerate(self._lines):
            is_last = index == len(self._lines) - 1 and not self._continues
            self._draw_line(canvas, line, baseline, is_last=is_last)
            baseline -= self._style.leading

    def _draw_grounds(self, canvas: Canvas) -> None:
        style = self._style
        if not style.ground and not style.bar:
            return
        with artifact(canvas):
            canvas.saveState()
            if style.ground:
                canvas.setFillColor(_colour(style.ground))
                canvas.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
            if style.bar:
                canvas.setFillColor(_colour(style.bar))
                wide = style.size / 4
                left = self.width - wide if style.is_right_to_left else 0
                canvas.rect(left, 0, wide, self.height, stroke=0, fill=1)
            canvas.restoreState()

    def _draw_ornament(self, canvas: Canvas, ornament: Ornament, baseline: float) -> None:
        style = self._style
        middle = baseline + style.size * 0.36
        if not style.is_right_to_left:
            ornament(canvas, style.padding, middle, style.size)
            return
        canvas.saveState()
        canvas.translate(self.width, 0)
        canvas.scale(-1, 1)
        ornament(canvas, style.padding, middle, style.size)
        canvas.restoreState()

    def _draw_label(self, canvas: Canvas, label: Label, baseline: float) -> None:
        style = self._style
        font = fonts.text_font(is_bold=style.is_bold)
        left = style.padding
        if style.is_right_to_left:
            left = self.width - left - fonts.width(label.text, font, style.size)
        with content(canvas, label.element):
            text = canvas.beginText(left, baseline)
            text.setFont(font, style.size)
            text.setFillColor(_colour(style.colour))
            text.textOut(f"{label.text} ")
            canvas.drawText(text)

    def _draw_line(
        self, canvas: Canvas, line: list[_Word], baseline: float, *, is_last: bool
    ) -> None:
        style = self._style
        left = style.indent + style.padding
        pieces = _joined(line, ends_in_space=not is_last)
        if style.is_right_to_left:
            free = self.width - left - style.padding - _visible_width(line)
            part = 0.5 if style.is_centred else float(not style.is_right)
            left = style.padding + free * part
        elif style.is_centred or style.is_right or self._starts_right:
            free = self.width - left - style.padding - _visible_width(line)
            left += free / 2 if style.is_centred else free
        if self._is_reversed and scripts.is_right_to_left("".join(p.text for p in pieces)):
            with self._marked_line(canvas, pieces):
                self._draw_reversed(canvas, pieces, left, baseline)
        elif self._has_parts:
            self._draw_parts(canvas, pieces, left, baseline)
        else:
            _show(canvas, pieces, left, baseline)

    def _marked_line(self, canvas: Canvas, pieces: list[_Piece]) -> AbstractContextManager[None]:
        """Mark a line whose letters do not stand in the order in which they are read."""
        if not self._has_parts:
            return nullcontext()
        spans = {piece.span for piece in pieces}
        return content(canvas, self._element_of(spans.pop() if len(spans) == 1 else 0))

    def _draw_parts(
        self, canvas: Canvas, pieces: list[_Piece], left: float, baseline: float
    ) -> None:
        for span, group in groupby(pieces, key=lambda piece: piece.span):
            alike = list(group)
            element = self._element_of(span)
            width = sum(fonts.width(each.text, each.font, each.size) for each in alike)
            with content(canvas, element):
                _show(canvas, alike, left, baseline)
            if span and self._runs[span - 1].link and isinstance(canvas, TaggedCanvas):
                below = baseline - self._style.leading * (1 - ASCENT)
                corner = canvas.absolutePosition(left, below)
                opposite = canvas.absolutePosition(left + width, below + self._style.leading)
                run = self._runs[span - 1]
                canvas.add_link(element, run.link, run.text, (*corner, *opposite))
            left += width

    def _element_of(self, span: int) -> Element | None:
        if self._element is None or not span:
            return self._element
        if span not in self._spans:
            run = self._runs[span - 1]
            role = Role.LINK if run.link else Role.SPAN
            self._spans[span] = self._element.add(role, language=run.language)
        return self._spans[span]

    def _draw_reversed(
        self, canvas: Canvas, pieces: list[_Piece], left: float, baseline: float
    ) -> None:
        written = "".join(piece.text for piece in pieces)
        owners = [piece for piece in pieces for _ in piece.text]
        ordered: list[_Piece] = []
        for index, character in scripts.visual_order(
            written,
            right_to_left=self._starts_right,
            keeps_together=self._style.is_right_to_left,
        ):
            owner = owners[index]
            ordered.append(owner.saying(character))
        if self._starts_right and written.endswith(" "):
            # The space at the line end stands on the left here.
            left -= fonts.width(" ", _space_font(ordered[0]), ordered[0].size)
        if isinstance(canvas, TaggedCanvas):
            with canvas.spoken(scripts.as_typed(written)):
                _show(canvas, ordered, left, baseline)
        else:
            _show(canvas, ordered, left, baseline)


def _words(runs: Sequence[tuple[Run, str]], style: TextStyle) -> Iterator[_Word]:
    pieces: list[_Piece] = []
    width = 0.0
    for number, (run, text) in enumerate(runs, start=1):
        span = number if run.is_apart else 0
        font = fonts.text_font(is_bold=run.is_bold or style.is_bold)
        size = run.size or style.size
        colour = run.colour or style.colour
        for part in _BREAKS.split(text):
            if not part:
                continue
            if part[0] in " \n":
                yield pieces, width, part[0]
                pieces, width = [], 0.0
                continue
            for name, letters in fonts.pieces(part, font):
                pieces.append(_Piece(letters, name, size, colour, span))
                width += fonts.width(letters, name, size)
    if pieces:
        yield pieces, width, ""


def _broken(words: list[_Word], available: float) -> list[list[_Word]]:
    """Break into lines; what is too long for a line by itself is cut."""
    lines: list[list[_Word]] = []
    line: list[_Word] = []
    used = 0.0
    for typed in words:
        for word in _fitting(typed, available):
            if line and used + word[1] > available + _FUZZ:
                lines.append(line)
                line, used = [], 0.0
            line.append(word)
            used += word[1]
            if word[2] == " ":
                used += _space_width(word)
            elif word[2] == "\n":
                lines.append(line)
                line, used = [], 0.0
    if line:
        lines.append(line)
    return lines


def _fitting(word: _Word, available: float) -> Iterator[_Word]:
    """Give up no-break spaces, and then break letters apart, where a word is wider than a line."""
    if word[1] <= available:
        yield word
        return
    pieces: list[_Piece] = []
    for piece in word[0]:
        *parts, last = piece.text.split("\xa0")
        for part in parts:
            pieces.append(piece.saying(part))
            yield from _cut((pieces, 0, " "), available)
            pieces = []
        pieces.append(piece.saying(last))
    yield from _cut((pieces, 0, word[2]), available)


def _cut(word: _Word, available: float) -> Iterator[_Word]:
    """Cut a word that is wider than a line into parts that fit; at least a letter each."""
    pieces: list[_Piece] = []
    used = 0.0
    for piece in word[0]:
        first = 0
        for index, letter in enumerate(piece.text):
            width = fonts.width(letter, piece.font, piece.size)
            if used + width > available and (pieces or index > first):
                if index > first:
                    pieces.append(piece.saying(piece.text[first:index]))
                yield pieces, used, ""
                pieces, used, first = [], 0.0, index
            used += width
        pieces.append(piece.saying(piece.text[first:]))
    yield pieces, used, word[2]


def _space_width(word: _Word) -> float:
    return fonts.width(" ", _space_font(word[0][-1]), word[0][-1].size) if word[0] else 0.0


def _space_font(piece: _Piece) -> str:
    """Return whose space follows a piece: that of emoji, for one, is much too wide."""
    return piece.font if fonts.is_text_font(piece.font) else fonts.text_font()


def _visible_width(line: list[_Word]) -> float:
    return sum(word[1] + (_space_width(word) if word[2] == " " else 0) for word in line[:-1]) + (
        line[-1][1] if line else 0
    )


def _joined(line: list[_Word], *, ends_in_space: bool) -> list[_Piece]:
    """Return the line as few pieces, with the spaces between words and, if wanted, at its end.

    The space at a line end is not seen, but whoever reads the structure hears it.
    """
    joined: list[_Piece] = []
    last = len(line) - 1
    for index, (pieces, _, follows) in enumerate(line):
        for piece in pieces:
            before = joined[-1] if joined else None
            if before and before.looks_like(piece):
                joined[-1] = piece.saying(before.text + piece.text)
            else:
                joined.append(piece)
        if follows and joined and (index < last or ends_in_space):
            before = joined[-1]
            font = _space_font(before)
            if font == before.font:
                joined[-1] = before.saying(before.text + " ")
            else:
                joined.append(_Piece(" ", font, before.size, before.colour, before.span))
    return joined


def _show(canvas: Canvas, pieces: list[_Piece], left: float, baseline: float) -> None:
    if not pieces:
        return
    text = canvas.beginText(left, baseline)
    shown: _Piece | None = None
    for piece in pieces:
        if shown is None or (shown.font, shown.size) != (piece.font, piece.size):
            text.setFont(piece.font, piece.size)
        if shown is None or shown.colour != piece.colour:
            text.setFillColor(_colour(piece.colour))
        text.textOut(piece.text)
        shown = piece
    canvas.drawText(text)
