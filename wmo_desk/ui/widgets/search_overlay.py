"""A search box over the window with what it finds below it."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import Column, TableModel

RowT = TypeVar("RowT")

_WIDTH: Final = 620


class SearchOverlay(QDialog, Generic[RowT]):
    """Up and down choose a row, Enter or a click takes it: `chosen(row)`.

    A subclass says what is looked up (`look_up`) and the words; an answer to what was typed before
    is dropped. `height` is how high it wants to be at 100 %.
    """

    chosen = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        *,
        asks: str,
        name: str,
        identity: Callable[[RowT], Hashable],
        sentence: Callable[[RowT], str],
        height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked = ""
        self._wanted_height = height
        self._sentence = sentence
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        style_as(frame, kind="overlay")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        self.field = SearchField(asks)
        self.field.search_wanted.connect(self._ask)
        self.field.entered.connect(self._take_current)
        self.field.stepped.connect(self._step)
        column.addWidget(self.field)
        model: TableModel[RowT] = TableModel(columns, identity=identity, sentence=sentence)
        self.results = RowTable(model, name=name, header=False)
        self.results.row_opened.connect(self._choose)
        self.results.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column.addWidget(self.results, 1)
        self._words = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        column.addWidget(self._words)

    def look_up(self, typed: str) -> None:
        """Find what fits and `show_found` it, at once or later."""
        raise NotImplementedError

    def words_below(self, *, is_found: bool) -> str:
        """Say which keys there are, or what to try when nothing was found."""
        raise NotImplementedError

    def open_over(self, window: QWidget, typed: str = "") -> None:
        """Show over a window, perhaps with something typed already."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - 40)
        height = min(theme.px(self._wanted_height), window.height() - 40)
        self.resize(width, height)
        left = (window.width() - width) // 2
        top = min(window.height() // 10, window.height() - height)
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.field.setText(typed)
        self.open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_found(self, typed: str, rows: Sequence[RowT]) -> None:
        """Show the answer to what was typed, unless something else was typed since."""
        # The answer may come after this was closed.
        if not isValid(self) or typed != self._asked:
            return
        self.results.show_rows(rows)
        if rows:
            self.results.setCurrentIndex(self.results.table_model.index(0, 0))
        words = self.words_below(is_found=bool(rows))
        self._words.setText(words)
        if typed:
            announce(self, self.tr("%1 found").replace("%1", f"{len(rows)}") if rows else words)
        self.field.note_answer(typed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_current()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _ask(self, typed: str) -> None:
        self._asked = typed
        self.look_up(typed)

    @Slot(int)
    def _step(self, step: int) -> None:
        model = self.results.table_model
        there = self.results.currentIndex().row() + step
        if 0 <= there < model.rowCount():
            self.results.setCurrentIndex(model.index(there, 0))
            announce(self, self._sentence(model.rows[there]))

    @Slot()
    def _take_current(self) -> None:
        self._choose(self.results.chosen_row())

    @Slot(object)
    def _choose(self, row: RowT | None) -> None:
        if row is not None:
            self.accept()
            self.chosen.emit(row)
