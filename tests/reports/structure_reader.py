"""Reads a tagged PDF as a screen reader does: along its structure, with the text of each element.

Written apart from the layer that makes the tags, on pikepdf, so that it can find its mistakes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

from tests.reports.page_reader import Font, Page, PageReader

INLINE = frozenset(("Span", "Link"))


@dataclass
class Node:
    role: str
    text: str = ""
    alternative: str = ""
    language: str = ""
    scope: str = ""
    box: tuple[float, ...] = ()
    children: list["Node"] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)
    # Its own text and its children in the order in which they are read.
    pieces: list["str | Node"] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, *roles: str) -> list["Node"]:
        return [node for node in self.walk() if node.role in roles]

    @property
    def words(self) -> str:
        """Its text and that of all below it, as it is read."""
        return " ".join(part.strip() for part in self.heard() if part.strip())

    def heard(self) -> Iterator[str]:
        """Yield what is read in one go: words in another language and links are part of a line."""
        line = ""
        for piece in self.pieces:
            if isinstance(piece, str):
                line += piece
            elif piece.role in INLINE:
                line += "".join(piece.heard())
            else:
                yield line
                line = ""
                yield from piece.heard()
        yield line


@dataclass
class Reading:
    root: Node
    pages: list[Page]
    fonts: list[Any]
    pdf: pikepdf.Pdf
    faults: list[str]

    @property
    def artifacts(self) -> list[str]:
        return [text for page in self.pages for text in page.artifacts]

    @property
    def unmarked(self) -> int:
        return sum(page.unmarked for page in self.pages)


def read(content: bytes) -> Reading:
    """Read a document that is sound."""
    reading = look(content)
    assert reading.faults == []
    return reading


def look(content: bytes) -> Reading:
    """Read a document as far as sense can be made of it; the rest is in its faults."""
    pdf = pikepdf.open(BytesIO(content))
    fonts: dict[tuple[int, int], Font] = {}
    pages = [PageReader(page, fonts).read for page in pdf.pages]
    faults = [fault for page in pages for fault in page.faults]
    tree = _Tree(pdf, pages, faults)
    root = tree.node(pdf.Root.StructTreeRoot.K, pdf.Root.StructTreeRoot)
    return Reading(root, pages, [font.source for font in fonts.values()], pdf, faults)


class _Tree:
    def __init__(self, pdf: pikepdf.Pdf, pages: list[Page], faults: list[str]) -> None:
        self._numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        self._pages = pages
        self._faults = faults

    def node(self, obj: Any, parent: Any) -> Node:
        if obj.P.objgen != parent.objgen:
            self._faults.append(f"an element {obj.S} does not know its parent")
        attributes = obj.get("/A", {})
        node = Node(
            role=str(obj.S)[1:],
            alternative=str(obj.get("/Alt", "")),
            language=str(obj.get("/Lang", "")),
            scope=str(attributes.get("/Scope", ""))[1:],
            box=tuple(float(edge) for edge in attributes.get("/BBox", ())),
        )
        kids = obj.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
            if isinstance(kid, int):
                self._add(node, (self._numbers[obj.Pg.objgen], kid))
            elif kid.get("/Type") == "/MCR":
                self._add(node, (self._numbers[kid.Pg.objgen], int(kid.MCID)))
            elif kid.get("/Type") != "/OBJR":
                child = self.node(kid, obj)
                node.children.append(child)
                node.pieces.append(child)
        return node

    def _add(self, node: Node, content: tuple[int, int]) -> None:
        text = self._text(*content)
        node.contents.append(content)
        node.pieces.append(text)
        node.text += text

    def _text(self, page: int, number: int) -> str:
        text = self._pages[page].marks.get(number)
        if text is None:
            self._faults.append(f"there is no content {number} on page {page + 1}")
        return text or ""
