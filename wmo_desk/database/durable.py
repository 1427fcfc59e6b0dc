"""Write a small file as a whole or not at all, and only call it written once the disk has it."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def write_atomically(
    path: Path, content: bytes, *, before_replacing: Callable[[], None] | None = None
) -> None:
    """Replace the file, readable for its owner only; after a power cut it is the old or the new.

    `before_replacing` may raise to leave the old file. Raises `OSError`.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if before_replacing is not None:
            before_replacing()
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the file's contents are on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until names given or changed in the folder are on the disk."""
    if os.name != "posix":
        # Windows offers no such call; NTFS keeps its own journal of names.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
