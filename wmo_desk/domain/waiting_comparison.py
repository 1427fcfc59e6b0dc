"""What a line of the own waiting list is beside the file: who is meant, and in which order."""

from collections.abc import Sequence
from datetime import date

from wmo_desk.domain.indications import ExtentUnit
from wmo_desk.domain.people import fold
from wmo_desk.errors import RuleError


class ResidentTwice(RuleError):
    """An earlier line is about the same resident."""

    field = "family_name"

    def __init__(self, first: int) -> None:
        super().__init__(f"as line {first}")
        self.first = first


class SeveralResidents(RuleError):
    """More than one file could be this resident's."""

    field = "family_name"


class OtherBirthDate(RuleError):
    """The file with this citizen service number has another birth date."""

    field = "birth_date"


class FileClosed(RuleError):
    """The resident's file was closed."""

    field = "family_name"


class OtherIndication(RuleError):
    """Another indication for household help runs already; `granted_on` is the date of that one."""

    field = "granted_on"

    def __init__(self, granted_on: date) -> None:
        super().__init__(f"granted on {granted_on}")
        self.granted_on = granted_on


class NoProvision(RuleError):
    """The municipality's catalogue has no household help that can wait."""

    field = "municipality"


class WholeHoursOnly(RuleError):
    """The catalogue counts this help in whole hours."""

    field = "hours"


class ChangedMeanwhile(RuleError):
    """Residents or places were changed after the file was compared with them."""


def birth_dates_agree(one: date | None, other: date | None) -> bool:
    """Whether two birth dates do not contradict each other."""
    return one is None or other is None or one == other


def letters_agree(one: str, other: str) -> bool:
    """Whether the first letters do not contradict each other."""
    first, second = fold(one)[:1], fold(other)[:1]
    return not first or not second or first == second


def extent_in(minutes: int, unit: ExtentUnit) -> int:
    """Say minutes per week as the catalogue counts them; raises `WholeHoursOnly`."""
    if unit is ExtentUnit.HOURS_PER_WEEK:
        if minutes % 60:
            raise WholeHoursOnly
        return minutes // 60
    return minutes


def out_of_order(numbers: Sequence[int]) -> list[int]:
    """Which places of a sequence stand in the way of its order, as few as possible.

    What remains without them rises. Gives the indexes, in order.
    """
    tails: list[int] = []
    before: list[int] = []
    ends: list[int] = []
    for index, number in enumerate(numbers):
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            if numbers[ends[middle]] < number:
                low = middle + 1
            else:
                high = middle
        before.append(ends[low - 1] if low else -1)
        if low == len(tails):
            tails.append(number)
            ends.append(index)
        else:
            tails[low] = number
            ends[low] = index
    kept: set[int] = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return [index for index in range(len(numbers)) if index not in kept]
