"""The passphrase of a protected archive: what it must be, and one to propose.

An archive lies in mailboxes for years, and its format lets a thief try millions of passphrases a
second, where the file of the program lets one try a few. So it asks for a longer one.
"""

import secrets
import string
from typing import Final

from wmo_desk.domain.passphrases import check_passphrase
from wmo_desk.errors import RuleError

LEAST_CHARACTERS: Final = 16
GROUPS: Final = 5
GROUP_DIGITS: Final = 4
_PLAIN: Final = frozenset(string.ascii_letters + string.digits + string.punctuation + " ")


class PassphraseNotPlain(RuleError):
    """Programs disagree about the bytes of accented letters, so an archive might not open."""

    field = "passphrase"


def archive_passphrase(typed: str, again: str | None = None) -> str:
    """Return the passphrase to use: what was typed, without spaces around it.

    Raises `PassphraseTooShort`, `PassphraseTooSimple`, `PassphraseNotPlain`, and
    `PassphraseMismatch` when it differs from what was typed `again`.
    """
    passphrase = typed.strip()
    check_passphrase(passphrase, None if again is None else again.strip(), least=LEAST_CHARACTERS)
    if not _PLAIN.issuperset(passphrase):
        raise PassphraseNotPlain
    return passphrase


def proposed_passphrase() -> str:
    """Draw five groups of four digits, such as "4071-9926-…": 66 bits, easily read out by phone."""
    while True:
        groups = (f"{secrets.randbelow(10**GROUP_DIGITS):0{GROUP_DIGITS}}" for _ in range(GROUPS))
        proposed = "-".join(groups)
        # A few digits over and over can be drawn as well, and would look like a mistake.
        try:
            return archive_passphrase(proposed)
        except RuleError:
            continue
