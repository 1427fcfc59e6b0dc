"""The languages in which papers can be made besides Dutch, and their words.

The program has some of its own (`resources/papers/<code>.csv`, read when first asked for); a
municipality's are loaded where its file is opened, and in each process that composes papers.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, Generic, TypeVar

from typing_extensions import override

from wmo_desk.domain.paper_translations import (
    DUTCH,
    Translation,
    entries,
    read_translation,
    said_in,
)
from wmo_desk.paths import resource

SHIPPED: Final = ("en", "de")

_T_co = TypeVar("_T_co", covariant=True)

_own: Final[dict[str, Translation]] = {}


def load_translation(translation: Translation) -> None:
    """Make papers possible in a language; it goes before what the program has of that language."""
    _own[translation.code] = translation


def own_translations() -> tuple[Translation, ...]:
    """Return what was loaded, to load it in another process."""
    return tuple(_own.values())


def load_translations(translations: Iterable[Translation]) -> None:
    """Make papers possible in these languages."""
    for each in translations:
        load_translation(each)


def use_translations(translations: Iterable[Translation]) -> None:
    """Make papers possible in these languages and those of the program alone.

    A paper that is being made meanwhile finds each language that was there before and stays.
    """
    wanted = {each.code: each for each in translations}
    for code, each in wanted.items():
        # What did not change keeps the words that were made of it.
        if _own.get(code) != each:
            _own[code] = each
    for code in _own.keys() - wanted.keys():
        del _own[code]


def forget_translations() -> None:
    """Keep only the languages of the program: its file was closed whose others were loaded."""
    _own.clear()


def own_translation(code: str) -> Translation | None:
    """Return what a municipality loaded of a language."""
    return _own.get(code)


def languages() -> tuple[str, ...]:
    """Return the codes of all languages of papers, Dutch first."""
    return tuple(dict.fromkeys((DUTCH, *SHIPPED, *_own)))


def loaded() -> tuple[Translation, ...]:
    """Return every translation there is, in that order."""
    return tuple(map(translation_of, languages()[1:]))


def translation_of(code: str) -> Translation:
    """Return the words of a language; raises KeyError for one that is not loaded, and Dutch."""
    found = _own.get(code)
    if found is not None:
        return found
    if code not in SHIPPED:
        raise KeyError(code)
    return _shipped(code)


@cache
def _shipped(code: str) -> Translation:
    return read_translation(resource(f"papers/{code}.csv").read_text(encoding="utf-8"))


def is_right_to_left(code: str) -> bool:
    """Whether papers in a language run from right to left; not where it is not loaded."""
    try:
        return code != DUTCH and translation_of(code).is_right_to_left
    except KeyError:
        return False


class Worded(Mapping[str, _T_co], Generic[_T_co]):
    """The words of a paper by language: Dutch as it is in the program, others when asked for.

    `prefix` begins their keys. What is `elsewhere` has the key of the same words of another paper;
    at `code_at` stands the code of the language.
    """

    def __init__(
        self,
        prefix: str,
        dutch: _T_co,
        *,
        elsewhere: Mapping[str, str] | None = None,
        code_at: str = "",
    ) -> None:
        self._prefix = prefix
        self._dutch = dutch
        self._elsewhere = dict(elsewhere or {})
        self._code_at = code_at
        self._made: dict[str, tuple[Translation, _T_co]] = {}

    def entries(self) -> dict[str, str]:
        """Return the Dutch sentences that are to be translated, by key."""
        return {
            key: text
            for key, text in entries(self._dutch, self._prefix).items()
            if key != self._code_at and self._key(key) == key
        }

    def _key(self, path: str) -> str:
        for ours, theirs in self._elsewhere.items():
            if path == ours or path.startswith(f"{ours}."):
                return theirs + path[len(ours) :]
        return path

    @override
    def __getitem__(self, code: str) -> _T_co:
        if code == DUTCH:
            return self._dutch
        translation = translation_of(code)
        known = self._made.get(code)
        if known is not None and known[0] is translation:
            return known[1]

        def say(path: str, dutch: str) -> str:
            if path == self._code_at:
                return code
            found = translation.text(self._key(path), dutch)
            return dutch if found is None else found

        made = said_in(self._dutch, self._prefix, say)
        self._made[code] = translation, made
        return made

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(languages())

    @override
    def __len__(self) -> int:
        return len(languages())
