"""Pick an entry of the social map while one types, from wherever one is.

find = entries_of(workspace, self, dimension=dimension, area_id=area_id)
chooser = EntryChooser(find, parent=self)
chooser.chosen.connect(self._take_entry)
chooser.open_over(self.window(), "wandelen")
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.services.social_map import EntryRow, find_entries
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.social_map import area_words, dimension_words
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

Deliver: TypeAlias = Callable[[Sequence[EntryRow]], None]
FindEntries: TypeAlias = Callable[[str, Deliver], None]

_WIDTH: Final = 620
_HEIGHT: Final = 420
_SHOWN: Final = 20


def entries_of(
    workspace: Workspace,
    owner: QObject,
    *,
    dimension: Dimension | None = None,
    area_id: UUID | None = None,
) -> FindEntries:
    """Return what looks entries up in the file, for one dimension and with an area's own first."""

    def find(typed: str, deliver: Deliver) -> None:
        workspace.load(
            partial(find_entries, typed=typed, dimension=dimension, area_id=area_id, limit=_SHOWN),
            owner=owner,
            then=deliver,
            latest="entries",
        )

    return find


class EntryChooser(QDialog):
    """A search box over the window with entries below it; `chosen(EntryRow)` on Enter.

    `find(typed, deliver)` may deliver later; an answer to what was typed before is dropped.
    """

    chosen = Signal(object)

    def __init__(self, find: FindEntries, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._asked = ""
        self.setWindowTitle(self.tr("Choose from the social map"))
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
        self.field = SearchField(self.tr("What does somebody need?"))
        self.field.search_wanted.connect(self._ask)
        self.field.entered.connect(self._take_current)
        self.field.stepped.connect(self._step)
        column.addWidget(self.field)
        model: TableModel[EntryRow] = TableModel(
            [
                Column(
                    "",
                    lambda row: row.name,
                    detail=_told,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(
                    "", lambda _row: "", accessible=dimension_words, symbols=_symbols, optional=True
                ),
            ],
            identity=lambda row: row.id,
            sentence=lambda row: f"{row.name}, {_told(row)}",
        )
        self.results = RowTable(model, name=self.tr("Found on the map"), header=False)
        self.results.row_opened.connect(self._choose)
        self.results.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column.addWidget(self.results, 1)
        self._words = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        column.addWidget(self._words)
        # Enter waits for the answer to what was typed last.
        self.field.note_answer("")

    def open_over(self, window: QWidget, typed: str = "") -> None:
        """Show over a window, perhaps with something typed already, such as the need."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - 40)
        height = min(theme.px(_HEIGHT), window.height() - 40)
        self.resize(width, height)
        left = (window.width() - width) // 2
        top = min(window.height() // 10, window.height() - height)
        self.move(window.mapToGlobal(QPoint(left, top)))
        self.field.setText(typed)
        self.open()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask(typed.strip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_current()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _ask(self, typed: str) -> None:
        self._asked = typed
        self._find(typed, partial(self._deliver, typed))

    def _deliver(self, typed: str, rows: Sequence[EntryRow]) -> None:
        # The answer may come after this was closed.
        if not isValid(self) or typed != self._asked:
            return
        self.results.show_rows(rows)
        if rows:
            self.results.setCurrentIndex(self.results.table_model.index(0, 0))
        words = (
            self.tr("Up and down to choose, Enter to take it over, Esc to go back.")
            if rows
            else self.tr("Nothing found. Try another word for the same need.")
        )
        self._words.setText(words)
        if typed:
            announce(self, self.tr("%1 found").replace("%1", f"{len(rows)}") if rows else words)
        self.field.note_answer(typed)

    @Slot(int)
    def _step(self, step: int) -> None:
        model = self.results.table_model
        there = self.results.currentIndex().row() + step
        if 0 <= there < model.rowCount():
            self.results.setCurrentIndex(model.index(there, 0))
            row = model.rows[there]
            announce(self, f"{row.name}, {_told(row)}")

    @Slot()
    def _take_current(self) -> None:
        self._choose(self.results.chosen_row())

    @Slot(object)
    def _choose(self, row: EntryRow | None) -> None:
        if row is not None:
            self.accept()
            self.chosen.emit(row)


def _told(row: EntryRow) -> str:
    return in_list((area_words(row.area), row.opening_hours, row.costs))


def _symbols(row: EntryRow) -> tuple[Dimension, ...]:
    return row.dimensions
