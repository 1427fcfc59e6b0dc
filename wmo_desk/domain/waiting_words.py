"""Why somebody stands where they stand, in plain words: for screen, paper and command line.

The sentences follow from the facts of an `Explanation` alone, so they are true on its day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.waiting import Category, Explanation


class Person(StrEnum):
    """To or of whom it is said: FORMAL speaks to the resident ("U staat …")."""

    FORMAL = "formal"
    HE = "he"
    SHE = "she"
    THIRD = "third"


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language; `{…}` is filled in."""

    months: tuple[str, ...]
    numbers: tuple[str, ...]
    day: str
    subject: Mapping[Person, str]
    for_whom: Mapping[Person, str]
    category: Mapping[Person, str]
    position: str
    position_formal: str
    nobody_ahead: Mapping[Person, str]
    # Each for one resident, and for more.
    of_category_a: tuple[str, str]
    earlier: tuple[str, str]
    same: tuple[str, str]
    exceptions: tuple[str, str]
    own_exception: str
    paused: Mapping[Person, str]
    ended: Mapping[Person, str]


_ABOUT: Final = (Person.HE, Person.SHE, Person.THIRD)

_NL: Final = _Words(
    months=(
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    numbers=(
        *("Nul", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht"),
        *("Negen", "Tien", "Elf", "Twaalf"),
    ),
    day="{day} {month} {year}",
    subject={
        Person.FORMAL: "U",
        Person.HE: "Meneer",
        Person.SHE: "Mevrouw",
        Person.THIRD: "Deze inwoner",
    },
    for_whom={
        Person.FORMAL: "Voor u",
        Person.HE: "Voor meneer",
        Person.SHE: "Voor mevrouw",
        Person.THIRD: "Voor deze inwoner",
    },
    category={Person.FORMAL: "groep {category}"} | dict.fromkeys(_ABOUT, "categorie {category}"),
    position="{subject} staat op plaats {position}: {category}, geïndiceerd op {date}.",
    position_formal="U staat op plaats {position} van de wachtlijst, in {category}. "
    "Onze beslissing was op {date}.",
    nobody_ahead={Person.FORMAL: "Er is niemand voor u."}
    | dict.fromkeys(_ABOUT, "Niemand gaat voor."),
    of_category_a=("{number} inwoner in {a} gaat voor.", "{number} inwoners in {a} gaan voor."),
    earlier=(
        "{number} inwoner in {category} heeft een eerdere datum.",
        "{number} inwoners in {category} hebben een eerdere datum.",
    ),
    same=(
        "{number} inwoner heeft dezelfde datum en is eerder op de lijst gezet.",
        "{number} inwoners hebben dezelfde datum en zijn eerder op de lijst gezet.",
    ),
    exceptions=(
        "{number} inwoner gaat voor door een uitzondering.",
        "{number} inwoners gaan voor door een uitzondering.",
    ),
    own_exception="{for_whom} geldt een uitzondering: de datum {ranked_on} telt in plaats van "
    "{date}.",
    paused={Person.FORMAL: "U krijgt nu even geen aanbod. U houdt uw datum."}
    | dict.fromkeys(_ABOUT, "Het wachten is gepauzeerd; de datum blijft."),
    ended={
        Person.FORMAL: "Onze beslissing liep tot en met {date}. De hulp kan pas beginnen als wij "
        "opnieuw beslissen."
    }
    | dict.fromkeys(
        _ABOUT,
        "De indicatie liep tot en met {date}. Zonder nieuwe beslissing kan er geen aanbod komen.",
    ),
)

_EN: Final = _Words(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    numbers=(
        *("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"),
        *("Nine", "Ten", "Eleven", "Twelve"),
    ),
    day="{day} {month} {year}",
    subject={
        Person.FORMAL: "You",
        Person.HE: "He",
        Person.SHE: "She",
        Person.THIRD: "This resident",
    },
    for_whom={
        Person.FORMAL: "For you",
        Person.HE: "For him",
        Person.SHE: "For her",
        Person.THIRD: "For this resident",
    },
    category={Person.FORMAL: "group {category}"} | dict.fromkeys(_ABOUT, "category {category}"),
    position="{subject} is at place {position}: {category}, indicated on {date}.",
    position_formal="You are at place {position} of the waiting list, in {category}. "
    "Our decision was on {date}.",
    nobody_ahead={Person.FORMAL: "Nobody is before you."}
    | dict.fromkeys(_ABOUT, "Nobody goes first."),
    of_category_a=("{number} resident in {a} goes first.", "{number} residents in {a} go first."),
    earlier=(
        "{number} resident in {category} has an earlier date.",
        "{number} residents in {category} have an earlier date.",
    ),
    same=(
        "{number} resident has the same date and was put on the list earlier.",
        "{number} residents have the same date and were put on the list earlier.",
    ),
    exceptions=(
        "{number} resident goes first by an exception.",
        "{number} residents go first by an exception.",
    ),
    own_exception="{for_whom} an exception was made: the date {ranked_on} counts in place of "
    "{date}.",
    paused={Person.FORMAL: "You are offered nothing for now. You keep your date."}
    | dict.fromkeys(_ABOUT, "The waiting is paused; the date stays."),
    ended={Person.FORMAL: "Our decision held until {date}. Help can begin once we decide again."}
    | dict.fromkeys(
        _ABOUT,
        "The indication ran until {date}. Without a new decision nothing can be offered.",
    ),
)


def person_of(gender: Gender) -> Person:
    """How to speak of somebody."""
    return {Gender.MALE: Person.HE, Gender.FEMALE: Person.SHE}.get(gender, Person.THIRD)


def date_in_full(day: date, language: str = "nl") -> str:
    """Write a date as "3 september 2026"."""
    words = _words(language)
    return words.day.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def number_words(count: int, *, language: str = "nl") -> str:
    """Write a number in a sentence: in a word up to twelve, "één" with its accents."""
    numbers = _words(language).numbers
    word = numbers[count].lower() if count < len(numbers) else str(count)
    return "één" if word == "eén" else word


def why(explanation: Explanation, person: Person = Person.THIRD, *, language: str = "nl") -> str:
    """Say in a few plain sentences why somebody stands at this place; `language` is nl or en."""
    words = _words(language)
    category = words.category[person].format(category=explanation.category.value)
    date_of_indication = date_in_full(explanation.indication_date, language)
    opening = words.position_formal if person is Person.FORMAL else words.position
    sentences = [
        opening.format(
            subject=words.subject[person],
            position=explanation.position,
            category=category,
            date=date_of_indication,
        )
    ]
    if explanation.ranked_on is not None:
        sentences.append(
            words.own_exception.format(
                for_whom=words.for_whom[person],
                ranked_on=date_in_full(explanation.ranked_on, language),
                date=date_of_indication,
            )
        )
    sentences += _ahead(explanation, words, person)
    if explanation.is_paused:
        sentences.append(words.paused[person])
    if explanation.ended_on is not None:
        ended_on = date_in_full(explanation.ended_on, language)
        sentences.append(words.ended[person].format(date=ended_on))
    return " ".join(sentences)


def _ahead(explanation: Explanation, words: _Words, person: Person) -> list[str]:
    groups = (
        (explanation.ahead_in_category_a, words.of_category_a),
        (explanation.ahead_with_earlier_date, words.earlier),
        (explanation.ahead_with_same_date, words.same),
        (explanation.ahead_by_exception, words.exceptions),
    )
    category = words.category[person]
    sentences = [
        (one if count == 1 else many).format(
            number=words.numbers[count] if count < len(words.numbers) else count,
            category=category.format(category=explanation.category.value),
            a=category.format(category=Category.A.value),
        )
        for count, (one, many) in groups
        if count
    ]
    return sentences or [words.nobody_ahead[person]]


def _words(language: str) -> _Words:
    return {"nl": _NL, "en": _EN}[language]
