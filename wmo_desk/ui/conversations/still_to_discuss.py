"""The dimensions that were not talked about yet: a reminder, no judgement."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class StillToDiscuss(QFrame):
    """Names them; each name goes there."""

    dimension_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="card")
        flow = FlowLayout(self, spacing=14)
        flow.setContentsMargins(17, 8, 17, 8)
        flow.addWidget(PlainLabel(self.tr("Still to discuss"), TextStyle.HEADING, wrap=False))
        self._buttons: dict[Dimension, Button] = {}
        for dimension in Dimension:
            button = Button(dimension_name(dimension), ButtonKind.LINK)
            button.setAccessibleName(
                self.tr("Still to discuss: %1").replace("%1", dimension_name(dimension))
            )
            button.clicked.connect(partial(self.dimension_wanted.emit, dimension))
            self._buttons[dimension] = button
            flow.addWidget(button)

    def show_dimensions(self, dimensions: Sequence[Dimension]) -> None:
        """Name these; nothing is shown when everything was talked about."""
        for dimension, button in self._buttons.items():
            button.setVisible(dimension in dimensions)
        self.setVisible(bool(dimensions))
