from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.reports import (
    ARTICLES,
    ApplicationTooEarly,
    DecisionWithoutApplication,
    ReportDateInFuture,
    ReportDates,
    Step,
    StepBeforeReport,
    StepKey,
    StepState,
    check_dates,
    may_apply,
    next_due,
    steps,
)

RECEIVED = date(2026, 11, 13)
UNTIL = date(2026, 12, 28)
DAY = timedelta(days=1)
NEW = ReportDates(RECEIVED)
INVESTIGATED = ReportDates(
    RECEIVED,
    confirmed_on=RECEIVED + DAY,
    client_support_on=RECEIVED + DAY,
    identity_seen_on=RECEIVED + 20 * DAY,
    pgb_explained_on=RECEIVED + 20 * DAY,
    investigation_done_on=RECEIVED + 24 * DAY,
    findings_handed_out_on=RECEIVED + 25 * DAY,
)

later_day = st.one_of(
    st.none(), st.integers(min_value=0, max_value=90).map(lambda days: RECEIVED + days * DAY)
)


@st.composite
def report_dates(draw: st.DrawFn) -> ReportDates:
    return ReportDates(
        RECEIVED,
        confirmed_on=draw(later_day),
        client_support_on=draw(later_day),
        carer_support_on=draw(later_day),
        has_carer=draw(st.booleans()),
        personal_plan_on=draw(later_day),
        identity_seen_on=draw(later_day),
        pgb_explained_on=draw(later_day),
        investigation_done_on=draw(later_day),
        findings_handed_out_on=draw(later_day),
        application_on=draw(later_day),
        decision_on=draw(later_day),
        closed_on=draw(later_day),
    )


def step(key: StepKey, dates: ReportDates, on: date) -> Step:
    return next(step for step in steps(dates, on) if step.key is key)


def states(dates: ReportDates, on: date) -> dict[StepKey, StepState]:
    return {step.key: step.state for step in steps(dates, on)}


def test_a_new_report_is_to_be_confirmed_first() -> None:
    assert states(NEW, RECEIVED) == {
        StepKey.CONFIRMED: StepState.CURRENT,
        **dict.fromkeys(list(StepKey)[1:], StepState.OPEN),
    }


def test_the_investigation_counts_its_days() -> None:
    running = step(StepKey.INVESTIGATION, NEW, RECEIVED + 12 * DAY)
    assert (running.day, running.of, running.due) == (12, 45, UNTIL)
    done = step(StepKey.INVESTIGATION, INVESTIGATED, RECEIVED + 40 * DAY)
    assert (done.state, done.day, done.date) == (
        StepState.DONE,
        24,
        INVESTIGATED.investigation_done_on,
    )


def test_what_the_investigation_must_hold_is_late_after_its_last_day() -> None:
    assert StepState.LATE not in states(NEW, UNTIL).values()
    assert {key for key, state in states(NEW, UNTIL + DAY).items() if state is StepState.LATE} == {
        StepKey.INVESTIGATION,
        StepKey.IDENTITY,
        StepKey.PGB_EXPLAINED,
        StepKey.FINDINGS_HANDED_OUT,
    }


def test_a_personal_plan_is_never_late() -> None:
    assert states(NEW, RECEIVED + 7 * DAY)[StepKey.PERSONAL_PLAN] is StepState.OPEN
    passed = step(StepKey.PERSONAL_PLAN, NEW, RECEIVED + 8 * DAY)
    assert (passed.state, passed.day, passed.of) == (StepState.NOT_APPLICABLE, None, None)


def test_client_support_is_pointed_out_to_the_carer_as_well() -> None:
    told = ReportDates(RECEIVED, client_support_on=RECEIVED, has_carer=True)
    assert states(told, UNTIL)[StepKey.CLIENT_SUPPORT] is StepState.OPEN
    both = replace(told, carer_support_on=RECEIVED + 3 * DAY)
    assert step(StepKey.CLIENT_SUPPORT, both, UNTIL).date == RECEIVED + 3 * DAY
    alone = replace(told, has_carer=False)
    assert step(StepKey.CLIENT_SUPPORT, alone, UNTIL).date == RECEIVED


def test_one_applies_when_the_investigation_is_done() -> None:
    on = RECEIVED + 26 * DAY
    assert may_apply(INVESTIGATED, on)
    assert states(INVESTIGATED, on)[StepKey.APPLICATION] is StepState.CURRENT
    assert not may_apply(INVESTIGATED, RECEIVED + 23 * DAY)


def test_after_six_weeks_without_investigation_one_may_apply_anyway() -> None:
    assert not may_apply(NEW, UNTIL)
    assert may_apply(NEW, UNTIL + DAY)
    check_dates(replace(NEW, application_on=UNTIL + DAY), today=UNTIL + DAY)
    with pytest.raises(ApplicationTooEarly) as refusal:
        check_dates(replace(NEW, application_on=UNTIL), today=UNTIL + DAY)
    assert refusal.value.investigation_until == UNTIL
    assert refusal.value.field == "application_on"


def test_a_decision_is_due_two_weeks_after_the_application() -> None:
    applied = replace(INVESTIGATED, application_on=date(2026, 12, 11))
    # Two weeks later is Christmas Day, a Friday.
    assert step(StepKey.DECISION, applied, date(2026, 12, 14)) == Step(
        StepKey.DECISION, StepState.CURRENT, None, date(2026, 12, 28), 3, 17
    )
    assert states(applied, date(2026, 12, 29))[StepKey.DECISION] is StepState.LATE


def test_a_closed_report_asks_for_nothing() -> None:
    closed = replace(NEW, confirmed_on=RECEIVED, closed_on=RECEIVED + DAY)
    assert set(states(closed, UNTIL + DAY).values()) == {StepState.DONE, StepState.NOT_APPLICABLE}
    assert next_due(closed, UNTIL + DAY) is None


def test_the_next_due_step_is_the_one_that_ends_first() -> None:
    due = next_due(NEW, RECEIVED)
    assert due is not None
    assert (due.key, due.due) == (StepKey.INVESTIGATION, UNTIL)
    applied = replace(INVESTIGATED, application_on=date(2026, 12, 11))
    due = next_due(applied, date(2026, 12, 14))
    assert due is not None
    assert due.key is StepKey.DECISION


@pytest.mark.parametrize("field", ["confirmed_on", "carer_support_on", "decision_on", "closed_on"])
def test_a_step_lies_between_the_report_and_today(field: str) -> None:
    before: dict[str, Any] = {field: RECEIVED - DAY}
    after: dict[str, Any] = {field: UNTIL + DAY}
    with pytest.raises(StepBeforeReport) as too_early:
        check_dates(replace(INVESTIGATED, **before), today=UNTIL)
    with pytest.raises(ReportDateInFuture) as too_late:
        check_dates(replace(INVESTIGATED, **after), today=UNTIL)
    assert too_early.value.field == too_late.value.field == field


def test_a_report_cannot_come_in_tomorrow() -> None:
    check_dates(INVESTIGATED, today=UNTIL)
    with pytest.raises(ReportDateInFuture) as refusal:
        check_dates(NEW, today=RECEIVED - DAY)
    assert refusal.value.field == "received_on"


def test_a_decision_answers_an_application() -> None:
    on = RECEIVED + 30 * DAY
    check_dates(replace(INVESTIGATED, application_on=on, decision_on=on), today=UNTIL)
    with pytest.raises(DecisionWithoutApplication):
        check_dates(replace(INVESTIGATED, decision_on=on), today=UNTIL)
    with pytest.raises(DecisionWithoutApplication):
        check_dates(replace(INVESTIGATED, application_on=on, decision_on=on - DAY), today=UNTIL)


def test_every_step_names_its_article() -> None:
    assert set(ARTICLES) == set(StepKey)


@given(dates=report_dates(), days=st.integers(min_value=0, max_value=100))
def test_the_strip_is_complete_and_has_at_most_one_current_step(
    dates: ReportDates, days: int
) -> None:
    on = RECEIVED + days * DAY
    strip = steps(dates, on)
    assert [step.key for step in strip] == list(StepKey)
    assert sum(step.state is StepState.CURRENT for step in strip) <= 1
    for one in strip:
        assert (one.date is not None) == (one.state is StepState.DONE)
        assert one.date is None or one.date <= on
        if one.state is StepState.LATE:
            assert one.due is not None
            assert one.due < on


@given(dates=report_dates(), days=st.integers(min_value=0, max_value=100))
def test_what_is_done_stays_done(dates: ReportDates, days: int) -> None:
    on = RECEIVED + days * DAY
    done = {key for key, state in states(dates, on).items() if state is StepState.DONE}
    tomorrow = states(dates, on + DAY)
    assert all(tomorrow[key] is StepState.DONE for key in done)
