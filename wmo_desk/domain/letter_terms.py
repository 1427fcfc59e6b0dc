"""Of what the kinds of letters are made whose text is data: what is filled in, what the law wants.

The names stand in Dutch in the texts that a municipality edits, so they are Dutch here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_filling import Facts, Value


class TermKind(StrEnum):
    """What a name in a letter stands for."""

    TEXT = "text"
    COUNT = "count"
    # One line of a list for each.
    LIST = "list"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Term:
    """A placeholder or condition: what it is, by language, and an example.

    `is_typed` marks what somebody typed in the records, which is in Dutch in every letter. Of a
    condition the example is whether it holds. `filled` is an example of what the usual example
    lacks.
    """

    name: str
    nl: str
    en: str
    example: Value | bool
    example_en: Value = ""
    kind: TermKind = TermKind.TEXT
    is_typed: bool = False
    filled: str = ""
    filled_en: str = ""

    def shown(self, language: str) -> Value | bool:
        """Give the example in a language."""
        return self.example_en if language != "nl" and self.example_en else self.example

    def otherwise(self, language: str) -> Value:
        """Give what is filled in where the example has nothing, and nothing where it has."""
        if self.example:
            return _EMPTY[self.kind]
        return self.filled_en if language != "nl" and self.filled_en else self.filled

    def described(self, language: str) -> str:
        """Say what it is."""
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class RequiredPassage:
    """What must stand in a letter, and by which rule.

    `holds` are placeholders that must be in it, `when` the conditions under which alone it is
    wanted ("niet …" for one that may not hold).
    """

    name: str
    source: str
    nl: str
    en: str
    holds: tuple[str, ...] = ()
    when: tuple[str, ...] = ()

    def described(self, language: str) -> str:
        """Say what it is about."""
        return self.nl if language == "nl" else self.en


_EMPTY: Final[Mapping[TermKind, Value]] = {
    TermKind.TEXT: "",
    TermKind.COUNT: 0,
    TermKind.LIST: (),
}


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A letter: its placeholders, conditions and required passages, and how long it may become."""

    document: DocumentKind
    terms: tuple[Term, ...]
    passages: tuple[RequiredPassage, ...]
    most_sheets: int = 2
    most_large_sheets: int = 5

    def term(self, name: str) -> Term | None:
        """Find a placeholder or condition."""
        return next((term for term in self.terms if term.name == name), None)

    @property
    def placeholders(self) -> tuple[Term, ...]:
        """What can be filled in."""
        return tuple(term for term in self.terms if term.kind is not TermKind.CONDITION)

    @property
    def conditions(self) -> tuple[Term, ...]:
        """What alone decides whether something is said."""
        return tuple(term for term in self.terms if term.kind is TermKind.CONDITION)

    @property
    def typed(self) -> frozenset[str]:
        """What was typed in the records."""
        return frozenset(term.name for term in self.terms if term.is_typed)

    def facts(self, values: Mapping[str, Value], **conditions: bool) -> Facts:
        """Put facts together; raises ValueError where they are not exactly those of this kind."""
        known = {term.name for term in self.placeholders}
        named = {term.name for term in self.conditions}
        if set(values) != known or set(conditions) != named:
            raise ValueError(sorted(known ^ set(values) | named ^ set(conditions)))
        true = frozenset(name for name, holds in conditions.items() if holds)
        return Facts(values, true, self.typed)

    def example(self, language: str, toggled: Collection[str] = ()) -> Facts:
        """The facts of an invented resident; what is `toggled` is the other way round.

        That is a condition that holds where it usually does not, or what is not filled in.
        """
        values: dict[str, Value] = {}
        for term in self.placeholders:
            is_usual = term.name not in toggled
            values[term.name] = term.shown(language) if is_usual else term.otherwise(language)
        true = frozenset(
            term.name
            for term in self.conditions
            if bool(term.example) is (term.name not in toggled)
        )
        return Facts(values, true, self.typed)


def text(name: str, nl: str, en: str, example: str, example_en: str = "") -> Term:
    """Name a text that the usual example has."""
    return Term(name, nl, en, example, example_en)


def perhaps(name: str, nl: str, en: str, filled: str, filled_en: str = "") -> Term:
    """Name a text that the usual example lacks."""
    return Term(name, nl, en, "", filled=filled, filled_en=filled_en)


def condition(name: str, nl: str, en: str, *, example: bool) -> Term:
    """Name what alone decides whether something is said."""
    return Term(name, nl, en, example, kind=TermKind.CONDITION)


CONTACT: Final = (
    text("consulent", "wie de consulent is", "who the consultant is", "Marieke Kok"),
    text("telefoon", "het telefoonnummer uit het briefhoofd", "the phone number of the letterhead",
         "043 366 10 00"),
    text("bereikbaar", "wanneer u bereikbaar bent", "when one can call",
         "elke werkdag van 9 tot 12 uur", "every working day from 9 to 12"),
    text("email", "het e-mailadres uit het briefhoofd", "the e-mail address of the letterhead",
         "wmo@gemeente.voorbeeld"),
    text("adres", "het adres uit het briefhoofd, met de gemeente ervoor",
         "the address of the letterhead, with the municipality before it",
         "Gemeente Voorbeeld, Markt 1, 6200 AA Voorbeeld"),
    condition("contact", "er is een consulent, telefoonnummer, e-mailadres of adres bekend",
              "a consultant, phone number, e-mail address or address is known", example=True),
)  # fmt: skip
"""Whom to call: in every letter that a resident gets."""

CLIENT_SUPPORT: Final = (
    text("ondersteuner", "de organisatie voor gratis cliëntondersteuning",
         "the organisation for free client support", "Adviespunt Voorbeeld"),
    text("ondersteuner_telefoon", "haar telefoonnummer", "its phone number", "088 010 22 22"),
)  # fmt: skip
