"""The paper of the municipality: A4, type sizes, letterhead, footer, mark of a practice file."""

from dataclasses import dataclass, fields, replace
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports import fonts, scripts
from wmo_desk.reports.tagged import (
    ASCENT,
    Layout,
    Picture,
    Prose,
    TaggedCanvas,
    TextStyle,
    artifact,
)

INK: Final = "#1B2527"
MUTED: Final = "#566366"
LINE: Final = "#DCE3E1"
WARN: Final = "#7A4700"
WARN_SOFT: Final = "#FFF2DE"
_LEADING: Final = 1.3


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sizes of one kind of print; `is_large` prints in one column and without grey letters."""

    is_large: bool
    layout: Layout
    body: TextStyle
    intro: TextStyle
    small: TextStyle
    title: TextStyle
    heading: TextStyle
    subheading: TextStyle
    letterhead: TextStyle
    cell: TextStyle
    # A table beside a drawing.
    beside: TextStyle
    column_head: TextStyle
    footer_size: float

    @property
    def is_right_to_left(self) -> bool:
        """Whether what is printed runs from right to left."""
        return self.body.is_right_to_left

    def mirrored(self) -> "Sheet":
        """Return the same for a language from right to left."""
        changed: dict[str, Any] = {}
        for each in fields(self):
            style = getattr(self, each.name)
            if isinstance(style, TextStyle):
                changed[each.name] = replace(style, is_right_to_left=True)
        return replace(self, **changed)


ORDINARY: Final = Sheet(
    is_large=False,
    layout=Layout(left=18 * mm, right=18 * mm, top=16 * mm, bottom=21 * mm),
    body=TextStyle(11, 15.2, INK, space_after=3),
    intro=TextStyle(11, 15.2, INK, space_after=2),
    small=TextStyle(9.5, 13, MUTED, space_before=4),
    title=TextStyle(21, 26, INK, is_bold=True, space_before=10, space_after=2),
    heading=TextStyle(13.5, 18, INK, is_bold=True, space_before=11, space_after=1.5),
    subheading=TextStyle(11.5, 15.6, INK, is_bold=True, space_before=7, space_after=1.5, indent=21),
    letterhead=TextStyle(10, 13.5, MUTED),
    cell=TextStyle(11, 14.6, INK),
    beside=TextStyle(10.5, 14, INK),
    column_head=TextStyle(9.5, 12.5, MUTED),
    footer_size=9.5,
)

# The same letters with less white between them, for a conversation that just does not fit.
COMPACT: Final = replace(
    ORDINARY,
    layout=Layout(left=18 * mm, right=18 * mm, top=12 * mm, bottom=17.5 * mm),
    body=replace(ORDINARY.body, leading=13.9, space_after=1.5),
    intro=replace(ORDINARY.intro, leading=13.9, space_after=1),
    small=replace(ORDINARY.small, leading=12.4, space_before=2),
    title=replace(ORDINARY.title, leading=25, space_before=3),
    heading=replace(ORDINARY.heading, leading=16.5, space_before=5.5, space_after=1),
    subheading=replace(ORDINARY.subheading, leading=15, space_before=3, space_after=1),
    cell=replace(ORDINARY.cell, leading=13.2),
    beside=replace(ORDINARY.beside, leading=13),
)

LARGE: Final = Sheet(
    is_large=True,
    layout=Layout(left=19 * mm, right=19 * mm, top=16 * mm, bottom=23 * mm),
    body=TextStyle(18, 26, INK, space_after=8),
    intro=TextStyle(18, 26, INK, space_after=6),
    small=TextStyle(18, 26, INK, space_before=8),
    title=TextStyle(28, 35, INK, is_bold=True, space_before=16, space_after=6),
    heading=TextStyle(23, 30, INK, is_bold=True, space_before=22, space_after=5),
    subheading=TextStyle(20, 27, INK, is_bold=True, space_before=16, space_after=4, indent=36),
    letterhead=TextStyle(18, 25, INK),
    cell=TextStyle(18, 25, INK),
    beside=TextStyle(18, 25, INK),
    column_head=TextStyle(18, 25, INK, is_bold=True),
    footer_size=18,
)

# For a paper whose last words would stand on a page alone.
LARGE_COMPACT: Final = replace(
    LARGE,
    layout=Layout(left=19 * mm, right=19 * mm, top=14 * mm, bottom=21.5 * mm),
    body=replace(LARGE.body, leading=24, space_after=5),
    intro=replace(LARGE.intro, leading=24, space_after=4),
    small=replace(LARGE.small, leading=24, space_before=5),
    title=replace(LARGE.title, space_before=10, space_after=4),
    heading=replace(LARGE.heading, leading=28, space_before=14, space_after=3),
    subheading=replace(LARGE.subheading, leading=25, space_before=10, space_after=2),
    letterhead=replace(LARGE.letterhead, leading=23),
    cell=replace(LARGE.cell, leading=23),
    beside=replace(LARGE.beside, leading=23),
    column_head=replace(LARGE.column_head, leading=23),
)


@dataclass(frozen=True, slots=True)
class Footer:
    """Stands at the foot of every page; `pages` is a template such as "blad {number} van {total}".

    `practice` is printed above every page of a practice file, and empty otherwise.
    """

    title: str
    pages: str
    practice: str
    sheet: Sheet

    def __call__(self, canvas: TaggedCanvas, number: int, total: int) -> None:
        """Draw the decoration of one page."""
        layout = self.sheet.layout
        size = self.sheet.footer_size
        baseline = 12 * mm if not self.sheet.is_large else 11 * mm
        with canvas.artifact("Pagination"):
            canvas.setStrokeColor(HexColor(LINE))
            canvas.setLineWidth(0.75)
            canvas.line(
                layout.left,
                baseline + size * 1.5,
                layout.left + layout.width,
                baseline + size * 1.5,
            )
            canvas.setFillColor(HexColor(INK if self.sheet.is_large else MUTED))
            pages = self.pages.format(number=number, total=total)
            words = f"{scripts.printable(self.title)} · {pages}"
            if self.sheet.is_right_to_left or not fonts.ordinary().issuperset(words):
                colour = INK if self.sheet.is_large else MUTED
                style = TextStyle(size, size * _LEADING, colour)
                self._draw_prose(canvas, words, style, layout.left, baseline, layout.width)
            else:
                canvas.setFont(fonts.text_font(), size)
                canvas.drawString(layout.left, baseline, words)
        if self.practice:
            self._draw_practice_mark(canvas)

    def _draw_practice_mark(self, canvas: TaggedCanvas) -> None:
        width, height = self.sheet.layout.page
        size = max(10, self.sheet.footer_size)
        band = size * 1.9
        with canvas.artifact("Pagination"):
            canvas.setFillColor(HexColor(WARN_SOFT))
            canvas.rect(0, height - band, width, band, stroke=0, fill=1)
            canvas.setFillColor(HexColor(WARN))
            canvas.rect(0, height - band - 1.2, width, 1.2, stroke=0, fill=1)
            baseline = height - band / 2 - size * 0.36
            if self.sheet.is_right_to_left or not fonts.ordinary().issuperset(self.practice):
                style = TextStyle(size, size * _LEADING, WARN, is_bold=True, is_centred=True)
                self._draw_prose(canvas, self.practice, style, 0, baseline, width)
            else:
                canvas.setFont(fonts.text_font(is_bold=True), size)
                canvas.drawCentredString(width / 2, baseline, self.practice)

    def _draw_prose(
        self,
        canvas: TaggedCanvas,
        words: str,
        style: TextStyle,
        left: float,
        baseline: float,
        width: float,
    ) -> None:
        """Draw a line in a script or a direction of its own."""
        style = replace(style, is_right_to_left=self.sheet.is_right_to_left)
        prose = Prose(words, style, None)
        prose.wrap(width, style.leading)
        # Below its baseline it has what a line leaves there.
        prose.drawOn(canvas, left, baseline - style.leading * (1 - ASCENT))


class Logo(Flowable):
    """The emblem of the municipality: decoration, since the name stands beside it in words."""

    def __init__(
        self, picture: Picture, height: float, max_width: float, *, is_right_to_left: bool = False
    ) -> None:
        super().__init__()
        self._picture = picture
        wide, high = picture.width, picture.height
        self._high = min(height, max_width * high / wide)
        self.width = wide * self._high / high
        # Some air before the name below it.
        self._gap = height * 0.16
        self.height = self._high + self._gap
        self._is_right_to_left = is_right_to_left
        self._left = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._left = aW - self.width if self._is_right_to_left else 0
        return self.width, self.height

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        canvas = self.canv
        if isinstance(canvas, TaggedCanvas):
            with artifact(canvas, "Layout"):
                canvas.draw_picture(self._picture, self._left, self._gap, self.width, self._high)
