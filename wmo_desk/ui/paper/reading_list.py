"""Text in reading order, a paragraph at a time: arrow keys move, a screen reader says each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.paper.paper import Line
from wmo_desk.ui.theme.theme import TextStyle, current_theme

_STYLES = {
    0: TextStyle.BODY,
    1: TextStyle.TITLE,
    2: TextStyle.HEADING,
    3: TextStyle.STRONG,
    4: TextStyle.STRONG,
}


class _WithinWidth(QStyledItemDelegate):
    """Wraps a row within the list; the style leaves its own padding out when it measures."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        if not isinstance(view, QAbstractItemView):
            raise TypeError(view)
        inside = QStyleOptionViewItem(option)
        self.initStyleOption(inside, index)
        inside.rect = QRect(0, 0, view.viewport().width(), option.rect.height())
        words = QStyle.SubElement.SE_ItemViewItemText
        inside.rect = view.style().subElementRect(words, inside, view)
        return super().sizeHint(inside, index)


class ReadingList(QListWidget):
    """Paragraphs that cannot be changed.

    A list and not a text field: screen readers lose their place in the reports of a QTextEdit
    (nvda#17419), and rows are read as whole sentences.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_WithinWidth(self))
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The paragraphs that are shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other paragraphs; the place of reading stays where the words are the same."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        at = self.currentRow()
        self.clear()
        for line in self._lines:
            item = QListWidgetItem(line.text)
            if line.level:
                said = self.tr("Heading: %1").replace("%1", line.text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.addItem(item)
        self._set_fonts()
        self.setCurrentRow(max(0, min(at, self.count() - 1)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._set_fonts()

    def _set_fonts(self) -> None:
        for row, line in enumerate(self._lines):
            self.item(row).setFont(current_theme().font(_STYLES[line.level]))
