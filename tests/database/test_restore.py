"""Putting a backup back: checked first, the old kept, and whole again after any interruption."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.encrypted_files import KEY, NOW, PASSPHRASE, damage, fill, rows_in
from wmo_desk.database import restore as restoring
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.backup import list_backups, make_backup
from wmo_desk.database.engine import open_engine
from wmo_desk.database.restore import finish_restore, restore, restore_slots
from wmo_desk.database.slots import (
    change_passphrase,
    create_slots,
    read_slots,
    slots_path,
    update_slots,
    write_slots,
)
from wmo_desk.errors import Unavailability, UnavailableError

LATER = NOW + timedelta(hours=1)
NEW_PASSPHRASE = "een ander woord voor regen"


class PowerCut(BaseException):
    pass


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def backup(file_with_slots: Path, folder: Path) -> Path:
    """Make a backup of 1000 rows; the file itself goes on to 1001 and a new passphrase."""
    copy = make_backup(file_with_slots, KEY, folder, NOW)
    engine = open_engine(file_with_slots, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (words) VALUES ('later')")
    engine.dispose()
    update_slots(
        slots_path(file_with_slots), lambda slots: change_passphrase(slots, KEY, NEW_PASSPHRASE)
    )
    return copy


def names_beside(file: Path) -> set[str]:
    return {path.name for path in file.parent.iterdir() if path.is_file()}


def test_backup_takes_the_place_of_the_file(file: Path, backup: Path, folder: Path) -> None:
    restore(backup, file, KEY, folder, LATER)

    assert rows_in(file) == 1000
    assert unlock_by_passphrase(file, PASSPHRASE, LATER) == KEY


def test_what_was_there_is_kept(file: Path, backup: Path, folder: Path) -> None:
    kept = restore(backup, file, KEY, folder, LATER)

    assert kept is not None
    assert rows_in(kept) == 1001
    assert unlock_by_passphrase(kept, NEW_PASSPHRASE, LATER) == KEY


def test_nothing_else_is_left(file: Path, backup: Path, folder: Path) -> None:
    restore(backup, file, KEY, folder, LATER)

    assert names_beside(file) == {file.name, slots_path(file).name}


def test_restored_file_can_be_written(file: Path, backup: Path, folder: Path) -> None:
    restore(backup, file, KEY, folder, LATER)

    engine = open_engine(file, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (words) VALUES ('again')")
    engine.dispose()
    assert rows_in(file) == 1001


def test_backup_is_put_where_nothing_was(tmp_path: Path, backup: Path, folder: Path) -> None:
    other = tmp_path / "new laptop" / "dossiers.wmo"
    other.parent.mkdir()

    assert restore(backup, other, KEY, folder, LATER) is None
    assert rows_in(other) == 1000


@pytest.mark.parametrize("place", [20, 4096 * 10 + 7, -100])
def test_damaged_backup_changes_nothing(file: Path, backup: Path, folder: Path, place: int) -> None:
    damage(backup, place if place > 0 else backup.stat().st_size + place)
    before = file.read_bytes()

    with pytest.raises(UnavailableError) as refused:
        restore(backup, file, KEY, folder, LATER)

    assert refused.value.reason in (Unavailability.DAMAGED, Unavailability.WRONG_KEY)
    assert file.read_bytes() == before
    assert len(list_backups(folder)) == 1


def test_backup_with_damaged_slots_changes_nothing(file: Path, backup: Path, folder: Path) -> None:
    slots_path(backup).write_bytes(b"{}")

    with pytest.raises(UnavailableError) as refused:
        restore(backup, file, KEY, folder, LATER)

    assert refused.value.reason is Unavailability.DAMAGED_SLOTS
    assert rows_in(file) == 1001


def test_missing_backup_is_named(file: Path, backup: Path, folder: Path) -> None:
    with pytest.raises(UnavailableError) as refused:
        restore(backup.with_name("gone.backup"), file, KEY, folder, LATER)

    assert refused.value.reason is Unavailability.MISSING


def test_damaged_file_is_kept_as_it_lies_there(file: Path, backup: Path, folder: Path) -> None:
    damage(file, 4096 * 10)
    before = file.read_bytes()

    kept = restore(backup, file, KEY, folder, LATER)

    assert kept is not None
    assert kept.read_bytes() == before
    assert slots_path(kept).exists()
    assert rows_in(file) == 1000


def test_file_with_lost_slots_is_kept_with_its_log(file: Path, backup: Path, folder: Path) -> None:
    slots_path(file).unlink()
    engine = open_engine(file, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (words) VALUES ('in the log')")
    # As a power cut leaves it: what was written last stands in the log alone.
    log = file.with_name(f"{file.name}-wal")
    stale = log.read_bytes()
    main = file.read_bytes()
    engine.dispose()
    file.write_bytes(main)
    log.write_bytes(stale)

    kept = restore(backup, file, KEY, folder, LATER)

    assert kept is not None
    assert rows_in(kept) == 1002
    assert rows_in(file) == 1000


def test_other_file_takes_the_place_with_its_own_key(
    tmp_path: Path, file: Path, backup: Path, folder: Path
) -> None:
    other = tmp_path / "other.wmo"
    fill(other, 5)
    slots, key, _ = create_slots("nog een heel ander geheim", NOW)
    write_slots(slots_path(other), slots)
    engine = open_engine(other, KEY)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA journal_mode = DELETE")
        driver.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
    engine.dispose()

    restore(other, file, key, folder, LATER)

    assert unlock_by_passphrase(file, "nog een heel ander geheim", LATER) == key
    assert rows_in(file, key) == 5


@pytest.mark.parametrize("step", range(1, 40))
def test_power_cut_leaves_the_old_or_the_new(
    file: Path, backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Cut the power at the n-th thing that is done to a name in the file system."""
    left = step

    def cut(name: str) -> None:
        done: Callable[..., object] = getattr(Path, name)

        def counted(self: Path, *arguments: object, **options: object) -> object:
            nonlocal left
            left -= 1
            if left <= 0:
                # Nothing works any more once the power is gone, tidying up neither.
                raise PowerCut
            return done(self, *arguments, **options)

        monkeypatch.setattr(Path, name, counted)

    for name in ("replace", "unlink", "touch"):
        cut(name)
    cut_off = False
    try:
        restore(backup, file, KEY, folder, LATER)
    except PowerCut:
        cut_off = True
    monkeypatch.undo()
    finish_restore(file)

    passphrase, rows = (PASSPHRASE, 1000) if rows_in(file) == 1000 else (NEW_PASSPHRASE, 1001)
    assert rows_in(file) == rows
    assert unlock_by_passphrase(file, passphrase, LATER) == KEY
    assert {name for name in names_beside(file) if "restor" in name} == set()
    assert cut_off or rows == 1000


def test_without_a_marker_leftovers_are_removed(file: Path, backup: Path) -> None:
    restoring._new(file).touch()

    assert finish_restore(file) is False
    assert "restor" not in " ".join(names_beside(file))
    assert rows_in(file) == 1001


def test_nothing_to_finish_is_the_usual_start(file: Path) -> None:
    assert finish_restore(file) is False


def test_lost_slots_come_from_a_backup(file: Path, backup: Path) -> None:
    slots_path(file).write_bytes(b"damaged")

    restore_slots(backup, file)

    assert read_slots(slots_path(file)) == read_slots(slots_path(backup))
    assert unlock_by_passphrase(file, PASSPHRASE, LATER) == KEY
    assert rows_in(file) == 1001
