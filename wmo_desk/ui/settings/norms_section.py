"""The norm sets of the municipality: take over, copy, edit, adopt and end."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.services import norms
from wmo_desk.services.norms import NormSetRow, OwnNormSets
from wmo_desk.ui.settings.list_section import validity_of
from wmo_desk.ui.settings.norm_set_dialogs import NormDayDialog, NormSetDialog
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.norms import missing_words
from wmo_desk.workspace import Workspace


class NormsSection(Section):
    """Enter on a draft changes it; an adopted set is copied."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._municipality_id: UUID | None = None
        card = Card(self.tr("Norm sets for household help"))
        card.add(
            PlainLabel(
                self.tr(
                    "With a norm set that was adopted, the minutes of household help are "
                    "calculated. What was calculated keeps the figures of its day."
                )
            )
        )
        self.empty = PlainLabel(
            self.tr(
                "There is no norm set yet. Begin with the example of 108 hours a year, or with a "
                "new one of your own."
            ),
            colour="muted",
        )
        card.add(self.empty)
        self.table = self._build_table()
        card.add(self.table)
        self._refusal = ErrorSentence()
        card.add(self._refusal)
        card.add(self._build_buttons())
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(norms.own_norm_sets, owner=self, then=self._show)

    def _build_table(self) -> RowTable[NormSetRow]:
        model: TableModel[NormSetRow] = TableModel(
            [
                Column(
                    self.tr("Name"),
                    lambda row: row.name,
                    detail=lambda row: row.source,
                    style=CellStyle.STRONG,
                    stretch=True,
                    sortable=False,
                ),
                Column(self.tr("Version"), lambda row: row.edition, sortable=False),
                Column(
                    self.tr("Counts"),
                    self._counts,
                    detail=lambda row: missing_words(row.missing) if row.missing else "",
                    sortable=False,
                ),
            ],
            identity=lambda row: row.id,
        )
        table = RowTable(model, name=self.tr("Norm sets"), fit_height=True)
        table.row_opened.connect(self._change)
        table.row_chosen.connect(self._allow)
        return table

    def _counts(self, row: NormSetRow) -> str:
        if row.valid_from is not None:
            return validity_of(row.valid_from, row.valid_until)
        if row.is_example:
            return self.tr("example, to be adopted by the municipality")
        return self.tr("draft, to be adopted")

    def _build_buttons(self) -> QWidget:
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        self.new = Button(self.tr("New norm set"), ButtonKind.PRIMARY, icon_name="plus")
        self.new.clicked.connect(self._new)
        self.example = Button(self.tr("Take over the example"))
        self.example.clicked.connect(self._take_example)
        self.edit = Button(self.tr("Change…"))
        self.edit.clicked.connect(lambda: self._change(self.table.chosen_row()))
        self.copy = Button(self.tr("Copy…"))
        self.copy.clicked.connect(self._copy)
        self.day = Button(self.tr("Adopt or end…"))
        self.day.clicked.connect(self._choose_day)
        self._buttons = (self.new, self.example, self.edit, self.copy, self.day)
        for button in self._buttons:
            buttons.addWidget(button)
        return row

    def _show(self, own: OwnNormSets) -> None:
        self._municipality_id = own.municipality_id
        may = self.may_edit() and own.municipality_id is not None
        for button in self._buttons:
            button.setVisible(may)
        self.example.setVisible(may and not any(row.is_example for row in own.rows))
        self.empty.setVisible(not own.rows)
        self.table.setVisible(bool(own.rows))
        self.table.show_rows(list(own.rows))
        self._allow()

    @Slot()
    def _allow(self) -> None:
        row = self.table.chosen_row()
        self.edit.setEnabled(row is not None and row.adopted_on is None)
        self.copy.setEnabled(row is not None)
        self.day.setEnabled(row is not None)
        self.day.set_text(
            self.tr("End…") if row is not None and row.adopted_on is not None else self.tr("Adopt…")
        )

    @Slot()
    def _new(self) -> None:
        if self._municipality_id is not None:
            NormSetDialog(self.workspace, self._municipality_id, None, parent=self).open()

    @Slot()
    def _take_example(self) -> None:
        if self._municipality_id is None:
            return
        self._refusal.set_text("")
        self.workspace.perform(
            partial(norms.add_example, municipality_id=self._municipality_id),
            owner=self,
            refused=self._refuse,
            unavailable=self._refuse,
        )

    @Slot(object)
    def _change(self, row: NormSetRow | None) -> None:
        if row is None or self._municipality_id is None or not self.may_edit():
            return
        is_copy = row.adopted_on is not None
        NormSetDialog(
            self.workspace, self._municipality_id, row, is_copy=is_copy, parent=self
        ).open()

    @Slot()
    def _copy(self) -> None:
        row = self.table.chosen_row()
        if row is not None and self._municipality_id is not None:
            NormSetDialog(
                self.workspace, self._municipality_id, row, is_copy=True, parent=self
            ).open()

    @Slot()
    def _choose_day(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            NormDayDialog(self.workspace, row, self).open()

    def _refuse(self, error: RuleError | ConflictError | UnavailableError) -> None:
        self._refusal.set_text(sentence(error))
