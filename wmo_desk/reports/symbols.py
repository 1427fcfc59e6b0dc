"""The six dimensions on paper: a colour and a shape each, so that neither is needed alone."""

import math
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.reports.tagged import Ornament


@dataclass(frozen=True, slots=True)
class Symbol:
    """`colour` is for areas, `text_colour` for letters; `corners` 0 means a circle.

    `turn` is where the first corner stands, in degrees clockwise from the top; `dent` draws every
    second corner in (a star). `size` makes the shapes look equally large.
    """

    colour: str
    text_colour: str
    corners: int = 0
    turn: float = 0
    dent: float = 1
    size: float = 1


SYMBOLS: Final = {
    Dimension.BODILY_FUNCTIONS: Symbol("#D55E00", "#B24E00", size=0.86),
    Dimension.MENTAL_WELLBEING: Symbol("#0072B2", "#0072B2", corners=4),
    Dimension.MEANINGFULNESS: Symbol("#9C4A86", "#9C4A86", corners=10, dent=0.45, size=1.12),
    Dimension.QUALITY_OF_LIFE: Symbol("#A97900", "#866000", corners=4, turn=45, size=1.12),
    Dimension.PARTICIPATION: Symbol("#00805E", "#00805E", corners=3, size=1.12),
    Dimension.DAILY_FUNCTIONING: Symbol("#44546A", "#44546A", corners=5, size=1.02),
}


def draw_symbol(
    canvas: Canvas, dimension: Dimension, x: float, y: float, radius: float, colour: str
) -> None:
    """Draw the shape of a dimension around (x, y)."""
    symbol = SYMBOLS[dimension]
    radius *= symbol.size
    canvas.setFillColor(HexColor(colour))
    if not symbol.corners:
        canvas.circle(x, y, radius, stroke=0, fill=1)
        return
    # A triangle's middle lies below the middle of its circle.
    y -= radius * 0.12 if symbol.corners == 3 else 0
    path = canvas.beginPath()
    for corner in range(symbol.corners):
        angle = math.radians(symbol.turn) + corner * math.tau / symbol.corners
        length = radius * (symbol.dent if corner % 2 else 1)
        place = (x + length * math.sin(angle), y + length * math.cos(angle))
        if corner:
            path.lineTo(*place)
        else:
            path.moveTo(*place)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def badge(dimension: Dimension) -> Ornament:
    """Return what paints the white shape on a square of the dimension's colour."""

    def paint(canvas: Canvas, x: float, y: float, size: float) -> None:
        side = size * 1.34
        canvas.setFillColor(HexColor(SYMBOLS[dimension].text_colour))
        canvas.roundRect(x, y - side / 2, side, side, side * 0.26, stroke=0, fill=1)
        draw_symbol(canvas, dimension, x + side / 2, y, size * 0.38, "#FFFFFF")

    return paint
