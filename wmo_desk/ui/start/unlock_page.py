"""Unlock: the passphrase, and the ways around it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.ui.start.plain import button, restyle, words
from wmo_desk.ui.start.secret_field import SecretField


class UnlockPage(QFrame):
    """Asks for the passphrase of one file. `unlock_wanted` carries what was typed.

    The other signals are the ways around: the recovery key, another file, a new one, a copy.
    """

    unlock_wanted = Signal(str)
    recovery_wanted = Signal()
    other_file_wanted = Signal()
    new_file_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, place: str, *, is_lock: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._is_lock = is_lock
        self._seconds = 0
        self._is_busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        column.addWidget(words(self.tr("Unlock"), "title"))
        self._sentence = words(place, "body", "muted")
        column.addWidget(self._sentence)
        self.secret = SecretField(self.tr("Passphrase"))
        self.secret.submitted.connect(self._submit)
        column.addWidget(self.secret)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._open = button(self.tr("Unlock"), "primary")
        self._open.clicked.connect(self._submit)
        self._state = words("", "secondary", "muted")
        row.addWidget(self._open)
        row.addWidget(self._state, 1)
        column.addLayout(row)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        column.addWidget(rule)
        column.addLayout(self._build_ways())
        self._clock = QTimer(self)
        # A timer may be a twentieth early, and who tries again then is told to wait once more.
        self._clock.setInterval(1_060)
        self._clock.timeout.connect(self._tick)
        self.setFocusProxy(self.secret)

    @property
    def is_busy(self) -> bool:
        """Whether the file is being opened."""
        return self._is_busy

    @property
    def state(self) -> str:
        """What is said beside the button."""
        return self._state.text()

    def set_busy(self, sentence: str) -> None:
        """Say that the file is being opened; an empty sentence takes typing again."""
        self._is_busy = bool(sentence)
        self._open.setEnabled(not sentence and not self._seconds)
        self.secret.line.setReadOnly(bool(sentence))
        self._state.setText(sentence)

    def show_refusal(self, sentence: str, wait: int = 0) -> None:
        """Say why it does not open; after several wrong attempts count the `wait` seconds down."""
        self.set_busy("")
        self.secret.set_refusal(sentence)
        self.secret.select_all()
        self.count_down(wait)

    def count_down(self, seconds: int) -> None:
        """Take no attempt for so many seconds, and show them passing."""
        self._seconds = max(0, seconds)
        if self._seconds:
            self._clock.start()
        self._show_wait()

    def clear(self) -> None:
        """Forget what was typed."""
        self.set_busy("")
        self.secret.clear()
        self.secret.set_refusal("")

    @Slot()
    def _submit(self) -> None:
        if self._is_busy or self._seconds:
            return
        if not self.secret.text():
            self.secret.set_refusal(self.tr("Type your passphrase."))
            return
        self.secret.set_refusal("")
        self.set_busy(self.tr("Opening…"))
        self.unlock_wanted.emit(self.secret.text())

    @Slot()
    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._seconds = 0
            self._clock.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        if self._is_busy:
            return
        self._open.setEnabled(not self._seconds)
        if self._seconds:
            seconds = self.tr("You can try again in %n second(s).", "", self._seconds)
            self._state.setText(seconds)
        else:
            self._state.setText("")

    def _build_ways(self) -> QVBoxLayout:
        ways = QVBoxLayout()
        ways.setSpacing(2)
        offered = [(self.tr("Passphrase forgotten? Use the recovery key"), self.recovery_wanted)]
        if not self._is_lock:
            offered += [
                (self.tr("Choose another file"), self.other_file_wanted),
                (self.tr("Make a new file"), self.new_file_wanted),
                (self.tr("Put back a copy"), self.restore_wanted),
            ]
        for text, signal in offered:
            way = button(text, "link")
            way.clicked.connect(signal)
            ways.addWidget(way)
        return ways

    def set_place(self, place: str) -> None:
        """Say which file this is about."""
        self._sentence.setText(place)
        restyle(self._sentence)
