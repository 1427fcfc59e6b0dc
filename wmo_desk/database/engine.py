"""Open an encrypted file or a server: keys, pragmas, transactions, and what went wrong."""

import errno
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, Protocol, cast

import sqlalchemy as sa
from sqlalchemy import event
from sqlcipher3 import dbapi2 as sqlcipher

from wmo_desk.database.prepared import driver_write
from wmo_desk.errors import Unavailability, UnavailableError

KEY_BYTES: Final = 32
"""A data key is 256 random bits: SQLCipher's raw key, so that opening costs no derivation."""

PRIVATE_FILE: Final = 0o600

WRITING: Final = {"begin_immediate": True}
"""Execution options of a unit of work that will write.

It takes the write lock at its first statement, so a second writer waits there instead of failing
half-way with a snapshot that is too old. A server ignores the option.
"""

_BUSY_MILLISECONDS: Final = 5_000
_CACHE_KIBIBYTES: Final = 48 * 1024
# The index of the write-ahead log (-shm) begins with 32 KiB.
_BESIDE_BYTES: Final = 64 * 1024

# Every page read is decrypted, so the cache decides the speed. `cipher_memory_security` stays off:
# SQLCipher wipes and locks its keys in any case, and with it on it tries to lock the whole cache,
# which passes the usual limit on locked memory (8 MiB), while Python holds the same records anyway.
_PRAGMAS: Final = (
    f"busy_timeout = {_BUSY_MILLISECONDS}",
    f"cache_size = -{_CACHE_KIBIBYTES}",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "foreign_keys = ON",
    "recursive_triggers = ON",
)
_PRAGMAS_FOR_WRITING: Final = (
    "synchronous = FULL",
    # macOS acknowledges an ordinary fsync before the disk has the data; elsewhere without effect.
    "fullfsync = ON",
    "secure_delete = ON",
)


_PAGE_BYTES: Final = 4096
"""The size of a page; SQLCipher 4 makes them so, and nothing here chooses another."""

DriverError: Final[type[Exception]] = sqlcipher.Error
"""What the driver raises below SQLAlchemy."""


class FileCursor(Protocol):
    """What is used of the driver's cursor."""

    def fetchone(self) -> Any:  # noqa: ANN401 - a row of the driver
        """Return the next row or None."""

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""


class FileConnection(Protocol):
    """What is used of the driver's connection to one encrypted file (`sqlcipher3` has no types)."""

    def execute(self, statement: str, parameters: Iterable[object] = ..., /) -> FileCursor:
        """Run one statement."""

    def executemany(self, statement: str, parameters: Iterable[Iterable[object]], /) -> FileCursor:
        """Run one statement for each of many sets of parameters."""

    def backup(
        self,
        target: "FileConnection",
        *,
        pages: int = ...,
        progress: Callable[[int, int, int], None] | None = ...,
    ) -> None:
        """Copy the whole file, `pages` at a time; `progress(status, left, total)` may raise."""

    def set_progress_handler(self, handler: Callable[[], int] | None, n: int, /) -> None:
        """Call `handler` every `n` steps of a statement, which stops when it returns not zero."""

    def close(self) -> None:
        """Close the file; the last connection empties the write-ahead log."""


def open_engine(
    path: Path, key: bytes, *, read_only: bool = False, create: bool = False
) -> sa.Engine:
    """Open the encrypted file and prove the key; raise `UnavailableError` when that fails.

    A missing file is an error unless `create`. One connection is kept for the database thread;
    a second unit of work at the same moment gets a connection of its own, closed when it is done.
    Dispose of the engine to close the file.
    """
    if create:
        _create_private(path)
    engine = sa.create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect_file(path, key, read_only=read_only, may_be_empty=create),
        poolclass=sa.QueuePool,
        pool_size=1,
        max_overflow=7,
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    try:
        # One connection proves key and file; it goes back to the pool as the one that is kept.
        engine.raw_connection().close()
    except BaseException:
        engine.dispose()
        raise
    return engine


def open_server(url: str) -> sa.Engine:
    """Connect to PostgreSQL, on which whole teams work.

    Read committed suffices: a stale record is noticed by its version, not by the isolation level.
    """
    return sa.create_engine(
        url, isolation_level="READ COMMITTED", pool_pre_ping=True, hide_parameters=True
    )


def connect_file(
    path: Path,
    key: bytes,
    *,
    read_only: bool = False,
    may_be_empty: bool = False,
    journal: str = "WAL",
) -> FileConnection:
    """Connect to an existing encrypted file below SQLAlchemy; the caller closes it.

    The connection never begins a transaction by itself. Raises `UnavailableError`; a file without
    a byte in it is damaged, unless it was made a moment ago. Without a write-ahead log (`journal`
    DELETE) the file stands alone, as a copy should.
    """
    if len(key) != KEY_BYTES:
        msg = f"a data key has {KEY_BYTES} bytes"
        raise ValueError(msg)
    try:
        _check_presence(path, may_be_empty=may_be_empty)
        if not read_only:
            _make_private(path)
        return _connect(path, key, read_only=read_only, journal=journal)
    except (OSError, sqlcipher.Error) as error:
        raise _while_opening(error, path) from error


def opens_no_page(path: Path, key: bytes) -> bool:
    """Tell whether this key opens not a single page: it is another file's, not a damaged one's.

    Reads the whole file, so it is asked only when the file does not open.
    """
    connection: FileConnection = cast(
        "FileConnection",
        sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True),
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        failed = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    except sqlcipher.Error:
        return False
    finally:
        connection.close()
    return failed == path.stat().st_size // _PAGE_BYTES > 1


def _connect(path: Path, key: bytes, *, read_only: bool, journal: str) -> FileConnection:
    mode = "rw"
    if read_only:
        # Reading a file with a write-ahead log needs -shm beside it. Where that cannot be made
        # nobody can be writing either, unless a log was left behind.
        alone = not path.with_name(f"{path.name}-wal").exists()
        mode = "ro&immutable=1" if alone and not _may_write(path.parent) else "ro"
    connection: FileConnection = cast(
        "FileConnection",
        sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            # The driver's own transactions leave DDL outside (half a migration would stay).
            isolation_level=None,
            # The pool hands a connection to one thread at a time.
            check_same_thread=False,
        ),
    )
    try:
        # SQLCipher reports errors on stderr, past the log; the exception says the same.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # The first read of a page proves the key.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        writing = () if read_only else (f"journal_mode = {journal}", *_PRAGMAS_FOR_WRITING)
        for pragma in _PRAGMAS + writing:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _create_private(path: Path) -> None:
    """Create the file empty and for its owner only; SQLite gives -wal and -shm the same mode."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    except OSError as error:
        raise _while_opening(error, path) from error
    os.close(descriptor)


def _make_private(path: Path) -> None:
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(PRIVATE_FILE)


def _check_presence(path: Path, *, may_be_empty: bool) -> None:
    if not path.is_file():
        raise UnavailableError(Unavailability.MISSING, str(path))
    if not may_be_empty and path.stat().st_size == 0:
        raise UnavailableError(Unavailability.DAMAGED, str(path))


def _begin(connection: sa.Connection) -> None:
    # Below SQLAlchemy, since every search and every letter typed begins with it.
    if connection.get_execution_options().get("begin_immediate", False):
        driver_write(connection, "BEGIN IMMEDIATE", ())
    else:
        driver_write(connection, "BEGIN", ())


def _while_opening(error: Exception, path: Path) -> UnavailableError:
    """Sort an error of opening, where the same code means something else than later on."""
    code = getattr(error, "sqlite_errorcode", None)
    known = as_unavailable(error)
    reason = known.reason if known else Unavailability.INPUT_OUTPUT
    if code is not None and code & 0xFF == sqlcipher.SQLITE_NOTADB:
        reason = Unavailability.WRONG_KEY
    elif code is not None and code & 0xFF == sqlcipher.SQLITE_CANTOPEN and not is_writable(path):
        reason = Unavailability.READ_ONLY
    elif reason is Unavailability.INPUT_OUTPUT and _is_full(path.parent):
        reason = Unavailability.DISK_FULL
    return UnavailableError(reason, str(_blamed(path) if reason in _FOLDERS else path))


def _is_full(folder: Path) -> bool:
    """Tell whether there is no room for what SQLite keeps beside a file that is open."""
    return folder.is_dir() and shutil.disk_usage(folder).free < _BESIDE_BYTES


_FOLDERS: Final = (Unavailability.READ_ONLY, Unavailability.DISK_FULL)


def _blamed(path: Path) -> Path:
    """Return what cannot be written: the folder, or the file when only that is closed."""
    return path if _may_write(path.parent) and path.exists() else path.parent


def is_writable(path: Path) -> bool:
    """Tell whether this person may write in the file and in its folder (where -wal must stand)."""
    return _may_write(path.parent) and (not path.exists() or _may_write(path))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


_BY_SQLITE_CODE: Final = {
    sqlcipher.SQLITE_FULL: Unavailability.DISK_FULL,
    sqlcipher.SQLITE_READONLY: Unavailability.READ_ONLY,
    sqlcipher.SQLITE_PERM: Unavailability.READ_ONLY,
    sqlcipher.SQLITE_BUSY: Unavailability.LOCKED,
    sqlcipher.SQLITE_LOCKED: Unavailability.LOCKED,
    sqlcipher.SQLITE_CORRUPT: Unavailability.DAMAGED,
    sqlcipher.SQLITE_NOTADB: Unavailability.DAMAGED,
    sqlcipher.SQLITE_FORMAT: Unavailability.DAMAGED,
    sqlcipher.SQLITE_IOERR: Unavailability.INPUT_OUTPUT,
    sqlcipher.SQLITE_CANTOPEN: Unavailability.INPUT_OUTPUT,
}
_BY_ERRNO: Final = {
    errno.ENOSPC: Unavailability.DISK_FULL,
    errno.EDQUOT: Unavailability.DISK_FULL,
    errno.EFBIG: Unavailability.DISK_FULL,
    errno.EROFS: Unavailability.READ_ONLY,
    errno.EACCES: Unavailability.READ_ONLY,
    errno.EPERM: Unavailability.READ_ONLY,
    errno.ENOENT: Unavailability.MISSING,
    # A file stands where a folder was meant, or no folder can have this name.
    errno.ENAMETOOLONG: Unavailability.MISSING_FOLDER,
    errno.ENOTDIR: Unavailability.MISSING_FOLDER,
    errno.EEXIST: Unavailability.MISSING_FOLDER,
    errno.EIO: Unavailability.INPUT_OUTPUT,
}
# PostgreSQL's codes, by their first characters.
_BY_SQLSTATE: Final = {
    "53100": Unavailability.DISK_FULL,
    "25006": Unavailability.READ_ONLY,
    "40001": Unavailability.LOCKED,
    "40P01": Unavailability.LOCKED,
    "55P03": Unavailability.LOCKED,
    "08": Unavailability.SERVER_GONE,
    "57P": Unavailability.SERVER_GONE,
    "58": Unavailability.INPUT_OUTPUT,
    "XX001": Unavailability.DAMAGED,
    "XX002": Unavailability.DAMAGED,
}


def as_unavailable(error: BaseException) -> UnavailableError | None:
    """Sort an error of driver, operating system or SQLAlchemy; None when it is not of that kind.

    Codes decide, never sentences. What remains (a constraint, a wrong statement) is for the caller.
    """
    if isinstance(error, UnavailableError):
        return error
    reason: Unavailability | None = None
    if isinstance(error, sa.exc.DBAPIError):
        if error.connection_invalidated:
            return UnavailableError(Unavailability.SERVER_GONE)
        return as_unavailable(error.orig) if error.orig is not None else None
    if isinstance(error, sa.exc.TimeoutError):
        reason = Unavailability.LOCKED
    elif isinstance(error, OSError):
        reason = _BY_ERRNO.get(error.errno or 0, Unavailability.INPUT_OUTPUT)
    elif (code := getattr(error, "sqlite_errorcode", None)) is not None:
        reason = _BY_SQLITE_CODE.get(code & 0xFF)
    elif hasattr(error, "sqlstate"):
        reason = _by_sqlstate(error)
    return UnavailableError(reason) if reason is not None else None


def _by_sqlstate(error: BaseException) -> Unavailability | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        # psycopg has no code when it never reached a server or lost it.
        lost = type(error).__name__ == "OperationalError"
        return Unavailability.SERVER_GONE if lost else None
    for start, reason in _BY_SQLSTATE.items():
        if str(state).startswith(start):
            return reason
    return None
