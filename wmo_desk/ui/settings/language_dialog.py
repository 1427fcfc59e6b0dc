"""For which language a file to be translated is made."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.paper_translations import FileProblem, Translation, TranslationUnreadable
from wmo_desk.ui.settings.language_files import LanguageRow
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form

_NEW = ""


class LanguageDialog(Dialog):
    """A language that there is, or a new one: `wanted(Translation)`, which has no words yet."""

    wanted = Signal(object)

    def __init__(
        self, rows: Sequence[LanguageRow], chosen: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._rows = {row.code: row for row in rows}
        self.set_title(self.tr("Make a file for translating"))
        self.set_sentence(
            self.tr(
                "The file has every fixed sentence of papers for residents in Dutch, with what is "
                "translated already. It opens in a spreadsheet, and names no resident."
            )
        )
        self.form = Form()
        self.language = AutosaveChoice(
            [*((row.code, row.name) for row in rows), (_NEW, self.tr("Another language…"))]
        )
        self.language.load(chosen if chosen in self._rows else _NEW)
        self.language.edited.connect(self._choose)
        self.form.add("language", self.tr("Language"), self.language)
        self.add(self.form)
        self.new = Form(columns=2)
        self.code = QLineEdit()
        self.code.setMaxLength(35)
        self.new.add(
            "code",
            self.tr("Code"),
            self.code,
            help_text=self.tr("Two or three letters, such as pl, tr, uk or ar."),
        )
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.new.add(
            "name",
            self.tr("Its own name"),
            self.name,
            help_text=self.tr("As those who speak it call it, such as Polski or Türkçe."),
        )
        self.direction = Segmented(
            [(False, self.tr("From left to right")), (True, self.tr("From right to left"))],
            name=self.tr("Direction of writing"),
        )
        self.direction.load(False)
        self.direction.edited.connect(lambda _value: self.direction.autosave.mark_saved())
        self.new.add("direction", self.tr("Direction of writing"), self.direction, span=0)
        self.add(self.new)
        self.add_cancel()
        self.add_accept(self.tr("Choose where to save…"))
        self.finished.connect(self.deleteLater)
        self.new.setVisible(self.language.value() == _NEW)

    @override
    def decide(self) -> None:
        self.new.clear_errors()
        row = self._rows.get(str(self.language.value()))
        if row is not None:
            self._hand_out(Translation(row.code, row.name, row.is_right_to_left))
            return
        name = self.name.text().strip()
        try:
            made = Translation(
                self.code.text().strip(), name, is_right_to_left=bool(self.direction.value())
            )
        except TranslationUnreadable as error:
            self.new.show_error("code", sentence(error))
            self.code.setFocus()
            return
        if not name:
            self.new.show_error("name", sentence(TranslationUnreadable(FileProblem.NO_NAME)))
            self.name.setFocus()
            return
        self._hand_out(made)

    def _hand_out(self, wanted: Translation) -> None:
        self.accept()
        self.wanted.emit(wanted)

    @Slot(object)
    def _choose(self, code: object) -> None:
        self.language.autosave.mark_saved()
        self.new.setVisible(code == _NEW)
        # The form knows its height once it has its width.
        QTimer.singleShot(0, self._grow)
