"""One model for every list: rows of any kind, shown through columns that know how to read them."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.tokens import Tone

RowT = TypeVar("RowT")
AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()

TONE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
STYLE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
SYMBOLS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 4
BREAKS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 5

LINE_LENGTH: Final = 30
"""How many characters folded columns take in one line, so that they need no wider column."""


class CellStyle(StrEnum):
    """How the text of a column is written; LINK is also a place to click."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    LINK = "link"


@dataclass(frozen=True)
class Column(Generic[RowT]):
    """How one column reads a row.

    `sort_key` puts rows in order when the header is clicked (the text when there is none); it may
    return None, which comes last. `tone` makes a pill of the text where it returns one. `detail`
    is a second, lighter line. `accessible` replaces the text for a screen reader. A column with
    `stretch` takes the room that is left; its text goes on in a next line. An `optional`
    column is left out where there is no room for all, the last one first. One that has `folded`
    moves to lines below the text of the first stretching column then, in the words of `folded`.
    `symbols` are drawn behind the text; `accessible` has to name them.
    """

    title: str
    text: Callable[[RowT], str]
    sort_key: Callable[[RowT], Any] | None = None
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    accessible: Callable[[RowT], str] | None = None
    tone: Callable[[RowT], Tone | None] | None = None
    detail: Callable[[RowT], str] | None = None
    style: CellStyle = CellStyle.PLAIN
    stretch: bool = False
    sortable: bool = True
    optional: bool = False
    folded: Callable[[RowT], str] | None = None
    symbols: Callable[[RowT], Sequence[Dimension]] | None = None

    def order_of(self, row: RowT) -> tuple[bool, Any]:
        """Return what to sort the row by; absent values come last."""
        key = self.sort_key(row) if self.sort_key else self.text(row).casefold()
        return key is None, key if key is not None else 0


class Cell(NamedTuple):
    """What one cell writes: its text, which `breaks` or not, and the lighter lines below it."""

    text: str
    detail: str
    style: CellStyle
    breaks: bool


class TableModel(QAbstractTableModel, Generic[RowT]):
    """Rows as they came from a query; `identity` tells which is the same row after a reload.

    `sentence` says a whole row for a screen reader; without it the cells are read with their
    titles.
    """

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        *,
        identity: Callable[[RowT], Hashable],
        sentence: Callable[[RowT], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._identity = identity
        self._sentence = sentence
        self._rows: list[RowT] = []
        self._given: list[RowT] = []
        self._sorted_by = -1
        self._sort_order = Qt.SortOrder.AscendingOrder
        self._folded: tuple[int, ...] = ()
        self._below = next((n for n, one in enumerate(self._columns) if one.stretch), -1)

    @property
    def folded(self) -> tuple[int, ...]:
        """The columns that are shown as lines below the text of another."""
        return self._folded

    def fold(self, columns: Sequence[int]) -> None:
        """Show these columns as lines below the text of the first stretching one."""
        self._folded = tuple(sorted(columns))

    @property
    def columns(self) -> tuple[Column[RowT], ...]:
        """The columns, from left to right."""
        return self._columns

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows in the order shown."""
        return self._rows

    def show(self, rows: Sequence[RowT]) -> None:
        """Show other rows; the order that was chosen by a header stays."""
        self.beginResetModel()
        self._given = list(rows)
        self._rows = self._in_order()
        self.endResetModel()

    def set_title(self, position: int, title: str) -> None:
        """Show another title above a column."""
        columns = list(self._columns)
        columns[position] = replace(columns[position], title=title)
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, position, position)

    def row_of(self, index: AnyIndex) -> RowT | None:
        """Return the row at an index of this model."""
        return self._rows[index.row()] if index.isValid() else None

    def cell(self, row: RowT, position: int) -> Cell:
        """Return what stands in a cell, without the detours of an index."""
        column = self._columns[position]
        is_pill = column.tone is not None and column.tone(row) is not None
        return Cell(
            column.text(row),
            self._lines_below(row, position),
            column.style,
            column.stretch and not is_pill,
        )

    def position_of(self, identity: Hashable) -> int:
        """Return at which position a row stands, -1 when it is not there."""
        for position, row in enumerate(self._rows):
            if self._identity(row) == identity:
                return position
        return -1

    def identity_of(self, row: RowT) -> Hashable:
        """Return what tells this row from the others."""
        return self._identity(row)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == TONE_ROLE:
            return column.tone(row) if column.tone else None
        if role == DETAIL_ROLE:
            return self._lines_below(row, index.column())
        if role == STYLE_ROLE:
            return column.style
        if role == SYMBOLS_ROLE:
            return column.symbols(row) if column.symbols else ()
        if role == BREAKS_ROLE:
            return column.stretch
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = column
        self._sort_order = order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(index.column(), self._rows[index.row()]) for index in before]
        self._rows = self._in_order()
        positions = {self._identity(row): n for n, row in enumerate(self._rows)}
        after = [self.index(positions[self._identity(row)], column) for column, row in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _lines_below(self, row: RowT, position: int) -> str:
        """Return the lighter lines of a cell, a folded column joining a line that has room."""
        column = self._columns[position]
        lines = [column.detail(row)] if column.detail else []
        if position == self._below and self._folded:
            line = ""
            for n in self._folded:
                folded = self._columns[n].folded
                words = folded(row) if folded is not None else ""
                joined = f"{line} · {words}" if line and words else line or words
                if line and len(joined) > LINE_LENGTH:
                    lines.append(line)
                    joined = words
                line = joined
            lines.append(line)
        return "\n".join(line for line in lines if line)

    def _in_order(self) -> list[RowT]:
        if not 0 <= self._sorted_by < len(self._columns):
            return list(self._given)
        return sorted(
            self._given,
            key=self._columns[self._sorted_by].order_of,
            reverse=self._sort_order is Qt.SortOrder.DescendingOrder,
        )

    def _spoken(self, row: RowT, position: int) -> str:
        if position == 0 and self._sentence is not None:
            return self._sentence(row)
        if position == 0:
            return ", ".join(self._spoken_cell(row, column) for column in self._columns)
        return self._spoken_cell(row, self._columns[position])

    @staticmethod
    def _spoken_cell(row: RowT, column: Column[RowT]) -> str:
        text = column.accessible(row) if column.accessible else column.text(row)
        detail = column.detail(row) if column.detail else ""
        words = f"{column.title}: {text}" if column.title else text
        return f"{words}, {detail}" if detail else words
