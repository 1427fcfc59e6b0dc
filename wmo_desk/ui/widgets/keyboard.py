"""Where the keyboard is, and where Tab goes next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def is_in(widget: QWidget) -> bool:
    """Whether the keyboard is on a widget or on something inside it."""
    here = QApplication.focusWidget()
    return here is not None and (here is widget or widget.isAncestorOf(here))


def give_back(to: QWidget | None, *, otherwise: QWidget | None = None) -> None:
    """Bring the keyboard to where it came from, if that is still there to be used."""
    there = to is not None and isValid(to) and to.isEnabled() and to.isVisible()
    target = to if there else otherwise
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def let_follow(container: QWidget, *widgets: QWidget) -> None:
    """Let Tab reach these after everything in the container, one after the other."""
    last = container
    walker = container.nextInFocusChain()
    while walker is not None and walker is not container:
        takes = bool(walker.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and container.isAncestorOf(walker):
            last = walker
        walker = walker.nextInFocusChain()
    for widget in widgets:
        # Qt moves what a compound widget consists of along with it.
        QWidget.setTabOrder(last, widget)
        last = widget
