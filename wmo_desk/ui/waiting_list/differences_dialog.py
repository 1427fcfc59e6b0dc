"""Whom a list that was brought in had elsewhere: look, and decide what holds."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.errors import WmoDeskError
from wmo_desk.services.waiting_import import DifferenceRow, decide_differences, difference_rows
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace


class DifferencesDialog(Dialog):
    """`place_wanted(entry_id)` goes to a place, where an exception can be made; `decided` follows.

    What is decided is noted with who and why; the place itself stays where the rules, or an
    exception, put it.
    """

    place_wanted = Signal(object)
    decided = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", width=820, parent=parent)
        self._workspace = workspace
        self.set_title(self.tr("Where the list brought in had another order"))
        self.set_sentence(
            self.tr(
                "The places stand by the rules. Decide for each whether that holds, or go to the "
                "place and make an exception there first."
            )
        )
        model: TableModel[DifferenceRow] = TableModel(
            [
                Column(
                    self.tr("Client"),
                    lambda row: row.client,
                    style=CellStyle.STRONG,
                    stretch=True,
                    detail=self._detail,
                ),
                Column(self.tr("Category"), lambda row: row.category.value),
                Column(
                    self.tr("In the list"),
                    lambda row: str(row.number_in_file),
                    sort_key=lambda row: row.number_in_file,
                ),
                Column(
                    self.tr("By the rules"),
                    lambda row: str(row.number_by_rules),
                    sort_key=lambda row: row.number_by_rules,
                ),
            ],
            identity=lambda row: row.id,
        )
        self.table: RowTable[DifferenceRow] = RowTable(model, name=self.tr("Other order"))
        self.table.setMinimumHeight(240)
        self.table.set_empty(
            EmptyState(
                self.tr("Nothing waits for a decision"),
                self.tr("Everything that a list had in another order was decided on."),
                icon_name="ok",
            )
        )
        self.table.row_opened.connect(self._go)
        self.table.row_chosen.connect(self._show_what_can_be_done)
        self.add(self.table, 1)
        self.reason = ReasonEdit()
        self.add(FormField(self.tr("Why this holds"), self.reason, optional=True))
        self.go_button = Button(self.tr("Show the place"))
        self.go_button.clicked.connect(self._go)
        self.all_button = Button(self.tr("All of them hold"))
        self.all_button.clicked.connect(self._decide_all)
        for button in (self.go_button, self.all_button):
            self.add_button(button, leading=True)
        self.add_cancel(self.tr("Close"))
        self.hold_button = self.add_accept(self.tr("This holds"))
        self.finished.connect(self.deleteLater)
        self._show_what_can_be_done()
        self.reload()

    def reload(self) -> None:
        """Read again what waits for a decision."""
        self._workspace.load(difference_rows, owner=self, then=self._show, latest="differences")

    @override
    def decide(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._decide([row.id])

    def _show(self, rows: list[DifferenceRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.chosen_row() is None:
            self.table.choose(rows[0].id)
        self._show_what_can_be_done()

    @Slot()
    def _show_what_can_be_done(self, _row: object = None) -> None:
        is_chosen = self.table.chosen_row() is not None
        self.go_button.setEnabled(is_chosen)
        self.hold_button.setEnabled(is_chosen)
        self.all_button.setEnabled(bool(self.table.table_model.rows))

    @Slot()
    def _decide_all(self) -> None:
        self._decide([row.id for row in self.table.table_model.rows])

    def _decide(self, ids: list[UUID]) -> None:
        self.show_refusal("")
        self._workspace.perform(
            partial(decide_differences, difference_ids=ids, reason=self.reason.words()),
            owner=self,
            then=self._decided,
            refused=self._refused,
            conflicted=self._refused,
            unavailable=self._refused,
        )

    def _decided(self, _nothing: None) -> None:
        self.reason.clear()
        self.decided.emit()
        self.reload()

    def _refused(self, error: WmoDeskError) -> None:
        self.show_refusal(sentence(error))

    @Slot()
    def _go(self, _row: object = None) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.place_wanted.emit(row.entry_id)
            self.accept()

    def _detail(self, row: DifferenceRow) -> str:
        if row.is_exception:
            return self.tr("an exception was made; %1").replace("%1", row.file_name)
        return row.file_name
