"""Papers for colleagues: the hand-over page, the caseload, and the waiting list in figures."""

import io
from dataclasses import replace
from html import escape

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.reports import team_samples
from tests.reports.paper_rules import complaints, printed
from tests.reports.structure_reader import Node, read
from tests.reports.team_samples import (
    CARRIED,
    CARRIED_UNNAMED,
    FILE,
    HANDED_OVER,
    SEVERAL,
    UNKNOWN,
    WAITING,
    WAITING_IN_SMALL_AREAS,
    WAITING_YOUNG,
)
from wmo_desk.contents.hand_overs import HandOver
from wmo_desk.contents.team_papers import CaseloadPaper, WaitingPaper
from wmo_desk.reports import bar_chart
from wmo_desk.reports.bar_chart import Bar, BarChart, Group, Series, draw_bars, in_parts
from wmo_desk.reports.ink import Pattern, fitted, text_width
from wmo_desk.reports.papers import Contents, paper_page, paper_text, print_paper

PAPERS = {
    name: paper
    for name, paper in vars(team_samples).items()
    if isinstance(paper, HandOver | CaseloadPaper | WaitingPaper)
}
OF_THE_TEAM = {
    name: paper for name, paper in PAPERS.items() if isinstance(paper, CaseloadPaper | WaitingPaper)
}
each_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
each_of_the_team = pytest.mark.parametrize("paper", OF_THE_TEAM.values(), ids=OF_THE_TEAM)
USUAL = pytest.mark.parametrize("paper", [HANDED_OVER, UNKNOWN, CARRIED, WAITING, WAITING_YOUNG])


def told(paper: Contents, *, language: str = "nl") -> str:
    return " ".join(each.text for each in paper_text(paper, language=language))


def structure(paper: Contents, *, large: bool = False) -> Node:
    return read(print_paper(paper, large=large).content).root


def drawings(paper: Contents, *, large: bool = False) -> list[str]:
    return [node.alternative for node in structure(paper, large=large).all("Figure")]


@each_paper
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(paper: Contents, large: bool) -> None:
    assert complaints(printed(paper, large=large)) == []


@USUAL
def test_every_rule_holds_in_english(paper: Contents) -> None:
    assert complaints(printed(paper, language="en")) == []


@each_of_the_team
def test_every_header_says_what_it_is_about(paper: Contents) -> None:
    for table in structure(paper).all("Table"):
        headers = table.all("TH")
        assert {header.scope for header in headers} == {"Column", "Row"}
        assert headers[0].scope == "Column"


@each_of_the_team
def test_web_page_has_each_table_and_what_each_drawing_says(paper: Contents) -> None:
    root, page = structure(paper), paper_page(paper)

    assert page.count("<table>") == len(root.all("Table"))
    for drawing in root.all("Figure"):
        assert escape(drawing.alternative) in page


# --- The hand-over ------------------------------------------------------------------------------


def test_hand_over_says_for_whom_it_is() -> None:
    assert "Alleen voor de collega die dit dossier overneemt" in told(HANDED_OVER)


@pytest.mark.parametrize(
    "words",
    [
        "Consulent van dit dossier: M. Kok.",
        "Volgende afspraak: maandag 30 november 2026 om 10.00 uur · thuis",
        "Spreekt Pools. Er is een tolk nodig.",
        "Hoort het liefst van ons per brief.",
        "Leest grote letters",
        "Els Berg (mantelzorger) zei over de zorg: het is vaak zwaar.",
        "Signaal: eenzaamheid: Komt de deur niet meer uit · Bellen",
        "de inwoner wil niet dat wij er iets mee doen",
        "Toestemming voor delen binnen het huishouden, gegeven door mevrouw zelf op 3 maart 2026",
        "Toestemming voor gegevens van de kinderen (Els Berg) is ingetrokken op 1 augustus 2026.",
        "Van Els Berg staat hier niet alles: de toestemming daarvoor is afgelopen.",
        "Niet elk signaal komt op papier.",
        "Op 3 maart 2026. Met consulent T. Smit. Ook erbij: dochter Els.",
        "Beugels aanvragen (de consulent): staat open, had gemoeten op 1 november 2026 · "
        "afgesproken op 3 maart 2026",
        "Meegaan naar de huiskamer (Els): staat open, uiterlijk 1 december 2026",
        "Begeleiding individueel: pgb, 2 uur per week, tot en met 31 december 2027",
        "Algemene voorziening begeleiding: zonder indicatie, sinds 1 oktober 2026",
        "zonder einddatum, opnieuw bekijken op 1 januari 2027",
        "Deze inwoner staat op plaats 3: categorie A",
        "Op 20 november 2026 is Thuis Verder gevraagd; antwoord uiterlijk 27 november 2026.",
        "Vos: procesregisseur",
    ],
)
def test_what_a_colleague_must_know_is_told(words: str) -> None:
    assert words in told(HANDED_OVER)


def test_what_is_not_known_is_said() -> None:
    words = told(UNKNOWN)

    for sentence in (
        "Dit dossier heeft nu geen consulent.",
        "Er is nog geen afspraak gepland.",
        "Er is nog geen gesprek geweest.",
        "Er staan geen afspraken open.",
        "Er loopt nu geen ondersteuning.",
        "Er loopt niets zonder einddatum.",
        "Staat niet op de wachtlijst.",
        "Er is nog niemand ingevuld.",
    ):
        assert sentence in words


def test_what_runs_without_end_date_stands_apart() -> None:
    only = HandOver((replace(FILE, support=(), direct=()),), HANDED_OVER.printed_on)
    no_day = replace(FILE.open_ended[0], next_review=None)
    without_day = HandOver((replace(FILE, open_ended=(no_day,)),), HANDED_OVER.printed_on)

    assert "Er loopt alleen ondersteuning zonder einddatum." in told(only)
    assert "nog geen dag om opnieuw te bekijken" in told(without_day)


def test_each_of_several_files_begins_on_a_sheet_of_its_own() -> None:
    one, none = print_paper(HANDED_OVER).pages, print_paper(UNKNOWN).pages

    assert none == 1
    assert print_paper(SEVERAL).pages == 2 * one + none


# --- The caseload -------------------------------------------------------------------------------


def test_caseload_says_its_day_and_its_message() -> None:
    words = told(CARRIED)

    assert "Zo was het op 22 november 2026." in words
    assert "Samen zijn er 216 open dossiers. De meeste heeft M. Kok: 64." in words
    assert "1 consulent heeft er meer dan 60, de ruimte die de gemeente aanhoudt." in words
    assert "7 wettelijke termijnen zijn voorbij, 15 lopen binnen 7 dagen af." in words
    assert "12 gesprekken zijn nog niet afgesloten." in words
    assert "Bij 23 indicaties zonder einddatum was er in 12 maanden geen gesprek." in words


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_drawings_of_the_caseload_say_message_and_values(large: bool) -> None:
    files, *others = drawings(CARRIED, large=large)
    whole = " ".join([files, *others])

    assert files.startswith("Samen zijn er 216 open dossiers. De meeste heeft M. Kok: 64.")
    assert "L. Janssen 41; M. Kok 64" in files
    assert "Dezelfde getallen staan in de tabel hierna." in files
    assert "M. Kok: voorbij 3, loopt af binnen 7 dagen 5" in whole
    assert "M. Kok: gesprek niet afgesloten 6, zonder einddatum, geen gesprek 11" in whole
    for line in CARRIED.lines[:-1]:
        assert whole.count(f"{line.consultant} {line.files}") == 1


def test_table_of_the_caseload_has_the_same_values() -> None:
    rows = [row.words for row in structure(CARRIED).all("TR")]

    assert "M. Kok 64 4 te veel" in rows
    assert "T. Smit 57 3" in rows
    assert "Zonder consulent 4" in rows
    assert "Samen 216" in rows
    assert "M. Kok 3 5" in rows
    assert "M. Kok 6 11" in rows


def test_without_names_nobody_is_named() -> None:
    words = told(CARRIED_UNNAMED) + " ".join(drawings(CARRIED_UNNAMED))

    assert "De namen van consulenten staan er niet op." in words
    assert "De meeste heeft Consulent 1: 64." in words
    for line in CARRIED.lines[:-1]:
        assert line.consultant not in words


def test_most_of_several_names_none() -> None:
    alike = replace(CARRIED, lines=CARRIED.lines[1:2] * 2, room=41)

    assert "De meeste dossiers bij één consulent: 41." in told(alike)
    assert "Niemand heeft er meer dan 41" in told(alike)


# --- The waiting list ---------------------------------------------------------------------------


def test_waiting_list_says_its_message() -> None:
    words = told(WAITING)

    assert "Er wachten 52 inwoners: 14 in categorie A en 38 in categorie B." in words
    assert "De helft wacht langer dan 61 dagen, één op de tien langer dan 143 dagen." in words
    assert "Het langst wacht iemand 212 dagen." in words
    assert "hebben samen 107,5 uur per week nodig" in words
    assert "Er is 74,5 uur te weinig. 2 inwoners zonder bekende uren tellen niet mee." in words
    assert "Aanname: dat blijft elke week zo." in words
    assert "Dit is een som en geen belofte." in words


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_drawings_of_the_waiting_list_say_message_and_values(large: bool) -> None:
    whole = " ".join(drawings(WAITING, large=large))

    assert "Categorie A 14; Categorie B 38; Bunde 12" in whole
    assert "Allen: mediaan 61, 90 % 143, langst 212" in whole
    assert "Bunde: gevraagd 25,5, ruimte van aanbieders 20" in whole
    assert "In de afgelopen 13 weken kwamen er per week" in whole
    assert "Aanname: dat blijft elke week zo." in whole
    assert "E: 22 november 2026 41 (geteld)" in whole
    assert "I: 21 november 2027 65 (berekend)" in whole


def test_small_areas_are_told_together() -> None:
    rows = [row.words for row in structure(WAITING).all("TR")]

    assert "Overige gebieden 5" in rows
    assert "Overige gebieden 30 44 44" in rows
    assert "Overige gebieden 6,5 20" in rows
    assert "Zulke gebieden staan samen onder ‘Overige gebieden’." in told(WAITING)


def test_where_all_areas_are_small_none_is_told() -> None:
    rows = [row.words for row in structure(WAITING_IN_SMALL_AREAS).all("TR")]

    assert "Daarom staan hier geen gebieden apart." in told(WAITING_IN_SMALL_AREAS)
    assert [row for row in rows if "gebieden" in row] == ["Alle gebieden 107,5 33"]


def test_list_that_is_too_young_is_not_carried_on() -> None:
    words = told(WAITING_YOUNG)

    assert "De lijst bestaat korter dan een kwartaal." in words
    assert "Aanname" not in words
    assert "Dat is genoeg, als de ruimte op de goede plek is." in words


def test_sum_that_cannot_be_checked_says_so() -> None:
    unchecked = replace(WAITING, outlook=replace(WAITING.outlook, usually_off=None))

    assert "te kort om hem na te rekenen" in told(unchecked)


# --- Drawing ------------------------------------------------------------------------------------

CHART = BarChart(
    (Series("een", Pattern.SOLID), Series("twee", Pattern.STRIPES), Series("drie", Pattern.DOTS)),
    tuple(
        Group(f"Gebied {number}", (Bar(number, f"{number}"), Bar(0, "0"), Bar(0, "0")))
        for number in range(10)
    ),
    mark=4,
    mark_label="ruimte: 4",
)


def drawn(chart: BarChart) -> str:
    canvas = Canvas(io.BytesIO(), pageCompression=0)
    draw_bars(canvas, chart, bar_chart.WIDE)
    code: str = canvas.getpdfdata().decode("latin-1")
    return code


def test_nothing_has_no_bar() -> None:
    ten, one = drawn(CHART), drawn(replace(CHART, groups=CHART.groups[:1]))

    # Of nine groups more each has one bar: its ground and its edge.
    assert ten.count(" re S") - one.count(" re S") == 9


def test_parts_of_a_drawing_have_one_scale() -> None:
    parts = list(in_parts(CHART, bar_chart.LARGE, 400))

    assert len(parts) > 1
    assert [group for part in parts for group in part.groups] == list(CHART.groups)
    assert {part.longest for part in parts} == {9}
    assert all(bar_chart.LARGE.height(part) <= 400 for part in parts)


@pytest.mark.parametrize("lines", [1, 2])
def test_long_names_are_broken_and_cut(lines: int) -> None:
    found = fitted("Van den Heuvel-Bemelmans tot Ubachsberg", 10, 90, lines=lines)

    assert len(found) == lines
    assert all(text_width(line, 10) <= 90 for line in found)
    assert found[-1].endswith("…")
