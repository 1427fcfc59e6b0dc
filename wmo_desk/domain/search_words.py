"""What somebody types to find a person, read as words; and the words a person is found by.

Both sides are folded (no accents, capitals, dashes), so that they can be compared as they are.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from wmo_desk.domain.people import fold, split_prefix

_MONTHS: Final = (
    ("jan", "januari", "january"),
    ("feb", "februari", "february"),
    ("mrt", "maart", "mar", "march"),
    ("apr", "april"),
    ("mei", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "augustus", "august"),
    ("sep", "sept", "september"),
    ("okt", "oktober", "oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
_MONTH_NUMBERS: Final = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
# Day, month, and perhaps (the beginning of) a year; "14-3", "14 maart 1955", "14.3.55".
_DATE = re.compile(r"(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|[a-z]+)(?:(?:\s*[-/.]\s*|\s+)(\d{1,4}))?")
_MONTH_AND_YEAR = re.compile(r"([a-z]+) (\d{4})")
_WHOLE_MONTH: Final = 4
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_NUMBER = re.compile(r"[+\d][\d\s().\-/]*")
_BEGINS_NUMBER: Final = frozenset("0123456789+")
_POSTCODE = re.compile(r"\b(\d{4})\s+([a-z]{1,2})\b")
_HOUSE_NUMBER = re.compile(r"\d{1,5}[a-z]{0,2}")
_UNTYPABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONGEST: Final = 200
_YEAR = re.compile(r"(?:19|20)\d\d")

Alternatives = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What was typed.

    `names` are words that can belong to a name, prefix apart (none when a number was typed first).
    Of each of `groups` one alternative must stand in what a person is found by.
    """

    names: tuple[str, ...]
    prefix: str
    groups: tuple[Alternatives, ...]


def read_search(typed: str) -> SearchWords:
    """Read what was typed so far; without any word in it there are no groups.

    Of a text that was pasted the beginning counts, and signs that no name can have do not.
    """
    typed = _UNTYPABLE.sub(" ", typed[:_LONGEST]).strip()
    plain = " ".join(typed.casefold().split())
    if plain[:1] in _BEGINS_NUMBER:
        numbers = _dates_of(plain) + _numbers_of(plain)
        if numbers:
            return SearchWords((), "", (tuple(dict.fromkeys(numbers)),))
    if month := _month_of(plain):
        return SearchWords((), "", ((month,),))
    prefix, rest = split_prefix(plain)
    prefix = fold(prefix)
    words = _words_in(rest)
    groups = list(_groups(words))
    if prefix and groups:
        # Prefix and name stand side by side.
        groups[0] = tuple(f"{prefix} {each}" for each in groups[0])
    has_digits = any(not word.isalpha() for word in words)
    return SearchWords(() if has_digits else tuple(words), prefix, tuple(groups))


def words_of_person(
    *, names: Iterable[str], birth_date: date | None, numbers: Iterable[str], address: Iterable[str]
) -> str:
    """Write down, folded, everything a person can be found by.

    A street and its house number stand side by side, a postcode has no space, a phone number
    nothing but digits.
    """
    born = f"{birth_date:%d %m %Y} {birth_date:%Y %m %d}" if birth_date else ""
    parts = (*names, born, *address, *("".join(filter(str.isdigit, text)) for text in numbers))
    return fold(" ".join(part for part in parts if part))


def _words_in(text: str) -> list[str]:
    folded = fold(text)
    if folded.isalpha():
        return [folded]
    plain = _POSTCODE.sub(r"\1\2", folded.replace(",", " ").replace(".", " "))
    return [word for word in plain.split() if any(map(str.isalnum, word))]


def _dates_of(plain: str) -> list[str]:
    """The ways in which a birth date that begins like this is written down."""
    if match := _ISO_DATE.fullmatch(plain):
        year, month, day = match.groups()
        return [" ".join((year, month.zfill(2), *((day.zfill(2),) if day else ())))]
    match = _DATE.fullmatch(plain)
    if match is None:
        return [f"{plain[:2]} {plain[2:4]} {plain[4:]}"] if re.fullmatch(r"\d{8}", plain) else []
    day, month, year = match.groups()
    number = _MONTH_NUMBERS.get(month) if month.isalpha() else int(month)
    if number is None or not 1 <= number <= 12 or not 1 <= int(day) <= 31:
        return []
    start = f"{int(day):02} {number:02}"
    if year is None:
        return [start]
    years = [year] if len(year) != 2 else [year, f"19{year}", f"20{year}"]
    return [f"{start} {each}" for each in years]


def _month_of(plain: str) -> str:
    """The way in which a month of birth with its year is written down; empty if it is none."""
    match = _MONTH_AND_YEAR.fullmatch(plain)
    number = _MONTH_NUMBERS.get(match[1]) if match else None
    # Jan is a name in the first place.
    if match is None or number is None or (len(match[1]) < _WHOLE_MONTH and match[1] != "mei"):
        return ""
    return f"{number:02} {match[2]}"


def _numbers_of(plain: str) -> list[str]:
    """A number without the signs it was typed with: a BSN, a phone number, part of either."""
    if _NUMBER.fullmatch(plain) is None:
        return []
    digits = "".join(filter(str.isdigit, plain))
    if plain.startswith(("+31", "0031")):
        return ["0" + digits.removeprefix("00").removeprefix("31").removeprefix("0")]
    if plain.startswith("00"):
        return [digits.removeprefix("00") or digits]
    return [digits] if digits else []


def _groups(words: list[str]) -> Iterable[Alternatives]:
    """One group per word; a house number may also belong to the word before it."""
    position = 0
    while position < len(words):
        word = words[position]
        following = words[position + 1] if position + 1 < len(words) else ""
        joins = word[0].isalpha() and _HOUSE_NUMBER.fullmatch(following)
        if joins and not _YEAR.fullmatch(following):
            yield (f"{word} {following}",)
            position += 2
        else:
            yield (word,)
            position += 1
