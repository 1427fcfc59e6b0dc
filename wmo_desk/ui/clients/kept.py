"""The form in which the file will hold what was typed; what is refused never gets there."""

from collections.abc import Callable
from contextlib import suppress

from wmo_desk.domain.people import check_bsn, check_phone, check_postcode
from wmo_desk.errors import RuleError


def kept_bsn(typed: str) -> str | None:
    """Give the nine digits, or None where nothing was typed."""
    return _kept(check_bsn, typed) or None


def kept_postcode(typed: str) -> str:
    """Give the normal form of a postcode."""
    return _kept(check_postcode, typed)


def kept_phone(typed: str) -> str:
    """Give a phone number without the signs it was typed with."""
    return _kept(check_phone, typed)


def kept_number(typed: str) -> int | None:
    """Give a whole number, or None where nothing was typed."""
    return int(typed) if typed.isdigit() else None


def or_empty(value: object) -> str:
    """Show a value that may be absent."""
    return "" if value is None else str(value)


def _kept(check: Callable[[str], str], typed: str) -> str:
    with suppress(RuleError):
        return check(typed)
    return typed
