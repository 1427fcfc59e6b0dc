"""A period of days, both ends included, the end open or not."""

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from wmo_desk.errors import RuleError


class PeriodReversed(RuleError):
    """A period ends before it starts."""

    field = "end"

    def __init__(self, start: date, end: date) -> None:
        super().__init__(f"{end} lies before {start}")
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class Period:
    """From start up to and including end; no end is a normal value, never a far date."""

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise PeriodReversed(self.start, self.end)

    @property
    def days(self) -> int | None:
        """How many days, at least 1; None without an end."""
        return None if self.end is None else (self.end - self.start).days + 1

    def contains(self, day: date) -> bool:
        """Whether the day falls within the period."""
        return self.start <= day and (self.end is None or day <= self.end)

    def overlaps(self, other: "Period") -> bool:
        """Whether the two share at least one day."""
        return (self.end is None or other.start <= self.end) and (
            other.end is None or self.start <= other.end
        )

    def extends(self, other: "Period") -> bool:
        """Whether this one begins the day after the other ended, without a gap."""
        return other.end is not None and self.start == other.end + timedelta(days=1)


def quarter_start(day: date) -> date:
    """The first day of the quarter that a day falls in."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def add_months(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where that day does not exist.

    Beyond the years that a date can have it is the last (or first) day there is.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
