"""Change the passphrase; after the recovery key was used the former one is not asked for."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.passphrases import (
    AttemptTooSoon,
    PassphraseMismatch,
    WrongPassphrase,
    check_passphrase,
)
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import files
from wmo_desk.tasks import Progress
from wmo_desk.ui.start.new_file import strength_of
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.workspace import Workspace


class PassphraseDialog(Dialog):
    """Accepted when the new passphrase holds; no record is rewritten for it."""

    def __init__(
        self, workspace: Workspace, *, needs_present: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self.set_title(self.tr("Choose a new passphrase"))
        self.set_sentence(
            self.tr(
                "From now on only the new passphrase opens the file. Copies that were made before "
                "keep the passphrase of their day."
            )
        )
        self.present: SecretField | None = None
        if needs_present:
            self.present = SecretField(self.tr("Present passphrase"))
            self.present.submitted.connect(self._go_to_new)
            self.add(self.present)
        self.new = SecretField(self.tr("New passphrase"), strength_of(""))
        self.again = SecretField(self.tr("The new passphrase once more"))
        self.new.edited.connect(self._weigh)
        self.new.submitted.connect(self.again.line.setFocus)
        self.again.submitted.connect(self.decide)
        self.add(self.new)
        self.add(self.again)
        self.add_cancel()
        self._accept = self.add_accept(self.tr("Change the passphrase"))
        self.finished.connect(self.deleteLater)
        (self.present or self.new).setFocus()

    @override
    def decide(self) -> None:
        if not self._accept.isEnabled():
            return
        self.show_refusal("")
        try:
            check_passphrase(self.new.text(), self.again.text())
        except RuleError as error:
            self._show(error)
            return
        self._accept.hold()
        self._workspace.run(
            partial(self._work, self.new.text(), self.again.text(), self._present_text()),
            owner=self,
            then=lambda _nothing: self.accept(),
            refused=self._show,
            unavailable=self._show_trouble,
        )

    def _work(self, new: str, again: str, present: str | None, _progress: Progress) -> None:
        workspace = self._workspace
        if present is None:
            opened = files.Opened(workspace.file, workspace.me)
            files.set_passphrase(opened, new=new, again=again)
            return
        files.replace_passphrase(
            workspace.file,
            workspace.actor,
            present=present,
            new=new,
            again=again,
            now=workspace.clock(),
        )

    def _present_text(self) -> str | None:
        return None if self.present is None else self.present.text()

    def _show(self, error: RuleError) -> None:
        self._accept.release()
        if isinstance(error, WrongPassphrase | AttemptTooSoon) and self.present is not None:
            field = self.present
        elif isinstance(error, PassphraseMismatch):
            field = self.again
        else:
            field = self.new
        field.set_refusal(sentence(error))
        field.select_all()

    def _show_trouble(self, error: UnavailableError) -> None:
        self._accept.release()
        self.show_refusal(sentence(error))

    @Slot()
    def _go_to_new(self) -> None:
        self.new.line.setFocus()

    @Slot()
    def _weigh(self) -> None:
        self.new.set_help(strength_of(self.new.text()))
