"""The PIN of a member of staff: chosen, checked, counted when it is wrong, and taken away.

It lives in an option per person, as an Argon2id hash beside the count of wrong attempts
(docs/decisions/pins.md).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.database import attempts, keys
from wmo_desk.database.access_log import AccessAction, AccessResult
from wmo_desk.database.file import OpenFile
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.passphrases import AttemptTooSoon, wait_after
from wmo_desk.domain.pins import MOST_WRONG, PinUsedUp, WrongPin, check_pin
from wmo_desk.models.organisation import PIN_PREFIX, Staff
from wmo_desk.services import options
from wmo_desk.services.options import OptionKey

_NEVER: Final[dict[str, Any]] = {"wrong": 0, "last": None}


@dataclass(frozen=True, slots=True)
class PinState:
    """Whether somebody has a PIN, and whether it counts now."""

    is_chosen: bool = False
    counts: bool = False


def pin_state(session: Session, staff_id: UUID) -> PinState:
    """Tell whether there is a PIN, without anything of it."""
    kept = options.read_option(session, _key(staff_id))
    return PinState(kept is not None, kept is not None and kept["wrong"] < MOST_WRONG)


def choose_pin(
    file: OpenFile, actor: Actor, *, passphrase: str, pin: str, again: str, now: datetime
) -> None:
    """Give who works now a PIN, or another one; a wrong passphrase counts as an attempt.

    Raises the rules of `domain.pins` and `domain.passphrases`.
    """
    check_pin(pin, again)
    attempts.unlock_by_passphrase(file.path, passphrase, now)
    # Made before the unit begins: it takes some tenths of a second.
    kept = keys.hashed(pin.encode()) | _NEVER
    with file.database.unit(actor) as unit:
        _keep(unit, kept)
        unit.log(AccessAction.PIN_CHANGED, Staff.__tablename__, actor.staff_id)


def remove_pin(unit: UnitOfWork) -> None:
    """Forget the PIN of who works now; only the passphrase counts from then on."""
    _keep(unit, None)
    unit.log(AccessAction.PIN_CHANGED, Staff.__tablename__, unit.actor.staff_id)


def confirm_pin(file: OpenFile, actor: Actor, pin: str, *, now: datetime) -> None:
    """Make sure that it is the PIN of who works now; a wrong one is counted in the file.

    Raises `WrongPin`, `AttemptTooSoon`, or `PinUsedUp` when only the passphrase counts.
    """
    with file.database.read() as session:
        kept = options.read_option(session, _key(actor.staff_id))
    if kept is None or kept["wrong"] >= MOST_WRONG:
        raise PinUsedUp
    wait = _remaining_wait(kept, now)
    if wait:
        raise AttemptTooSoon(wait)
    if keys.is_hashed(pin.encode(), kept):
        if kept["wrong"]:
            with file.database.unit(actor) as unit:
                _keep(unit, kept | _NEVER)
        return
    wrong = kept["wrong"] + 1
    with file.database.unit(actor) as unit:
        _keep(unit, kept | {"wrong": wrong, "last": now.isoformat()})
        unit.log(
            AccessAction.PIN_FAILED,
            Staff.__tablename__,
            actor.staff_id,
            result=AccessResult.REFUSED,
        )
    if wrong >= MOST_WRONG:
        raise PinUsedUp
    raise WrongPin(MOST_WRONG - wrong, _wait_after(wrong))


def confirm_passphrase(file: OpenFile, actor: Actor, passphrase: str, *, now: datetime) -> None:
    """Do the same by the passphrase, after which the PIN counts again."""
    attempts.unlock_by_passphrase(file.path, passphrase, now)
    with file.database.read() as session:
        kept = options.read_option(session, _key(actor.staff_id))
    if kept is not None and kept["wrong"]:
        with file.database.unit(actor) as unit:
            _keep(unit, kept | _NEVER)


def _wait_after(wrong: int) -> int:
    # A PIN is guessed sooner than a passphrase: already the second attempt waits.
    return wait_after(wrong + 1)


def _remaining_wait(kept: dict[str, Any], now: datetime) -> int:
    if kept["last"] is None:
        return 0
    wait = _wait_after(kept["wrong"])
    passed = now - datetime.fromisoformat(kept["last"])
    if passed < timedelta(0):
        # The clock was set back: the attempts still count, but nobody waits until that day.
        return 0
    left = timedelta(seconds=wait) - passed
    return max(0, -(-left // timedelta(seconds=1)))


def _key(staff_id: UUID | None) -> OptionKey[dict[str, Any] | None]:
    name = f"{PIN_PREFIX}{staff_id.hex if staff_id else ''}"
    return OptionKey(name, None, needs=None)


def _keep(unit: UnitOfWork, kept: dict[str, Any] | None) -> None:
    options.write_option(unit, _key(unit.actor.staff_id), kept)
