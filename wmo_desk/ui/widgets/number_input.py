"""A field for a whole number, such as minutes per week."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

_TEXT_MARGIN = 9


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
        # The style sheet's padding does not reach the line in a spin box.
        self.lineEdit().setTextMargins(_TEXT_MARGIN, 0, _TEXT_MARGIN, 0)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page; a number is given on purpose.
        event.ignore()
