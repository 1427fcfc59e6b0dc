"""Paints the web at any size: rings, axes, names, this conversation and the previous one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from wmo_desk.domain import spider_web
from wmo_desk.domain.dimensions import MAX_SCORE, Dimension
from wmo_desk.ui.theme.theme import TextStyle, Theme
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.dimension_symbol import symbol_path
from wmo_desk.ui.words.scores import score_words

Scores = Mapping[Dimension, float | None]

_FILL_OPACITY: Final = 0.10
_POINT_SHARE: Final = 0.078
_SYMBOL_SHARE: Final = 0.42
_SMALLEST_RADIUS: Final = 72
_ABOVE_OR_BELOW: Final = frozenset({Dimension.BODILY_FUNCTIONS, Dimension.QUALITY_OF_LIFE})
_ON_THE_LEFT: Final = frozenset({Dimension.PARTICIPATION, Dimension.DAILY_FUNCTIONING})
# Half the width of the hexagon for a radius of 1.
_HALF_WIDTH: Final = max(x for x, _y in spider_web.ring(MAX_SCORE))


@dataclass(frozen=True, slots=True)
class WebPicture:
    """What is to be seen: the scores, those of the previous conversation, marks and focus."""

    scores: Scores = field(default_factory=dict)
    previous: Scores = field(default_factory=dict)
    marked: frozenset[Dimension] = frozenset()
    focused: Dimension | None = None


@dataclass(frozen=True, slots=True)
class _Label:
    lines: tuple[str, ...]
    font: QFont
    size: QSizeF
    symbol_width: float


class WebGeometry:
    """Where everything stands in a rectangle; made anew when that or the theme changes."""

    def __init__(self, area: QRectF, theme: Theme, picture: WebPicture, zoom: float = 1.0) -> None:
        self._theme = theme
        self.labels = {d: self._label(d, d in picture.marked, zoom) for d in Dimension}
        # A 10 stands on the rim and must not cover the name beside it.
        gap = theme.px(14 * zoom)
        sides = [d for d in Dimension if d not in _ABOVE_OR_BELOW]
        side_width = max(self.labels[d].size.width() for d in sides) + gap
        top = self.labels[Dimension.BODILY_FUNCTIONS].size.height() + gap
        bottom = self.labels[Dimension.QUALITY_OF_LIFE].size.height() + gap
        self.radius = max(
            10.0,
            min(
                (area.width() / 2 - side_width - 4) / _HALF_WIDTH,
                (area.height() - top - bottom - 8) / 2,
            ),
        )
        middle = area.top() + (area.height() - 2 * self.radius - top - bottom) / 2
        self.centre = QPointF(area.center().x(), middle + top + self.radius)
        self.point_radius = max(theme.px(9), self.radius * _POINT_SHARE)
        self._gap = gap

    def smallest_size(self) -> QSizeF:
        """Return the room below which names and points would lie over each other."""
        radius = self._theme.px(_SMALLEST_RADIUS)
        sides = [d for d in Dimension if d not in _ABOVE_OR_BELOW]
        beside = max(self.labels[d].size.width() for d in sides) + self._gap + 4
        above = self.labels[Dimension.BODILY_FUNCTIONS].size.height() + self._gap
        return QSizeF(2 * (radius * _HALF_WIDTH + beside), 2 * (radius + above) + 8)

    def place(self, point: spider_web.Point) -> QPointF:
        """Return where a point of the unit circle stands."""
        return self.centre + QPointF(point[0], point[1]) * self.radius

    def unit(self, position: QPointF) -> spider_web.Point:
        """Return the point of the unit circle at a position."""
        away = (position - self.centre) / self.radius
        return away.x(), away.y()

    def of_score(self, dimension: Dimension, score: float) -> QPointF:
        """Return where a score of a dimension stands."""
        return self.place(spider_web.point(dimension, score))

    def label_rect(self, dimension: Dimension) -> QRectF:
        """Return the room that a name takes."""
        corner = self.of_score(dimension, MAX_SCORE)
        size = self.labels[dimension].size
        if dimension is Dimension.BODILY_FUNCTIONS:
            start = QPointF(corner.x() - size.width() / 2, corner.y() - self._gap - size.height())
        elif dimension is Dimension.QUALITY_OF_LIFE:
            start = QPointF(corner.x() - size.width() / 2, corner.y() + self._gap)
        elif dimension in _ON_THE_LEFT:
            start = corner - QPointF(self._gap + size.width(), size.height() / 2)
        else:
            start = corner + QPointF(self._gap, -size.height() / 2)
        return QRectF(start, size)

    def _label(self, dimension: Dimension, marked: bool, zoom: float) -> _Label:
        font = self._theme.font(TextStyle.SECONDARY)
        font.setPixelSize(self._theme.px(12.5 * zoom))
        font.setWeight(QFont.Weight.Bold if marked else QFont.Weight.Medium)
        name = dimension_name(dimension)
        lines = (name,) if dimension in _ABOVE_OR_BELOW else tuple(name.split(" ", 1))
        metrics = QFontMetricsF(font)
        symbol = metrics.height() * 1.05
        widths = [metrics.horizontalAdvance(line) for line in lines]
        widths[0] += symbol
        size = QSizeF(max(widths) + 1, len(lines) * metrics.height())
        return _Label(lines, font, size, symbol)


def paint_web(painter: QPainter, geometry: WebGeometry, picture: WebPicture, theme: Theme) -> None:
    """Paint the whole web."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_grid(painter, geometry, picture, theme)
    _paint_previous(painter, geometry, picture.previous, theme)
    _paint_outline(painter, geometry, picture.scores, theme)
    for dimension in Dimension:
        _paint_label(painter, geometry, picture, dimension, theme)
        score = picture.scores.get(dimension)
        if score is not None:
            _paint_point(painter, geometry, picture, dimension, score, theme)


def _paint_grid(
    painter: QPainter, geometry: WebGeometry, picture: WebPicture, theme: Theme
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens.line), 1))
    for score in spider_web.RINGS:
        painter.drawPolygon(QPolygonF([geometry.place(p) for p in spider_web.ring(score)]))
    for dimension in Dimension:
        painter.drawLine(geometry.centre, geometry.of_score(dimension, MAX_SCORE))
    if picture.focused is not None:
        colour = QColor(theme.tokens.dimensions[picture.focused].fill)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(geometry.centre, geometry.of_score(picture.focused, MAX_SCORE))


def _paint_previous(painter: QPainter, geometry: WebGeometry, scores: Scores, theme: Theme) -> None:
    pen = QPen(QColor(theme.tokens.muted), 1.3)
    pen.setDashPattern([4, 3])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in spider_web.outline(scores):
        points = [geometry.place(point) for point in line]
        painter.setPen(pen)
        painter.drawPolyline(points)
        if len(points) == 1:
            painter.setPen(QPen(pen.color(), 1.3))
            painter.drawEllipse(points[0], 3, 3)


def _paint_outline(painter: QPainter, geometry: WebGeometry, scores: Scores, theme: Theme) -> None:
    ground = QColor(theme.tokens.accent)
    ground.setAlphaF(_FILL_OPACITY)
    closed = spider_web.is_closed(scores)
    for line in spider_web.outline(scores):
        points = [geometry.place(point) for point in line]
        # An open outline is filled up to the middle, so that nothing bridges the gap.
        area = points if closed else [*points, geometry.centre]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF(area))
        pen = QPen(QColor(theme.tokens.accent), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)


def _paint_point(
    painter: QPainter,
    geometry: WebGeometry,
    picture: WebPicture,
    dimension: Dimension,
    score: float,
    theme: Theme,
) -> None:
    tokens = theme.tokens
    colours = tokens.dimensions[dimension]
    centre, radius = geometry.of_score(dimension, score), geometry.point_radius
    if picture.focused is dimension:
        painter.setBrush(QColor(tokens.focus))
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.drawEllipse(centre, radius + 4.5, radius + 4.5)
    painter.setBrush(QColor(colours.fill))
    painter.setPen(QPen(QColor(tokens.surface), 2))
    painter.drawEllipse(centre, radius + 1, radius + 1)
    words = score_words(score)
    font = theme.font(TextStyle.SECONDARY)
    # Of an average three signs stand in the room of two.
    font.setPixelSize(max(8, round(radius * (1.22 if len(words) < 3 else 0.98))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_fill))
    box = QRectF(centre.x() - radius * 2, centre.y() - radius * 2, radius * 4, radius * 4)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _paint_label(
    painter: QPainter,
    geometry: WebGeometry,
    picture: WebPicture,
    dimension: Dimension,
    theme: Theme,
) -> None:
    label = geometry.labels[dimension]
    rect = geometry.label_rect(dimension)
    colours = theme.tokens.dimensions[dimension]
    if picture.focused is dimension:
        box = QPainterPath()
        box.addRoundedRect(rect.adjusted(-5, -3, 5, 3), 6, 6)
        painter.fillPath(box, QColor(theme.tokens.accent_soft))
        painter.setPen(QPen(QColor(theme.tokens.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(box)
    painter.setFont(label.font)
    metrics = QFontMetricsF(label.font)
    height = metrics.height()
    for number, line in enumerate(label.lines):
        width = metrics.horizontalAdvance(line) + (label.symbol_width if number == 0 else 0)
        if dimension in _ON_THE_LEFT:
            left = rect.right() - width
        elif dimension in _ABOVE_OR_BELOW:
            left = rect.center().x() - width / 2
        else:
            left = rect.left()
        top = rect.top() + number * height
        if number == 0:
            side = height * _SYMBOL_SHARE
            centre = QPointF(left + side, top + height / 2)
            symbol = symbol_path(dimension, centre, side)
            painter.fillPath(symbol, QColor(colours.fill))
            left += label.symbol_width
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(left, top + metrics.ascent()), line)
