"""The text of a letter in the making: its marks stand out, and so do the lines to be mended."""

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import Theme, appearance, current_theme
from wmo_desk.ui.widgets.autosave import Autosaver

_GAP: Final = 6
_MARK: Final = re.compile(r"(?<!\\)\[[^\[\]]*\]")
_PLACEHOLDER: Final = re.compile(r"(?<!\\)[{}|]|(?<=\{)\w+")
_HEADING: Final = re.compile(r"\s*##?\s+\S.*")


class TemplateEdit(QPlainTextEdit):
    """Tab leaves it. `autosave` may be bound to what keeps the text."""

    def __init__(self, *, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(current_theme().px(height))
        self._marks = _Marks(self.document())
        self.autosave = Autosaver(self, self.text, self._show)
        self.textChanged.connect(self.autosave.touch)
        appearance().changed.connect(self._follow_theme)
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._numbers.follow)
        self._make_room()

    def text(self) -> str:
        """Return what stands there, with its no-break spaces."""
        # What Qt gives as plain text has ordinary spaces in their place.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def put(self, text: str) -> None:
        """Put another text in the place of all, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def insert(self, before: str, after: str = "") -> None:
        """Put words at the cursor, around what is chosen where there is an end to them."""
        cursor = self.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n") if after else ""
        cursor.insertText(f"{before}{chosen}{after}")
        cursor.setPosition(cursor.position() - len(after))
        self.setTextCursor(cursor)

    def go_to_line(self, number: int) -> None:
        """Bring the cursor to a line, from 1."""
        block = self.document().findBlockByNumber(max(0, number - 1))
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()
        self.setFocus()

    def mark_lines(self, numbers: Iterable[int]) -> None:
        """Let these lines stand out, and no others."""
        ground = QTextCharFormat()
        ground.setBackground(QColor(current_theme().tokens.late_soft))
        ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selections = []
        for number in sorted(set(numbers)):
            block = self.document().findBlockByNumber(number - 1)
            if number > 0 and block.isValid():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = QTextCursor(block)
                selection.format = ground
                selections.append(selection)
        self.setExtraSelections(selections)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_numbers"):
            self._make_room()

    def paint_numbers(self, numbers: QWidget) -> None:
        """Paint the number of each line that is seen beside it."""
        painter = QPainter(numbers)
        painter.setPen(QColor(current_theme().tokens.muted))
        painter.setFont(self.font())
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        height = self.fontMetrics().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(offset).top()
            if top > numbers.height():
                break
            room = QRect(0, round(top), numbers.width() - _GAP, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, f"{block.blockNumber() + 1}")
            block = block.next()

    @Slot()
    def _make_room(self) -> None:
        digits = max(2, len(f"{self.blockCount()}"))
        width = self.fontMetrics().horizontalAdvance("0" * digits) + 2 * _GAP
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.viewport().geometry()
        self._numbers.setGeometry(inside.left() - width, inside.top(), width, inside.height())

    def _show(self, value: object) -> None:
        self.setPlainText(str(value or ""))

    @Slot(object)
    def _follow_theme(self, _theme: Theme) -> None:
        self._marks.rehighlight()


class _Numbers(QWidget):
    """The numbers of the lines; a screen reader tells them with what is wrong."""

    def __init__(self, edit: TemplateEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    @Slot(QRect, int)
    def follow(self, _rect: QRect, _scrolled: int) -> None:
        """Paint again when the text moves."""
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._edit.paint_numbers(self)


class _Marks(QSyntaxHighlighter):
    """Colours marks and placeholders; headings are strong."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    @override
    def highlightBlock(self, text: str) -> None:
        tokens = current_theme().tokens
        if _HEADING.fullmatch(text):
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text), strong)
        for pattern, colour in ((_MARK, tokens.muted), (_PLACEHOLDER, tokens.accent)):
            look = QTextCharFormat()
            look.setForeground(QColor(colour))
            for found in pattern.finditer(text):
                self.setFormat(found.start(), len(found[0]), look)
