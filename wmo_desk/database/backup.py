"""Encrypted copies of a file that is in use, each with its slot file; how many are kept."""

import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from wmo_desk.database.durable import sync_file, sync_folder
from wmo_desk.database.engine import (
    PRIVATE_FILE,
    DriverError,
    FileConnection,
    as_unavailable,
    connect_file,
)
from wmo_desk.database.rotation import to_keep
from wmo_desk.database.slots import read_slots, slots_path, write_slots
from wmo_desk.database.verify import damaged_pages, verify_connection
from wmo_desk.errors import Unavailability, UnavailableError

Progress = Callable[[int, int], None]
"""`progress(done, total)` in pages; it may raise to cancel, and then nothing is left behind."""

# 8 MiB: long enough to be quick, short enough to cancel at once.
_PAGES_AT_ONCE: Final = 2048
# Each page is read once; the usual cache would take memory for nothing.
_SMALL_CACHE: Final = "PRAGMA cache_size = -4096"
_SPARE_BYTES: Final = 16 * 1024 * 1024
_KEPT_OF_EACH_OTHER: Final = 3


class BackupReason(StrEnum):
    """Why a copy was made."""

    ROUTINE = "routine"
    ASKED = "asked"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"


_ROTATED: Final = (BackupReason.ROUTINE, BackupReason.ASKED)


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy; `size` in bytes. Without its slot file only the data key opens it."""

    path: Path
    made_at: datetime
    reason: BackupReason
    size: int
    has_slots: bool


def make_backup(
    database: Path,
    key: bytes,
    folder: Path,
    now: datetime,
    *,
    reason: BackupReason = BackupReason.ROUTINE,
    progress: Progress | None = None,
) -> Path:
    """Copy the file as it is at this moment, also while others write; return the copy's path.

    For a background thread: it uses connections of its own. The copy is checked page by page
    before it gets its name. Raises `UnavailableError` (disk full, damaged, no slots …).
    """
    copy = free_name(folder, database, now, reason)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _remove_leftovers(folder, now)
        slots = read_slots(slots_path(database))
        part = copy.with_name(f".{copy.name}.part")
        copy_database(database, key, part, progress)
        # A copy's slot file has no wrong attempts: they belong to the file that is in use.
        write_slots(
            slots_path(copy), replace(slots, failures=(), failed_in_a_row=0, last_attempt=None)
        )
        part.replace(copy)
        sync_folder(folder)
    except OSError as error:
        raise as_unavailable(error) or error from error
    return copy


def copy_database(source: Path, key: bytes, target: Path, progress: Progress | None = None) -> None:
    """Write a checked copy under the same key that stands alone, without a write-ahead log.

    Whatever goes wrong, no half file is left.
    """
    check_pages(source, key)
    origin = connect_file(source, key, read_only=True)
    try:
        origin.execute(_SMALL_CACHE)
        total = _size_in_bytes(origin)
        check_free_space(target.parent, total)
        target.unlink(missing_ok=True)
        target.touch(PRIVATE_FILE)
        _copy_pages(origin, target, key, progress)
        sync_file(target)
        check_copy(target, key, progress)
    except BaseException as error:
        for left in (target, *companions(target)):
            left.unlink(missing_ok=True)
        known = as_unavailable(error)
        if known is None:
            raise
        raise known from error
    finally:
        origin.close()


def check_pages(source: Path, key: bytes) -> None:
    """Raise damaged when a page of the file fails its signature.

    SQLCipher hands such a page out as zeros and complains at the next one, if there is a next one.
    A copy would give the zeros a valid signature and hide the damage for ever.
    """
    connection = connect_file(source, key, read_only=True)
    try:
        if damaged_pages(connection):
            raise UnavailableError(Unavailability.DAMAGED, str(source))
    finally:
        connection.close()


def check_copy(copy: Path, key: bytes, progress: Progress | None = None) -> None:
    """Read a copy from end to end; raise `UnavailableError` (damaged, wrong key …)."""
    # A fresh connection, so that every page comes from the file and not from the cache.
    connection = connect_file(copy, key, read_only=True)
    try:
        connection.execute(_SMALL_CACHE)
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
        wanted = (lambda: progress(pages, pages)) if progress is not None else None
        result = verify_connection(connection, wanted)
    finally:
        connection.close()
    if result.structure or result.encryption:
        raise UnavailableError(Unavailability.DAMAGED, str(copy))


def list_backups(folder: Path, database: Path | None = None) -> list[Backup]:
    """Return the backups in a folder, newest first; of one database when it is given.

    Raises `UnavailableError` when the folder cannot be read; a missing folder has none.
    """
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
        found = [backup for path in paths if (backup := _backup_at(path, database)) is not None]
    except OSError as error:
        raise as_unavailable(error) or error from error
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def rotate(folder: Path, database: Path, just_made: Path | None = None) -> list[Path]:
    """Remove the backups that are no longer kept, never `just_made`; return what was removed.

    Copies made before an upgrade or a restore are kept apart, the last three of each.
    """
    backups = list_backups(folder, database)
    kept = to_keep(backup.made_at for backup in backups if backup.reason in _ROTATED)
    outdated = [
        backup for backup in backups if backup.reason in _ROTATED and backup.made_at not in kept
    ]
    for reason in BackupReason:
        if reason not in _ROTATED:
            same = [backup for backup in backups if backup.reason is reason]
            outdated += same[_KEPT_OF_EACH_OTHER:]
    removed = [backup.path for backup in outdated if backup.path != just_made]
    try:
        for path in removed:
            for gone in (path, *companions(path), slots_path(path)):
                gone.unlink(missing_ok=True)
    except OSError as error:
        raise as_unavailable(error) or error from error
    return removed


def free_name(folder: Path, database: Path, now: datetime, reason: BackupReason) -> Path:
    """Return a name that no backup has yet; a clock that was set back must not overwrite one."""
    stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")
    number = 1
    while True:
        again = "" if number == 1 else f"-{number}"
        path = folder / f"{database.stem}.{stamp}{again}.{reason}.backup"
        if not path.exists():
            return path
        number += 1


def companions(database: Path) -> tuple[Path, ...]:
    """Return the files that SQLite may keep beside a database."""
    return tuple(
        database.with_name(f"{database.name}{ending}") for ending in ("-wal", "-shm", "-journal")
    )


def check_free_space(folder: Path, needed: int) -> None:
    """Raise disk full, with the bytes that are missing, before anything is written."""
    missing = needed + _SPARE_BYTES - shutil.disk_usage(folder).free
    if missing > 0:
        raise UnavailableError(Unavailability.DISK_FULL, str(missing))


_NAME: Final = re.compile(
    r"(?P<stem>.+)\.(?P<stamp>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(-\d+)?\.(?P<reason>[a-z-]+)\.backup"
)


def _remove_leftovers(folder: Path, now: datetime) -> None:
    """Remove what a copy left that was killed, once it cannot be one that still runs."""
    yesterday = (now - timedelta(days=1)).timestamp()
    for left in folder.glob(".*.backup.part*"):
        with suppress(FileNotFoundError):
            if left.stat().st_mtime < yesterday:
                left.unlink()


def _backup_at(path: Path, database: Path | None) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None or (database is not None and match["stem"] != database.stem):
        return None
    try:
        made_at = datetime.strptime(match["stamp"], "%Y-%m-%dT%H-%M-%SZ").replace(tzinfo=UTC)
        reason = BackupReason(match["reason"])
        size = path.stat().st_size
    except (ValueError, FileNotFoundError):
        # Somebody's own file with a name that resembles ours, or one that was just removed.
        return None
    return Backup(path, made_at, reason, size, slots_path(path).exists())


def _size_in_bytes(connection: FileConnection) -> int:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    return int(pages) * int(connection.execute("PRAGMA page_size").fetchone()[0])


def _copy_pages(
    origin: FileConnection, target: Path, key: bytes, progress: Progress | None
) -> None:
    def report(_status: int, left: int, total: int) -> None:
        if progress is not None:
            progress(total - left, total)

    # One snapshot for the whole copy; without it every write by somebody else starts it anew.
    origin.execute("BEGIN")
    origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
    copy = connect_file(target, key, may_be_empty=True, journal="DELETE")
    try:
        copy.execute(_SMALL_CACHE)
        origin.backup(copy, pages=_PAGES_AT_ONCE, progress=report)
        # The copied header asks for a write-ahead log again.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    except DriverError as error:
        if as_unavailable(error) is None:
            # The driver gives no code here, so the disk itself is asked.
            check_free_space(target.parent, _size_in_bytes(origin) - target.stat().st_size)
            raise UnavailableError(Unavailability.INPUT_OUTPUT, str(target.parent)) from error
        raise
    finally:
        copy.close()
        origin.execute("ROLLBACK")
