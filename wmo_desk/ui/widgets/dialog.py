"""Dialogs: keyboard friendly, scrolling where the text is large, with one primary button."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

_SCREEN_SHARE: Final = 0.9
_EDGE: Final = 1


class Dialog(QDialog):
    """A title, a sentence, contents in `body` that scroll when needed, and buttons below.

    Escape and the cancel button reject; Enter presses the button made with `add_accept`.
    """

    def __init__(
        self,
        title: str,
        sentence: str = "",
        *,
        width: int = 520,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._width = width
        # The edge stands out where the desktop draws no frame.
        frame = QFrame()
        style_as(frame, kind="dialog")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = DownwardArea()
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents = QWidget()
        style_as(contents, ground="surface")
        column = QVBoxLayout(contents)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self._title = PlainLabel(title, TextStyle.TITLE)
        column.addWidget(self._title)
        self._sentence = PlainLabel(sentence)
        if not sentence:
            self._sentence.hide()
        column.addWidget(self._sentence)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        self._refusal = ErrorSentence()
        column.addWidget(self._refusal)
        column.addStretch(1)
        self._contents = contents
        contents.installEventFilter(self)
        self._scroll.setWidget(contents)
        outer.addWidget(self._scroll, 1)
        footer = QFrame()
        style_as(footer, kind="footer")
        self._buttons = QHBoxLayout(footer)
        self._buttons.setContentsMargins(24, 12, 24, 12)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        outer.addWidget(footer)
        self._footer = footer

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget, stretch)

    def add_cancel(self, text: str = "") -> QPushButton:
        """Put in a button that closes without doing anything."""
        button = Button(text or self.tr("Cancel"))
        button.clicked.connect(self.reject)
        self._buttons.addWidget(button)
        return button

    def add_accept(self, text: str, kind: ButtonKind = ButtonKind.PRIMARY) -> Button:
        """Put in the button that Enter presses; it accepts unless it is connected otherwise."""
        button = Button(text, kind)
        button.setDefault(True)
        button.clicked.connect(self.decide)
        self._buttons.addWidget(button)
        return button

    def add_button(self, widget: QWidget, *, leading: bool = False) -> None:
        """Put another button in the footer, at its left end when `leading`."""
        if leading:
            self._buttons.insertWidget(0, widget)
        else:
            self._buttons.addWidget(widget)

    @Slot()
    def decide(self) -> None:
        """Do what the accept button is for; a dialog that must ask a service first overrides it."""
        self.accept()

    def set_title(self, title: str) -> None:
        """Show another title, also in the frame of the window."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def set_sentence(self, sentence: str) -> None:
        """Show another sentence below the title."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def show_refusal(self, sentence: str) -> None:
        """Show why it cannot be done, when the reason belongs beside no field; empty clears it."""
        self._refusal.set_text(sentence)
        if sentence:
            announce(self, sentence, at_once=True)
            self._scroll.ensureWidgetVisible(self._refusal)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = theme.px(self._width)
        height = self._contents.heightForWidth(width)
        if height < 0:
            height = self._contents.sizeHint().height()
        edges = 2 * _EDGE
        wanted = QSize(width + edges, height + self._footer.sizeHint().height() + edges)
        screen = self.screen().availableSize()
        return wanted.boundedTo(screen * _SCREEN_SHARE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(self._footer.minimumSizeHint().width(), self.sizeHint().width()),
            self._footer.sizeHint().height() + current_theme().px(80),
        ).boundedTo(self.screen().availableSize() * _SCREEN_SHARE)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # A form stands in as many columns as fit, so it knows its height when it has its width.
        for _round in range(2):
            self.resize(self.sizeHint())
        # Only now: Qt puts the dialog in the middle by the size that it has.
        super().showEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._contents and event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """Make room for what comes in, such as a refusal, without leaving the screen."""
        wanted = self.sizeHint()
        if not self.isVisible() or wanted.height() <= self.height():
            return
        self.resize(self.width(), wanted.height())
        lowest = self.screen().availableGeometry().bottom() - self.frameGeometry().height() + 1
        if self.y() > lowest:
            self.move(self.x(), lowest)


class ConfirmDialog(Dialog):
    """Asks before something with consequences; the button says what it does, never "OK"."""

    def __init__(
        self,
        title: str,
        sentence: str,
        *,
        confirm: str,
        cancel: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentence, width=440, parent=parent)
        self.add_cancel(cancel)
        self.add_accept(confirm, ButtonKind.DANGER if danger else ButtonKind.PRIMARY)
