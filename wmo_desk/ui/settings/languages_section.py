"""The languages of papers: what each says, files to be translated and loaded, a letter in it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QSize, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.contents.letters import ExampleLetter
from wmo_desk.domain.paper_translations import MOST_FILE_BYTES, Translation
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import paper_translations
from wmo_desk.services.languages_view import OwnLanguages, own_languages
from wmo_desk.ui.paper.paper import Paper
from wmo_desk.ui.paper.preview import Preview
from wmo_desk.ui.settings.language_dialog import LanguageDialog
from wmo_desk.ui.settings.language_files import (
    LanguageRow,
    ReadFile,
    language_rows,
    print_beside,
    read_file,
    write_file,
)
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.dialog import ConfirmDialog
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace

_LEAST_PAPER: Final = QSize(280, 300)


@dataclass(frozen=True, slots=True)
class _Printed:
    """A letter with a language beside it."""

    example: ExampleLetter
    code: str
    is_large: bool


class LanguagesSection(Section):
    """Choosing a line shows a letter in Dutch with that language beside it."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._own: OwnLanguages | None = None
        # What the letter is printed of, and what it is to be printed of next.
        self._printing: _Printed | None = None
        self._next: _Printed | None = None
        # What is to be chosen in the list once it is read again.
        self._wanted = ""
        columns = AdaptiveColumns(
            self._build_list(), self._build_paper(), stretch=(1, 1), narrowest=820
        )
        self.column.addWidget(columns, 1)

    @override
    def reload(self) -> None:
        self.workspace.load(
            partial(own_languages, on=self.workspace.today()),
            owner=self,
            then=self._count,
            latest="languages",
        )

    def load_file(self, name: str) -> None:
        """Use the translation of a file from now on, or say what is wrong in it."""
        self.error.set_text("")
        path = Path(name)
        try:
            # One byte more than is taken is enough to know that it is too large.
            with path.open("rb") as file:
                content = file.read(MOST_FILE_BYTES + 1)
        except OSError:
            words = self.tr("%1 cannot be read. Look whether it is still there, and choose again.")
            self.error.set_text(words.replace("%1", path.name))
            return
        self.workspace.run(
            partial(read_file, content), owner=self, then=self._load, refused=self._refuse
        )

    # --- What stands where -------------------------------------------------------------------

    def _build_list(self) -> Card:
        card = Card(self.tr("Languages of papers"))
        card.add(
            PlainLabel(
                self.tr(
                    "Beside the Dutch of a paper for a resident the same can stand in another "
                    "language. What is not translated stays in Dutch alone. What a colleague "
                    "wrote is not translated."
                )
            )
        )
        self._none = PlainLabel(
            self.tr("Choose first below “Letterhead” whose papers these are."), colour="muted"
        )
        self._none.hide()
        card.add(self._none)
        model: TableModel[LanguageRow] = TableModel(
            [
                Column(
                    self.tr("Language"),
                    lambda row: row.name,
                    detail=self._about,
                    style=CellStyle.STRONG,
                    stretch=True,
                    sortable=False,
                ),
                Column(self.tr("Sentences"), self._said_of, detail=self._left, sortable=False),
                Column(self.tr("Whose"), self._origin, detail=self._since, sortable=False),
            ],
            identity=lambda row: row.code,
        )
        self.table = RowTable(model, name=self.tr("Languages of papers"), fit_height=True)
        self.table.row_chosen.connect(self._show_chosen)
        card.add(self.table)
        buttons = QWidget()
        style_as(buttons, ground="clear")
        row = FlowLayout(buttons, spacing=10)
        self.load_button = Button(
            self.tr("Load a translation…"), ButtonKind.PRIMARY, icon_name="import"
        )
        self.load_button.clicked.connect(self._ask_file)
        self.make_button = Button(self.tr("Make a file for translating…"), icon_name="save")
        self.make_button.clicked.connect(self._ask_language)
        self.remove_button = Button(self.tr("Remove…"), icon_name="remove")
        self.remove_button.clicked.connect(self._ask_removal)
        for button in (self.load_button, self.make_button, self.remove_button):
            row.addWidget(button)
        card.add(buttons)
        self.error = ErrorSentence()
        card.add(self.error)
        room = QWidget()
        style_as(room, ground="clear")
        card.add(room, 1)
        return card

    def _build_paper(self) -> QWidget:
        right = QWidget()
        style_as(right, ground="clear")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.size_choice = Segmented(
            [(False, self.tr("Ordinary print")), (True, self.tr("Large print"))],
            name=self.tr("Print of the example"),
        )
        self.size_choice.load(False)
        self.size_choice.edited.connect(self._choose_size)
        column.addWidget(self.size_choice)
        self.preview = Preview(least=_LEAST_PAPER)
        column.addWidget(self.preview, 1)
        return right

    def _about(self, row: LanguageRow) -> str:
        if not row.is_right_to_left:
            return row.code
        return self.tr("%1, from right to left").replace("%1", row.code)

    def _said_of(self, row: LanguageRow) -> str:
        words = self.tr("%1 of %2").replace("%1", f"{row.said}")
        return words.replace("%2", f"{row.total}")

    def _left(self, row: LanguageRow) -> str:
        if row.said == row.total:
            return self.tr("complete")
        return self.tr("%n stay(s) Dutch", "", row.total - row.said)

    def _origin(self, row: LanguageRow) -> str:
        return self.tr("program") if row.id is None else self.tr("municipality")

    def _since(self, row: LanguageRow) -> str:
        if row.loaded_on is None:
            return ""
        words = self.tr("since %1").replace("%1", format_date(row.loaded_on))
        return f"{words} · {row.author}" if row.author else words

    # --- Reading ------------------------------------------------------------------------------

    def _count(self, own: OwnLanguages | None) -> None:
        self._own = own
        may = self.may_edit() and own is not None
        self._none.setVisible(own is None)
        self.table.setVisible(own is not None)
        self.make_button.setEnabled(own is not None)
        self.load_button.setVisible(may)
        self.remove_button.setVisible(may)
        if own is None:
            self.table.show_rows([])
            self.preview.clear()
            return
        self.workspace.run(partial(language_rows, own), owner=self, then=partial(self._show, own))

    def _show(self, own: OwnLanguages, rows: tuple[LanguageRow, ...]) -> None:
        if own is not self._own:
            return
        self.table.show_rows(rows)
        if self._wanted or (rows and self.table.chosen_row() is None):
            self.table.choose(self._wanted or rows[0].code)
            self._wanted = ""
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        row, own = self.table.chosen_row(), self._own
        self.remove_button.setEnabled(row is not None and row.id is not None)
        if row is None or own is None:
            return
        self._next = _Printed(own.example, row.code, bool(self.size_choice.value()))
        if self._printing is None:
            self._print()

    def _print(self) -> None:
        """Print one letter at a time; what was chosen meanwhile comes after it."""
        wanted = self._printing = self._next
        self._next = None
        if wanted is not None:
            self.workspace.run(
                partial(print_beside, wanted.example, wanted.code, large=wanted.is_large),
                owner=self,
                then=self._show_paper,
            )

    def _show_paper(self, paper: Paper) -> None:
        if self._next is None and self._own is not None:
            self.preview.show_paper(paper)
        self._print()

    @Slot(object)
    def _choose_size(self, _is_large: object) -> None:
        self.size_choice.autosave.mark_saved()
        self._show_chosen()

    # --- Loading and removing -----------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Load a translation"), _documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Translation (*.csv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.load_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _load(self, read: ReadFile) -> None:
        if self._own is None:
            return
        self.workspace.perform(
            partial(
                paper_translations.load_translation_file,
                municipality_id=self._own.municipality_id,
                text=read.text,
                dutch=read.dutch,
            ),
            owner=self,
            then=partial(self._loaded, read),
            refused=self._refuse,
        )

    def _loaded(self, read: ReadFile, _identifier: object) -> None:
        self._wanted = read.code
        told = self.tr("%1 is loaded: all %2 sentences are translated.")
        if read.missing:
            told = self.tr(
                "%1 is loaded: %3 of %2 sentences are translated. The others stay in Dutch."
            )
        told = told.replace("%1", read.name).replace("%2", f"{read.total}")
        self.said.emit(told.replace("%3", f"{read.total - read.missing}"))

    @Slot()
    def _ask_removal(self) -> None:
        row = self.table.chosen_row()
        if row is None or row.id is None:
            return
        dialog = ConfirmDialog(
            self.tr("Remove %1?").replace("%1", row.name),
            self.tr(
                "Papers are no longer made with this translation. What was handed out stays as it "
                "is. Where the program has this language itself, its own words count again."
            ),
            confirm=self.tr("Remove"),
            danger=True,
            parent=self,
        )
        dialog.accepted.connect(partial(self._remove, row))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, row: LanguageRow) -> None:
        if row.id is None:
            return
        self.error.set_text("")
        self.workspace.perform(
            partial(paper_translations.remove_translation, translation_id=row.id),
            owner=self,
            then=lambda _nothing: self.said.emit(
                self.tr("%1 was removed.").replace("%1", row.name)
            ),
            refused=self._refuse,
        )

    # --- A file to be translated --------------------------------------------------------------

    @Slot()
    def _ask_language(self) -> None:
        row = self.table.chosen_row()
        dialog = LanguageDialog(
            self.table.table_model.rows, "" if row is None else row.code, parent=self
        )
        dialog.wanted.connect(self._ask_where)
        dialog.open()

    @Slot(object)
    def _ask_where(self, wanted: Translation) -> None:
        dialog = QFileDialog(self, self.tr("Save the file for translating"), _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Translation (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("Papers in %1").replace("%1", wanted.code) + ".csv")
        dialog.fileSelected.connect(partial(self.save_file, wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_file(self, wanted: Translation, name: str) -> None:
        """Write the file of a language to be translated."""
        self.error.set_text("")
        self.workspace.run(
            partial(write_file, Path(name), wanted),
            owner=self,
            then=partial(self._saved, wanted.name),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    def _saved(self, language: str, _nothing: object) -> None:
        told = self.tr("The file for %1 was saved. Have it translated, and load it here.")
        self.said.emit(told.replace("%1", language))

    def _refuse(self, error: RuleError | UnavailableError) -> None:
        words = sentence(error)
        self.error.set_text(words)
        announce(self, words, at_once=True)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
