"""Files for journeys: made beforehand, and read afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from wmo_desk.database.file import OpenFile, open_file, this_device
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.services.files import NewFile, make_file

PASSPHRASE = "zes paarden in de wei"
MAASTRICHT = "0935"


def make(path: Path, now: datetime | None = None) -> Path:
    """Make a file that M. Kok of Maastricht opens with PASSPHRASE."""
    new = NewFile(path, PASSPHRASE, MAASTRICHT, "M. Kok", manages=True)
    moment = utc_now() if now is None else now
    opened, _recovery_key = make_file(new, device=this_device(path.parent), now=moment)
    opened.file.close()
    return path


@contextmanager
def opened(path: Path, passphrase: str = PASSPHRASE) -> Iterator[OpenFile]:
    """Open a file for reading, as an administrator does."""
    file = open_file(
        path,
        passphrase=passphrase,
        device=this_device(path.parent),
        now=utc_now(),
        read_only=True,
    )
    try:
        yield file
    finally:
        file.close()


@contextmanager
def reading(path: Path, passphrase: str = PASSPHRASE) -> Iterator[Session]:
    """Read what stands in a file."""
    with opened(path, passphrase) as file, file.database.read() as session:
        yield session
