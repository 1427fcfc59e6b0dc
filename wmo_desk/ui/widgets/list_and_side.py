"""A list with what belongs to the chosen row beside it, or below it where the window is narrow."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.styling import style_as

_NARROWEST_LIST: Final = 560
_LIST_HEIGHT: Final = 250


class ListAndSide(DownwardArea):
    """`filters` above, `table` and `panel` beside each other, each scrolling by itself.

    Where the text is large or the window narrow they stand below each other and scroll together.
    `side_width` is in pixels at a text size of 100 %.
    """

    def __init__(
        self,
        filters: QWidget,
        table: QWidget,
        panel: QWidget,
        *,
        side_width: int = 300,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._panel = panel
        self._side_width = side_width
        self._is_beside: bool | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents = QWidget()
        style_as(contents, ground="page")
        outer = QVBoxLayout(contents)
        outer.setContentsMargins(22, 12, 22, 16)
        outer.setSpacing(12)
        outer.addWidget(filters)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        outer.addLayout(self._columns, 1)
        self._side = DownwardArea()
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        style_as(self._side.viewport(), ground="clear")
        self._columns.addWidget(table, 1)
        self._columns.addWidget(self._side)
        self.setWidget(contents)
        self._fit()

    @Slot()
    def show_top_of_panel(self) -> None:
        """Bring the beginning of the panel into view."""
        if self._is_beside:
            self._side.verticalScrollBar().setValue(0)
        else:
            self.ensureVisible(0, self._panel.y() + self.viewport().height() // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        side = theme.px(self._side_width)
        beside = self.width() >= side + theme.px(_NARROWEST_LIST)
        self._side.setFixedWidth(side)
        # Below each other the list keeps to some rows, so that the panel stays within reach.
        self._table.setMinimumHeight(theme.px(120 if beside else _LIST_HEIGHT))
        self._table.setMaximumHeight(16777215 if beside else theme.px(_LIST_HEIGHT))
        if beside is self._is_beside:
            return
        self._is_beside = beside
        # Beside each other, both take the height that there is; their own would make all scroll.
        height = QSizePolicy.Policy.Ignored if beside else QSizePolicy.Policy.Expanding
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, height)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, height)
        if beside:
            self._columns.removeWidget(self._panel)
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight)
            self._side.setWidget(self._panel)
        else:
            self._side.takeWidget()
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
            self._columns.addWidget(self._panel)
        self._side.setVisible(beside)
        self._panel.show()
