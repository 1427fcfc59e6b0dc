"""A line of a table of contents: a chapter, and the sheet on which it begins."""

from functools import partial
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports import fonts
from wmo_desk.reports.tagged.canvas import TaggedCanvas
from wmo_desk.reports.tagged.flowables import artifact
from wmo_desk.reports.tagged.prose import Prose, TextStyle
from wmo_desk.reports.tagged.structure import Element, Role

_ASCENT: Final = 0.78
_DIGITS: Final = "0000"


class ContentsLine(Flowable):
    """The title of a chapter at the left, at the right the sheet of its bookmark of `level`.

    The sheet is known, and printed, once all pages are there.
    """

    def __init__(
        self,
        title: str,
        style: TextStyle,
        element: Element | None,
        *,
        level: int = 1,
        line: str = "#DCE3E1",
    ) -> None:
        super().__init__()
        self._style = style
        self._level = level
        self._line = line
        self._words = None if element is None else element.add(Role.PARAGRAPH)
        self._prose = Prose(title.strip(), style, self._words)
        self.spaceBefore = style.space_before
        self.spaceAfter = style.space_after

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        room = fonts.width(_DIGITS, fonts.text_font(), self._style.size)
        _, self.height = self._prose.wrap(aW - room, aH)
        self.width = aW
        return self.width, self.height

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        canvas = self.canv
        self._prose.drawOn(canvas, 0, 0)
        with artifact(canvas):
            canvas.setStrokeColor(HexColor(self._line))
            canvas.setLineWidth(0.75)
            canvas.line(0, -self._style.space_after / 2, self.width, -self._style.space_after / 2)
        if isinstance(canvas, TaggedCanvas):
            right, bottom = canvas.absolutePosition(self.width, 0)
            lines = self.height - self._style.leading
            baseline = bottom + lines + self._style.leading * (1 - _ASCENT)
            canvas.paint_later(self._words, partial(self._draw_sheet, canvas, right, baseline))

    def _draw_sheet(self, canvas: Canvas, right: float, baseline: float) -> None:
        if not isinstance(canvas, TaggedCanvas):
            return
        sheet = canvas.sheet_of(self._prose.text.strip(), self._level)
        if sheet is not None:
            canvas.setFillColor(HexColor(self._style.colour))
            canvas.setFont(fonts.text_font(), self._style.size)
            # The space parts it from the title for whoever reads the structure.
            canvas.drawRightString(right, baseline, f" {sheet}")
