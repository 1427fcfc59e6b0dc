"""A list in which one or many rows can be chosen, with a box before each."""

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.icons import paint_icon
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.row_delegate import RowDelegate
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import announce
from wmo_desk.ui.widgets.table_model import AnyIndex, Column, RowT, TableModel

_BOX: Final = 16


class ChoosingModel(TableModel[RowT]):
    """Rows with a box in the first column, unless `can_choose` is off.

    A row that is not `choosable` stands there without a box, to be seen only.
    Rows are chosen by what tells them apart (`identity`). One that is not shown is not chosen,
    unless the model `remembers` it for when it is shown again.
    """

    chosen_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        *,
        identity: Callable[[RowT], Hashable],
        sentence: Callable[[RowT], str],
        can_choose: bool = True,
        choosable: Callable[[RowT], bool] = lambda _row: True,
        remembers: bool = False,
    ) -> None:
        box: Column[RowT] = Column("", lambda _row: "", sortable=False)
        super().__init__(
            [box, *columns] if can_choose else columns,
            identity=identity,
            sentence=lambda row: self._with_choice(sentence(row), row),
        )
        self._can_choose = can_choose
        self._choosable = choosable
        self._remembers = remembers
        # A dictionary keeps the order in which they were chosen.
        self._chosen: dict[Hashable, None] = {}

    @property
    def chosen(self) -> tuple[Any, ...]:
        """What was chosen: in the order shown, or of a model that remembers as it was chosen."""
        if self._remembers:
            return tuple(self._chosen)
        return tuple(
            identity for identity in map(self.identity_of, self.rows) if identity in self._chosen
        )

    @property
    def choosable(self) -> tuple[Hashable, ...]:
        """What can be chosen, in the order shown."""
        return tuple(self.identity_of(row) for row in self.rows if self._choosable(row))

    def choose(self, identities: Collection[Hashable]) -> None:
        """Choose exactly these."""
        self._chosen = dict.fromkeys(identities)
        if self._can_choose and self.rows:
            last = self.index(len(self.rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.chosen_changed.emit()

    def toggle(self, position: int) -> bool:
        """Choose a row that can be, or leave it out; returns whether it is chosen now."""
        if not self._choosable(self.rows[position]):
            return False
        identity = self.identity_of(self.rows[position])
        is_chosen = identity not in self._chosen
        others = [each for each in self._chosen if each != identity]
        self.choose([*others, identity] if is_chosen else others)
        return is_chosen

    @override
    def show(self, rows: Sequence[RowT]) -> None:
        if not self._remembers:
            shown = set(map(self.identity_of, rows))
            self._chosen = {each: None for each in self._chosen if each in shown}
        super().show(rows)
        self.chosen_changed.emit()

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and self._can_choose and index.column() == 0:
            if not self._choosable(self.rows[index.row()]):
                return None
            is_chosen = self.identity_of(self.rows[index.row()]) in self._chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return super().data(index, role)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_box = self._can_choose and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_box else flags

    def _with_choice(self, words: str, row: RowT) -> str:
        if self.identity_of(row) not in self._chosen:
            return words
        return self.tr("chosen: %1").replace("%1", words)


class ChoosingTable(RowTable[RowT]):
    """Space or a click on the box chooses a row, Ctrl+A all or none; Enter opens it."""

    def __init__(
        self,
        model: ChoosingModel[RowT],
        *,
        name: str,
        can_choose: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, name=name, parent=parent)
        self._choosing = model
        self._can_choose = can_choose
        if can_choose:
            self.setItemDelegateForColumn(0, _BoxDelegate(self))

    @Slot()
    def choose_all(self) -> None:
        """Choose every row that is shown and can be; none when all are."""
        model = self._choosing
        everything = model.choosable
        model.choose([] if set(everything) <= set(model.chosen) else everything)
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._can_choose:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._choosing.toggle(self.currentIndex().row())
            self._tell()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if self._can_choose and is_left and index.isValid() and index.column() == 0:
            self._choosing.toggle(index.row())
            self._tell()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on a box choose and leave out; they do not open the row.
        if self._can_choose and self.indexAt(event.position().toPoint()).column() == 0:
            return
        super().mouseDoubleClickEvent(event)

    def _tell(self) -> None:
        number = len(self._choosing.chosen)
        announce(self, self.tr("%1 chosen").replace("%1", str(number)))


class _BoxDelegate(RowDelegate):
    """Draws the box of a row as check boxes elsewhere look."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        theme = current_theme()
        tokens = theme.tokens
        rect: Any = option.rect
        side = theme.px(_BOX)
        box = QRectF(rect.left() + 11, rect.center().y() - side / 2, side, side)
        is_chosen = state == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if is_chosen else tokens.field_line), 1))
        painter.setBrush(QColor(tokens.accent if is_chosen else tokens.field))
        painter.drawRoundedRect(box, 4, 4)
        if is_chosen:
            inner = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, "check", inner, QColor(tokens.on_accent))
        painter.restore()
