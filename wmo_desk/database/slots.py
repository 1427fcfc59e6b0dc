"""The slot file beside the database: what a passphrase or a recovery key needs to open it.

It holds no secret in the clear and goes along with every copy of the database. Wrong attempts are
counted in it too, because before the file is open there is nowhere else to write them.
"""

import base64
import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from wmo_desk.database import keys
from wmo_desk.database.durable import write_atomically
from wmo_desk.database.engine import as_unavailable
from wmo_desk.database.keys import Derivation, Slot, SlotDoesNotOpen, SlotKind
from wmo_desk.domain import recovery_key
from wmo_desk.domain.passphrases import WrongPassphrase, check_passphrase, normalised
from wmo_desk.domain.recovery_key import WrongRecoveryKey
from wmo_desk.errors import Unavailability, UnavailableError

FORMAT: Final = "wmo-desk slots"
VERSION: Final = 1
_LARGEST_FILE: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The contents of a slot file; every change is a new one.

    `failures` are the wrong attempts not yet in the access log (the last hundred of them),
    `failed_in_a_row` counts them since the last success, `last_attempt` is the clock at the last.
    """

    file_id: str
    fingerprint: bytes
    created_at: datetime
    passphrase: Slot
    recovery_key: Slot
    failures: tuple[datetime, ...] = ()
    failed_in_a_row: int = 0
    last_attempt: datetime | None = None


def slots_path(database: Path) -> Path:
    """Return where the slot file of a database stands."""
    return database.with_name(f"{database.name}.slots.json")


def create_slots(
    passphrase: str, now: datetime, data_key: bytes | None = None
) -> tuple[SlotFile, bytes, str]:
    """Draw a data key and put it in both slots: the slots, the data key, the recovery key's text.

    The text is shown once and stands nowhere. Raises the rules of `domain.passphrases`. With a
    `data_key` it makes new slots for a file that is still open while its slot file was lost.
    """
    check_passphrase(passphrase)
    file_id = str(uuid.uuid4())
    data_key = data_key or keys.new_data_key()
    secret = recovery_key.new_secret()
    slots = SlotFile(
        file_id=file_id,
        fingerprint=keys.fingerprint(data_key),
        created_at=now,
        passphrase=keys.seal(SlotKind.PASSPHRASE, _bytes(passphrase), data_key, file_id),
        recovery_key=keys.seal(SlotKind.RECOVERY_KEY, secret, data_key, file_id),
    )
    return slots, data_key, recovery_key.as_text(secret)


def unlock_with_passphrase(slots: SlotFile, passphrase: str) -> bytes:
    """Return the data key, or raise `WrongPassphrase`; takes some tenths of a second."""
    try:
        return keys.unseal(slots.passphrase, _bytes(passphrase), slots.file_id)
    except SlotDoesNotOpen:
        raise WrongPassphrase from None


def unlock_with_recovery_key(slots: SlotFile, text: str) -> bytes:
    """Return the data key; raise `WrongRecoveryKey`, or what names the typing error."""
    secret = recovery_key.from_text(text)
    try:
        return keys.unseal(slots.recovery_key, secret, slots.file_id)
    except SlotDoesNotOpen:
        raise WrongRecoveryKey from None


def change_passphrase(slots: SlotFile, data_key: bytes, passphrase: str) -> SlotFile:
    """Put the data key in a new passphrase slot; the database itself is not touched.

    Copies made earlier keep their own slot file and so their old passphrase.
    """
    check_passphrase(passphrase)
    _check_key(slots, data_key)
    slot = keys.seal(SlotKind.PASSPHRASE, _bytes(passphrase), data_key, slots.file_id)
    return replace(slots, passphrase=slot)


def new_recovery_key(slots: SlotFile, data_key: bytes) -> tuple[SlotFile, str]:
    """Replace the recovery key; the one on paper until now no longer opens this file."""
    _check_key(slots, data_key)
    secret = recovery_key.new_secret()
    slot = keys.seal(SlotKind.RECOVERY_KEY, secret, data_key, slots.file_id)
    return replace(slots, recovery_key=slot), recovery_key.as_text(secret)


def read_slots(path: Path) -> SlotFile:
    """Read and check a slot file; raise `UnavailableError` (no slots, damaged, newer …)."""
    return _parse(_read(path), path)


def write_slots(path: Path, slots: SlotFile) -> None:
    """Write the slot file as a whole, for its owner only; raise `UnavailableError`."""
    try:
        write_atomically(path, _as_bytes(slots))
    except OSError as error:
        raise as_unavailable(error) or error from error


def update_slots(path: Path, change: Callable[[SlotFile], SlotFile]) -> SlotFile:
    """Read, change and write; begin again when another window wrote in between."""
    while True:
        before = _read(path)
        slots = change(_parse(before, path))

        def unchanged(before: bytes = before) -> None:
            if _read(path) != before:
                raise _WrittenInBetween

        try:
            write_atomically(path, _as_bytes(slots), before_replacing=unchanged)
        except _WrittenInBetween:
            continue
        except OSError as error:
            raise as_unavailable(error) or error from error
        return slots


class _WrittenInBetween(Exception):
    pass


def _bytes(passphrase: str) -> bytes:
    # A lone surrogate can be typed in Qt; it must not be a traceback.
    return normalised(passphrase).encode("utf-8", "surrogatepass")


def _check_key(slots: SlotFile, data_key: bytes) -> None:
    # A slot with another file's key would lock everybody out at the next start.
    if not keys.is_key_of(data_key, slots.fingerprint):
        msg = "this data key belongs to another file"
        raise ValueError(msg)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_FILE)
    except FileNotFoundError:
        raise UnavailableError(Unavailability.NO_SLOTS, str(path)) from None
    except OSError as error:
        raise as_unavailable(error) or error from error


def _as_bytes(slots: SlotFile) -> bytes:
    facts: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "file_id": slots.file_id,
        "fingerprint": _base64(slots.fingerprint),
        "created_at": slots.created_at.isoformat(),
        "slots": [_slot_facts(slots.passphrase), _slot_facts(slots.recovery_key)],
        "attempts": {
            "failures": [moment.isoformat() for moment in slots.failures],
            "failed_in_a_row": slots.failed_in_a_row,
            "last_attempt": slots.last_attempt.isoformat() if slots.last_attempt else None,
        },
    }
    facts["checksum"] = _checksum(facts)
    return json.dumps(facts, indent=2).encode() + b"\n"


def _slot_facts(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "derivation": slot.derivation,
        "cost": dict(slot.cost),
        "salt": _base64(slot.salt),
        "nonce": _base64(slot.nonce),
        "wrapped": _base64(slot.wrapped),
    }


def _parse(content: bytes, path: Path) -> SlotFile:
    try:
        facts = json.loads(content)
        if facts["format"] != FORMAT:
            raise ValueError(facts["format"])
        newer = facts["version"] > VERSION
        if not newer and facts.pop("checksum") != _checksum(facts):
            raise ValueError(path)
        if not newer:
            return _from_facts(facts)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        # Of the contents nothing is said: only that they are not what was written.
        raise UnavailableError(Unavailability.DAMAGED_SLOTS, str(path)) from error
    raise UnavailableError(Unavailability.NEWER_VERSION, str(path))


def _from_facts(facts: dict[str, Any]) -> SlotFile:
    found = {slot.kind: slot for slot in map(_slot_from_facts, facts["slots"])}
    attempts = facts["attempts"]
    last = attempts["last_attempt"]
    return SlotFile(
        file_id=str(uuid.UUID(facts["file_id"])),
        fingerprint=base64.b64decode(facts["fingerprint"], validate=True),
        created_at=_moment(facts["created_at"]),
        passphrase=found[SlotKind.PASSPHRASE],
        recovery_key=found[SlotKind.RECOVERY_KEY],
        failures=tuple(_moment(text) for text in attempts["failures"]),
        failed_in_a_row=int(attempts["failed_in_a_row"]),
        last_attempt=_moment(last) if last is not None else None,
    )


def _slot_from_facts(facts: dict[str, Any]) -> Slot:
    return Slot(
        kind=SlotKind(facts["kind"]),
        derivation=Derivation(facts["derivation"]),
        cost=facts["cost"],
        salt=base64.b64decode(facts["salt"], validate=True),
        nonce=base64.b64decode(facts["nonce"], validate=True),
        wrapped=base64.b64decode(facts["wrapped"], validate=True),
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _checksum(facts: dict[str, Any]) -> str:
    """Notice damage by accident; tampering is noticed by the slots themselves."""
    plain = json.dumps(facts, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
