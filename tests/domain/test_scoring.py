from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.scoring import (
    ScoredOtherwise,
    Scoring,
    ScoringBegun,
    average,
    check_scoring_change,
    check_way,
    value_on_web,
)

MARKS = st.integers(min_value=0, max_value=10)
ANSWERS = st.lists(st.none() | MARKS, max_size=20)


@given(ANSWERS, st.integers(min_value=0, max_value=20))
def test_what_is_not_answered_changes_no_average(answers: list[int | None], more: int) -> None:
    assert average([*answers, *[None] * more]) == average(answers)


@given(st.integers(min_value=0, max_value=20))
def test_nothing_answered_is_no_value(unanswered: int) -> None:
    assert average([None] * unanswered) is None


@given(st.lists(MARKS, min_size=1, max_size=20))
def test_an_average_is_rounded_half_up_to_one_decimal(marks: list[int]) -> None:
    exact = Decimal(sum(marks)) / len(marks)

    assert average(marks) == float(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))


@given(st.lists(MARKS, min_size=1, max_size=20))
def test_an_average_lies_between_the_marks(marks: list[int]) -> None:
    value = average(marks)

    assert value is not None
    assert min(marks) <= value <= max(marks)


@given(st.none() | MARKS, ANSWERS, ANSWERS)
def test_the_ways_never_mix(mark: int | None, some: list[int | None], others: list[int]) -> None:
    assert value_on_web(Scoring.AT_ONCE, mark, some) == value_on_web(Scoring.AT_ONCE, mark, others)
    assert value_on_web(Scoring.PER_ASPECT, mark, some) == value_on_web(
        Scoring.PER_ASPECT, None, some
    )


def test_a_mark_of_the_other_way_is_refused() -> None:
    with pytest.raises(ScoredOtherwise):
        check_way(Scoring.PER_ASPECT, Scoring.AT_ONCE)


@pytest.mark.parametrize(("is_begun", "is_confirmed"), [(False, False), (True, True)])
def test_the_way_changes_before_the_first_mark_or_knowingly(
    is_begun: bool, is_confirmed: bool
) -> None:
    check_scoring_change(is_begun=is_begun, is_confirmed=is_confirmed)


def test_the_way_does_not_change_unasked() -> None:
    with pytest.raises(ScoringBegun):
        check_scoring_change(is_begun=True, is_confirmed=False)
