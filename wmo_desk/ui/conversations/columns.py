"""Two columns that scroll apart, and one below the other where the window is narrow."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.styling import style_as

_NARROWEST_LEFT: Final = 500
_SCROLL_BAR: Final = 14
_MARGINS: Final = 30
_ABOVE: Final = 8
_SETTLED_MILLISECONDS: Final = 40


class Columns(QWidget):
    """`left` and `right` are layouts. Where it is narrow, `bar` scrolls along with the rest."""

    def __init__(self, bar: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = bar
        self._is_narrow: bool | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._left, left = _column(self)
        self._right, right = _column(self)
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        for inner, outer in ((self.left, left), (self.right, right)):
            inner.setSpacing(8)
            outer.addLayout(inner)
            outer.addStretch(1)
        # The right column knows how wide it must be only when its contents are there.
        self._right.installEventFilter(self)
        self._left_area, self._right_area = _area(self._left), _area(self._right)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_area, 686)
        row.addWidget(self._right_area, 492)
        self._outer.addLayout(row, 1)

    def show_widget(self, widget: QWidget) -> None:
        """Bring a widget into view once its place is known."""
        # Nested layouts settle in a few rounds of events after something was shown.
        QTimer.singleShot(_SETTLED_MILLISECONDS, widget, _Reveal(self, widget))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange()

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget into view now."""
        for area in (self._left_area, self._right_area):
            contents = area.widget()
            if contents is None or not contents.isAncestorOf(widget):
                continue
            top = widget.mapTo(contents, QPoint(0, 0)).y() - _ABOVE
            bar = area.verticalScrollBar()
            beyond = top + widget.height() + 2 * _ABOVE - bar.value() - area.viewport().height()
            if top < bar.value():
                bar.setValue(top)
            elif beyond > 0:
                # What is higher than the view shows its top.
                bar.setValue(min(top, bar.value() + beyond))

    @Slot()
    def _arrange(self) -> None:
        # Without the margins, which follow from the outcome.
        right_needs = self.right.minimumSize().width() + _MARGINS + _SCROLL_BAR
        narrow = self.width() - right_needs < current_theme().px(_NARROWEST_LEFT)
        self._right_area.setMinimumWidth(0 if narrow else right_needs)
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        left = self._left.layout()
        if not isinstance(left, QVBoxLayout):
            return
        if narrow:
            self._right_area.takeWidget()
            self._right_area.hide()
            left.insertWidget(0, self._bar)
            # Before the room that is left over.
            left.insertWidget(left.count() - 1, self._right)
            self._right.show()
        else:
            left.removeWidget(self._right)
            self._outer.insertWidget(0, self._bar)
            self._right_area.setWidget(self._right)
            self._right_area.show()
        left.setContentsMargins(22, 8 if narrow else 16, 22 if narrow else 8, 16)
        right = self._right.layout()
        if right is not None:
            right.setContentsMargins(
                0 if narrow else 8, 0 if narrow else 16, 0 if narrow else 22, 16
            )


class _Reveal:
    """Called back by a timer that the widget owns."""

    def __init__(self, columns: Columns, widget: QWidget) -> None:
        self._columns = columns
        self._widget = widget

    def __call__(self) -> None:
        self._columns.reveal(self._widget)


def _column(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    contents = QWidget(parent)
    style_as(contents, ground="clear")
    column = QVBoxLayout(contents)
    column.setSpacing(10)
    return contents, column


def _area(contents: QWidget) -> QScrollArea:
    area = DownwardArea()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(contents)
    area.viewport().setAutoFillBackground(False)
    contents.setAutoFillBackground(False)
    return area
