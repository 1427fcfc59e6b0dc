"""What a document means, apart from how it looks: the structure tree of a tagged PDF.

ISO 32000-1 §14.7 and §14.8, as far as letters and reports need it; the rules of PDF/UA-1
(ISO 14289-1) on roles, headers and alternative text are kept by whoever builds the tree.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    """Standard structure types (ISO 32000-1 §14.8.4)."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    CAPTION = "Caption"
    SPAN = "Span"
    LINK = "Link"


class Scope(StrEnum):
    """Which cells a table header belongs to."""

    COLUMN = "Column"
    ROW = "Row"


# An empty cell keeps its place in the grid; anything else without content is left out.
_KEPT_EMPTY = frozenset((Role.CELL, Role.HEADER_CELL))


_NEVER = (1 << 30, 0)


class Element:
    """One node: a heading, a paragraph, a table … and the marked contents that belong to it.

    The order of adding is the reading order. A paragraph that is printed in two parts stays one
    element with two contents. What is added but never printed does not reach the file.
    """

    __slots__ = ("alternative", "box", "contents", "language", "links", "parent", "role", "scope")

    def __init__(
        self,
        role: Role,
        parent: "Element | None" = None,
        *,
        alternative: str = "",
        language: str = "",
        scope: Scope | None = None,
    ) -> None:
        self.role = role
        self.parent = parent
        # In reading order: elements, and contents as (index of the page, number on that page).
        self.contents: list[Element | tuple[int, int]] = []
        self.alternative = alternative
        self.language = language
        self.scope = scope
        # Where a link can be pressed: the index of the page, and reportlab's annotation.
        self.links: list[tuple[int, Any]] = []
        # Where a figure stands on its page, in points from the lower left corner.
        self.box: tuple[float, float, float, float] | None = None

    def add(
        self,
        role: Role,
        *,
        alternative: str = "",
        language: str = "",
        scope: Scope | None = None,
    ) -> "Element":
        """Add the next node below this one; an empty `language` means that of the document."""
        element = Element(role, self, alternative=alternative, language=language, scope=scope)
        self.contents.append(element)
        return element

    def in_order(self) -> list["Element | tuple[int, int]"]:
        """Return what belongs to it in reading order.

        Text and what stands in that text (a link, a list in an item) come in the order in which
        they were painted: the elements were there before the text was.
        """
        is_mixed = any(isinstance(each, Element) for each in self.contents) and not all(
            isinstance(each, Element) for each in self.contents
        )
        return sorted(self.contents, key=_first_painted) if is_mixed else self.contents

    def is_printed(self) -> bool:
        """Whether anything in it or below it stands on a page."""
        return any(
            content.is_printed() if isinstance(content, Element) else True
            for content in self.contents
        )

    def kept(self) -> Iterator["Element"]:
        """Yield this node and all below it that belong in the file, parents first."""
        yield self
        for content in self.contents:
            if isinstance(content, Element) and (
                content.role in _KEPT_EMPTY or content.is_printed()
            ):
                yield from content.kept()


def _first_painted(content: Element | tuple[int, int]) -> tuple[int, int]:
    if not isinstance(content, Element):
        return content
    return min(map(_first_painted, content.contents), default=_NEVER)


def new_tree() -> Element:
    """Return the root under which a document is built."""
    return Element(Role.DOCUMENT)
