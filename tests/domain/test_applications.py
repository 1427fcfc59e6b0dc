from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.applications import (
    ApplicationWay,
    EventDayImpossible,
    EventReasonMissing,
    EventUntilMissing,
    NoReportToSign,
    NothingToComplete,
    NoticeTooEarly,
    RefusalGroundMissing,
    RefusalReasonMissing,
    SignedReportDoesNotCount,
    TermEvent,
    TermEventKind,
    TermHasPassed,
    check_event,
    check_refusal,
    check_way,
    decide_after_notice_until,
    decide_until,
)
from wmo_desk.domain.deadlines import decision_until
from wmo_desk.domain.working_days import is_working_day

APPLIED = date(2026, 11, 2)
DUE = date(2026, 11, 16)
ASKED = TermEvent(TermEventKind.COMPLETION_ASKED, date(2026, 11, 5), date(2026, 11, 19))
dates = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def check(event: TermEvent, *earlier: TermEvent, reason: str = "Offerte ontbreekt.") -> None:
    check_event(event, earlier, applied_on=APPLIED, today=date(2026, 12, 31), reason=reason)


@st.composite
def courses(draw: st.DrawFn) -> tuple[date, list[TermEvent]]:
    applied = draw(dates)
    events = []
    for _ in range(draw(st.integers(0, 5))):
        day = applied + timedelta(draw(st.integers(0, 20)))
        kind = draw(st.sampled_from(TermEventKind))
        events.append(TermEvent(kind, day, day + timedelta(draw(st.integers(1, 40)))))
    return applied, events


@given(courses())
def test_nothing_makes_a_term_shorter(course: tuple[date, list[TermEvent]]) -> None:
    applied, events = course
    until = decide_until(applied, events)
    assert until >= decision_until(applied)
    assert is_working_day(until)


@given(courses())
def test_the_order_in_which_events_are_noted_changes_nothing(
    course: tuple[date, list[TermEvent]],
) -> None:
    applied, events = course
    assert decide_until(applied, events) == decide_until(applied, events[::-1])


@given(dates, st.integers(1, 40), st.integers(0, 40))
def test_an_answer_lets_the_term_run_again(applied: date, given_days: int, after: int) -> None:
    asked = TermEvent(TermEventKind.COMPLETION_ASKED, applied, applied + timedelta(given_days))
    answer = TermEvent(TermEventKind.COMPLETED, applied + timedelta(after))
    assert decide_until(applied, [asked, answer]) <= decide_until(applied, [asked])


def test_the_term_stands_still_while_the_applicant_completes() -> None:
    assert decide_until(APPLIED) == DUE
    assert decide_until(APPLIED, [ASKED]) == date(2026, 11, 30)
    answer = TermEvent(TermEventKind.COMPLETED, date(2026, 11, 9))
    # 6, 7 and 8 November stood still.
    assert decide_until(APPLIED, [ASKED, answer]) == date(2026, 11, 19)


def test_what_was_agreed_counts_and_what_was_told_does_not() -> None:
    agreed = TermEvent(TermEventKind.AGREED, date(2026, 11, 10), date(2026, 12, 25))
    told = TermEvent(TermEventKind.NOTIFIED, date(2026, 11, 10), date(2026, 12, 24))
    assert decide_until(APPLIED, [agreed]) == date(2026, 12, 28)
    assert decide_until(APPLIED, [told]) == DUE


def test_after_a_notice_two_weeks_are_left() -> None:
    assert decide_after_notice_until(date(2026, 12, 11), 2) == date(2026, 12, 28)


@pytest.mark.parametrize(
    ("event", "reason", "refusal"),
    [
        (TermEvent(TermEventKind.NOTIFIED, date(2026, 11, 1), DUE), "x", EventDayImpossible),
        (TermEvent(TermEventKind.NOTIFIED, date(2027, 1, 1), DUE), "x", EventDayImpossible),
        (TermEvent(TermEventKind.AGREED, APPLIED, APPLIED), "x", EventUntilMissing),
        (TermEvent(TermEventKind.AGREED, APPLIED, None), "x", EventUntilMissing),
        (TermEvent(TermEventKind.AGREED, APPLIED, DUE), " ", EventReasonMissing),
        (
            TermEvent(TermEventKind.AGREED, date(2026, 11, 17), date(2026, 12, 1)),
            "x",
            TermHasPassed,
        ),
        (TermEvent(TermEventKind.COMPLETED, APPLIED), "", NothingToComplete),
        (TermEvent(TermEventKind.NOTICE_OF_DEFAULT, DUE), "", NoticeTooEarly),
    ],
)
def test_what_cannot_happen_to_a_term(
    event: TermEvent, reason: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        check(event, reason=reason)


def test_a_notice_waits_for_the_extended_term() -> None:
    notice = TermEvent(TermEventKind.NOTICE_OF_DEFAULT, date(2026, 11, 30))
    with pytest.raises(NoticeTooEarly) as refusal:
        check(notice, ASKED)
    assert refusal.value.last_day == date(2026, 11, 30)
    check(TermEvent(TermEventKind.NOTICE_OF_DEFAULT, date(2026, 12, 1)), ASKED)


def test_a_signed_report_counts_where_the_municipality_says_so() -> None:
    way = ApplicationWay.SIGNED_REPORT
    with pytest.raises(SignedReportDoesNotCount):
        check_way(way, signed_report_counts=False, handed_out_on=APPLIED)
    with pytest.raises(NoReportToSign):
        check_way(way, signed_report_counts=True, handed_out_on=None)
    check_way(way, signed_report_counts=True, handed_out_on=APPLIED)
    check_way(ApplicationWay.FORM, signed_report_counts=False, handed_out_on=None)


def test_a_refusal_has_a_ground_and_a_reason() -> None:
    with pytest.raises(RefusalGroundMissing):
        check_refusal(" ", "Kan het zelf.")
    with pytest.raises(RefusalReasonMissing):
        check_refusal("Eigen kracht", " ")
