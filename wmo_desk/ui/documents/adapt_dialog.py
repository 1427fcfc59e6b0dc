"""One letter as text, to be adapted before it is handed out; and afterwards what was changed."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.letter_check import adapted_faults, passages_of
from wmo_desk.domain.letter_filling import Facts, filled_in, said
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.letter_reading import parse
from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.services import letter_adaptations
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.letter_adaptations import AdaptationRow
from wmo_desk.ui.paper.fault_table import FaultTable
from wmo_desk.ui.paper.paper import LetterState, Line
from wmo_desk.ui.paper.reading_list import ReadingList
from wmo_desk.ui.paper.template_edit import TemplateEdit
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.workspace import Workspace

_TEXT_HEIGHT: Final = 270
_FAULTS_HEIGHT: Final = 100
_QUIET_MILLISECONDS: Final = 250


class AdaptDialog(Dialog):
    """Everything is filled in; what the law wants stays between its marks."""

    def __init__(
        self,
        workspace: Workspace,
        about: PaperAbout,
        letter: LetterState,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=900, parent=parent)
        self._workspace = workspace
        self._about = about
        self._letter = letter
        self._language = language
        self._required = passages_of(parse(letter.standard).blocks)
        self.set_title(self.tr("Adapt this letter"))
        self.set_sentence(
            self.tr(
                "Change the words of this one letter. What stands between [verplicht …] and "
                "[einde] the law wants in it: word it otherwise if you like, but leave it in. What "
                "you change is kept with the letter; the paper says nothing of it."
            )
        )
        self.edit = TemplateEdit(name=self.tr("Text of this letter"), height=_TEXT_HEIGHT)
        self.edit.setPlainText(letter.text)
        self.add(self.edit)
        self.faults = FaultTable(nothing=self.tr("Nothing to mend."), height=_FAULTS_HEIGHT)
        self.faults.line_wanted.connect(self.edit.go_to_line)
        self.add(self.faults)
        standard = Button(self.tr("Usual text"), icon_name="undo")
        standard.setToolTip(self.tr("Put the usual text in its place; Ctrl+Z brings yours back"))
        standard.clicked.connect(self._take_standard)
        self.add_button(standard, leading=True)
        self.add_cancel()
        self.add_accept(self.tr("Keep"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_QUIET_MILLISECONDS)
        self._pause.timeout.connect(self.check)
        self.edit.textChanged.connect(self._pause.start)
        self.finished.connect(self.deleteLater)
        self.check()
        self.edit.setFocus()

    @Slot()
    def check(self) -> None:
        """Show what is wrong in the text."""
        self._pause.stop()
        faults = adapted_faults(parse(self.edit.text()), self._required)
        self.faults.show_faults(faults, LETTER_KINDS[self._about.kind])
        self.edit.mark_lines(fault.line for fault in faults)

    @override
    def decide(self) -> None:
        self.check()
        self.show_refusal("")
        text, standard = self.edit.text(), self._letter.standard
        if text == standard and not self._letter.is_adapted:
            self.accept()
            return
        action = (
            partial(letter_adaptations.undo_adaptation, about=self._about, language=self._language)
            if text == standard
            else partial(
                letter_adaptations.adapt_letter,
                about=self._about,
                language=self._language,
                original=standard,
                text=text,
            )
        )
        self._workspace.perform(
            action,
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._refuse,
            conflicted=self._refuse,
            unavailable=self._refuse,
        )

    @Slot()
    def _take_standard(self) -> None:
        self.edit.put(self._letter.standard)
        self.edit.setFocus()

    def _refuse(self, error: RuleError | ConflictError | UnavailableError) -> None:
        self.show_refusal(sentence(error))


class AdaptedDialog(Dialog):
    """What was changed in a letter that was handed out, when and by whom."""

    def __init__(self, row: AdaptationRow, parent: QWidget | None = None) -> None:
        super().__init__("", width=760, parent=parent)
        self.set_title(self.tr("What was adapted"))
        words = self.tr("Adapted on %1.") if row.adapted_by is None else self.tr("By %2 on %1.")
        words = words.replace("%1", format_date(row.adapted_on))
        self.set_sentence(words.replace("%2", row.adapted_by or ""))
        self.reading = ReadingList(name=self.tr("What was adapted, from top to bottom"))
        self.reading.setMinimumHeight(current_theme().px(260))
        self.reading.show_lines(tuple(self._changes(row)))
        self.add(self.reading)
        self.add_accept(self.tr("Close"))
        self.finished.connect(self.deleteLater)
        self.reading.setFocus()

    def _changes(self, row: AdaptationRow) -> Iterator[Line]:
        before, after = _words_of(row.original), _words_of(row.text)
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        for tag, first, last, start, end in matcher.get_opcodes():
            if tag == "equal":
                continue
            title = {
                "replace": self.tr("Changed"),
                "delete": self.tr("Taken out"),
                "insert": self.tr("Added"),
            }[tag]
            yield Line(title, 3)
            for was in before[first:last]:
                yield Line(self.tr("It was: %1").replace("%1", was))
            for became in after[start:end]:
                yield Line(self.tr("It became: %1").replace("%1", became))


def _words_of(text: str) -> list[str]:
    return [line.text for line in said(filled_in(parse(text).blocks, Facts()))]
