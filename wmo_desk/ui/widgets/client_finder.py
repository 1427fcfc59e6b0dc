"""Find somebody who has a file, by name, birth date or street, in a dialog."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.services.clients import ClientRow
from wmo_desk.services.search import find_clients
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.people import address_words, name_or_unknown
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_SHOWN: Final = 20


class ClientFinder(Dialog):
    """`chosen(client_id)`; Enter in the search box takes the first one.

    A dialog says for itself what it asks, with `build`, and whether it closes on the answer.
    """

    chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, *, but: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._workspace = workspace
        self._but = but

    def build(self, *, find: str, column: str, found: str, accept: str, height: int) -> None:
        """Add the search box and what it finds: the words on them, and a height in pixels."""
        self.field = SearchField(find)
        self.field.search_wanted.connect(self._search)
        self.field.stepped.connect(self._go_to_results)
        self.field.entered.connect(self.decide)
        self.add(self.field)
        model: TableModel[ClientRow] = TableModel(
            [
                Column(
                    column,
                    lambda row: name_or_unknown(row.list_name),
                    detail=lambda row: in_list(
                        (
                            format_date(row.birth_date),
                            address_words(row.street, row.house_number, row.postcode, row.city),
                        )
                    ),
                    style=CellStyle.STRONG,
                    stretch=True,
                )
            ],
            identity=lambda row: row.id,
        )
        self.table: RowTable[ClientRow] = RowTable(model, name=found, header=False)
        self.table.row_opened.connect(self.take)
        self.table.setMinimumHeight(height)
        self.add(framed(self.table), 1)
        self.add_cancel()
        self.add_accept(accept)
        self.finished.connect(self.deleteLater)
        self.field.note_answer("")
        self.field.setFocus()

    @override
    def decide(self) -> None:
        row = self.table.chosen_row()
        if row is None and self.table.table_model.rows:
            row = self.table.table_model.rows[0]
        if row is not None:
            self.take(row)

    @Slot(object)
    def take(self, row: ClientRow) -> None:
        """Hand on who was chosen."""
        self.chosen.emit(row.id)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._workspace.load(
            partial(find_clients, typed=text, limit=_SHOWN),
            owner=self,
            then=partial(self._show, text),
            latest="find",
        )

    def _show(self, text: str, rows: list[ClientRow]) -> None:
        self.table.show_rows([row for row in rows if row.id != self._but])
        self.field.note_answer(text)

    @Slot()
    def _go_to_results(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
