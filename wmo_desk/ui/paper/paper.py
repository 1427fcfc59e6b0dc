"""The paper that a page shows: one as it is now, or what was handed out before."""

from dataclasses import dataclass, replace
from enum import StrEnum

from wmo_desk.contents.insight import Insight
from wmo_desk.contents.letters import ExampleLetter, LetterUsed
from wmo_desk.contents.resident_sheets import SheetForm
from wmo_desk.contents.social_map import ResidentPage
from wmo_desk.services.documents import DocumentRow
from wmo_desk.services.paper_sheets import PaperContents, with_form
from wmo_desk.tasks import Progress


@dataclass(frozen=True, slots=True)
class Choices:
    """How the paper is wanted; `language` is that of the paper, not of the interface.

    `beside` is the code of another language that stands beside it, empty for none.
    `sheet` tells in which words the sheet for the resident asks, or that none goes along.
    """

    is_large: bool = False
    language: str = "nl"
    with_bsn: bool = False
    sheet: SheetForm | None = None
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A heading (`level` 1 to 3) or a paragraph (0) of the text version.

    `is_quote` marks the words of the resident.
    """

    text: str
    level: int = 0
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class LetterState:
    """Of a letter whose text is data: with what it was made, and its texts.

    `standard` is its text with everything filled in, `text` the same as it was adapted.
    `is_outdated` tells that something else would be filled in than when it was adapted.
    """

    used: LetterUsed
    standard: str
    text: str
    is_outdated: bool = False

    @property
    def is_adapted(self) -> bool:
        """Whether somebody adapted it."""
        return self.used.adaptation_id is not None


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF with its text; `document` says which hand-out it is, None for what is not one yet.

    `web_page` is the same as HTML. What was handed out is kept as the PDF alone: then `lines` and
    `web_page` are empty, and the text is taken from the PDF. `lines_alone` is
    what it says without the language beside it. `letter` is known of a letter whose text is data.
    """

    content: bytes
    pages: int
    lines: tuple[Line, ...] = ()
    lines_alone: tuple[Line, ...] = ()
    web_page: str = ""
    choices: Choices = Choices()
    edition: int = 1
    document: DocumentRow | None = None
    letter: LetterState | None = None


def make_paper(
    contents: PaperContents | ExampleLetter, choices: Choices, progress: Progress
) -> Paper:
    """Make the PDF and its text; for a background thread."""
    # Reportlab takes a third of a second to load, which the page does not wait for.
    from wmo_desk.reports.papers import letter_of  # noqa: PLC0415

    if not isinstance(contents, ExampleLetter):
        contents = with_form(contents, choices.sheet)
    made = print_and_say(contents, choices, progress)
    letter = letter_of(contents, language=choices.language)
    state = None if letter is None else LetterState(*letter)
    return replace(made, edition=contents.edition, letter=state)


def print_and_say(
    contents: PaperContents | ExampleLetter | ResidentPage, choices: Choices, progress: Progress
) -> Paper:
    """Make the PDF, its text and its web page of what has neither edition nor a worded letter."""
    from wmo_desk.reports.papers import paper_page, paper_text, print_paper  # noqa: PLC0415

    progress.step(0, 2)
    large, language, beside = choices.is_large, choices.language, choices.beside
    printed = print_paper(contents, large=large, language=language, beside=beside)
    progress.step(1, 2)
    said = paper_text(contents, large=large, language=language, beside=beside)
    alone = paper_text(contents, large=large, language=language) if beside else said
    return Paper(
        content=printed.content,
        pages=printed.pages,
        lines=tuple(Line(each.text, each.level, each.is_quote) for each in said),
        lines_alone=tuple(Line(each.text, each.level, each.is_quote) for each in alone),
        web_page=paper_page(contents, large=large, language=language, beside=beside),
        choices=choices,
    )


@dataclass(frozen=True, slots=True)
class ExamplePaper:
    """An example with the number of sheets that it takes in ordinary and in large print."""

    paper: Paper
    sheets: tuple[int, int]


def make_example(example: ExampleLetter, choices: Choices, progress: Progress) -> ExamplePaper:
    """Make the PDF of an example and count its sheets; for a background thread."""
    from wmo_desk.reports.papers import print_paper  # noqa: PLC0415

    paper = make_paper(example, choices, progress)
    other = print_paper(example, large=not choices.is_large, language=choices.language).pages
    sheets = (other, paper.pages) if choices.is_large else (paper.pages, other)
    return ExamplePaper(paper, sheets)


def make_insight(insight: Insight, choices: Choices, progress: Progress) -> Paper:
    """Make the PDF of a copy of a dossier and its text; for a background thread."""
    # As in `make_paper`.
    from wmo_desk.reports.papers import paper_text, print_paper  # noqa: PLC0415

    progress.step(0, 2)
    language = choices.language
    printed = print_paper(insight, large=choices.is_large, language=language)
    progress.step(1, 2)
    said = paper_text(insight, large=choices.is_large, language=language)
    return Paper(
        content=printed.content,
        pages=printed.pages,
        lines=tuple(Line(each.text, each.level, each.is_quote) for each in said),
        choices=choices,
        edition=insight.edition,
    )


class FileKind(StrEnum):
    """As what a paper can be saved; the value is the ending of the name."""

    PDF = "pdf"
    WEB_PAGE = "html"
    TEXT = "txt"
    JSON = "json"
    CSV = "zip"


def as_file(paper: Paper, kind: FileKind) -> bytes:
    """Return what is written to a file of this kind; raises ValueError for data of a dossier."""
    match kind:
        case FileKind.PDF:
            return paper.content
        case FileKind.WEB_PAGE:
            return paper.web_page.encode()
        case FileKind.TEXT:
            # With the mark that Windows' own editor knows the encoding by.
            return "\r\n\r\n".join(line.text for line in paper.lines).encode("utf-8-sig")
        case FileKind.JSON | FileKind.CSV:
            raise ValueError(kind)


def lines_of(pages: list[str]) -> tuple[Line, ...]:
    """Put the text of the pages of one of our PDFs back into paragraphs.

    Our paper keeps the space at a line end within a paragraph, so a line without one ends it.
    """
    joined = "".join(
        f"{line} " if line.endswith(" ") else f"{line}\n"
        for page in pages
        for line in page.replace("\r\n", "\n").split("\n")
    )
    found = (" ".join(line.split()) for line in joined.split("\n"))
    return tuple(Line(text) for text in found if text)
