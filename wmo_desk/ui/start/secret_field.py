"""A field for a passphrase: hidden until asked for, and it notices Caps Lock."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wmo_desk.ui.start.plain import button, restyle, words

# Longer than any passphrase and shorter than what would make the derivation of the key slow.
_LONGEST = 1024


class SecretField(QWidget):
    """A label, the field with its "Show" button, and below them Caps Lock, help and refusal."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, label: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = words(label, "secondary", "muted")
        self.line = _SecretLine()
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(help_text)
        self.line.returnPressed.connect(self.submitted)
        self.line.textEdited.connect(self._note_edit)
        self.line.caps_lock_seen.connect(self._show_caps_lock)
        title.setBuddy(self.line)
        self._show = button(self.tr("Show"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        self._show.setAccessibleName(self.tr("Show what I type"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        self._caps_lock = words(self.tr("Caps Lock is on."), "secondary", "warn")
        self._help_text = help_text
        self._help = words(help_text, "secondary", "muted")
        self._refusal = words("", "secondary", "late")
        column.addWidget(title)
        column.addLayout(row)
        for below in (self._caps_lock, self._help, self._refusal):
            column.addWidget(below)
        self._caps_lock.hide()
        self._help.setVisible(bool(help_text))
        self._refusal.hide()
        self.setFocusProxy(self.line)

    @property
    def refusal(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._refusal.text()

    @property
    def warns_of_caps_lock(self) -> bool:
        """Whether Caps Lock was noticed."""
        return not self._caps_lock.isHidden()

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide again what comes next."""
        self.line.clear()
        self._show.setChecked(False)
        self._caps_lock.hide()

    def select_all(self) -> None:
        """Mark what was typed, so that the next letter replaces it."""
        self.line.setFocus()
        self.line.selectAll()

    def set_refusal(self, sentence: str) -> None:
        """Show why it was refused, or nothing; a screen reader hears it with the field."""
        _say(self._refusal, sentence)
        self.line.setProperty("invalid", "true" if sentence else "false")
        self.line.setAccessibleDescription(sentence or self._help_text)
        restyle(self.line)

    def set_help(self, help_text: str, colour: str = "muted") -> None:
        """Show another line of help, perhaps in the colour of good news."""
        self._help_text = help_text
        self._help.setProperty("colour", colour)
        restyle(self._help)
        _say(self._help, help_text)
        if not self.refusal:
            self.line.setAccessibleDescription(help_text)

    @Slot()
    def _note_edit(self) -> None:
        if self.refusal:
            self.set_refusal("")
        self.edited.emit()

    @Slot(bool)
    def _show_caps_lock(self, is_on: bool) -> None:
        self._caps_lock.setVisible(is_on)

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))


class _SecretLine(QLineEdit):
    caps_lock_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - see below
        """Notice a capital typed without Shift, or a small letter with it."""
        # typing_extensions.override and Qt.KeyboardModifier would be loaded before the window
        # shows; here they are needed, at the first key.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        text = event.text()
        if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(text.isupper() != with_shift)
        super().keyPressEvent(event)


def _say(label: QLabel, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(sentence))
