"""The access log: who viewed, printed, exported, unlocked or was refused; never contents."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection

from wmo_desk.database.chain import Chain, append


class AccessAction(StrEnum):
    """What was done (BIO2 8.15.01, actie)."""

    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LOCKED = "locked"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - an action, not a secret
    PIN_CHANGED = "pin_changed"
    PIN_FAILED = "pin_failed"
    RECOVERY_KEY_MADE = "recovery_key_made"
    RECOVERY_KEY_USED = "recovery_key_used"
    VIEWED = "viewed"
    IDENTIFIER_SHOWN = "identifier_shown"
    PRINTED = "printed"
    SAVED_AS_FILE = "saved_as_file"
    EXPORTED = "exported"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    UPGRADED = "upgraded"
    REFUSED = "refused"
    STARTED_WORKING = "started_working"
    HANDED_OVER = "handed_over"


class AccessResult(StrEnum):
    """How it ended (BIO2 8.15.01, resultaat)."""

    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Access:
    """One line of the access log before it is chained.

    `object_type` is a kind of record or "file"; `origin` names device and program.
    """

    action: AccessAction
    object_type: str
    object_id: UUID | None = None
    result: AccessResult = AccessResult.DONE


def write_access(
    connection: Connection,
    accesses: list[Access],
    *,
    device_id: UUID,
    actor_id: UUID | None,
    at: datetime,
    origin: str,
) -> None:
    """Append the lines to the device's access chain."""
    append(
        connection,
        Chain.ACCESS,
        device_id,
        (
            {
                "at": at,
                "actor_id": actor_id,
                "action": access.action.value,
                "object_type": access.object_type,
                "object_id": access.object_id,
                "result": access.result.value,
                "origin": origin,
            }
            for access in accesses
        ),
    )
