"""The one place where the program says something that belongs beside no field."""

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

Action: TypeAlias = Callable[[], None] | None

# Only good news without a choice goes by itself; what asks for something stays until it is read.
_GOOD_NEWS_MILLISECONDS: Final = 8000
_ICONS: Final = {
    Tone.ACCENT: ("info", IconRole.ACCENT),
    Tone.NEUTRAL: ("info", IconRole.TEXT),
    Tone.OK: ("ok", IconRole.OK),
    Tone.WARN: ("warning", IconRole.WARN),
    Tone.LATE: ("error", IconRole.LATE),
}


class MessageBar(QWidget):
    """Shows one sentence at a time, with at most one action such as "Undo" or "Try again".

    Tab reaches it after the page; when it goes, the keyboard is where it was before.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 0, 22, 12)
        self._frame = QFrame()
        style_as(self._frame, kind="message")
        outer.addWidget(self._frame)
        self._on_action: Callable[[], None] | None = None
        self._tone = Tone.NEUTRAL
        self._came_from: QWidget | None = None
        row = self._row = QHBoxLayout(self._frame)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        self._mark = QLabel()
        self._words = PlainLabel("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._action = Button("")
        self._action.clicked.connect(self._act)
        self._close = Button(self.tr("Close"), ButtonKind.QUIET, icon_name="close")
        self._close.clicked.connect(self.clear)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GOOD_NEWS_MILLISECONDS)
        self._timer.timeout.connect(self.clear)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._note_keyboard)

    @property
    def sentence(self) -> str:
        """What is said now; empty when the bar is hidden."""
        return "" if self.isHidden() else self._words.text()

    def info(self, sentence: str, *, action: str = "", on_action: Action = None) -> None:
        """Say something that is neither good nor bad."""
        self._say(sentence, Tone.ACCENT, action, on_action)

    def ok(self, sentence: str, *, action: str = "", on_action: Action = None) -> None:
        """Say that something was done, perhaps with a way to undo it."""
        self._say(sentence, Tone.OK, action, on_action)

    def warn(self, sentence: str, *, action: str = "", on_action: Action = None) -> None:
        """Say something that asks for attention."""
        self._say(sentence, Tone.WARN, action, on_action)

    def error(self, sentence: str, *, action: str = "", on_action: Action = None) -> None:
        """Say that something did not happen, perhaps with a way to try again."""
        self._say(sentence, Tone.LATE, action, on_action)

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self._on_action = None
        if keyboard.is_in(self):
            keyboard.give_back(self._came_from)
        self.hide()

    def forget_good_news(self) -> None:
        """Say no more what went well: it was about another page."""
        if self._tone in {Tone.OK, Tone.ACCENT}:
            self.clear()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _say(self, sentence: str, tone: Tone, action: str, on_action: Action) -> None:
        self._tone = tone
        name, role = _ICONS[tone]
        side = current_theme().px(18)
        drawn = icon(name, role).pixmap(QSize(side, side), self.devicePixelRatio())
        self._mark.setPixmap(drawn)
        self._words.setText(sentence)
        style_as(self._frame, tone=tone.value)
        self._on_action = on_action
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self._timer.stop()
        if tone in {Tone.OK, Tone.ACCENT} and not action:
            self._timer.start()
        self.show()
        self._come_last()
        self._fit()
        announce(self, f"{sentence} {action}".strip(), at_once=tone is Tone.LATE)

    def _come_last(self) -> None:
        """Take the place behind everything in the window, also what came later than this."""
        last = self.window().previousInFocusChain()
        if last is not None and last is not self and not self.isAncestorOf(last):
            QWidget.setTabOrder(last, self._action)
            QWidget.setTabOrder(self._action, self._close)

    @Slot(QWidget, QWidget)
    def _note_keyboard(self, left: QWidget | None, reached: QWidget | None) -> None:
        if reached is None or left is None or not self.isAncestorOf(reached):
            return
        if not self.isAncestorOf(left):
            self._came_from = left

    def _fit(self) -> None:
        """Be as high as the sentence asks for, also where a page leaves little room."""
        height = self._row.totalHeightForWidth(self._frame.width())
        self._frame.setMinimumHeight(height)

    @Slot()
    def _act(self) -> None:
        todo = self._on_action
        self.clear()
        if todo is not None:
            todo()
