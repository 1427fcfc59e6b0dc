"""Draws how a number went over time, and how it would go on: a line, and a dashed one behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wmo_desk.domain.house_style import ACCENT
from wmo_desk.reports import fonts
from wmo_desk.reports.ink import draw_text, text_width
from wmo_desk.reports.page import INK, LINE

_WHITE: Final = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class LinePoint:
    """A number on a day; `letter` names it in the table and marks it in the drawing.

    Points without a letter only shape the line. What is `is_ahead` is reckoned, not counted.
    """

    day: date
    value: int
    letter: str = ""
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class LineSize:
    """Measures in points."""

    width: float
    height: float
    text: float
    point: float


BESIDE: Final = LineSize(width=252, height=200, text=9.2, point=3)
LARGE: Final = LineSize(width=487, height=300, text=18, point=5.5)


def draw_line(
    canvas: Canvas, points: Sequence[LinePoint], size: LineSize, *, accent: str = ACCENT
) -> None:
    """Draw the line with the lower left corner at the canvas' origin; `points` are by day."""
    fonts.register()
    canvas.saveState()
    _Painter(canvas, points, size, accent).paint()
    canvas.restoreState()


class _Painter:
    def __init__(
        self, canvas: Canvas, points: Sequence[LinePoint], size: LineSize, accent: str
    ) -> None:
        self._accent = accent
        self._canvas = canvas
        self._points = points
        self._size = size
        self._most = max(*(point.value for point in points), 1)
        self._first = points[0].day
        self._days = max((points[-1].day - self._first).days, 1)
        side = size.text * 1.1
        self._left, self._right = side, size.width - side
        self._bottom, self._top = size.text * 1.9, size.height - size.text * 1.8

    def paint(self) -> None:
        canvas = self._canvas
        canvas.setLineJoin(1)
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.75)
        for part in (0.25, 0.5, 0.75, 1):
            y = self._bottom + (self._top - self._bottom) * part
            canvas.line(self._left, y, self._right, y)
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(1)
        canvas.line(self._left, self._bottom, self._right, self._bottom)
        counted = [point for point in self._points if not point.is_ahead]
        ahead = [point for point in self._points if point.is_ahead]
        canvas.setStrokeColor(HexColor(self._accent))
        canvas.setLineWidth(2)
        self._draw_line(counted)
        if ahead:
            canvas.setDash(5, 4)
            self._draw_line([*counted[-1:], *ahead])
            canvas.setDash()
        named = [point for point in self._points if point.letter]
        for index, point in enumerate(named):
            crowded = self._is_near(named, index), self._is_near(named, index + 1)
            self._draw_point(point, *crowded)

    def _is_near(self, named: Sequence[LinePoint], index: int) -> bool:
        """Tell whether the value of a point would run into that of the one before."""
        if not 0 < index < len(named):
            return False
        before, point = named[index - 1], named[index]
        size = self._size.text
        widths = (text_width(f"{each.value}", size, bold=True) for each in (before, point))
        return self._place(point)[0] - self._place(before)[0] < sum(widths) / 2 + size * 0.3

    def _place(self, point: LinePoint) -> tuple[float, float]:
        part = (point.day - self._first).days / self._days
        x = self._left + (self._right - self._left) * part
        return x, self._bottom + (self._top - self._bottom) * point.value / self._most

    def _draw_line(self, points: Sequence[LinePoint]) -> None:
        if len(points) < 2:
            return
        path = self._canvas.beginPath()
        path.moveTo(*self._place(points[0]))
        for point in points[1:]:
            path.lineTo(*self._place(point))
        self._canvas.drawPath(path, stroke=1, fill=0)

    def _draw_point(self, point: LinePoint, is_near_before: bool, is_near_next: bool) -> None:
        canvas, size = self._canvas, self._size
        x, y = self._place(point)
        canvas.setLineWidth(1.6)
        canvas.setStrokeColor(HexColor(self._accent))
        canvas.setFillColor(HexColor(_WHITE if point.is_ahead else self._accent))
        if point.is_ahead:
            # What is reckoned is a hollow diamond, what was counted a full circle.
            reach = size.point * 1.25
            path = canvas.beginPath()
            path.moveTo(x, y + reach)
            for right, up in ((reach, 0), (0, -reach), (-reach, 0)):
                path.lineTo(x + right, y + up)
            path.close()
            canvas.drawPath(path, stroke=1, fill=1)
        else:
            canvas.circle(x, y, size.point, stroke=1, fill=1)
        away = size.point * 1.5 + size.text * 0.25
        # Near the axis there is no room below.
        is_below = is_near_before and y - away - size.text > self._bottom
        written = y - away - size.text * 0.75 if is_below else y + away
        words = f"{point.value}"
        wide = text_width(words, size.text, bold=True)
        canvas.setFillColor(HexColor(_WHITE))
        # Of two that are close the first stands to the left and above, the second to the right.
        start = x - wide * (0.9 if is_near_next else 0.1 if is_near_before else 0.5)
        canvas.rect(start, written - 1, wide, size.text * 0.85, stroke=0, fill=1)
        draw_text(canvas, words, start, written, size.text, bold=True)
        draw_text(canvas, point.letter, x, self._bottom - size.text * 1.3, size.text, shift=-0.5)
