"""Dates as people type them."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.ui.widgets.date_text import (
    DateDoesNotExist,
    DateNotUnderstood,
    format_date,
    parse_date,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        "13-11-2026",
        "13/11/26",
        "13.11.2026",
        "13 nov",
        "13 november",
        "13 Nov. 2026",
        " 13  november 2026 ",
        "13112026",
        "131126",
        "2026-11-13",
        "13-11",
    ],
)
def test_the_same_day_in_many_ways(typed: str) -> None:
    assert parse_date(typed, TODAY) == date(2026, 11, 13)


@pytest.mark.parametrize(
    ("typed", "days"), [("vandaag", 0), ("Morgen", 1), ("gisteren", -1), ("overmorgen", 2)]
)
def test_days_around_today_by_name(typed: str, days: int) -> None:
    assert parse_date(typed, TODAY) == TODAY + timedelta(days=days)


def test_nothing_typed_is_no_date() -> None:
    assert parse_date("   ", TODAY) is None


def test_without_a_year_it_is_the_nearest() -> None:
    assert parse_date("3 jan", TODAY) == date(2027, 1, 3)


def test_a_birth_year_of_two_digits_has_been() -> None:
    assert parse_date("3-5-55", TODAY, in_the_past=True) == date(1955, 5, 3)
    assert parse_date("3-5-26", TODAY, in_the_past=True) == date(2026, 5, 3)


@pytest.mark.parametrize("typed", ["31-4-2026", "29-2-2026", "1-13-2026", "0-1-2026", "29-2"])
def test_a_day_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(DateDoesNotExist):
        parse_date(typed, TODAY)


@pytest.mark.parametrize("typed", ["binnenkort", "13 foo 2026", "1-2-3-4", "٣-٤-٢٠٢٦x"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(DateNotUnderstood):
        parse_date(typed, TODAY)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_written_is_read_back(day: date) -> None:
    assert parse_date(format_date(day), TODAY) == day


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_refused(typed: str) -> None:
    with suppress(DateNotUnderstood, DateDoesNotExist):
        parse_date(typed, TODAY)
