from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.waiting import (
    ON_THE_LIST,
    Category,
    Explanation,
    Place,
    Status,
    explain,
    explain_all,
    first_for,
    in_order,
)

DAY = timedelta(days=1)
GRANTED = date(2026, 3, 1)
PLACED = datetime(2026, 4, 1, 9, tzinfo=UTC)
AREAS = [UUID(int=number) for number in (101, 102)]


def place(
    number: int,
    category: Category = Category.A,
    granted: int = 0,
    placed: int = 0,
    ranked: int | None = None,
    status: Status = Status.WAITING,
) -> Place:
    return Place(
        id=UUID(int=number),
        category=category,
        indication_date=GRANTED + granted * DAY,
        placed_at=PLACED + placed * DAY,
        status=status,
        ranked_on=None if ranked is None else GRANTED + ranked * DAY,
    )


# Small ranges on purpose, so that dates and moments are often the same.
places = st.lists(
    st.builds(
        Place,
        id=st.uuids(version=4),
        category=st.sampled_from(Category),
        indication_date=st.integers(0, 4).map(lambda days: GRANTED + days * DAY),
        placed_at=st.integers(0, 2).map(lambda days: PLACED + days * DAY),
        status=st.sampled_from(Status),
        ranked_on=st.one_of(st.none(), st.integers(0, 4).map(lambda days: GRANTED + days * DAY)),
        area_id=st.sampled_from([None, *AREAS]),
    ),
    max_size=25,
    unique_by=lambda place: place.id,
)


def test_category_comes_before_date_before_placing_before_identity() -> None:
    ordered = [
        place(5, Category.A, granted=1, placed=9),
        place(4, Category.A, granted=2, placed=3),
        place(3, Category.A, granted=2, placed=4),
        place(6, Category.A, granted=2, placed=4),
        place(1, Category.B, granted=0, placed=0),
    ]
    assert in_order(reversed(ordered)) == ordered


def test_an_exception_goes_by_its_own_date() -> None:
    early = place(1, granted=0)
    by_exception = place(2, granted=50, ranked=-1)
    assert in_order([early, by_exception]) == [by_exception, early]
    assert by_exception.is_exception
    assert not early.is_exception


def test_pausing_keeps_the_place_and_leaving_gives_it_up() -> None:
    first, second = place(1), place(2, granted=1)
    assert in_order([second, replace(first, status=Status.PAUSED)])[0].id == first.id
    assert in_order([second, replace(first, status=Status.LEFT)]) == [second]


def test_a_change_of_category_keeps_the_indication_date() -> None:
    urgent = replace(place(9, Category.B, granted=1), category=Category.A)
    assert in_order([place(1, granted=0), place(2, granted=2), urgent])[1] == urgent


@given(places=places, seed=st.integers())
def test_the_order_does_not_depend_on_how_the_list_was_read(places: list[Place], seed: int) -> None:
    shuffled = list(places)
    Random(seed).shuffle(shuffled)
    assert in_order(shuffled) == in_order(places)


@given(places=places)
def test_the_order_is_total_and_keeps_everybody_who_is_on_the_list(places: list[Place]) -> None:
    ordered = in_order(places)
    assert all(one.order_key < other.order_key for one, other in pairwise(ordered))
    assert {one.id for one in ordered} == {one.id for one in places if one.status in ON_THE_LIST}


@given(places=places)
def test_somebody_who_leaves_changes_nobody_elses_order(places: list[Place]) -> None:
    ordered = in_order(places)
    if ordered:
        assert in_order(ordered[1:]) == ordered[1:]


@given(places=places, areas=st.one_of(st.none(), st.sets(st.sampled_from(AREAS))))
def test_a_provider_is_shown_the_first_who_waits_where_it_works(
    places: list[Place], areas: set[UUID] | None
) -> None:
    ordered = in_order(places)
    shown = first_for(ordered, areas)
    could_start = [
        one
        for one in ordered
        if one.status is Status.WAITING and (areas is None or one.area_id in areas)
    ]
    assert shown == (could_start[0] if could_start else None)


def counted_by_hand(one: Place, ordered: list[Place]) -> Explanation:
    ahead = ordered[: ordered.index(one)]
    own = [other for other in ahead if other.category is one.category]
    # Who would stand before without the exception as well, does not go first because of it.
    counted = (one.rank_date, one.placed_at)
    regular = [
        other
        for other in own
        if not other.is_exception or (other.indication_date, other.placed_at) < counted
    ]
    return Explanation(
        position=len(ahead) + 1,
        category=one.category,
        indication_date=one.indication_date,
        placed_at=one.placed_at,
        is_paused=one.status is Status.PAUSED,
        ranked_on=one.ranked_on,
        ahead_in_category_a=len(ahead) - len(own),
        ahead_with_earlier_date=sum(other.indication_date < one.rank_date for other in regular),
        ahead_with_same_date=sum(other.indication_date == one.rank_date for other in regular),
        ahead_by_exception=len(own) - len(regular),
    )


@given(places=places)
def test_an_explanation_counts_what_one_counts_by_hand(places: list[Place]) -> None:
    ordered = in_order(places)
    explanations = list(explain_all(ordered))
    assert explanations == [counted_by_hand(one, ordered) for one in ordered]
    for one, explanation in zip(ordered, explanations, strict=True):
        assert explain(one, places_ahead(ordered, one)) == explanation
        assert explanation.ahead == (
            explanation.ahead_in_category_a
            + explanation.ahead_with_earlier_date
            + explanation.ahead_with_same_date
            + explanation.ahead_by_exception
        )


def places_ahead(ordered: list[Place], one: Place) -> list[Place]:
    return ordered[: ordered.index(one)]


def test_who_stands_before_anyway_does_not_go_first_by_an_exception() -> None:
    put_back_a_little = place(1, granted=0, ranked=5)
    ahead_of_time = place(2, granted=30, ranked=6)
    mine = place(3, granted=10)

    explanation = explain(mine, [put_back_a_little, ahead_of_time])

    assert explanation.ahead_with_earlier_date == 1
    assert explanation.ahead_by_exception == 1


def test_one_place_can_be_explained_from_the_whole_list() -> None:
    ordered = [place(1), place(2, granted=1), place(3, Category.B)]
    explanation = explain(ordered[1], ordered)
    assert (explanation.position, explanation.ahead_with_earlier_date) == (2, 1)


@pytest.mark.parametrize("status", [Status.WAITING, Status.PAUSED])
def test_a_pause_is_told(status: Status) -> None:
    assert explain(place(1, status=status), []).is_paused is (status is Status.PAUSED)
