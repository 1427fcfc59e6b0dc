"""The clock on the wall: days and times of the work are those of the Netherlands."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

HERE: Final = ZoneInfo("Europe/Amsterdam")


def local_time(moment: datetime) -> datetime:
    """Return an aware moment as a clock in the Netherlands shows it."""
    return moment.astimezone(HERE)


def local_day(moment: datetime) -> date:
    """Return the day of an aware moment in the Netherlands."""
    return local_time(moment).date()


def end_of_day(day: date) -> datetime:
    """Return the first moment after a day in the Netherlands, in UTC."""
    return datetime.combine(day + timedelta(days=1), time(), HERE).astimezone(UTC)
