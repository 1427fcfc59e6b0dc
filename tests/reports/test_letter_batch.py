"""Many letters: the same whichever process composes them."""

from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from uuid import UUID

import pytest

from tests.reports.test_other_letters import CONFIRMED, PLACED
from wmo_desk.reports import letter_batch
from wmo_desk.reports.letter_batch import (
    ComposedLetter,
    LetterJob,
    compose_letter,
    compose_letters,
)

JOBS = [
    LetterJob(
        UUID(int=number),
        replace(PLACED if number % 2 else CONFIRMED, edition=number + 1),
        is_large=number % 3 == 0,
        beside=("", "de", "en")[number % 3 - 1],
    )
    for number in range(10)
]


@pytest.fixture
def alone() -> list[ComposedLetter]:
    return list(map(compose_letter, JOBS))


@pytest.fixture
def few_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letter_batch, "_ALONE_BELOW", 2)
    monkeypatch.setattr(letter_batch, "_AT_ONCE", 2)


@pytest.mark.usefixtures("few_are_enough")
def test_processes_make_the_same_bytes_in_the_same_order(alone: list[ComposedLetter]) -> None:
    together = list(compose_letters(JOBS))

    assert together == alone
    assert len({letter.printed.content for letter in together}) == len(JOBS)


@pytest.mark.usefixtures("few_are_enough")
def test_where_no_process_starts_they_are_composed_here(
    alone: list[ComposedLetter], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_pool(*_arguments: object, **_more: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(letter_batch, "ProcessPoolExecutor", no_pool)

    assert list(compose_letters(JOBS)) == alone


@pytest.mark.usefixtures("few_are_enough")
def test_where_a_process_stops_the_rest_is_composed_here(
    alone: list[ComposedLetter], monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(jobs: list[LetterJob], _processes: int) -> Iterator[ComposedLetter]:
        yield from map(compose_letter, jobs[:4])
        raise BrokenProcessPool

    monkeypatch.setattr(letter_batch, "_elsewhere", half)

    assert list(compose_letters(JOBS)) == alone


def test_a_few_letters_need_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letter_batch, "_elsewhere", None)

    assert len(list(compose_letters(JOBS))) == len(JOBS)
