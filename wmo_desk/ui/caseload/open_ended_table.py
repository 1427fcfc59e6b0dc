"""What runs without end date and was not talked about for long, and what the rule has saved."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.services.open_ended import OpenEndedRow, OpenEndedView
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel


class OpenEndedTable(QWidget):
    """`file_opened(client id)` asks for a file."""

    file_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.saved = PlainLabel("")
        self.explained = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        column.addWidget(self.saved)
        column.addWidget(self.explained)
        model: TableModel[OpenEndedRow] = TableModel(
            [
                Column(
                    self.tr("Client"),
                    lambda row: row.client,
                    style=CellStyle.LINK,
                    stretch=True,
                    detail=lambda row: row.provision,
                ),
                Column(
                    self.tr("Last conversation"),
                    lambda row: self._day(row.spoken_on),
                    sort_key=lambda row: row.spoken_on,
                ),
                Column(
                    self.tr("Runs since"),
                    lambda row: format_date(row.start),
                    sort_key=lambda row: row.start,
                    optional=True,
                ),
                Column(
                    self.tr("Look again on"),
                    lambda row: self._day(row.next_review),
                    sort_key=lambda row: row.next_review,
                ),
                Column(self.tr("Consultant"), lambda row: row.consultant or "", optional=True),
            ],
            identity=lambda row: row.indication_id,
        )
        self.table: RowTable[OpenEndedRow] = RowTable(
            model, name=self.tr("Without end date and without a conversation")
        )
        self.table.row_opened.connect(lambda row: self.file_opened.emit(row.client_id))
        self.table.set_empty(
            EmptyState(
                self.tr("Everybody was spoken with"),
                self.tr("Whoever has help without end date and was not spoken with, comes here."),
                icon_name="people",
            )
        )
        column.addWidget(framed(self.table), 1)

    def show_view(self, view: OpenEndedView) -> None:
        """Show what was read."""
        running = self.tr("%n indication(s) without end date run.", "", view.running)
        spared = self.tr("That has saved %n decision(s) so far.", "", view.spared)
        self.saved.setText(f"{running} {spared}")
        explained = self.tr(
            "So many would have been taken again in a cycle of %1 months. Below: with whom nobody "
            "spoke in the past %2 months."
        )
        explained = explained.replace("%1", f"{view.cycle_months}")
        self.explained.setText(explained.replace("%2", f"{view.months}"))
        self.table.show_rows(list(view.rows))

    def _day(self, day: date | None) -> str:
        return format_date(day) if day is not None else self.tr("none")
