"""Asks who is there before the screen shows anything else again."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wmo_desk.domain.pins import is_pin
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import pins
from wmo_desk.services.pins import PinState, pin_state
from wmo_desk.tasks import Progress
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class LeavingQuestion(QFrame):
    """`confirmed` follows the right passphrase or PIN, `stayed` the choice to go on looking."""

    confirmed = Signal()
    stayed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        style_as(self, kind="bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 14, 40, 14)
        column.setSpacing(8)
        self.secret = SecretField(self.tr("Passphrase of the consultant"))
        self.secret.submitted.connect(self._confirm)
        column.addWidget(self.secret)
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        self._leave = Button(self.tr("Back to the desk"))
        self._leave.clicked.connect(self._confirm)
        stay = Button(self.tr("Go on looking"))
        stay.clicked.connect(self.stayed)
        buttons.addWidget(self._leave)
        buttons.addWidget(stay)
        column.addWidget(row)
        self.setFocusProxy(self.secret)
        self._pin = PinState()
        workspace.load(
            partial(pin_state, staff_id=workspace.me.id), owner=self, then=self._show_pin
        )

    @Slot()
    def _confirm(self) -> None:
        if not self._leave.isEnabled():
            return
        self._leave.setEnabled(False)
        self._workspace.run(
            partial(self._check, self.secret.text()),
            owner=self,
            then=lambda _nothing: self.confirmed.emit(),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    def _show_pin(self, pin: PinState) -> None:
        self._pin = pin
        if pin.counts:
            self.secret.set_help(self.tr("Your PIN will do as well."))
        elif pin.is_chosen:
            self.secret.set_help(self.tr("The PIN counts again after the passphrase."))

    def _check(self, typed: str, _progress: Progress) -> None:
        workspace = self._workspace
        # No passphrase is as short as a PIN, so what is typed can be only one of them.
        confirm = (
            pins.confirm_pin if self._pin.is_chosen and is_pin(typed) else pins.confirm_passphrase
        )
        confirm(workspace.file, workspace.actor, typed, now=workspace.clock())

    def _refuse(self, error: RuleError | UnavailableError) -> None:
        self._leave.setEnabled(True)
        self.secret.set_refusal(sentence(error))
        self.secret.select_all()
