"""Draws bars that lie, one below the other, with the value written at the end of each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wmo_desk.domain.house_style import ACCENT
from wmo_desk.reports import fonts
from wmo_desk.reports.ink import Pattern, draw_text, fill_box, fitted, text_width
from wmo_desk.reports.page import INK

_LINE: Final = "#566366"
_WHITE: Final = "#FFFFFF"
_LABEL_SHARE: Final = 0.44


@dataclass(frozen=True, slots=True)
class Series:
    """What the bars of one kind are about, and how they are filled."""

    name: str
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Bar:
    """A value as it is drawn and as it is written."""

    value: float
    written: str


@dataclass(frozen=True, slots=True)
class Group:
    """What is said about one consultant or area: a bar of each series, in their order."""

    label: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Groups of bars on one scale; `mark` is a value to compare with, as a dashed line.

    The bars have the colour `accent`, as #RRGGBB.
    """

    series: tuple[Series, ...]
    groups: tuple[Group, ...]
    mark: float | None = None
    mark_label: str = ""
    most: float = 0
    accent: str = ACCENT

    @property
    def longest(self) -> float:
        """The value at which the scale ends."""
        values = [bar.value for group in self.groups for bar in group.bars]
        return max([*values, self.mark or 0, self.most, 1])


@dataclass(frozen=True, slots=True)
class BarSize:
    """Measures in points; with `is_stacked` the label of a group stands above its bars."""

    width: float
    text: float
    bar: float
    gap: float
    is_stacked: bool

    @property
    def pitch(self) -> float:
        """From a bar to the next one of the group."""
        return max(self.bar + 3, self.text * 1.25)

    def group_height(self, chart: BarChart) -> float:
        """How much room a group takes, with what stands between it and the next one."""
        label = self.text * 1.35 if self.is_stacked else 0
        return label + self.bars_height(chart) + self.gap

    def bars_height(self, chart: BarChart) -> float:
        """How much room the bars of a group take, or the two lines of a long label beside them."""
        bars = self.pitch * len(chart.series)
        if self.is_stacked or _widest_label(chart, self) <= self.width * _LABEL_SHARE:
            return bars
        return max(bars, self.text * 2.4)

    def head_height(self, chart: BarChart) -> float:
        """How much room the names of the series and of the mark take."""
        lines = len(_legend(chart, self)) if len(chart.series) > 1 else 0
        return (
            lines * self.text * 1.6
            + (self.text * 1.5 if chart.mark is not None else 0)
            + self.text * 0.7
        )

    def height(self, chart: BarChart) -> float:
        """How high the whole drawing is."""
        return self.head_height(chart) + self.group_height(chart) * len(chart.groups)


BESIDE: Final = BarSize(width=230, text=9.2, bar=9, gap=5, is_stacked=False)
WIDE: Final = BarSize(width=493, text=9.5, bar=9, gap=6, is_stacked=False)
LARGE: Final = BarSize(width=487, text=18, bar=17, gap=12, is_stacked=True)


def in_parts(chart: BarChart, size: BarSize, room: float) -> Iterator[BarChart]:
    """Cut a drawing into ones that are no higher than the room, all on the same scale."""
    fitting = max(1, int((room - size.head_height(chart)) / size.group_height(chart)))
    for first in range(0, len(chart.groups), fitting):
        part = chart.groups[first : first + fitting]
        yield replace(chart, groups=part, most=chart.longest)


def draw_bars(canvas: Canvas, chart: BarChart, size: BarSize) -> None:
    """Draw the bars with the lower left corner at the canvas' origin."""
    fonts.register()
    canvas.saveState()
    _Painter(canvas, chart, size).paint()
    canvas.restoreState()


def _legend(chart: BarChart, size: BarSize) -> list[list[Series]]:
    """Put the names of the series in as many lines as they need."""
    lines: list[list[Series]] = [[]]
    used = 0.0
    for each in chart.series:
        wide = text_width(each.name, size.text) + size.text * 3
        if lines[-1] and used + wide > size.width:
            lines.append([])
            used = 0.0
        lines[-1].append(each)
        used += wide
    return lines


def _widest_label(chart: BarChart, size: BarSize) -> float:
    return max(text_width(group.label, size.text) for group in chart.groups)


class _Painter:
    def __init__(self, canvas: Canvas, chart: BarChart, size: BarSize) -> None:
        self._canvas = canvas
        self._chart = chart
        self._size = size
        self._label_width = min(_widest_label(chart, size), size.width * _LABEL_SHARE)
        self._left = 0.0 if size.is_stacked else self._label_width + size.text * 0.8
        written = (bar.written for group in chart.groups for bar in group.bars)
        widest = max(text_width(each, size.text, bold=True) for each in written)
        self._room = size.width - self._left - widest - size.text * 0.7

    def _x(self, value: float) -> float:
        return self._left + self._room * value / self._chart.longest

    def paint(self) -> None:
        size, chart = self._size, self._chart
        if len(chart.series) > 1:
            self._draw_legend(size.height(chart))
        base = size.group_height(chart) * len(chart.groups)
        if chart.mark is not None:
            self._draw_mark(chart.mark, base)
        for index, group in enumerate(chart.groups):
            self._draw_group(group, base - index * size.group_height(chart))
        canvas = self._canvas
        canvas.setStrokeColor(HexColor(_LINE))
        canvas.setLineWidth(1)
        canvas.line(self._left, 0, self._left, base)

    def _draw_legend(self, top: float) -> None:
        size, side = self._size, self._size.text * 1.1
        for line in _legend(self._chart, size):
            top -= size.text * 1.6
            x = 0.0
            for each in line:
                fill_box(
                    self._canvas,
                    x + 0.5,
                    top,
                    side,
                    side * 0.8,
                    each.pattern,
                    accent=self._chart.accent,
                )
                x += side + size.text * 0.5
                draw_text(self._canvas, each.name, x, top + size.text * 0.1, size.text)
                x += text_width(each.name, size.text) + size.text * 1.2

    def _draw_group(self, group: Group, top: float) -> None:
        size, canvas = self._size, self._canvas
        if size.is_stacked:
            top -= size.text * 1.35
            (label,) = fitted(group.label, size.text, size.width)
            draw_text(canvas, label, size.text * 0.3, top + size.text * 0.35, size.text)
        else:
            self._draw_label(group, top)
            # Where a long label takes more room than the bars, these stand in its middle.
            top -= (size.bars_height(self._chart) - size.pitch * len(group.bars)) / 2
        for series, bar in zip(self._chart.series, group.bars, strict=True):
            top -= size.pitch
            middle = top + size.pitch / 2
            end = self._left
            if bar.value:
                end = self._x(bar.value)
                fill_box(
                    canvas,
                    self._left,
                    middle - size.bar / 2,
                    max(end - self._left, 1),
                    size.bar,
                    series.pattern,
                    accent=self._chart.accent,
                )
            # The dashed line of the mark does not run through a value.
            canvas.setFillColor(HexColor(_WHITE))
            wide = text_width(bar.written, size.text, bold=True)
            start = end + size.text * 0.25
            canvas.rect(
                start, middle - size.text / 2, wide + size.text * 0.3, size.text, stroke=0, fill=1
            )
            draw_text(
                canvas,
                bar.written,
                end + size.text * 0.4,
                middle - size.text * 0.36,
                size.text,
                bold=True,
            )

    def _draw_label(self, group: Group, top: float) -> None:
        size = self._size
        room = size.bars_height(self._chart)
        most = 2 if room >= size.text * 2.4 else 1
        lines = fitted(group.label, size.text, self._label_width + 0.1, lines=most)
        leading = size.text * 1.15
        y = top - room / 2 + (len(lines) - 1) * leading / 2 - size.text * 0.36
        for line in lines:
            draw_text(self._canvas, line, 0, y, size.text)
            y -= leading

    def _draw_mark(self, mark: float, base: float) -> None:
        canvas, size = self._canvas, self._size
        x = self._x(mark)
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(1.4)
        canvas.setDash(4, 3)
        canvas.line(x, 0, x, base + 3)
        canvas.setDash()
        label = self._chart.mark_label
        wide = text_width(label, size.text)
        start = min(max(x - wide / 2, 0), size.width - wide)
        draw_text(canvas, label, start, base + size.text * 0.6, size.text)
