"""The symbol of each dimension: a shape of its own, the same on screen and on paper."""

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import current_theme


def symbol_path(dimension: Dimension, centre: QPointF, radius: float) -> QPainterPath:
    """Return the outline of the symbol; all six look equally large at the same radius."""
    path = QPainterPath()
    if dimension is Dimension.BODILY_FUNCTIONS:
        path.addEllipse(centre, radius * 0.9, radius * 0.9)
        return path
    if dimension is Dimension.QUALITY_OF_LIFE:
        half = radius * 0.82
        path.addRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half))
        return path
    path.addPolygon(QPolygonF(_corners(dimension, centre, radius)))
    path.closeSubpath()
    return path


def _corners(dimension: Dimension, centre: QPointF, radius: float) -> list[QPointF]:
    if dimension is Dimension.PARTICIPATION:
        # A triangle stands on its base: its middle lies below the middle of its circle.
        shifted = QPointF(centre.x(), centre.y() + radius * 0.2)
        return _star(shifted, (radius * 1.12,), 3)
    if dimension is Dimension.MENTAL_WELLBEING:
        return _star(centre, (radius * 1.08,), 4)
    if dimension is Dimension.MEANINGFULNESS:
        return _star(
            QPointF(centre.x(), centre.y() + radius * 0.06), (radius * 1.12, radius * 0.5), 5
        )
    return _star(QPointF(centre.x(), centre.y() + radius * 0.05), (radius,), 5)


def _star(centre: QPointF, radii: tuple[float, ...], points: int) -> list[QPointF]:
    count = points * len(radii)
    return [
        QPointF(
            centre.x() + radii[i % len(radii)] * math.sin(math.tau * i / count),
            centre.y() - radii[i % len(radii)] * math.cos(math.tau * i / count),
        )
        for i in range(count)
    ]


class DimensionBadge(QWidget):
    """The symbol, light on a small rounded square in the colour of the dimension."""

    def __init__(self, dimension: Dimension, side: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dimension = dimension
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), self._dimension, QRectF(self.rect()))


def paint_badge(painter: QPainter, dimension: Dimension, square: QRectF) -> None:
    """Paint the symbol, light on a small rounded square in the colour of the dimension."""
    colours = current_theme().tokens.dimensions[dimension]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corner = square.width() * 0.24
    ground = QPainterPath()
    ground.addRoundedRect(square, corner, corner)
    painter.fillPath(ground, QColor(colours.fill))
    symbol = symbol_path(dimension, square.center(), square.width() * 0.26)
    painter.fillPath(symbol, QColor(colours.on_fill))


def dimension_icon(dimension: Dimension) -> QIcon:
    """Return the badge of a dimension for a button; it follows the theme."""
    return QIcon(_BadgeEngine(dimension))


class _BadgeEngine(QIconEngine):
    def __init__(self, dimension: Dimension) -> None:
        super().__init__()
        self._dimension = dimension

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        paint_badge(painter, self._dimension, QRectF(rect.x(), rect.y(), side, side))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        drawn = QPixmap(self.pixmap(size * scale, mode, state))
        drawn.setDevicePixelRatio(scale)
        return drawn

    @override
    def clone(self) -> QIconEngine:
        return _BadgeEngine(self._dimension)
