"""What an example of a letter fills in, in every language of papers."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from wmo_desk.domain.letter_filling import Facts, Value
from wmo_desk.domain.letter_terms import LetterKind
from wmo_desk.services.paper_languages import translation_of

# The kinds of letters have these themselves.
_IN_CODE: Final = ("nl", "en")


def example_words(kind: LetterKind) -> dict[str, str]:
    """Return the Dutch examples that are said otherwise in another language, by key."""
    found: dict[str, str] = {}
    for term in kind.placeholders:
        value = term.example or term.filled
        if isinstance(value, str) and (term.example_en or term.filled_en):
            found[_key(kind, term.name)] = value
    return found


def example_facts(kind: LetterKind, language: str, toggled: Collection[str]) -> Facts:
    """Return what the example fills in; what is not translated is as in Dutch."""
    if language in _IN_CODE:
        return kind.example(language, toggled)
    translation = translation_of(language)
    facts = kind.example("nl", toggled)

    def said(name: str, value: Value) -> Value:
        found = translation.text(_key(kind, name), value) if isinstance(value, str) else None
        return value if found is None else found

    return replace(facts, values={name: said(name, each) for name, each in facts.values.items()})


def _key(kind: LetterKind, name: str) -> str:
    return f"example.{kind.document.value}.{name}"
