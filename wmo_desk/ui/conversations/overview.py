"""Which conversations are mine, and how to begin one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.services.clients import ClientRow
from wmo_desk.services.conversation_files import OpenConversationRow
from wmo_desk.ui.conversations.columns import Columns
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words, time_words
from wmo_desk.ui.words.places import place_name


class Overview(QWidget):
    """Today's conversations, those not closed yet, appointments, and a search to begin."""

    conversation_wanted = Signal(object)
    client_wanted = Signal(object)
    search_wanted = Signal(str)
    blank_sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader(
            self.tr("Conversation"), self.tr("Go on with one, or begin with somebody.")
        )
        self.blank_sheet = Button(self.tr("Blank preparation sheet"), icon_name="print")
        self.blank_sheet.setToolTip(self.tr("For the counter: residents write on it beforehand"))
        self.blank_sheet.clicked.connect(self.blank_sheet_wanted)
        self.header.add_action(self.blank_sheet)
        outer.addWidget(self.header)
        columns = Columns(QWidget())
        outer.addWidget(columns, 1)
        self.today = self._add_list(self.tr("Today"), columns.left)
        self.unfinished = self._add_list(self.tr("Not closed yet"), columns.left)
        self.coming = self._add_list(self.tr("Appointments"), columns.left)
        self._nothing = Card(self.tr("No open conversations"))
        self._nothing.add(
            PlainLabel(
                self.tr(
                    "Find a resident to begin a conversation or to plan an appointment. "
                    "Nothing is kept before you type."
                ),
                colour="muted",
            )
        )
        columns.left.addWidget(self._nothing)
        columns.right.addWidget(self._build_search())

    def show_conversations(self, rows: Sequence[OpenConversationRow], today: date) -> None:
        """Show what is planned or not closed yet."""
        for card, chosen in (
            (self.today, [row for row in rows if row.held_on == today]),
            (self.unfinished, [row for row in reversed(rows) if row.held_on < today]),
            (self.coming, [row for row in rows if row.held_on > today]),
        ):
            card.show_rows(chosen, today)
        self._nothing.setVisible(not rows)

    def show_clients(self, rows: Sequence[ClientRow]) -> None:
        """Show whom the search found."""
        self.results.show_rows(rows)
        self.results.setVisible(bool(rows))
        self._none_found.setVisible(bool(self.search.text().strip()) and not rows)

    @Slot()
    def focus_first(self) -> None:
        """Bring the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_list(self, title: str, column: QVBoxLayout) -> "_ConversationList":
        card = _ConversationList(title)
        card.opened.connect(self.conversation_wanted)
        column.addWidget(card)
        return card

    def _build_search(self) -> Card:
        card = Card(self.tr("Begin a conversation"))
        card.add(PlainLabel(self.tr("With whom?"), colour="muted"))
        self.search = SearchField(self.tr("Name, birth date, street…"), key_hint="")
        self.search.search_wanted.connect(self.search_wanted)
        self.search.results_wanted.connect(self._go_to_results)
        card.add(self.search)
        self._none_found = PlainLabel(
            self.tr("Nobody found. Try another part of the name, or the birth date."),
            colour="muted",
        )
        self._none_found.hide()
        card.add(self._none_found)
        model = TableModel[ClientRow](
            [
                Column(
                    self.tr("Name"),
                    lambda row: row.list_name,
                    detail=_who,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column("", lambda _row: self.tr("Begin"), style=CellStyle.LINK),
            ],
            identity=lambda row: row.id,
            sentence=lambda row: f"{row.list_name}, {_who(row)}",
        )
        self.results = RowTable(model, name=self.tr("Residents"), header=False, fit_height=True)
        self.results.row_opened.connect(self._choose_client)
        self.results.hide()
        card.add(self.results)
        return card

    @Slot()
    def _go_to_results(self) -> None:
        if self.results.isVisible():
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _choose_client(self, row: ClientRow) -> None:
        self.client_wanted.emit(row.id)


class _ConversationList(Card):
    """Conversations of one kind; hidden while there are none."""

    opened = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._today = date.min
        model = TableModel[OpenConversationRow](
            [
                Column(self.tr("When"), self._when, style=CellStyle.STRONG),
                Column(self.tr("With"), lambda row: row.client, detail=_where, stretch=True),
                Column("", lambda _row: self.tr("Open"), style=CellStyle.LINK),
            ],
            identity=lambda row: row.id,
            sentence=lambda row: f"{self._when(row)}, {row.client}, {_where(row)}",
        )
        self._table = RowTable(model, name=title, header=False, fit_height=True)
        self._table.row_opened.connect(self._open)
        self.add(self._table)

    def show_rows(self, rows: Sequence[OpenConversationRow], today: date) -> None:
        """Show these."""
        self._today = today
        self._table.show_rows(rows)
        self.setVisible(bool(rows))

    def _when(self, row: OpenConversationRow) -> str:
        day = "" if row.held_on == self._today else day_words(row.held_on, self._today)
        moment = "" if row.held_at is None else time_words(row.held_at)
        return ", ".join(part for part in (day, moment) if part) or self.tr("Today")

    @Slot(object)
    def _open(self, row: OpenConversationRow) -> None:
        self.opened.emit(row.id)


def _where(row: OpenConversationRow) -> str:
    parts = (place_name(row.place), row.city, " ".join(row.participants.split()))
    return " · ".join(part for part in parts if part)


def _who(row: ClientRow) -> str:
    address = f"{row.street} {row.house_number}".strip()
    parts = (format_date(row.birth_date), address, row.city)
    return " · ".join(part for part in parts if part)
