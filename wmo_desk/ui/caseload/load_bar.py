"""A thin bar below a count: how much of the room it takes."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.row_delegate import RowDelegate
from wmo_desk.ui.widgets.table_model import TableModel

_HEIGHT: Final = 3
_SIDE: Final = 10


class LoadDelegate(RowDelegate):
    """Draws the bar; `room` is how many files fill it. The number and the words say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.room = 0

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        model = index.model()
        row = model.row_of(index) if isinstance(model, TableModel) else None
        if row is None or row.consultant_id is None or self.room <= 0:
            return
        theme = current_theme()
        rect: Any = option.rect
        height = theme.px(_HEIGHT)
        whole = QRectF(
            rect.left() + _SIDE,
            rect.bottom() - height - theme.px(4),
            rect.width() - 2 * _SIDE,
            height,
        )
        share = min(row.open_files / self.room, 1.0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.neutral_soft))
        painter.drawRoundedRect(whole, height / 2, height / 2)
        if share:
            taken = QRectF(whole)
            taken.setWidth(max(whole.width() * share, height))
            painter.setBrush(QColor(theme.tokens.accent))
            painter.drawRoundedRect(taken, height / 2, height / 2)
        painter.restore()
