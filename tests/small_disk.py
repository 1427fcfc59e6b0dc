"""A disk that is full when a test wants it to be."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, Engine, event

MUCH_ROOM = 2**31 - 2


class Disk:
    """As large as the file is, or as large as one likes."""

    def __init__(self) -> None:
        self.is_full = False

    def limit(self, connection: Connection) -> None:
        """Let the file grow no more; SQLite then reports what a full disk makes it report."""
        used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        pages = used if self.is_full else MUCH_ROOM
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


@contextmanager
def small_disk() -> Iterator[Disk]:
    disk = Disk()
    event.listen(Engine, "begin", disk.limit)
    try:
        yield disk
    finally:
        event.remove(Engine, "begin", disk.limit)


@contextmanager
def no_room_for_files() -> Iterator[None]:
    """Let no file outside the database come onto the disk: what was written does not stay."""

    def refuse(_descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        yield
