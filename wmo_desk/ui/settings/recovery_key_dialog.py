"""Make a new recovery key: ask for the passphrase, show the key once, have it typed back."""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import files
from wmo_desk.tasks import Progress
from wmo_desk.ui.start.key_page import KeyPage
from wmo_desk.ui.start.printing_key import print_sheet
from wmo_desk.ui.start.recovery_sheet import RecoverySheet
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.workspace import Workspace


class RecoveryKeyDialog(Dialog):
    """Accepted when a group of the new key was typed from the paper."""

    def __init__(
        self, workspace: Workspace, municipality: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=600, parent=parent)
        self._workspace = workspace
        self._municipality = municipality
        self.page: KeyPage | None = None
        self.set_title(self.tr("Make a new recovery key"))
        self.set_sentence(
            self.tr(
                "Do this when the paper was lost or seen by somebody else. The key on the old "
                "paper then no longer opens this file; copies made before keep theirs."
            )
        )
        self.secret = SecretField(self.tr("Passphrase"))
        self.secret.submitted.connect(self.decide)
        self.add(self.secret)
        self._cancel = self.add_cancel()
        self._accept = self.add_accept(self.tr("Make a new key"))
        self.finished.connect(self.deleteLater)
        self.secret.setFocus()

    @override
    def decide(self) -> None:
        if not self._accept.isEnabled() or self.page is not None:
            return
        self._accept.hold()
        self._workspace.run(
            partial(self._work, self.secret.text()),
            owner=self,
            then=self._show_key,
            refused=self._show,
            unavailable=self._show_trouble,
        )

    @override
    def reject(self) -> None:
        # The old key opens nothing any more, so the new one must be on paper first.
        if self.page is None:
            super().reject()

    def _work(self, passphrase: str, _progress: Progress) -> str:
        workspace = self._workspace
        return files.make_recovery_key(
            workspace.file, workspace.actor, passphrase=passphrase, now=workspace.clock()
        )

    def _show_key(self, key: str) -> None:
        self.secret.clear()
        self.secret.hide()
        self.set_sentence("")
        self._cancel.hide()
        self._accept.hide()
        today: date = self._workspace.today()
        name = self._workspace.file.path.name
        self.page = KeyPage(RecoverySheet(key, name, self._municipality, today))
        self.page.confirmed.connect(self.accept)
        self.page.print_wanted.connect(partial(print_sheet, parent=self))
        self.page.set_title("")
        self.set_title(self.tr("Your new recovery key"))
        self.add(self.page)
        # The page counts for the size of the dialog once it is laid out.
        QTimer.singleShot(0, self, self._fit)
        self.page.setFocus()

    @Slot()
    def _fit(self) -> None:
        self.resize(self.sizeHint())

    def _show(self, error: RuleError) -> None:
        self._accept.release()
        self.secret.set_refusal(sentence(error))
        self.secret.select_all()

    def _show_trouble(self, error: UnavailableError) -> None:
        self._accept.release()
        self.show_refusal(sentence(error))
