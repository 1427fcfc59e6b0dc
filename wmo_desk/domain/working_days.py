"""Days on which a statutory term does not end: weekends, public holidays, equalised days.

Article 3 of the Algemene termijnenwet. Nothing here needs a network: holidays follow from Easter,
and the equalised days of a royal decree stand in `equalised_days.csv`, a decree a few lines. For
years without a decree in that file a term may come out a day early, never late.
"""

import csv
from datetime import date, timedelta
from functools import cache
from importlib import resources
from typing import Final

_SATURDAY: Final = 5
_SUNDAY: Final = 6


@cache
def easter_sunday(year: int) -> date:
    """Easter of the Gregorian calendar, by the method of Meeus, Jones and Butcher."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    shift = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def kings_day(year: int) -> date:
    """27 April, or the Saturday before when that is a Sunday (since 2014)."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day


@cache
def public_holidays(year: int) -> frozenset[date]:
    """Generally recognised holidays and Good Friday (art. 3 lid 1 and 2); from 2014 onwards."""
    easter = easter_sunday(year)
    return frozenset(
        {
            date(year, 1, 1),
            easter - timedelta(days=2),
            easter + timedelta(days=1),
            kings_day(year),
            date(year, 5, 5),
            easter + timedelta(days=39),
            easter + timedelta(days=50),
            date(year, 12, 25),
            date(year, 12, 26),
        }
    )


@cache
def equalised_days() -> frozenset[date]:
    """Days that a royal decree puts on a par with a holiday (art. 3 lid 3)."""
    table = resources.files("wmo_desk.domain") / "equalised_days.csv"
    with table.open(encoding="utf-8") as lines:
        return frozenset(date.fromisoformat(row["day"]) for row in csv.DictReader(lines))


def is_working_day(day: date) -> bool:
    """Whether a statutory term may end on this day."""
    return (
        day.weekday() < _SATURDAY
        and day not in public_holidays(day.year)
        and day not in equalised_days()
    )
