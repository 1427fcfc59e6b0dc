"""Choices kept on this machine: one named tuple, read and written as JSON.

Nothing about a client belongs here, for this file is not encrypted.
"""

import errno
import json
import logging
import os
import tempfile
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from wmo_desk.errors import Unavailability, UnavailableError

_log = logging.getLogger(__name__)

FILE_NAME = "settings.json"

_REASONS = {
    errno.ENOSPC: Unavailability.DISK_FULL,
    errno.EDQUOT: Unavailability.DISK_FULL,
    errno.EROFS: Unavailability.READ_ONLY,
    errno.EACCES: Unavailability.READ_ONLY,
    errno.EPERM: Unavailability.READ_ONLY,
}


class Language(StrEnum):
    """Languages of the interface, as ISO 639-1 codes."""

    DUTCH = "nl"
    ENGLISH = "en"


class Theme(StrEnum):
    """Looks of the interface; `SYSTEM` follows the desktop between light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


# The first window waits for this module, and making a dataclass costs more than a named tuple.
class Settings(NamedTuple):
    """What the person chose on this machine.

    `last_file` is the file opened last; without `backup_folder` the copies stand beside it.
    """

    language: Language = Language.DUTCH
    text_percent: int = 100
    theme: Theme = Theme.SYSTEM
    idle_lock_minutes: int = 10
    last_file: Path | None = None
    backup_folder: Path | None = None


def load_settings(folder: Path) -> Settings:
    """Read the settings in `folder`; what is absent, unknown or wrong becomes the default."""
    file = folder / FILE_NAME
    try:
        stored = json.loads(file.read_bytes())
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        _log.warning("settings not read: %s", errno.errorcode.get(error.errno or 0, "unknown"))
        return Settings()
    # Undecodable bytes, text that is no JSON, and a nesting too deep to read.
    except (ValueError, RecursionError):
        _log.warning("settings not read: no JSON")
        return Settings()
    if not isinstance(stored, dict):
        _log.warning("settings not read: no JSON object")
        return Settings()
    return Settings(**_accepted(stored))


def save_settings(settings: Settings, folder: Path) -> None:
    """Write the settings in `folder` as a whole: a crash leaves the old file or the new one.

    Raises UnavailableError when the folder cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps(settings._asdict(), default=os.fspath, indent=2, ensure_ascii=False)
        _replace(folder / FILE_NAME, text + "\n")
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, Unavailability.INPUT_OUTPUT)
        raise UnavailableError(reason, str(folder)) from error


def _replace(file: Path, text: str) -> None:
    # A temporary file of this module is made with mode 0600, which the final file then has.
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _accepted(stored: Mapping[str, object]) -> dict[str, Any]:
    accepted: dict[str, Any] = {}
    for name in Settings._fields:
        if name not in stored:
            continue
        try:
            accepted[name] = _READERS[name](stored[name])
        except ValueError:
            # The value may be a path with somebody's name in it, so it stays out of the log.
            _log.warning("setting %s has a wrong value; the default holds", name)
    return accepted


def _whole(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(value)
        return value

    return read


def _path(value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value or "\0" in value or not Path(value).is_absolute():
        raise ValueError(value)
    return Path(value)


_READERS: dict[str, Callable[[Any], object]] = {
    "language": Language,
    "text_percent": _whole(100, 200),
    "theme": Theme,
    "idle_lock_minutes": _whole(1, 60),
    "last_file": _path,
    "backup_folder": _path,
}
