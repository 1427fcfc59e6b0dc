"""Draws the web of a conversation on paper, from the same points as on screen.

A picture to talk about: no totals, no averages, no judgement. What was not discussed has no point,
and the line is open there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wmo_desk.domain import spider_web
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.house_style import ACCENT, tint
from wmo_desk.reports import fonts
from wmo_desk.reports.ink import draw_text, text_width
from wmo_desk.reports.symbols import SYMBOLS, draw_symbol

_GRID: Final = "#CBD4D2"
_RIM: Final = "#9AA8A6"
_PREVIOUS: Final = "#566366"
_WHITE: Final = "#FFFFFF"
_HIGH: Final = 8
"""A score above this comes near the name at its corner."""

Scores = Mapping[Dimension, float | None]


@dataclass(frozen=True, slots=True)
class Web:
    """What the drawing shows.

    `labels` hold the names as they are to be broken into lines; `written` writes a score. The web
    of this conversation has the colour `accent`, as #RRGGBB.
    """

    scores: Scores
    previous: Scores
    marked: frozenset[Dimension]
    labels: Mapping[Dimension, tuple[str, ...]]
    written: Callable[[float], str] = str
    accent: str = ACCENT


@dataclass(frozen=True, slots=True)
class WebSize:
    """Measures in points; `text` is the size of the names at the corners.

    `point` is the radius of a score, in which no digit is smaller than `least_digit`.
    """

    width: float
    height: float
    least_height: float
    text: float
    point: float
    least_digit: float = 0

    @property
    def symbol_room(self) -> float:
        """What the symbol before a name takes."""
        return self.text * 1.35


ORDINARY: Final = WebSize(width=256, height=180, least_height=180, text=9.2, point=7.4)
LARGE: Final = WebSize(width=487, height=320, least_height=250, text=18, point=15, least_digit=18)


class _Painter:
    def __init__(self, canvas: Canvas, web: Web, size: WebSize) -> None:
        self._canvas = canvas
        self._web = web
        self._size = size
        self._names = {each: self._name(each) for each in Dimension}
        # A high score reaches over the corner, where it must cover no letter of a name.
        high = [each for each, score in web.scores.items() if score is not None and score > _HIGH]
        reach = max((self._point_radius(each) + self._ring for each in high), default=0)
        self._beside = max(size.text * 0.6, reach + size.text * 0.1)
        self._above = max(size.text * 0.95, reach + size.text * 0.3)
        self._below = max(size.text * 1.6, reach + size.text * 0.85)
        left, right = self._room_for_names(-1), self._room_for_names(1)
        half = max(abs(spider_web.point(each, 10)[0]) for each in Dimension)
        # Long names take from the web, and unequal ones push it aside, so that all fits.
        self._radius = min(
            size.height / 2 - self._below - size.text * 0.7,
            (size.width - left - right) / (2 * half),
        )
        self._middle = (size.width + left - right) / 2, size.height / 2

    def _name(self, dimension: Dimension) -> tuple[tuple[str, ...], bool, list[float]]:
        """Return the lines of a name, whether they are bold, and their widths."""
        lines = self._web.labels[dimension]
        bold = dimension in self._web.marked
        return lines, bold, [text_width(line, self._size.text, bold=bold) for line in lines]

    def _room_for_names(self, side: int) -> float:
        """Return what the widest name takes on the left (-1) or the right (1)."""
        size = self._size
        room = 0.0
        for dimension in Dimension:
            if spider_web.point(dimension, 10)[0] * side > 0.1:
                first, *others = self._names[dimension][2]
                if side > 0:
                    widest = max(first, *others, 0) + size.symbol_room
                else:
                    # Here the symbol stands before the first line only.
                    widest = max(first + size.symbol_room, *others, 0)
                room = max(room, self._beside + widest)
        return room

    @property
    def _ring(self) -> float:
        """The white around a score."""
        return self._size.point * 0.17

    def _score_size(self, words: str) -> float:
        # Of an average three signs stand in the room of two.
        letters = self._size.point * (1.22 if len(words) < 3 else 0.95)
        return max(letters, self._size.least_digit)

    def _point_radius(self, dimension: Dimension) -> float:
        words = self._web.written(self._web.scores.get(dimension) or 0)
        letters = self._score_size(words)
        needed = fonts.width(words, fonts.BOLD, letters) / 2 + letters * 0.1
        is_marked = dimension in self._web.marked
        return max(self._size.point, needed) * (1.14 if is_marked else 1)

    def _place(self, point: spider_web.Point) -> tuple[float, float]:
        x, y = point
        # The geometry has y downwards, a page has it upwards.
        return self._middle[0] + x * self._radius, self._middle[1] - y * self._radius

    def _draw_line(self, line: spider_web.Line, *, is_closed: bool, fill: bool = False) -> None:
        path = self._canvas.beginPath()
        first, *others = line
        path.moveTo(*self._place(first))
        for point in others:
            path.lineTo(*self._place(point))
        if is_closed:
            path.close()
        self._canvas.drawPath(path, stroke=0 if fill else 1, fill=1 if fill else 0)

    def paint(self) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.setLineJoin(1)
        canvas.setLineCap(1)
        self._draw_fill()
        self._draw_grid()
        self._draw_previous()
        self._draw_outline()
        for dimension in Dimension:
            self._draw_label(dimension)
        # Marked dimensions last, so that they lie on top where points meet.
        for dimension in sorted(Dimension, key=lambda each: each in self._web.marked):
            self._draw_point(dimension)
        canvas.restoreState()

    def _draw_grid(self) -> None:
        canvas = self._canvas
        for score in spider_web.RINGS:
            is_rim = score == spider_web.RINGS[-1]
            canvas.setStrokeColor(HexColor(_RIM if is_rim else _GRID))
            canvas.setLineWidth(0.9 if is_rim else 0.5)
            self._draw_line(spider_web.ring(score), is_closed=True)
        canvas.setStrokeColor(HexColor(_GRID))
        canvas.setLineWidth(0.5)
        for dimension in Dimension:
            self._draw_line(
                (spider_web.point(dimension, 0), spider_web.point(dimension, 10)), is_closed=False
            )

    def _draw_fill(self) -> None:
        """Draw the ground of ten per cent, mixed with the white of paper: printers cannot blend."""
        self._canvas.setFillColor(HexColor(tint(self._web.accent, 0.1)))
        centre = (0.0, 0.0)
        for line in spider_web.outline(self._web.scores):
            closed = spider_web.is_closed(self._web.scores)
            self._draw_line(line if closed else (*line, centre), is_closed=True, fill=True)

    def _draw_previous(self) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(HexColor(_PREVIOUS))
        canvas.setFillColor(HexColor(_PREVIOUS))
        canvas.setLineWidth(0.8)
        canvas.setDash(3, 2.4)
        for line in spider_web.outline(self._web.previous):
            if len(line) > 1:
                self._draw_line(line, is_closed=False)
        canvas.setDash()
        for dimension in Dimension:
            score = self._web.previous.get(dimension)
            if score is not None:
                canvas.circle(*self._place(spider_web.point(dimension, score)), 1.5, 0, 1)

    def _draw_outline(self) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(HexColor(self._web.accent))
        canvas.setLineWidth(1.7)
        for line in spider_web.outline(self._web.scores):
            if len(line) > 1:
                self._draw_line(line, is_closed=False)

    def _draw_point(self, dimension: Dimension) -> None:
        score = self._web.scores.get(dimension)
        if score is None:
            return
        canvas = self._canvas
        x, y = self._place(spider_web.point(dimension, score))
        words = self._web.written(score)
        letters, radius = self._score_size(words), self._point_radius(dimension)
        canvas.setFillColor(HexColor(_WHITE))
        canvas.circle(x, y, radius + self._ring, stroke=0, fill=1)
        canvas.setFillColor(HexColor(SYMBOLS[dimension].text_colour))
        canvas.circle(x, y, radius, stroke=0, fill=1)
        y -= letters * 0.36
        draw_text(canvas, words, x, y, letters, bold=True, shift=-0.5, colour=_WHITE)

    def _draw_label(self, dimension: Dimension) -> None:
        size = self._size
        lines, bold, widths = self._names[dimension]
        colour = SYMBOLS[dimension].text_colour
        corner = spider_web.point(dimension, 10)
        x, y = self._place(corner)
        leading = size.text * 1.24
        symbol = size.text * 0.5
        room = size.symbol_room
        # Names at the sides grow away from the web, the upper and lower one from their middle.
        if abs(corner[0]) < 0.1:
            first = x - (widths[0] - room) / 2
            starts = [first] * len(lines)
            base = y + self._above if corner[1] < 0 else y - self._below
        else:
            gap = self._beside
            if corner[0] > 0:
                starts = [x + gap + room] * len(lines)
            else:
                starts = [x - gap - width for width in widths]
            base = y + (len(lines) - 1) * leading / 2 - size.text * 0.36
            base += size.text * 0.5 if corner[1] < 0 else -size.text * 0.5
        draw_symbol(
            self._canvas,
            dimension,
            starts[0] - room * 0.58,
            base + size.text * 0.36,
            symbol,
            colour,
        )
        for index, (line, start) in enumerate(zip(lines, starts, strict=True)):
            y = base - index * leading
            draw_text(self._canvas, line, start, y, size.text, bold=bold, colour=colour)


def draw_web(canvas: Canvas, web: Web, size: WebSize) -> None:
    """Draw the web with its lower left corner at the canvas' origin."""
    fonts.register()
    _Painter(canvas, web, size).paint()
