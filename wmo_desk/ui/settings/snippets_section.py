"""Text snippets: a short word that expands while one types; one's own and the municipality's."""

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.snippets import WORD_LIMIT
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import snippets
from wmo_desk.services.snippets import SnippetRow
from wmo_desk.ui.field_saver import Action
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace


class SnippetsSection(Section):
    """Enter on a line changes it; everybody keeps their own, the lists' keeper everybody's."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        card = Card(self.tr("Snippets"))
        card.add(
            PlainLabel(
                self.tr(
                    "Type the short word and a space or Tab in a text of a conversation, and the "
                    "whole text stands there. Ctrl+Z gives the word back. Your own word goes "
                    "before that of the municipality."
                )
            )
        )
        self._empty = PlainLabel(
            self.tr("There are none yet. Add a text that you type often."), colour="muted"
        )
        card.add(self._empty)
        model: TableModel[SnippetRow] = TableModel(
            [
                Column(self.tr("Short word"), lambda row: row.word, style=CellStyle.STRONG),
                Column(self.tr("Becomes"), lambda row: " ".join(row.text.split()), stretch=True),
                Column(self.tr("Of whom"), self._owner_of),
            ],
            identity=lambda row: row.id,
        )
        self.table = RowTable(model, name=self.tr("Snippets"), fit_height=True)
        self.table.row_opened.connect(self._change)
        self.table.row_chosen.connect(self._allow)
        card.add(self.table)
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        add = Button(self.tr("Add a snippet"), ButtonKind.PRIMARY, icon_name="plus")
        add.clicked.connect(self._add)
        self.remove = Button(self.tr("Take out"), icon_name="remove")
        self.remove.clicked.connect(self._take_out)
        self.put_back = Button(self.tr("Put back"), icon_name="undo")
        self.put_back.clicked.connect(self._put_back)
        self.put_back.hide()
        for button in (add, self.remove, self.put_back):
            buttons.addWidget(button)
        card.add(row)
        self._removed: SnippetRow | None = None
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(
            partial(snippets.snippet_rows, staff_id=self.workspace.me.id),
            owner=self,
            then=self._show,
        )

    def _owner_of(self, row: SnippetRow) -> str:
        return self.tr("your own") if row.is_own else self.tr("municipality")

    def _show(self, rows: list[SnippetRow]) -> None:
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._allow()

    def _may_change(self, row: SnippetRow) -> bool:
        return row.is_own or self.workspace.may(Permission.EDIT_LISTS)

    @Slot()
    def _allow(self) -> None:
        row = self.table.chosen_row()
        self.remove.setEnabled(row is not None and self._may_change(row))

    @Slot()
    def _add(self) -> None:
        SnippetDialog(self.workspace, None, self).open()

    @Slot(object)
    def _change(self, row: SnippetRow) -> None:
        if self._may_change(row):
            SnippetDialog(self.workspace, row, self).open()

    @Slot()
    def _take_out(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._removed = row
            self._set_removal(row, self.workspace.today())

    @Slot()
    def _put_back(self) -> None:
        if self._removed is not None:
            self._set_removal(self._removed, None)

    def _set_removal(self, row: SnippetRow, day: date | None) -> None:
        self.workspace.perform(
            partial(snippets.remove_snippet, snippet_id=row.id, removed_on=day),
            owner=self,
            then=lambda _result: self.put_back.setVisible(day is not None),
            refused=lambda error: self.said.emit(sentence(error)),
        )


class SnippetDialog(Dialog):
    """Add or change one snippet; whose it is stays as it was made."""

    def __init__(
        self, workspace: Workspace, row: SnippetRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self._row = row
        self.set_title(self.tr("Add a snippet") if row is None else self.tr("Change a snippet"))
        self.form = Form()
        self.word = QLineEdit("" if row is None else row.word)
        self.word.setMaxLength(WORD_LIMIT)
        self.text = AutosavePlainText(lines=4, most_lines=10)
        self.text.setPlainText("" if row is None else row.text)
        self.owner = Segmented(
            [(True, self.tr("Only me")), (False, self.tr("Everybody in the municipality"))],
            name=self.tr("For whom"),
        )
        self.owner.load(True)
        self.form.add(
            "word", self.tr("Short word"), self.word, help_text=self.tr("For example: hbh")
        )
        self.form.add("text", self.tr("Becomes"), self.text)
        if row is None and workspace.may(Permission.EDIT_LISTS):
            self.form.add("is_own", self.tr("For whom"), self.owner)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Add") if row is None else self.tr("Keep"))
        self.finished.connect(self.deleteLater)
        self.word.setFocus()

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        self._workspace.perform(
            self._action(),
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._show,
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    def _action(self) -> Action:
        word, text = self.word.text(), self.text.toPlainText()
        if self._row is None:
            is_own = bool(self.owner.value())
            return partial(snippets.add_snippet, word=word, text=text, is_own=is_own)
        return partial(
            snippets.change_snippet,
            snippet_id=self._row.id,
            changes={"word": word, "text": text},
        )

    def _show(self, error: RuleError) -> None:
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
