"""Lies over a whole window, so that nothing else of it is seen or reached meanwhile."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from wmo_desk.ui.theme.focus_ring import OWN_FOCUS
from wmo_desk.ui.widgets.styling import style_as

_TITLE = "Wmo Desk"


class Cover(QWidget):
    """Lies over everything in a window, whose own contents are hidden meanwhile.

    Hiding a child and showing it again keeps its text, its cursor and its place; disabling the
    window or closing it would not.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty(OWN_FOCUS, True)
        style_as(self, ground="page")
        self._title = window.windowTitle()
        self._focus = window.focusWidget()
        self._hidden = [
            child
            for child in window.children()
            if isinstance(child, QWidget)
            and child is not self
            and not child.isWindow()
            and child.isVisibleTo(window)
        ]
        for child in self._hidden:
            child.hide()
        # A shortcut works as long as its window does, and Ctrl+K would show names.
        keys: list[QShortcut | QAction] = [*window.findChildren(QShortcut)]
        keys += window.findChildren(QAction)
        self._keys = [key for key in keys if key.isEnabled()]
        for key in self._keys:
            key.setEnabled(False)
        window.setWindowTitle(_TITLE)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Bring the window back as it was."""
        window = self.parentWidget()
        if window is None:
            return
        window.removeEventFilter(self)
        self.hide()
        for child in self._hidden:
            if isValid(child):
                child.show()
        for key in self._keys:
            if isValid(key):
                key.setEnabled(True)
        # What happened meanwhile may have named the window anew.
        if window.windowTitle() == _TITLE:
            window.setWindowTitle(self._title)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False
