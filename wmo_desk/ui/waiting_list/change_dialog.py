"""What changed on the list since a day: in a sentence, and who did what."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from wmo_desk.services.waiting_changes import (
    ChangeRow,
    ListChange,
    change_rows,
    change_words,
    list_change,
)
from wmo_desk.ui.waiting_list import words
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import announce
from wmo_desk.ui.widgets.table_model import Column, TableModel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_sentence
from wmo_desk.workspace import Workspace


class ChangeDialog(Dialog):
    """Compares the list at the end of a day with that of today."""

    def __init__(self, workspace: Workspace, since: date, parent: QWidget | None = None) -> None:
        super().__init__("", width=760, parent=parent)
        self._workspace = workspace
        today = workspace.today()
        self.set_title(self.tr("What changed after %1").replace("%1", day_words(since, today)))
        self.told = PlainLabel("")
        self.add(self.told)
        model: TableModel[ChangeRow] = TableModel(
            [
                Column(
                    self.tr("When"),
                    self._when,
                    sort_key=lambda row: row.event.at,
                ),
                Column(self.tr("Client"), lambda row: row.client, stretch=True, detail=_happened),
                Column(self.tr("By"), lambda row: row.event.by or "", optional=True),
            ],
            identity=lambda row: (row.entry_id, row.event.at),
        )
        self.table: RowTable[ChangeRow] = RowTable(model, name=self.tr("What happened"))
        self.table.setMinimumHeight(260)
        self.table.set_empty(
            EmptyState(
                self.tr("Nothing happened"),
                self.tr("Nobody came on the list, and nobody's place changed."),
                icon_name="waiting_list",
            )
        )
        self.add(self.table, 1)
        self.add_accept(self.tr("Close"))
        self.finished.connect(self.deleteLater)
        workspace.load(
            partial(list_change, earlier=since, later=today), owner=self, then=self._tell
        )
        workspace.load(
            partial(change_rows, earlier=since, later=today),
            owner=self,
            then=self.table.show_rows,
        )

    def _tell(self, change: ListChange) -> None:
        told = change_words(change, language=words.language())
        self.told.setText(told)
        announce(self, told)

    def _when(self, row: ChangeRow) -> str:
        at = self._workspace.local_time(row.event.at)
        return day_words(at.date(), self._workspace.today())


def _happened(row: ChangeRow) -> str:
    happened = words.event_words(row.event, row.before)
    return in_sentence((happened, row.event.reason))
