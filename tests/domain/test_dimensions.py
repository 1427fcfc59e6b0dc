import pytest

from wmo_desk.domain.dimensions import MAX_SCORE, MIN_SCORE, Dimension, ScoreOffScale, check_score


def test_the_six_dimensions_stand_in_the_order_of_the_plan() -> None:
    assert [dimension.value for dimension in Dimension] == [
        "bodily_functions",
        "mental_wellbeing",
        "meaningfulness",
        "quality_of_life",
        "participation",
        "daily_functioning",
    ]


@pytest.mark.parametrize("score", [None, *range(MIN_SCORE, MAX_SCORE + 1)])
def test_every_score_of_the_scale_and_not_discussed_are_allowed(score: int | None) -> None:
    check_score(score)


@pytest.mark.parametrize("score", [-1, 11, 100])
def test_a_score_off_the_scale_is_refused_beside_its_field(score: int) -> None:
    with pytest.raises(ScoreOffScale) as refusal:
        check_score(score)
    assert refusal.value.score == score
    assert refusal.value.field == "score"
