"""The data key, and the slots that hold it: wrapped for a passphrase or for the recovery key.

The data key is random and never changes; a slot is that key encrypted with AES-256-GCM under a key
derived from what a person has. A passphrase is guessable, so its derivation is made slow and large
(Argon2id); a recovery key holds 160 random bits and needs no more than HKDF.
"""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wmo_desk.database.engine import KEY_BYTES

SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, not a secret
    RECOVERY_KEY = "recovery_key"


class Derivation(StrEnum):
    """How the key of a slot is made from what a person has."""

    ARGON2ID = "argon2id"
    HKDF_SHA256 = "hkdf-sha256"


# 64 MiB and five passes take 0.2–0.4 s on a laptop: RFC 9106's second recommendation (64 MiB,
# three passes) with two passes more. The limits keep a forged slot file from hanging the program.
ARGON2ID_COST: Mapping[str, int] = {"memory_kib": 64 * 1024, "passes": 5, "lanes": 2}
_COST_LIMITS: Final[Mapping[str, int]] = {"memory_kib": 1024 * 1024, "passes": 50, "lanes": 16}


class SlotDoesNotOpen(Exception):
    """The secret is not this slot's, or the slot was tampered with."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped once."""

    kind: SlotKind
    derivation: Derivation
    cost: Mapping[str, int]
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def __post_init__(self) -> None:
        expected = ARGON2ID_COST if self.derivation is Derivation.ARGON2ID else {}
        if set(self.cost) != set(expected):
            msg = "costs do not belong to this derivation"
            raise ValueError(msg)
        for name, value in self.cost.items():
            if type(value) is not int or not 1 <= value <= _COST_LIMITS[name]:
                msg = f"{name} out of bounds"
                raise ValueError(msg)
        lengths = (len(self.salt), len(self.nonce), len(self.wrapped))
        if lengths != (SALT_BYTES, NONCE_BYTES, KEY_BYTES + 16):
            msg = "salt, nonce or key of a slot has a wrong length"
            raise ValueError(msg)


def new_data_key() -> bytes:
    """Draw the key of a new file."""
    return secrets.token_bytes(KEY_BYTES)


def fingerprint(data_key: bytes) -> bytes:
    """Return what tells that a data key is a file's, without telling anything about the key."""
    return _expand(data_key, b"", b"wmo-desk fingerprint of a data key")[:16]


def is_key_of(data_key: bytes, known: bytes) -> bool:
    """Tell whether the data key has this fingerprint."""
    return hmac.compare_digest(fingerprint(data_key), known)


def seal(kind: SlotKind, secret: bytes, data_key: bytes, file_id: str) -> Slot:
    """Wrap the data key for a passphrase (UTF-8) or the secret of a recovery key."""
    derivation, cost = _how(kind)
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    key = _derive(derivation, cost, secret, salt)
    bound = _bound_facts(kind, derivation, cost, file_id)
    return Slot(kind, derivation, cost, salt, nonce, AESGCM(key).encrypt(nonce, data_key, bound))


def unseal(slot: Slot, secret: bytes, file_id: str) -> bytes:
    """Return the data key, or raise `SlotDoesNotOpen`."""
    key = _derive(slot.derivation, slot.cost, secret, slot.salt)
    bound = _bound_facts(slot.kind, slot.derivation, slot.cost, file_id)
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, bound)
    except InvalidTag:
        raise SlotDoesNotOpen from None


def hashed(secret: bytes) -> dict[str, Any]:
    """Return what a short secret is checked by, as plain values; it cannot be read back."""
    salt = secrets.token_bytes(SALT_BYTES)
    cost = dict(ARGON2ID_COST)
    return {
        "salt": base64.b64encode(salt).decode(),
        "cost": cost,
        "hash": base64.b64encode(_derive(Derivation.ARGON2ID, cost, secret, salt)).decode(),
    }


def is_hashed(secret: bytes, known: Mapping[str, Any]) -> bool:
    """Tell whether it is the secret that this was made of by `hashed`."""
    salt, expected = base64.b64decode(known["salt"]), base64.b64decode(known["hash"])
    made = _derive(Derivation.ARGON2ID, known["cost"], secret, salt)
    return hmac.compare_digest(made, expected)


def _how(kind: SlotKind) -> tuple[Derivation, Mapping[str, int]]:
    if kind is SlotKind.PASSPHRASE:
        return Derivation.ARGON2ID, ARGON2ID_COST
    return Derivation.HKDF_SHA256, {}


def _derive(derivation: Derivation, cost: Mapping[str, int], secret: bytes, salt: bytes) -> bytes:
    if derivation is Derivation.HKDF_SHA256:
        return _expand(secret, salt, b"wmo-desk recovery key")
    # Argon2 takes no empty password and no more than its own lengths; a digest has one length.
    return hash_secret_raw(
        hashlib.sha512(secret).digest(),
        salt,
        time_cost=cost["passes"],
        memory_cost=cost["memory_kib"],
        parallelism=cost["lanes"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _expand(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, purpose).derive(secret)


def _bound_facts(
    kind: SlotKind, derivation: Derivation, cost: Mapping[str, int], file_id: str
) -> bytes:
    """Bind a slot to its file, its kind and its cost, so that none can be exchanged unnoticed."""
    facts = ["wmo-desk slot", 1, file_id, kind, derivation, dict(cost)]
    return json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()
