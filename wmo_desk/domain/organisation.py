"""Rules for the lists that a municipality keeps: names, and from when until when a line counts."""

from datetime import date, timedelta
from typing import Final

from wmo_desk.domain.people import check_text
from wmo_desk.errors import RuleError

STAFF_NAME_LIMIT: Final = 120


class NameNeeded(RuleError):
    """A line of a list, a provision, an area or a member of staff has no name."""

    field = "name"


class NameTaken(RuleError):
    """The list has this name already on one of these days."""

    field = "name"

    def __init__(self, name: str) -> None:
        super().__init__("name taken")
        self.name = name


class FormNeeded(RuleError):
    """A provision that can be delivered in no form can never be granted."""

    field = "forms"


class ValidityReversed(RuleError):
    """The last day lies before the first."""

    field = "valid_until"

    def __init__(self, valid_from: date) -> None:
        super().__init__("ends before it begins")
        self.valid_from = valid_from


class ChangeTooEarly(RuleError):
    """A change can only begin after the day on which the line itself began."""

    field = "valid_from"

    def __init__(self, valid_from: date) -> None:
        super().__init__("begins too early")
        self.valid_from = valid_from


class NoManagerNeeded(RuleError):
    """Somebody manages this file already; that person can give the role."""

    field = "role"


def check_name(name: str) -> str:
    """Return the name without white space around it; refuse an empty one."""
    cleaned = name.strip()
    if not cleaned:
        raise NameNeeded
    return cleaned


def check_staff_name(name: str) -> str:
    """Return the name of a member of staff as it can be kept; see `check_text`."""
    return check_text(check_name(name), STAFF_NAME_LIMIT, "name")


def check_validity(valid_from: date, valid_until: date | None) -> None:
    """Refuse a line that would end before it begins; the last day counts."""
    if valid_until is not None and valid_until < valid_from:
        raise ValidityReversed(valid_from)


def last_day_before(change_from: date, valid_from: date) -> date:
    """Return the last day of a line that another one follows on `change_from`.

    What was granted before that day keeps the old line.
    """
    if change_from <= valid_from:
        raise ChangeTooEarly(valid_from)
    return change_from - timedelta(days=1)
