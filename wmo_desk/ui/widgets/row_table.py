"""The list on every page: one row chosen, Enter opens it, and a screen reader hears a sentence."""

from collections.abc import Hashable, Sequence
from typing import Any, Final, Generic

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollArea, QTableView, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.focus_ring import OWN_FOCUS
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.row_delegate import RowDelegate, cell_height, cell_width, row_height
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import (
    STYLE_ROLE,
    AnyIndex,
    CellStyle,
    RowT,
    TableModel,
)

# Widths are measured on the first rows; a longer text further down is elided, with a hint.
_ROWS_MEASURED: Final = 200
_NARROWEST_STRETCH: Final = 140
_WIDEST_NAME: Final = 230


class RowTable(QTableView, Generic[RowT]):
    """Shows a TableModel, with at most one row chosen.

    `row_chosen(row | None)` follows the selection, also after a reload; `row_opened(row)` is Enter,
    a double click, or a click on a link column.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        model: TableModel[RowT],
        *,
        name: str,
        header: bool = True,
        fit_height: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._fit_height = fit_height
        self._empty: QWidget | None = None
        self._restoring = False
        self._chosen: Hashable | None = None
        self.setAccessibleName(name)
        self.setProperty(OWN_FOCUS, True)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self, line_below_last=not fit_height))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        across = self.horizontalHeader()
        across.setVisible(header)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(1)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionsClickable(header)
        across.setSortIndicatorShown(False)
        across.sectionClicked.connect(self._sort_by)
        if fit_height:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.layoutChanged.connect(self._fit)
        self._fit()

    @property
    def table_model(self) -> TableModel[RowT]:
        """The model that was given."""
        return self._model

    def show_rows(self, rows: Sequence[RowT]) -> None:
        """Show other rows; the chosen one stays chosen where it is still there."""
        self._model.show(rows)

    def chosen_row(self) -> RowT | None:
        """Return the chosen row."""
        return self._model.row_of(self.currentIndex())

    def choose(self, identity: Hashable) -> bool:
        """Choose the row with this identity and bring it into view.

        False when it is not there (yet); it is then chosen by the next rows that have it.
        """
        position = self._model.position_of(identity)
        if position < 0:
            self._chosen = identity
            return False
        self.setCurrentIndex(self._model.index(position, 0))
        return True

    def set_empty(self, widget: QWidget) -> None:
        """Show this in place of rows while there are none, such as an EmptyState."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._place_empty()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if self._restoring or current.row() == previous.row():
            return
        self._show_in_area(current)
        row = self._model.row_of(current)
        self._chosen = self._model.identity_of(row) if row is not None else None
        self.row_chosen.emit(row)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._have_current()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home and not event.modifiers():
            self._go_to(0)
        elif event.key() == Qt.Key.Key_End and not event.modifiers():
            self._go_to(self._model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._column_widths()
        self._fit_columns()
        if self._column_widths() != before:
            self._fit_rows()
            self.viewport().update()
            self.updateGeometry()
        self._place_empty()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._whole_height())

    @override
    def minimumSizeHint(self) -> QSize:
        least = current_theme().px(36) * (3 if not self._fit_height else 1)
        if self._empty is not None and not self._model.rowCount():
            least = self._whole_height()
        return QSize(120, self._whole_height() if self._fit_height else least)

    def _show_in_area(self, index: AnyIndex) -> None:
        """A table that shows all its rows does not scroll by itself; what it stands in does."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if not self._fit_height or area is None or not self.hasFocus():
            return
        contents = area.widget()
        if contents is not None:
            row = self.visualRect(index)
            middle = self.viewport().mapTo(contents, row.center())
            area.ensureVisible(0, middle.y(), 0, row.height())

    def _have_current(self) -> None:
        # Without a current cell the keyboard does nothing, and a screen reader has nothing to say.
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def _go_to(self, position: int) -> None:
        if 0 <= position < self._model.rowCount():
            self.setCurrentIndex(self._model.index(position, self.currentIndex().column()))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.data(STYLE_ROLE) == CellStyle.LINK and index.data():
            self._open(index)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_of(index)
        if row is not None:
            self.row_opened.emit(row)

    @Slot(int)
    def _sort_by(self, section: int) -> None:
        if not self._model.columns[section].sortable:
            return
        across = self.horizontalHeader()
        same = across.isSortIndicatorShown() and across.sortIndicatorSection() == section
        down = same and across.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        across.setSortIndicatorShown(True)
        across.setSortIndicator(section, order)
        self._model.sort(section, order)

    @Slot()
    def _remember(self) -> None:
        self._restoring = True

    @Slot()
    def _restore(self) -> None:
        """After a reload: choose the same row again, and say so only when it is gone."""
        position = -1 if self._chosen is None else self._model.position_of(self._chosen)
        if position >= 0:
            index = self._model.index(position, 0)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._restoring = False
        self._fit()
        # The row may have other contents now, and the page shows them.
        if self._chosen is not None:
            row: Any = self._model.rows[position] if position >= 0 else None
            if row is None:
                self._chosen = None
            self.row_chosen.emit(row)
        if self.hasFocus():
            self._have_current()

    @Slot()
    def _fit(self) -> None:
        self._fit_columns()
        self._fit_rows()
        self._place_empty()
        self.updateGeometry()

    def _fit_rows(self) -> None:
        down = self.verticalHeader()
        down.setDefaultSectionSize(row_height())
        higher = [
            n
            for n, column in enumerate(self._model.columns)
            if not self.isColumnHidden(n) and (column.detail or column.stretch)
        ]
        if not higher:
            return
        widths, theme = self._column_widths(), current_theme()
        for position, row in enumerate(self._model.rows):
            height = max(cell_height(self._model.cell(row, n), widths[n], theme) for n in higher)
            if height != self.rowHeight(position):
                down.resizeSection(position, height)

    def _column_widths(self) -> tuple[int, ...]:
        """Return how wide the columns are; one that is left out has no width."""
        return tuple(self.columnWidth(n) for n in range(len(self._model.columns)))

    def _fit_columns(self) -> None:
        columns = self._model.columns
        self._model.fold(())
        widths, narrowest = self._widths()
        hidden = self._columns_without_room(narrowest)
        for n in range(len(columns)):
            self.setColumnHidden(n, n in hidden)
        folded = [n for n in hidden if columns[n].folded is not None]
        if folded:
            self._model.fold(folded)
            widths, narrowest = self._widths()
        shown = [n for n in range(len(columns)) if n not in hidden]
        stretched = [n for n in shown if columns[n].stretch]
        room = self.viewport().width() - sum(widths[n] for n in shown)
        if room < 0:
            least = current_theme().px(_NARROWEST_STRETCH)
            # First lighter lines break, then names.
            for floors in (narrowest, [min(width, least) for width in narrowest]):
                room = _narrow(widths, stretched, floors, room)
        elif room > 0 and shown:
            for n in stretched or shown[-1:]:
                widths[n] += room // len(stretched or [0])
        for n in shown:
            self.horizontalHeader().resizeSection(n, widths[n])

    def _columns_without_room(self, narrowest: Sequence[int]) -> set[int]:
        """Choose which columns to leave out, the last one first."""
        columns = self._model.columns
        left_out: set[int] = set()
        for n in reversed(range(len(columns))):
            needed = sum(w for m, w in enumerate(narrowest) if m not in left_out)
            if needed <= self.viewport().width():
                break
            if columns[n].optional or columns[n].folded is not None:
                left_out.add(n)
        return left_out

    def _widths(self) -> tuple[list[int], list[int]]:
        """Measure the columns: what each would like, and what it needs at least."""
        across = self.horizontalHeader()
        titles = across.fontMetrics() if across.isVisibleTo(self) else None
        columns = self._model.columns
        # A table that can fold rather does so than cut a name off; lines below it may break.
        folds = any(column.folded is not None for column in columns)
        least = current_theme().px(_WIDEST_NAME if folds else _NARROWEST_STRETCH)
        measured = range(min(self._model.rowCount(), _ROWS_MEASURED))
        widths, narrowest = [], []
        for n, column in enumerate(columns):
            title = 0
            if titles is not None:
                title = titles.horizontalAdvance(column.title) + current_theme().px(34)
            cells = [self._model.index(row, n) for row in measured]
            width = max([title, *map(cell_width, cells)])
            needed = width
            if column.stretch:
                text = [cell_width(cell, broken=True) for cell in cells] if folds else [width]
                needed = min(max([title, *text]), least)
            widths.append(width)
            narrowest.append(needed)
        return widths, narrowest

    def _whole_height(self) -> int:
        header = self.horizontalHeader()
        top = header.sizeHint().height() if header.isVisibleTo(self) else 0
        rows = self.verticalHeader().length()
        if not self._model.rowCount() and self._empty is not None:
            # Its sentence takes more lines where the table is narrow or the text large.
            told = self._empty.heightForWidth(self.viewport().width())
            rows = max(self._empty.sizeHint().height(), told)
        return top + rows + 2 * self.frameWidth() + 2

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(not self._model.rowCount())
            if not self._model.rowCount():
                self.updateGeometry()


def _narrow(widths: list[int], columns: list[int], floors: Sequence[int], room: int) -> int:
    """Take what is lacking from these columns, down to their floors; return what still lacks."""
    # The narrowest gives first; what it cannot give, the others do.
    narrow_first = sorted(columns, key=lambda n: widths[n])
    for left, n in zip(range(len(columns), 0, -1), narrow_first, strict=True):
        given = max(min(floors[n], widths[n]), widths[n] + room // left)
        room += widths[n] - given
        widths[n] = given
    return room


def framed(table: QTableView) -> QTableView:
    """Give a table the frame of a card, for where it does not stand in one."""
    style_as(table, framed=True)
    return table
