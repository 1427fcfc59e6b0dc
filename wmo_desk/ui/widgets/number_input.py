"""A field for a whole number, such as minutes per week."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import current_theme

_TEXT_MARGIN = 10
# A line of text in the style sheet: its height, its padding above and below, and its border.
_LINE, _PADDING, _BORDER = 20, 5, 1


class NumberInput(QSpinBox):
    """A number from `lowest` to `highest`, with a unit behind it; ready to be typed over."""

    def __init__(
        self,
        *,
        name: str = "",
        lowest: int = 0,
        highest: int = 99,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        if unit:
            self.setSuffix(f" {unit}")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit_margins()

    @override
    def sizeHint(self) -> QSize:
        return self._as_high_as_a_line(super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._as_high_as_a_line(super().minimumSizeHint())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_margins()

    @staticmethod
    def _as_high_as_a_line(hint: QSize) -> QSize:
        # A spin box would be higher than the fields beside it.
        px = current_theme().px
        return QSize(hint.width(), px(_LINE) + 2 * (px(_PADDING) + _BORDER))

    def _fit_margins(self) -> None:
        # The style sheet's padding does not reach the line in a spin box.
        side = current_theme().px(_TEXT_MARGIN)
        self.lineEdit().setTextMargins(side, 0, side, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page; a number is given on purpose.
        event.ignore()
