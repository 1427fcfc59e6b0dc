"""The list of copies: when, why, how large."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.local_time import local_time
from wmo_desk.services.files import Copy, CopyReason
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel


class CopiesTable(RowTable[Copy]):
    """Copies, newest first; `row_chosen` and `row_opened` as every list."""

    def __init__(self, *, fit_height: bool = False, parent: QWidget | None = None) -> None:
        model: TableModel[Copy] = TableModel(
            [
                Column(
                    QCoreApplication.translate("CopiesTable", "Made"),
                    moment_of,
                    sort_key=lambda copy: copy.made_at,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(QCoreApplication.translate("CopiesTable", "Why"), reason_of),
                Column(
                    QCoreApplication.translate("CopiesTable", "Size"),
                    size_of,
                    sort_key=lambda copy: copy.size,
                    alignment=Qt.AlignmentFlag.AlignRight,
                    style=CellStyle.MUTED,
                ),
            ],
            identity=lambda copy: copy.path,
            sentence=lambda copy: f"{moment_of(copy)}, {reason_of(copy)}, {size_of(copy)}",
        )
        super().__init__(
            model,
            name=QCoreApplication.translate("CopiesTable", "Copies"),
            fit_height=fit_height,
            parent=parent,
        )
        self.set_empty(
            EmptyState(
                QCoreApplication.translate("CopiesTable", "No copies yet"),
                QCoreApplication.translate(
                    "CopiesTable", "Copies are made by themselves while you work and on closing."
                ),
                icon_name="backup",
            )
        )

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show these copies."""
        self.show_rows(copies)


def moment_of(copy: Copy) -> str:
    """Say when a copy was made, in the time of this machine."""
    moment = local_time(copy.made_at)
    return f"{moment:%d-%m-%Y, %H:%M}"


def reason_of(copy: Copy) -> str:
    """Say why a copy was made."""
    return {
        CopyReason.ROUTINE: QCoreApplication.translate("CopiesTable", "by itself"),
        CopyReason.ASKED: QCoreApplication.translate("CopiesTable", "asked for"),
        CopyReason.BEFORE_UPGRADE: QCoreApplication.translate(
            "CopiesTable", "before a new version"
        ),
        CopyReason.BEFORE_RESTORE: QCoreApplication.translate(
            "CopiesTable", "before putting a copy back"
        ),
    }[copy.reason]


def size_of(copy: Copy) -> str:
    """Say how large a copy is."""
    return QLocale().formattedDataSize(copy.size, 1)
