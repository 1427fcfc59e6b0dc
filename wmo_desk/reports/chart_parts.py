"""A drawing in a letter: what it says in words, and beside it a table with the same numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Spacer

from wmo_desk.reports import bar_chart, line_chart
from wmo_desk.reports.bar_chart import BarChart, BarSize, Group, draw_bars, in_parts
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.line_chart import LinePoint, draw_line
from wmo_desk.reports.tagged import Cell, Columns, Figure, Role, Run, Table

# No drawing takes more of a page: in large print the parts of one flow on like its words.
_MOST: Final = 0.62
_MOST_LARGE: Final = 0.38
_GAP: Final = 12
_TABLE_GAP: Final = 6


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
    sheet = letter.sheet
    page = sheet.layout.page[1] - sheet.layout.top - sheet.layout.bottom
    size, highest = bar_chart.BESIDE, page * _MOST
    room = _room_beside(letter, size.height(chart), table, size.width)
    # What stands side by side does not break over pages.
    is_beside = not sheet.is_large and room <= highest
    if sheet.is_large:
        size, highest = bar_chart.LARGE, page * _MOST_LARGE
    elif not is_beside:
        size = bar_chart.WIDE
    chart = replace(chart, accent=letter.accent)
    parts = list(in_parts(chart, size, highest))
    if not is_beside:
        room = size.height(parts[0])
    letter.heading(heading, room=room + sheet.body.leading * 3)
    letter.text(message)
    figures = []
    for index, part in enumerate(parts):
        values = _values(part)
        told = values if index else f"{message} {values} {drawn}"
        element = letter.tree.add(Role.FIGURE, alternative=_plain(told))
        paint = partial(_paint, part, size)
        figures.append(Figure(element, size.width, size.height(part), paint))
    _add_with_table(letter, figures, table, size.width if is_beside else None)


def line_room(letter: Letter, table: NumberTable) -> float:
    """How much room a line with its table takes on this sheet, for the heading above it."""
    text = letter.sheet.body.leading * 4
    if letter.sheet.is_large:
        return line_chart.LARGE.height + text
    size = line_chart.BESIDE
    return _room_beside(letter, size.height, table, size.width) + text


def _room_beside(letter: Letter, height: float, table: NumberTable, width: float) -> float:
    """How high a drawing of these measures with its table beside it is."""
    sheet = letter.sheet
    measured = Table(
        None,
        headers=table.heads,
        rows=table.cells(),
        shares=table.shares,
        style=sheet.beside,
        header_style=sheet.column_head,
        padding=sheet.cell.size * 0.36,
        gap=_TABLE_GAP,
    )
    return max(height, measured.wrap(sheet.layout.width - width - _GAP, 0)[1])


def add_line(letter: Letter, points: Sequence[LinePoint], table: NumberTable, *, told: str) -> None:
    """Add a line over time with its table; `told` is the message with the values."""
    is_large = letter.sheet.is_large
    size = line_chart.LARGE if is_large else line_chart.BESIDE

    def paint(canvas: Canvas, _height: float) -> None:
        draw_line(canvas, points, size, accent=letter.accent)

    element = letter.tree.add(Role.FIGURE, alternative=_plain(told))
    figure = Figure(element, size.width, size.height, paint)
    _add_with_table(letter, [figure], table, None if is_large else size.width)


def _add_with_table(
    letter: Letter, figures: Sequence[Figure], table: NumberTable, beside: float | None
) -> None:
    """Add drawings, and their table beside them where these are so wide, or else below."""
    sheet = letter.sheet
    if beside is None:
        for figure in figures:
            letter.add(figure)
            letter.add(Spacer(1, sheet.body.size * 0.6))
        letter.table(table.heads, table.cells(), table.shares)
        return
    made = letter.new_table(
        letter.tree.add(Role.TABLE),
        table.heads,
        table.cells(),
        table.shares,
        style=sheet.beside,
        gap=_TABLE_GAP,
    )
    shares = [beside, sheet.layout.width - beside - _GAP]
    letter.add(Columns([figures, [made]], shares, _GAP))


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
