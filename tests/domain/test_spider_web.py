import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.spider_web import (
    RINGS,
    axis_angle,
    is_closed,
    nearest,
    outline,
    point,
    ring,
    score_on_axis,
)

AXES = tuple(Dimension)
some_scores = st.dictionaries(
    st.sampled_from(AXES), st.one_of(st.none(), st.integers(min_value=0, max_value=10))
)
coordinate = st.floats(min_value=-3, max_value=3)


def test_the_axes_stand_clockwise_from_the_top() -> None:
    assert point(Dimension.BODILY_FUNCTIONS, 10) == pytest.approx((0, -1))
    right_and_up = point(Dimension.MENTAL_WELLBEING, 10)
    assert right_and_up == pytest.approx((math.sqrt(3) / 2, -0.5))
    assert point(Dimension.QUALITY_OF_LIFE, 10) == pytest.approx((0, 1))
    assert axis_angle(Dimension.DAILY_FUNCTIONING) == pytest.approx(math.radians(300))


def test_a_ring_is_a_regular_hexagon() -> None:
    for score in RINGS:
        corners = ring(score)
        assert len(corners) == 6
        assert all(math.hypot(x, y) == pytest.approx(score / 10) for x, y in corners)


def test_six_scores_make_one_closed_line() -> None:
    scores = dict.fromkeys(AXES, 5)
    (line,) = outline(scores)
    assert line == (*ring(5), ring(5)[0])


def test_zero_is_a_score_and_not_a_gap() -> None:
    scores = dict.fromkeys(AXES, 0)
    assert is_closed(scores)
    assert len(outline(scores)) == 1


def test_a_run_across_the_top_is_one_line() -> None:
    scores = {Dimension.DAILY_FUNCTIONING: 4, Dimension.BODILY_FUNCTIONS: 6}
    assert outline(scores) == (
        (point(Dimension.DAILY_FUNCTIONING, 4), point(Dimension.BODILY_FUNCTIONS, 6)),
    )


def test_a_lonely_dimension_is_a_line_of_one_point() -> None:
    scores = {Dimension.MEANINGFULNESS: 3, Dimension.PARTICIPATION: None}
    assert outline(scores) == ((point(Dimension.MEANINGFULNESS, 3),),)


def test_nothing_discussed_draws_nothing() -> None:
    assert outline({}) == ()


@given(scores=some_scores)
def test_every_discussed_dimension_is_drawn_once_and_no_gap_is_bridged(
    scores: dict[Dimension, int | None],
) -> None:
    lines = outline(scores)
    discussed = [axis for axis in AXES if scores.get(axis) is not None]
    if is_closed(scores):
        assert len(discussed) == 6
        lines = (lines[0][:-1],)
    drawn = [corner for line in lines for corner in line]
    assert sorted(drawn) == sorted(point(axis, scores[axis] or 0) for axis in discussed)
    gaps_followed_by_a_score = sum(
        scores.get(AXES[index - 1]) is None and scores.get(axis) is not None
        for index, axis in enumerate(AXES)
    )
    assert len(lines) == (gaps_followed_by_a_score or (1 if discussed else 0))


@given(dimension=st.sampled_from(AXES), score=st.integers(min_value=1, max_value=10))
def test_a_hand_on_a_score_finds_that_score(dimension: Dimension, score: int) -> None:
    assert nearest(*point(dimension, score)) == (dimension, score)


@given(x=coordinate, y=coordinate)
def test_a_hand_anywhere_finds_the_nearest_axis_and_a_score_on_the_scale(
    x: float, y: float
) -> None:
    dimension, score = nearest(x, y)
    assert 0 <= score <= 10

    def shadow(axis: Dimension) -> float:
        end_x, end_y = point(axis, 10)
        return x * end_x + y * end_y

    assert shadow(dimension) == pytest.approx(max(map(shadow, AXES)), abs=1e-9)


@given(dimension=st.sampled_from(AXES), x=coordinate, y=coordinate)
def test_a_dragged_score_stays_on_the_scale(dimension: Dimension, x: float, y: float) -> None:
    assert 0 <= score_on_axis(dimension, x, y) <= 10


def test_a_hand_behind_the_centre_means_zero() -> None:
    assert score_on_axis(Dimension.BODILY_FUNCTIONS, 0, 0.8) == 0


def test_half_a_step_counts_as_the_higher_score() -> None:
    assert score_on_axis(Dimension.QUALITY_OF_LIFE, 0, 0.25) == 3
