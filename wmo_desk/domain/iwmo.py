"""What the message standard iWmo 3.2 makes of a grant, and what it would refuse.

A consultant thinks in minutes a week; an assignment (WMO301) has a whole number, a unit and a
frequency. Without end date the frequency may not be a week (CD076) and there is no budget (CD075),
so an extent per week is sent by the month. Codes of the lists WJ756 (unit), WMO757 (frequency) and
WMO002 (reason of a change).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from math import ceil
from typing import Final

from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    ProductCategory,
    monthly_minutes,
)
from wmo_desk.domain.periods import add_months
from wmo_desk.errors import RuleError

MAY_OVERLAP: Final = frozenset(
    {
        ProductCategory.WHEELCHAIRS,
        ProductCategory.TRANSPORT_AIDS,
        ProductCategory.HOME_ADAPTATIONS,
        ProductCategory.OTHER_AIDS,
    }
)
"""Of these categories somebody may have the same product twice (TR302)."""


class MessageUnit(StrEnum):
    """In what a volume is counted (WJ756)."""

    MINUTE = "01"
    HOUR = "04"
    DAY_AND_NIGHT = "14"
    DAY_PART = "16"
    PIECE = "82"
    EURO = "83"


class Frequency(StrEnum):
    """Per what a volume counts (WMO757)."""

    WEEK = "2"
    MONTH = "4"
    TOTAL = "6"


class ChangeReason(StrEnum):
    """Why an assignment is sent again (WMO002), as far as an indication can change.

    Contracts, another provider, funding and a new border (03, 09 to 12) are no matter of it.
    """

    DIED = "02"
    EXTENDED = "04"
    SHORTENED = "05"
    OTHER_DOMAIN = "06"
    MOVED_AWAY = "07"
    OTHER_FORM = "08"
    REMOVED = "13"
    CORRECTED = "14"


@dataclass(frozen=True, slots=True)
class MessageExtent:
    """How an extent is sent: a whole number per frequency."""

    volume: int
    unit: MessageUnit
    frequency: Frequency


class BudgetNeedsEnd(RuleError):
    """An amount of money without end date is refused by the standard (CD075)."""

    field = "end"


_OF_CAUSE: Final = {
    EndCause.DIED: ChangeReason.DIED,
    EndCause.OTHER_LAW: ChangeReason.OTHER_DOMAIN,
    EndCause.MOVED_AWAY: ChangeReason.MOVED_AWAY,
}
_PER_WEEK: Final = {
    ExtentUnit.MINUTES_PER_WEEK: MessageUnit.MINUTE,
    ExtentUnit.HOURS_PER_WEEK: MessageUnit.HOUR,
    ExtentUnit.DAY_PARTS_PER_WEEK: MessageUnit.DAY_PART,
}
_PER_YEAR: Final = {
    ExtentUnit.NIGHTS_PER_YEAR: MessageUnit.DAY_AND_NIGHT,
    ExtentUnit.TRIPS_PER_YEAR: MessageUnit.PIECE,
}
_IN_ALL: Final = {
    ExtentUnit.PIECES: MessageUnit.PIECE,
    ExtentUnit.EUROS: MessageUnit.EURO,
}
_MONTHS_A_YEAR: Final = 12
_LONGEST_MONTH: Final = 31


def message_extent(extent: int, unit: ExtentUnit, start: date, end: date | None) -> MessageExtent:
    """Return how an extent must be sent; up to a whole number where it makes a fraction.

    Hours per week without end date are sent as minutes a month, so that little is added by
    rounding. What is granted per year is sent as the total until the end. Raises `BudgetNeedsEnd`.
    """
    if unit in _PER_WEEK:
        if end is not None:
            return MessageExtent(extent, _PER_WEEK[unit], Frequency.WEEK)
        if unit is ExtentUnit.DAY_PARTS_PER_WEEK:
            # As with minutes: 52 weeks over 12 months, up.
            return MessageExtent(monthly_minutes(extent), MessageUnit.DAY_PART, Frequency.MONTH)
        minutes = extent * 60 if unit is ExtentUnit.HOURS_PER_WEEK else extent
        return MessageExtent(monthly_minutes(minutes), MessageUnit.MINUTE, Frequency.MONTH)
    if unit in _PER_YEAR:
        yearly = Fraction(extent, _MONTHS_A_YEAR)
        if end is None:
            return MessageExtent(ceil(yearly), _PER_YEAR[unit], Frequency.MONTH)
        return MessageExtent(
            ceil(yearly * months_between(start, end)), _PER_YEAR[unit], Frequency.TOTAL
        )
    check_budget(unit, end)
    return MessageExtent(extent, _IN_ALL[unit], Frequency.TOTAL)


def months_between(start: date, end: date) -> Fraction:
    """How many months a period has, both days included; a day of a broken month is one of 31."""
    months, after = 0, end + timedelta(days=1)
    while add_months(start, months + 1) <= after:
        months += 1
    return months + Fraction(max(0, (after - add_months(start, months)).days), _LONGEST_MONTH)


def check_budget(unit: ExtentUnit, end: date | None) -> None:
    """Refuse an amount of money without end date (CD075)."""
    if unit is ExtentUnit.EUROS and end is None:
        raise BudgetNeedsEnd


def change_reason(
    *,
    start: date,
    old_end: date | None,
    new_end: date | None,
    old_form: DeliveryForm,
    new_form: DeliveryForm,
    has_other_extent: bool = False,
    is_correction: bool = False,
    cause: EndCause = EndCause.REASSESSED,
) -> ChangeReason:
    """Return the code with which a changed assignment is sent again; no end date is the latest.

    One that ends on the day it began is removed. With another extent the assignment is shortened
    and a new one sent. The codes know no ground of the law (art. 2.3.10).
    """
    if cause in _OF_CAUSE:
        return _OF_CAUSE[cause]
    if is_correction:
        return ChangeReason.CORRECTED
    if new_form is not old_form:
        return ChangeReason.OTHER_FORM
    if has_other_extent:
        return ChangeReason.SHORTENED
    if new_end == old_end:
        return ChangeReason.CORRECTED
    if new_end is not None and new_end <= start:
        return ChangeReason.REMOVED
    if new_end is None or (old_end is not None and new_end > old_end):
        return ChangeReason.EXTENDED
    return ChangeReason.SHORTENED
