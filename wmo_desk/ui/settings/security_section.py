"""What opens the file, and when it locks."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import UnavailableError
from wmo_desk.services import files, options, pins
from wmo_desk.services.pins import PinState, pin_state
from wmo_desk.ui.field_saver import number_saver
from wmo_desk.ui.settings.passphrase_dialog import PassphraseDialog
from wmo_desk.ui.settings.pin_dialog import PinDialog
from wmo_desk.ui.settings.recovery_key_dialog import RecoveryKeyDialog
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace

_LONGEST_IDLE: Final = 60


class SecuritySection(Section):
    """Passphrase, recovery key, and the minutes of quiet after which the file locks."""

    lock_wanted = Signal()

    def __init__(
        self, workspace: Workspace, computer: ThisComputer, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._computer = computer
        self._municipality = ""
        keys = Card(self.tr("What opens the file"))
        keys.add(
            PlainLabel(
                self.tr(
                    "Without the passphrase and without the recovery key nobody can read this "
                    "file. Both can be replaced at any time; no record is rewritten for it."
                )
            )
        )
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        passphrase = Button(self.tr("Choose a new passphrase"), icon_name="lock")
        passphrase.clicked.connect(self._change_passphrase)
        key = Button(self.tr("Make a new recovery key"), icon_name="key")
        key.clicked.connect(self._make_key)
        buttons.addWidget(passphrase)
        buttons.addWidget(key)
        keys.add(row)
        self.column.addWidget(keys)
        self.column.addWidget(self._build_lock())
        self.column.addWidget(self._build_together())
        self.column.addStretch(1)
        self.reload()

    def reload(self) -> None:
        """Show what was chosen on this computer."""
        self._saver.load(self._computer.settings.idle_lock_minutes)
        self.workspace.load(files.file_facts, owner=self, then=self._remember)
        self.workspace.load(
            partial(options.read_option, key=options.TOGETHER_ASKS),
            owner=self,
            then=self._asks.load,
        )
        self._read_pin()

    def flush(self) -> None:
        """Keep the minutes that were typed."""
        self._saver.flush()

    def _build_lock(self) -> Card:
        card = Card(self.tr("When the file locks"))
        card.add(
            PlainLabel(
                self.tr(
                    "The file locks when the computer locks or goes to sleep, with Ctrl+L, and "
                    "after a while without typing. What you typed stays."
                )
            )
        )
        form = Form()
        self._minutes = NumberInput(
            lowest=1,
            highest=_LONGEST_IDLE,
            unit=self.tr("minutes"),
        )
        self._minutes.setMaximumWidth(current_theme().px(160))
        form.add("idle", self.tr("Lock after"), self._minutes)
        self._form = form
        self._saver = number_saver(self._minutes)
        self._saver.edited.connect(self._keep_minutes)
        card.add(form)
        lock = Button(self.tr("Lock now"), icon_name="lock", shortcut="")
        lock.clicked.connect(self.lock_wanted)
        card.add(lock)
        return card

    def _build_together(self) -> Card:
        card = Card(self.tr("Looking together"))
        self._asks = AutosaveCheckBox(
            self.tr("Ask for passphrase or PIN when looking together ends")
        )
        self._asks.setEnabled(self.workspace.may(Permission.EDIT_LISTS))
        self._asks.edited.connect(self._keep_asking)
        card.add(self._asks)
        self._pin_words = PlainLabel("", colour="muted")
        card.add(self._pin_words)
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        self.pin_button = Button(self.tr("Choose a PIN"), icon_name="key")
        self.pin_button.clicked.connect(self._choose_pin)
        self.no_pin_button = Button(self.tr("Do without a PIN"), ButtonKind.QUIET)
        self.no_pin_button.clicked.connect(self._remove_pin)
        buttons.addWidget(self.pin_button)
        buttons.addWidget(self.no_pin_button)
        card.add(row)
        return card

    def _read_pin(self) -> None:
        self.workspace.load(
            partial(pin_state, staff_id=self.workspace.me.id), owner=self, then=self._show_pin
        )

    def _show_pin(self, pin: PinState) -> None:
        if not pin.is_chosen:
            words = self.tr("%1 has no PIN; a few digits are quicker than the passphrase.")
        elif pin.counts:
            words = self.tr("%1 has a PIN. Forgotten? The passphrase always counts.")
        else:
            words = self.tr(
                "The PIN of %1 was typed wrong too often. It counts again after the passphrase "
                "when leaving, or choose another one."
            )
        self._pin_words.setText(words.replace("%1", self.workspace.me.name))
        self.pin_button.set_text(
            self.tr("Choose another PIN") if pin.is_chosen else self.tr("Choose a PIN")
        )
        self.no_pin_button.setVisible(pin.is_chosen)

    @Slot()
    def _choose_pin(self) -> None:
        dialog = PinDialog(self.workspace, parent=self)
        dialog.accepted.connect(self._say_pin)
        dialog.open()

    @Slot()
    def _say_pin(self) -> None:
        self._read_pin()
        self.said.emit(self.tr("The PIN counts from now on."))

    @Slot()
    def _remove_pin(self) -> None:
        self.workspace.perform(pins.remove_pin, owner=self, then=lambda _nothing: self._read_pin())

    @Slot(object)
    def _keep_asking(self, asks: bool) -> None:
        self.workspace.perform(
            partial(options.write_option, key=options.TOGETHER_ASKS, value=asks),
            owner=self,
            then=lambda _identifier: self._asks.autosave.mark_saved(),
        )

    @Slot(object)
    def _keep_minutes(self, minutes: int) -> None:
        field = self._form.field("idle")
        field.clear_error()
        try:
            self._computer.change(idle_lock_minutes=minutes)
        except UnavailableError as error:
            field.set_error(sentence(error))
        self._saver.mark_saved()

    @Slot()
    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self.workspace, parent=self)
        dialog.accepted.connect(self._say_changed)
        dialog.open()

    @Slot()
    def _make_key(self) -> None:
        dialog = RecoveryKeyDialog(self.workspace, self._municipality, parent=self)
        dialog.accepted.connect(self._say_made)
        dialog.open()

    @Slot()
    def _say_changed(self) -> None:
        self.said.emit(self.tr("The new passphrase opens the file from now on."))

    @Slot()
    def _say_made(self) -> None:
        self.said.emit(self.tr("The new recovery key holds from now on. Destroy the old paper."))

    def _remember(self, facts: files.FileFacts) -> None:
        self._municipality = facts.municipality
