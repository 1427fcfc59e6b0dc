from datetime import UTC, date, datetime, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.deadlines import (
    TERMS,
    Term,
    TermKind,
    TermUnit,
    days_left,
    decision_until,
    extend,
    investigation_day,
    investigation_until,
    objection_until,
    personal_plan_until,
    urgent_norm_until,
)
from wmo_desk.domain.working_days import equalised_days, is_working_day

any_day = st.dates(min_value=date(2015, 1, 1), max_value=date(2040, 12, 31))
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("reported_on", "until"),
    [
        # Christmas and the weekend behind it.
        (date(2026, 11, 13), date(2026, 12, 28)),
        # Ascension Day, an equalised day, a weekend.
        (date(2026, 4, 2), date(2026, 5, 18)),
        # New Year's Day on a Friday.
        (date(2026, 11, 20), date(2027, 1, 4)),
        # Good Friday up to and including Easter Monday.
        (date(2026, 2, 20), date(2026, 4, 7)),
    ],
)
def test_the_investigation_ends_as_in_the_worked_examples(reported_on: date, until: date) -> None:
    assert investigation_until(reported_on) == until


@pytest.mark.parametrize("year", range(2015, 2041))
def test_every_report_of_every_year_ends_where_another_calendar_says(year: int) -> None:
    oracle = set(
        holidays.country_holidays("NL", years=(year, year + 1), categories=("public", "optional"))
    )
    oracle |= equalised_days()
    day = date(year, 1, 1)
    while day.year == year:
        for days, until in (
            (7, personal_plan_until(day)),
            (42, investigation_until(day)),
            (14, decision_until(day)),
            (42, objection_until(day)),
        ):
            expected = day + timedelta(days=days)
            while expected.weekday() > 4 or expected in oracle:
                expected += DAY
            assert until == expected
        day += DAY


@given(event=any_day, kind=st.sampled_from(TermKind))
def test_a_term_ends_on_a_working_day_and_is_never_shortened(event: date, kind: TermKind) -> None:
    until = TERMS[kind].until(event)
    assert is_working_day(until)
    assert until >= TERMS[kind].last_day(event)
    assert until - TERMS[kind].last_day(event) <= timedelta(days=5)


@given(event=any_day, kind=st.sampled_from(TermKind))
def test_a_later_event_never_ends_earlier(event: date, kind: TermKind) -> None:
    assert TERMS[kind].until(event + DAY) >= TERMS[kind].until(event)


@given(day=any_day)
def test_between_the_end_and_its_extension_nobody_works(day: date) -> None:
    extended = extend(day)
    assert is_working_day(extended)
    assert not any(is_working_day(day + offset * DAY) for offset in range((extended - day).days))


def working_days_within(event: date, until: date) -> int:
    return sum(
        is_working_day(event + offset * DAY) for offset in range(1, (until - event).days + 1)
    )


@given(event=any_day, days=st.integers(min_value=3, max_value=90))
def test_a_term_of_three_days_holds_two_working_days(event: date, days: int) -> None:
    until = Term(days, TermUnit.DAYS).until(event)
    assert working_days_within(event, until) >= 2


def test_three_days_over_easter_last_until_the_second_working_day() -> None:
    # Maundy Thursday: Good Friday, weekend and Easter Monday do not count, Tuesday is the first.
    assert Term(3, TermUnit.DAYS).until(date(2026, 4, 2)) == date(2026, 4, 8)


def test_a_term_of_two_days_is_only_carried_over() -> None:
    assert Term(2, TermUnit.DAYS).until(date(2026, 4, 2)) == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("term", "until"),
    [
        (Term(90, TermUnit.DAYS), date(2026, 4, 7)),
        (Term(91, TermUnit.DAYS), date(2026, 4, 4)),
        (Term(13, TermUnit.WEEKS), date(2026, 4, 4)),
        (Term(3, TermUnit.MONTHS), date(2026, 4, 7)),
        (Term(4, TermUnit.MONTHS), date(2026, 5, 3)),
        (Term(1, TermUnit.YEARS), date(2027, 1, 3)),
        (Term(48, TermUnit.HOURS), date(2026, 1, 5)),
    ],
)
def test_the_act_leaves_long_terms_and_hours_alone(term: Term, until: date) -> None:
    assert term.until(date(2026, 1, 3)) == until


def test_every_term_names_its_article() -> None:
    assert all(TERMS[kind].article for kind in TermKind)


def test_days_are_counted_down_and_the_investigation_up() -> None:
    reported_on = date(2026, 11, 13)
    until = investigation_until(reported_on)
    assert days_left(until, date(2026, 12, 27)) == 1
    assert days_left(until, until) == 0
    assert days_left(until, until + DAY) == -1
    assert investigation_day(reported_on, reported_on) == 0
    assert investigation_day(reported_on, until) == 45


def test_the_urgent_norm_is_the_municipalitys_own_and_runs_through_the_weekend() -> None:
    friday = datetime(2026, 11, 20, 16, tzinfo=UTC)
    assert urgent_norm_until(friday, norm_hours=48) == datetime(2026, 11, 22, 16, tzinfo=UTC)
