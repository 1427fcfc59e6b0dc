"""A letter as plain text in reading order, for whoever reads with the ears or copies from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.platypus import Flowable
from typing_extensions import override

from wmo_desk.reports.client_summary import WORDINGS, compose_summary
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.page import ORDINARY
from wmo_desk.reports.tagged import Cell, Element, Ornament, Role, Run, Table, Text, TextStyle
from wmo_desk.services.summaries import ClientSummary


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A heading (`level` 1 to 3) or a paragraph (0); a row of a table is one paragraph.

    `is_quote` marks the words of the resident.
    """

    text: str
    level: int = 0
    is_quote: bool = False


def summary_text(summary: ClientSummary, *, language: str = "nl") -> tuple[Paragraph, ...]:
    """Return what the paper says; the web in words, a table row with its column headers."""
    return text_of(lambda letter: compose_summary(summary, WORDINGS[language], letter))


def text_of(compose: Callable[[Letter], object]) -> tuple[Paragraph, ...]:
    """Return what a letter says when `compose` puts it together."""
    letter = _TextLetter()
    compose(letter)
    return tuple(letter.paragraphs())


_LEVELS: Final = {Role.H1: 1, Role.H2: 2, Role.H3: 3}


class _TextLetter(Letter):
    """Takes the same letter as the printer does, and keeps the words instead of laying them out.

    The order of the elements is the reading order, so the words are kept by element.
    """

    def __init__(self) -> None:
        super().__init__(ORDINARY)
        self._words: list[tuple[Element, str]] = []

    def paragraphs(self) -> list[Paragraph]:
        """Return what was added, in reading order."""
        by_element: dict[int, list[str]] = {}
        for element, words in self._words:
            by_element.setdefault(id(element), []).append(words)
        return [
            Paragraph(
                " ".join(words.replace("\xa0", " ").split()),
                _LEVELS.get(element.role, 0),
                is_quote=element.role is Role.QUOTE,
            )
            for element in self.tree.contents
            if isinstance(element, Element)
            for words in (
                [element.alternative] if element.alternative else by_element.get(id(element), [])
            )
        ]

    @override
    def add(self, flowable: Flowable) -> None:
        pass

    @override
    def letterhead(self, logo: bytes | None, sender: Sequence[Run], facts: Sequence[str]) -> None:
        for line in (*(run.text for run in sender), *facts):
            self._keep(Role.PARAGRAPH, line)

    @override
    def title(self, text: str) -> None:
        self._keep(Role.H1, text)

    @override
    def heading(self, text: str, *, room: float = 0) -> None:
        self._keep(Role.H2, text)

    @override
    def subheading(self, text: Text, *, ornament: Ornament | None = None, room: float = 0) -> None:
        self._keep(Role.H3, _plain(text))

    @override
    def text(self, text: Text, *, style: TextStyle | None = None, language: str = "") -> None:
        self._keep(Role.PARAGRAPH, _plain(text))

    @override
    def quote(self, paragraphs: Sequence[Text], colour: str, *, language: str = "") -> None:
        for paragraph in paragraphs:
            self._keep(Role.QUOTE, _plain(paragraph))

    @override
    def bullets(self, items: Sequence[Text], *, language: str = "") -> None:
        for item in items:
            self._keep(Role.ITEM, _plain(item))

    @override
    def new_table(
        self,
        element: Element,
        headers: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        *,
        style: TextStyle | None = None,
        gap: float = 10,
        language: str = "",
    ) -> Table:
        for row in rows:
            cells = [_plain(cell.text).replace("\n", ", ") for cell in row]
            said = [f"{head}: {cell}" for head, cell in zip(headers, cells, strict=True) if cell]
            self._words.append((element, ". ".join(said)))
        return super().new_table(
            element, headers, rows, shares, style=style, gap=gap, language=language
        )

    def _keep(self, role: Role, words: str) -> None:
        self._words.append((self.tree.add(role), words))


def _plain(text: Text) -> str:
    return text if isinstance(text, str) else "".join(run.text for run in text)


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One part of the paper: its heading and what stands below it, as it will be printed."""

    heading: str
    paragraphs: tuple[str, ...]


def paper_parts(summary: ClientSummary, *, language: str = "nl") -> tuple[PaperPart, ...]:
    """Return the parts that are about the resident, in the order of the paper.

    Left out are the web and what was told per dimension, which are read back one by one, and what
    every letter says: how to object, whom to call.
    """
    wording = WORDINGS[language]
    elsewhere = {
        wording.web.heading,
        wording.told_heading,
        wording.read_back_heading,
        wording.wrong_heading,
        wording.contact_heading,
    }
    parts: list[tuple[str, list[str]]] = []
    for paragraph in summary_text(summary, language=language):
        if paragraph.level in (1, 2):
            parts.append((paragraph.text if paragraph.level == 2 else "", []))
        elif parts:
            parts[-1][1].append(paragraph.text)
    return tuple(
        PaperPart(heading, tuple(paragraphs))
        for heading, paragraphs in parts
        if heading and heading not in elsewhere
    )
