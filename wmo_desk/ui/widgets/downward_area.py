"""Scroll downwards through contents that are as high as their width asks for, and no higher."""

from PySide6.QtCore import QEvent, QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

_MARGIN = 16


class DownwardArea(QScrollArea):
    """No frame and no stop for Tab. Contents are added with `setWidget`.

    Where the keyboard goes is brought into view, also when it comes from outside.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self._trust_height_for_width()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._trust_height_for_width()
        super().resizeEvent(event)

    @override
    def takeWidget(self) -> QWidget:
        # Elsewhere its height counts again.
        self._count_height(QSizePolicy.Policy.Preferred)
        return super().takeWidget()

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, reached: QWidget | None) -> None:
        contents = self.widget()
        if contents is None or reached is None or not contents.isAncestorOf(reached):
            return
        # Whoever clicks sees what they click on.
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        if reached.height() < self.viewport().height():
            self.ensureWidgetVisible(reached, 0, _MARGIN)
        elif reached.visibleRegion().isEmpty():
            top = reached.mapTo(contents, QPoint(0, 0))
            self.verticalScrollBar().setValue(top.y() - _MARGIN)

    def _trust_height_for_width(self) -> None:
        """Let only the height for this width count, where the contents know one.

        Otherwise Qt also gives them the height they would need at their narrowest, and one scrolls
        on into nothing.
        """
        contents = self.widget()
        layout = contents.layout() if contents is not None else None
        if layout is not None:
            knows = layout.hasHeightForWidth()
            self._count_height(
                QSizePolicy.Policy.Ignored if knows else QSizePolicy.Policy.Preferred
            )

    def _count_height(self, wanted: QSizePolicy.Policy) -> None:
        contents = self.widget()
        if contents is not None and contents.sizePolicy().verticalPolicy() is not wanted:
            policy = contents.sizePolicy()
            policy.setVerticalPolicy(wanted)
            contents.setSizePolicy(policy)
