"""To whom the chosen files go."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from wmo_desk.services.caseload import CaseloadRow
from wmo_desk.ui.caseload import words
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel

_PART_OF_SCREEN: Final = 0.42


class HandOverDialog(Dialog):
    """A list of who can take files, with the room each has; `taker()` is who was chosen.

    `wants_pages()` tells whether the hand-over pages of the files are to be shown afterwards.
    """

    def __init__(
        self,
        number: int,
        takers: Sequence[CaseloadRow],
        room: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self.set_title(self.tr("Hand over %1").replace("%1", words.files_words(number)))
        self.set_sentence(
            self.tr(
                "Choose who goes on with them. Planned visits go along; what was written stays as "
                "it is, and the history tells who had the file."
            )
        )
        columns: list[Column[CaseloadRow]] = [
            Column(self.tr("Consultant"), words.name_of, style=CellStyle.STRONG, stretch=True),
            Column(
                self.tr("Open files"),
                lambda row: str(row.open_files),
                sort_key=lambda row: row.open_files,
                alignment=Qt.AlignmentFlag.AlignRight,
            ),
            Column(
                self.tr("Room"),
                lambda row: words.room_words(row, room),
                sort_key=lambda row: row.open_files,
                tone=lambda row: words.room_tone(row, room),
            ),
        ]
        model = TableModel(
            columns,
            identity=lambda row: row.consultant_id,
            sentence=lambda row: words.sentence(row, room),
        )
        self.table = RowTable(model, name=self.tr("Who takes the files"))
        self.table.set_empty(
            EmptyState(
                self.tr("There is nobody else"),
                self.tr("Enter another consultant in Settings first."),
                icon_name="people",
            )
        )
        self.table.show_rows(takers)
        self.table.row_opened.connect(self.decide)
        self.add(framed(self.table), 1)
        # What stands below it stays in view, also with large text on a small screen.
        most = int(self.screen().availableSize().height() * _PART_OF_SCREEN)
        self.table.setMinimumHeight(min(self.table.fontMetrics().height() * 10, most))
        self.table.setMaximumHeight(most)
        self.pages = QCheckBox(self.tr("Then show the hand-over pages"))
        self.add(self.pages)
        self.add_cancel()
        self.hand_over = self.add_accept(self.tr("Hand over"))
        self._allow(None)
        self.table.row_chosen.connect(self._allow)
        self.table.setFocus()

    def taker(self) -> CaseloadRow | None:
        """Return who was chosen."""
        return self.table.chosen_row()

    def wants_pages(self) -> bool:
        """Tell whether to show what the colleague must know of these files."""
        return self.pages.isChecked()

    @override
    @Slot()
    def decide(self) -> None:
        if self.taker() is not None:
            self.accept()

    @Slot(object)
    def _allow(self, row: CaseloadRow | None) -> None:
        self.hand_over.setEnabled(row is not None)
        if row is None:
            self._name_button(self.tr("Hand over"))
        else:
            self._name_button(self.tr("Hand over to %1").replace("%1", words.name_of(row)))

    def _name_button(self, text: str) -> None:
        # A name may hold an ampersand, which Qt would take for the mark of a shortcut.
        self.hand_over.setText(text.replace("&", "&&"))
        self.hand_over.setAccessibleName(text)
