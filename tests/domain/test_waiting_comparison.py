from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.waiting_comparison import out_of_order


@given(st.lists(st.integers(0, 9), unique=True))
def test_without_what_is_out_of_order_the_rest_rises(numbers: list[int]) -> None:
    away = set(out_of_order(numbers))
    kept = [number for index, number in enumerate(numbers) if index not in away]
    assert kept == sorted(kept)
    if numbers:
        assert kept


@given(st.integers(1, 30), st.data())
def test_one_who_moved_is_the_only_one_named(length: int, data: Any) -> None:
    numbers = list(range(length))
    moved = data.draw(st.sampled_from(numbers))
    numbers.remove(moved)
    numbers.insert(data.draw(st.integers(0, length - 1)), moved)
    assert len(out_of_order(numbers)) <= 1
