"""The white bar on top of every page: what this is, whether it is saved, what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.flow_layout import FlowLayout
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 9, 22, 10)
        left = QWidget()
        words = self._words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(12)
        self._title = PlainLabel(title, TextStyle.TITLE)
        self._aside = PlainLabel(aside, TextStyle.BODY, colour="muted", wrap=False)
        if not aside:
            self._aside.hide()
        self._title_row.addWidget(self._title)
        self._title_row.addWidget(self._aside)
        self._title_row.addStretch(1)
        words.addLayout(self._title_row)
        self._subtitle = PlainLabel(subtitle, TextStyle.SECONDARY, colour="muted")
        if not subtitle:
            self._subtitle.hide()
        words.addWidget(self._subtitle)
        right = QWidget()
        self._actions = FlowLayout(right, spacing=14)
        self.saved = SavedIndicator()
        self._actions.addWidget(self.saved)
        for group in (left, right):
            style_as(group, ground="clear")
        outer.addWidget(AdaptiveRow(left, right))

    def set_title(self, title: str, aside: str = "") -> None:
        """Show another title, and beside it a few lighter words."""
        self._title.setText(title)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))

    def set_subtitle(self, subtitle: str) -> None:
        """Show another line below the title; an empty one takes no room."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end; the primary one last."""
        self._actions.addWidget(widget)

    def add_below_title(self, widget: QWidget) -> None:
        """Put a widget, such as facts that can be changed, where the subtitle stands."""
        self._words.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def add_back(self, words: str) -> Button:
        """Put a button before the title that leads back to where the words say, and return it."""
        back = Button(words, ButtonKind.LINK, icon_name="back")
        self._title_row.insertWidget(0, back)
        return back
