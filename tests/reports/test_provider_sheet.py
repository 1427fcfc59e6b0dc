"""The sheet of a provider: on paper, as files, and in the archive that it leaves in."""

import csv
import io
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
import pyzipper
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import HARD_TEXT, USUAL
from tests.reports.structure_reader import read
from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.domain.kinds import Interpreter
from wmo_desk.domain.provider_sheet import LeftOut, ListedPlace, SheetLines, TakenUp, lines_for
from wmo_desk.domain.providers import WorkingArea
from wmo_desk.domain.waiting import Status
from wmo_desk.reports.papers import paper_page, paper_text, print_paper
from wmo_desk.reports.provider_files import provider_archive, provider_files

DAY = date(2026, 11, 28)
MEERSSEN, MINE, OTHER = UUID(int=1), UUID(int=5), UUID(int=6)
AREAS = ("Bunde", "Geulle", "Meerssen", "Ulestraten", "Rothem")
DEMANDS = ("Er is een hond", "Alleen een vrouwelijke hulp", "Er wordt gerookt")


def a_place(number: int, **values: object) -> ListedPlace:
    place = ListedPlace(
        entry_id=UUID(int=100 + number),
        number=number,
        area_id=UUID(int=10 + number % 5),
        area=AREAS[number % 5],
        municipality_id=MEERSSEN,
        municipality="Meerssen",
        minutes_per_week=120 + 15 * (number % 4),
        days=("mon", "thu") if number % 3 == 0 else (),
        demands=DEMANDS[: number % 3],
        status=Status.WAITING,
        is_running=True,
    )
    return replace(place, **values)  # type: ignore[arg-type]


def somebody(number: int, **values: object) -> TakenUp:
    one = TakenUp(
        entry_id=UUID(int=200 + number),
        provider_id=MINE,
        status=Status.STARTED,
        started_on=date(2026, 12, number),
        name=f"A. van den Berg{number}",
        address=("Brusselseweg 12", "6231 AB Meerssen"),
        phones=("0431234567", "0612345678"),
        language="Pools",
        interpreter=Interpreter.SPOKEN,
        minutes_per_week=150,
        days=("tue",),
        demands=DEMANDS[:1],
    )
    return replace(one, **values)  # type: ignore[arg-type]


def a_sheet(*places: ListedPlace, known: tuple[TakenUp, ...] = ()) -> ProviderSheet:
    return ProviderSheet(
        letterhead=USUAL.letterhead,
        provider_id=MINE,
        provider="Zorg Dichtbij",
        where=AREAS[:3],
        lines=lines_for(MINE, WorkingArea(), places=places, taken_up=known, on=DAY),
        printed_on=DAY,
    )


USUAL_SHEET = a_sheet(
    a_place(2, status=Status.OFFERED, offered_to=MINE, respond_by=date(2026, 12, 3)),
    *(a_place(number) for number in (3, 5, 6, 9, 14, 101)),
    a_place(110, area_id=None, area=None, minutes_per_week=None),
    known=(somebody(1), somebody(2, phones=(), language="", interpreter=Interpreter.NONE)),
)
LONG = replace(a_sheet(*(a_place(number) for number in range(1, 90))), is_practice=True)
NOBODY_WAITS = a_sheet(known=(somebody(1),))
HARD = a_sheet(
    a_place(1, area=HARD_TEXT, demands=(HARD_TEXT, "=2+2")), known=(somebody(1, name=HARD_TEXT),)
)
SHEETS = {"usual": USUAL_SHEET, "long": LONG, "nobody waits": NOBODY_WAITS, "hard": HARD}
each_sheet = pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)


@each_sheet
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(sheet: ProviderSheet, large: bool) -> None:
    assert complaints(printed(sheet, large=large, language="en" if large else "nl")) == []


def test_it_says_what_it_is_and_what_it_is_not() -> None:
    words = " ".join(read(print_paper(USUAL_SHEET).content).root.words.split())
    assert "Voor Zorg Dichtbij. " in words
    assert "geldt op 28 november 2026, en alleen op die dag" in words
    assert "in uw werkgebied: Bunde, Geulle, Meerssen." in words
    assert "Dit is geen opdracht om met de hulp te beginnen." in words
    assert "U belt ons op 14 043" in words


def test_each_line_is_read_with_its_number_and_headings() -> None:
    root = read(print_paper(USUAL_SHEET).content).root
    heads = [node.text.strip() for node in root.all("TH") if node.scope == "Column"]
    numbers = [node.text.strip() for node in root.all("TH") if node.scope == "Row"]
    assert heads == ["Nr.", "Kern of buurt", "Hulp per week", "Dagen", "Bijzondere eisen"]
    assert numbers == ["2", "3", "5", "6", "9", "14", "101", "110"]
    cells = [node.text.strip() for node in root.all("TD")]
    assert cells[:3] == ["Meerssen", "2 uur en 30 minuten", "elke dag"]
    assert "Antwoord uiterlijk 3 december 2026" in " ".join(cells[3].split())
    assert cells[-4:] == [
        "Meerssen, buurt onbekend",
        "in overleg",
        "elke dag",
        "Er is een hond. Alleen een vrouwelijke hulp.",
    ]


def test_headings_stand_on_every_page() -> None:
    reading = read(print_paper(LONG).content)
    with_table = {page for node in reading.root.all("TD") for page, _mark in node.contents}
    assert len(with_table) > 2
    again = [text for text in reading.artifacts if text.strip() == "Bijzondere eisen"]
    assert len(again) == len(with_table) - 1


def test_text_and_web_page_say_the_same() -> None:
    told = " ".join(part.text for part in paper_text(USUAL_SHEET))
    for text in (told, paper_page(USUAL_SHEET)):
        assert "Alleen een vrouwelijke hulp" in text
        assert "A. van den Berg1" in text


def rows_of(files: dict[str, bytes], name: str) -> list[list[str]]:
    text = files[name].decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_the_archive_opens_with_its_passphrase_and_explains_itself() -> None:
    archive = provider_archive(USUAL_SHEET, "4071-9926-0385-1174-6620")
    with pyzipper.AESZipFile(io.BytesIO(archive)) as opened:
        with pytest.raises(RuntimeError):
            opened.read("wachtlijst.csv", pwd=b"4071-9926-0385-1174-6621")
        opened.setpassword(b"4071-9926-0385-1174-6620")
        files = {name: opened.read(name) for name in opened.namelist()}

    assert list(files) == ["wachtlijst.csv", "opgepakt.csv", "wachtlijst.pdf", "leesmij.txt"]
    head, first, *_, last = rows_of(files, "wachtlijst.csv")
    assert dict(zip(head, first, strict=True)) == {
        "nummer": "2",
        "gemeente": "Meerssen",
        "kern of buurt": "Meerssen",
        "hulp per week": "2 uur en 30 minuten",
        "minuten per week": "150",
        "dagen": "elke dag",
        "bijzondere eisen": "Er is een hond, Alleen een vrouwelijke hulp",
        "antwoord uiterlijk": "03-12-2026",
    }
    assert last[2:6] == ["", "in overleg", "", "elke dag"]
    head, first, second = rows_of(files, "opgepakt.csv")
    assert dict(zip(head, first, strict=True))["telefoon"] == "043 123 45 67, 06 12 34 56 78"
    assert second[0] == "A. van den Berg2"
    assert files["wachtlijst.pdf"].startswith(b"%PDF-")
    described = files["leesmij.txt"].decode("utf-8-sig")
    for heading in (*head, *rows_of(files, "wachtlijst.csv")[0]):
        assert f"- {heading}: " in described
    assert "28 november 2026" in described


def test_without_anybody_taken_up_there_is_no_file_with_names() -> None:
    names = [file.name for file in provider_files(a_sheet(a_place(1)))]
    assert names == ["wachtlijst.csv", "wachtlijst.pdf", "leesmij.txt"]


def test_no_text_becomes_a_formula() -> None:
    files = {file.name: file.content for file in provider_files(a_sheet(a_place(1, area="=2+2")))}
    assert rows_of(files, "wachtlijst.csv")[1][2] == "'=2+2"


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from([MINE, OTHER, None]), st.sampled_from(Status)), max_size=5),
    st.lists(st.sampled_from(Status), max_size=5),
)
def test_nobody_who_was_not_taken_up_is_named_in_file_or_print(
    people: list[tuple[UUID | None, Status]], statuses: list[Status]
) -> None:
    known = tuple(
        somebody(
            number,
            provider_id=provider_id,
            status=status,
            name=f"Naam{number}x",
            address=(f"Straat{number}x 1", "6231 AB Meerssen"),
            phones=(f"04312345{number}0",),
        )
        for number, (provider_id, status) in enumerate(people, 1)
    )
    places = [a_place(number, status=status) for number, status in enumerate(statuses, 1)]
    sheet = a_sheet(*places, known=known)

    told = [paper_page(sheet), read(print_paper(sheet).content).root.words]
    told += [
        file.content.decode("utf-8-sig")
        for file in provider_files(sheet)
        if not file.name.endswith(".pdf")
    ]

    for number, (provider_id, status) in enumerate(people, 1):
        is_known = provider_id == MINE and status is Status.STARTED
        for text in told[:2]:
            assert (f"Naam{number}x" in text) == is_known
        if not is_known:
            for text in told:
                assert f"Naam{number}x" not in text
                assert f"Straat{number}x" not in text
                assert f"45 {number}0" not in text


def test_what_is_left_out_stands_on_no_paper() -> None:
    lines = SheetLines((), (somebody(1),), {LeftOut.PAUSED: 3})
    assert paper_page(replace(NOBODY_WAITS, lines=lines)) == paper_page(NOBODY_WAITS)
