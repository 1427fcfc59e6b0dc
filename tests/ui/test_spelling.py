"""Where the dictionary comes from, and that nothing happens without one."""

import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from wmo_desk.ui.spelling import dutch_dictionary


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    dutch_dictionary.cache_clear()
    yield
    dutch_dictionary.cache_clear()


def test_without_the_package_or_its_library_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)

    assert dutch_dictionary() is None


@pytest.mark.parametrize(
    ("known", "chosen"), [({"nl_NL", "nl"}, "nl_NL"), ({"nl"}, "nl"), ({"en_GB"}, None)]
)
def test_a_dutch_dictionary_is_taken(
    monkeypatch: pytest.MonkeyPatch, known: set[str], chosen: str | None
) -> None:
    enchant: Any = SimpleNamespace(dict_exists=known.__contains__, Dict=lambda language: language)
    monkeypatch.setitem(sys.modules, "enchant", enchant)

    assert dutch_dictionary() == chosen
