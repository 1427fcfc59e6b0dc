"""The navigation at the left: an icon and a word per page, and whose file this is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.theme.focus_ring import OWN_FOCUS
from wmo_desk.ui.theme.icons import paint_icon
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

_WIDTH: Final = 188
_SIDE: Final = 10


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """One place to go: its key, word, icon and shortcut."""

    key: str
    word: str
    icon_name: str
    shortcut: str = ""


class Navigation(QFrame):
    """Asks for pages with `page_wanted(key)`. Tab comes here once, the arrow keys walk through."""

    page_wanted = Signal(str)

    def __init__(
        self, title: str, items: Sequence[NavigationItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, kind="navigation")
        self.setAccessibleName(self.tr("Navigation"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # Above what scrolls, so that it is seen on every page at any size of text.
        self.mark = PlainLabel("", TextStyle.STRONG)
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.setContentsMargins(_SIDE, 6, _SIDE, 6)
        style_as(self.mark, kind="file_mark", textStyle="")
        self.mark.hide()
        outer.addWidget(self.mark)
        scroll = DownwardArea()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents = QWidget()
        style_as(contents, ground="navigation")
        self._column = QVBoxLayout(contents)
        self._column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        self._column.setSpacing(2)
        brand = QLabel(title)
        style_as(brand, kind="brand")
        brand.setContentsMargins(_SIDE, 0, 0, 12)
        self._column.addWidget(brand)
        self._buttons: dict[str, _NavigationButton] = {}
        for item in items:
            self._add(item)
        self._column.addStretch(1)
        self._foot = PlainLabel("", TextStyle.SECONDARY)
        style_as(self._foot, kind="navigation_foot", textStyle="")
        self._foot.setContentsMargins(_SIDE, 16, 0, 0)
        self._column.addWidget(self._foot)
        scroll.setWidget(contents)
        outer.addWidget(scroll)
        self._scroll = scroll
        self._contents = contents
        self._scrolls = False
        if items:
            self.set_current(items[0].key)

    def set_current(self, key: str) -> None:
        """Show which page is open; an unknown key leaves what is shown."""
        if key not in self._buttons:
            return
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._buttons[key])

    def set_badge(self, key: str, count: int, meaning: str = "") -> None:
        """Show a number beside a word, with what it counts for a screen reader; 0 hides it."""
        self._buttons[key].set_badge(count, meaning)
        self.updateGeometry()

    def set_mark(self, words: str) -> None:
        """Show above everything what kind of file this is; nothing for an ordinary one."""
        self.mark.setText(words)
        self.mark.setVisible(bool(words))
        self.updateGeometry()

    def set_foot(self, lines: Sequence[str]) -> None:
        """Show whose file this is, that it is encrypted, and when it was copied last."""
        self._foot.setText("\n".join(line for line in lines if line))
        self.updateGeometry()

    def add_to_foot(self, item: NavigationItem) -> QAbstractButton:
        """Put a button that does something, such as lock, above the words at the bottom."""
        button = _NavigationButton(item)
        button.setCheckable(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column.insertWidget(self._column.count() - 1, button)
        # Next to the pages, also for who goes round with Tab.
        QWidget.setTabOrder([*self._buttons.values()][-1], button)
        self.updateGeometry()
        return button

    @override
    def sizeHint(self) -> QSize:
        width = self._width_of_words() + self._bar_width()
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 120)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scrolls != bool(self._bar_width()):
            self._scrolls = not self._scrolls
            self.updateGeometry()

    def _width_of_words(self) -> int:
        """Return the width in which no word is cut off and no badge covers one."""
        buttons = self._contents.findChildren(QAbstractButton)
        words = [button.sizeHint().width() for button in buttons]
        return max(_WIDTH, max(words, default=0) + 2 * _SIDE + 4)

    def _bar_width(self) -> int:
        """Return what the scroll bar takes; it appears where the text is large."""
        # Lines at the bottom that are folded make it higher than its size hint tells.
        width = self._width_of_words()
        above = 0 if self.mark.isHidden() else self.mark.heightForWidth(width)
        if self._column.totalHeightForWidth(width) <= self.height() - above:
            return 0
        return self._scroll.verticalScrollBar().sizeHint().width()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _add(self, item: NavigationItem) -> None:
        button = _NavigationButton(item)
        button.clicked.connect(partial(self.page_wanted.emit, item.key))
        button.neighbour_wanted.connect(partial(self._go_to_neighbour, item.key))
        self._buttons[item.key] = button
        self._column.addWidget(button)

    def _go_to_neighbour(self, key: str, step: int) -> None:
        keys = list(self._buttons)
        there = self._buttons[keys[(keys.index(key) + step) % len(keys)]]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(there)


class _NavigationButton(QAbstractButton):
    neighbour_wanted = Signal(int)

    def __init__(self, item: NavigationItem) -> None:
        super().__init__()
        self._item = item
        self._badge = 0
        self.setCheckable(True)
        self.setProperty(OWN_FOCUS, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(item.word)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if item.shortcut:
            keys = QKeySequence(item.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(f"{item.word} ({keys})")

    def set_badge(self, count: int, meaning: str) -> None:
        self._badge = count
        spoken = f"{self._item.word}, {meaning or count}" if count else self._item.word
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = theme.px(38) + QFontMetrics(theme.font(TextStyle.STRONG)).horizontalAdvance(
            self._item.word
        )
        badge = self._badge_width() + theme.px(10) if self._badge else 0
        return QSize(width + badge + theme.px(10), theme.px(36))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.neighbour_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def nextCheckState(self) -> None:
        # The page that is open decides what is shown as current, not the click.
        return

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(tokens.navigation_selected))
            painter.drawRoundedRect(ground, 8, 8)
        elif self.underMouse():
            hover = QColor(tokens.navigation_selected)
            hover.setAlphaF(0.5)
            painter.setBrush(hover)
            painter.drawRoundedRect(ground, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.on_navigation_strong), 2))
            painter.drawRoundedRect(ground, 8, 8)
        ink = QColor(tokens.on_navigation_strong if self.isChecked() else tokens.on_navigation)
        side = theme.px(16)
        box = QRectF(theme.px(11), (self.height() - side) / 2, side, side)
        paint_icon(painter, self._item.icon_name, box, ink)
        painter.setFont(theme.font(TextStyle.STRONG if self.isChecked() else TextStyle.BODY))
        painter.setPen(ink)
        words = QRectF(self.rect()).adjusted(theme.px(38), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._item.word)
        if self._badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        theme = current_theme()
        height, width = theme.px(20), self._badge_width()
        box = QRectF(
            self.width() - width - theme.px(10), (self.height() - height) / 2, width, height
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.navigation_badge))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(self._badge_font())
        painter.setPen(QColor(theme.tokens.on_navigation_strong))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._badge))

    def _badge_width(self) -> int:
        theme = current_theme()
        text = QFontMetrics(self._badge_font()).horizontalAdvance(str(self._badge))
        return max(theme.px(22), text + theme.px(16))

    @staticmethod
    def _badge_font() -> QFont:
        font = current_theme().font(TextStyle.SECONDARY)
        font.setWeight(QFont.Weight.DemiBold)
        return font
