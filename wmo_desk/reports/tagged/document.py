"""A Platypus document of one column whose pages are tagged."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Any, BinaryIO, Final

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from wmo_desk.reports import fonts
from wmo_desk.reports.tagged.canvas import Decoration, TaggedCanvas
from wmo_desk.reports.tagged.structure import Element
from wmo_desk.reports.tagged.writer import DocumentInfo

_ONE_AT_A_TIME: Final = Lock()


@dataclass(frozen=True, slots=True)
class Layout:
    """The page and its margins, in points."""

    left: float
    right: float
    top: float
    bottom: float
    page: tuple[float, float] = A4

    @property
    def width(self) -> float:
        """The width that text has."""
        return self.page[0] - self.left - self.right


class TaggedDocument(BaseDocTemplate):
    """Builds one document; `tree` None leaves the tags out (for measuring only)."""

    def __init__(
        self,
        stream: BinaryIO,
        *,
        info: DocumentInfo,
        tree: Element | None,
        layout: Layout,
        decoration: Decoration | None = None,
    ) -> None:
        fonts.register()
        width, height = layout.page
        frame = Frame(
            layout.left,
            layout.bottom,
            layout.width,
            height - layout.top - layout.bottom,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        super().__init__(
            stream,
            pagesize=(width, height),
            pageTemplates=[PageTemplate(id="page", frames=[frame], pagesize=(width, height))],
            lang=info.language,
            title=info.title,
            author=info.author,
            creator=info.creator,
            subject="",
        )
        self._canvas_maker = partial(
            TaggedCanvas, info=info, tree=tree, font=fonts.text_font(), decoration=decoration
        )

    def build_story(self, story: Sequence[Flowable]) -> int:
        """Lay out the story, write the file to the stream and return the number of pages.

        One document at a time: reportlab keeps in a font what the documents need of it, and does
        not bear two threads that print.
        """
        with _ONE_AT_A_TIME:
            self.build(list(story), canvasmaker=self._canvas_maker)
        return int(self.page)

    @property
    def last_page(self) -> float:
        """Which part of the last page is taken, from 0 to 1, once the story is laid out."""
        # Only the frame knows how far it is, and it has no other way to tell.
        frame: Any = self.frame
        return float((frame._y2 - frame._y) / (frame._y2 - frame._y1))  # noqa: SLF001
