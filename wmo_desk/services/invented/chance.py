"""Chance that repeats itself: the same seed gives the same draws on every machine."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from wmo_desk.domain.local_time import HERE

T = TypeVar("T")


class Chance:
    """Draws from one seed; apart for each resident, so that none depends on another."""

    __slots__ = ("_draw", "bits")

    def __init__(self, *seed: int) -> None:
        source = random.Random(":".join(map(str, seed)))  # noqa: S311 - no secret is drawn
        self._draw = source.random
        self.bits = source.getrandbits

    def pick(self, choices: Sequence[T]) -> T:
        """One of these, each as likely as the other."""
        return choices[int(self._draw() * len(choices))]

    def early(self, choices: Sequence[T]) -> T:
        """One of these, the first ones far more likely than the last: how names are spread."""
        return choices[int(self._draw() ** 2 * len(choices))]

    def happens(self, share: float) -> bool:
        """Whether it happens, in this share of the cases."""
        return self._draw() < share

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self._draw() * (high - low + 1))


def moment(chance: Chance, day: date, at: time | None = None) -> datetime:
    """A moment on that day in office hours, or soon after `at`."""
    begin = at or time(chance.between(8, 15), chance.between(0, 59))
    late = timedelta(seconds=chance.between(0, 2400), microseconds=chance.between(0, 999_999))
    return datetime.combine(day, begin, HERE).astimezone(UTC) + late
