"""A page of the start window: a title, a sentence, what is asked, one primary button at most."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as


class StepPage(QFrame):
    """Enter presses the primary button; `went_back` is emitted by the other one and by Escape."""

    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        self._title = PlainLabel("", TextStyle.TITLE)
        column.addWidget(self._title)
        self._sentence = PlainLabel("")
        self._sentence.hide()
        column.addWidget(self._sentence)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        self._refusal = ErrorSentence()
        column.addWidget(self._refusal)
        self._state = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self._state.hide()
        column.addWidget(self._state)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        self._back: Button | None = None
        self._primary: Button | None = None
        self._is_busy = False
        self._begins_at: QWidget | None = None

    @property
    def refusal(self) -> str:
        """The sentence that is shown above the buttons, or nothing."""
        return self._refusal.text()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._is_busy

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget)

    def add_back(self, text: str = "") -> Button:
        """Put in the button that goes back, at the left."""
        self._back = Button(text or self.tr("Back"), icon_name="" if text else "back")
        self._back.clicked.connect(self.went_back)
        self._buttons.insertWidget(0, self._back)
        return self._back

    def add_button(self, text: str, kind: ButtonKind = ButtonKind.ORDINARY) -> Button:
        """Put in another button, before the primary one."""
        button = Button(text, kind)
        place = self._buttons.count() - (1 if self._primary is not None else 0)
        self._buttons.insertWidget(place, button)
        return button

    def add_primary(self, text: str) -> Button:
        """Put in the button that Enter presses; it calls `decide`."""
        self._primary = Button(text, ButtonKind.PRIMARY)
        self._primary.clicked.connect(self.decide)
        self._buttons.addWidget(self._primary)
        return self._primary

    def set_title(self, title: str) -> None:
        """Show a title, which is also what a screen reader calls the page; empty shows none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_sentence(self, sentence: str) -> None:
        """Show another sentence below the title."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def set_refusal(self, sentence: str) -> None:
        """Show why it cannot go on when the reason belongs beside no field; empty clears it."""
        self._refusal.set_text(sentence)
        if sentence:
            announce(self, sentence, at_once=True)

    def set_busy(self, sentence: str) -> None:
        """Say what is being done and take no typing meanwhile; empty takes typing again."""
        self._is_busy = bool(sentence)
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))
        if sentence:
            self.set_refusal("")
            announce(self, sentence)
        for button in (self._back, self._primary):
            if button is not None:
                button.setEnabled(not sentence)

    @override
    def setFocusProxy(self, widget: QWidget) -> None:
        # To Qt a proxy is where Tab enters the page: what stands before it would be passed over.
        self._begins_at = widget

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._begins_at is not None:
            self._begins_at.setFocus(reason)
        else:
            super().setFocus(reason)

    @Slot()
    def decide(self) -> None:
        """Do what the primary button is for."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_busy:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._primary is not None:
            self._primary.click()
        elif event.key() == Qt.Key.Key_Escape and self._back is not None:
            self._back.click()
        else:
            super().keyPressEvent(event)
