from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.fairness import HoursBand, Movement, band_of, outlook, untold, waited

TODAY = date(2026, 11, 22)


@given(st.lists(st.integers(0, 900), min_size=1))
def test_nine_of_ten_wait_no_longer(days: list[int]) -> None:
    found = waited(days)
    assert found.ninety_percent in days
    assert sum(day <= found.ninety_percent for day in days) * 10 >= len(days) * 9
    assert (found.people, found.longest) == (len(days), max(days))


def test_of_nobody_there_is_no_figure() -> None:
    assert waited([]) == (0, None, None, None)


@pytest.mark.parametrize(
    ("minutes", "band"),
    [
        (120, HoursBand.LITTLE),
        (121, HoursBand.USUAL),
        (241, HoursBand.MUCH),
        (None, HoursBand.UNKNOWN),
    ],
)
def test_hours_fall_in_bands(minutes: int | None, band: HoursBand) -> None:
    assert band_of(minutes) is band


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 12)))
def test_nobody_is_found_in_a_small_number(people: dict[str, int]) -> None:
    hidden = untold(people, below=5)
    told = {name: count for name, count in people.items() if name not in hidden}

    assert all(count == 0 or count >= 5 for count in told.values())
    # A single one that is left out, or a few in it, would follow from the total.
    is_enough = len(hidden) > 1 and sum(people[name] for name in hidden) >= 5
    assert not hidden or is_enough or not any(told.values())
    assert all(people[name] for name in hidden)


def test_what_is_large_enough_is_told() -> None:
    assert untold({"Bunde": 5, "Geulle": 9}, below=5) == frozenset()
    assert untold({"Bunde": 5, "Geulle": 4, "Ulestraten": 9}, below=5) == {"Bunde", "Geulle"}
    assert untold({"Bunde": 1, "Geulle": 1, "Ulestraten": 9}, below=5) == {
        "Bunde",
        "Geulle",
        "Ulestraten",
    }
    assert untold({"Bunde": 2}, below=5) == {"Bunde"}


def test_a_steady_rhythm_goes_on_and_was_never_off() -> None:
    begin = TODAY - timedelta(weeks=80)
    found = outlook([Movement(begin + timedelta(weeks=week), 1) for week in range(81)], TODAY)
    assert found.rhythm is not None
    assert (found.rhythm.came, found.rhythm.went) == (1, 0)
    assert [point.people for point in found.ahead] == [81 + weeks for weeks in (4, 13, 26, 52)]
    assert (found.usually_off, found.most_off) == (0, 0)
    assert found.tried > 5


def test_a_list_of_a_month_is_too_young_to_carry_on() -> None:
    found = outlook([Movement(TODAY - timedelta(days=30), 1)], TODAY)
    assert (found.rhythm, found.ahead, found.usually_off) == (None, (), None)


def test_a_list_does_not_become_shorter_than_empty() -> None:
    came = [Movement(TODAY - timedelta(weeks=60), 1)] * 10
    went = [Movement(TODAY - timedelta(weeks=1), -1)] * 9
    assert outlook([*came, *went], TODAY).ahead[-1].people == 0
