"""The texts of letters: a list per language with the version that counts, and one to be edited."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.letter_kinds import LETTER_LANGUAGES
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import letters
from wmo_desk.services.letters import LetterRow, LetterView, OwnLetters
from wmo_desk.ui.settings.letter_editor import LetterEditor
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.letters import language_name
from wmo_desk.ui.words.papers import paper_name
from wmo_desk.workspace import Workspace


class LettersSection(Section):
    """Enter on a line opens that letter; Escape or its button comes back."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._open: LetterRow | None = None
        self._rows: tuple[LetterRow, ...] = ()
        self.list_card = self._build_list()
        self.column.addWidget(self.list_card)
        self.editor = LetterEditor(workspace, self)
        self.editor.hide()
        self.editor.back_wanted.connect(self._back)
        self.editor.state_changed.connect(self.state_changed)
        self.editor.said.connect(self.said)
        self.column.addWidget(self.editor, 1)
        self._room = QWidget()
        self.column.addWidget(self._room, 1)

    @override
    def reload(self) -> None:
        today = self.workspace.today()
        self.workspace.load(
            partial(letters.own_letters, on=today), owner=self, then=self._show, latest="letters"
        )
        row = self._open
        if row is not None:
            self.workspace.load(
                partial(letters.letter_view, kind=row.kind, language=row.language, on=today),
                owner=self,
                then=self._show_view,
                latest="letter",
            )

    @override
    def flush(self) -> None:
        self.editor.flush()

    def _build_list(self) -> Card:
        card = Card(self.tr("Letters"))
        card.add(
            PlainLabel(
                self.tr(
                    "Each letter has a text of the program. You can word it yourself and let that "
                    "count from a day on. What the law wants in a letter must stay in it."
                )
            )
        )
        self._none = PlainLabel(
            self.tr("Choose first below “Letterhead” whose letters these are."), colour="muted"
        )
        self._none.hide()
        card.add(self._none)
        self.language = Segmented(
            [(each, language_name(each)) for each in LETTER_LANGUAGES],
            name=self.tr("Language of the letters"),
        )
        self.language.load(LETTER_LANGUAGES[0])
        self.language.edited.connect(self._choose_language)
        card.add(self.language)
        model: TableModel[LetterRow] = TableModel(
            [
                Column(
                    self.tr("Letter"),
                    lambda row: paper_name(row.kind),
                    detail=self._elsewhere,
                    style=CellStyle.LINK,
                    stretch=True,
                    sortable=False,
                ),
                Column(self.tr("Version"), self._version, detail=self._more, sortable=False),
            ],
            identity=lambda row: (row.kind, row.language),
        )
        self.table = RowTable(model, name=self.tr("Letters"), fit_height=True)
        self.table.row_opened.connect(self._edit)
        self.table.row_chosen.connect(self._allow)
        card.add(self.table)
        self.edit_button = Button(self.tr("Look at it or change it"), icon_name="edit")
        self.edit_button.clicked.connect(lambda: self._edit(self.table.chosen_row()))
        card.add(self.edit_button)
        return card

    def _version(self, row: LetterRow) -> str:
        if row.number is None or row.valid_from is None:
            return self.tr("text of the program")
        words = self.tr("version %1, from %2").replace("%1", f"{row.number}")
        said = words.replace("%2", format_date(row.valid_from))
        return f"{said} · {row.author}" if row.author else said

    def _more(self, row: LetterRow) -> str:
        parts = []
        if not row.is_usable:
            parts.append(self.tr("to be mended; until then the text of the program counts"))
        if row.next_number is not None and row.next_from is not None:
            words = self.tr("version %1 counts from %2").replace("%1", f"{row.next_number}")
            parts.append(words.replace("%2", format_date(row.next_from)))
        if row.has_draft:
            parts.append(self.tr("there is a draft"))
        return " · ".join(parts)

    def _elsewhere(self, row: LetterRow) -> str:
        """Name the other languages in which the letter has words of the municipality."""
        others = [
            language_name(each.language)
            for each in self._rows
            if each.kind is row.kind
            and each.language != row.language
            and (each.number is not None or each.next_number is not None or each.has_draft)
        ]
        if not others:
            return ""
        return self.tr("also worded by yourselves: %1").replace("%1", ", ".join(others))

    @Slot(object)
    def _choose_language(self, _language: object) -> None:
        self.language.autosave.mark_saved()
        self._fill()

    def _fill(self) -> None:
        language = self.language.value()
        self.table.show_rows([row for row in self._rows if row.language == language])
        self._allow()

    def _show(self, own: OwnLetters) -> None:
        self.may_edit()
        self._rows = own.rows
        self._fill()
        self.language.setVisible(bool(own.rows))
        self.table.setVisible(bool(own.rows))
        self.edit_button.setVisible(bool(own.rows))
        self._none.setVisible(not own.rows)

    @Slot()
    def _allow(self) -> None:
        self.edit_button.setEnabled(self.table.chosen_row() is not None)

    @Slot(object)
    def _edit(self, row: LetterRow | None) -> None:
        if row is None:
            return
        self.editor.flush()
        self._open = row
        self.reload()

    def _show_view(self, view: LetterView | None) -> None:
        row = self._open
        if view is None or row is None or view.row.kind is not row.kind:
            return
        is_first = self.editor.isHidden()
        self.editor.show_view(view, may_edit=self.may_edit())
        if is_first:
            self.list_card.hide()
            self._room.hide()
            self.editor.show()
            self.editor.edit.setFocus()

    @Slot()
    def _back(self) -> None:
        self.editor.flush()
        self._open = None
        self.editor.hide()
        self.list_card.show()
        self._room.show()
        self.table.setFocus()
