"""What stands on the screen, for eyes and for a screen reader. Runs on the windows' thread."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPixmap
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

_ROWS_READ = 400
# A sheet of which nothing is drawn yet has its own colour, that of the ground, and an edge.
_BLANK_COLOURS = 3
_STEP = 5


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the keyboard is: what a screen reader says of it."""

    name: str = ""
    value: str = ""
    description: str = ""
    kind: str = ""
    identity: int = 0
    row: str = ""
    group: str = ""


def focus() -> Focus:
    """Say where the keyboard is now."""
    widget = focus_widget()
    if widget is None:
        return Focus()
    spoken = QAccessible.queryAccessibleInterface(widget)
    return Focus(
        # What Qt calls the name of a list that drops down is its value on some platforms.
        name=plain(widget.accessibleName() or spoken.text(QAccessible.Text.Name)),
        value=_value_of(widget) or spoken.text(QAccessible.Text.Value),
        description=spoken.text(QAccessible.Text.Description),
        kind=type(widget).__name__,
        identity=id(widget),
        row=_current_row(widget),
        group=_group_of(widget),
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


def menu_action() -> str:
    """Return what the keyboard is on in the menu that popped up."""
    popup = _popup()
    action = popup.activeAction() if isinstance(popup, QMenu) else None
    return "" if action is None else action.text()


def give_focus() -> None:
    """Give the keyboard to the window on top when no window has it.

    Where nobody manages windows, a window that closes leaves it to no other.
    """
    if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
        on_top = QApplication.activeModalWidget() or _ground()
        if on_top is not None:
            on_top.activateWindow()


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


def fit_window(size: QSize) -> None:
    """Give the window that lies below all others this size."""
    ground = _ground()
    if ground is not None and ground.size() != size:
        ground.resize(size)


def has_drawn() -> bool:
    """Say whether the papers on the screen are drawn; their view does so on threads of its own."""
    papers = [view for window in windows() for view in window.findChildren(QPdfView)]
    return all(_is_drawn(view) for view in papers if view.isVisible())


def _is_drawn(view: QPdfView) -> bool:
    if not view.document().pageCount():
        return True
    # Looking is what makes the view begin.
    shown = view.viewport().grab().toImage()
    across, down = range(0, shown.width(), _STEP), range(0, shown.height(), _STEP)
    return len({shown.pixel(x, y) for x in across for y in down}) > _BLANK_COLOURS


def picture(size: QSize) -> QPixmap:
    """Return what the windows show, on a ground of this size."""
    taken = QPixmap(size)
    taken.fill(QApplication.palette().window().color())
    ground = _ground()
    if ground is None:
        return taken
    painter = QPainter(taken)
    for window in windows():
        if window is ground or _depth(window):
            corner = window.mapToGlobal(QPoint(0, 0)) - ground.mapToGlobal(QPoint(0, 0))
            shown = window.grab()
            painter.drawPixmap(QRect(corner, window.size()), shown, shown.rect())
    painter.end()
    return taken


def _ground() -> QWidget | None:
    shown = [window for window in windows() if not _depth(window)]
    return max(shown, key=lambda window: window.width() * window.height(), default=None)


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


def _group_of(widget: QWidget) -> str:
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if around.accessibleName():
            return plain(around.accessibleName())
        around = around.parentWidget()
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
