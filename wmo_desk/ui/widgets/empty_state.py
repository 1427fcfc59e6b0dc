"""What an empty place says: that it is empty, and what to do first."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

_MARGIN: Final = 32
_NARROW_MARGIN: Final = 4


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and at most one button that is put in with `add_action`.

    Where there is little room the words go before the icon and the white around them.
    """

    def __init__(
        self, title: str, sentence: str = "", *, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._has_room = True
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, _MARGIN, 24, _MARGIN)
        column.setSpacing(8)
        column.addStretch(1)
        self._mark: QLabel | None = None
        if icon_name:
            mark = self._mark = QLabel()
            side = current_theme().px(32)
            drawn = icon(icon_name, IconRole.MUTED)
            mark.setPixmap(drawn.pixmap(QSize(side, side), self.devicePixelRatio()))
            mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(mark)
        self._title = PlainLabel(title, TextStyle.HEADING)
        self._sentence = PlainLabel(sentence, TextStyle.BODY, colour="muted")
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._actions = QVBoxLayout()
        self._actions.setContentsMargins(0, 8, 0, 0)
        column.addLayout(self._actions)
        column.addStretch(2)
        self.setAccessibleName(f"{title}. {sentence}")

    def set_text(self, title: str, sentence: str = "") -> None:
        """Say something else, such as that a search found nothing."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def add_action(self, widget: QWidget) -> None:
        """Put what to do first below the sentence."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self._left_out())

    @override
    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + self._left_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.height() >= self.heightForWidth(self.width())
        if has_room is self._has_room:
            return
        self._has_room = has_room
        margin = _MARGIN if has_room else _NARROW_MARGIN
        self._column.setContentsMargins(24, margin, 24, margin)
        if self._mark is not None:
            self._mark.setVisible(has_room)

    def _left_out(self) -> int:
        """Return how much higher it is with everything that is left out now."""
        if self._has_room:
            return 0
        mark = 0 if self._mark is None else self._mark.sizeHint().height() + self._column.spacing()
        return mark + 2 * (_MARGIN - _NARROW_MARGIN)
