"""Adapting one letter: the button, what is said of it above the preview, and the way back."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import WmoDeskError
from wmo_desk.services import letter_adaptations
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.letter_adaptations import AdaptationRow
from wmo_desk.ui.documents.adapt_dialog import AdaptDialog, AdaptedDialog
from wmo_desk.ui.documents.note import Note
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.paper.paper import Paper
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.workspace import Workspace


class Adapting(QObject):
    """`button` opens the letter as text, or shows what was changed in one that was handed out."""

    def __init__(
        self, workspace: Workspace, bar: Callable[[], MessageBar], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._window = parent
        self._about: PaperAbout | None = None
        self._paper: Paper | None = None
        self.button = Button(self.tr("Adapt…"), icon_name="edit")
        self.button.clicked.connect(self.open)

    def follow(self, about: PaperAbout | None, paper: Paper | None, *, is_ready: bool) -> None:
        """Offer what can be done with the paper that is shown."""
        self._about, self._paper = about, paper
        document = None if paper is None else paper.document
        if document is not None:
            self.button.set_text(self.tr("What was adapted"))
            self.button.setVisible(document.is_adapted)
            self.button.setEnabled(True)
            return
        is_letter = paper is not None and paper.letter is not None
        self.button.set_text(self.tr("Adapt…"))
        self.button.setVisible(is_letter and self._workspace.may(Permission.HAND_OUT_DOCUMENT))
        self.button.setEnabled(is_ready)

    def tell(self, note: Note) -> bool:
        """Say above the preview that the letter was adapted; False where it was not."""
        letter = None if self._paper is None else self._paper.letter
        if letter is None or not letter.is_adapted:
            return False
        if letter.is_outdated:
            note.say(
                self.tr(
                    "Since this letter was adapted, what is filled in has changed. Read it again, "
                    "or begin with the usual text."
                ),
                Tone.WARN,
                self.tr("Usual text"),
            )
        else:
            note.say(
                self.tr("This letter was adapted. What was changed is kept with it."),
                Tone.ACCENT,
                self.tr("Usual text"),
            )
        return True

    @Slot()
    def open(self) -> None:
        """Show the letter as text, or what was changed in it."""
        paper, about = self._paper, self._about
        if paper is None:
            return
        if paper.document is not None:
            self._workspace.load(
                partial(letter_adaptations.adaptation_of, document_id=paper.document.id),
                owner=self,
                then=partial(self._show_changes, paper.document.id),
            )
        elif paper.letter is not None and about is not None:
            AdaptDialog(
                self._workspace, about, paper.letter, paper.choices.language, self._window
            ).open()

    def undo(self) -> bool:
        """Go back to the usual text; False where nothing was adapted."""
        paper, about = self._paper, self._about
        letter = None if paper is None else paper.letter
        if paper is None or about is None or letter is None or not letter.is_adapted:
            return False
        self._workspace.perform(
            partial(
                letter_adaptations.undo_adaptation, about=about, language=paper.choices.language
            ),
            owner=self,
            refused=self._refuse,
        )
        return True

    def _show_changes(self, document_id: UUID, row: AdaptationRow | None) -> None:
        document = None if self._paper is None else self._paper.document
        if row is not None and document is not None and document.id == document_id:
            AdaptedDialog(row, self._window).open()

    def _refuse(self, error: WmoDeskError) -> None:
        self._bar().error(sentence(error))
