"""Ask which file is to be brought in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_sheet(owner: QWidget, filters: Sequence[str], then: Callable[[str], object]) -> None:
    """Open the dialog for a file of one of these filters; `then` hears its name."""
    title = QCoreApplication.translate("sheets", "Bring in a list")
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(owner, title, QStandardPaths.writableLocation(documents))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([*filters, QCoreApplication.translate("sheets", "All files (*)")])
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
