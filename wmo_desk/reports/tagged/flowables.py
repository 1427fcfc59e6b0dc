"""Flowables that carry meaning: figures, columns, and a cloak for flowables of reportlab's own."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports.tagged.canvas import TaggedCanvas
from wmo_desk.reports.tagged.structure import Element


def content(canvas: Canvas, element: Element | None) -> AbstractContextManager[None]:
    """Mark what is painted inside, on a canvas that knows tags; on another one do nothing."""
    if isinstance(canvas, TaggedCanvas):
        return canvas.content(element)
    return nullcontext()


def artifact(canvas: Canvas, kind: str = "Layout") -> AbstractContextManager[None]:
    """Mark what is painted inside as decoration; on a canvas without tags do nothing."""
    if isinstance(canvas, TaggedCanvas):
        return canvas.artifact(kind)
    return nullcontext()


def height_of(flowable: Flowable, width: float) -> float:
    """Return how high a flowable is in so much width before there is a page, both in points."""
    # What is measured needs a canvas only to hand it on.
    return flowable.wrapOn(cast("Canvas", None), width, 0)[1]


class Marked(Flowable):
    """Any flowable of reportlab's as content of one element, also when it splits over pages.

    With `element` None it is decoration. reportlab's Paragraph loses the spaces at its line ends
    for readers of the structure: use Prose for text.
    """

    def __init__(self, flowable: Flowable, element: Element | None) -> None:
        super().__init__()
        self._flowable = flowable
        self._element = element
        self.keepWithNext = flowable.getKeepWithNext()  # type: ignore[no-untyped-call]

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = self._flowable.wrapOn(self.canv, aW, aH)
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        parts = self._flowable.splitOn(self.canv, aW, aH)
        return [Marked(part, self._element) for part in parts]

    @override
    def getSpaceBefore(self) -> float:
        return self._flowable.getSpaceBefore()

    @override
    def getSpaceAfter(self) -> float:
        return self._flowable.getSpaceAfter()

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        marking = (
            artifact(self.canv) if self._element is None else content(self.canv, self._element)
        )
        with marking:
            self._flowable.drawOn(self.canv, 0, 0)


class Figure(Flowable):
    """A drawing; its element carries the alternative text.

    It is `height` high where the page has that room, and less, down to `least_height`, before it
    goes to the next page. `paint` is given the height that it got.
    """

    def __init__(
        self,
        element: Element | None,
        width: float,
        height: float,
        paint: Callable[[Canvas, float], None],
        *,
        least_height: float | None = None,
    ) -> None:
        super().__init__()
        self._element = element
        self.width = width
        self.height = height
        self._full_height = height
        self._least_height = height if least_height is None else least_height
        self._paint = paint

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.height = max(self._least_height, min(self._full_height, aH))
        return self.width, self.height

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        canvas = self.canv
        if self._element is not None:
            left, bottom = canvas.absolutePosition(0, 0)
            self._element.box = (left, bottom, left + self.width, bottom + self.height)
        with content(canvas, self._element):
            self._paint(canvas, self.height)


class Columns(Flowable):
    """Flowables side by side, their upper edges aligned; it never splits over pages.

    `shares` are parts of the available width; `gap` and the space around them are in points. From
    right to left the first column is the one on the right.
    """

    def __init__(
        self,
        columns: Sequence[Sequence[Flowable]],
        shares: Sequence[float],
        gap: float,
        *,
        space_before: float = 0,
        space_after: float = 0,
        is_right_to_left: bool = False,
    ) -> None:
        super().__init__()
        self.spaceBefore = space_before
        self.spaceAfter = space_after
        self._columns = [list(column) for column in columns]
        self._shares = shares
        self._gap = gap
        self._is_right_to_left = is_right_to_left
        self._sizes: list[list[tuple[float, float]]] = []

    def _widths(self, available: float) -> list[float]:
        free = available - self._gap * (len(self._columns) - 1)
        return [share * free / sum(self._shares) for share in self._shares]

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._sizes = [
            [flowable.wrapOn(self.canv, width, aH) for flowable in column]
            for column, width in zip(self._columns, self._widths(aW), strict=True)
        ]
        self.width = aW
        self.height = max(
            sum(height for _, height in sizes)
            + sum(flowable.getSpaceBefore() for flowable in column[1:])
            for sizes, column in zip(self._sizes, self._columns, strict=True)
        )
        return self.width, self.height

    def draw(self) -> None:
        """Paint it, with its lower left corner at the origin."""
        left = 0.0
        for column, sizes, width in zip(
            self._columns, self._sizes, self._widths(self.width), strict=True
        ):
            top = self.height
            at = self.width - left - width if self._is_right_to_left else left
            for index, (flowable, (_, height)) in enumerate(zip(column, sizes, strict=True)):
                top -= height + (flowable.getSpaceBefore() if index else 0)
                flowable.drawOn(self.canv, at, top)
            left += width + self._gap
