"""A PIN: a short way back to the desk for whoever sits beside a resident.

It opens no file and no record; only the passphrase does. Few digits are quickly guessed, so after
some wrong ones in a row a PIN counts no longer, until the passphrase was typed.
"""

from itertools import pairwise
from typing import Final

from wmo_desk.errors import RuleError

FEWEST_DIGITS: Final = 4
MOST_DIGITS: Final = 8
MOST_WRONG: Final = 5
"""So many wrong ones in a row, and only the passphrase counts."""


class PinMalformed(RuleError):
    """Something else than a few digits."""

    field = "pin"

    def __init__(self, fewest: int = FEWEST_DIGITS, most: int = MOST_DIGITS) -> None:
        super().__init__("malformed PIN")
        self.fewest = fewest
        self.most = most


class PinTooSimple(RuleError):
    """One digit over and over, or digits in a row such as 1234."""

    field = "pin"


class PinMismatch(RuleError):
    """The two times that a new PIN was typed differ."""

    field = "pin_again"


class WrongPin(RuleError):
    """Not the PIN; `left` attempts remain, the next one is possible after `wait` seconds."""

    field = "pin"

    def __init__(self, left: int, wait: int = 0) -> None:
        super().__init__("wrong PIN")
        self.left = left
        self.wait = wait


class PinUsedUp(RuleError):
    """Too many wrong ones: only the passphrase counts. Nothing was tried."""

    field = "pin"


def is_pin(text: str) -> bool:
    """Tell whether this can be a PIN; a passphrase is longer, so it is never both."""
    return text.isascii() and text.isdigit() and FEWEST_DIGITS <= len(text) <= MOST_DIGITS


def check_pin(pin: str, again: str | None = None) -> None:
    """Raise when a new PIN is none, is the first that anybody tries, or was typed otherwise."""
    if not is_pin(pin):
        raise PinMalformed
    if len({int(after) - int(before) for before, after in pairwise(pin)}) == 1:
        raise PinTooSimple
    if again is not None and again != pin:
        raise PinMismatch
