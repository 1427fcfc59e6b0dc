"""What an empty place says: that it is empty, and what to do first."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and at most one button that is put in with `add_action`."""

    def __init__(
        self, title: str, sentence: str = "", *, icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        if icon_name:
            mark = QLabel()
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
