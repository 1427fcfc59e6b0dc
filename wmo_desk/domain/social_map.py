"""The social map: provisions nearby that need no indication, and what an entry must say.

Source: regional policy plan 2023-2026 §4 result 2 and bijlage 1 (informal and formal basic
provisions); implementation plan Maastricht 2024-2026 §3.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import check_phone, fold
from wmo_desk.domain.periods import add_months
from wmo_desk.errors import RuleError

CHECK_MONTHS: Final = 12
"""An entry that nobody checked for so many months is marked."""

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_WEBSITE: Final = re.compile(r"(?:https?://)?[^\s/.]+(\.[^\s/.]+)+(/\S*)?", re.IGNORECASE)


class EntryKind(StrEnum):
    """Who offers it, and whether the municipality arranged it for everybody."""

    INFORMAL = "informal"
    FORMAL = "formal"
    GENERAL = "general"


class EntryNameNeeded(RuleError):
    """An entry without a name cannot be found."""

    field = "name"


class EntryTaken(RuleError):
    """The map has an entry of this name for this area already."""

    field = "name"

    def __init__(self, name: str) -> None:
        super().__init__("entry taken")
        self.name = name


class DimensionNeeded(RuleError):
    """An entry belongs to at least one of the six dimensions."""

    field = "dimensions"


class EmailInvalid(RuleError):
    """Not an e-mail address."""

    field = "email"


class WebsiteInvalid(RuleError):
    """Not an address of a website."""

    field = "website"


class CheckedTooLate(RuleError):
    """Nobody can have checked an entry on a day that is still to come."""

    field = "checked_on"

    def __init__(self, checked_on: date) -> None:
        super().__init__("checked in the future")
        self.checked_on = checked_on


class NothingChosen(RuleError):
    """A page for a resident needs at least one entry."""


def needs_check(checked_on: date | None, on: date) -> bool:
    """Whether nobody checked the entry for a year; never counts as such."""
    return checked_on is None or checked_on <= unchecked_since(on)


def unchecked_since(on: date) -> date:
    """The last day on which a check no longer counts."""
    return add_months(on, -CHECK_MONTHS)


def sort_name(name: str) -> str:
    """By what the map is put in order: no accents, capitals or dashes."""
    return fold(name)


def same_entry(name: str, area_id: object) -> tuple[str, object]:
    """By what two entries are the same: what they are called, and for which area."""
    return sort_name(name), area_id


def in_order(dimensions: Collection[Dimension]) -> tuple[Dimension, ...]:
    """Give the dimensions once each, in their order on screen and paper."""
    return tuple(each for each in Dimension if each in dimensions)


def check_entry_name(name: str) -> str:
    """Return the name on one line without white space around it; refuse an empty one."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise EntryNameNeeded
    return cleaned


def check_dimensions(dimensions: Collection[Dimension]) -> tuple[Dimension, ...]:
    """Return the dimensions in their order; refuse none at all."""
    if not dimensions:
        raise DimensionNeeded
    return in_order(dimensions)


def check_email(text: str) -> str:
    """Return the address; refuse what is not one."""
    cleaned = text.strip()
    if cleaned and not _EMAIL.fullmatch(cleaned):
        raise EmailInvalid
    return cleaned


def check_website(text: str) -> str:
    """Return the address of a website, with or without https; refuse what is not one."""
    cleaned = text.strip()
    if cleaned and not _WEBSITE.fullmatch(cleaned):
        raise WebsiteInvalid
    return cleaned


def check_entry_phone(text: str) -> str:
    """Return the number without spaces; refuse what is not one."""
    return check_phone(text) if text.strip() else ""


_CHECKS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "name": check_entry_name,
    "dimensions": check_dimensions,
    "phone": check_entry_phone,
    "email": check_email,
    "website": check_website,
}


def check_fields(changes: Mapping[str, Any], on: date) -> dict[str, Any]:
    """Return the fields in the form in which they are kept; refuse the first that cannot be.

    Raises the refusals of this module and `PhoneInvalid`.
    """
    checked = {
        name: _CHECKS[name](value) if name in _CHECKS else value for name, value in changes.items()
    }
    checked_on = checked.get("checked_on")
    if checked_on is not None and checked_on > on:
        raise CheckedTooLate(checked_on)
    return checked
