"""An invented language from right to left: every Dutch sentence in Hebrew letters."""

import re

from wmo_desk.domain.paper_translations import Translation
from wmo_desk.reports.languages import dutch_words

CODE = "he"
# What stays: placeholders, choices by number, conditions of letters, marks that begin a line.
_KEPT = re.compile(r"\{\w+\|?|\[[^\[\]]*\]|^(?:#+|-|>) ")
_LETTERS = "אבגדהוזחטיכלמנסעפצקרשת"


def in_hebrew(text: str) -> str:
    """Put Hebrew letters in place of Latin ones, and nothing else otherwise."""
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts += (_lettered(text[end : kept.start()]), kept[0])
        end = kept.end()
    return "".join((*parts, _lettered(text[end:])))


def _lettered(text: str) -> str:
    return "".join(
        _LETTERS[ord(each.lower()) % len(_LETTERS)] if each.isalpha() else each for each in text
    )


def mirrored_language(code: str = CODE) -> Translation:
    """Return a complete translation."""
    dutch = dict(dutch_words())
    words = {key: in_hebrew(text) for key, text in dutch.items()}
    return Translation(code, "עברית", is_right_to_left=True, words=words, dutch=dutch)
