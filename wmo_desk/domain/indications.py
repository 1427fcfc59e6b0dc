"""What can be granted, for how long, and when it clashes with something else.

No end date is a normal value. It is allowed only where the municipality's catalogue says so
(plan Meerssen 2023-2026, part 5: household help and day activities, for certain target groups),
and the decision must still be looked at again (art. 2.3.9 lid 1 Wmo 2015).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from wmo_desk.domain.periods import Period, add_months
from wmo_desk.errors import RuleError

DEFAULT_MONTHS: Final = 36
"""Until now an indication ran three years (plan Meerssen, part 5)."""

LONGEST_MONTHS: Final = 240
"""The program's own bound: an end further away stands for "no end", and that is a choice."""


class DeliveryForm(StrEnum):
    """In which form a provision is delivered (plan Maastricht §3 and bijlage 1)."""

    IN_KIND = "in_kind"
    PGB = "pgb"
    ALFA = "alfa"
    FINANCIAL = "financial"


class ExtentUnit(StrEnum):
    """In what the extent of an indication is counted."""

    MINUTES_PER_WEEK = "minutes_per_week"
    HOURS_PER_WEEK = "hours_per_week"
    DAY_PARTS_PER_WEEK = "day_parts_per_week"
    NIGHTS_PER_YEAR = "nights_per_year"
    TRIPS_PER_YEAR = "trips_per_year"
    PIECES = "pieces"
    EUROS = "euros"


class ProductCategory(StrEnum):
    """Product categories of iWmo 3.2 (code list WMO020)."""

    HOUSEHOLD_HELP = "01"
    SUPPORT = "02"
    PERSONAL_CARE = "03"
    SHORT_STAY = "04"
    HOUSING_SERVICES = "05"
    OTHER_INDIVIDUAL_SUPPORT = "06"
    DAY_ACTIVITIES = "07"
    TRANSPORT_SERVICES = "08"
    OTHER_GROUP_SUPPORT = "09"
    OTHER_ARRANGEMENTS = "10"
    WHEELCHAIRS = "11"
    TRANSPORT_AIDS = "12"
    HOME_ADAPTATIONS = "13"
    OTHER_AIDS = "14"
    SHELTERED_HOUSING = "15"
    SHELTER = "16"
    EMERGENCY_SHELTER = "17"
    OTHER_SHELTER = "18"


class WithdrawalGround(StrEnum):
    """Why a decision is revised or withdrawn: art. 2.3.10 lid 1, in the order a to e."""

    INCORRECT_INFORMATION = "incorrect_information"
    NO_LONGER_NEEDED = "no_longer_needed"
    NOT_ADEQUATE = "not_adequate"
    CONDITIONS_NOT_MET = "conditions_not_met"
    NOT_USED = "not_used"


class EndCause(StrEnum):
    """What ends help before its time, as far as the messages tell it apart (WMO002)."""

    REASSESSED = "reassessed"
    DIED = "died"
    OTHER_LAW = "other_law"
    MOVED_AWAY = "moved_away"


class IndicationState(StrEnum):
    """How an indication stands on a day."""

    FUTURE = "future"
    RUNNING = "running"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ProvisionRules:
    """What the catalogue allows for one provision.

    `target_groups` are those for whom it may be granted without end date (regional plan, part 5);
    none named means every group of the municipality.
    """

    forms: Collection[DeliveryForm]
    unit: ExtentUnit
    is_open_ended_allowed: bool = False
    target_groups: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Grant:
    """What is about to be granted."""

    form: DeliveryForm
    unit: ExtentUnit
    extent: int
    start: date
    end: date | None
    next_review: date | None = None
    target_group: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Granted:
    """An indication as far as it can clash.

    `provision_id` is the same for all wordings of a provision over the years; `code` is the
    municipality's product code or empty. What `may_overlap` can be granted twice (TR302).
    """

    id: UUID
    provision_id: UUID
    code: str
    form: DeliveryForm
    period: Period
    may_overlap: bool = False


# --- Errors -----------------------------------------------------------------------------------


class FormNotOffered(RuleError):
    """The catalogue does not have this provision in this form."""

    field = "form"

    def __init__(self, form: DeliveryForm) -> None:
        super().__init__(form.value)
        self.form = form


class UnitNotOffered(RuleError):
    """The catalogue counts this provision in another unit."""

    field = "unit"

    def __init__(self, unit: ExtentUnit, expected: ExtentUnit) -> None:
        super().__init__(f"{unit.value} instead of {expected.value}")
        self.unit = unit
        self.expected = expected


class ExtentNotPositive(RuleError):
    """Nothing would be granted."""

    field = "extent"


class EndBeforeStart(RuleError):
    """An indication would end before it starts (iWmo CS003)."""

    field = "end"

    def __init__(self, start: date) -> None:
        super().__init__(f"starts on {start}")
        self.start = start


class StartTooFar(RuleError):
    """An indication begins so far from now that the year must be a typing error."""

    field = "start"

    def __init__(self, latest: date) -> None:
        super().__init__(f"after {latest}")
        self.latest = latest


class EndTooFar(RuleError):
    """A far date stands for "no end date"; that is a value of its own, with a next review."""

    field = "end"

    def __init__(self, latest: date, *, is_open_ended_allowed: bool) -> None:
        super().__init__(f"after {latest}")
        self.latest = latest
        self.is_open_ended_allowed = is_open_ended_allowed


class OpenEndNotAllowed(RuleError):
    """The catalogue wants an end date for this provision."""

    field = "end"


class TargetGroupMissing(RuleError):
    """Without an end date the indication names the target group it is meant for."""

    field = "target_group"


class TargetGroupNotForProvision(RuleError):
    """The municipality grants this provision without end date to other groups."""

    field = "target_group"

    def __init__(self, group: str, groups: tuple[str, ...]) -> None:
        super().__init__("target group not for this provision")
        self.group = group
        self.groups = groups


class ProvisionEnded(RuleError):
    """The line of the catalogue ended, or another followed it, before the day of the decision."""

    field = "provision_id"

    def __init__(self, valid_until: date) -> None:
        super().__init__(f"until {valid_until}")
        self.valid_until = valid_until


class OpenEndReasonMissing(RuleError):
    """Without an end date the indication says why."""

    field = "reason"


class ReviewMissing(RuleError):
    """Without an end date the next review is mandatory."""

    field = "next_review"


class ReviewTooEarly(RuleError):
    """A review comes after the start."""

    field = "next_review"

    def __init__(self, start: date) -> None:
        super().__init__(f"not after {start}")
        self.start = start


class ReviewTooFar(RuleError):
    """A review lies further ahead than the municipality allows, or beyond the end."""

    field = "next_review"

    def __init__(self, latest: date) -> None:
        super().__init__(f"after {latest}")
        self.latest = latest


class OverlappingIndication(RuleError):
    """The same provision is already granted for some of these days."""

    field = "start"

    def __init__(self, other_id: UUID, period: Period) -> None:
        super().__init__(f"overlaps {period.start} - {period.end}")
        self.other_id = other_id
        self.period = period


class PgbAndInKindOverlap(OverlappingIndication):
    """The same product would be a pgb and in natura on the same day (iWmo OP043)."""

    field = "form"


class DecisionDateInFuture(RuleError):
    """A decision was taken today at the latest; its date decides the order of the waiting list."""

    field = "granted_on"


class AlreadyWithdrawn(RuleError):
    """What was withdrawn is changed no more; undo the withdrawal first."""

    field = "withdrawn_from"

    def __init__(self, withdrawn_from: date) -> None:
        super().__init__(f"withdrawn from {withdrawn_from}")
        self.withdrawn_from = withdrawn_from


class WithdrawalOutsidePeriod(RuleError):
    """A withdrawal takes effect on a day of the indication, its first day at the earliest."""

    field = "withdrawn_from"

    def __init__(self, period: Period) -> None:
        super().__init__(f"outside {period.start} - {period.end}")
        self.period = period


class WithdrawalReasonMissing(RuleError):
    """A withdrawal says why, beside its legal ground."""

    field = "withdrawal_reason"


# --- Length and extent ------------------------------------------------------------------------


def default_end(start: date, months: int = DEFAULT_MONTHS) -> date:
    """The end to propose: so many months later, less a day; from 29 February to 28 February."""
    later = add_months(start, months)
    # A day that does not exist there has become the last of the month, which is the end itself.
    return later if later.day != start.day else later - timedelta(days=1)


def spared_reviews(start: date, until: date, cycle_months: int) -> int:
    """How often help without end date would have been decided on again in a cycle of months.

    It is what the choice for no end date is made for (plan Meerssen, part 5): each full cycle since
    the start, up to and including `until`.
    """
    times = 0
    while add_months(start, (times + 1) * cycle_months) <= until:
        times += 1
    return times


def monthly_minutes(minutes_per_week: int) -> int:
    """Minutes a month (× 52 / 12), up to a whole minute; without end date iWmo counts by month."""
    return -(-minutes_per_week * 52 // 12)


# --- Checks -----------------------------------------------------------------------------------


def check_grant(
    grant: Grant, rules: ProvisionRules, *, review_max_months: int, today: date
) -> None:
    """Refuse what the catalogue or the law does not allow.

    `review_max_months` is the municipality's setting: a review lies at most so many months after
    the start, or after today when the indication runs already. Start and end lie within
    `LONGEST_MONTHS` of today and of the start.
    """
    if grant.form not in rules.forms:
        raise FormNotOffered(grant.form)
    if grant.unit is not rules.unit:
        raise UnitNotOffered(grant.unit, rules.unit)
    if grant.extent <= 0:
        raise ExtentNotPositive
    latest_start = add_months(today, LONGEST_MONTHS)
    if grant.start > latest_start:
        raise StartTooFar(latest_start)
    if grant.end is None:
        _check_open_end(grant, rules)
    else:
        _check_end(grant.start, grant.end, rules)
    if grant.next_review is not None:
        if grant.next_review <= grant.start:
            raise ReviewTooEarly(grant.start)
        latest = grant.end or add_months(max(grant.start, today), review_max_months)
        if grant.next_review > latest:
            raise ReviewTooFar(latest)


def _check_end(start: date, end: date, rules: ProvisionRules) -> None:
    if end < start:
        raise EndBeforeStart(start)
    latest = add_months(start, LONGEST_MONTHS)
    if end > latest:
        raise EndTooFar(latest, is_open_ended_allowed=rules.is_open_ended_allowed)


def _check_open_end(grant: Grant, rules: ProvisionRules) -> None:
    if not rules.is_open_ended_allowed:
        raise OpenEndNotAllowed
    if not grant.target_group.strip():
        raise TargetGroupMissing
    if rules.target_groups and grant.target_group not in rules.target_groups:
        raise TargetGroupNotForProvision(grant.target_group, tuple(rules.target_groups))
    if not grant.reason.strip():
        raise OpenEndReasonMissing
    if grant.next_review is None:
        raise ReviewMissing


def check_decision(granted_on: date, today: date) -> None:
    """Refuse a decision that has still to be taken."""
    if granted_on > today:
        raise DecisionDateInFuture


def check_in_catalogue(valid_until: date | None, granted_on: date) -> None:
    """Refuse to grant under a line that no longer held on the day of the decision."""
    if valid_until is not None and valid_until < granted_on:
        raise ProvisionEnded(valid_until)


def check_not_withdrawn(withdrawn_from: date | None) -> None:
    """Refuse to change or withdraw what was withdrawn before."""
    if withdrawn_from is not None:
        raise AlreadyWithdrawn(withdrawn_from)


def check_review(next_review: date | None, today: date) -> None:
    """Refuse to look again on a day that has come already, after having looked today."""
    if next_review is not None and next_review <= today:
        raise ReviewTooEarly(today)


def check_overlap(new: Granted, others: Iterable[Granted]) -> None:
    """Refuse a second indication for the same provision on the same day (TR302, OP043).

    Two provisions with the same product code may run together, but not one as a pgb and the other
    in natura. The indication itself, by its id, does not count among the others.
    """
    for other in others:
        if other.id == new.id or not other.period.overlaps(new.period):
            continue
        is_same_provision = other.provision_id == new.provision_id
        is_same_product = is_same_provision or (bool(new.code) and other.code == new.code)
        if is_same_product and {other.form, new.form} == {DeliveryForm.PGB, DeliveryForm.IN_KIND}:
            raise PgbAndInKindOverlap(other.id, other.period)
        if is_same_provision and not new.may_overlap:
            raise OverlappingIndication(other.id, other.period)


def check_withdrawal(period: Period, *, withdrawn_from: date, reason: str) -> None:
    """Refuse a withdrawal on a day that the indication does not have, or without a reason."""
    if not period.contains(withdrawn_from):
        raise WithdrawalOutsidePeriod(period)
    if not reason.strip():
        raise WithdrawalReasonMissing


# --- On a day ---------------------------------------------------------------------------------


def state_on(period: Period, on: date, *, withdrawn_from: date | None = None) -> IndicationState:
    """How the indication stands on that day; withdrawn from its first day it has never run."""
    if withdrawn_from is not None and (on >= withdrawn_from or withdrawn_from <= period.start):
        return IndicationState.WITHDRAWN
    if on < period.start:
        return IndicationState.FUTURE
    return IndicationState.RUNNING if period.contains(on) else IndicationState.ENDED


def ended_on(end: date | None, withdrawn_from: date | None, on: date) -> date | None:
    """The last day that counted, once it has passed; None while nothing has ended."""
    if withdrawn_from is not None and withdrawn_from <= on:
        last = withdrawn_from - timedelta(days=1)
        return last if end is None else min(last, end)
    return end if end is not None and end < on else None


def effective_period(period: Period, withdrawn_from: date | None = None) -> Period | None:
    """The days that count against others; None when it was withdrawn from its first day."""
    if withdrawn_from is None:
        return period
    if withdrawn_from <= period.start:
        return None
    return Period(period.start, withdrawn_from - timedelta(days=1))
