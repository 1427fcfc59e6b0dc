from datetime import date
from uuid import UUID

import pytest

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.people import BsnInvalid
from wmo_desk.domain.sheets import DayUnreadable
from wmo_desk.domain.waiting import Category
from wmo_desk.domain.waiting_columns import Columns, TableLine
from wmo_desk.domain.waiting_sheet import (
    AreaNotKnown,
    CategoryUnknown,
    CellMerged,
    DayToCome,
    ExtentUnreadable,
    FieldEmpty,
    ListLine,
    Note,
    ResidentUnclear,
    ShortYear,
    Surroundings,
    minutes_of_hours,
    read_list_line,
)

MEERSSEN, BUNDE = UUID(int=1), UUID(int=2)
AROUND = Surroundings(
    municipalities={"meerssen": MEERSSEN},
    own=MEERSSEN,
    areas={MEERSSEN: {"bunde": BUNDE}},
    criteria={MEERSSEN: {"valgevaar": "Valgevaar"}},
    on=date(2026, 11, 22),
)
GOOD = {
    "family_name": "Berg",
    "birth_date": "14-03-1948",
    "category": "A",
    "granted_on": "3-9-2026",
    "hours": "2,5",
}


def read(fixed: dict[str, str] | None = None, **cells: str) -> ListLine:
    cells = GOOD | cells
    columns = Columns({name: place for place, name in enumerate(cells)}, fixed or {})
    return read_list_line(TableLine(7, tuple(cells.values())), columns, AROUND)


def refused(**cells: str) -> list[tuple[str, type]]:
    return [(fault.field, type(fault.error)) for fault in read(**cells).faults]


def test_a_line_says_who_waits_since_when_for_how_much() -> None:
    line = read(criterion="valgevaar", area="bunde", gender="Mw.")
    assert not line.faults
    assert line.values["minutes"] == 150
    assert line.values["granted_on"] == date(2026, 9, 3)
    assert (line.values["category"], line.values["criterion"]) == (Category.A, ("Valgevaar",))
    assert (line.values["municipality"], line.values["area"]) == (MEERSSEN, BUNDE)
    assert line.values["gender"] is Gender.FEMALE


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("012345672", "012345672"), ("12345672", "012345672"), ("12345672.0", "012345672")],
)
def test_a_lost_zero_comes_back(typed: str, kept: str) -> None:
    line = read(bsn=typed)
    assert line.values["bsn"] == kept
    assert (Note.ZERO_ADDED in line.notes) is (typed != kept)


def test_two_lost_zeros_come_back() -> None:
    line = read(bsn="1234560")
    if line.faults:
        assert isinstance(line.faults[0].error, BsnInvalid)
    else:
        assert line.values["bsn"] == "001234560"


@pytest.mark.parametrize(
    ("typed", "day"),
    [("46268", date(2026, 9, 3)), ("2026-09-03", date(2026, 9, 3)), ("3/9/26", date(2026, 9, 3))],
)
def test_a_day_of_a_spreadsheet_is_read(typed: str, day: date) -> None:
    assert read(granted_on=typed).values["granted_on"] == day


def test_who_was_born_long_ago_has_a_short_number() -> None:
    assert read(birth_date="9205").values["birth_date"] == date(1925, 3, 14)


@pytest.mark.parametrize(
    ("cells", "field", "error"),
    [
        ({"birth_date": "14-03-48"}, "birth_date", ShortYear),
        ({"granted_on": "23-11-2026"}, "granted_on", DayToCome),
        ({"granted_on": "september"}, "granted_on", DayUnreadable),
        ({"granted_on": ""}, "granted_on", FieldEmpty),
        ({"category": "C"}, "category", CategoryUnknown),
        ({"area": "Elders"}, "area", AreaNotKnown),
        ({"hours": "veel"}, "hours", ExtentUnreadable),
        ({"hours": ""}, "hours", FieldEmpty),
        ({"birth_date": ""}, "birth_date", ResidentUnclear),
        ({"bsn": "123456789"}, "bsn", BsnInvalid),
    ],
)
def test_what_cannot_be_kept_is_told(
    cells: dict[str, str], field: str, error: type[Exception]
) -> None:
    assert refused(**cells) == [(field, error)]


def test_everything_wrong_with_a_line_is_told_at_once() -> None:
    assert len(refused(category="C", granted_on="?", hours="veel")) == 3


def test_a_merged_cell_is_nobodys() -> None:
    columns = Columns({name: place for place, name in enumerate(GOOD)})
    line = TableLine(7, tuple(GOOD.values()), frozenset({0}))
    (fault,) = read_list_line(line, columns, AROUND).faults
    assert isinstance(fault.error, CellMerged)


def test_a_text_for_all_fills_empty_cells() -> None:
    assert read({"reason": "Overgenomen"}, reason="").values["reason"] == "Overgenomen"
    assert read({"reason": "Overgenomen"}, reason="Valt").values["reason"] == "Valt"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Berg, A. van den", ("Berg", "A.", "van den")),
        ("van den Berg", ("Berg", "", "van den")),
        ("Berg", ("Berg", "", "")),
    ],
)
def test_a_name_comes_apart(name: str, parts: tuple[str, str, str]) -> None:
    values = read(family_name=name).values
    assert (values["family_name"], values["initials"], values["prefix"]) == parts


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("2", 120), ("2,5", 150), ("2.25", 135), ("2:30", 150), ("2 uur 30", 150), ("150 min", 150)],
)
def test_hours_are_read_as_people_write_them(typed: str, minutes: int) -> None:
    assert minutes_of_hours(typed) == minutes
