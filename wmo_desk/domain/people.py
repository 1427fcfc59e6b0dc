"""Names in Dutch order, ages, identifying numbers, and whether two files may be one person."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from wmo_desk.domain.kinds import Gender
from wmo_desk.errors import RuleError

TEXT_LIMIT: Final = 10_000
OLDEST_AGE: Final = 125


# --- Text -------------------------------------------------------------------------------------


class TextTooLong(RuleError):
    """A text has more characters than its field can keep."""

    def __init__(self, length: int, limit: int, field: str = "") -> None:
        super().__init__(f"{length} characters, {limit} allowed")
        self.field = field
        self.length = length
        self.limit = limit


class TextUnprintable(RuleError):
    """A text holds a character that can be neither shown nor printed.

    `position` counts characters from 1; `code_point` is the character's number.
    """

    def __init__(self, position: int, code_point: int, field: str = "") -> None:
        super().__init__(f"U+{code_point:04X} at position {position}")
        self.field = field
        self.position = position
        self.code_point = code_point


# Control characters but tab and newline, and halves of surrogate pairs, which no file can keep.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def check_text(text: str, limit: int = TEXT_LIMIT, field: str = "") -> str:
    """Give the text with line ends as newlines; everything else stays as it was typed.

    Raises TextTooLong and TextUnprintable beside `field`.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > limit:
        raise TextTooLong(len(text), limit, field)
    if (found := _UNPRINTABLE.search(text)) is not None:
        raise TextUnprintable(found.start() + 1, ord(found.group()), field)
    return text


_COMBINING = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
# Letters that Unicode does not take apart, apostrophes (dropped) and dashes (a space).
_ALIKE: Final = str.maketrans(
    {
        **dict(zip("øłđðħŧıŋ", "olddhtin", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        **dict.fromkeys("'`´‘’ʼ′", ""),
        **dict.fromkeys("-‐‑‒–—−", " "),
    }
)


def fold(text: str) -> str:
    """The text as it is searched and sorted: no accents, capitals, apostrophes or dashes.

    Dashes and runs of white space become one space. Both sides of a comparison must be folded.
    """
    if text.isascii():
        # Most names by far; a few replacements are three times as fast as a translation.
        text = text.lower().replace("'", "").replace("`", "").replace("-", " ")
    else:
        text = _fold_accents(text).translate(_ALIKE)
    return " ".join(text.split())


def _fold_accents(text: str) -> str:
    # Capital sharp s and its like have no lower case of their own before they are taken apart.
    text = unicodedata.normalize("NFKD", text.casefold())
    return _COMBINING.sub("", unicodedata.normalize("NFKD", text.casefold()))


# --- Names ------------------------------------------------------------------------------------


class NameMissing(RuleError):
    """A person has neither a family name nor a given name."""

    field = "family_name"


class NameUsage(StrEnum):
    """By which surname somebody wants to be called (iWmo NaamGebruik 1-4, in this order)."""

    OWN = "own"
    PARTNER = "partner"
    PARTNER_OWN = "partner_own"
    OWN_PARTNER = "own_partner"


_PREFIX = re.compile(
    r"(?:(?:van|von|vom|vander|vanden|de|den|der|des|het|te|ten|ter|in|op|aan|bij|over|onder|uit"
    r"|voor|tot|zu|zum|zur|du|la|le|les|da|del|della|di|dos|el|al|ben|bin|['‘’]t|['‘’]s) +"
    r"|[dl]['‘’]|['‘’]s-)+"
)


def split_prefix(surname: str) -> tuple[str, str]:
    """Take the prefix off a surname typed in one piece: ("van den", "Berg").

    Only small letters count as a prefix: in Belgian names De Wit is the name itself.
    """
    found = _PREFIX.match(surname)
    if found is None or found.end() == len(surname):
        return "", surname
    return found.group().rstrip(), surname[found.end() :]


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts; any part may be empty, also the family name."""

    given_names: str = ""
    initials: str = ""
    prefix: str = ""
    family_name: str = ""
    partner_prefix: str = ""
    partner_name: str = ""
    usage: NameUsage = NameUsage.OWN

    @property
    def dotted_initials(self) -> str:
        """The initials as written ("A.B.", "Th."), taken from the given names if there are none."""
        if not self.initials.strip():
            return "".join(_initial(name) for name in self.given_names.replace("-", " ").split())
        if "." in self.initials:
            parts = self.initials.replace(".", " ").split()
        else:
            parts = [letter for letter in self.initials if not letter.isspace()]
        return "".join(f"{part}." for part in parts)

    @property
    def surname(self) -> str:
        """The whole surname by usage, "van den Berg-de Wit"; empty if there is none."""
        return "-".join(_joined(prefix, name) for prefix, name in self._surnames())

    @property
    def list_name(self) -> str:
        """The name as lists show it: "Berg-de Wit, A. van den"."""
        surnames = self._surnames()
        if not surnames:
            return self._only_name
        (prefix, first), *more = surnames
        surname = "-".join([first, *(_joined(*pair) for pair in more)])
        rest = " ".join(part for part in (self.dotted_initials, prefix) if part)
        return f"{surname}, {rest}" if rest else surname

    @property
    def formal_name(self) -> str:
        """The name as letters and labels show it: "A. van den Berg-de Wit"."""
        if not (surname := self.surname):
            return self._only_name
        return f"{self.dotted_initials} {surname}".lstrip()

    @property
    def addressed_name(self) -> str:
        """The surname behind a title, where a prefix takes a capital: "Van den Berg-de Wit"."""
        name = self.surname or self._only_name
        return name[:1].upper() + name[1:]

    def salutation(self, gender: Gender) -> str:
        """How a Dutch letter begins, without the comma; without a gender it names no title."""
        if gender is Gender.FEMALE:
            return f"Geachte mevrouw {self.addressed_name}"
        if gender is Gender.MALE:
            return f"Geachte heer {self.addressed_name}"
        return f"Beste {self.formal_name}"

    def sort_key(self) -> str:
        """What Dutch lists sort by, to be compared character by character.

        Surname without its prefix, then initials, given names and prefix. IJ stands between II and
        IK, as in dictionaries. The parts are kept apart by a tab, which sorts before any letter.
        """
        surnames = self._surnames()
        if not surnames:
            return fold(self._only_name)
        (prefix, first), *more = surnames
        inner_prefix, first = split_prefix(first)
        surname = " ".join([first, *(_joined(*pair) for pair in more)])
        parts = (surname, self.dotted_initials, self.given_names, prefix or inner_prefix)
        return "\t".join(map(fold, parts)).rstrip("\t")

    @property
    def _only_name(self) -> str:
        return self.given_names.strip() or self.dotted_initials

    def _surnames(self) -> list[tuple[str, str]]:
        own = (self.prefix.strip(), self.family_name.strip())
        partner = (self.partner_prefix.strip(), self.partner_name.strip())
        wanted = {
            NameUsage.OWN: (own,),
            NameUsage.PARTNER: (partner,),
            NameUsage.PARTNER_OWN: (partner, own),
            NameUsage.OWN_PARTNER: (own, partner),
        }[self.usage]
        present = [pair for pair in wanted if pair[1]]
        # Nobody disappears from a list because the wanted surname is the missing one.
        return present or [pair for pair in (own, partner) if pair[1]]


def check_name(name: PersonName) -> None:
    """Refuse a name without any name in it; a family name alone or a given name alone will do."""
    if not name.list_name:
        raise NameMissing


def _joined(prefix: str, name: str) -> str:
    if not prefix:
        return name
    return f"{prefix}{name}" if prefix[-1] in "'‘’-" else f"{prefix} {name}"


def _initial(given_name: str) -> str:
    # IJ is one letter when both are capitals; as a ligature it is already one.
    return given_name[: 2 if given_name.startswith("IJ") else 1].upper() + "."


# --- Age --------------------------------------------------------------------------------------


class BirthDateImpossible(RuleError):
    """Somebody would be born in the future, or be older than anybody is."""

    field = "birth_date"

    def __init__(self, birth_date: date) -> None:
        # The date is personal; it stays out of the message, which may end in a log.
        super().__init__("birth date impossible")
        self.birth_date = birth_date


def age(birth_date: date, on: date) -> int:
    """Whole years on that day; who is born on 29 February ages on 1 March in a common year."""
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


def check_birth_date(birth_date: date, on: date) -> None:
    """Refuse a birth date after `on`, or more than 125 years before it."""
    if birth_date > on or age(birth_date, on) > OLDEST_AGE:
        raise BirthDateImpossible(birth_date)


# --- Numbers ----------------------------------------------------------------------------------
# Their errors never carry what was typed: an error may end in a log.


class BsnFault(StrEnum):
    """What is wrong with a citizen service number."""

    CHARACTERS = "characters"
    LENGTH = "length"
    ELEVEN_TEST = "eleven_test"


class BsnInvalid(RuleError):
    """Not a citizen service number (BSN): wrong length, or it fails the eleven-test."""

    field = "bsn"

    def __init__(self, fault: BsnFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class PostcodeInvalid(RuleError):
    """Not a Dutch postcode: four digits, the first not 0, and two letters, not SA, SD or SS."""

    field = "postcode"


class PhoneInvalid(RuleError):
    """Not a phone number."""

    field = "phone"

    def __init__(self, field: str = "phone") -> None:
        super().__init__("phone number invalid")
        self.field = field


_BSN_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([A-Z]{2})")
_PHONE = re.compile(r"0[89]00\d{4}(?:\d{3})?|0[1-9]\d{8}|\+[1-9]\d{7,14}|1\d{2,5}")
# Dutch area codes of three digits; all others have four.
_SHORT_AREA_CODE = re.compile(r"0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[58])")


def check_bsn(text: str) -> str:
    """Give the nine digits; eight digits miss a leading zero. Raises BsnInvalid.

    That a number passes the eleven-test does not show that it is this person's.
    """
    digits = text.replace(" ", "").replace(".", "")
    if not (digits.isascii() and digits.isdigit()):
        raise BsnInvalid(BsnFault.CHARACTERS)
    if len(digits) not in {8, 9}:
        raise BsnInvalid(BsnFault.LENGTH)
    digits = digits.zfill(9)
    total = sum(weight * int(digit) for weight, digit in zip(_BSN_WEIGHTS, digits, strict=True))
    if total % 11 or digits == "000000000":
        raise BsnInvalid(BsnFault.ELEVEN_TEST)
    return digits


def mask_bsn(bsn: str) -> str:
    """The number with all but its last three digits hidden."""
    return "•" * (len(bsn) - 3) + bsn[-3:]


def check_postcode(text: str) -> str:
    """Give the normal form, "6211 DW". Raises PostcodeInvalid."""
    found = _POSTCODE.fullmatch(text.strip().upper())
    if found is None or found.group(2) in {"SA", "SD", "SS"}:
        raise PostcodeInvalid
    return f"{found.group(1)} {found.group(2)}"


def check_phone(text: str, field: str = "phone") -> str:
    """Give the number without spaces, Dutch ones from 0, foreign ones from +. Raises PhoneInvalid.

    Across the border is around the corner here: +32 and +49 are ordinary numbers.
    """
    digits = re.sub(r"[\s.()/‐-―−-]", "", text.replace("(0)", ""))
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if digits.startswith("+31"):
        digits = "0" + digits[3:].removeprefix("0")
    if not digits.isascii() or _PHONE.fullmatch(digits) is None:
        raise PhoneInvalid(field)
    return digits


def format_phone(number: str) -> str:
    """The number as people read it: "043 350 40 40", "06 12 34 56 78"; others as they are."""
    if len(number) != 10 or not number.startswith("0") or number[1:4] in {"800", "900"}:
        return number
    if number.startswith("06"):
        return "06 " + " ".join(number[index : index + 2] for index in range(2, 10, 2))
    if _SHORT_AREA_CODE.match(number):
        return f"{number[:3]} {number[3:6]} {number[6:8]} {number[8:]}"
    return f"{number[:4]} {number[4:6]} {number[6:8]} {number[8:]}"


# --- Duplicates -------------------------------------------------------------------------------


class Resemblance(StrEnum):
    """Why two files may be about one person."""

    BSN = "bsn"
    NAME_AND_BIRTH_DATE = "name_and_birth_date"
    BIRTH_DATE_AND_ADDRESS = "birth_date_and_address"


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells people apart; None or empty where it is not known."""

    family_name: str = ""
    partner_name: str = ""
    birth_date: date | None = None
    bsn: str | None = None
    postcode: str = ""
    house_number: str = ""


def same_person_likely(one: Identity, other: Identity) -> Resemblance | None:
    """Why these are probably one person, or None; two known, different BSNs are two people."""
    if one.bsn and other.bsn:
        return Resemblance.BSN if one.bsn == other.bsn else None
    if one.birth_date is None or one.birth_date != other.birth_date:
        return None
    if _surnames_of(one) & _surnames_of(other):
        return Resemblance.NAME_AND_BIRTH_DATE
    address = _address_of(one)
    if all(address) and address == _address_of(other):
        return Resemblance.BIRTH_DATE_AND_ADDRESS
    return None


def _surnames_of(identity: Identity) -> set[str]:
    names = (identity.family_name, identity.partner_name)
    return {fold(split_prefix(name)[1]) for name in names if name.strip()}


def _address_of(identity: Identity) -> tuple[str, str]:
    return (
        identity.postcode.replace(" ", "").upper(),
        fold(identity.house_number).replace(" ", ""),
    )
