"""Unlock a file: count wrong attempts, make each wait longer, remember them for the access log.

The wait is not what keeps a thief out (a thief works on a copy; Argon2id is for that), it keeps a
colleague from trying names at an unattended desk.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from wmo_desk.database import slots as slot_file
from wmo_desk.database.slots import SlotFile, slots_path, update_slots
from wmo_desk.domain.passphrases import AttemptTooSoon, WrongPassphrase, wait_after
from wmo_desk.domain.recovery_key import WrongRecoveryKey
from wmo_desk.errors import UnavailableError

_REMEMBERED: Final = 100


def unlock_by_passphrase(database: Path, passphrase: str, now: datetime) -> bytes:
    """Return the data key of the database; raise `WrongPassphrase` or `AttemptTooSoon`.

    `UnavailableError` when the slot file is lost, damaged or newer.
    """
    return _unlock(database, now, lambda slots: slot_file.unlock_with_passphrase(slots, passphrase))


def unlock_by_recovery_key(database: Path, text: str, now: datetime) -> bytes:
    """Return the data key of the database, by the recovery key. A typing error is no attempt."""
    return _unlock(database, now, lambda slots: slot_file.unlock_with_recovery_key(slots, text))


def pending_failures(database: Path) -> tuple[datetime, ...]:
    """Return when attempts failed that the access log does not know yet, oldest first."""
    return slot_file.read_slots(slots_path(database)).failures


def clear_failures(database: Path) -> None:
    """Forget the attempts, once the access log holds them and is on the disk."""
    if pending_failures(database):
        update_slots(slots_path(database), lambda slots: replace(slots, failures=()))


def remaining_wait(slots: SlotFile, now: datetime) -> int:
    """Return the seconds until the next attempt is taken, rounded up."""
    wait = wait_after(slots.failed_in_a_row)
    if slots.last_attempt is None or wait == 0:
        return 0
    passed = now - slots.last_attempt
    if passed < timedelta(0):
        # The clock was set back: the whole wait, counted from now (see `_starts_anew`).
        return wait
    left = timedelta(seconds=wait) - passed
    return max(0, -(-left // timedelta(seconds=1)))


def _unlock(database: Path, now: datetime, attempt: Callable[[SlotFile], bytes]) -> bytes:
    path = slots_path(database)
    slots = slot_file.read_slots(path)
    wait = remaining_wait(slots, now)
    if wait and not _starts_anew(path, slots, now):
        raise AttemptTooSoon(wait)
    try:
        data_key = attempt(slots)
    except (WrongPassphrase, WrongRecoveryKey) as error:
        failed = _keep(path, lambda slots: _with_failure(slots, now)) or _with_failure(slots, now)
        raise type(error)(wait_after(failed.failed_in_a_row)) from None
    if slots.failed_in_a_row:
        _keep(path, lambda slots: replace(slots, failed_in_a_row=0, last_attempt=None))
    return data_key


def _starts_anew(path: Path, slots: SlotFile, now: datetime) -> bool:
    """Count the wait from now when the clock was set back, else it would last until that day.

    Where that cannot be written the attempt is allowed: locked for ever is worse.
    """
    if slots.last_attempt is None or now >= slots.last_attempt:
        return False
    return _keep(path, lambda slots: replace(slots, last_attempt=now)) is None


def _with_failure(slots: SlotFile, now: datetime) -> SlotFile:
    return replace(
        slots,
        failures=(*slots.failures, now)[-_REMEMBERED:],
        failed_in_a_row=slots.failed_in_a_row + 1,
        last_attempt=now,
    )


def _keep(path: Path, change: Callable[[SlotFile], SlotFile]) -> SlotFile | None:
    """Write the count; on a full or read-only disk the answer to the person matters more."""
    try:
        return update_slots(path, change)
    except UnavailableError:
        return None
