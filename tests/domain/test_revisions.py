from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import TODAY
from wmo_desk.domain.indications import ExtentUnit, WithdrawalGround
from wmo_desk.domain.revisions import (
    BLAMES_THE_CLIENT,
    NotHeard,
    Reduction,
    ReductionReasonMissing,
    ReductionUnexplained,
    ReviewFindingMissing,
    ReviewNotInformed,
    RevisionGroundMissing,
    RevisionReasonMissing,
    TemporaryAfterDecision,
    TemporaryReasonMissing,
    TemporaryWithoutEnd,
    TemporaryWithoutReport,
    TransitionTooShort,
    check_heard,
    check_reduction,
    check_review_needs,
    check_revision,
    check_temporary,
    is_reduction,
    temporary_end,
)

MINUTES = ExtentUnit.MINUTES_PER_WEEK


def reduce(reduction: Reduction | None, weeks: int = 13) -> None:
    check_reduction(reduction, before=180, unit=MINUTES, decided_on=TODAY, weeks=weeks)


@given(st.integers(0, 30), st.integers(0, 300))
def test_an_unchanged_situation_has_its_transition_term(weeks: int, days: int) -> None:
    until = TODAY + timedelta(days)
    reduction = Reduction(situation_changed=False, transition_until=until, reason="Nieuwe norm.")
    if days >= 7 * weeks:
        reduce(reduction, weeks)
    else:
        with pytest.raises(TransitionTooShort):
            reduce(reduction, weeks)


def test_less_help_is_explained() -> None:
    for nothing in (None, Reduction()):
        with pytest.raises(ReductionUnexplained):
            reduce(nothing)
    with pytest.raises(ReductionReasonMissing):
        reduce(Reduction(situation_changed=True))
    reduce(Reduction(situation_changed=True, reason="De zoon woont weer thuis."))


def test_two_units_cannot_be_compared() -> None:
    assert is_reduction(180, MINUTES, 120, MINUTES)
    assert not is_reduction(180, MINUTES, 180, MINUTES)
    assert not is_reduction(180, MINUTES, 3, ExtentUnit.HOURS_PER_WEEK)


def test_a_revision_has_a_ground_and_a_reason() -> None:
    with pytest.raises(RevisionGroundMissing):
        check_revision(None, "Anders.")
    with pytest.raises(RevisionReasonMissing):
        check_revision(WithdrawalGround.NOT_ADEQUATE, " ")


@given(st.sampled_from(WithdrawalGround), st.booleans())
def test_who_is_blamed_is_heard_first(ground: WithdrawalGround, must_be_heard: bool) -> None:
    check_heard(ground, TODAY, must_be_heard=must_be_heard, today=TODAY)
    if must_be_heard and ground in BLAMES_THE_CLIENT:
        with pytest.raises(NotHeard):
            check_heard(ground, None, must_be_heard=must_be_heard, today=TODAY)
    else:
        check_heard(ground, None, must_be_heard=must_be_heard, today=TODAY)


def test_a_review_is_held_as_the_law_wants_it() -> None:
    with pytest.raises(ReviewFindingMissing):
        check_review_needs(" ", TODAY, TODAY)
    for day in (None, TODAY + timedelta(1)):
        with pytest.raises(ReviewNotInformed):
            check_review_needs("Past nog.", day, TODAY)


@pytest.mark.parametrize(
    ("has_report", "is_open", "end", "reason", "refusal"),
    [
        (False, False, TODAY, "Val", TemporaryWithoutReport),
        (True, False, TODAY, "Val", TemporaryAfterDecision),
        (True, True, None, "Val", TemporaryWithoutEnd),
        (True, True, TODAY, " ", TemporaryReasonMissing),
    ],
)
def test_what_a_temporary_provision_needs(
    has_report: bool, is_open: bool, end: date | None, reason: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        check_temporary(has_report=has_report, is_open=is_open, end=end, reason=reason)


def test_six_weeks_end_on_the_day_before() -> None:
    assert temporary_end(date(2026, 11, 22), 6) == date(2027, 1, 2)
