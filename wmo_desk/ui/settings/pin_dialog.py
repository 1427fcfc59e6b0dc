"""Choose the PIN by which who works now leaves what is turned to a resident."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.passphrases import AttemptTooSoon, WrongPassphrase
from wmo_desk.domain.pins import FEWEST_DIGITS, MOST_DIGITS, PinMismatch, check_pin
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import pins
from wmo_desk.tasks import Progress
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.workspace import Workspace


class PinDialog(Dialog):
    """Accepted when the PIN holds; only who knows the passphrase chooses one."""

    def __init__(self, workspace: Workspace, *, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self.set_title(self.tr("Choose a PIN"))
        self.set_sentence(
            self.tr(
                "With it you come back to the desk from looking together. It opens nothing else, "
                "and it is yours alone. Do not take the PIN of your bank card."
            )
        )
        self.passphrase = SecretField(self.tr("Passphrase"))
        digits = self.tr("%1 to %2 digits").replace("%1", f"{FEWEST_DIGITS}")
        self.new = SecretField(self.tr("PIN"), digits.replace("%2", f"{MOST_DIGITS}"))
        self.again = SecretField(self.tr("The PIN once more"))
        self.passphrase.submitted.connect(self.new.line.setFocus)
        self.new.submitted.connect(self.again.line.setFocus)
        self.again.submitted.connect(self.decide)
        for field in (self.passphrase, self.new, self.again):
            self.add(field)
        self.add_cancel()
        self._accept = self.add_accept(self.tr("Keep this PIN"))
        self.finished.connect(self.deleteLater)
        self.passphrase.setFocus()

    @override
    @Slot()
    def decide(self) -> None:
        if not self._accept.isEnabled():
            return
        self.show_refusal("")
        try:
            check_pin(self.new.text(), self.again.text())
        except RuleError as error:
            self._show(error)
            return
        self._accept.hold()
        self._workspace.run(
            partial(self._work, self.passphrase.text(), self.new.text(), self.again.text()),
            owner=self,
            then=lambda _nothing: self.accept(),
            refused=self._show,
            unavailable=self._show_trouble,
        )

    def _work(self, passphrase: str, pin: str, again: str, _progress: Progress) -> None:
        workspace = self._workspace
        pins.choose_pin(
            workspace.file,
            workspace.actor,
            passphrase=passphrase,
            pin=pin,
            again=again,
            now=workspace.clock(),
        )

    def _show(self, error: RuleError) -> None:
        self._accept.release()
        if isinstance(error, WrongPassphrase | AttemptTooSoon):
            field = self.passphrase
        elif isinstance(error, PinMismatch):
            field = self.again
        else:
            field = self.new
        field.set_refusal(sentence(error))
        field.select_all()

    def _show_trouble(self, error: UnavailableError) -> None:
        self._accept.release()
        self.show_refusal(sentence(error))
