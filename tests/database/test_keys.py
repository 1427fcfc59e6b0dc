"""Wrapping the data key: opened by its secret alone, and bound to file, kind and cost."""

from dataclasses import replace

import pytest

from tests.encrypted_files import KEY
from wmo_desk.database import keys
from wmo_desk.database.keys import SlotDoesNotOpen, SlotKind, fingerprint, is_key_of, seal, unseal

pytestmark = pytest.mark.usefixtures("cheap_slots")

both_kinds = pytest.mark.parametrize("kind", list(SlotKind))


@both_kinds
def test_secret_opens_its_slot(kind: SlotKind) -> None:
    slot = seal(kind, b"secret", KEY, "file")

    assert unseal(slot, b"secret", "file") == KEY


@both_kinds
def test_other_secret_opens_nothing(kind: SlotKind) -> None:
    slot = seal(kind, b"secret", KEY, "file")

    with pytest.raises(SlotDoesNotOpen):
        unseal(slot, b"Secret", "file")


@both_kinds
def test_slot_of_another_file_opens_nothing(kind: SlotKind) -> None:
    slot = seal(kind, b"secret", KEY, "file")

    with pytest.raises(SlotDoesNotOpen):
        unseal(slot, b"secret", "other file")


def test_cheaper_cost_opens_nothing() -> None:
    slot = seal(SlotKind.PASSPHRASE, b"secret", KEY, "file")

    with pytest.raises(SlotDoesNotOpen):
        unseal(replace(slot, cost={**slot.cost, "passes": 2}), b"secret", "file")


def test_same_secret_gives_other_slots() -> None:
    first, second = (seal(SlotKind.RECOVERY_KEY, b"secret", KEY, "file") for _ in range(2))

    assert first.salt != second.salt
    assert first.wrapped != second.wrapped


def test_empty_passphrase_is_no_traceback() -> None:
    slot = seal(SlotKind.PASSPHRASE, b"secret", KEY, "file")

    with pytest.raises(SlotDoesNotOpen):
        unseal(slot, b"", "file")


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 10**9, "passes": 1, "lanes": 1},
        {"memory_kib": 64, "passes": 0, "lanes": 1},
        {"memory_kib": 64, "passes": True, "lanes": 1},
        {"memory_kib": 64, "passes": 1},
        {},
    ],
)
def test_forged_cost_is_refused(cost: dict[str, int]) -> None:
    slot = seal(SlotKind.PASSPHRASE, b"secret", KEY, "file")

    with pytest.raises(ValueError, match=r"cost|bounds"):
        replace(slot, cost=cost)


def test_fingerprint_knows_its_key_only() -> None:
    assert is_key_of(KEY, fingerprint(KEY))
    assert not is_key_of(bytes(32), fingerprint(KEY))


def test_data_keys_are_drawn() -> None:
    assert keys.new_data_key() != keys.new_data_key()
