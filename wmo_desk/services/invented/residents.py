"""An invented resident: who, born when, living where, with whom around."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from wmo_desk.domain.kinds import Channel, Gender, Interpreter
from wmo_desk.domain.people import NameUsage, split_prefix
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.names import LANGUAGES, MEN, SURNAMES, WOMEN
from wmo_desk.services.invented.places import (
    BIG,
    POSTCODE_LETTERS,
    POSTCODES,
    STREETS,
    place_name,
)
from wmo_desk.services.invented.situations import BY_SHARE, Situation

_FIRST_TEST_BSN: Final = 999_900_000
_LAST_TEST_BSN: Final = 999_999_990
_YEAR: Final = 365.25
_SPLIT: Final = tuple(split_prefix(name) for name in SURNAMES)


def _passes(number: int) -> bool:
    digits = [int(digit) for digit in str(number)]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * d for w, d in zip(weights, digits, strict=True)) % 11 == 0


TEST_BSNS: Final = tuple(
    str(number) for number in range(_FIRST_TEST_BSN, _LAST_TEST_BSN + 1) if _passes(number)
)
"""Every number of the test range that passes the eleven-test: given to nobody."""


@dataclass(frozen=True, slots=True)
class LivingArea:
    """An area as the file knows it."""

    id: UUID
    name: str
    municipality_id: UUID
    municipality: str


@dataclass(frozen=True, slots=True)
class Resident:
    """Fields of the client and of the people around, and why the resident reports."""

    situation: Situation
    client: dict[str, Any]
    people: tuple[dict[str, Any], ...]

    @property
    def has_carer(self) -> bool:
        """Whether somebody around cares."""
        return any(person.get("is_carer") for person in self.people)


def bsn_of(index: int, count: int) -> str | None:
    """The number of resident `index` of `count`; where there are too few, spread evenly."""
    have = min(count, len(TEST_BSNS))
    place = index * have // count
    return TEST_BSNS[place] if index == 0 or place != (index - 1) * have // count else None


def spread(areas: Sequence[LivingArea]) -> tuple[LivingArea, ...]:
    """The areas as often as people live there."""
    return tuple(area for area in areas for _ in range(2 if area.name in BIG else 1))


def invent(chance: Chance, homes: Sequence[LivingArea], *, on: date, bsn: str | None) -> Resident:
    """Invent a resident as of a day; `homes` is what `spread` gives."""
    situation = chance.pick(BY_SHARE)
    years = chance.between(*situation.ages)
    birth_date = on - timedelta(days=int(years * _YEAR) + chance.between(0, 364))
    is_woman = chance.happens(0.62)
    given = _given_names(chance, is_woman=is_woman, years=years)
    prefix, family_name = chance.early(_SPLIT)
    home = chance.pick(homes)
    client: dict[str, Any] = {
        "given_names": given,
        "initials": "".join(f"{name[0]}." for name in given.replace("-", " ").split()),
        "prefix": prefix,
        "family_name": family_name,
        "gender": Gender.FEMALE if is_woman else Gender.MALE,
        "birth_date": birth_date,
        "street": chance.pick(STREETS),
        "house_number": _house_number(chance),
        "postcode": f"{POSTCODES[home.name]} {_letters(chance)}",
        "city": place_name(home.municipality, home.name),
        "municipality_id": home.municipality_id,
        "area_id": home.id,
        "phone": _phone(chance, mobile=chance.happens(0.45)),
        "preferred_channel": chance.pick(
            (Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.LETTER, Channel.VISIT)
            if years > 70
            else (Channel.PHONE, Channel.EMAIL, Channel.EMAIL, Channel.LETTER)
        ),
        "prefers_large_print": years > 78 and chance.happens(0.3),
    }
    if bsn is not None:
        client["bsn"] = bsn
    if client["preferred_channel"] is Channel.EMAIL:
        client["email"] = f"bewoner{chance.between(1000, 9999)}@voorbeeld.example"
    if chance.happens(0.2):
        client["second_phone"] = _phone(chance, mobile=True)
    partner = None
    if is_woman and years > 40 and chance.happens(0.6):
        partner = chance.early(_SPLIT)
        client["partner_prefix"], client["partner_name"] = partner
        client["name_usage"] = chance.pick((NameUsage.PARTNER_OWN, NameUsage.PARTNER))
    language = LANGUAGES.get(family_name) or LANGUAGES.get(f"{prefix} {family_name}")
    if language and chance.happens(0.5):
        client["language"] = language
        if chance.happens(0.4):
            client["interpreter"] = Interpreter.SPOKEN
    people = tuple(_people(chance, situation, client, years))
    return Resident(situation, client, people)


def _people(
    chance: Chance, situation: Situation, client: Mapping[str, Any], years: int
) -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = []
    is_woman = client["gender"] is Gender.FEMALE
    lives_together = years > 25 and chance.happens(0.4)
    needs_carer = chance.happens(situation.has_carer)
    if lives_together:
        prefix, name = (
            (client.get("partner_prefix", ""), client["partner_name"])
            if client.get("partner_name")
            else chance.early(_SPLIT)
        )
        people.append(
            {
                "name": _full_name(
                    _given_names(chance, is_woman=not is_woman, years=years), prefix, name
                ),
                "relation": "man" if is_woman else "vrouw",
                "is_household_member": True,
                "is_carer": needs_carer and chance.happens(0.5),
            }
        )
    if years > 48 and (needs_carer or chance.happens(0.3)):
        is_daughter = chance.happens(0.6)
        name = _full_name(
            _given_names(chance, is_woman=is_daughter, years=max(25, years - 30)),
            client["prefix"],
            client["family_name"],
        )
        phone = _phone(chance, mobile=True)
        people.append(
            {
                "name": name,
                "relation": "dochter" if is_daughter else "zoon",
                # Without consent a child is reached only for the care (art. 5.1.1 lid 2, 4 Wmo).
                "phone": phone if needs_carer else "",
                "is_carer": needs_carer,
                "is_representative": years > 80 and chance.happens(0.2),
                "care_hours_per_week": chance.between(2, 20) if needs_carer else None,
            }
        )
    elif needs_carer and not lives_together:
        people.append(
            {
                "name": _full_name(
                    _given_names(chance, is_woman=True, years=52), *chance.early(_SPLIT)
                ),
                "relation": "moeder" if years < 40 else "buurvrouw",
                "phone": _phone(chance, mobile=True),
                "is_carer": True,
                "care_hours_per_week": chance.between(2, 10),
            }
        )
    if chance.happens(0.25):
        people.append(
            {
                "name": _full_name(
                    _given_names(chance, is_woman=chance.happens(0.5), years=45),
                    *chance.early(_SPLIT),
                ),
                "relation": chance.pick(("huisarts", "wijkverpleegkundige", "fysiotherapeut")),
                "organisation": chance.pick(
                    (
                        "Huisartsenpraktijk De Linde",
                        "Thuiszorg Maasoever",
                        "Gezondheidscentrum Oost",
                    )
                ),
                "phone": _phone(chance, mobile=False),
                "is_professional": True,
            }
        )
    return people


def _given_names(chance: Chance, *, is_woman: bool, years: int) -> str:
    period = "old" if years >= 65 else "middle" if years >= 32 else "young"
    names = (WOMEN if is_woman else MEN)[period]
    first = chance.early(names)
    if not chance.happens(0.5):
        return first
    second = chance.pick(names)
    return first if second == first else f"{first} {second}"


def _full_name(given: str, prefix: str, family_name: str) -> str:
    return " ".join(part for part in (given.split(maxsplit=1)[0], prefix, family_name) if part)


def _house_number(chance: Chance) -> str:
    number = str(chance.between(1, 190))
    return number if not chance.happens(0.08) else number + chance.pick("ABC")


def _letters(chance: Chance) -> str:
    while (letters := chance.pick(POSTCODE_LETTERS) + chance.pick(POSTCODE_LETTERS)) in {
        "SA",
        "SD",
        "SS",
    }:
        pass
    return letters


def _phone(chance: Chance, *, mobile: bool) -> str:
    """A number that nobody has: no Dutch subscriber number begins with a zero."""
    start = "060" if mobile else "0430"
    return f"{start}{chance.between(0, 10 ** (10 - len(start)) - 1):0{10 - len(start)}}"
