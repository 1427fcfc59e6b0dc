"""Measure two ways of doing the same, in turns, so that both meet the same disturbance."""

import gc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Generic, TypeVar

T = TypeVar("T")

_WARM_UP = 3


def in_turns(
    subject: Callable[[T], object],
    floor: Callable[[T], object],
    inputs: Sequence[T],
    *,
    rounds: int,
) -> tuple[list[float], list[float]]:
    """Time both for every input, `rounds` times; the first inputs warm both up beforehand."""
    values: list[float] = []
    floors: list[float] = []
    for given in inputs[:_WARM_UP]:
        subject(given)
        floor(given)
    gc.collect()
    for number in range(rounds):
        for given in inputs:
            pair = ((subject, values), (floor, floors))
            # Whoever comes second finds the processor warmer.
            for work, times in pair if number % 2 else reversed(pair):
                times.append(_timed(work, given))
    return values, floors


@dataclass(frozen=True, slots=True)
class Way(Generic[T]):
    """One way of doing something: what goes before, untimed, and what is timed."""

    before: Callable[[T], object]
    work: Callable[[T], object]


def in_blocks(
    subject: Way[T], floor: Way[T], inputs: Iterable[Sequence[T]]
) -> tuple[list[float], list[float]]:
    """Time a whole block of one and then of the other: a write empties the other's cache.

    The first quarter of each block warms it up again and does not count.
    """
    values: list[float] = []
    floors: list[float] = []
    for block in inputs:
        gc.collect()
        for way, times in ((subject, values), (floor, floors)):
            measured = []
            for given in block:
                way.before(given)
                measured.append(_timed(way.work, given))
            times.extend(measured[len(block) // 4 :])
    return values, floors


def _timed(work: Callable[[T], object], given: T) -> float:
    begin = perf_counter()
    work(given)
    return (perf_counter() - begin) * 1000
