"""The clock on the wall: days and times of the work are those of the Netherlands."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

HERE: Final = ZoneInfo("Europe/Amsterdam")


def local_time(moment: datetime) -> datetime:
    """Return an aware moment as a clock in the Netherlands shows it."""
    return moment.astimezone(HERE)


def local_day(moment: datetime) -> date:
    """Return the day of an aware moment in the Netherlands."""
    return local_time(moment).date()
