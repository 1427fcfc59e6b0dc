"""Text snippets: a short word that expands to a text one writes often."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from wmo_desk.errors import RuleError

WORD_LIMIT: Final = 20
_WORD: Final = re.compile(r"[^\W_][\w./-]*")


class SnippetWordUnfit(RuleError):
    """A short word is one word of letters and digits, or it would never be found while typing."""

    field = "word"


class SnippetTaken(RuleError):
    """The same person, or the municipality, has a snippet with this word."""

    field = "word"

    def __init__(self, word: str) -> None:
        super().__init__("taken")
        self.word = word


class SnippetEmpty(RuleError):
    """A snippet expands to something."""

    field = "text"


def check_word(word: str) -> str:
    """Return the word without white space around it; refuses what cannot be typed as one word."""
    word = word.strip()
    if len(word) > WORD_LIMIT or _WORD.fullmatch(word) is None:
        raise SnippetWordUnfit
    return word


def check_text(text: str) -> str:
    """Return the text as it will be written; refuses an empty one."""
    text = text.strip()
    if not text:
        raise SnippetEmpty
    return text


def word_before(text: str) -> str:
    """The word that was just typed, at the end of a text; nothing where there is none."""
    start = len(text)
    while start and not text[start - 1].isspace():
        start -= 1
    return text[start:].lstrip("“”\"'(‘’")


def expanded(word: str, snippets: Mapping[str, str]) -> str | None:
    """The text of a word, whatever its case; None where it is no snippet."""
    return snippets.get(word.casefold())


def by_word(own: Iterable[tuple[str, str]], shared: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What a person can type; their own word goes before that of the municipality."""
    return {word.casefold(): text for word, text in (*shared, *own)}
