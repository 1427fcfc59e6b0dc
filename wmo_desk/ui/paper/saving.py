"""Saving paper under a name: the ending says as what."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from wmo_desk.domain.kinds import PaperFile
from wmo_desk.ui.paper.paper import FileKind

RESIDENTS_KINDS: Final = {
    PaperFile.PDF: FileKind.PDF,
    PaperFile.WEB_PAGE: FileKind.WEB_PAGE,
    PaperFile.TEXT: FileKind.TEXT,
}
"""As what a resident can get paper, by what is remembered of that."""


def kind_of(path: Path) -> FileKind:
    """Return as what a resident's paper is written to this file; a PDF where it says nothing."""
    ending = path.suffix.lower().removeprefix(".")
    return next((kind for kind in RESIDENTS_KINDS.values() if kind == ending), FileKind.PDF)


def follow_filter(dialog: QFileDialog, chosen: str) -> None:
    """Give the file the ending of the kind that was chosen."""
    ending = chosen.rpartition("*.")[2].rstrip(")")
    dialog.setDefaultSuffix(ending)
    for name in dialog.selectedFiles():
        dialog.selectFile(str(Path(name).with_suffix(f".{ending}").name))
