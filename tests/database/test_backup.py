"""Copies of a file in use: whole, encrypted, checked; nothing half is ever left."""

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.encrypted_files import KEY, NOW, PASSPHRASE, damage, fill, rows_in, small_files_only
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.backup import (
    BackupReason,
    copy_database,
    list_backups,
    make_backup,
    rotate,
)
from wmo_desk.database.engine import open_engine
from wmo_desk.database.slots import read_slots, slots_path
from wmo_desk.database.verify import verify_file
from wmo_desk.domain.passphrases import WrongPassphrase
from wmo_desk.errors import Unavailability, UnavailableError

AsOrdinaryUser = Callable[[], AbstractContextManager[Path]]


class Cancelled(Exception):
    pass


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def refusal(file: Path, folder: Path) -> UnavailableError:
    with pytest.raises(UnavailableError) as refused:
        make_backup(file, KEY, folder, NOW)
    return refused.value


def test_copy_holds_everything(file_with_slots: Path, folder: Path) -> None:
    copy = make_backup(file_with_slots, KEY, folder, NOW)

    assert rows_in(copy) == 1000


def test_copy_is_encrypted_and_private(file_with_slots: Path, folder: Path) -> None:
    copy = make_backup(file_with_slots, KEY, folder, NOW)

    content = copy.read_bytes()
    assert b"SQLite format 3" not in content
    assert b"onmiskenbaar" not in content
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_copy_has_what_stands_in_the_log_only(file_with_slots: Path, folder: Path) -> None:
    engine = open_engine(file_with_slots, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (words) VALUES ('last')")

    copy = make_backup(file_with_slots, KEY, folder, NOW)
    engine.dispose()

    assert rows_in(copy) == 1001


def test_copy_stands_alone(file_with_slots: Path, folder: Path) -> None:
    copy = make_backup(file_with_slots, KEY, folder, NOW)

    assert sorted(folder.iterdir()) == [copy, slots_path(copy)]


def test_passphrase_opens_the_copy(file_with_slots: Path, folder: Path) -> None:
    copy = make_backup(file_with_slots, KEY, folder, NOW)

    assert unlock_by_passphrase(copy, PASSPHRASE, NOW) == KEY


def test_wrong_attempts_do_not_go_along(file_with_slots: Path, folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        unlock_by_passphrase(file_with_slots, "iets heel anders", NOW)

    copy = make_backup(file_with_slots, KEY, folder, NOW)

    assert read_slots(slots_path(copy)).failures == ()
    assert read_slots(slots_path(file_with_slots)).failures == (NOW,)


def test_copy_is_of_one_moment(tmp_path: Path, file_with_slots: Path, folder: Path) -> None:
    file_with_slots.unlink()
    fill(file_with_slots, 60_000)
    engine = open_engine(file_with_slots, KEY)
    steps: list[int] = []

    def write_in_between(done: int, _total: int) -> None:
        steps.append(done)
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM note WHERE id % 2")

    copy = make_backup(file_with_slots, KEY, folder, NOW, progress=write_in_between)
    engine.dispose()

    assert len(set(steps)) > 1
    assert rows_in(copy) == 60_000
    assert rows_in(file_with_slots) == 30_000


def test_progress_ends_at_the_whole(file_with_slots: Path, folder: Path) -> None:
    steps: list[tuple[int, int]] = []

    make_backup(
        file_with_slots, KEY, folder, NOW, progress=lambda *done_total: steps.append(done_total)
    )

    assert steps[-1][0] == steps[-1][1] > 0


def test_cancelled_copy_leaves_nothing(file_with_slots: Path, folder: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_backup(file_with_slots, KEY, folder, NOW, progress=cancel)

    assert list(folder.iterdir()) == []


def test_too_little_room_is_said_before(
    file_with_slots: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10**9, 10**9 - 1000, 1000))

    refused = refusal(file_with_slots, folder)

    assert refused.reason is Unavailability.DISK_FULL
    assert int(refused.detail) > 16 * 1024 * 1024
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX")
@pytest.mark.parametrize(
    ("free_at_last", "reason"),
    [(1000, Unavailability.DISK_FULL), (10**9, Unavailability.INPUT_OUTPUT)],
)
def test_disk_that_fills_up_leaves_no_half_copy(
    file_with_slots: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    free_at_last: int,
    reason: Unavailability,
) -> None:
    free = iter([10**9, free_at_last])
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10**9, 0, next(free)))

    with small_files_only(100_000):
        refused = refusal(file_with_slots, folder)

    assert refused.reason is reason
    assert list(folder.iterdir()) == []
    assert rows_in(file_with_slots) == 1000


@pytest.mark.parametrize("place", range(1, 13))
def test_damage_anywhere_gives_no_backup(tmp_path: Path, folder: Path, place: int) -> None:
    """Also in the last page of a long text, which SQLCipher reads as zeros without a word."""
    file = tmp_path / "dossiers.wmo"
    fill(file, 1)
    engine = open_engine(file, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (words) VALUES (?)", ("x" * 40_000,))
    engine.dispose()
    damage(file, 4096 * place + 100)
    folder.mkdir()

    with pytest.raises(UnavailableError) as refused:
        copy_database(file, KEY, folder / "copy.backup")

    assert refused.value.reason is Unavailability.DAMAGED
    assert list(folder.iterdir()) == []


def test_damaged_file_makes_no_backup(file_with_slots: Path, folder: Path) -> None:
    damage(file_with_slots, file_with_slots.stat().st_size // 2)

    assert refusal(file_with_slots, folder).reason is Unavailability.DAMAGED
    assert list(folder.iterdir()) == []


def test_file_without_slots_gives_no_backup(file: Path, folder: Path) -> None:
    assert refusal(file, folder).reason is Unavailability.NO_SLOTS
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_closed_folder_is_named(cheap_slots: None, as_ordinary_user: AsOrdinaryUser) -> None:
    with as_ordinary_user() as folder:
        folder.chmod(0o500)

        with pytest.raises(UnavailableError) as refused:
            make_backup(folder / "dossiers.wmo", KEY, folder / "backups", NOW)

    assert refused.value.reason is Unavailability.READ_ONLY


def test_second_copy_in_a_second_has_its_own_name(file_with_slots: Path, folder: Path) -> None:
    first, second = (make_backup(file_with_slots, KEY, folder, NOW) for _ in range(2))

    assert first != second
    assert len(list_backups(folder)) == 2


def test_list_says_when_and_why(file_with_slots: Path, folder: Path) -> None:
    old = make_backup(file_with_slots, KEY, folder, NOW - timedelta(days=1))
    new = make_backup(file_with_slots, KEY, folder, NOW, reason=BackupReason.ASKED)
    slots_path(old).unlink()
    (folder / "notes.txt").touch()
    (folder / "dossiers.2026-99-99T09-30-00Z.asked.backup").touch()

    found = list_backups(folder, file_with_slots)

    assert [backup.path for backup in found] == [new, old]
    assert [backup.made_at for backup in found] == [NOW, NOW - timedelta(days=1)]
    assert [backup.reason for backup in found] == [BackupReason.ASKED, BackupReason.ROUTINE]
    assert [backup.has_slots for backup in found] == [True, False]


def test_list_keeps_files_apart(file_with_slots: Path, folder: Path) -> None:
    make_backup(file_with_slots, KEY, folder, NOW)

    assert list_backups(folder, folder / "oefenen.wmo") == []
    assert list_backups(folder / "nowhere") == []


def test_rotation_removes_copies_with_their_slots(file_with_slots: Path, folder: Path) -> None:
    for minutes in (0, 10, 20):
        last = make_backup(file_with_slots, KEY, folder, NOW + timedelta(minutes=minutes))

    removed = rotate(folder, file_with_slots, last)

    assert len(removed) == 2
    assert sorted(folder.iterdir()) == [last, slots_path(last)]


def test_rotation_never_removes_what_was_just_made(file_with_slots: Path, folder: Path) -> None:
    make_backup(file_with_slots, KEY, folder, NOW + timedelta(minutes=10))
    last = make_backup(file_with_slots, KEY, folder, NOW)

    assert rotate(folder, file_with_slots, last) == []


def test_copies_before_an_upgrade_are_kept_apart(file_with_slots: Path, folder: Path) -> None:
    made = [
        make_backup(
            file_with_slots,
            KEY,
            folder,
            NOW + timedelta(minutes=number),
            reason=BackupReason.BEFORE_UPGRADE,
        )
        for number in range(5)
    ]

    assert sorted(rotate(folder, file_with_slots)) == made[:2]


def test_what_a_killed_copy_left_is_removed(file_with_slots: Path, folder: Path) -> None:
    folder.mkdir()
    left = folder / ".dossiers.2026-11-01T09-30-00Z.routine.backup.part"
    running = folder / ".dossiers.2026-11-13T09-29-00Z.routine.backup.part"
    left.touch()
    running.touch()
    os.utime(left, (NOW.timestamp() - 90_000,) * 2)
    os.utime(running, (NOW.timestamp() - 60,) * 2)

    make_backup(file_with_slots, KEY, folder, NOW)

    assert not left.exists()
    assert running.exists()


def test_copy_is_sound(file_with_slots: Path, folder: Path) -> None:
    engine = open_engine(make_backup(file_with_slots, KEY, folder, NOW), KEY)

    assert verify_file(engine).is_sound
    engine.dispose()
