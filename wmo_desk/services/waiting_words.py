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
from wmo_desk.services.paper_languages import Worded


class Person(StrEnum):
    """To or of whom it is said: FORMAL speaks to the resident ("U staat …")."""

    FORMAL = "formal"
    HE = "he"
    SHE = "she"
    THIRD = "third"


@dataclass(frozen=True, slots=True)
class PersonWords:
    """What is said to or of somebody; `{…}` is filled in."""

    for_whom: str
    category: str
    position: str
    nobody_ahead: str
    paused: str
    ended: str


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What is said to the resident, `you`, and alike of everybody."""

    months: tuple[str, ...]
    numbers: tuple[str, ...]
    day: str
    you: PersonWords
    # Each for one resident, and for more.
    of_category_a: tuple[str, str]
    earlier: tuple[str, str]
    same: tuple[str, str]
    exceptions: tuple[str, str]
    own_exception: str


_NL: Final = PlaceWords(
    months=(
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    numbers=(
        *("Nul", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht"),
        *("Negen", "Tien", "Elf", "Twaalf"),
    ),
    day="{day} {month} {year}",
    you=PersonWords(
        for_whom="Voor u",
        category="groep {category}",
        position="U staat op plaats {position} van de wachtlijst, in {category}. "
        "Onze beslissing was op {date}.",
        nobody_ahead="Er is niemand voor u.",
        paused="U krijgt nu even geen aanbod. U houdt uw datum.",
        ended="Onze beslissing liep tot en met {date}. De hulp kan pas beginnen als wij "
        "opnieuw beslissen.",
    ),
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
)

PLACE_WORDS: Final = Worded(
    "place",
    _NL,
    elsewhere={
        "place.months": "summary.calendar.months",
        "place.day": "summary.calendar.day_form",
    },
)

# Of somebody it is said on screen and in papers for colleagues, in the languages of the screen.
_OF_SOMEBODY: Final = {
    "nl": PersonWords(
        for_whom="Voor {whom}",
        category="categorie {category}",
        position="{who} staat op plaats {position}: {category}, geïndiceerd op {date}.",
        nobody_ahead="Niemand gaat voor.",
        paused="Het wachten is gepauzeerd; de datum blijft.",
        ended="De indicatie liep tot en met {date}. Zonder nieuwe beslissing kan er geen aanbod "
        "komen.",
    ),
    "en": PersonWords(
        for_whom="For {whom}",
        category="category {category}",
        position="{who} is at place {position}: {category}, indicated on {date}.",
        nobody_ahead="Nobody goes first.",
        paused="The waiting is paused; the date stays.",
        ended="The indication ran until {date}. Without a new decision nothing can be offered.",
    ),
}
# As the subject of a sentence, and behind "for".
_WHO: Final[Mapping[str, Mapping[Person, tuple[str, str]]]] = {
    "nl": {
        Person.HE: ("Meneer", "meneer"),
        Person.SHE: ("Mevrouw", "mevrouw"),
        Person.THIRD: ("Deze inwoner", "deze inwoner"),
    },
    "en": {
        Person.HE: ("He", "him"),
        Person.SHE: ("She", "her"),
        Person.THIRD: ("This resident", "this resident"),
    },
}


def person_of(gender: Gender) -> Person:
    """How to speak of somebody."""
    return {Gender.MALE: Person.HE, Gender.FEMALE: Person.SHE}.get(gender, Person.THIRD)


def date_in_full(day: date, language: str = "nl") -> str:
    """Write a date as "3 september 2026"."""
    words = PLACE_WORDS[language]
    return words.day.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def number_words(count: int, *, language: str = "nl") -> str:
    """Write a number in a sentence: in a word up to twelve, "één" with its accents."""
    numbers = PLACE_WORDS[language].numbers
    word = numbers[count].lower() if count < len(numbers) else str(count)
    return "één" if word == "eén" else word


def why(explanation: Explanation, person: Person = Person.THIRD, *, language: str = "nl") -> str:
    """Say in a few plain sentences why somebody stands at this place.

    `language` is one of papers for FORMAL, and of the screen (nl, en) for another person.
    """
    words = PLACE_WORDS[language]
    is_formal = person is Person.FORMAL
    told = words.you if is_formal else _OF_SOMEBODY[language]
    who, whom = ("", "") if is_formal else _WHO[language][person]
    category = told.category.format(category=explanation.category.value)
    date_of_indication = date_in_full(explanation.indication_date, language)
    sentences = [
        told.position.format(
            who=who,
            position=explanation.position,
            category=category,
            date=date_of_indication,
        )
    ]
    if explanation.ranked_on is not None:
        sentences.append(
            words.own_exception.format(
                for_whom=told.for_whom.format(whom=whom),
                ranked_on=date_in_full(explanation.ranked_on, language),
                date=date_of_indication,
            )
        )
    sentences += _ahead(explanation, words, told)
    if explanation.is_paused:
        sentences.append(told.paused)
    if explanation.ended_on is not None:
        ended_on = date_in_full(explanation.ended_on, language)
        sentences.append(told.ended.format(date=ended_on))
    return " ".join(sentences)


def _ahead(explanation: Explanation, words: PlaceWords, told: PersonWords) -> list[str]:
    groups = (
        (explanation.ahead_in_category_a, words.of_category_a),
        (explanation.ahead_with_earlier_date, words.earlier),
        (explanation.ahead_with_same_date, words.same),
        (explanation.ahead_by_exception, words.exceptions),
    )
    category = told.category
    sentences = [
        (one if count == 1 else many).format(
            number=words.numbers[count] if count < len(words.numbers) else count,
            category=category.format(category=explanation.category.value),
            a=category.format(category=Category.A.value),
        )
        for count, (one, many) in groups
        if count
    ]
    return sentences or [told.nobody_ahead]
