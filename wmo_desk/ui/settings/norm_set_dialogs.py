"""Add, copy or change a norm set; adopt it from a day on, or let it end."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.norm_sheet import LARGEST_SHEET, decode_sheet, read_norms, write_norms
from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.services import norms
from wmo_desk.services.norms import NormSetRow
from wmo_desk.ui.field_saver import Action
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.words.norms import set_name
from wmo_desk.workspace import Workspace


class _NormDialog(Dialog):
    """What the dialogs of norm sets share: a form whose refusals stand beside their fields."""

    def __init__(
        self, workspace: Workspace, *, width: int = 520, parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=width, parent=parent)
        self._workspace = workspace
        self.finished.connect(self.deleteLater)

    def _do(self, action: Action) -> None:
        self._workspace.perform(
            action,
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._show,
            conflicted=self._show,
            unavailable=self._show,
        )

    def _show(self, error: RuleError | ConflictError | UnavailableError) -> None:
        field = error.field if isinstance(error, RuleError) else ""
        if not (field and self.form.show_error(field, sentence(error))):
            self.show_refusal(sentence(error))

    form: Form


class NormSetDialog(_NormDialog):
    """The lines stand in a table as a file has them; a copy is a new draft."""

    def __init__(
        self,
        workspace: Workspace,
        municipality_id: UUID,
        row: NormSetRow | None,
        *,
        is_copy: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, width=760, parent=parent)
        self._municipality_id = municipality_id
        self._row = None if is_copy else row
        self.set_title(self.tr("New norm set") if self._row is None else self.tr("Change a draft"))
        self.set_sentence(
            self.tr(
                "Each line: kind; name; minutes; how often; per week, maand or jaar; a word that "
                "lines share of which only one counts; how often it is counted at most. Leave the "
                "minutes empty where the figure is missing."
            )
        )
        self.form = Form(columns=2)
        self.name = QLineEdit(row.name if row is not None else "")
        self.edition = QLineEdit("" if row is None or is_copy else row.edition)
        self.source = QLineEdit(row.source if row is not None else "")
        self.dated_on = DateEdit(today=workspace.today)
        self.dated_on.set_date(row.dated_on if row is not None else None)
        self.form.add("name", self.tr("Name"), self.name, span=0)
        self.form.add("edition", self.tr("Version"), self.edition)
        add_day(self.form, "dated_on", self.tr("Date of the figures (optional)"), self.dated_on)
        self.form.add("source", self.tr("Source"), self.source, span=0)
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setMinimumHeight(current_theme().px(190))
        self.lines.setPlainText(write_norms(row.norms) if row is not None else write_norms(()))
        self.form.add("lines", self.tr("Lines"), self.lines, span=0)
        self.add(self.form)
        load = Button(self.tr("Load from a file…"))
        load.clicked.connect(self._ask_file)
        self.add_button(load, leading=True)
        self.add_cancel()
        self.add_accept(self.tr("Add as a draft") if self._row is None else self.tr("Keep"))
        (self.edition if is_copy else self.name).setFocus()

    @Slot()
    def _ask_file(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(place)
        dialog = QFileDialog(self, self.tr("Load the lines of a norm set"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("List (*.csv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.load_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def load_file(self, name: str) -> None:
        """Show the lines of a file, with what is wrong with them; nothing is kept yet."""
        self.form.clear_errors()
        try:
            with Path(name).open("rb") as file:
                text = decode_sheet(file.read(LARGEST_SHEET + 1))
        except OSError:
            told = self.tr("This file cannot be read. Choose another one.")
            self.form.show_error("lines", told)
            return
        except RuleError as error:
            self._show(error)
            return
        self.lines.setPlainText(text)
        try:
            read_norms(text)
        except RuleError as error:
            self._show(error)

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        self.show_refusal("")
        if not is_understood(self.form, "dated_on"):
            return
        row, values, lines = self._row, self._values(), self.lines.toPlainText()
        if row is None:
            self._do(
                partial(
                    norms.add_norm_set,
                    municipality_id=self._municipality_id,
                    values=values,
                    lines=lines,
                )
            )
            return
        base = {name: getattr(row, name) for name in values}
        base["lines"] = norms.lines_of(row.norms)
        self._do(
            partial(
                norms.change_norm_set, norm_set_id=row.id, values=values, lines=lines, base=base
            )
        )

    def _values(self) -> dict[str, Any]:
        return {
            "name": self.name.text(),
            "edition": self.edition.text(),
            "source": self.source.text(),
            "dated_on": self.dated_on.value(),
        }


class NormDayDialog(_NormDialog):
    """From which day a draft counts, or until which day an adopted set does."""

    def __init__(
        self, workspace: Workspace, row: NormSetRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent=parent)
        self._row = row
        self.form = Form()
        is_draft = row.adopted_on is None
        self.set_title(set_name(row))
        self.day = DateEdit(today=workspace.today, required=is_draft)
        self._field = "valid_from" if is_draft else "valid_until"
        if is_draft:
            self.set_sentence(
                self.tr(
                    "The municipality adopts this norm set. Its figures do not change any more "
                    "after that; a copy can."
                )
            )
            self.day.set_date(workspace.today())
            add_day(self.form, self._field, self.tr("Counts from"), self.day)
        else:
            self.set_sentence(
                self.tr("After this day nobody calculates with it. What was calculated stays.")
            )
            self.day.set_date(row.valid_until)
            add_day(
                self.form,
                self._field,
                self.tr("Last day"),
                self.day,
                help_text=self.tr("Leave it empty when it goes on counting."),
            )
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Adopt") if is_draft else self.tr("Keep"))

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        if not is_understood(self.form, self._field):
            return
        day: date | None = self.day.value()
        if self._row.adopted_on is not None:
            self._do(partial(norms.end_norm_set, norm_set_id=self._row.id, valid_until=day))
        elif day is not None:
            self._do(partial(norms.adopt_norm_set, norm_set_id=self._row.id, valid_from=day))
