"""A file with the lists of the region and who works in it, made once and copied for each test."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from wmo_desk.database import keys
from wmo_desk.database.file import this_device
from wmo_desk.services import files
from wmo_desk.services.files import NewFile, utc_now

PASSPHRASE = "vier fietsen in de regen"
MUNICIPALITY = "0938"
# A slow derivation is tested where it lives.
QUICK = {"memory_kib": 64, "passes": 1, "lanes": 1}
_NAME = "dossiers.wmo"


def copy_made_file(path: Path) -> str:
    """Put a closed file at `path`, whose passphrase is `PASSPHRASE`; returns its recovery key."""
    folder, recovery_key = _made()
    path.parent.mkdir(parents=True, exist_ok=True)
    for part in folder.iterdir():
        shutil.copy2(part, path.parent / part.name.replace(_NAME, path.name))
    return recovery_key


@cache
def _made() -> tuple[Path, str]:
    folder = Path(tempfile.mkdtemp(prefix="wmo-desk-made-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    usual, keys.ARGON2ID_COST = keys.ARGON2ID_COST, QUICK
    try:
        new = NewFile(folder / _NAME, PASSPHRASE, MUNICIPALITY, "M. Kok", manages=True)
        opened, recovery_key = files.make_file(new, device=this_device(folder), now=utc_now())
        opened.file.close()
    finally:
        keys.ARGON2ID_COST = usual
    return folder, recovery_key
