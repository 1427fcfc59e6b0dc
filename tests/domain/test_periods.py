from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.periods import Period, PeriodReversed, add_months, quarter_start

START = date(2026, 1, 1)
days = st.dates(min_value=START, max_value=START + timedelta(days=60))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(days)
    length = draw(st.one_of(st.none(), st.integers(min_value=0, max_value=20)))
    return Period(start, None if length is None else start + timedelta(days=length))


def days_of(period: Period) -> set[date]:
    return {day for offset in range(120) if period.contains(day := START + timedelta(days=offset))}


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(PeriodReversed) as refusal:
        Period(date(2026, 2, 1), date(2026, 1, 31))
    assert refusal.value.field == "end"


def test_a_period_of_one_day_counts_one_day() -> None:
    assert Period(START, START).days == 1
    assert Period(START).days is None


@given(one=periods(), other=periods())
def test_periods_overlap_when_they_share_a_day(one: Period, other: Period) -> None:
    assert one.overlaps(other) == bool(days_of(one) & days_of(other))
    assert one.overlaps(other) == other.overlaps(one)


@given(one=periods(), other=periods())
def test_a_period_that_extends_another_leaves_no_gap_and_no_overlap(
    one: Period, other: Period
) -> None:
    if one.extends(other):
        assert not one.overlaps(other)
        assert other.contains(one.start - timedelta(days=1))


def test_the_day_after_extends() -> None:
    first = Period(date(2026, 1, 1), date(2026, 1, 31))
    assert Period(date(2026, 2, 1)).extends(first)
    assert not Period(date(2026, 2, 2)).extends(first)
    assert not first.extends(Period(START))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 15), -3, date(2025, 12, 15)),
        (date(9999, 12, 1), 1, date.max),
        (date(1, 1, 31), -1, date.min),
    ],
)
def test_months_later_stay_within_the_month(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_a_quarter_begins_at_most_three_months_before(day: date) -> None:
    start = quarter_start(day)

    assert start.day == 1
    assert start.month in {1, 4, 7, 10}
    assert start <= day < add_months(start, 3)
