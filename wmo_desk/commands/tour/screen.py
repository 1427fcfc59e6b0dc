"""What stands on the screen, for eyes and for a screen reader. Runs on the windows' thread."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

_ROWS_READ = 400


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the keyboard is: what a screen reader says of it."""

    name: str = ""
    value: str = ""
    description: str = ""
    kind: str = ""
    identity: int = 0
    row: str = ""


def focus() -> Focus:
    """Say where the keyboard is now."""
    widget = focus_widget()
    if widget is None:
        return Focus()
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is None:
        return Focus(identity=id(widget))
    return Focus(
        # What Qt calls the name of a list that drops down is its value on some platforms.
        name=plain(widget.accessibleName() or spoken.text(QAccessible.Text.Name)),
        value=_value_of(widget) or spoken.text(QAccessible.Text.Value),
        description=spoken.text(QAccessible.Text.Description),
        kind=type(widget).__name__,
        identity=id(widget),
        row=_current_row(widget),
    )


def focus_widget() -> QWidget | None:
    """Return the widget that takes the keys, in a list that popped up or in the window."""
    popup = _popup()
    if popup is not None:
        owner = popup.parentWidget()
        # Asked of the popup itself, PySide 6.12 hands out a list that it holds for deleted.
        return owner.view() if isinstance(owner, QComboBox) else popup.focusWidget() or popup
    return QApplication.focusWidget() or QApplication.activeWindow()


def _popup() -> QWidget | None:
    return QApplication.activePopupWidget()


def texts() -> list[str]:
    """Return every text on the screen, window by window; of a password its dots."""
    return [text for window in windows() for text in _texts_in(window) if text]


def windows() -> list[QWidget]:
    """Return the windows on the screen, the one that lies below all others first."""
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    shown = [window for window in shown if window.windowType() is not Qt.WindowType.ToolTip]
    return sorted(shown, key=_depth)


def title() -> str:
    """Return what the title bar of the window in use says."""
    window = QApplication.activeWindow()
    return "" if window is None else window.windowTitle()


def picture() -> QPixmap:
    """Return what the screen shows, as large as the largest window."""
    shown = windows()
    if not shown:
        return QPixmap()
    ground = max(shown, key=lambda window: window.width() * window.height())
    taken = ground.grab()
    painter = QPainter(taken)
    for window in shown:
        if window is not ground and _depth(window) >= _depth(ground):
            corner = window.mapToGlobal(QPoint(0, 0)) - ground.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(corner, window.grab())
    painter.end()
    return taken


def plain(text: str) -> str:
    """Return the words of a name without the marks of a shortcut and of a longer question."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").strip()


def _depth(window: QWidget) -> int:
    depth, parent = 0, window.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth + (100 if window.windowType() is Qt.WindowType.Popup else 0)


def _texts_in(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield from _texts_of(widget)


def _texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTableView):
        yield from _cells(widget)
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _items(widget.model(), widget.rootIndex())
    elif isinstance(widget, QLabel):
        yield plain(widget.text())
    elif isinstance(widget, QAbstractButton):
        yield plain(widget.text())
        yield widget.accessibleName()
    elif isinstance(widget, QLineEdit):
        yield widget.displayText() or widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText() or widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    else:
        yield widget.accessibleName()


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    columns = [n for n in range(model.columnCount()) if not table.isColumnHidden(n)]
    for row in range(min(model.rowCount(), _ROWS_READ)):
        for column in columns:
            index = model.index(row, column)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def _items(model: QAbstractItemModel, root: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(root), _ROWS_READ)):
        yield str(model.index(row, 0, root).data() or "")


def _value_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.displayText()
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return "on" if widget.isChecked() else "off"
    return ""


def _current_row(widget: QWidget) -> str:
    if not isinstance(widget, QAbstractItemView):
        return ""
    index = widget.currentIndex()
    if not index.isValid():
        return ""
    first = index.siblingAtColumn(0)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(spoken or index.data() or "")
