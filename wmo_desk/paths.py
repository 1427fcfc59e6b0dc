"""Where things stand on this machine: the folders of the person, and the files of the program.

Nothing here makes a folder; whoever writes in one does.
"""

from pathlib import Path
from typing import NamedTuple, Self

from platformdirs import PlatformDirs

_APP_NAME = "wmo-desk"
_PACKAGE = Path(__file__).resolve().parent
# A built wheel carries the folder inside the package; a checkout and an editable install have it
# beside the package, where importlib.resources does not look.
_RESOURCE_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


class ResourceMissingError(FileNotFoundError):
    """A file of the program itself is not there: the installation is incomplete."""

    def __init__(self, name: str) -> None:
        looked_in = ", ".join(str(root) for root in _RESOURCE_ROOTS)
        super().__init__(f"the program's file {name!r} is in none of: {looked_in}")
        self.name = name


# The first window waits for this module, and making a dataclass costs more than a named tuple.
class Folders(NamedTuple):
    """The folders of one run of the program."""

    data: Path
    config: Path
    log: Path
    cache: Path

    @classmethod
    def of_person(cls) -> Self:
        """Return the folders that the platform reserves for this program and this person."""
        # No roaming folder on Windows: it is synchronised at every log-on.
        platform = PlatformDirs(_APP_NAME, appauthor=False, roaming=False)
        return cls(
            data=platform.user_data_path,
            config=platform.user_config_path,
            log=platform.user_log_path,
            cache=platform.user_cache_path,
        )

    def with_data(self, folder: Path | None) -> Self:
        """Return the same folders with another one for records; None keeps the platform's."""
        if folder is None:
            return self
        return self._replace(data=folder.expanduser().absolute())


def resource(name: str) -> Path:
    """Return where the program's file or folder `name` stands, such as "icons/lock.svg".

    Raises ResourceMissingError when it is nowhere, ValueError for a name that leaves the folder.
    """
    parts = Path(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise ValueError(name)
    for root in _RESOURCE_ROOTS:
        candidate = root / parts
        if candidate.exists():
            return candidate
    raise ResourceMissingError(name)
