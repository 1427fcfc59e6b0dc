"""The norm calculator for household help: from a norm set and what was chosen to minutes a week.

Minutes rest on norm times that the municipality adopts (CRvB 18-05-2016): activities with their
frequency, influences of person, household and dwelling, deductions for what the resident and the
network do themselves. A figure that a set lacks is never counted as zero: there is no result then.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final

from wmo_desk.domain.indications import monthly_minutes
from wmo_desk.errors import RuleError

WEEKS_A_YEAR: Final = 52
MOST_TIMES: Final = 20
"""An influence that is counted, such as rooms, is chosen at most so often."""


class NormKind(StrEnum):
    """What a line of a norm set stands for, in the order of the calculation."""

    ACTIVITY = "activity"
    PERSON = "person"
    HOUSEHOLD = "household"
    DWELLING = "dwelling"
    OWN_STRENGTH = "own_strength"
    NETWORK = "network"


DEDUCTIONS: Final = frozenset({NormKind.OWN_STRENGTH, NormKind.NETWORK})


class Per(StrEnum):
    """For which time a frequency counts."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


TIMES_A_YEAR: Final[Mapping[Per, int]] = {Per.WEEK: WEEKS_A_YEAR, Per.MONTH: 12, Per.YEAR: 1}


@dataclass(frozen=True, slots=True)
class Norm:
    """One line of a norm set: so many minutes, so many times per week, month or year.

    `minutes` is None where the set lacks the figure. Of the lines of one `group` only one can be
    chosen; an empty group excludes nothing. `most` is how often it can be counted.
    """

    key: str
    kind: NormKind
    name: str
    minutes: int | None
    times: int = 1
    per: Per = Per.YEAR
    group: str = ""
    most: int = 1

    @property
    def is_deduction(self) -> bool:
        """Whether it makes the outcome less."""
        return self.kind in DEDUCTIONS

    @property
    def yearly(self) -> int | None:
        """Minutes a year, without sign; None where the figure is missing."""
        return None if self.minutes is None else self.minutes * self.times * TIMES_A_YEAR[self.per]


@dataclass(frozen=True, slots=True)
class Choice:
    """A line that was chosen; a deduction has a reason."""

    key: str
    count: int = 1
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CalculatedLine:
    """A chosen line with what it adds to a year, or takes off it; None without a figure."""

    norm: Norm
    count: int
    reason: str
    yearly: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a calculation comes to; without `weekly` there is no result."""

    lines: tuple[CalculatedLine, ...]
    missing: tuple[str, ...]
    yearly: int | None

    @property
    def weekly(self) -> int | None:
        """Minutes a week, up to a whole minute."""
        return None if self.yearly is None else weekly_minutes(self.yearly)

    @property
    def monthly(self) -> int | None:
        """Whole minutes a month, from the minutes a week."""
        weekly = self.weekly
        return None if weekly is None else monthly_minutes(weekly)


# --- Errors -----------------------------------------------------------------------------------


class FigureMissing(RuleError):
    """The norm set has no figure for what was chosen, so there is no result."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class UnknownNorm(RuleError):
    """The norm set has no such line."""


class OneOfGroup(RuleError):
    """Two lines were chosen that exclude each other."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class CountOutOfRange(RuleError):
    """A line is counted at least once, and at most as often as the set says."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(name)
        self.name = name
        self.most = most


class DeductionReasonMissing(RuleError):
    """A deduction needs the reason why the resident or the network can do it."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(name)
        self.key = key
        self.name = name


class ActivityMissing(RuleError):
    """Influences change the time of an activity, and none was chosen."""


class DeviationReasonMissing(RuleError):
    """Who grants something else than the outcome says why."""

    field = "deviation_reason"


class NothingLeft(RuleError):
    """The outcome is nothing: that is not granted."""

    field = "accepted"


class ExtentNotCalculated(RuleError):
    """The extent is another than the one that the calculation came to."""

    field = "extent"

    def __init__(self, accepted: int) -> None:
        super().__init__(f"{accepted}")
        self.accepted = accepted


class NotCounted(RuleError):
    """A norm calculation is in minutes a week, and for household help."""


class CalculationSettled(RuleError):
    """A kept calculation stays as it was; what is different now is another calculation."""


class NormSetSettled(RuleError):
    """An adopted norm set does not change any more; a copy of it can."""


class NormSetNotValid(RuleError):
    """A calculation rests on a set that is adopted and counts on that day."""


class NormSetUnnamed(RuleError):
    """A norm set needs a name, a version and a source; `field` says which is missing."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class NormSetKnown(RuleError):
    """The municipality has a set with this name and this version already."""

    field = "edition"


class NormSetEndsBeforeStart(RuleError):
    """A set counts for a day at least."""

    field = "valid_until"

    def __init__(self, start: date) -> None:
        super().__init__(f"{start}")
        self.start = start


# --- Calculating ------------------------------------------------------------------------------


def weekly_minutes(yearly: int) -> int:
    """Minutes a week of minutes a year (÷ 52), up to a whole minute: in favour of the resident."""
    return -(-yearly // WEEKS_A_YEAR)


def exact_month(weekly: int) -> Fraction:
    """Minutes a month before rounding: × 52 / 12."""
    return Fraction(weekly * WEEKS_A_YEAR, 12)


def calculate(norms: Iterable[Norm], choices: Collection[Choice]) -> Outcome:
    """Add up what was chosen, in the order of the set; deductions never make it less than nothing.

    Raises `UnknownNorm`, `OneOfGroup` and `CountOutOfRange`. With a figure missing there is no
    result, and `missing` names the lines.
    """
    known = {norm.key: norm for norm in norms}
    chosen = _chosen(known, choices)
    lines = tuple(
        CalculatedLine(norm, choice.count, choice.reason.strip(), _yearly(norm, choice.count))
        for key, norm in known.items()
        if (choice := chosen.get(key)) is not None
    )
    missing = tuple(line.norm.name for line in lines if line.yearly is None)
    if missing:
        return Outcome(lines, missing, None)
    total = sum(line.yearly for line in lines if line.yearly is not None)
    return Outcome(lines, (), max(0, total))


def check_outcome(outcome: Outcome) -> int:
    """Return the minutes a week that can be accepted.

    Raises `FigureMissing`, `ActivityMissing` and `DeductionReasonMissing`.
    """
    if not any(line.norm.kind is NormKind.ACTIVITY for line in outcome.lines):
        raise ActivityMissing
    if outcome.weekly is None:
        raise FigureMissing(outcome.missing)
    for line in outcome.lines:
        if line.norm.is_deduction and not line.reason:
            raise DeductionReasonMissing(line.norm.key, line.norm.name)
    return outcome.weekly


def check_accepted(calculated: int, accepted: int, reason: str) -> None:
    """Refuse nothing at all, and a deviation without reason."""
    if accepted <= 0:
        raise NothingLeft
    if accepted != calculated and not reason.strip():
        raise DeviationReasonMissing


def missing_figures(norms: Iterable[Norm]) -> tuple[str, ...]:
    """Name the lines of a set that lack a figure."""
    return tuple(norm.name for norm in norms if norm.minutes is None)


def _chosen(known: Mapping[str, Norm], choices: Collection[Choice]) -> dict[str, Choice]:
    chosen: dict[str, Choice] = {}
    groups: dict[str, str] = {}
    for choice in choices:
        norm = known.get(choice.key)
        if norm is None or choice.key in chosen:
            raise UnknownNorm(choice.key)
        if not 1 <= choice.count <= norm.most:
            raise CountOutOfRange(norm.name, norm.most)
        if norm.group and norm.group in groups:
            raise OneOfGroup((groups[norm.group], norm.name))
        groups[norm.group] = norm.name
        chosen[choice.key] = choice
    return chosen


def _yearly(norm: Norm, count: int) -> int | None:
    if norm.yearly is None:
        return None
    return -norm.yearly * count if norm.is_deduction else norm.yearly * count
