"""The slot file: two ways to one data key, changed without the database, damage explained."""

import json
import os
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.encrypted_files import NOW, PASSPHRASE
from wmo_desk.database import keys
from wmo_desk.database.slots import (
    SlotFile,
    change_passphrase,
    create_slots,
    new_recovery_key,
    read_slots,
    slots_path,
    unlock_with_passphrase,
    unlock_with_recovery_key,
    update_slots,
    write_slots,
)
from wmo_desk.domain.passphrases import PassphraseTooShort, WrongPassphrase
from wmo_desk.domain.recovery_key import RecoveryKeyGroupWrong, WrongRecoveryKey
from wmo_desk.errors import Unavailability, UnavailableError

AsOrdinaryUser = Callable[[], AbstractContextManager[Path]]
NEW_PASSPHRASE = "een ander woord voor regen"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return slots_path(tmp_path / "dossiers.wmo")


@pytest.fixture
def made(cheap_slots: None) -> tuple[SlotFile, bytes, str]:
    return create_slots(PASSPHRASE, NOW)


def test_slot_file_is_named_after_its_database() -> None:
    assert slots_path(Path("/d/dossiers.wmo")) == Path("/d/dossiers.wmo.slots.json")


def test_real_cost_opens() -> None:
    slots, data_key, _ = create_slots(PASSPHRASE, NOW)

    assert slots.passphrase.cost["memory_kib"] >= 64 * 1024
    assert unlock_with_passphrase(slots, PASSPHRASE) == data_key


def test_both_slots_give_the_data_key(made: tuple[SlotFile, bytes, str]) -> None:
    slots, data_key, text = made

    assert unlock_with_passphrase(slots, PASSPHRASE) == data_key
    assert unlock_with_recovery_key(slots, text.lower()) == data_key


def test_wrong_passphrase_is_named(made: tuple[SlotFile, bytes, str]) -> None:
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(made[0], "vier fietsen in de Regen")


def test_surrogate_in_passphrase_is_a_wrong_passphrase(made: tuple[SlotFile, bytes, str]) -> None:
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(made[0], "vier fietsen \ud800")


def test_passphrase_typed_on_another_keyboard_opens(cheap_slots: None) -> None:
    slots, data_key, _ = create_slots("vier caf\u00e9s in de regen", NOW)

    assert unlock_with_passphrase(slots, "vier cafe\u0301s in de regen") == data_key


def test_lost_slots_are_made_anew_for_an_open_file(made: tuple[SlotFile, bytes, str]) -> None:
    slots, data_key, text = create_slots(NEW_PASSPHRASE, NOW, made[1])

    assert data_key == made[1]
    assert unlock_with_passphrase(slots, NEW_PASSPHRASE) == made[1]
    assert unlock_with_recovery_key(slots, text) == made[1]


def test_weak_passphrase_makes_nothing() -> None:
    with pytest.raises(PassphraseTooShort):
        create_slots("kort", NOW)


def test_recovery_key_of_another_file_is_named(made: tuple[SlotFile, bytes, str]) -> None:
    _, _, other = create_slots(PASSPHRASE, NOW)

    with pytest.raises(WrongRecoveryKey):
        unlock_with_recovery_key(made[0], other)


def test_typing_error_in_recovery_key_is_named(made: tuple[SlotFile, bytes, str]) -> None:
    slots, _, text = made
    groups = text.split("-")
    groups[2], groups[4] = groups[4], groups[2]

    with pytest.raises(RecoveryKeyGroupWrong):
        unlock_with_recovery_key(slots, "-".join(groups))


def test_slots_read_back(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    slots = replace(made[0], failures=(NOW,), failed_in_a_row=1, last_attempt=NOW)
    write_slots(path, slots)

    assert read_slots(path) == slots


def test_no_secret_stands_in_the_file(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    slots, data_key, text = made
    write_slots(path, slots)

    content = path.read_bytes()
    assert PASSPHRASE.encode() not in content
    assert text.encode() not in content
    assert data_key not in content
    assert data_key.hex().encode() not in content


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_slot_file_is_for_its_owner_only(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    write_slots(path, made[0])

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_changed_passphrase_keeps_data_key(made: tuple[SlotFile, bytes, str]) -> None:
    slots, data_key, text = made

    changed = change_passphrase(slots, data_key, NEW_PASSPHRASE)

    assert unlock_with_passphrase(changed, NEW_PASSPHRASE) == data_key
    assert unlock_with_recovery_key(changed, text) == data_key
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(changed, PASSPHRASE)


def test_new_recovery_key_replaces_the_old(made: tuple[SlotFile, bytes, str]) -> None:
    slots, data_key, old = made

    changed, text = new_recovery_key(slots, data_key)

    assert unlock_with_recovery_key(changed, text) == data_key
    with pytest.raises(WrongRecoveryKey):
        unlock_with_recovery_key(changed, old)


def test_key_of_another_file_cannot_be_put_in(made: tuple[SlotFile, bytes, str]) -> None:
    with pytest.raises(ValueError, match="another file"):
        change_passphrase(made[0], bytes(32), NEW_PASSPHRASE)
    with pytest.raises(ValueError, match="another file"):
        new_recovery_key(made[0], bytes(32))


def test_lost_slot_file_is_named(path: Path) -> None:
    assert _reason(path) is Unavailability.NO_SLOTS


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 500, b"{}", b"[]", b"null", b'{"format": "wmo-desk slots"}', b"[" * 100_000],
)
def test_rubbish_is_a_damaged_slot_file(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert _reason(path) is Unavailability.DAMAGED_SLOTS


def test_every_changed_character_is_noticed(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    write_slots(path, made[0])
    whole = path.read_text()
    for place in range(0, len(whole), 7):
        other = "x" if whole[place] != "x" else "y"
        if whole[place].isspace():
            continue
        path.write_text(whole[:place] + other + whole[place + 1 :])

        assert _reason(path) is Unavailability.DAMAGED_SLOTS, place


def test_cut_off_slot_file_is_damaged(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    write_slots(path, made[0])
    path.write_bytes(path.read_bytes()[:300])

    assert _reason(path) is Unavailability.DAMAGED_SLOTS


def test_slot_file_of_newer_program_is_named(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    write_slots(path, made[0])
    facts = json.loads(path.read_text())
    path.write_text(json.dumps({**facts, "version": 2, "something": "new"}))

    assert _reason(path) is Unavailability.NEWER_VERSION


def test_two_windows_keep_both_changes(made: tuple[SlotFile, bytes, str], path: Path) -> None:
    slots, data_key, _ = made
    write_slots(path, slots)
    calls = 0

    def count_failure(found: SlotFile) -> SlotFile:
        nonlocal calls
        calls += 1
        if calls == 1:
            write_slots(path, change_passphrase(slots, data_key, NEW_PASSPHRASE))
        return replace(found, failed_in_a_row=1)

    update_slots(path, count_failure)

    kept = read_slots(path)
    assert kept.failed_in_a_row == 1
    assert unlock_with_passphrase(kept, NEW_PASSPHRASE) == data_key


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_read_only_folder_is_named(
    made: tuple[SlotFile, bytes, str], as_ordinary_user: AsOrdinaryUser
) -> None:
    with as_ordinary_user() as folder:
        path = slots_path(folder / "dossiers.wmo")
        write_slots(path, made[0])
        folder.chmod(0o500)

        with pytest.raises(UnavailableError) as refused:
            write_slots(path, replace(made[0], failed_in_a_row=1))

        assert refused.value.reason is Unavailability.READ_ONLY
        assert read_slots(path) == made[0]


def test_full_disk_keeps_the_old_slots(
    made: tuple[SlotFile, bytes, str], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_slots(path, made[0])

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnavailableError) as refused:
        write_slots(path, replace(made[0], failed_in_a_row=1))

    assert refused.value.reason is Unavailability.DISK_FULL
    assert read_slots(path) == made[0]
    assert list(path.parent.iterdir()) == [path]


def test_passphrase_cost_is_bounded_below() -> None:
    assert keys.ARGON2ID_COST["passes"] >= 3


def _reason(path: Path) -> Unavailability:
    with pytest.raises(UnavailableError) as refused:
        read_slots(path)
    return refused.value.reason
