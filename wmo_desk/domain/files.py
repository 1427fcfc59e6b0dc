"""Rules about the file itself that no other place has."""

from typing import Final

from wmo_desk.domain.organisation import check_name
from wmo_desk.domain.people import check_text
from wmo_desk.errors import RuleError

# A file system takes 255 bytes, and the name of a copy adds its moment and reason.
_NAME_BYTES: Final = 150
_MOST_BYTES_OF_A_LETTER: Final = 4


class FileAlreadyThere(RuleError):
    """A new file would overwrite one that exists; `name` is that file's name."""

    field = "folder"

    def __init__(self, name: str) -> None:
        super().__init__("file exists")
        self.name = name


class NotAsWritten(RuleError):
    """The file can be read, but a reference or one of the hash chains does not fit."""


def check_file_name(name: str) -> str:
    """Return the name of a file without white space around it.

    Raises what `check_name` and `check_text` refuse, beside `name`.
    """
    limit = _NAME_BYTES if name.isascii() else _NAME_BYTES // _MOST_BYTES_OF_A_LETTER
    return check_text(check_name(name), limit, "name")
