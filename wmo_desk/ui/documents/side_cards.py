"""Beside the preview: how the paper is wanted, and what was handed out before."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from wmo_desk.contents.resident_sheets import SheetForm
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.paper_translations import DUTCH
from wmo_desk.services.documents import DocumentRow
from wmo_desk.ui.documents.words import details_text, sentence_of, version_text
from wmo_desk.ui.paper.language_choice import LanguageChoice
from wmo_desk.ui.paper.paper import Choices
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.paper_languages import is_missing, missing_words


class PaperCard(Card):
    """Size of print, language and BSN.

    `print_size_chosen(is_large)` and `language_chosen(code)` are to be remembered.
    """

    changed = Signal()
    print_size_chosen = Signal(bool)
    language_chosen = Signal(str)
    bsn_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_bsn_offered = True
        self.set_title(self.tr("The paper"))
        form = self._form = Form()
        self.size_choice = Segmented(
            [(False, self.tr("Ordinary")), (True, self.tr("Large"))], name=self.tr("Print")
        )
        self.size_choice.load(False)
        self.size_choice.edited.connect(self._choose_size)
        form.add("size", self.tr("Print"), self.size_choice)
        self.language = Segmented(
            [(DUTCH, self.tr("Dutch")), ("en", self.tr("English"))],
            name=self.tr("Language of the paper"),
        )
        self.language.load(DUTCH)
        self.language.edited.connect(self._choose_language)
        form.add("language", self.tr("Language"), self.language)
        self.beside = LanguageChoice(name=self.tr("Language of the paper"))
        self.beside.chosen.connect(self._choose_beside)
        field = form.add("beside", self.tr("Language"), self.beside)
        self._missing = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self._missing.hide()
        field.add_below(self._missing)
        self.bsn = QCheckBox(self.tr("Print the BSN"))
        self.bsn.clicked.connect(self.bsn_wanted)
        self._no_bsn = PlainLabel(self.tr("No BSN is known."), TextStyle.SECONDARY, colour="muted")
        self.along = QCheckBox(self.tr("With the preparation sheet"))
        self.along.toggled.connect(self._choose_sheet)
        self.plain = QCheckBox(self.tr("Sheet in plain language"))
        self.plain.toggled.connect(self._choose_sheet)
        self._kind = DocumentKind.SUMMARY
        self.offer_beside(True)
        self.add(form)
        self.add(self.along)
        self.add(self.plain)
        self.add(self.bsn)
        self.add(self._no_bsn)

    def choices(self) -> Choices:
        """Return how the paper is wanted now."""
        return Choices(
            is_large=bool(self.size_choice.value()),
            language=str(self.language.value()) if not self._is_beside_offered else DUTCH,
            beside=self.beside.value() if self._is_beside_offered else "",
            with_bsn=self.bsn.isChecked(),
            sheet=self._sheet(),
        )

    def _sheet(self) -> SheetForm | None:
        if self._kind is DocumentKind.INVITATION and not self.along.isChecked():
            return None
        return SheetForm.PLAIN if self.plain.isChecked() else SheetForm.USUAL

    def offer_sheet(self, kind: DocumentKind) -> None:
        """Offer the sheet for the resident with an invitation, and its words where it is."""
        self._kind = kind
        is_invitation = kind is DocumentKind.INVITATION
        self.along.setVisible(is_invitation)
        self.plain.setVisible(is_invitation or kind is DocumentKind.RESIDENT_SHEET)
        self.plain.setEnabled(not is_invitation or self.along.isChecked())

    def offer_bsn(self, offered: bool) -> None:
        """Leave out the BSN on a paper that never bears it."""
        self._is_bsn_offered = offered
        self.bsn.setVisible(offered)
        self._no_bsn.setVisible(offered and not self.bsn.isEnabled())

    def offer_beside(self, offered: bool) -> None:
        """Offer a language beside the Dutch; on other papers Dutch or English."""
        self._is_beside_offered = offered
        self._form.field("language").setVisible(not offered)
        self._form.field("beside").setVisible(offered)

    def start_with(self, *, is_large: bool, has_bsn: bool, paper_language: str = "") -> None:
        """Begin with another paper: its resident's print and language, without BSN."""
        self.size_choice.load(is_large)
        self.language.load(DUTCH)
        self.beside.fill()
        self.beside.load(paper_language)
        self._tell_missing(paper_language)
        self.bsn.setChecked(False)
        for box in (self.along, self.plain):
            with QSignalBlocker(box):
                box.setChecked(False)
        self.show_bsn_known(has_bsn=has_bsn)

    def show_bsn_known(self, *, has_bsn: bool) -> None:
        """Offer to print the BSN only where there is one."""
        self.bsn.setEnabled(has_bsn)
        self._no_bsn.setVisible(self._is_bsn_offered and not has_bsn)

    @Slot(object)
    def _choose_size(self, is_large: object) -> None:
        self.size_choice.autosave.mark_saved()
        self.print_size_chosen.emit(bool(is_large))
        self.changed.emit()

    @Slot()
    def _choose_sheet(self) -> None:
        self.offer_sheet(self._kind)
        self.changed.emit()

    def _tell_missing(self, remembered: str) -> None:
        is_told = is_missing(remembered)
        self._missing.setText(missing_words(remembered) if is_told else "")
        self._missing.setVisible(is_told)

    @Slot(str)
    def _choose_beside(self, code: str) -> None:
        self._tell_missing(code)
        self.language_chosen.emit(code)
        self.changed.emit()

    @Slot(object)
    def _choose_language(self, _language: object) -> None:
        self.language.autosave.mark_saved()
        self.changed.emit()


class HandedOutCard(Card):
    """What was handed out to this resident, the newest first; Enter or a click shows it again."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Handed out before"))
        self._none = PlainLabel(
            self.tr("Nothing yet. What you hand out is kept here exactly as it was."),
            TextStyle.SECONDARY,
            colour="muted",
        )
        columns = [
            Column(
                self.tr("Handed out"),
                version_text,
                detail=details_text,
                style=CellStyle.LINK,
                stretch=True,
            )
        ]
        model = TableModel[DocumentRow](columns, identity=_identity, sentence=sentence_of)
        self.table = RowTable(
            model, name=self.tr("Handed out before"), header=False, fit_height=True
        )
        self.table.row_opened.connect(self.wanted)
        self.add(self._none)
        self.add(self.table)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Show what was handed out."""
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def choose(self, document_id: UUID) -> None:
        """Mark the one that is shown."""
        self.table.choose(document_id)


def _identity(row: DocumentRow) -> UUID:
    return row.id
