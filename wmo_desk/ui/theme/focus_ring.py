"""The soft ring around whatever has the keyboard; one for the whole program."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from wmo_desk.ui.theme.theme import Theme
from wmo_desk.ui.theme.tokens import Tokens

# A widget that shows by itself that it has the keyboard sets this property.
OWN_FOCUS: Final = "ownFocus"
_WIDTH = 3
_RADIUS = 8
_BORDERED = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_SILENT = (QMenu, QScrollArea, QTabBar)
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
}


class FocusRing(QObject):
    """Follows the keyboard and shows the band around the widget that has it."""

    def __init__(self, app: QApplication, tokens: Tokens) -> None:
        super().__init__(app)
        self._tokens = tokens
        self._band: _Band | None = None
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    @Slot(object)
    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._tokens = tokens = theme.tokens
        if self._band is not None and isValid(self._band):
            self._band.show_colours(tokens)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or not _wants_ring(new):
            return
        self._target = new
        canvas = _canvas_of(new)
        walker: QWidget | None = new
        while walker is not None and walker is not canvas:
            walker.installEventFilter(self)
            self._chain.append(walker)
            walker = walker.parentWidget()
        # The band is a child of what it lies on and goes with it, so it may be gone by now.
        if self._band is None or not isValid(self._band):
            self._band = _Band(canvas, self._tokens)
        elif self._band.parentWidget() is not canvas:
            self._band.setParent(canvas)
        self._band.show_kind(inside_line=isinstance(new, _BORDERED))
        self._place()

    def _let_go(self) -> None:
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain = []
        self._target = None
        if self._band is not None and isValid(self._band):
            self._band.hide()

    def _place(self) -> None:
        target, band = self._target, self._band
        if target is None or band is None or not isValid(target) or not isValid(band):
            return
        canvas = band.parentWidget()
        if canvas is None or not target.isVisibleTo(canvas):
            band.hide()
            return
        corner = target.mapTo(canvas, target.rect().topLeft())
        width = target.width()
        if isinstance(target, (QCheckBox, QRadioButton)):
            # The room to the right of the words is not part of what is pressed.
            width = min(width, target.sizeHint().width() + _RADIUS)
        band.setGeometry(
            corner.x() - _WIDTH,
            corner.y() - _WIDTH,
            width + 2 * _WIDTH,
            target.height() + 2 * _WIDTH,
        )
        band.show()
        band.raise_()


class _Band(QWidget):
    """Draws over the surroundings of the focused widget; clicks go through it."""

    def __init__(self, canvas: QWidget, tokens: Tokens) -> None:
        super().__init__(canvas)
        self._tokens = tokens
        self._inside_line = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_colours(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.update()

    def show_kind(self, *, inside_line: bool) -> None:
        self._inside_line = inside_line
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(self._tokens.focus), _WIDTH))
        painter.drawRoundedRect(ring, _RADIUS + 1.5, _RADIUS + 1.5)
        # The soft band alone is too faint for everybody to see. A field has an accent border
        # inside it; everything else gets the line on its outer edge.
        if not self._inside_line:
            painter.setPen(QPen(QColor(self._tokens.accent), 1))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, _RADIUS + 2.5, _RADIUS + 2.5)


def _wants_ring(widget: QWidget) -> bool:
    if widget.property(OWN_FOCUS) or widget.isWindow() or isinstance(widget, _SILENT):
        return False
    if isinstance(widget, QAbstractItemView):
        return False
    return not isinstance(widget.parentWidget(), QComboBox)


def _canvas_of(widget: QWidget) -> QWidget:
    """Return the nearest ground that clips the widget: a scrolled viewport, or the window."""
    walker = widget.parentWidget()
    while walker is not None and not walker.isWindow():
        area = walker.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is walker:
            content = area.widget() if isinstance(area, QScrollArea) else walker
            return content or walker
        walker = walker.parentWidget()
    return widget.window()
