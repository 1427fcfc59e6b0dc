"""Tables: one element over any number of pages, with headers that say what a cell is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, FrameBreak
from typing_extensions import override

from wmo_desk.reports.tagged.flowables import artifact
from wmo_desk.reports.tagged.prose import Ornament, Prose, Text, TextStyle
from wmo_desk.reports.tagged.structure import Element, Role, Scope

_FUZZ = 1e-6


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; an ornament takes its room from `indent` points on the left."""

    text: Text
    ornament: Ornament | None = None
    indent: float = 0


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Prose, ...]

    def height(self, widths: Sequence[float]) -> float:
        return max(cell.wrap(width, 0)[1] for cell, width in zip(self.cells, widths, strict=True))


class Table(Flowable):
    """A table with a row of column headers, and the first cell of each row as its header.

    `shares` divide the width. A row that does not fit is split inside its cells. On a following
    page the column headers are printed again, for the eye only. A style from right to left begins
    with the first column there.
    """

    def __init__(
        self,
        element: Element | None,
        *,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        style: TextStyle,
        header_style: TextStyle,
        padding: float = 4,
        gap: float = 10,
        line: str = "#DCE3E1",
        language: str = "",
    ) -> None:
        super().__init__()
        self._shares = shares
        self._padding = padding
        self._gap = gap
        self._line = line
        self._is_right_to_left = style.is_right_to_left
        self._repeats_header = False
        self._header = self._new_header(element, headers, header_style)
        body = element.add(Role.TABLE_BODY) if element is not None else None
        self._rows = [self._new_row(body, row, style, language) for row in rows]
        self._heights: list[float] = []
        self.spaceBefore = style.space_before
        self.spaceAfter = style.space_after

    @staticmethod
    def _new_header(element: Element | None, headers: Sequence[Text], style: TextStyle) -> _Row:
        row = element.add(Role.TABLE_HEAD).add(Role.ROW) if element is not None else None
        return _Row(
            tuple(
                Prose(
                    text,
                    style,
                    row.add(Role.HEADER_CELL, scope=Scope.COLUMN) if row is not None else None,
                )
                for text in headers
            )
        )

    @staticmethod
    def _new_row(
        body: Element | None, cells: Sequence[Cell], style: TextStyle, language: str
    ) -> _Row:
        row = body.add(Role.ROW) if body is not None else None
        made: list[Prose] = []
        for index, cell in enumerate(cells):
            element = None
            if row is not None and index == 0:
                element = row.add(Role.HEADER_CELL, scope=Scope.ROW, language=language)
            elif row is not None:
                element = row.add(Role.CELL, language=language)
            look = TextStyle(
                style.size,
                style.leading,
                style.colour,
                is_bold=style.is_bold,
                indent=cell.indent,
                is_right_to_left=style.is_right_to_left,
            )
            made.append(Prose(cell.text, look, element, ornament=cell.ornament))
        return _Row(tuple(made))

    @property
    def has_missing(self) -> bool:
        """Whether a character had to be replaced somewhere in the table."""
        return any(cell.has_missing for row in self._rows for cell in row.cells)

    def _widths(self, available: float) -> list[float]:
        free = available - self._gap * (len(self._shares) - 1)
        return [share * free / sum(self._shares) for share in self._shares]

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        widths = self._widths(aW)
        self._heights = [
            row.height(widths) + 2 * self._padding for row in (self._header, *self._rows)
        ]
        self.width = aW
        self.height = sum(self._heights)
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        used = self._heights[0]
        fitting = 0
        for height in self._heights[1:]:
            if used + height > aH + _FUZZ:
                break
            used += height
            fitting += 1
        if fitting == len(self._rows):
            # Without rows its headers alone may be too high.
            return [self] if used <= aH + _FUZZ else []
        upper = self._rows[:fitting]
        lower = self._rows[fitting:]
        if not upper or self._heights[fitting + 1] > aH / 2:
            # A row that would leave much of the page empty, or fits no page, is cut itself.
            parts = self._split_row(lower[0], aW, aH - used - 2 * self._padding)
            if parts is not None:
                upper = [*upper, parts[0]]
                lower = [parts[1], *lower[1:]]
        if not upper:
            return []
        head = self._part(upper, spaceAfter=0)
        tail = self._part(lower, spaceBefore=0, _repeats_header=True)
        # Else what is left of the page would take a part of the next row, under another header.
        return [head, FrameBreak(), tail]

    def _split_row(self, row: _Row, available: float, height: float) -> tuple[_Row, _Row] | None:
        upper: list[Prose] = []
        lower: list[Prose] = []
        for cell, width in zip(row.cells, self._widths(available), strict=True):
            parts = cell.split(width, height)
            if not parts:
                return None
            upper.append(parts[0])  # type: ignore[arg-type]  # Prose splits into Prose
            lower.append(parts[1] if len(parts) > 1 else cell.rest())  # type: ignore[arg-type]
        return _Row(tuple(upper)), _Row(tuple(lower))

    def _part(self, rows: list[_Row], **different: object) -> "Table":
        part = Table.__new__(Table)
        part.__dict__.update(self.__dict__, _rows=rows, **different)
        part.__dict__.pop("_postponed", None)
        return part

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        canvas = self.canv
        widths = self._widths(self.width)
        top = self.height
        for index, row in enumerate((self._header, *self._rows)):
            height = self._heights[index]
            if index == 0 and self._repeats_header:
                with artifact(canvas, "Pagination"):
                    self._draw_row(_Row(tuple(cell.unmarked() for cell in row.cells)), widths, top)
            else:
                self._draw_row(row, widths, top)
            top -= height
            with artifact(canvas):
                canvas.setStrokeColor(HexColor(self._line))
                canvas.setLineWidth(0.75)
                canvas.line(0, top, self.width, top)

    def _draw_row(self, row: _Row, widths: Sequence[float], top: float) -> None:
        left = 0.0
        for cell, width in zip(row.cells, widths, strict=True):
            _, height = cell.wrap(width, 0)
            at = self.width - left - width if self._is_right_to_left else left
            cell.drawOn(self.canv, at, top - self._padding - height)
            left += width + self._gap
