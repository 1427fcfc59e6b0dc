"""The files that are measured: made once, or kept in a folder for the next time."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from wmo_desk.services.make_data import make_data
from wmo_desk.ui.start.application import FILE_NAME

PASSPHRASE: Final = "vier fietsen in de regen"  # noqa: S105 - nothing in the file is anybody's
_SEED: Final = 1


def file_with(folder: Path, clients: int, say: Callable[[str], object]) -> Path:
    """Make the file with so many clients in a folder of its own, unless it stands there."""
    path = folder / f"{clients}-clients" / FILE_NAME
    if not path.exists():
        say(f"making {path} with {clients:,} clients")
        make_data(path, PASSPHRASE, clients=clients, seed=_SEED)
    return path
