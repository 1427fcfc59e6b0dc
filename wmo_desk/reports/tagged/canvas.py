"""A canvas that knows what the things on its pages mean."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from wmo_desk.reports import scripts
from wmo_desk.reports.tagged.picture import Picture
from wmo_desk.reports.tagged.structure import Element
from wmo_desk.reports.tagged.writer import (
    DocumentInfo,
    add_metadata,
    add_structure,
    text_string,
)

# Draws what stands around the contents of a page, given its number from 1 and how many there are.
Decoration = Callable[["TaggedCanvas", int, int], None]


class TaggedCanvas(Canvas):
    """Reportlab's canvas with marked contents, a structure tree and page numbers "1 of 2".

    Everything that is painted belongs in `content` or in `artifact`: what is in neither would be
    an error in a PDF/UA file. With `tree` None the same pages come out untagged; that is only for
    measuring what tagging costs.
    """

    # Reportlab's own, which its stubs leave out.
    _doc: Any
    _code: list[str]
    _formsinuse: list[str]
    _setXObjects: Callable[[object], None]  # noqa: N815 - reportlab's name
    _restartAccumulators: Callable[[], None]  # noqa: N815 - reportlab's name
    _addAnnotation: Callable[..., None]  # noqa: N815 - reportlab's name

    def __init__(
        self,
        stream: BinaryIO,
        *,
        info: DocumentInfo,
        tree: Element | None,
        font: str,
        decoration: Decoration | None = None,
        **settings: Any,
    ) -> None:
        # The same summary gives the same bytes: reportlab's own clock is left out.
        settings.update(
            invariant=True,
            lang=info.language,
            pdfVersion=(1, 7),
            initialFontName=font,
        )
        super().__init__(stream, **settings)
        self._info = info
        self._tree = tree
        self._decoration = decoration
        self._page_objects: list[Any] = []
        self._owners: list[list[Element]] = [[]]
        self._outline_count = 0
        self._bookmarked: dict[tuple[str, int], int] = {}
        self._later: list[tuple[int, int | None, Element | None, Callable[[], None]]] = []
        self.setTitle(info.title)
        self.setAuthor(info.author)
        self.setCreator(info.creator)
        self.setSubject("")
        self.setViewerPreference("DisplayDocTitle", "true")
        if info.is_right_to_left:
            self.setViewerPreference("Direction", "R2L")
        stamp = f"D:{info.created:%Y%m%d}000000Z"
        self.setDateFormatter(lambda *_moment: stamp)

    @contextmanager
    def content(self, element: Element | None) -> Iterator[None]:
        """Mark what is painted inside as content of this element."""
        if self._tree is None or element is None:
            yield
            return
        number = self._number_content(element)
        self.addLiteral(f"/{element.role.value}<</MCID {number}>>BDC")
        yield
        self.addLiteral("EMC")

    def _number_content(self, element: Element) -> int:
        """Give the next content of this page to an element, and return its number."""
        owners = self._owners[-1]
        owners.append(element)
        element.contents.append((len(self._owners) - 1, len(owners) - 1))
        return len(owners) - 1

    def paint_later(self, element: Element | None, paint: Callable[[], None]) -> None:
        """Paint content of an element on this page once every page is there.

        `paint` draws from the corner of the page, and may ask `sheet_of` then.
        """
        is_marked = self._tree is not None and element is not None
        number = self._number_content(element) if is_marked and element is not None else None
        self._later.append((len(self._owners) - 1, number, element, paint))

    def sheet_of(self, title: str, level: int) -> int | None:
        """Return the number, from 1, of the page with the first bookmark of that title."""
        return self._bookmarked.get((title, level))

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Mark what is painted inside as decoration that is not read aloud.

        `kind` is "Pagination" for what comes back on every page, "Layout" for lines and grounds.
        """
        if self._tree is None:
            yield
            return
        self.addLiteral(f"/Artifact<</Type/{kind}>>BDC" if kind else "/Artifact BMC")
        yield
        self.addLiteral("EMC")

    @contextmanager
    def spoken(self, text: str) -> Iterator[None]:
        """Give the words for what is painted inside, where the order of printing differs."""
        if self._tree is None:
            yield
            return
        self.addLiteral(f"/Span<</ActualText{text_string(text)}>>BDC")
        yield
        self.addLiteral("EMC")

    def add_link(
        self, element: Element | None, target: str, words: str, box: tuple[float, ...]
    ) -> None:
        """Let a box, in points from the corner of the page, lead to an address.

        `words` say where it leads (ISO 14289-1 §7.18.5). On paper without tags nothing does.
        """
        if self._tree is None or element is None:
            return
        note = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Annot"),
                "Subtype": pdfdoc.PDFName("Link"),
                "Rect": pdfdoc.PDFArray([round(edge, 2) for edge in box]),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                # To be printed, as everything else on the page.
                "F": 4,
                "Contents": pdfdoc.PDFString(words),
                "A": pdfdoc.PDFDictionary(
                    {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(target)}
                ),
            }
        )
        self._addAnnotation(note)
        element.links.append((len(self._owners) - 1, note))

    def draw_picture(
        self, picture: Picture, x: float, y: float, width: float, height: float
    ) -> None:
        """Paint a picture with its lower left corner there; a document holds each once."""
        name = self._doc.getXObjectName(picture.name)
        if name not in self._doc.idToObject:
            made: Any = pdfdoc.PDFImageXObject(picture.name)
            made.width, made.height = picture.width, picture.height
            made.bitsPerComponent, made.colorSpace = 8, picture.colours
            made.streamContent, made._filters = picture.stream, (picture.compression,)  # noqa: SLF001 - it has no other way in
            self._setXObjects(made)
            self._doc.addForm(picture.name, made)
        self.saveState()
        self.translate(x, y)
        self.scale(width, height)
        self.addLiteral(f"/{name} Do")
        self.restoreState()
        self._formsinuse.append(picture.name)

    def add_bookmark(self, title: str, level: int, top: float) -> None:
        """Add an entry to the outline, from level 0, that leads to `top` on this page.

        `title` is as it is printed; in the outline it is written as it was typed.
        """
        key = f"b{self._outline_count}"
        self._outline_count += 1
        self._bookmarked.setdefault((title, level), len(self._owners))
        self.bookmarkPage(key, fit="XYZ", left=0, top=top)
        self.addOutlineEntry(scripts.as_typed(title), key, level)

    @override
    def showPage(self) -> None:
        super().showPage()
        page = self._doc.Pages.pages[-1]
        if self._tree is not None:
            page.StructParents = len(self._page_objects)
            page.Tabs = "/S"
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        self._page_objects.append(page)
        self._owners.append([])

    @override
    def save(self) -> None:
        if self._code:
            self.showPage()
        for index, number, element, paint in self._later:
            self._add_to_page(index, partial(self._paint_marked, number, element, paint))
        if self._decoration is not None:
            self._decorate(self._decoration)
        self._compress_pages()
        if self._tree is not None:
            add_structure(self._doc, self._tree, self._page_objects, self._owners[:-1])
            add_metadata(self._doc, self._info)
        super().save()

    def _decorate(self, decoration: Decoration) -> None:
        # Only now the number of pages is known.
        total = len(self._page_objects)
        for index in range(total):
            self._add_to_page(index, partial(decoration, self, index + 1, total))

    def _add_to_page(self, index: int, paint: Callable[[], object]) -> None:
        """Let what is drawn join the finished stream of a page."""
        page = self._page_objects[index]
        self._restartAccumulators()
        self.init_graphics_state()
        paint()
        page.setStream(f"{page.stream}\n{' '.join(self._code)}\n")
        self._restartAccumulators()

    def _paint_marked(
        self, number: int | None, element: Element | None, paint: Callable[[], None]
    ) -> None:
        if number is not None and element is not None:
            self.addLiteral(f"/{element.role.value}<</MCID {number}>>BDC")
        paint()
        if number is not None:
            self.addLiteral("EMC")

    def _compress_pages(self) -> None:
        # reportlab would wrap the compressed page in ASCII85, which is larger and slower.
        for page in self._page_objects:
            page.Contents = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])
