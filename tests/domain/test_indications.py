from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wmo_desk.domain.indications import (
    LONGEST_MONTHS,
    DeliveryForm,
    EndBeforeStart,
    EndTooFar,
    ExtentNotPositive,
    ExtentUnit,
    FormNotOffered,
    Grant,
    Granted,
    IndicationState,
    OpenEndNotAllowed,
    OpenEndReasonMissing,
    OverlappingIndication,
    PgbAndInKindOverlap,
    ProductCategory,
    ProvisionRules,
    ReviewMissing,
    ReviewTooEarly,
    ReviewTooFar,
    StartTooFar,
    TargetGroupMissing,
    TargetGroupNotForProvision,
    UnitNotOffered,
    WithdrawalOutsidePeriod,
    WithdrawalReasonMissing,
    check_grant,
    check_overlap,
    check_withdrawal,
    default_end,
    effective_period,
    ended_on,
    monthly_minutes,
    spared_reviews,
    state_on,
)
from wmo_desk.domain.periods import Period, add_months
from wmo_desk.errors import RuleError

START = date(2026, 11, 1)
DAY = timedelta(days=1)
HELP = ProvisionRules(
    forms=(DeliveryForm.IN_KIND, DeliveryForm.PGB, DeliveryForm.ALFA),
    unit=ExtentUnit.MINUTES_PER_WEEK,
    is_open_ended_allowed=True,
)
THREE_YEARS = Grant(
    DeliveryForm.IN_KIND, ExtentUnit.MINUTES_PER_WEEK, 125, START, date(2029, 10, 31)
)
OPEN_ENDED = replace(
    THREE_YEARS,
    end=None,
    next_review=date(2027, 11, 1),
    target_group="Inwoners met dementie",
    reason="De situatie wordt niet meer beter.",
)


def check(grant: Grant, rules: ProvisionRules = HELP, today: date = START) -> None:
    check_grant(grant, rules, review_max_months=24, today=today)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 11, 1), date(2029, 10, 31)),
        (date(2026, 1, 1), date(2028, 12, 31)),
        (date(2028, 2, 29), date(2031, 2, 28)),
        (date(2025, 3, 1), date(2028, 2, 29)),
    ],
)
def test_the_end_to_propose_is_three_years_less_a_day(start: date, end: date) -> None:
    assert default_end(start) == end


@given(start=st.dates(date(2015, 1, 1), date(2040, 12, 31)), months=st.integers(1, 120))
def test_the_proposed_end_leaves_no_gap_to_the_next_indication(start: date, months: int) -> None:
    end = default_end(start, months)
    assert (end + DAY).day in {start.day, 1}
    assert end > start


@pytest.mark.parametrize(("week", "month"), [(125, 542), (150, 650), (180, 780), (0, 0)])
def test_minutes_a_week_become_whole_minutes_a_month(week: int, month: int) -> None:
    assert monthly_minutes(week) == month


@given(week=st.integers(min_value=0, max_value=10_000))
def test_a_month_never_has_less_than_was_granted(week: int) -> None:
    assert 0 <= monthly_minutes(week) * 12 - week * 52 < 12


def test_three_years_and_without_end_date_are_both_ordinary() -> None:
    check(THREE_YEARS)
    check(OPEN_ENDED)
    check(replace(THREE_YEARS, end=START))


@pytest.mark.parametrize(
    ("grant", "error", "field"),
    [
        (replace(THREE_YEARS, form=DeliveryForm.FINANCIAL), FormNotOffered, "form"),
        (replace(THREE_YEARS, unit=ExtentUnit.PIECES), UnitNotOffered, "unit"),
        (replace(THREE_YEARS, extent=0), ExtentNotPositive, "extent"),
        (replace(THREE_YEARS, end=START - DAY), EndBeforeStart, "end"),
        (replace(THREE_YEARS, end=date(9999, 12, 31)), EndTooFar, "end"),
        (replace(OPEN_ENDED, start=date(9999, 12, 31)), StartTooFar, "start"),
        (replace(OPEN_ENDED, target_group=" "), TargetGroupMissing, "target_group"),
        (replace(OPEN_ENDED, reason="\n"), OpenEndReasonMissing, "reason"),
        (replace(OPEN_ENDED, next_review=None), ReviewMissing, "next_review"),
        (replace(OPEN_ENDED, next_review=START), ReviewTooEarly, "next_review"),
        (replace(OPEN_ENDED, next_review=date(2028, 11, 2)), ReviewTooFar, "next_review"),
        (replace(THREE_YEARS, next_review=date(2029, 11, 1)), ReviewTooFar, "next_review"),
    ],
)
def test_what_may_not_be_granted_is_refused_beside_its_field(
    grant: Grant, error: type[RuleError], field: str
) -> None:
    with pytest.raises(error) as refusal:
        check(grant)
    assert refusal.value.field == field


@given(
    start=st.dates(date(2015, 1, 1), date(2046, 11, 1)),
    months=st.integers(1, LONGEST_MONTHS),
    beyond=st.timedeltas(DAY, timedelta(days=2_000_000)),
    may_be_open=st.booleans(),
)
def test_an_end_far_away_is_no_way_to_say_without_end_date(
    start: date, months: int, beyond: timedelta, may_be_open: bool
) -> None:
    rules = replace(HELP, is_open_ended_allowed=may_be_open)
    latest = add_months(start, LONGEST_MONTHS)
    check(replace(THREE_YEARS, start=start, end=default_end(start, months)), rules)
    check(replace(THREE_YEARS, start=start, end=latest), rules)

    with pytest.raises(EndTooFar) as refusal:
        check(replace(THREE_YEARS, start=start, end=latest + beyond), rules)

    assert refusal.value.latest == latest
    assert refusal.value.is_open_ended_allowed is may_be_open


def test_no_end_date_only_where_the_catalogue_allows_it() -> None:
    with pytest.raises(OpenEndNotAllowed):
        check(OPEN_ENDED, replace(HELP, is_open_ended_allowed=False))


def test_a_review_counts_from_today_once_the_indication_runs() -> None:
    later = replace(OPEN_ENDED, next_review=date(2030, 11, 1))
    check(later, today=date(2028, 11, 1))
    with pytest.raises(ReviewTooFar) as refusal:
        check(later, today=date(2028, 10, 31))
    assert refusal.value.latest == date(2030, 10, 31)


def test_a_limited_indication_may_have_a_review_up_to_its_end() -> None:
    check(replace(THREE_YEARS, next_review=date(2029, 10, 31)))


def granted(
    number: int,
    start: date,
    end: date | None,
    *,
    provision: int = 1,
    form: DeliveryForm = DeliveryForm.IN_KIND,
    code: str = "",
) -> Granted:
    return Granted(UUID(int=number), UUID(int=provision), code, form, Period(start, end))


RUNNING = granted(1, START, None, code="01A01")


def test_the_same_provision_is_not_granted_twice_on_a_day() -> None:
    with pytest.raises(OverlappingIndication) as refusal:
        check_overlap(granted(2, START + 100 * DAY, None), [RUNNING])
    assert refusal.value.other_id == RUNNING.id
    assert refusal.value.period == RUNNING.period


def test_one_indication_may_follow_another_without_a_gap() -> None:
    check_overlap(granted(2, START + 10 * DAY, None), [granted(1, START, START + 9 * DAY)])


def test_an_indication_does_not_clash_with_itself() -> None:
    check_overlap(replace(RUNNING, period=Period(START + DAY)), [RUNNING])


def test_pgb_and_in_kind_never_overlap() -> None:
    for provision, code in ((1, ""), (2, "01A01")):
        pgb = granted(2, START, None, provision=provision, form=DeliveryForm.PGB, code=code)
        with pytest.raises(PgbAndInKindOverlap):
            check_overlap(pgb, [RUNNING])
        with pytest.raises(PgbAndInKindOverlap):
            check_overlap(RUNNING, [pgb])


def test_different_provisions_run_side_by_side() -> None:
    check_overlap(granted(2, START, None, provision=2), [RUNNING])
    check_overlap(granted(2, START, None, provision=2, code="01A01"), [RUNNING])
    check_overlap(
        granted(2, START, None, provision=2, form=DeliveryForm.PGB),
        [granted(1, START, None)],
    )


@given(
    starts=st.lists(
        st.tuples(
            st.integers(0, 400), st.one_of(st.none(), st.integers(0, 200)), st.integers(1, 2)
        ),
        max_size=8,
    )
)
def test_whatever_is_accepted_never_overlaps(
    starts: list[tuple[int, int | None, int]],
) -> None:
    accepted: list[Granted] = []
    for number, (offset, length, provision) in enumerate(starts):
        start = START + offset * DAY
        end = None if length is None else start + length * DAY
        new = granted(number, start, end, provision=provision)
        try:
            check_overlap(new, accepted)
        except OverlappingIndication:
            continue
        accepted.append(new)
    for offset in range(0, 700, 7):
        on = START + offset * DAY
        running = [one.provision_id for one in accepted if one.period.contains(on)]
        assert len(running) == len(set(running))


def test_an_indication_stands_on_a_day_as_its_dates_say() -> None:
    period = Period(START, START + 9 * DAY)
    assert state_on(period, START - DAY) is IndicationState.FUTURE
    assert state_on(period, START) is IndicationState.RUNNING
    assert state_on(period, START + 9 * DAY) is IndicationState.RUNNING
    assert state_on(period, START + 10 * DAY) is IndicationState.ENDED
    assert state_on(Period(START), date(2099, 1, 1)) is IndicationState.RUNNING


def test_a_withdrawn_indication_ran_until_the_day_before() -> None:
    period = Period(START, START + 9 * DAY)
    withdrawn_from = START + 5 * DAY
    before = state_on(period, START + 4 * DAY, withdrawn_from=withdrawn_from)
    after = state_on(period, withdrawn_from, withdrawn_from=withdrawn_from)
    assert (before, after) == (IndicationState.RUNNING, IndicationState.WITHDRAWN)
    assert effective_period(period, withdrawn_from) == Period(START, START + 4 * DAY)


def test_withdrawn_from_its_first_day_it_has_never_run() -> None:
    period = Period(START)
    assert state_on(period, START - DAY, withdrawn_from=START) is IndicationState.WITHDRAWN
    assert effective_period(period, START) is None
    assert effective_period(period) == period


def test_a_withdrawal_falls_within_the_indication_and_has_a_reason() -> None:
    period = Period(START, START + 9 * DAY)
    check_withdrawal(period, withdrawn_from=START, reason="Verhuisd")
    with pytest.raises(WithdrawalOutsidePeriod) as refusal:
        check_withdrawal(period, withdrawn_from=START - DAY, reason="Verhuisd")
    assert refusal.value.period == period
    with pytest.raises(WithdrawalReasonMissing):
        check_withdrawal(period, withdrawn_from=START, reason=" ")


@given(
    length=st.none() | st.integers(0, 30),
    withdrawn=st.none() | st.integers(0, 30),
    on=st.dates(START, START + 40 * DAY),
)
def test_what_ended_has_a_last_day_before_today(
    length: int | None, withdrawn: int | None, on: date
) -> None:
    period = Period(START, None if length is None else START + length * DAY)
    withdrawn_from = None if withdrawn is None else START + withdrawn * DAY
    assume(withdrawn_from is None or period.contains(withdrawn_from))

    last = ended_on(period.end, withdrawn_from, on)

    counted = effective_period(period, withdrawn_from)
    is_running = counted is not None and counted.contains(on)
    assert (last is None) == is_running
    assert last is None or last < on
    assert last is None or counted is None or last == counted.end


def test_the_categories_are_those_of_the_standard() -> None:
    assert [category.value for category in ProductCategory] == [
        f"{number:02}" for number in range(1, 19)
    ]


@given(
    st.dates(date(2000, 1, 1), date(2040, 1, 1)),
    st.integers(0, 400),
    st.integers(1, 60),
)
def test_spared_reviews_are_the_full_cycles_since_the_start(
    start: date, months: int, cycle: int
) -> None:
    until = add_months(start, months)

    assert spared_reviews(start, until, cycle) == months // cycle


def test_nothing_is_spared_before_the_first_cycle_is_full() -> None:
    assert spared_reviews(date(2023, 3, 1), date(2026, 2, 28), 36) == 0
    assert spared_reviews(date(2023, 3, 1), date(2026, 3, 1), 36) == 1
    assert spared_reviews(date(2026, 3, 1), date(2023, 3, 1), 36) == 0


@given(
    group=st.sampled_from(("dementie", "blijvend", "laatste fase")),
    named=st.sets(st.sampled_from(("dementie", "blijvend", "laatste fase"))),
)
def test_without_end_date_is_for_the_groups_of_the_provision(group: str, named: set[str]) -> None:
    rules = replace(HELP, target_groups=sorted(named))
    grant = replace(OPEN_ENDED, target_group=group)
    if not named or group in named:
        check(grant, rules)
    else:
        with pytest.raises(TargetGroupNotForProvision):
            check(grant, rules)
    # With an end date anybody may have it.
    check(replace(THREE_YEARS, target_group=""), rules)
