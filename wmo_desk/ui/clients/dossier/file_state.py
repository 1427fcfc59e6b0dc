"""Closing a file, and opening it again."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError
from wmo_desk.services import clients
from wmo_desk.services.clients import ClientDetails
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.days import day_words


class ReasonDialog(Dialog):
    """Asks why, in a few words; `reason` holds the answer once it was accepted."""

    def __init__(
        self, title: str, sentence: str, *, confirm: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, sentence, parent=parent)
        self._form = Form()
        self._words = AutosavePlainText(lines=2)
        self._form.add("reason", self.tr("Reason"), self._words)
        self.add(self._form)
        self.add_cancel()
        self.add_accept(confirm)
        self._words.setFocus()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._words.toPlainText().strip()

    @Slot()
    @override
    def decide(self) -> None:
        if self.reason:
            self.accept()
        else:
            self._form.show_error("reason", self.tr("Say in a few words why."))


class FileStateCard(Card):
    """Says whether the file is open, with the button that changes it."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__("")
        self.set_title(self.tr("The file itself"))
        self._context = context
        self._closed = False
        self._words = PlainLabel("", colour="muted")
        self.add(self._words)
        self._button = Button("", ButtonKind.ORDINARY)
        self._button.clicked.connect(self._act)
        if not context.workspace.may(Permission.EDIT_CLIENT):
            self._button.hide()
        self.add(self._button)

    def show_details(self, details: ClientDetails) -> None:
        """Show whether the file is open or closed."""
        self._closed = details.closed_on is not None
        if details.closed_on is not None:
            told = self.tr("Closed since %1. %2")
            day = day_words(details.closed_on, self._context.today())
            self._words.setText(told.replace("%1", day).replace("%2", details.closing_reason))
            self._button.set_text(self.tr("Open the file again"))
        else:
            self._words.setText(
                self.tr("The file is open. A closed file can still be found and opened again.")
            )
            self._button.set_text(self.tr("Close the file…"))

    @Slot()
    def _act(self) -> None:
        if self._closed:
            self._context.workspace.perform(
                partial(clients.reopen_file, client_id=self._context.client_id), owner=self
            )
            return
        dialog = ReasonDialog(
            self.tr("Close the file"),
            self.tr("It disappears from the list of open files and nothing in it is lost."),
            confirm=self.tr("Close the file"),
            parent=self.window(),
        )
        dialog.accepted.connect(partial(self._close, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _close(self, dialog: ReasonDialog) -> None:
        self._context.workspace.perform(
            partial(clients.close_file, client_id=self._context.client_id, reason=dialog.reason),
            owner=self,
            then=self._closed_now,
            refused=self._refused,
        )

    def _closed_now(self, _result: object) -> None:
        self._context.messages.ok(
            self.tr("The file is closed."), action=self.tr("Open again"), on_action=self._reopen
        )

    def _reopen(self) -> None:
        self._context.workspace.perform(
            partial(clients.reopen_file, client_id=self._context.client_id), owner=self
        )

    def _refused(self, error: RuleError) -> None:
        self._context.messages.error(sentence(error))
