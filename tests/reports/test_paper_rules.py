"""Each rule complains of a paper that breaks it, and of nothing in a sound one."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from random import Random
from typing import Any, Final, TypeAlias

import pikepdf
import pytest

from tests.reports import paper_rules
from tests.reports.paper_rules import Paper, Rule, complaints
from tests.reports.samples import USUAL
from wmo_desk.reports.client_summary import print_summary
from wmo_desk.reports.papers import paper_text
from wmo_desk.reports.summary_text import Paragraph

Break: TypeAlias = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module", params=[False, True], ids=["ordinary", "large"])
def sound(request: pytest.FixtureRequest) -> Paper:
    is_large: bool = request.param
    content = print_summary(USUAL, large=is_large).content
    return Paper(content, paper_text(USUAL, large=is_large), is_large)


def broken(sound: Paper, breaking: Break) -> Paper:
    stream = BytesIO()
    with pikepdf.open(BytesIO(sound.content)) as pdf:
        breaking(pdf)
        pdf.save(stream)
    return Paper(stream.getvalue(), sound.meant, sound.is_large, sound.language)


def element(pdf: pikepdf.Pdf, *roles: str) -> Any:
    """Return the first element of one of these roles."""
    return next(
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and str(each.get("/S", ""))[1:] in roles
    )


def replaced(old: bytes, new: bytes) -> Break:
    """Change what stands in the stream of the first page, once."""

    def breaking(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        stream = page.Contents.read_bytes()
        assert old in stream
        page.Contents = pdf.make_stream(stream.replace(old, new, 1))

    return breaking


def painted(*operators: bytes) -> Break:
    """Paint something more on the first page; /FONT is a font of it."""

    def breaking(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        font = next(iter(page.Resources.Font.keys())).encode()
        stream = page.Contents.read_bytes() + b"\n".join(operators).replace(b"/FONT", font)
        page.Contents = pdf.make_stream(stream)

    return breaking


def first_font(pdf: pikepdf.Pdf) -> Any:
    return next(iter(pdf.pages[0].Resources.Font.values()))


def no_parent(pdf: pikepdf.Pdf) -> None:
    element(pdf, "P").P = pdf.Root.StructTreeRoot


def loose_number(pdf: pikepdf.Pdf) -> None:
    element(pdf, "P").K = 999


def left_out_parent(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    del owners[len(owners) - 1]


def other_parent(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0] = owners[1]


def font_outside(pdf: pikepdf.Pdf) -> None:
    del first_font(pdf).FontDescriptor.FontFile2


def no_unicode(pdf: pikepdf.Pdf) -> None:
    del first_font(pdf).ToUnicode


def level_skipped(pdf: pikepdf.Pdf) -> None:
    element(pdf, "H2").S = pikepdf.Name.H4


def two_titles(pdf: pikepdf.Pdf) -> None:
    element(pdf, "H2").S = pikepdf.Name.H1


def cell_lost(pdf: pikepdf.Pdf) -> None:
    row = element(pdf, "TBody").K[0]
    del row.K[len(row.K) - 1]


def no_scope(pdf: pikepdf.Pdf) -> None:
    del element(pdf, "TH").A


def headless(pdf: pikepdf.Pdf) -> None:
    for cell in element(pdf, "THead").K.K:
        cell.S = pikepdf.Name.TD


def untold(pdf: pikepdf.Pdf) -> None:
    element(pdf, "Figure").Alt = pikepdf.String(" ")


def no_tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1].obj.Tabs


def other_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo.Title = pikepdf.String("Iets anders")


def title_hidden(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def unmarked_file(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def bookmark_lost(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        del outline.root[0].children[-1]


def bookmark_to_elsewhere(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[0].destination = pikepdf.Array([pdf.pages[-1].obj, pikepdf.Name.Fit])


def swapped(pdf: pikepdf.Pdf) -> None:
    kids = pdf.Root.StructTreeRoot.K.K
    kids[2], kids[3] = kids[3], kids[2]


def left_behind(pdf: pikepdf.Pdf) -> None:
    element(pdf, "H2").Pg = pdf.pages[-1].obj


def heavy(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Ballast = pdf.make_stream(Random(1).randbytes(120_000))


def without_claim(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as packet:
        del packet["pdfuaid:part"]


BREAKS: Final[dict[str, tuple[Rule, Break]]] = {
    "a child does not know its parent": (paper_rules.readable, no_parent),
    "a content that is nowhere": (paper_rules.readable, loose_number),
    "codes without letters": (paper_rules.readable, no_unicode),
    "a mark that stays open": (paper_rules.readable, painted(b"/Artifact BMC")),
    "a line in no mark": (paper_rules.all_is_marked, painted(b"0 0 m 9 9 l S")),
    "a text in no mark": (
        paper_rules.all_is_marked,
        painted(b"BT /FONT 18 Tf 1 0 0 1 60 60 Tm (\x01) Tj ET"),
    ),
    "a mark without place in the structure": (
        paper_rules.all_is_marked,
        painted(b"/P<</MCID 500>>BDC BT /FONT 18 Tf 1 0 0 1 60 60 Tm (\x01) Tj ET EMC"),
    ),
    "a content without parent": (paper_rules.parent_tree_is_whole, left_out_parent),
    "the parent of another content": (paper_rules.parent_tree_is_whole, other_parent),
    "a font outside": (paper_rules.fonts_are_embedded, font_outside),
    "a font without map": (paper_rules.fonts_are_embedded, no_unicode),
    "a level skipped": (paper_rules.headings_follow, level_skipped),
    "two titles": (paper_rules.headings_follow, two_titles),
    "a cell lost": (paper_rules.tables_are_regular, cell_lost),
    "a header of nothing": (paper_rules.tables_are_regular, no_scope),
    "a table without headers": (paper_rules.tables_are_regular, headless),
    "a figure without words": (paper_rules.figures_are_told, untold),
    "a page without order": (paper_rules.tabs_follow_the_structure, no_tabs),
    "two titles of the file": (paper_rules.says_what_it_is, other_title),
    "a title that is not shown": (paper_rules.says_what_it_is, title_hidden),
    "no language": (paper_rules.says_what_it_is, no_language),
    "what pdfua knows": (paper_rules.pdfua_finds_nothing, unmarked_file),
    "a bookmark lost": (paper_rules.bookmarks_are_the_headings, bookmark_lost),
    "a bookmark to elsewhere": (paper_rules.bookmarks_are_the_headings, bookmark_to_elsewhere),
    "another order": (paper_rules.says_what_was_meant, swapped),
    "a heading left behind": (paper_rules.headings_stand_above_their_text, left_behind),
    "beyond the right edge": (
        paper_rules.stands_on_the_page,
        painted(b"/Artifact BMC BT /FONT 18 Tf 1 0 0 1 593 60 Tm (\x01\x02) Tj ET EMC"),
    ),
    "below the page": (
        paper_rules.stands_on_the_page,
        painted(b"/Artifact BMC BT /FONT 18 Tf 1 0 0 1 60 -4 Tm (\x01) Tj ET EMC"),
    ),
    "pale": (
        paper_rules.is_readable_in_grey,
        painted(b"/Artifact BMC .6 g BT /FONT 18 Tf 1 0 0 1 60 60 Tm (\x01) Tj ET EMC"),
    ),
    "dark on dark": (
        paper_rules.is_readable_in_grey,
        painted(
            b"/Artifact BMC .3 g 50 50 99 99 re f",
            b"0 g BT /FONT 18 Tf 1 0 0 1 60 60 Tm (\x01) Tj ET EMC",
        ),
    ),
}


def test_nothing_is_wrong_with_a_sound_paper(sound: Paper) -> None:
    assert complaints(sound) == []


@pytest.mark.parametrize(("rule", "breaking"), BREAKS.values(), ids=BREAKS)
def test_each_rule_complains(sound: Paper, rule: Rule, breaking: Break) -> None:
    assert rule(broken(sound, breaking))


def test_every_rule_has_something_that_breaks_it() -> None:
    asked = {*paper_rules.OF_PDF_UA, *paper_rules.OF_OURS}

    assert asked - {rule for rule, _ in BREAKS.values()} == {
        paper_rules.is_large_and_dark,
        paper_rules.is_small,
    }


@pytest.mark.parametrize("breaking", [b".3 g /FONT 17", b".4 g /FONT 18"])
def test_large_print_is_large_and_dark(sound: Paper, breaking: bytes) -> None:
    first = painted(b"/P<</MCID 500>>BDC BT " + breaking + b" Tf 1 0 0 1 60 60 Tm (\x01) Tj ET EMC")
    found = paper_rules.is_large_and_dark(broken(sound, first))

    assert len(found) == (1 if sound.is_large else 0)


def test_two_pages_are_small(sound: Paper) -> None:
    assert bool(paper_rules.is_small(broken(sound, heavy))) is not sound.is_large


def test_a_word_left_out_is_missed(sound: Paper) -> None:
    more = replace(sound, meant=(*(sound.meant or ()), Paragraph("nog iets")))

    assert paper_rules.says_what_was_meant(more)


def test_the_claim_stands_where_it_is_true_and_only_there(sound: Paper) -> None:
    silent = broken(sound, without_claim)

    assert paper_rules.claims_what_holds(sound, []) == []
    assert paper_rules.claims_what_holds(sound, ["a figure without words"])
    assert paper_rules.claims_what_holds(silent, [])
    assert paper_rules.claims_what_holds(silent, ["a figure without words"]) == []


def test_paper_without_tags_claims_nothing() -> None:
    with pikepdf.open(BytesIO(print_summary(USUAL, tagged=False).content)) as pdf:
        assert "/Metadata" not in pdf.Root
