"""The items of the investigation that nothing covers yet; each name goes there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.services.coverage import CoverageView
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.investigation import lettered


class StillToCover(QFrame):
    """Names them, and is not there when everything is covered or nothing is asked."""

    item_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="card")
        flow = FlowLayout(self, spacing=6)
        flow.setContentsMargins(17, 8, 17, 8)
        flow.addWidget(PlainLabel(self.tr("Still to cover"), TextStyle.HEADING, wrap=False))
        self.buttons: dict[CoverageItem, Button] = {}
        for item in CoverageItem:
            button = Button(lettered(item), ButtonKind.LINK)
            button.setAccessibleName(self.tr("Still to cover: %1").replace("%1", lettered(item)))
            button.clicked.connect(partial(self.item_wanted.emit, item))
            self.buttons[item] = button
            flow.addWidget(button)
        self.hide()

    def show_coverage(self, coverage: CoverageView | None) -> None:
        """Name what is missing in a conversation that asks for it."""
        asked = coverage is not None and coverage.is_asked
        self.show_items(coverage.missing if coverage is not None and asked else ())

    def show_items(self, items: Sequence[CoverageItem]) -> None:
        """Name these."""
        for item, button in self.buttons.items():
            button.setVisible(item in items)
        self.setVisible(bool(items))
