"""Drawing by hand on paper: text in any script, and grounds that differ without colour."""

from bisect import bisect_left
from enum import Enum
from functools import lru_cache
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wmo_desk.reports import fonts, scripts
from wmo_desk.reports.page import INK

_WHITE: Final = "#FFFFFF"
_CUT: Final = "…"


class Pattern(Enum):
    """How a bar is filled, to be told apart in grey and by who sees little."""

    SOLID = "solid"
    STRIPES = "stripes"
    DOTS = "dots"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a text prints, in points."""
    return _text_width(text, size, fonts.text_font(is_bold=bold))


@lru_cache(maxsize=1024)
def _text_width(text: str, size: float, font: str) -> float:
    pieces = fonts.pieces(scripts.printable(text), font)
    return sum(fonts.width(part, name, size) for name, part in pieces)


def draw_text(
    canvas: Canvas,
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    bold: bool = False,
    shift: float = 0,
    colour: str = INK,
) -> None:
    """Draw text on the line y from x, each script in its own direction.

    `shift` moves it by that part of its width.
    """
    x += shift * text_width(text, size, bold=bold)
    canvas.setFillColor(HexColor(colour))
    shown = scripts.printable(text)
    if scripts.is_right_to_left(shown):
        ordered = scripts.visual_order(shown, right_to_left=scripts.starts_right_to_left(shown))
        shown = "".join(character for _, character in ordered)
    for font, part in fonts.pieces(shown, fonts.text_font(is_bold=bold)):
        canvas.setFont(font, size)
        canvas.drawString(x, y, part)
        x += fonts.width(part, font, size)


def fitted(text: str, size: float, width: float, *, lines: int = 1) -> tuple[str, ...]:
    """Break a text into at most so many lines of this width; what is too long is cut."""
    words = " ".join(text.split()).split(" ")
    found = [""]
    for word in words:
        longer = f"{found[-1]} {word}".strip()
        if text_width(longer, size) <= width or not found[-1] or len(found) == lines:
            found[-1] = longer
        else:
            found.append(word)
    return tuple(_cut(line, size, width) for line in found)


def _cut(line: str, size: float, width: float) -> str:
    if text_width(line, size) <= width:
        return line
    fitting = bisect_left(
        range(len(line)), width, key=lambda end: text_width(f"{line[: end + 1]}{_CUT}", size)
    )
    return f"{line[:fitting].rstrip()}{_CUT}"


def fill_box(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    pattern: Pattern,
    *,
    accent: str,
) -> None:
    """Fill a box from its lower left corner, with an edge around it, in a dark colour."""
    canvas.saveState()
    ground = accent if pattern is Pattern.SOLID else _WHITE
    canvas.setFillColor(HexColor(ground))
    canvas.setStrokeColor(HexColor(accent))
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    if pattern in {Pattern.STRIPES, Pattern.DOTS}:
        clip = canvas.beginPath()
        clip.rect(x, y, width, height)
        canvas.clipPath(clip, stroke=0, fill=0)
        if pattern is Pattern.STRIPES:
            _stripe(canvas, x, y, width, height)
        else:
            _dot(canvas, x, y, width, height, accent)
    canvas.restoreState()
    canvas.saveState()
    canvas.setStrokeColor(HexColor(accent))
    canvas.setLineWidth(1)
    canvas.rect(x, y, width, height, stroke=1, fill=0)
    canvas.restoreState()


def _stripe(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    step = max(4.0, height / 2.2)
    canvas.setLineWidth(step * 0.36)
    path = canvas.beginPath()
    left = x - height
    while left < x + width:
        path.moveTo(left, y)
        path.lineTo(left + height, y + height)
        left += step
    canvas.drawPath(path, stroke=1, fill=0)


def _dot(canvas: Canvas, x: float, y: float, width: float, height: float, accent: str) -> None:
    step = max(3.4, height / 2.6)
    canvas.setFillColor(HexColor(accent))
    path = canvas.beginPath()
    row, top = 0, y + step / 2
    while top < y + height + step / 2:
        left = x + step / 2 + (row % 2) * step / 2
        while left < x + width + step:
            path.circle(left, top, step * 0.2)
            left += step
        row, top = row + 1, top + step * 0.87
    canvas.drawPath(path, stroke=0, fill=1)
