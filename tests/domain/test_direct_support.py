from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.direct_support import (
    KINDS,
    ConsentNeeded,
    DirectSupportKind,
    KindNotOffered,
    NeedUnnamed,
    SupportDayAhead,
    SupportDayTooEarly,
    SupportFacts,
    SupportState,
    TrainedConsultantNeeded,
    check_need,
    check_offered,
    check_support,
    last_day,
    state_on,
    warned_from,
    week_of,
)

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
GENERAL = DirectSupportKind.GENERAL_SUPPORT
SCREENING = DirectSupportKind.POWERFUL_AGEING
any_start = st.dates(min_value=date(2015, 1, 1), max_value=date(2060, 12, 31))


def test_every_kind_names_the_plan_it_comes_from() -> None:
    assert set(KINDS) == set(DirectSupportKind)
    assert all(known.source.startswith("Plan ") for known in KINDS.values())


@pytest.mark.parametrize(
    ("start", "warned", "last"),
    [
        # Over the turn of the year.
        (date(2026, 11, 2), date(2027, 1, 4), date(2027, 2, 1)),
        # Over a leap day, and the same weeks a year later without one.
        (date(2027, 12, 1), date(2028, 2, 2), date(2028, 3, 1)),
        (date(2028, 12, 1), date(2029, 2, 2), date(2029, 3, 2)),
        # Beginning on a leap day; ending when summer time has begun.
        (date(2028, 2, 29), date(2028, 5, 2), date(2028, 5, 30)),
        (date(2027, 1, 1), date(2027, 3, 5), date(2027, 4, 2)),
    ],
)
def test_general_support_lasts_thirteen_weeks_by_the_calendar(
    start: date, warned: date, last: date
) -> None:
    assert (warned_from(GENERAL, start), last_day(GENERAL, start)) == (warned, last)


@given(start=any_start)
def test_the_last_day_is_the_same_day_of_the_week_thirteen_weeks_on(start: date) -> None:
    last = last_day(GENERAL, start)

    assert last is not None
    assert (last - start).days == 91
    assert last.weekday() == start.weekday()


@given(start=any_start)
def test_it_is_warned_from_the_first_day_of_week_ten(start: date) -> None:
    warned = warned_from(GENERAL, start)

    assert warned is not None
    assert (week_of(start, warned - DAY), week_of(start, warned)) == (9, 10)


@given(start=any_start, days=st.integers(-40, 400))
def test_running_support_is_coming_running_nearly_over_or_over(start: date, days: int) -> None:
    on = start + timedelta(days=days)
    state = state_on(GENERAL, start, on)

    assert (state is SupportState.COMING) == (days < 0)
    assert (state is SupportState.RUNNING) == (1 <= week_of(start, on) < 10)
    assert (state is SupportState.NEARLY_OVER) == (63 <= days <= 91)
    assert (state is SupportState.OVER) == (days > 91)


@given(start=any_start, ran=st.integers(0, 300), since=st.integers(-300, 300))
def test_what_ended_is_ended_from_that_day_on(start: date, ran: int, since: int) -> None:
    finished_on = start + timedelta(days=ran)
    state = state_on(GENERAL, start, finished_on + timedelta(days=since), finished_on=finished_on)

    assert (state is SupportState.ENDED) == (since >= 0)


@given(
    kind=st.sampled_from([kind for kind in DirectSupportKind if kind is not GENERAL]),
    start=any_start,
    days=st.integers(0, 2000),
)
def test_what_has_no_weeks_in_a_plan_goes_on(
    kind: DirectSupportKind, start: date, days: int
) -> None:
    assert last_day(kind, start) is None
    assert warned_from(kind, start) is None
    assert state_on(kind, start, start + timedelta(days=days)) is SupportState.RUNNING


@pytest.mark.parametrize("kind", list(DirectSupportKind))
def test_nobody_is_referred_without_consent(kind: DirectSupportKind) -> None:
    facts = SupportFacts(kind, TODAY, referred_to="Humanitas", is_trained=True)

    with pytest.raises(ConsentNeeded):
        check_support(facts, TODAY)
    check_support(SupportFacts(kind, TODAY), TODAY)


@pytest.mark.parametrize("said", [{"result": "Past bij u"}, {"referred_to": "Fysio De Linde"}])
def test_advice_after_a_screening_comes_from_who_was_trained(said: dict[str, str]) -> None:
    with pytest.raises(TrainedConsultantNeeded):
        check_support(SupportFacts(SCREENING, TODAY, consent_on=TODAY, **said), TODAY)
    trained = SupportFacts(SCREENING, TODAY, consent_on=TODAY, is_trained=True, **said)
    check_support(trained, TODAY)


def test_a_screening_without_advice_needs_no_training() -> None:
    check_support(SupportFacts(SCREENING, TODAY), TODAY)


@pytest.mark.parametrize("field", ["consent_on", "outcome_on", "finished_on"])
def test_what_happened_lies_not_ahead(field: str) -> None:
    with pytest.raises(SupportDayAhead) as refused:
        check_support(SupportFacts(GENERAL, TODAY, **{field: TODAY + DAY}), TODAY)

    assert (refused.value.field, refused.value.day) == (field, TODAY + DAY)


@pytest.mark.parametrize("field", ["outcome_on", "finished_on"])
def test_nothing_comes_of_it_before_it_began(field: str) -> None:
    with pytest.raises(SupportDayTooEarly) as refused:
        check_support(SupportFacts(GENERAL, TODAY, **{field: TODAY - DAY}), TODAY)

    assert refused.value.field == field


def test_the_resident_may_agree_before_it_begins() -> None:
    check_support(SupportFacts(GENERAL, TODAY + 7 * DAY, consent_on=TODAY - DAY), TODAY)


def test_a_question_says_what_is_asked_and_is_answered_after_the_start() -> None:
    with pytest.raises(NeedUnnamed):
        check_need("  ", None, start=TODAY, today=TODAY)
    with pytest.raises(SupportDayTooEarly):
        check_need("Dag indelen", TODAY - DAY, start=TODAY, today=TODAY)
    check_need("Dag indelen", TODAY, start=TODAY, today=TODAY)


def test_only_what_is_offered_can_begin() -> None:
    with pytest.raises(KindNotOffered):
        check_offered(SCREENING, [GENERAL])
    check_offered(GENERAL, [GENERAL])
