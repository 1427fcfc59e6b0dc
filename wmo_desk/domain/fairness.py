"""How fair the list is in figures: how long people wait, and how it runs if all goes on like this.

A figure tells what was and is; what comes is an assumption that is said, with how far it was off.
"""

from bisect import bisect_right
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate
from statistics import median
from typing import Final, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)

RHYTHM_WEEKS: Final = 13
"""The rhythm that is carried on is that of a quarter."""

AHEAD_WEEKS: Final = (4, 13, 26, 52)
"""So far ahead the list is carried on."""

_ABOUT_MONTH: Final = 28

SMALL: Final = 5
"""Below this number a figure about a neighbourhood can point at somebody."""


class Waited(NamedTuple):
    """For how many days a group of people waits, or waited; None of nobody."""

    people: int
    median: int | None
    ninety_percent: int | None
    longest: int | None


class Grouping(StrEnum):
    """By what waiting times are told apart."""

    ALL = "all"
    CATEGORY = "category"
    MUNICIPALITY = "municipality"
    AREA = "area"
    HOURS = "hours"


class HoursBand(StrEnum):
    """How much help somebody needs in a week."""

    LITTLE = "little"
    USUAL = "usual"
    MUCH = "much"
    UNKNOWN = "unknown"


def band_of(minutes: int | None) -> HoursBand:
    """Up to two hours, up to four, and more."""
    if minutes is None:
        return HoursBand.UNKNOWN
    if minutes <= 120:
        return HoursBand.LITTLE
    return HoursBand.USUAL if minutes <= 240 else HoursBand.MUCH


def waited(days: Sequence[int]) -> Waited:
    """Put waiting times in three figures; nine of ten people wait no longer than the second."""
    if not days:
        return Waited(0, None, None, None)
    ordered = sorted(days)
    # The smallest that at least nine of ten do not pass: a day that somebody really waited.
    nine_of_ten = ordered[-(-9 * len(ordered) // 10) - 1]
    return Waited(len(ordered), round(median(ordered)), nine_of_ten, ordered[-1])


def untold(people: Mapping[K, int], *, below: int) -> frozenset[K]:
    """Choose the groups that are told together only, since their number could point at somebody.

    They are those with fewer people than `below`; and, from the smallest on, so many more that they
    are two at least with as many people together: whoever knows the total would find a single one
    by counting. A group of nobody points at nobody.
    """
    ordered = sorted((count, index) for index, count in enumerate(people.values()) if count)
    keys = list(people)
    hidden: list[K] = []
    together = 0
    for count, index in ordered:
        is_enough = not hidden or (len(hidden) > 1 and together >= below)
        if count >= below and is_enough:
            break
        hidden.append(keys[index])
        together += count
    return frozenset(hidden)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many people come on the list and go off it in a week, over the weeks before a day."""

    came: float
    went: float

    @property
    def change(self) -> float:
        """By how many the list grows in a week; below nothing it shortens."""
        return self.came - self.went


class Point(NamedTuple):
    """How many people stand on the list at the end of a day."""

    day: date
    people: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """The list over the past year, and carried on with its present rhythm.

    `usually_off` and `most_off` tell by how many people the same sum, made for each month of the
    past year, was wrong a quarter later; None when the list is too young to tell.
    """

    history: tuple[Point, ...]
    rhythm: Rhythm | None
    ahead: tuple[Point, ...]
    usually_off: int | None
    most_off: int | None
    tried: int


class Movement(NamedTuple):
    """Somebody came on the list (1) or went off it (-1) on a day."""

    day: date
    step: int


def outlook(movements: Sequence[Movement], today: date) -> Outlook:
    """Carry the list on; `movements` are in order of day, from the first that there was."""
    counts = _Counts(movements)
    first = counts.first_day
    begin = today - timedelta(weeks=52)
    days = [begin + timedelta(weeks=week) for week in range(53)]
    history = tuple(
        Point(day, counts.at(day)) for day in days if first is not None and day >= first
    )
    quarter = timedelta(weeks=RHYTHM_WEEKS)
    if first is None or first > today - quarter:
        return Outlook(history, None, (), None, None, 0)
    rhythm = counts.rhythm(today)
    ahead = tuple(
        Point(today + timedelta(weeks=weeks), _carried(counts.at(today), rhythm, weeks))
        for weeks in AHEAD_WEEKS
    )
    errors = []
    day = today - quarter
    while day - quarter >= max(first, today - timedelta(weeks=65)):
        expected = _carried(counts.at(day), counts.rhythm(day), RHYTHM_WEEKS)
        errors.append(abs(expected - counts.at(day + quarter)))
        day -= timedelta(days=_ABOUT_MONTH)
    return Outlook(
        history,
        rhythm,
        ahead,
        round(sum(errors) / len(errors)) if errors else None,
        max(errors, default=None),
        len(errors),
    )


def _carried(count: int, rhythm: Rhythm, weeks: int) -> int:
    return max(0, round(count + rhythm.change * weeks))


class _Counts:
    """How many stood on the list and came on it by each day; `movements` are in order of day."""

    def __init__(self, movements: Sequence[Movement]) -> None:
        self._days = [each.day for each in movements]
        self._standing = list(accumulate((each.step for each in movements), initial=0))
        self._came = list(accumulate((each.step > 0 for each in movements), initial=0))

    @property
    def first_day(self) -> date | None:
        return self._days[0] if self._days else None

    def at(self, day: date) -> int:
        return self._standing[bisect_right(self._days, day)]

    def rhythm(self, day: date) -> Rhythm:
        begin = bisect_right(self._days, day - timedelta(weeks=RHYTHM_WEEKS))
        end = bisect_right(self._days, day)
        came = self._came[end] - self._came[begin]
        return Rhythm(came / RHYTHM_WEEKS, (end - begin - came) / RHYTHM_WEEKS)
