"""A letter as plain text in reading order, for whoever reads with the ears or copies from it."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from wmo_desk.contents.summaries import ClientSummary
from wmo_desk.reports.beside import read_out
from wmo_desk.reports.client_summary import WORDINGS, compose_summary
from wmo_desk.reports.reading_letter import Piece, ReadingLetter, TableRow, plain
from wmo_desk.reports.tagged import Role


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A heading (`level` 1 to 4) or a paragraph (0); a row of a table is one paragraph.

    `is_quote` marks the words of the resident.
    """

    text: str
    level: int = 0
    is_quote: bool = False


def summary_text(summary: ClientSummary, *, language: str = "nl") -> tuple[Paragraph, ...]:
    """Return what the paper says; the web in words, a table row with its column headers."""
    return text_of(read_out(partial(compose_summary, summary), language))


def text_of(letter: ReadingLetter) -> tuple[Paragraph, ...]:
    """Return what a letter says, heard paragraph by paragraph."""
    return tuple(
        Paragraph(_said(piece), _LEVELS.get(element.role, 0), is_quote=element.role is Role.QUOTE)
        for element in letter.elements()
        for piece in letter.pieces(element)
    )


_LEVELS: Final = {Role.H1: 1, Role.H2: 2, Role.H3: 3, Role.H4: 4}


def _said(piece: Piece) -> str:
    if not isinstance(piece, TableRow):
        return plain(piece)
    cells = [plain(cell, line_break=", ") for cell in piece.cells]
    pairs = zip(piece.headers, cells, strict=True)
    return ". ".join(f"{plain(head, line_break=', ')}: {cell}" for head, cell in pairs if cell)


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
