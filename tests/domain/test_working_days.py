from datetime import date, timedelta

import holidays
import pytest
from dateutil.easter import easter  # type: ignore[import-untyped]  # tests alone use it

from wmo_desk.domain.working_days import (
    easter_sunday,
    equalised_days,
    is_working_day,
    kings_day,
    public_holidays,
)

YEARS = range(2014, 2041)


@pytest.mark.parametrize("year", range(1900, 2200))
def test_easter_falls_where_another_calendar_has_it(year: int) -> None:
    assert easter_sunday(year) == easter(year)


@pytest.mark.parametrize("year", YEARS)
def test_holidays_are_those_of_another_calendar(year: int) -> None:
    # That calendar also has both Sundays, and Liberation Day and Good Friday as "optional".
    oracle = set(holidays.country_holidays("NL", years=year, categories=("public", "optional")))

    ours = public_holidays(year)

    assert {day for day in ours if day.weekday() != 6} == {
        day for day in oracle if day.weekday() != 6
    }


def test_the_holidays_of_2026_are_these() -> None:
    assert sorted(public_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 3),
        date(2026, 4, 6),
        date(2026, 4, 27),
        date(2026, 5, 5),
        date(2026, 5, 14),
        date(2026, 5, 25),
        date(2026, 12, 25),
        date(2026, 12, 26),
    ]


def test_kings_day_moves_to_saturday() -> None:
    assert kings_day(2025) == date(2025, 4, 26)
    assert kings_day(2026) == date(2026, 4, 27)


def test_the_equalised_days_of_the_decree_are_no_working_days() -> None:
    assert sorted(equalised_days()) == [
        date(2026, 1, 2),
        date(2026, 5, 15),
        date(2027, 5, 7),
        date(2028, 4, 28),
        date(2028, 5, 26),
    ]
    assert not any(map(is_working_day, equalised_days()))


def test_weekends_are_no_working_days_and_an_ordinary_monday_is() -> None:
    monday = date(2026, 11, 23)
    assert [is_working_day(monday + timedelta(days=offset)) for offset in range(7)] == [
        *[True] * 5,
        *[False] * 2,
    ]
