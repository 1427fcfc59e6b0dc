"""The tag layer by itself, with documents that have nothing to do with residents."""

import doctest
import io
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Spacer

from tests.reports import pdf_ua
from tests.reports.structure_reader import Node, Reading, read
from wmo_desk.reports import fonts, tagged
from wmo_desk.reports.tagged import (
    Cell,
    Columns,
    ContentsLine,
    DocumentInfo,
    Element,
    Figure,
    Label,
    Layout,
    Marked,
    Prose,
    Role,
    Run,
    Table,
    TaggedCanvas,
    TaggedDocument,
    TextStyle,
    new_tree,
)

BODY = TextStyle(11, 15)
HEADING = TextStyle(16, 20, is_bold=True)
LAYOUT = Layout(left=50, right=50, top=50, bottom=50)
INFO = DocumentInfo(title="Proef & <zonder>", language="nl", created=date(2026, 11, 22))
LONG = "Zij wil graag weer naar buiten en onder de mensen. " * 120

Build = Callable[[Element], Sequence[Flowable]]


def built(build: Build, *, tagged: bool = True) -> bytes:
    stream = io.BytesIO()
    tree = new_tree()
    story = [
        Prose("Proef", HEADING, tree.add(Role.H1), outline_level=0),
        *build(tree),
    ]
    TaggedDocument(stream, info=INFO, tree=tree if tagged else None, layout=LAYOUT).build_story(
        story
    )
    return stream.getvalue()


def reading(build: Build) -> Reading:
    return read(built(build))


def checked(content: bytes) -> None:
    with io.BytesIO(content) as file, pikepdf.open(file) as pdf:
        assert pdf_ua.findings(pdf) == []


def only(node: Node, role: str) -> Node:
    (found,) = node.all(role)
    return found


def test_the_example_of_the_library_makes_a_sound_document() -> None:
    names = vars(tagged).copy()
    example = doctest.DocTestParser().get_doctest(tagged.__doc__ or "", names, "tagged", None, 0)
    result = doctest.DocTestRunner().run(example, clear_globs=False)

    assert (result.failed, result.attempted) == (0, len(example.examples))
    content = example.globs["stream"].getvalue()
    checked(content)
    assert [node.role for node in read(content).root.children] == ["H1", "P", "L", "Table"]


def test_words_in_another_language_are_marked_where_they_stand() -> None:
    runs = [
        Run("Dit gaat goed · "),
        Run("Das läuft gut und noch viel mehr " * 8, language="de"),
        Run(": “Mijn dochter komt elke dag.”"),
    ]

    def build(tree: Element) -> Sequence[Flowable]:
        return [Prose(runs, BODY, tree.add(Role.PARAGRAPH))]

    result = reading(build)

    (span,) = result.root.all("Span")
    assert span.language == "de"
    assert span.text.strip() == runs[1].text.strip()
    paragraph = only(result.root, "P")
    assert "Dit gaat goed" in paragraph.text
    assert "dochter" in paragraph.text
    # In the order in which they are read: Dutch, German, Dutch.
    kids = list(result.pdf.Root.StructTreeRoot.K.K[1].K)
    are_elements = [isinstance(kid, pikepdf.Dictionary) and "/S" in kid for kid in kids]
    assert are_elements[:3] == [False, True, False]
    assert are_elements.count(True) == 1
    checked(built(build))


def test_an_address_is_a_link_that_says_where_it_leads() -> None:
    address = "wmo@gemeente.example"
    runs = [
        Run("Een lange zin die het adres over de regel heen duwt, zodat het verderop staat. " * 2),
        Run(address, link=f"mailto:{address}"),
        Run(" en nog wat."),
    ]

    def build(tree: Element) -> Sequence[Flowable]:
        return [Prose(runs, BODY, tree.add(Role.PARAGRAPH))]

    result = reading(build)

    assert only(result.root, "Link").text.strip() == address
    (note,) = result.pdf.pages[0].Annots
    assert str(note.A.URI) == f"mailto:{address}"
    assert str(note.Contents) == address
    left, bottom, right, top = map(float, note.Rect)
    assert 50 <= left < right <= A4[0] - 50
    assert 10 <= top - bottom <= 20
    # From the link in the tree to its box on the page, and back.
    tree = result.pdf.Root.StructTreeRoot
    (link,) = [kid for kid in tree.K.K[1].K if isinstance(kid, pikepdf.Dictionary)]
    assert link.K[-1].Obj.objgen == note.objgen
    numbers = list(tree.ParentTree.Nums)
    assert numbers[numbers.index(int(note.StructParent)) + 1].objgen == link.objgen
    assert int(tree.ParentTreeNextKey) == int(note.StructParent) + 1
    checked(built(build))


def test_spaces_at_line_ends_are_read() -> None:
    result = reading(lambda tree: [Prose(LONG, BODY, tree.add(Role.PARAGRAPH))])

    assert only(result.root, "P").text.strip() == LONG.strip()


def test_a_split_paragraph_is_one_element_with_two_contents() -> None:
    result = reading(lambda tree: [Spacer(1, 400), Prose(LONG, BODY, tree.add(Role.PARAGRAPH))])

    assert [page for page, _ in only(result.root, "P").contents] == [0, 1]


def test_nothing_stands_alone_at_the_foot_of_a_page() -> None:
    # One line fits; a paragraph leaves two lines or none behind.
    room = A4[1] - 100 - 20 - 16
    result = reading(
        lambda tree: [Spacer(1, room), Prose(LONG[:900], BODY, tree.add(Role.PARAGRAPH))]
    )

    assert {page for page, _ in only(result.root, "P").contents} == {1}


def test_markup_is_text() -> None:
    typed = '<b>vet</b> & <para align="x"> &amp; <br/> {naam} *ster* %(x)s ]]>'
    result = reading(lambda tree: [Prose(typed, BODY, tree.add(Role.PARAGRAPH))])

    assert only(result.root, "P").text == typed


def test_runs_change_font_within_one_paragraph() -> None:
    runs = [Run("Deze hulp heeft "), Run("geen einddatum", is_bold=True), Run(".")]
    result = reading(lambda tree: [Prose(runs, BODY, tree.add(Role.PARAGRAPH))])

    assert only(result.root, "P").text == "Deze hulp heeft geen einddatum."
    assert {str(font.BaseFont)[8:] for font in result.fonts} == {"Inter-Regular", "Inter-Bold"}


@pytest.mark.parametrize("typed", ["x" * 3000, "woord-" * 800, "\n\n\n", " ", ""])
def test_odd_texts_fit_on_the_page(typed: str) -> None:
    result = reading(lambda tree: [Prose(typed, BODY, tree.add(Role.PARAGRAPH))])

    assert "".join(node.text for node in result.root.all("P")).strip() == typed.strip()


@settings(max_examples=40)
@given(st.text(max_size=400))
def test_any_text_makes_a_sound_document(typed: str) -> None:
    checked(built(lambda tree: [Prose(typed, BODY, tree.add(Role.PARAGRAPH))]))


def rows(count: int, text: str = "tekst") -> list[list[Cell]]:
    return [[Cell(f"Rij {number}"), Cell(text)] for number in range(count)]


def table(tree: Element, cells: list[list[Cell]]) -> Table:
    return Table(
        tree.add(Role.TABLE),
        headers=["Wat", "Waarom"],
        rows=cells,
        shares=[1, 2],
        style=BODY,
        header_style=BODY,
    )


def test_a_table_over_pages_stays_one_table_with_one_header() -> None:
    result = reading(lambda tree: [table(tree, rows(80))])

    found = only(result.root, "Table")
    assert [child.role for child in found.children] == ["THead", "TBody"]
    assert len(found.all("TR")) == 81
    assert [node.text for node in found.all("TH") if node.scope == "Column"] == ["Wat", "Waarom"]
    assert len(result.pdf.pages) == 3
    assert result.artifacts == ["Wat", "Waarom"] * 2


def test_every_row_has_a_header_of_its_own() -> None:
    found = only(reading(lambda tree: [table(tree, rows(3))]).root, "Table")

    bodies = found.children[1].children
    assert [[(cell.role, cell.scope) for cell in row.children] for row in bodies] == [
        [("TH", "Row"), ("TD", "")]
    ] * 3


def test_a_row_larger_than_a_page_is_split_inside_its_cells() -> None:
    result = reading(lambda tree: [table(tree, rows(1, LONG * 2))])

    (cell,) = result.root.all("TD")
    assert cell.text.strip() == (LONG * 2).strip()
    assert len({page for page, _ in cell.contents}) == len(result.pdf.pages) > 1


def nested_list(tree: Element) -> list[Flowable]:
    outer = tree.add(Role.LIST)
    story: list[Flowable] = []
    for number in range(3):
        item = outer.add(Role.ITEM)
        label = Label("•", item.add(Role.LABEL))
        body = item.add(Role.BODY)
        story.append(Prose(f"Punt {number}", TextStyle(11, 15, indent=14), body, label=label))
        inner = body.add(Role.LIST)
        for letter in "ab":
            inner_item = inner.add(Role.ITEM)
            mark = Label("–", inner_item.add(Role.LABEL))
            text = inner_item.add(Role.BODY)
            story.append(Prose(letter, TextStyle(11, 15, indent=28), text, label=mark))
    return story


def test_headers_without_rows_go_to_the_next_page_whole() -> None:
    def build(tree: Element) -> Sequence[Flowable]:
        room = A4[1] - LAYOUT.top - LAYOUT.bottom - 40
        table = tree.add(Role.TABLE)
        made = Table(
            table, headers=["Wat"], rows=[], shares=[1], style=BODY, header_style=BODY, padding=9
        )
        return [Spacer(1, room), made]

    (head,) = reading(build).root.all("TH")

    assert [page for page, _ in head.contents] == [1]


def test_lists_can_be_nested() -> None:
    result = reading(nested_list)

    outer = result.root.children[1]
    assert [child.role for child in outer.children] == ["LI"] * 3
    assert [child.role for child in outer.children[0].children] == ["Lbl", "LBody"]
    assert outer.children[0].children[1].children[0].role == "L"
    assert outer.words.startswith("• Punt 0 – a – b • Punt 1")


def paint(canvas: Canvas, height: float) -> None:
    canvas.rect(0, 0, 100, height, fill=1)


def test_a_figure_has_words_and_a_place() -> None:
    result = reading(
        lambda tree: [Figure(tree.add(Role.FIGURE, alternative="Een vlak."), 100, 80, paint)]
    )

    figure = only(result.root, "Figure")
    assert figure.alternative == "Een vlak."
    assert figure.box == pytest.approx((50, A4[1] - 50 - 20 - 80, 150, A4[1] - 50 - 20), abs=0.01)


def test_columns_are_read_one_after_the_other() -> None:
    def build(tree: Element) -> list[Flowable]:
        left = [Prose(f"links {n}", BODY, tree.add(Role.PARAGRAPH)) for n in range(3)]
        right = [Prose(f"rechts {n}", BODY, tree.add(Role.PARAGRAPH)) for n in range(2)]
        return [Columns([left, right], [1, 1], 10)]

    texts = [node.text for node in reading(build).root.all("P")]
    assert texts == ["links 0", "links 1", "links 2", "rechts 0", "rechts 1"]


def test_flowables_of_reportlab_can_be_marked() -> None:
    style = getSampleStyleSheet()["BodyText"]
    style.fontName = fonts.REGULAR

    def build(tree: Element) -> list[Flowable]:
        return [Spacer(1, 600), Marked(Paragraph(LONG, style), tree.add(Role.PARAGRAPH))]

    content = built(build)
    checked(content)
    assert [page for page, _ in only(read(content).root, "P").contents] == [0, 1]


def test_what_is_never_printed_is_not_in_the_tree() -> None:
    def build(tree: Element) -> list[Flowable]:
        tree.add(Role.TABLE).add(Role.ROW).add(Role.CELL)
        return [Prose("tekst", BODY, tree.add(Role.PARAGRAPH, language="en"))]

    result = reading(build)

    assert [node.role for node in result.root.walk()] == ["Document", "H1", "P"]
    assert only(result.root, "P").language == "en"


def test_the_file_says_what_it_is() -> None:
    pdf = reading(lambda tree: [Prose("tekst", BODY, tree.add(Role.PARAGRAPH))]).pdf

    assert str(pdf.Root.Lang) == "nl"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.docinfo["/Title"]) == "Proef & <zonder>"
    with pdf.open_metadata() as packet:
        assert packet["dc:title"] == "Proef & <zonder>"
        assert packet["pdfuaid:part"] == "1"
    assert [str(page.Tabs) for page in pdf.pages] == ["/S"]
    assert [item.title for item in pdf.open_outline().root] == ["Proef"]


def test_every_font_is_embedded_and_can_be_read_back() -> None:
    result = reading(lambda tree: [Prose("aé€ שלום مرحبا 😀", BODY, tree.add(Role.PARAGRAPH))])

    assert len({str(font.BaseFont) for font in result.fonts}) == 5
    assert all("/FontFile2" in font.FontDescriptor for font in result.fonts)
    assert only(result.root, "P").text == "aé€ שלום مرحبا 😀"


def test_without_tree_the_pages_are_the_same_but_untagged() -> None:
    def build(tree: Element) -> list[Flowable]:
        return [Prose(LONG, BODY, tree.add(Role.PARAGRAPH)), table(tree, rows(5))]

    with pikepdf.open(io.BytesIO(built(build, tagged=False))) as plain:
        assert "/StructTreeRoot" not in plain.Root
        assert b"BDC" not in plain.pages[0].Contents.read_bytes()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert built(nested_list) == built(nested_list)


def test_page_decoration_knows_the_number_of_pages() -> None:
    def decorate(canvas: TaggedCanvas, number: int, total: int) -> None:
        with canvas.artifact("Pagination"):
            canvas.setFont(fonts.REGULAR, 9)
            canvas.drawString(50, 20, f"{number} van {total}")

    stream = io.BytesIO()
    tree = new_tree()
    TaggedDocument(stream, info=INFO, tree=tree, layout=LAYOUT, decoration=decorate).build_story(
        [Prose(LONG * 2, BODY, tree.add(Role.PARAGRAPH))]
    )

    result = read(stream.getvalue())
    assert result.artifacts == ["1 van 3", "2 van 3", "3 van 3"]
    assert result.unmarked == 0


def test_a_heading_of_another_script_is_found_by_its_letters() -> None:
    typed = "مرحبا 中文"

    def build(tree: Element) -> list[Flowable]:
        whole = tree.add(Role.CONTENTS)
        line = ContentsLine(typed, BODY, whole.add(Role.CONTENTS_ITEM))
        return [line, Prose(typed, HEADING, tree.add(Role.H2), outline_level=1)]

    result = reading(build)

    with result.pdf.open_outline() as outline:
        assert [item.title for item in outline.root[0].children] == ["مرحبا □□"]
    assert only(result.root, "TOCI").words == "مرحبا □□ 1"


def test_documents_that_are_built_at_the_same_moment_are_as_they_are_alone() -> None:
    def a_document(number: int) -> bytes:
        words = "".join(chr(0xC0 + (number * 7 + index) % 60) for index in range(40))
        return built(lambda tree: [Prose(f"{words} " * 30, BODY, tree.add(Role.PARAGRAPH))])

    alone = [a_document(number) for number in range(8)]
    usual = sys.getswitchinterval()
    # As often as can be, so that two are in the middle of it at once.
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(a_document, [*range(8)] * 4))
    finally:
        sys.setswitchinterval(usual)

    assert together == alone * 4
