"""The grounds of the two voices: the resident's behind a bar, the consultant's on a tint."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.styling import style_as

_BAR = 4
_RADIUS = 8


class ResidentsVoice(QWidget):
    """What the resident says: behind a bar, as a quotation is on paper."""

    def __init__(self, dimension: Dimension | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dimension = dimension
        style_as(self, ground="clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 0, 0, 0)
        self.column.setSpacing(8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        colour = (
            tokens.accent if self._dimension is None else tokens.dimensions[self._dimension].fill
        )
        _fill_rounded(self, QRectF(0, 0, _BAR, self.height()), colour, _BAR / 2)


class ConsultantsVoice(QWidget):
    """What the consultant saw and concludes: on a ground of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 8, 12, 12)
        self.column.setSpacing(8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        _fill_rounded(self, QRectF(self.rect()), tokens.background, _RADIUS, tokens.line)


def _fill_rounded(
    widget: QWidget, area: QRectF, colour: str, radius: float, line: str = ""
) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(line or colour))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
