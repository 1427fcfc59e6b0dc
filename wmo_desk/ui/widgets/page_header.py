"""The white bar on top of every page: what this is, whether it is saved, what can be done."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.saved_indicator import SavedIndicator
from wmo_desk.ui.widgets.styling import style_as


class PageHeader(QFrame):
    """Title with an aside, subtitle, the saved indicator and actions; stacked where it is narrow.

    `saved` is hidden until it is first used.
    """

    def __init__(
        self, title: str, subtitle: str = "", *, aside: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, kind="page_header")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(22, 9, 22, 10)
        self._row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(10)
        self._title = PlainLabel(title, TextStyle.TITLE)
        self._aside = PlainLabel(aside, TextStyle.BODY, colour="muted", wrap=False)
        self._aside.setVisible(bool(aside))
        self._title_row.addWidget(self._title)
        self._title_row.addWidget(self._aside)
        self._title_row.addStretch(1)
        words.addLayout(self._title_row)
        self._subtitle = PlainLabel(subtitle, TextStyle.SECONDARY, colour="muted")
        self._subtitle.setVisible(bool(subtitle))
        words.addWidget(self._subtitle)
        self._row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(14)
        self.saved = SavedIndicator()
        self._actions.addStretch(1)
        self._actions.addWidget(self.saved)
        self._row.addLayout(self._actions)

    def set_title(self, title: str, aside: str = "") -> None:
        """Show another title, and beside it a few lighter words."""
        self._title.setText(title)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        self._fit()

    def set_subtitle(self, subtitle: str) -> None:
        """Show another line below the title; an empty one takes no room."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end; the primary one last."""
        self._actions.addWidget(widget)
        self._fit()

    def add_leading(self, widget: QWidget) -> None:
        """Put a widget, such as a back button, before the title."""
        self._title_row.insertWidget(0, widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the actions below the title where both do not fit beside each other."""
        title = self._title.sizeHint().width() + self._aside.sizeHint().width()
        needed = title + self._actions.sizeHint().width() + 80
        beside = needed <= self.width()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
