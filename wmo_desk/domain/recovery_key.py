"""The recovery key as it stands on paper: eight groups that name their own typing errors.

Each group is four characters of key and one check character, so 8 × 4 × 5 = 160 bits of key in 40
characters. The alphabet is Crockford's: no letter that looks like a digit. The check character is
computed in the field of 32 elements with a different weight for each place and the group's number
added: one wrong character, two characters swapped and two groups swapped are always noticed.
"""

import re
import secrets
from typing import Final

from wmo_desk.errors import RuleError

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 8
GROUP_LENGTH: Final = 5
SECRET_BYTES: Final = 20
_DATA: Final = GROUP_LENGTH - 1
_BITS: Final = 5
_LOOK_ALIKES: Final = str.maketrans("OIL", "011")


class RecoveryKeyGroupWrong(RuleError):
    """A typing error in group `number` (1–8)."""

    field = "recovery_key"

    def __init__(self, number: int) -> None:
        super().__init__(f"group {number}")
        self.number = number


class RecoveryKeyIncomplete(RuleError):
    """What was typed is right so far, but has `typed` characters where `expected` are needed."""

    field = "recovery_key"

    def __init__(self, typed: int, expected: int = GROUPS * GROUP_LENGTH) -> None:
        super().__init__(f"{typed} of {expected} characters")
        self.typed = typed
        self.expected = expected


class WrongRecoveryKey(RuleError):
    """Typed without error, but of another file or replaced by a newer one."""

    field = "recovery_key"

    def __init__(self, wait: int = 0) -> None:
        super().__init__("wrong recovery key")
        self.wait = wait


def new_secret() -> bytes:
    """Draw the secret of a new recovery key."""
    return secrets.token_bytes(SECRET_BYTES)


def as_text(secret: bytes) -> str:
    """Write the secret as eight groups with a hyphen between them."""
    if len(secret) != SECRET_BYTES:
        msg = f"the secret of a recovery key has {SECRET_BYTES} bytes"
        raise ValueError(msg)
    whole = int.from_bytes(secret, "big")
    digits = [whole >> _BITS * place & 31 for place in reversed(range(SECRET_BYTES * 8 // _BITS))]
    groups = (digits[start : start + _DATA] for start in range(0, len(digits), _DATA))
    return "-".join(
        "".join(ALPHABET[digit] for digit in [*group, _check(group, number)])
        for number, group in enumerate(groups, start=1)
    )


def split_groups(text: str) -> list[str]:
    """Split as the person did when there are eight parts, else after every five characters."""
    parts = re.findall(r"\w+", text.upper().replace("_", " ").translate(_LOOK_ALIKES))
    if len(parts) == GROUPS:
        return parts
    joined = "".join(parts)
    return [joined[start : start + GROUP_LENGTH] for start in range(0, len(joined), GROUP_LENGTH)]


def from_text(text: str) -> bytes:
    """Read what a person typed: any case, O for 0, I and L for 1, any or no signs in between.

    Raise `RecoveryKeyGroupWrong` for the first group that cannot be right, else
    `RecoveryKeyIncomplete` when characters are missing or too many.
    """
    groups = split_groups(text)
    digits: list[int] = []
    for number, group in enumerate(groups[:GROUPS], start=1):
        if len(group) == GROUP_LENGTH or number < len(groups):
            digits += _read_group(group, number)
        elif any(sign not in ALPHABET for sign in group):
            raise RecoveryKeyGroupWrong(number)
    typed = sum(map(len, groups))
    if typed != GROUPS * GROUP_LENGTH:
        raise RecoveryKeyIncomplete(typed)
    secret = 0
    for digit in digits:
        secret = secret << _BITS | digit
    return secret.to_bytes(SECRET_BYTES, "big")


def _read_group(group: str, number: int) -> list[int]:
    digits = [ALPHABET.find(sign) for sign in group]
    if len(digits) != GROUP_LENGTH or -1 in digits or _check(digits[:_DATA], number) != digits[-1]:
        raise RecoveryKeyGroupWrong(number)
    return digits[:_DATA]


def _check(digits: list[int], number: int) -> int:
    """Sum the digits with weights x, x², x³, x⁴, and the group's number (all in GF(32))."""
    total = number
    for digit in reversed(digits):
        total ^= digit
        total = _times_x(total)
    return total


def _times_x(element: int) -> int:
    """Multiply by x modulo x⁵ + x² + 1."""
    element <<= 1
    return element ^ 0b100101 if element & 32 else element
