"""Who else is named in what somebody typed, and the citizen numbers that stand in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.people import BsnInvalid, check_bsn, fold, mask_bsn

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = (
    "van de den der het ten ter te in op aan bij von zu el al la le du und en of een mijn haar zijn"
    " uw ex dhr mw mevr mevrouw meneer heer familie fam onbekend"
)
_SMALL_WORDS: Final = frozenset(_SMALL.split())
_SHORTEST_NAME: Final = 2
_SHORTEST_RELATION: Final = 3


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else who is known in a dossier, by name and by what they are to the resident."""

    name: str
    relation: str = ""


class Names:
    """Finds in a text which of the others are named in it.

    A name counts by each of its words that is not the resident's own, by the whole of it, and by
    what the person is to the resident. Capitals and accents make no difference. `own_name` is the
    resident's in all its parts, initials included: who is called so is no other.
    """

    def __init__(self, others: Iterable[Other], own_name: str) -> None:
        own = set(_tokens(own_name))
        self._by_word: dict[str, dict[str, None]] = {}
        self._whole: list[tuple[list[str], str]] = []
        for other in others:
            shown = other.name.strip() or other.relation.strip()
            words = _tokens(other.name)
            telling = _telling(words, _SHORTEST_NAME)
            telling |= _telling(_tokens(other.relation), _SHORTEST_RELATION)
            for word in telling - own:
                self._by_word.setdefault(word, {})[shown] = None
            if len(words) > 1 and not set(words) <= own:
                self._whole.append((words, shown))

    def named_in(self, text: str) -> tuple[str, ...]:
        """Return who is named, each once, in the order of the text."""
        found: dict[str, None] = {}
        tokens = _tokens(text)
        for token in tokens:
            # “Beps stoel”: the genitive of most names.
            for word in (token, token.removesuffix("s")):
                found |= self._by_word.get(word, {})
        for words, shown in self._whole:
            if shown not in found and _contains(tokens, words):
                found[shown] = None
        return tuple(found)


def _tokens(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _telling(words: Iterable[str], shortest: int) -> set[str]:
    return {each for each in words if len(each) >= shortest and each not in _SMALL_WORDS}


def _contains(tokens: Sequence[str], words: Sequence[str]) -> bool:
    size = len(words)
    return any(tokens[start : start + size] == words for start in range(len(tokens) - size + 1))


# As people write them; a day such as 22-11-2026 is none.
_NUMBER: Final = re.compile(
    r"(?<!\d)(?:\d{8,9}|\d{4}[ .]\d\d[ .]\d{3}|\d{3}([ .])\d{3}\1\d{3})(?!\d)"
)


def without_citizen_numbers(text: str, own: str | None = None) -> str:
    """Hide every number in a text that can be a citizen number, except one's `own`.

    A citizen number is used only where a law says so (art. 46 UAVG), which is not on somebody
    else's paper. What only looks like one is hidden as well.
    """

    def hidden(found: re.Match[str]) -> str:
        try:
            number = check_bsn(found[0])
        except BsnInvalid:
            return found[0]
        return found[0] if number == own else mask_bsn(number)

    return _NUMBER.sub(hidden, text)
