"""Icons of one family (Lucide), drawn from SVG in a colour of the theme; always beside a word."""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

from wmo_desk.paths import resource
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.theme.tokens import Tokens


class IconRole(StrEnum):
    """Where an icon stands, which decides its colour in every theme."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    NAVIGATION = "on_navigation"
    NAVIGATION_STRONG = "on_navigation_strong"
    OK = "ok"
    WARN = "warn"
    LATE = "late"

    def colour(self, tokens: Tokens) -> QColor:
        """Return the colour that this role has among `tokens`."""
        return QColor(getattr(tokens, self.value))


def icon(name: str, role: IconRole = IconRole.TEXT) -> QIcon:
    """Return icon `name` (a file in resources/icons); it follows the theme and any resolution."""
    return QIcon(_ThemedSvgEngine(name, role))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint icon `name` in `colour` into `rect`."""
    # Qt's SVG module is loaded when the first icon is drawn, not before the unlock window shows.
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    svg = _source(name).replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(svg)).render(painter, rect)


@cache
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()


class _ThemedSvgEngine(QIconEngine):
    """Draws the icon anew in the size and colour of the moment; pixmaps are kept by that key."""

    def __init__(self, name: str, role: IconRole) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._kept: dict[tuple[int, int, str], QPixmap] = {}

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, QRectF(rect), self._colour(mode))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._colour(mode)
        key = (size.width(), size.height(), colour.name())
        if key not in self._kept:
            drawn = QPixmap(size)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            paint_icon(painter, self._name, QRectF(QRect(QPoint(0, 0), size)), colour)
            painter.end()
            self._kept[key] = drawn
        return self._kept[key]

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        drawn = QPixmap(self.pixmap(size * scale, mode, state))
        drawn.setDevicePixelRatio(scale)
        return drawn

    @override
    def clone(self) -> QIconEngine:
        return _ThemedSvgEngine(self._name, self._role)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        tokens = current_theme().tokens
        if mode is QIcon.Mode.Disabled:
            return QColor(tokens.disabled)
        return self._role.colour(tokens)
