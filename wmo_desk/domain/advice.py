"""Advice given where people come together: anonymous, without a dossier (plan Meerssen, part 2)."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from wmo_desk.domain.people import BsnInvalid, check_bsn
from wmo_desk.errors import RuleError

PLACE_LIMIT: Final = 120


class AdviceTopic(StrEnum):
    """What somebody asked about."""

    HOUSEHOLD = "household"
    SUPPORT = "support"
    HOME = "home"
    TRANSPORT = "transport"
    FAMILY_CARE = "family_care"
    MEETING = "meeting"
    HEALTH = "health"
    MONEY = "money"
    ABOUT_THE_WMO = "about_the_wmo"
    OTHER = "other"


class AdviceDayAhead(RuleError):
    """A contact is noted when it has been."""

    field = "held_on"

    def __init__(self, held_on: date) -> None:
        super().__init__("lies ahead")
        self.held_on = held_on


class AdvicePlaceNeeded(RuleError):
    """A contact was somewhere."""

    field = "place"


class AdviceTopicNeeded(RuleError):
    """A contact was about something."""

    field = "topic"


class AdviceEmpty(RuleError):
    """Advice says something."""

    field = "advice"


class AdviceNotAnonymous(RuleError):
    """A text of an anonymous contact holds what looks like a citizen service number."""

    def __init__(self, field: str) -> None:
        super().__init__("a number like a BSN")
        self.field = field


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a year: 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """The quarter in which a day lies."""
        return cls(day.year, (day.month + 2) // 3)

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last_day(self) -> date:
        """The day on which it ends."""
        if self.number == 4:
            return date(self.year, 12, 31)
        return date(self.year, 3 * self.number + 1, 1) - timedelta(days=1)


def check_advice(
    *, held_on: date, place: str, topic: AdviceTopic | None, advice: str, today: date
) -> None:
    """Refuse a contact that is still to come, is not complete, or is not anonymous."""
    if held_on > today:
        raise AdviceDayAhead(held_on)
    if not place.strip():
        raise AdvicePlaceNeeded
    if topic is None:
        raise AdviceTopicNeeded
    if not advice.strip():
        raise AdviceEmpty
    check_anonymous({"place": place, "advice": advice})


def check_anonymous(texts: Mapping[str, str]) -> None:
    """Refuse a text with a number that could be somebody's BSN."""
    for field, text in texts.items():
        if holds_bsn(text):
            raise AdviceNotAnonymous(field)


_NINE_DIGITS: Final = re.compile(r"(?<!\d)[0-9]{9}(?!\d)")
_SPACED_DIGITS: Final = re.compile(r"(?<![\d.\-])[0-9](?:[ .\-]?[0-9]){8}(?![\d\-]|[ .][0-9])")


def holds_bsn(text: str) -> bool:
    """Whether a text holds nine digits in a row, or a BSN in groups of digits.

    In a row any nine digits count, since a typing error does not make a BSN anonymous; in groups
    they pass the eleven-test, or a date with a number behind it would be refused.
    """
    if _NINE_DIGITS.search(text):
        return True
    for found in _SPACED_DIGITS.finditer(text):
        with suppress(BsnInvalid):
            check_bsn(found.group().replace("-", ""))
            return True
    return False
