"""A letter as its words and what they mean, for whoever wants it otherwise than as a PDF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports.letter import Letter
from wmo_desk.reports.page import ORDINARY, Sheet
from wmo_desk.reports.tagged import (
    Cell,
    Element,
    Ornament,
    Role,
    Run,
    Table,
    Text,
    TextStyle,
    packed,
)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table with what stands above its columns."""

    headers: tuple[Text, ...]
    cells: tuple[Text, ...]


Piece: TypeAlias = Text | TableRow


class ReadingLetter(Letter):
    """Takes the same letter as the printer does, and keeps the words instead of laying them out.

    The order of the elements is the reading order, so the words are kept by element. In large print
    what would stand side by side is told in another order.
    """

    def __init__(self, sheet: Sheet = ORDINARY) -> None:
        super().__init__(sheet)
        self._pieces: dict[int, list[Piece]] = {}
        self.sender = ""
        self.logo: bytes | None = None

    def elements(self) -> Iterator[Element]:
        """Yield headings, paragraphs, quotations, items, tables and figures in reading order."""
        return (element for element in self.tree.contents if isinstance(element, Element))

    def pieces(self, element: Element) -> list[Piece]:
        """Return what an element says: the rows of a table, of a figure what it shows."""
        if element.alternative:
            return [element.alternative]
        return self._pieces.get(id(element), [])

    @override
    def add(self, flowable: Flowable) -> None:
        pass

    @override
    def new_sheet(self) -> None:
        pass

    @override
    def letterhead(
        self, logo: bytes | None, sender: Sequence[Run], facts: Sequence[str], *, accent: str
    ) -> None:
        self.accent = accent
        # Of several letters in one, the first tells who writes.
        if not self.sender:
            self.sender = "".join(run.text for run in sender[:1])
            self.logo = logo if logo and packed(logo) else None
        for run in sender:
            self._keep(Role.PARAGRAPH, (run,))
        for fact in facts:
            self._keep(Role.PARAGRAPH, fact)

    @override
    def title(self, text: str) -> None:
        self._keep(self._title_role(), text)

    @override
    def heading(self, text: str, *, room: float = 0) -> None:
        self._keep(self._heading_role(1), text)

    @override
    def subheading(
        self,
        text: Text,
        *,
        ornament: Ornament | None = None,
        room: float = 0,
        language: str = "",
    ) -> None:
        self._keep(self._heading_role(2), text, language)

    @override
    def text(self, text: Text, *, style: TextStyle | None = None, language: str = "") -> None:
        self._keep(Role.PARAGRAPH, text, language)

    @override
    def quote(self, paragraphs: Sequence[Text], colour: str, *, language: str = "") -> None:
        for paragraph in paragraphs:
            self._keep(Role.QUOTE, paragraph, language)

    @override
    def bullets(self, items: Sequence[Text], *, language: str = "") -> None:
        for item in items:
            self._keep(Role.ITEM, item, language)

    @override
    def write_on(self, label: Text, lines: int) -> None:
        if label:
            self._keep(Role.PARAGRAPH, label)

    @override
    def ticks(self, texts: Sequence[Text]) -> None:
        for text in texts:
            self._keep(Role.PARAGRAPH, text)

    @override
    def contents(self, headings: Sequence[str]) -> None:
        self.bullets(headings)

    @override
    def new_table(
        self,
        element: Element,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        *,
        style: TextStyle | None = None,
        gap: float = 10,
        language: str = "",
    ) -> Table:
        self._pieces[id(element)] = [
            TableRow(tuple(headers), tuple(cell.text for cell in row)) for row in rows
        ]
        table = super().new_table(
            element, headers, rows, shares, style=style, gap=gap, language=language
        )
        # Paper has a sign for what no font has; the words here are as they were typed.
        self.has_missing = False
        return table

    def _keep(self, role: Role, words: Text, language: str = "") -> None:
        element = self.tree.add(role, language=language)
        self._pieces[id(element)] = [words]


def plain(text: Text, *, line_break: str = " ") -> str:
    """Return the words alone, with single spaces, and `line_break` where a line was broken."""
    words = text if isinstance(text, str) else "".join(run.text for run in text)
    return " ".join(words.replace("\xa0", " ").replace("\n", line_break).split())
