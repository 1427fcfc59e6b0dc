"""What a passphrase must be, and how long one waits after a wrong one.

The municipality's own rule (BIO2 5.17.03 asks for one); a long passphrase is asked for rather than
a short one with odd characters, because it is typed many times a day.
"""

import unicodedata
from typing import Final

from wmo_desk.errors import RuleError

LEAST_CHARACTERS: Final = 12
LEAST_DIFFERENT: Final = 5
LONGEST_WAIT: Final = 60
"""Seconds; longer would only punish a person who forgot, since a thief works on a copy."""


class PassphraseTooShort(RuleError):
    """Fewer characters than asked."""

    field = "passphrase"

    def __init__(self, least: int = LEAST_CHARACTERS) -> None:
        super().__init__("passphrase too short")
        self.least = least


class PassphraseTooSimple(RuleError):
    """The same few characters over and over."""

    field = "passphrase"

    def __init__(self, least: int = LEAST_DIFFERENT) -> None:
        super().__init__("passphrase too simple")
        self.least = least


class PassphraseMismatch(RuleError):
    """The two times that a new passphrase was typed differ."""

    field = "passphrase_again"


class WrongPassphrase(RuleError):
    """The passphrase opens nothing; the next attempt is possible after `wait` seconds."""

    field = "passphrase"

    def __init__(self, wait: int = 0) -> None:
        super().__init__("wrong passphrase")
        self.wait = wait


class AttemptTooSoon(RuleError):
    """After wrong attempts one waits; `wait` seconds are left. Nothing was tried."""

    field = "passphrase"

    def __init__(self, wait: int) -> None:
        super().__init__(f"wait {wait} s")
        self.wait = wait


def normalised(passphrase: str) -> str:
    """Give an accented letter one form, whether typed as one key or as two."""
    return unicodedata.normalize("NFC", passphrase)


def check_passphrase(
    passphrase: str, again: str | None = None, *, least: int = LEAST_CHARACTERS
) -> None:
    """Raise when a new passphrase is too weak, or differs from what was typed the second time."""
    characters = normalised(passphrase)
    if len(characters) < least:
        raise PassphraseTooShort(least)
    if len(set(characters)) < LEAST_DIFFERENT:
        raise PassphraseTooSimple
    if again is not None and normalised(again) != characters:
        raise PassphraseMismatch


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong attempts in a row: 0, 1, 2, 4 … 60."""
    if failures <= 1:
        return 0
    return min(LONGEST_WAIT, 1 << min(failures - 2, 6))
