"""Cards: the white grounds on which everything stands, one of them folding."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.dimension_symbol import DimensionBadge
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

_EDGE = 4
_RADIUS = 10


class Card(QFrame):
    """A white ground with a hairline; `body` takes the contents, `header` widgets beside the title.

    With a dimension the left edge has its colour.
    """

    def __init__(
        self,
        title: str = "",
        *,
        dimension: Dimension | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dimension = dimension
        style_as(self, kind="card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(17, 14, 17, 15)
        outer.setSpacing(8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self._title = PlainLabel(title, TextStyle.HEADING)
        if not title:
            self._title.hide()
        self.header.addWidget(self._title, 1)
        outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Show another title; an empty one takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget, stretch)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dimension is not None:
            paint_edge(self, current_theme().tokens.dimensions[self._dimension].fill)


class CollapsibleCard(QFrame):
    """A card that folds to its header; click it, or Space, Enter, Left and Right on the header.

    `header_left` stands behind the title, `header_right` at the right; `body` is what folds.
    """

    folded_changed = Signal(bool)

    def __init__(
        self,
        title: str,
        *,
        dimension: Dimension | None = None,
        folded: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dimension = dimension
        self._title = title
        style_as(self, kind="card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(19, 10, 16, 10)
        outer.setSpacing(0)
        self.handle = _FoldButton(title, self)
        self.handle.clicked.connect(self.toggle)
        self.handle.fold_wanted.connect(self.set_folded)
        left, right = QWidget(), QWidget()
        for group in (left, right):
            style_as(group, ground="clear")
        header = QHBoxLayout(left)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(10)
        if dimension is not None:
            header.addWidget(DimensionBadge(dimension))
        header.addWidget(self.handle)
        self.header_left = QHBoxLayout()
        self.header_left.setSpacing(8)
        header.addLayout(self.header_left)
        header.addStretch(1)
        self.header_right = QHBoxLayout(right)
        self.header_right.setContentsMargins(0, 0, 0, 0)
        self.header_right.setSpacing(10)
        self._header_row = AdaptiveRow(left, right, spacing=6)
        outer.addWidget(self._header_row)
        self._detail = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self._detail.hide()
        outer.addWidget(self._detail)
        self.content = QWidget()
        style_as(self.content, ground="clear")
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 10, 0, 6)
        self.body.setSpacing(8)
        outer.addWidget(self.content)
        self._folded = not folded
        self.set_folded(folded)

    @property
    def folded(self) -> bool:
        """Whether only the header shows."""
        return self._folded

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self.handle.setText(title.replace("&", "&&"))
        self._name_handle()

    def set_detail(self, text: str) -> None:
        """Show a line below the title, also while folded; an empty one takes no room."""
        self._detail.setText(text)
        self._detail.setVisible(bool(text))

    @Slot(bool)
    def set_folded(self, folded: bool) -> None:
        """Fold to the header, or open."""
        if folded == self._folded:
            return
        self._folded = folded
        self.content.setVisible(not folded)
        self._name_handle()
        self.folded_changed.emit(folded)

    def _name_handle(self) -> None:
        state = self.tr("folded") if self._folded else self.tr("open")
        self.handle.setAccessibleName(f"{self._title}, {state}")

    @Slot()
    def toggle(self) -> None:
        """Fold when open, open when folded."""
        self.set_folded(not self._folded)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        in_header = event.position().y() <= self._header_row.geometry().bottom() + 10
        if event.button() is Qt.MouseButton.LeftButton and in_header:
            self.toggle()
            event.accept()
        else:
            super().mousePressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dimension is not None:
            paint_edge(self, current_theme().tokens.dimensions[self._dimension].fill)


class _FoldButton(QPushButton):
    """The title of a folding card, as the button that a keyboard finds."""

    fold_wanted = Signal(bool)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title.replace("&", "&&"), parent)
        style_as(self, kind="fold", textStyle="heading")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.fold_wanted.emit(event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)


def paint_edge(frame: QFrame, colour: str) -> None:
    """Paint the left edge of a card in a colour, inside its rounded corners."""
    painter = QPainter(frame)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded = QPainterPath()
    rounded.addRoundedRect(QRectF(frame.rect()), _RADIUS, _RADIUS)
    painter.setClipRect(QRectF(0, 0, _EDGE, frame.height()))
    painter.fillPath(rounded, QColor(colour))
