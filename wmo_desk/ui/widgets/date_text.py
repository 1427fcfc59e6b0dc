"""Dates as people type them in the Netherlands, and as the program writes them back."""

import re
from datetime import date, timedelta

_MONTHS = (
    ("jan", "januari", "january"),
    ("feb", "februari", "february"),
    ("mrt", "maart", "mar", "march", "maa"),
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
_MONTH_NUMBERS = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
_DAYS_FROM_NOW = {
    "vandaag": 0,
    "today": 0,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
    "gisteren": -1,
    "yesterday": -1,
    "eergisteren": -2,
}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DUTCH = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2}|[a-z]+)\.?(?:\s*[-/. ]\s*(\d{4}|\d{2}))?")
_BARE = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")


class DateNotUnderstood(ValueError):
    """The text is not read as a date at all."""


class DateDoesNotExist(ValueError):
    """The text is a date that the calendar does not have, such as 31-4-2026."""

    def __init__(self, day: int, month: int, year: int) -> None:
        super().__init__(f"{day}-{month}-{year}")
        self.day = day
        self.month = month
        self.year = year


def parse_date(text: str, today: date, *, in_the_past: bool = False) -> date | None:
    """Read a date as typed, such as 13-11-2026, 13/11/26, "13 nov" or "morgen"; None when empty.

    Without a year it is the one nearest to today; a year of two digits is of this century, or with
    `in_the_past` (a birth date) the last one that has been. Raises DateNotUnderstood and
    DateDoesNotExist.
    """
    words = " ".join(text.casefold().split())
    if not words:
        return None
    if words in _DAYS_FROM_NOW:
        return today + timedelta(days=_DAYS_FROM_NOW[words])
    if match := _ISO.fullmatch(words):
        return _date(int(match[3]), int(match[2]), int(match[1]))
    match = _DUTCH.fullmatch(words) or _BARE.fullmatch(words)
    if match is None:
        raise DateNotUnderstood(text)
    day, month = int(match[1]), _month(match[2])
    if match[3] is None:
        return _nearest(day, month, today, in_the_past=in_the_past)
    return _date(day, month, _year(match[3], today, in_the_past=in_the_past))


def format_date(day: date | None) -> str:
    """Write a date as 13-11-2026; nothing for None."""
    return "" if day is None else f"{day.day:02}-{day.month:02}-{day.year:04}"


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    if text not in _MONTH_NUMBERS:
        raise DateNotUnderstood(text)
    return _MONTH_NUMBERS[text]


def _year(text: str, today: date, *, in_the_past: bool) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    year += today.year // 100 * 100
    return year - 100 if in_the_past and year > today.year else year


def _nearest(day: int, month: int, today: date, *, in_the_past: bool) -> date:
    if in_the_past:
        this_year = _date(day, month, today.year)
        return this_year if this_year <= today else _date(day, month, today.year - 1)
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise DateDoesNotExist(day, month, today.year)
    return min(found, key=lambda candidate: abs(candidate - today))


def _date(day: int, month: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateDoesNotExist(day, month, year) from None
