"""The file of a list that somebody brings in."""

from pathlib import Path

from wmo_desk.database.engine import as_unavailable
from wmo_desk.domain.sheets import MOST_BYTES
from wmo_desk.errors import UnavailableError


def sheet_content(path: Path) -> bytes:
    """Read a list, of one that is too large a byte too much; raises `UnavailableError`."""
    try:
        with path.open("rb") as file:
            # One more than is allowed tells enough.
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        known = as_unavailable(error)
        if known is None:
            raise
        raise UnavailableError(known.reason, str(path)) from error
