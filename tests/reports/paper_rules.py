"""What holds for every paper: each rule a function that returns what it finds wrong.

Written apart from the layer that makes the tags. `pdfua` asks part of the same; these ask the rest
of ISO 14289-1 that can be asked by a program, and what large print and grey printers need.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, TypeAlias

import pikepdf

from tests.reports import pdf_ua
from tests.reports.page_reader import Colour, TextRun
from tests.reports.structure_reader import INLINE, Node, Reading, look
from wmo_desk.reports import scripts
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.papers import Printable, paper_text, print_paper
from wmo_desk.reports.summary_text import Paragraph

HEADINGS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 4}
_SUMMARY_BYTES: Final = 120_000
_LARGE_PRINT: Final = 18
_CONTRAST: Final = 4.5
_GREY: Final = 0.3
"""Letters without much colour whose strongest part is above this are grey, and not black."""


@dataclass
class Paper:
    """A PDF, what it was meant to say (None: nobody wrote that down), and in which print."""

    content: bytes
    meant: tuple[Paragraph, ...] | None = None
    is_large: bool = False
    language: str = "nl"
    beside: str = ""

    @cached_property
    def reading(self) -> Reading:
        return look(self.content)

    @property
    def pdf(self) -> pikepdf.Pdf:
        return self.reading.pdf

    @property
    def runs(self) -> Iterator[tuple[int, TextRun]]:
        """Every text with the number of its page, from 1."""
        for number, page in enumerate(self.reading.pages, 1):
            for run in page.runs:
                yield number, run

    @property
    def headings(self) -> list[Node]:
        return self.reading.root.all(*HEADINGS)


def printed(
    contents: Printable, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Paper:
    """Print a paper, with what it was meant to say; where two languages stand that is not told."""
    content = print_paper(contents, large=large, language=language, beside=beside).content
    meant = None if beside else paper_text(contents, large=large, language=language)
    return Paper(content, meant, is_large=large, language=language, beside=beside)


Rule: TypeAlias = Callable[[Paper], list[str]]


def readable(paper: Paper) -> list[str]:
    """Every element knows its parent, every code its letter, every number its content."""
    return paper.reading.faults


def all_is_marked(paper: Paper) -> list[str]:
    """Whatever is painted stands in the structure or is decoration (7.1)."""
    placed = {content for node in paper.reading.root.walk() for content in node.contents}
    found = [f"{page.unmarked} unmarked" for page in paper.reading.pages if page.unmarked]
    for number, run in paper.runs:
        numbers = [mark.number for mark in run.marks if mark.number is not None]
        is_placed = any((number - 1, each) in placed for each in numbers)
        if is_placed == run.is_artifact:
            found.append(f"page {number}: {run.text!r} is in no or in two ways on the page")
    return found


def parent_tree_is_whole(paper: Paper) -> list[str]:
    """Every content leads to the element that holds it (ISO 32000-1, 14.7.4.4)."""
    numbers = paper.pdf.Root.StructTreeRoot.ParentTree.Nums
    tree = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    held = dict(_held(paper.pdf.Root.StructTreeRoot.K))
    found = []
    for number, (page, read) in enumerate(
        zip(paper.pdf.pages, paper.reading.pages, strict=True), 1
    ):
        owners = tree.get(int(page.obj.get("/StructParents", -1)), [])
        if len(owners) != len(read.marks):
            found.append(f"page {number}: {len(owners)} parents for {len(read.marks)} contents")
        for content, owner in enumerate(owners):
            if held.get((page.obj.objgen, content)) != owner.objgen:
                found.append(f"page {number}: content {content} is not of its parent")
    return found


def _held(element: Any) -> Iterator[tuple[tuple[tuple[int, int], int], tuple[int, int]]]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
        if isinstance(kid, int):
            yield (element.Pg.objgen, kid), element.objgen
        elif kid.get("/Type") == "/MCR":
            yield (kid.Pg.objgen, int(kid.MCID)), element.objgen
        else:
            yield from _held(kid)


def fonts_are_embedded(paper: Paper) -> list[str]:
    """Every font is in the file, with a map to Unicode (7.21.4, 7.21.7)."""
    return [
        f"{font.BaseFont} is not whole"
        for font in paper.reading.fonts
        if "/FontFile2" not in font.FontDescriptor or "/ToUnicode" not in font
    ]


def headings_follow(paper: Paper) -> list[str]:
    """One H1 before all others, and no level is skipped (7.4.2)."""
    levels = [HEADINGS[node.role] for node in paper.headings]
    found = [f"{levels.count(1)} headings of the first level"] if levels.count(1) != 1 else []
    for before, level in zip([0, *levels], levels, strict=False):
        if level > before + 1:
            found.append(f"H{level} follows H{before}")
    return found + ["an empty heading" for node in paper.headings if not node.words]


def tables_are_regular(paper: Paper) -> list[str]:
    """Every row has as many cells, and every header says what it is of (7.5)."""
    found = []
    for table in paper.reading.root.all("Table"):
        rows = table.all("TR")
        widths = {len(row.all("TH", "TD")) for row in rows}
        if len(widths) != 1:
            found.append(f"rows of {sorted(widths)} cells")
        found += [f"header {cell.words!r} of what?" for cell in table.all("TH") if not cell.scope]
        if not rows or {cell.role for cell in rows[0].children} != {"TH"}:
            found.append("a table without headers")
    return found


def figures_are_told(paper: Paper) -> list[str]:
    """Every figure has words that say what it shows (7.3)."""
    return [
        "a figure without words"
        for node in paper.reading.root.all("Figure")
        if not node.alternative.strip()
    ]


def tabs_follow_the_structure(paper: Paper) -> list[str]:
    """The tabulator goes along the structure on every page (7.18.3)."""
    return [
        f"page {number}: Tabs"
        for number, page in enumerate(paper.pdf.pages, 1)
        if page.obj.get("/Tabs") != "/S"
    ]


def says_what_it_is(paper: Paper) -> list[str]:
    """The title is the same everywhere and is shown, the language is that of the paper (7.1)."""
    pdf = paper.pdf
    title = str(pdf.docinfo.get("/Title", ""))
    with pdf.open_metadata() as packet:
        told, languages = packet.get("dc:title"), packet.get("dc:language")
    found = []
    if not title or told != title:
        found.append(f"title {title!r}, in the packet {told!r}")
    if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        found.append("the title is not shown")
    if str(pdf.Root.get("/Lang", "")) != paper.language or paper.language not in (languages or ()):
        found.append(f"language {pdf.Root.get('/Lang')}, in the packet {languages}")
    return found


def bookmarks_are_the_headings(paper: Paper) -> list[str]:
    """The bookmarks are the headings, each on the page of its heading."""
    pages = {page.obj.objgen: number for number, page in enumerate(paper.pdf.pages)}
    with paper.pdf.open_outline() as outline:
        marked = list(_bookmarks(outline.root, 1, paper.pdf, pages))
    meant = [(HEADINGS[node.role], _plain(node.words), _page(node)) for node in paper.headings]
    if paper.beside and len(marked) == len(meant):
        # Where a heading has two lines, its bookmark has the first.
        meant = [
            (level, title if words.startswith(title) else words, page)
            for (level, words, page), (_, title, _) in zip(meant, marked, strict=True)
        ]
    return [] if marked == meant else [f"bookmarks {marked}, headings {meant}"]


def _bookmarks(
    items: Any, level: int, pdf: pikepdf.Pdf, pages: dict[tuple[int, int], int]
) -> Iterator[tuple[int, str, int]]:
    for item in items:
        target = item.destination if item.destination is not None else item.action.D
        if isinstance(target, pikepdf.Name | pikepdf.String):
            target = pdf.Root.Dests[str(target)]
        yield level, _plain(item.title), pages.get(target[0].objgen, -1)
        yield from _bookmarks(item.children, level + 1, pdf, pages)


def _page(node: Node) -> int:
    return next((page for page, _ in node.contents), -1)


def pdfua_finds_nothing(paper: Paper) -> list[str]:
    """The checker of its own agrees."""
    return pdf_ua.findings(paper.pdf)


def says_what_was_meant(paper: Paper) -> list[str]:
    """The words along the structure are those that were put into it, all and in that order.

    What the sign for a missing character means is said on paper only: a text has them all.
    """
    if paper.meant is None:
        return []
    read = _words(said_along_the_structure(paper).replace(WORDINGS[paper.language].missing, ""))
    meant = _words(" ".join(each.text for each in paper.meant))
    if read == meant:
        return []
    at = next(
        (at for at, pair in enumerate(zip(read, meant, strict=False)) if pair[0] != pair[1]),
        min(len(read), len(meant)),
    )
    near = slice(max(0, at - 3), at + 6)
    return [f"word {at}: read {' '.join(read[near])!r}, meant {' '.join(meant[near])!r}"]


def said_along_the_structure(paper: Paper) -> str:
    """Return what is heard of a paper, in its order."""
    return " ".join(_said(paper.reading.root))


def _words(text: str) -> list[str]:
    # Where a cell has two lines, a comma stands in the text.
    printable = scripts.as_typed(scripts.printable(text)).replace("\xa0", " ")
    return [word.rstrip(",") for word in printable.split()]


def _said(node: Node) -> Iterator[str]:
    """Tell an element as `paper_text` does: a row with its headers, no dots before items."""
    if node.role == "Lbl":
        return
    if node.alternative:
        yield node.alternative
    elif node.role == "Table":
        yield from _said_table(node)
    elif node.role == "TOCI":
        # The sheet of a chapter is known when the paper is printed.
        yield re.sub(r" \d+$", "", node.words)
    elif not any(child.role not in INLINE for child in node.children):
        yield node.words
    else:
        yield node.text
        for child in node.children:
            yield from _said(child)


def _said_table(table: Node) -> Iterator[str]:
    rows = [[_cell(cell) for cell in row.children] for row in table.all("TR")]
    for row in rows[1:]:
        pairs = zip(rows[0], row, strict=False)
        yield ". ".join(f"{head}: {cell}" for head, cell in pairs if cell)


def _cell(cell: Node) -> str:
    return " ".join(cell.words.split())


def headings_stand_above_their_text(paper: Paper) -> list[str]:
    """No heading stays behind at the foot of a page when what it is above goes on to the next."""
    placed = list(_placed(paper.reading.root))
    return [
        f"page {page + 1}: {heading.words!r} stands alone"
        for (heading, page), (_, following) in pairwise(placed)
        if heading.role in HEADINGS and following != page
    ]


def _placed(node: Node) -> Iterator[tuple[Node, int]]:
    """Tell of every heading and everything else in reading order on which page it is."""
    if node.role in HEADINGS:
        yield node, max((page for each in node.walk() for page, _ in each.contents), default=-1)
        return
    if node.contents:
        yield node, node.contents[0][0]
    for child in node.children:
        yield from _placed(child)


def stands_on_the_page(paper: Paper) -> list[str]:
    """No text goes beyond the edges of its page."""
    found = []
    for number, run in paper.runs:
        left, bottom, right, top = map(float, paper.pdf.pages[number - 1].mediabox)
        inside = left <= run.left and run.right <= right and bottom <= run.baseline
        if not inside or run.baseline + run.size > top + run.size / 4:
            found.append(f"page {number}: {run.text!r} goes beyond the edge")
    return found


def is_large_and_dark(paper: Paper) -> list[str]:
    """Large print has no letters below 18 points and no grey ones, decoration left aside."""
    if not paper.is_large:
        return []
    return [
        f"page {number}: {run.text!r}, {run.size:.1f} points, colour {run.colour}"
        for number, run in paper.runs
        if not run.is_artifact
        and (run.size < _LARGE_PRINT - 0.01 or (_is_grey(run.colour) and run.ground == (1, 1, 1)))
    ]


def _is_grey(colour: Colour) -> bool:
    return max(colour) - min(colour) < 0.1 and max(colour) > _GREY


def is_readable_in_grey(paper: Paper) -> list[str]:
    """Every text, decoration too, stands out from its ground (WCAG 1.4.3)."""
    return [
        f"page {number}: {run.text!r}, contrast {contrast:.1f}"
        for number, run in paper.runs
        if (contrast := _contrast(run.colour, run.ground)) < _CONTRAST
    ]


def _contrast(one: Colour, other: Colour) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def is_small(paper: Paper) -> list[str]:
    """A paper of two pages takes less than 120 kB."""
    size = len(paper.content)
    return [f"{size} bytes"] if len(paper.pdf.pages) <= 2 and size >= _SUMMARY_BYTES else []


def _plain(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


OF_PDF_UA: Final[tuple[Rule, ...]] = (
    readable,
    all_is_marked,
    parent_tree_is_whole,
    fonts_are_embedded,
    headings_follow,
    tables_are_regular,
    figures_are_told,
    tabs_follow_the_structure,
    says_what_it_is,
    pdfua_finds_nothing,
)
OF_OURS: Final[tuple[Rule, ...]] = (
    bookmarks_are_the_headings,
    says_what_was_meant,
    headings_stand_above_their_text,
    stands_on_the_page,
    is_large_and_dark,
    is_readable_in_grey,
    is_small,
)


def claims_what_holds(paper: Paper, broken: list[str]) -> list[str]:
    """It says that it keeps to PDF/UA-1 where it does, and only there."""
    with paper.pdf.open_metadata() as packet:
        claims = packet.get("pdfuaid:part") == "1"
    if claims and broken:
        return ["it says that it keeps to PDF/UA-1, but does not"]
    return [] if claims or broken else ["it keeps to PDF/UA-1 without saying so"]


def complaints(paper: Paper) -> list[str]:
    """Everything that is wrong with a paper, each with its rule."""
    broken = list(_asked(OF_PDF_UA, paper))
    claimed = claims_what_holds(paper, broken)
    return [*broken, *claimed, *_asked(OF_OURS, paper)]


def _asked(rules: tuple[Rule, ...], paper: Paper) -> Iterator[str]:
    for rule in rules:
        for complaint in rule(paper):
            yield f"{rule.__name__}: {complaint}"
