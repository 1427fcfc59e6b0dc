"""Which machine writes: an identifier made once on it, and its name for the access log."""

import platform
import uuid
from pathlib import Path
from typing import Final

from wmo_desk import __version__
from wmo_desk.database.durable import write_atomically
from wmo_desk.database.unit_of_work import Device

FILE_NAME: Final = "device-id"
_LONGEST_ORIGIN: Final = 120


def this_device(config: Path) -> Device:
    """Return this machine; its identifier is made at first use and kept in the config folder.

    Chains of entries are numbered per device, so the identifier must stay the same. Where it
    cannot be kept it is derived from the machine's name and network card.
    """
    return Device(_kept_id(config / FILE_NAME), _origin())


def _kept_id(file: Path) -> uuid.UUID:
    try:
        return uuid.UUID(file.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        made = uuid.uuid4()
    except (OSError, ValueError):
        # What cannot be read is not replaced: a program that is newer or an administrator may
        # have a reason for it.
        return _derived_id()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(file, f"{made}\n".encode("ascii"))
    except OSError:
        return _derived_id()
    return made


def _derived_id() -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_DNS, f"wmo-desk {platform.node()} {uuid.getnode()}")


def _origin() -> str:
    return f"{platform.node() or 'computer'}, wmo-desk {__version__}"[:_LONGEST_ORIGIN]
