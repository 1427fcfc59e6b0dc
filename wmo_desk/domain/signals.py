"""Signals that a consultant follows until they are dealt with (plan Maastricht §2.2, §4.2)."""

from datetime import date
from enum import StrEnum
from typing import Final

from wmo_desk.errors import RuleError


class SignalKind(StrEnum):
    """What a signal is about; it does not change afterwards."""

    LONELINESS = "loneliness"
    POVERTY = "poverty"
    OVERBURDENED_CARER = "overburdened_carer"
    NEGLECT = "neglect"
    UNSAFE = "unsafe"


RESTRICTED: Final = frozenset({SignalKind.UNSAFE})
"""Read by the directors of the household and the team lead only, on no list, print or export."""


class SignalConsent(StrEnum):
    """Whether the resident agrees that we do something with it."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    REFUSED = "refused"


class SignalDayInFuture(RuleError):
    """A signal is noted, or dealt with, on the day itself."""

    def __init__(self, day: date, field: str) -> None:
        super().__init__(f"{day} has not come")
        self.day = day
        self.field = field


class OutcomeMissing(RuleError):
    """A signal is dealt with only when it is said what came of it."""

    field = "outcome"


class DealtWithTooEarly(RuleError):
    """A signal cannot have been dealt with before it was noted."""

    field = "done_on"

    def __init__(self, noted_on: date) -> None:
        super().__init__("dealt with before it was noted")
        self.noted_on = noted_on


def check_signal(*, noted_on: date, done_on: date | None, outcome: str, today: date) -> None:
    """Refuse days to come, an end before the beginning, and an end of which nothing is said."""
    if noted_on > today:
        raise SignalDayInFuture(noted_on, "noted_on")
    if done_on is None:
        return
    if done_on > today:
        raise SignalDayInFuture(done_on, "done_on")
    if done_on < noted_on:
        raise DealtWithTooEarly(noted_on)
    if not outcome.strip():
        raise OutcomeMissing
