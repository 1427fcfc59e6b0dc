"""A drawing in a letter: what it says in words, and beside it a table with the same numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Spacer

from wmo_desk.reports import bar_chart, line_chart
from wmo_desk.reports.bar_chart import BarChart, BarSize, Group, draw_bars, in_parts
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.line_chart import LinePoint, draw_line
from wmo_desk.reports.tagged import Cell, Columns, Figure, Role, Run

_BESIDE_MOST = 14
"""More groups than these do not stand beside their table: that would not break over pages."""


@dataclass(frozen=True, slots=True)
class NumberTable:
    """The numbers of a drawing: column headers, rows of texts, and how the width is shared.

    The last row is bold with `has_total`.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    has_total: bool = False

    def cells(self) -> list[list[Cell]]:
        """Return the rows as a letter takes them."""
        last = len(self.rows) - 1
        return [
            [Cell((Run(text, is_bold=self.has_total and index == last),)) for text in row]
            for index, row in enumerate(self.rows)
        ]


def add_bar_section(
    letter: Letter, heading: str, chart: BarChart, table: NumberTable, message: str, drawn: str
) -> None:
    """Add a heading, what the bars say, the bars, and their table; `drawn` says how they look."""
    letter.heading(heading, room=letter.sheet.body.leading * 6)
    letter.text(message)
    _add_bars(letter, chart, table, message, drawn)


def _add_bars(
    letter: Letter, chart: BarChart, table: NumberTable, message: str, drawn: str
) -> None:
    sheet = letter.sheet
    is_beside = not sheet.is_large and len(chart.series) < 3 and len(chart.groups) <= _BESIDE_MOST
    size = bar_chart.ORDINARY if is_beside else bar_chart.WIDE
    size = bar_chart.LARGE if sheet.is_large else size
    page = sheet.layout.page[1] - sheet.layout.top - sheet.layout.bottom
    figures: list[Figure] = []
    for index, part in enumerate(in_parts(chart, size, page * 0.6)):
        values = _values(part)
        told = f"{message} {values} {drawn}" if not index else values
        figures.append(_figure(letter, part, size, told))
    if is_beside:
        made = letter.new_table(
            letter.tree.add(Role.TABLE),
            table.heads,
            table.cells(),
            table.shares,
            style=sheet.beside,
            gap=6,
        )
        gap = 14
        shares = [size.width, sheet.layout.width - size.width - gap]
        letter.add(Columns([figures, [made]], shares, gap))
        return
    for figure in figures:
        letter.add(figure)
        letter.add(Spacer(1, sheet.body.size * 0.6))
    letter.table(table.heads, table.cells(), table.shares)


def add_line(letter: Letter, points: Sequence[LinePoint], table: NumberTable, *, told: str) -> None:
    """Add a line over time with its table; `told` is the message with the values."""
    size = line_chart.LARGE if letter.sheet.is_large else line_chart.ORDINARY

    def paint(canvas: Canvas, _height: float) -> None:
        draw_line(canvas, points, size)

    element = letter.tree.add(Role.FIGURE, alternative=_plain(told))
    letter.add(Figure(element, size.width, size.height, paint))
    letter.add(Spacer(1, letter.sheet.body.size * 0.4))
    letter.table(table.heads, table.cells(), table.shares)


def _figure(letter: Letter, chart: BarChart, size: BarSize, told: str) -> Figure:
    element = letter.tree.add(Role.FIGURE, alternative=_plain(told))
    paint = partial(_paint, chart, size)
    return Figure(element, size.width, size.height(chart), paint)


def _paint(chart: BarChart, size: BarSize, canvas: Canvas, _height: float) -> None:
    draw_bars(canvas, chart, size)


def _values(chart: BarChart) -> str:
    return f"{'; '.join(_said(chart, group) for group in chart.groups)}."


def _said(chart: BarChart, group: Group) -> str:
    """Say the values of a group; of several kinds each with its name."""
    if len(group.bars) == 1:
        return f"{group.label} {group.bars[0].written}"
    named = (
        f"{series.name} {bar.written}" for series, bar in zip(chart.series, group.bars, strict=True)
    )
    return f"{group.label}: {', '.join(named)}"


def _plain(text: str) -> str:
    return text.replace("\xa0", " ")
