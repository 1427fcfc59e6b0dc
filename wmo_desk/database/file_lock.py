"""One window per file: a lock that the operating system takes back when the program dies.

It lies on a file beside the database, not on the database itself: closing any handle of a file
drops all POSIX locks on it, and those are what SQLite relies on.
"""

import hashlib
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

from wmo_desk.database.engine import PRIVATE_FILE, as_unavailable
from wmo_desk.errors import Unavailability, UnavailableError

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held by what writes a file (a window, `restore`); commands that only read do without.

    The lock file stays when the lock goes: removing it would let two starts hold two locks.
    """

    def __init__(self, database: Path) -> None:
        real = database.resolve()
        self.path: Final = real.with_name(f"{real.name}.lock")
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once or raise `UnavailableError` (in use, read-only folder …)."""
        if self._descriptor is not None:
            return
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError as error:
            raise as_unavailable(error) or error from error
        try:
            _take(descriptor)
        except OSError as error:
            os.close(descriptor)
            # Windows and POSIX differ in the code; nothing else can refuse an open local file.
            raise UnavailableError(Unavailability.IN_USE) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go; closing the handle is what frees the lock."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> "FileLock":
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


def channel_name(database: Path) -> str:
    """Return the name under which the window of this file can be asked to come to the front.

    Short enough for a socket's path and the same for every way to write the file's path.
    """
    real = os.path.normcase(database.resolve())
    return f"wmo-desk-{hashlib.sha256(os.fsencode(real)).hexdigest()[:16]}"
