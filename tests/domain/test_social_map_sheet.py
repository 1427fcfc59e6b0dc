"""The sheet of the social map, as municipalities and Excel write it."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import PhoneInvalid
from wmo_desk.domain.sheets import (
    ColumnsMissing,
    DayUnreadable,
    Encoding,
    LetterLost,
    SheetBroken,
    SheetEmpty,
    SheetNotText,
    SurplusCells,
)
from wmo_desk.domain.social_map import DimensionNeeded, EntryKind, EntryNameNeeded
from wmo_desk.domain.social_map_sheet import (
    COLUMNS,
    AreaUnknown,
    DimensionUnknown,
    KindUnknown,
    read_line,
    read_sheet,
    write_sheet,
)
from wmo_desk.errors import RuleError

TODAY = date(2026, 11, 22)
AREAS = {"bunde": UUID(int=1), "schin op geul": UUID(int=2)}
AREA_NAMES = {UUID(int=1): "Bunde", UUID(int=2): "Schin op Geul", None: None}

HEADINGS = "naam;soort;dimensies;buurt;telefoon;gecontroleerd op"
LINE = "Eetcafé De Brug;informeel;Meedoen, Zingeving;Bunde;043 000 0121;1-2-2026"
SHEET = f"{HEADINGS}\r\n{LINE}\r\n"


def first(content: bytes) -> dict[str, Any]:
    sheet = read_sheet(content)
    read = read_line(sheet.lines[0], sheet.columns, AREAS, TODAY)
    assert read.faults == ()
    return dict(read.values)


KEPT = {
    "name": "Eetcafé De Brug",
    "kind": EntryKind.INFORMAL,
    "dimensions": (Dimension.MEANINGFULNESS, Dimension.PARTICIPATION),
    "area_id": UUID(int=1),
    "phone": "0430000121",
    "checked_on": date(2026, 2, 1),
}


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (SHEET.encode(), Encoding.UTF_8),
        (SHEET.encode("utf-8-sig"), Encoding.UTF_8),
        (SHEET.encode("cp1252"), Encoding.WINDOWS_1252),
        (SHEET.encode("utf-16"), Encoding.UTF_16),
        (("sep=;\r\n" + SHEET).encode("cp1252"), Encoding.WINDOWS_1252),
        (SHEET.replace("\r\n", "\n").encode(), Encoding.UTF_8),
        (SHEET.replace("\r\n", "\r").encode(), Encoding.UTF_8),
        (SHEET.replace(", ", "|").replace(";", ",").encode(), Encoding.UTF_8),
        (SHEET.replace(";", "\t").encode("cp1252"), Encoding.WINDOWS_1252),
        (SHEET.replace("naam;soort", "NAAM ; Type").encode(), Encoding.UTF_8),
    ],
)
def test_whatever_program_wrote_it(content: bytes, encoding: Encoding) -> None:
    assert read_sheet(content).encoding is encoding
    assert first(content) == KEPT


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", SheetEmpty),
        (b"\xef\xbb\xbf \r\n", SheetEmpty),
        (HEADINGS.encode(), SheetEmpty),
        (b"PK\x03\x04rest of a workbook", SheetNotText),
        (b"naam;soort\0;dimensies", SheetNotText),
        (b"naam;soort\r\nHuiskamer;informeel", ColumnsMissing),
        (b"Jan;Piet\r\n1;2", ColumnsMissing),
        (f'{SHEET}"{"x" * 140_000}'.encode(), SheetBroken),
    ],
)
def test_what_is_no_sheet_is_refused_as_a_whole(content: bytes, refusal: type[RuleError]) -> None:
    with pytest.raises(refusal):
        read_sheet(content)


def test_missing_columns_are_named_as_they_are_to_be_called() -> None:
    with pytest.raises(ColumnsMissing) as refused:
        read_sheet(b"naam;telefoon\r\nHuiskamer;1")
    assert refused.value.headings == "soort, dimensies"


def test_a_line_is_named_by_where_it_begins() -> None:
    sheet = read_sheet(
        b'sep=;\r\nnaam;soort;dimensies;omschrijving\r\n\r\na;informeel;Meedoen;"x\r\ny"\r\n'
        b"b;informeel;Meedoen;z\r\n"
    )
    assert [(line.number, line.cells["name"]) for line in sheet.lines] == [(4, "a"), (6, "b")]


@pytest.mark.parametrize(
    ("field", "typed", "refusal"),
    [
        ("name", " ", EntryNameNeeded),
        ("kind", "winkel", KindUnknown),
        ("dimensions", "", DimensionNeeded),
        ("dimensions", "Meedoen, Sport", DimensionUnknown),
        ("area", "Parijs", AreaUnknown),
        ("phone", "geen", PhoneInvalid),
        ("checked_on", "31-2-2026", DayUnreadable),
        ("checked_on", "vorig jaar", DayUnreadable),
    ],
)
def test_a_cell_that_cannot_be_kept_can_be_mended(
    field: str, typed: str, refusal: type[RuleError]
) -> None:
    sheet = read_sheet(SHEET.encode()).mended(2, field, typed)
    read = read_line(sheet.lines[0], sheet.columns, AREAS, TODAY)
    [fault] = read.faults
    assert (fault.line, fault.field, fault.typed) == (2, field, typed)
    assert isinstance(fault.error, refusal)

    mended = sheet.mended(2, field, read_sheet(SHEET.encode()).lines[0].cells[field])
    assert read_line(mended.lines[0], mended.columns, AREAS, TODAY).values == KEPT


def test_lost_letters_are_asked_for_again() -> None:
    content = SHEET.replace("De Brug", "Dé Brùg").encode().replace("ù".encode(), b"\xff")
    sheet = read_sheet(content)
    [fault] = read_line(sheet.lines[0], sheet.columns, AREAS, TODAY).faults
    assert (sheet.encoding, fault.field) == (Encoding.UTF_8, "name")
    assert isinstance(fault.error, LetterLost)


def test_cells_beyond_the_headings_are_not_lost_without_a_word() -> None:
    sheet = read_sheet(f"{HEADINGS}\r\n{LINE};en nog iets\r\n".encode())
    [fault] = read_line(sheet.lines[0], sheet.columns, AREAS, TODAY).faults
    assert isinstance(fault.error, SurplusCells)
    mended = sheet.mended(2, fault.field, fault.typed)
    assert read_line(mended.lines[0], mended.columns, AREAS, TODAY).faults == ()


@pytest.mark.parametrize(
    "typed", ["2026-02-01", "01/02/26", "1.2.2026", "1-2-2026 00:00", "2026-02-01T00:00:00"]
)
def test_a_day_as_programs_write_it(typed: str) -> None:
    sheet = read_sheet(SHEET.encode()).mended(2, "checked_on", typed)
    read = read_line(sheet.lines[0], sheet.columns, AREAS, TODAY)
    assert read.values["checked_on"] == date(2026, 2, 1)


def test_the_whole_municipality_has_a_name_or_none() -> None:
    for typed in ("", "Hele gemeente"):
        sheet = read_sheet(SHEET.encode()).mended(2, "area", typed)
        assert read_line(sheet.lines[0], sheet.columns, AREAS, TODAY).values["area_id"] is None


# Whatever people type; what no field can keep (control characters) is refused before this.
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffd")
    | st.sampled_from("\n;,\"'=+-@\t "),
    # The shortest field keeps so many; a longer text is a fault, which another test knows.
    max_size=120,
).map(str.strip)
ENTRIES = st.fixed_dictionaries(
    {
        "name": TEXTS.map(lambda text: " ".join(text.split())[:160]).filter(bool),
        "kind": st.sampled_from(EntryKind),
        "dimensions": st.sets(st.sampled_from(Dimension), min_size=1).map(
            lambda found: tuple(each for each in Dimension if each in found)
        ),
        "description": TEXTS,
        "for_whom": TEXTS,
        "keywords": TEXTS,
        "area_id": st.sampled_from([*AREAS.values(), None]),
        "address": TEXTS,
        "opening_hours": TEXTS,
        "costs": TEXTS,
        "phone": st.sampled_from(["", "0430000121", "0600000135", "+32470123456", "0800123456"]),
        "email": st.sampled_from(["", "info@voorbeeld.example"]),
        "website": st.sampled_from(["", "https://voorbeeld.example/a;b?c=d"]),
        "source": TEXTS,
        "checked_on": st.none() | st.dates(date(2001, 1, 1), TODAY),
        "number": st.uuids(),
    }
)


@given(st.lists(ENTRIES, min_size=1, max_size=5))
def test_what_is_written_reads_the_same(entries: list[dict[str, Any]]) -> None:
    content = write_sheet({**each, "area": AREA_NAMES[each["area_id"]]} for each in entries)
    sheet = read_sheet(content)
    assert sheet.columns == tuple(COLUMNS)
    read = [read_line(line, sheet.columns, AREAS, TODAY) for line in sheet.lines]
    assert [{**line.values, "number": UUID(line.number)} for line in read] == entries


def is_one_text(content: bytes, text: str) -> bool:
    try:
        return content.decode("utf-8") == text
    except UnicodeDecodeError:
        return True


@given(
    st.lists(st.text(st.sampled_from("abcéïöñ€’ß –"), max_size=30), min_size=1),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    st.sampled_from([";", ",", "\t"]),
)
def test_letters_come_through_in_every_encoding(
    costs: list[str], encoding: str, delimiter: str
) -> None:
    lines = [["naam", "soort", "dimensies", "kosten"]]
    lines += [[f"n{number}", "formeel", "Meedoen", each] for number, each in enumerate(costs)]
    text = "\r\n".join(delimiter.join(line) for line in lines)
    content = text.encode(encoding)
    # Bytes that are two texts at once, such as "é––" and "閖", are taken as UTF-8.
    assume(encoding != "cp1252" or is_one_text(content, text))
    sheet = read_sheet(content)
    read = [read_line(line, sheet.columns, AREAS, TODAY) for line in sheet.lines]
    assert [line.values["costs"] for line in read] == [each.strip() for each in costs]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for sheet_bytes in (content, SHEET.encode() + content):
        try:
            sheet = read_sheet(sheet_bytes)
        except RuleError:
            continue
        for line in sheet.lines:
            read_line(line, sheet.columns, AREAS, TODAY)
