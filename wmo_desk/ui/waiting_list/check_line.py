"""A tick box whose words may take several lines, which Qt's own cannot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class CheckLine(QWidget):
    """A box and its words; a click on the words ticks as well. `toggled(bool)` follows the box."""

    toggled = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.toggled.connect(self.toggled)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._words = PlainLabel(text)
        row.addWidget(self._words, 1)
        self.setFocusProxy(self.box)
        # Without a policy of its own it cannot be given its place in the order of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_ticked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def tick(self, ticked: bool) -> None:
        """Tick it, or not."""
        self.box.setChecked(ticked)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._words.geometry().contains(event.position().toPoint()):
            self.box.toggle()
        super().mouseReleaseEvent(event)
