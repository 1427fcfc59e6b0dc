"""Small encrypted files to work on, and ways to spoil them."""

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from wmo_desk.database.engine import open_engine

NOW = datetime(2026, 11, 13, 9, 30, tzinfo=UTC)
PASSPHRASE = "vier fietsen in de regen"
KEY = bytes(range(32))


def fill(path: Path, rows: int = 1000) -> None:
    """Make an encrypted file with one table of notes."""
    engine = open_engine(path, KEY, create=True)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL)"
        )
        connection.execute(
            sa.text("INSERT INTO note (words) VALUES (:words)"),
            [{"words": f"onmiskenbaar {number} " + "x" * 200} for number in range(rows)],
        )
    engine.dispose()


def rows_in(path: Path, key: bytes = KEY) -> int:
    engine = open_engine(path, key, read_only=True)
    with engine.connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM note").scalar_one()
    engine.dispose()
    return int(count)


def damage(path: Path, at: int, with_bytes: bytes = b"\x00damage\x00") -> None:
    with path.open("r+b") as opened:
        opened.seek(at)
        opened.write(with_bytes)


@contextmanager
def small_files_only(most_bytes: int) -> Iterator[None]:
    """Let no file grow past a size, as on a disk that fills up meanwhile."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
