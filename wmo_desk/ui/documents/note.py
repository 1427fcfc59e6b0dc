"""One sentence above the preview about what it shows, with at most one thing to do."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

_MARKS = {Tone.WARN: ("warning", IconRole.WARN), Tone.ACCENT: ("info", IconRole.ACCENT)}


class Note(QFrame):
    """Stays for as long as it is true; hidden when there is nothing to say."""

    action_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="message")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 6, 8, 6)
        left = QWidget()
        style_as(left, ground="clear")
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._mark = QLabel()
        self._words = PlainLabel("")
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        self.action = Button("")
        self.action.clicked.connect(self.action_wanted)
        outer.addWidget(AdaptiveRow(left, self.action))
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said; empty when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str, tone: Tone, action: str = "") -> None:
        """Say this until something else is said, perhaps with something to do about it."""
        name, role = _MARKS[tone]
        side = current_theme().px(18)
        self._mark.setPixmap(icon(name, role).pixmap(QSize(side, side), self.devicePixelRatio()))
        self._words.setText(sentence)
        self.action.set_text(action)
        self.action.setVisible(bool(action))
        style_as(self, tone=tone.value)
        self.setAccessibleName(sentence)
        self.show()
