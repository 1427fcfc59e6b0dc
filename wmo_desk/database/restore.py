"""Put a backup in the place of the file: checked first, what is there kept, a power cut survived.

The database and its slot file change together. Both new files are made ready beside the old ones;
then one marker file is written. Before the marker nothing has happened, after it everything will:
`finish_restore` does at the next start what was left.
"""

import shutil
from contextlib import suppress
from datetime import datetime
from glob import escape
from pathlib import Path

from wmo_desk.database.backup import (
    BackupReason,
    Progress,
    check_copy,
    check_free_space,
    companions,
    copy_database,
    free_name,
    make_backup,
)
from wmo_desk.database.durable import sync_file, sync_folder, write_atomically
from wmo_desk.database.engine import PRIVATE_FILE, as_unavailable
from wmo_desk.database.slots import read_slots, slots_path, write_slots
from wmo_desk.errors import UnavailableError


def restore(
    backup: Path,
    database: Path,
    key: bytes,
    folder: Path,
    now: datetime,
    *,
    progress: Progress | None = None,
) -> Path | None:
    """Replace the database by a backup; return the copy of what was there, or None.

    `key` is the backup's data key, from `attempts.unlock_by_passphrase(backup, …)`; the passphrase
    of that day opens the file afterwards. The caller holds the `FileLock` and has closed the file.
    A damaged backup is refused before anything is touched (`UnavailableError`).
    """
    finish_restore(database)
    try:
        check_copy(backup, key, progress)
        slots = read_slots(slots_path(backup))
        kept = _keep_what_is_there(database, key, folder, now)
        copy_database(backup, key, _new(database), progress)
        write_slots(slots_path(_new(database)), slots)
        write_atomically(_marker(database), b"")
    except BaseException as error:
        if not _marker(database).exists():
            _new(database).unlink(missing_ok=True)
            slots_path(_new(database)).unlink(missing_ok=True)
        known = as_unavailable(error)
        if known is None:
            raise
        raise known from error
    finish_restore(database)
    return kept


def finish_restore(database: Path) -> bool:
    """Finish a restore that was cut short; call it at every start, before unlocking.

    Tells whether there was one. Without the marker, leftovers are removed.
    """
    new, marker = _new(database), _marker(database)
    slots = slots_path(new)
    try:
        for left in database.parent.glob(f".{escape(database.name)}.resto*"):
            left.unlink(missing_ok=True)
        if not marker.exists():
            new.unlink(missing_ok=True)
            slots.unlink(missing_ok=True)
            return False
        if new.exists():
            # What the old file had in its write-ahead log must not run into the new one.
            for old in companions(database):
                old.unlink(missing_ok=True)
            new.replace(database)
        if slots.exists():
            slots.replace(slots_path(database))
        sync_folder(database.parent)
        marker.unlink()
        sync_folder(database.parent)
    except OSError as error:
        raise as_unavailable(error) or error from error
    return True


def restore_slots(backup: Path, database: Path) -> None:
    """Put the slot file of a backup beside a database whose own was lost or damaged.

    The passphrase of the day of that backup opens it. A damaged slot file is overwritten.
    """
    write_slots(slots_path(database), read_slots(slots_path(backup)))


def _keep_what_is_there(database: Path, key: bytes, folder: Path, now: datetime) -> Path | None:
    """Copy the present file: properly when it can be read, else byte by byte as it lies there."""
    files = [path for path in (database, *companions(database)) if path.exists()]
    if not files:
        return None
    with suppress(UnavailableError):
        return make_backup(database, key, folder, now, reason=BackupReason.BEFORE_RESTORE)
    copy = free_name(folder, database, now, BackupReason.BEFORE_RESTORE)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if slots_path(database).exists():
        files.append(slots_path(database))
    check_free_space(folder, sum(path.stat().st_size for path in files))
    for path in files:
        twin = copy.with_name(copy.name + path.name.removeprefix(database.name))
        twin.touch(PRIVATE_FILE)
        shutil.copyfile(path, twin)
        sync_file(twin)
    sync_folder(folder)
    return copy


def _new(database: Path) -> Path:
    return database.with_name(f"{database.name}.restoring")


def _marker(database: Path) -> Path:
    return database.with_name(f"{database.name}.restore-ready")
