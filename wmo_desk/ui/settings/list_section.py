"""A list that the municipality keeps: criteria of the waiting list, or target groups."""

from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import catalogue
from wmo_desk.services.catalogue import ListRow, OwnLists
from wmo_desk.services.organisation import WMO_IN_FORCE
from wmo_desk.ui.field_saver import Action
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace

_ENDED = "ended"


def validity_of(valid_from: date, valid_until: date | None) -> str:
    """Say between which days a line counts."""
    # The first lists hold from the day the law came into force, which says nothing to anybody.
    start = "" if valid_from <= WMO_IN_FORCE else format_date(valid_from)
    if not start and valid_until is None:
        return QCoreApplication.translate("Validity", "always")
    if valid_until is None:
        words = QCoreApplication.translate("Validity", "from %1")
        return words.replace("%1", start)
    if not start:
        words = QCoreApplication.translate("Validity", "until and including %1")
        return words.replace("%1", format_date(valid_until))
    words = QCoreApplication.translate("Validity", "%1 until and including %2")
    return words.replace("%1", start).replace("%2", format_date(valid_until))


class ListSection(Section):
    """Lines in the municipality's own order; what no longer counts is shown when asked for."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, kind: ListKind, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._kind = kind
        self._municipality_id: UUID | None = None
        self._rows: tuple[ListRow, ...] = ()
        title, explanation = self._words()
        card = Card(title)
        card.add(PlainLabel(explanation))
        self._filter = FilterChips([(_ENDED, self.tr("Also what no longer counts"))], name=title)
        self._filter.changed.connect(self._fill)
        card.add(self._filter)
        model: TableModel[ListRow] = TableModel(
            [
                Column(
                    self.tr("Text"),
                    lambda row: row.text,
                    style=CellStyle.STRONG,
                    stretch=True,
                    sortable=False,
                ),
                Column(
                    self.tr("Counts"),
                    lambda row: validity_of(row.valid_from, row.valid_until),
                    sortable=False,
                ),
            ],
            identity=lambda row: row.id,
        )
        self.table = RowTable(model, name=title, fit_height=True)
        self.table.row_opened.connect(self._change)
        self.table.row_chosen.connect(self._allow)
        card.add(self.table)
        card.add(self._build_buttons())
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(catalogue.own_lists, owner=self, then=self._show)

    def _words(self) -> tuple[str, str]:
        if self._kind is ListKind.CRITERION:
            return (
                self.tr("Criteria for category A"),
                self.tr(
                    "Whoever is placed in category A meets at least one of these. A line that is "
                    "worded otherwise counts from a day on; placements before it keep the old one."
                ),
            )
        if self._kind is ListKind.SPECIAL_DEMAND:
            return (
                self.tr("Special demands"),
                self.tr(
                    "What help for a resident must reckon with, such as an allergy to pets or a "
                    "language. A provider tells which of these it can meet; whoever it cannot help "
                    "is passed over, with the reason."
                ),
            )
        if self._kind is ListKind.REFUSAL_GROUND:
            return (
                self.tr("Grounds of refusal"),
                self.tr(
                    "A refusal names one of these. Those of a pgb stand in the law. A line that is "
                    "worded otherwise counts from a day on; earlier refusals keep the old one."
                ),
            )
        if self._kind is ListKind.OWN_CONTRIBUTION:
            return (
                self.tr("Own contribution"),
                self.tr(
                    "Shown beside each grant, with its source. The program decides nothing: the "
                    "CAK sets and collects it. A new amount counts from a day on."
                ),
            )
        return (
            self.tr("Target groups"),
            self.tr(
                "An indication without end date names one of these groups. A line that is worded "
                "otherwise counts from a day on; what was granted before keeps the old one."
            ),
        )

    def _build_buttons(self) -> QWidget:
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        self._add = Button(self.tr("Add a line"), ButtonKind.PRIMARY, icon_name="plus")
        self._add.clicked.connect(self._add_line)
        self._up = Button(self.tr("Up"), icon_name="move_up")
        self._up.clicked.connect(partial(self._move, up=True))
        self._down = Button(self.tr("Down"), icon_name="move_down")
        self._down.clicked.connect(partial(self._move, up=False))
        self._buttons = (self._add, self._up, self._down)
        for button in self._buttons:
            buttons.addWidget(button)
        return row

    def _show(self, lists: OwnLists) -> None:
        self._municipality_id = lists.municipality_id
        self._rows = lists.of_kind(self._kind)
        may = self.may_edit() and lists.municipality_id is not None
        for button in self._buttons:
            button.setVisible(may)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        today, with_ended = self.workspace.today(), _ENDED in self._filter.active()
        rows = [
            row
            for row in self._rows
            if with_ended or row.valid_until is None or row.valid_until >= today
        ]
        self.table.show_rows(rows)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        row = self.table.chosen_row()
        for button in (self._up, self._down):
            button.setEnabled(row is not None)

    def _move(self, *, up: bool) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.workspace.perform(
                partial(catalogue.move_list_entry, entry_id=row.id, up=up), owner=self
            )

    @Slot()
    def _add_line(self) -> None:
        if self._municipality_id is not None:
            LineDialog(self.workspace, self._municipality_id, self._kind, None, self).open()

    @Slot(object)
    def _change(self, row: ListRow) -> None:
        if self._municipality_id is not None and self.may_edit():
            LineDialog(self.workspace, self._municipality_id, self._kind, row, self).open()


class LineDialog(Dialog):
    """Add a line, word it otherwise from a day on, or take it off the list after its last day."""

    def __init__(
        self,
        workspace: Workspace,
        municipality_id: UUID,
        kind: ListKind,
        row: ListRow | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self._municipality_id = municipality_id
        self._kind = kind
        self._row = row
        self.set_title(self.tr("Add a line") if row is None else self.tr("Change a line"))
        self.form = Form()
        self.text = AutosavePlainText(lines=2, most_lines=5)
        self.text.setPlainText(row.text if row is not None else "")
        self.valid_from = DateEdit(today=workspace.today, required=True)
        self.valid_from.set_date(workspace.today())
        self.valid_until = DateEdit(today=workspace.today)
        self.form.add("name", self.tr("Text"), self.text)
        start = self.form.add(
            "valid_from",
            self.tr("Counts from"),
            self.valid_from,
            help_text="" if row is None else self.tr("The new wording counts from this day."),
        )
        self.valid_from.refused.connect(start.set_error)
        if row is not None:
            end = self.form.add(
                "valid_until",
                self.tr("Last day"),
                self.valid_until,
                help_text=self.tr("Leave it empty when the line goes on counting."),
                optional=True,
            )
            self.valid_until.set_date(row.valid_until)
            self.valid_until.refused.connect(end.set_error)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Add") if row is None else self.tr("Keep"))
        self.finished.connect(self.deleteLater)
        self.text.setFocus()

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        if not (self.valid_from.take_over() and self.valid_until.take_over()):
            return
        self._workspace.perform(
            self._action(),
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._show,
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    def _action(self) -> Action:
        text, start = self.text.toPlainText(), self.valid_from.value() or self._workspace.today()
        if self._row is None:
            return partial(
                catalogue.add_list_entry,
                municipality_id=self._municipality_id,
                kind=self._kind,
                text=text,
                valid_from=start,
            )
        return partial(
            catalogue.revise_list_entry,
            entry_id=self._row.id,
            text=text,
            valid_from=start,
            valid_until=self.valid_until.value(),
        )

    def _show(self, error: RuleError) -> None:
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
