"""Fields in which somebody writes at length: snippets expand, and spelling is looked at."""

import re
from collections.abc import Mapping
from typing import Final, Protocol

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit
from typing_extensions import override

from wmo_desk.domain.snippets import expanded, word_before
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.autosave import AutosavePlainText

PAUSE_MILLISECONDS: Final = 700
_MOST_SUGGESTIONS: Final = 5
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


class Dictionary(Protocol):
    """What knows how words are written."""

    def check(self, word: str) -> bool:
        """Whether a word is written so."""

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""


class TypingAids:
    """What helps while typing, shared by the fields of one page; without anything it does nothing.

    `snippets` holds texts by their short word, as `domain.snippets.by_word` makes them.
    """

    def __init__(self, dictionary: Dictionary | None = None) -> None:
        self.snippets: Mapping[str, str] = {}
        self._dictionary = dictionary
        self._known: dict[str, bool] = {}

    @property
    def checks_spelling(self) -> bool:
        """Whether there is a dictionary."""
        return self._dictionary is not None

    def is_right(self, word: str) -> bool:
        """Whether a word is in the dictionary; a word in capitals is a name or an abbreviation."""
        if self._dictionary is None or word[0].isupper() or len(word) < 2:
            return True
        if word not in self._known:
            self._known[word] = self._dictionary.check(word.replace("’", "'"))
        return self._known[word]

    def suggestions(self, word: str) -> list[str]:
        """Words that may be meant."""
        return [] if self._dictionary is None else self._dictionary.suggest(word)


class LongText(AutosavePlainText):
    """A snippet's word expands with a space or Tab, and Ctrl+Z gives the word back.

    Spelling is looked at after a pause and never while a key is being dealt with; a word that is
    not in the dictionary is underlined, and its menu has suggestions. F7 goes to the next one and
    opens that menu.
    """

    def __init__(self, aids: TypingAids, *, lines: int = 3) -> None:
        super().__init__(lines=lines)
        self._aids = aids
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.check_spelling)
        if aids.checks_spelling:
            self.textChanged.connect(self._pause.start)

    @property
    def doubtful_words(self) -> list[str]:
        """The words that are underlined."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    @Slot()
    def check_spelling(self) -> None:
        """Underline what is not in the dictionary, but not the word that is being typed."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        line.setUnderlineColor(QColor(current_theme().tokens.late))
        here = self.textCursor().position()
        self.setExtraSelections(
            [
                _selected(cursor, line)
                for cursor in self._doubtful_words()
                if not (
                    self.hasFocus() and cursor.selectionStart() <= here <= cursor.selectionEnd()
                )
            ]
        )

    def menu_at(self, place: QPoint) -> QMenu:
        """Make the menu of a place in the text, with suggestions for a doubtful word first."""
        menu = self.createStandardContextMenu(place)
        cursor = self._word_at(place)
        word = cursor.selectedText()
        if not word or self._aids.is_right(word):
            return menu
        # A menu of a text always has a first line, if only a grey one.
        before = menu.actions()[0]
        words = self._aids.suggestions(word)[:_MOST_SUGGESTIONS]
        for suggestion in words:
            action = menu.addAction(suggestion.replace("&", "&&"))
            action.triggered.connect(_Replace(self, cursor, suggestion))
            menu.insertAction(before, action)
        if not words:
            action = menu.addAction(self.tr("No suggestion for this word"))
            action.setEnabled(False)
            menu.insertAction(before, action)
        menu.insertSeparator(before)
        return menu

    def go_to_next_doubtful(self) -> bool:
        """Choose the next word that is not in the dictionary, from the top again after the last."""
        cursors = self._doubtful_words()
        if not cursors:
            return False
        here = self.textCursor().selectionEnd()
        after = [cursor for cursor in cursors if cursor.selectionStart() >= here]
        self.setTextCursor((after or cursors)[0])
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_plain and event.key() == Qt.Key.Key_Space and self._expand(" "):
            event.accept()
        elif is_plain and event.key() == Qt.Key.Key_F7 and self._aids.checks_spelling:
            event.accept()
            if self.go_to_next_doubtful():
                place = self.cursorRect().bottomLeft()
                self._open_menu(place, self.viewport().mapToGlobal(place))
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab leaves the field before it would become a key that is typed.
        return (next and self._expand("")) or super().focusNextPrevChild(next)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.pos(), event.globalPos())

    def _open_menu(self, place: QPoint, on_screen: QPoint) -> None:
        menu = self.menu_at(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(on_screen)

    def _expand(self, ended_with: str) -> bool:
        """Put the text of a snippet in place of its word, as one step that can be undone."""
        cursor = self.textCursor()
        if not self._aids.snippets or cursor.hasSelection() or self.isReadOnly():
            return False
        line, column = cursor.block().text(), cursor.positionInBlock()
        if line[column : column + 1].isalnum():
            # Inside a word nothing is meant.
            return False
        word = word_before(line[:column])
        text = expanded(word, self._aids.snippets) if word else None
        if text is None:
            return False
        cursor.beginEditBlock()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(word)
        )
        cursor.insertText(text + ended_with)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    def _doubtful_words(self) -> list[QTextCursor]:
        cursors = []
        block = self.document().firstBlock()
        while block.isValid():
            cursors += self._doubtful_in(block)
            block = block.next()
        return cursors

    def _doubtful_in(self, block: QTextBlock) -> list[QTextCursor]:
        cursors = []
        for match in _WORD.finditer(block.text()):
            if not self._aids.is_right(match[0]):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + match.start())
                cursor.setPosition(block.position() + match.end(), QTextCursor.MoveMode.KeepAnchor)
                cursors.append(cursor)
        return cursors

    def _word_at(self, place: QPoint) -> QTextCursor:
        cursor = self.cursorForPosition(place)
        column, start = cursor.positionInBlock(), cursor.block().position()
        for match in _WORD.finditer(cursor.block().text()):
            if match.start() <= column <= match.end():
                cursor.setPosition(start + match.start())
                cursor.setPosition(start + match.end(), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class _Replace:
    """Called back by a line of the menu, which the menu owns."""

    def __init__(self, text: LongText, cursor: QTextCursor, suggestion: str) -> None:
        self._text = text
        self._cursor = cursor
        self._suggestion = suggestion

    def __call__(self) -> None:
        self._cursor.insertText(self._suggestion)
        self._text.check_spelling()


def _selected(cursor: QTextCursor, line: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = line
    return selection
