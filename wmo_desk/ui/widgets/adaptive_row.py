"""Two groups beside each other, or below each other where the width asks for it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.styling import style_as


class AdaptiveRow(QWidget):
    """The first group takes the room, the second stands at the right, or below at the right."""

    def __init__(
        self, first: QWidget, second: QWidget, *, spacing: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._first = first
        self._second = second
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.addWidget(first, 1)
        self._row.addWidget(second, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        # A row's own minimum is that of both groups together, and it could never become narrower.
        first, second = self._first.minimumSizeHint(), self._second.minimumSizeHint()
        return QSize(max(first.width(), second.width()), self._row.minimumSize().height())

    @override
    def sizeHint(self) -> QSize:
        # It never becomes higher than this, so this is what it needs at the width that it has.
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        wanted = self._first.sizeHint().width() + self._second.sizeHint().width()
        beside = wanted + self._row.spacing() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()


class AdaptiveColumns(QWidget):
    """The two columns of a page; below each other where it is narrower than `narrowest`.

    `narrowest` is in pixels at a text size of 100 %, and grows with it.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        stretch: tuple[int, int] = (2, 1),
        narrowest: int = 820,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._narrowest = narrowest
        self._columns = (first, second)
        self._stretch = stretch
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        for column in self._columns:
            self._row.addWidget(column)
        self._share_out()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(column.minimumSizeHint().width() for column in self._columns)
        return QSize(widest, self._row.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(column.minimumSizeHint().width() for column in self._columns)
        beside = self.width() >= max(
            current_theme().px(self._narrowest), needed + self._row.spacing()
        )
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self._share_out()

    def _share_out(self) -> None:
        """Share the width; below each other the second column takes the height that is left."""
        beside = self._row.direction() is QBoxLayout.Direction.LeftToRight
        for number, share in enumerate(self._stretch if beside else (0, 1)):
            self._row.setStretch(number, share)
