"""The list of clients: read a page at a time, and more as one scrolls down."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.people import age
from wmo_desk.services.clients import ClientRow
from wmo_desk.ui.clients import words
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.people import address_words, name_or_unknown

_NOWHERE = QModelIndex()


class ClientModel(TableModel[ClientRow]):
    """Clients in the order of the file; `more_wanted` asks for the page behind the last row.

    The order is that of Dutch lists and cannot be changed, since not all rows are there.
    """

    more_wanted = Signal()

    def __init__(self, columns: Sequence[Column[ClientRow]], **options: Any) -> None:
        super().__init__(columns, identity=lambda row: row.id, **options)
        self._has_more = False

    def show_page(self, rows: Sequence[ClientRow], *, has_more: bool) -> None:
        """Show the first page."""
        self._has_more = has_more
        self.show(rows)

    def append(self, rows: Sequence[ClientRow], *, has_more: bool) -> None:
        """Add the next page; the rows that are shown stay where they are."""
        self._has_more = has_more
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
        self._given.extend(rows)
        self._rows.extend(rows)
        self.endInsertRows()

    @override
    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._has_more and not parent.isValid()

    @override
    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        # The view asks again and again; one question is enough until its answer is there.
        self._has_more = False
        self.more_wanted.emit()


class ClientTable(RowTable[ClientRow]):
    """The list of clients; `row_opened` names whose file is wanted."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self.client_model = ClientModel(self._columns(), sentence=self._sentence)
        super().__init__(
            self.client_model, name=self._translated_name(), header=True, parent=parent
        )

    def _translated_name(self) -> str:
        return self.tr("Clients")

    def _columns(self) -> list[Column[ClientRow]]:
        return [
            Column(
                self.tr("Name"),
                lambda row: name_or_unknown(row.list_name),
                style=CellStyle.STRONG,
                sortable=False,
            ),
            Column(
                self.tr("Born"),
                lambda row: format_date(row.birth_date),
                sortable=False,
            ),
            Column(
                self.tr("Age"),
                lambda row: str(age(row.birth_date, self._today())) if row.birth_date else "",
                alignment=Qt.AlignmentFlag.AlignRight,
                sortable=False,
                optional=True,
            ),
            Column(
                self.tr("Address"),
                lambda row: address_words(row.street, row.house_number, row.postcode, row.city),
                stretch=True,
                sortable=False,
            ),
            Column(
                self.tr("Neighbourhood"),
                lambda row: row.area or "",
                folded=lambda row: row.area or "",
                sortable=False,
            ),
            Column(
                self.tr("Phone"),
                lambda row: words.phone_words(row.phone),
                folded=lambda row: words.phone_words(row.phone),
                sortable=False,
            ),
            Column(
                self.tr("Consultant"),
                lambda row: row.consultant or "",
                folded=lambda row: row.consultant or "",
                sortable=False,
            ),
            Column(
                "",
                lambda row: self.tr("Closed") if row.closed_on else "",
                tone=lambda row: Tone.NEUTRAL if row.closed_on else None,
                sortable=False,
            ),
        ]

    def _sentence(self, row: ClientRow) -> str:
        born = self.tr("born %1").replace("%1", format_date(row.birth_date))
        parts = [
            name_or_unknown(row.list_name),
            born if row.birth_date else "",
            address_words(row.street, row.house_number, row.postcode, row.city),
            self.tr("file closed") if row.closed_on else "",
        ]
        return ", ".join(part for part in parts if part)
