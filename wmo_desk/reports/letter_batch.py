"""Many letters one after the other: composed on two cores, each kept as soon as it is made."""

import logging
import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import Final
from uuid import UUID

from wmo_desk.contents.letters import Confirmation, LetterUsed, PlaceLetter
from wmo_desk.contents.paper_languages import load_translations, own_translations
from wmo_desk.domain.letter_batches import AdaptationOutdated, MadeBatch, MadeLetter, Refused
from wmo_desk.errors import ConflictError, RuleError
from wmo_desk.reports.letter import Printed
from wmo_desk.reports.letter_text import print_said, say_letter

PROCESSES: Final = 2
_LANGUAGE: Final = "nl"
# A process is ready after a third of a second, in which this one composes as many letters.
_ALONE_BELOW: Final = 50
_AT_ONCE: Final = 8
_AHEAD: Final = 3

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LetterJob:
    """A letter to be made: what it is about, what it says, in which print and languages.

    `beside` is the code of a language that is loaded, or empty.
    """

    about_id: UUID
    contents: Confirmation | PlaceLetter
    is_large: bool = False
    beside: str = ""


@dataclass(frozen=True, slots=True)
class ComposedLetter:
    """A letter as a PDF; `used` tells with which version of its text, and what was adapted.

    What `is_outdated` was adapted when something else was filled in.
    """

    printed: Printed
    used: LetterUsed
    is_outdated: bool = False


def make_letters(
    jobs: Sequence[LetterJob],
    keep: Callable[[LetterJob, ComposedLetter], object],
    go_on: Callable[[int, int], bool],
    *,
    processes: int = PROCESSES,
) -> MadeBatch:
    """Make letters in their order; each is kept with `keep` before the next one is.

    `go_on(done, of how many)` is asked before the first letter and after each; once it says no,
    none is made any more. A rule that refuses one letter leaves it out; any other error ends it.
    """
    made: list[MadeLetter] = []
    refused: list[tuple[UUID, Refused]] = []
    found: Exception | None = None
    composed = compose_letters(jobs, processes=processes)
    try:
        for done, job in enumerate(jobs):
            if not go_on(done, len(jobs)):
                break
            letter = next(composed)
            try:
                if letter.is_outdated:
                    raise AdaptationOutdated
                keep(job, letter)
            except (RuleError, ConflictError) as error:
                refused.append((job.about_id, error))
            else:
                printed = letter.printed
                made.append(MadeLetter(job.about_id, printed.content, printed.pages))
        else:
            go_on(len(jobs), len(jobs))
    except Exception as error:
        # Whatever it was, what was made until then is known and has to be told.
        found = error
    finally:
        composed.close()
    left = len(jobs) - len(made) - len(refused)
    return MadeBatch(
        len(jobs), tuple(made), tuple(refused), is_cancelled=left > 0 and found is None, error=found
    )


def compose_letters(
    jobs: Sequence[LetterJob], *, processes: int = PROCESSES
) -> Generator[ComposedLetter, None, None]:
    """Compose letters in their order, many of them in processes of their own.

    A process gets what the letters say and nothing else: no file, no key and no window. Where none
    can be started, or one stops, the letters are composed in this process.
    """
    done = 0
    if processes > 1 and len(jobs) >= _ALONE_BELOW and (os.cpu_count() or 1) > 1:
        try:
            for letter in _elsewhere(jobs, processes):
                yield letter
                done += 1
        except (BrokenExecutor, OSError, ImportError, RuntimeError) as error:
            _log.info("composed in one process after %d letters: %s", done, type(error).__name__)
    yield from map(compose_letter, jobs[done:])


def compose_letter(job: LetterJob) -> ComposedLetter:
    """Compose one letter, in Dutch or with another language beside it."""
    said = say_letter(job.contents, _LANGUAGE)
    printed = print_said(
        job.contents, said, large=job.is_large, language=_LANGUAGE, beside=job.beside
    )
    return ComposedLetter(printed, job.contents.texts.used(_LANGUAGE), said.is_outdated)


def _elsewhere(jobs: Sequence[LetterJob], processes: int) -> Iterator[ComposedLetter]:
    """Keep every process busy, without composing far ahead of what is taken."""
    waiting: deque[Future[list[ComposedLetter]]] = deque()
    parts = (jobs[start : start + _AT_ONCE] for start in range(0, len(jobs), _AT_ONCE))
    pool = ProcessPoolExecutor(
        processes,
        mp_context=get_context("spawn"),
        initializer=load_translations,
        initargs=(own_translations(),),
    )
    try:
        for part in islice(parts, processes * _AHEAD):
            waiting.append(pool.submit(_compose_some, part))
        while waiting:
            yield from waiting.popleft().result()
            for part in islice(parts, 1):
                waiting.append(pool.submit(_compose_some, part))
    finally:
        pool.shutdown(cancel_futures=True)


def _compose_some(jobs: Sequence[LetterJob]) -> list[ComposedLetter]:
    return list(map(compose_letter, jobs))
