"""Every refusal of a rule or of the environment is a sentence that says what to do next."""

import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from importlib import import_module
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest

import wmo_desk
from wmo_desk.domain.dimensions import Dimension, ScoreOffScale
from wmo_desk.domain.people import TextTooLong, TextUnprintable
from wmo_desk.domain.periods import Period
from wmo_desk.domain.question_sets import Fault, Problem
from wmo_desk.errors import (
    ConflictError,
    RecordMissing,
    RuleError,
    Unavailability,
    UnavailableError,
)
from wmo_desk.ui.vocabulary import dimension_name, has_sentence, says, sentence

_MIGRATIONS = "wmo_desk.database.migrations"


def _refusals(kind: type[RuleError] = RuleError) -> Iterator[type[RuleError]]:
    for below in kind.__subclasses__():
        if below.__module__.startswith("wmo_desk."):
            yield below
        yield from _refusals(below)


def _all_refusals() -> list[type[RuleError]]:
    for module in pkgutil.walk_packages(wmo_desk.__path__, "wmo_desk."):
        # Alembic alone runs migrations, and `__main__` starts the program.
        if not module.name.startswith(_MIGRATIONS) and not module.name.endswith("__main__"):
            import_module(module.name)
    return sorted(set(_refusals()), key=lambda kind: kind.__name__)


def _example_of(annotation: Any) -> Any:
    if inspect.isclass(annotation) and issubclass(annotation, Enum):
        return next(iter(annotation))
    if get_origin(annotation) is tuple:
        return (_example_of(get_args(annotation)[0]),)
    if get_origin(annotation) is UnionType:
        return _example_of(get_args(annotation)[0])
    if annotation is not Period and is_dataclass(annotation) and isinstance(annotation, type):
        hints = get_type_hints(annotation)
        return annotation(**{name: _example_of(hint) for name, hint in hints.items()})
    examples = {
        UUID: UUID(int=7),
        bool: True,
        int: 7,
        float: 2.5,
        str: "Hulp bij het huishouden",
        date: date(2026, 2, 3),
        Period: Period(date(2026, 2, 3), date(2027, 2, 2)),
        Problem: Problem(3, Fault.MISSING, "topics"),
    }
    return examples[annotation]


def _example(kind: type[RuleError]) -> RuleError:
    if kind.__init__ is RuleError.__init__:
        return kind()
    hints = get_type_hints(kind.__init__)
    return kind(**{name: _example_of(hint) for name, hint in hints.items() if name != "return"})


@pytest.mark.parametrize("kind", _all_refusals(), ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence_of_its_own(kind: type[RuleError]) -> None:
    assert has_sentence(kind)

    words = sentence(_example(kind))

    assert words.endswith(".")
    assert len(words.split()) > 4
    assert re.search(r"%\w|[{}]|\bNone\b", words) is None


@pytest.mark.parametrize("reason", list(Unavailability))
def test_every_unavailability_has_a_sentence(reason: Unavailability) -> None:
    words = sentence(UnavailableError(reason))

    assert words.endswith(".")
    assert len(words.split()) > 8


def test_the_fact_is_in_the_sentence() -> None:
    error = UnavailableError(Unavailability.SYNCHRONISED_FOLDER, "OneDrive")

    assert "OneDrive" in sentence(error)


def test_room_that_is_missing_is_said_in_megabytes() -> None:
    error = UnavailableError(Unavailability.DISK_FULL, "20386763")

    assert sentence(error).endswith("At least 21 MB more is needed.")


def test_a_conflict_and_a_refusal_have_sentences() -> None:
    assert "stays" in sentence(ConflictError())
    assert "between 0 and 10" in sentence(ScoreOffScale(11))
    assert "open it again" in sentence(RecordMissing("client"))


def test_a_text_that_cannot_be_kept_says_where() -> None:
    assert "12000 characters" in sentence(TextTooLong(12_000, 10_000))
    assert "Character 3 of this text (U+0007)" in sentence(TextUnprintable(3, 7))


def test_a_second_sentence_for_one_refusal_is_noticed() -> None:
    with pytest.raises(ValueError, match="ScoreOffScale"):
        says(ScoreOffScale)(str)


def test_refusals_are_said_where_there_are_no_libraries_for_windows() -> None:
    script = (
        "import sys\n"
        "from wmo_desk.errors import RecordMissing\n"
        "from wmo_desk.ui.vocabulary import sentence\n"
        "sentence(RecordMissing('client'))\n"
        "sys.exit('PySide6.QtWidgets' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_six_dimensions_have_six_names() -> None:
    assert len({dimension_name(dimension) for dimension in Dimension}) == 6
