"""Refusals about the file itself that no other place has."""

from wmo_desk.errors import RuleError


class FileAlreadyThere(RuleError):
    """A new file would overwrite one that exists; `name` is that file's name."""

    field = "folder"

    def __init__(self, name: str) -> None:
        super().__init__("file exists")
        self.name = name
