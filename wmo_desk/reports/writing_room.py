"""Room on paper for a pen: lines to write on and boxes to tick, which say nothing themselves."""

from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports.page import INK
from wmo_desk.reports.tagged import Prose, artifact

# Dark enough to be found, light enough to stay behind what is written.
_RULE: Final = "#7C898C"
_ASIDE: Final = 0.55
"""A label takes at most this part of the first line; a longer one stands above it."""


class WritingRoom(Flowable):
    """Lines so far apart that a hand can write on them, `gap` in points, behind a label.

    The label is text of its own element and takes so much of the first line (`taken`, in points);
    the lines are decoration.
    """

    def __init__(
        self,
        label: Prose | None,
        lines: int,
        gap: float,
        *,
        taken: float = 0,
        is_right_to_left: bool = False,
    ) -> None:
        super().__init__()
        self._label = label
        self._lines = lines
        self._gap = gap
        self._taken = taken
        self._is_right_to_left = is_right_to_left
        self._above = 0.0
        self._start = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._above = self._start = 0.0
        if self._label is not None:
            _, high = self._label.wrapOn(self.canv, aW, aH)
            is_beside = self._taken <= aW * _ASIDE
            self._start = self._taken if is_beside else 0.0
            self._above = 0.0 if is_beside else high
        self.height = self._above + self._lines * self._gap
        return aW, self.height

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        canvas: Canvas = self.canv
        depth = self._gap * 0.16
        first = self.height - self._above - self._gap + depth
        if self._label is not None:
            bottom = self.height - self._label.height
            if not self._above:
                # The letters stand on the line that goes on beside them.
                bottom = first - self._label.height * 0.2
            self._label.drawOn(canvas, 0, bottom)
        with artifact(canvas):
            canvas.setStrokeColor(HexColor(_RULE))
            canvas.setLineWidth(0.75)
            for index in range(self._lines):
                y = first - index * self._gap
                start = 0 if index else self._start
                if self._is_right_to_left:
                    canvas.line(0, y, self.width - start, y)
                else:
                    canvas.line(start, y, self.width, y)


def box(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw a box to tick before a line of text."""
    side = size * 0.95
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(max(0.8, size * 0.06))
    canvas.rect(x, y - side / 2, side, side, stroke=1, fill=0)
