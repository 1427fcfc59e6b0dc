"""The search box and the filters of the social map."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.services.organisation import AreaRow
from wmo_desk.services.social_map import EntryFilter
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.dimension_symbol import dimension_icon
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import style_as

_UNCHECKED: Final = "unchecked"


class MapFilterRow(QWidget):
    """What is looked for: a need, any of some dimensions, an area, what was not checked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._areas: Sequence[AreaRow] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.search = SearchField(self.tr("What does somebody need? A word, a name or a street"))
        column.addWidget(self.search)
        self.dimensions = FilterChips(
            [(each.value, dimension_name(each)) for each in Dimension],
            name=self.tr("Dimensions"),
        )
        for each in Dimension:
            self.dimensions.set_icon(each.value, dimension_icon(each))
        self.dimensions.changed.connect(self.changed)
        column.addWidget(self.dimensions)
        row = QWidget()
        style_as(row, ground="clear")
        flow = self._flow = FlowLayout(row, spacing=12)
        self.area = AutosaveChoice([(None, self.tr("All areas"))])
        self.area.setAccessibleName(self.tr("Area"))
        self.area.setMinimumContentsLength(20)
        self.area.load(None)
        self.area.edited.connect(self._area_chosen)
        flow.addWidget(self.area)
        self.unchecked = FilterChips(
            [(_UNCHECKED, self.tr("Not checked for a year"))], name=self.tr("Show only")
        )
        self.unchecked.changed.connect(self.changed)
        flow.addWidget(self.unchecked)
        column.addWidget(row)

    def add_action(self, widget: QWidget) -> None:
        """Put a button behind the filters."""
        self._flow.addWidget(widget)

    def chosen(self) -> EntryFilter:
        """Return what is switched on."""
        active = self.dimensions.active()
        area = self.area.value()
        return EntryFilter(
            dimensions=tuple(each for each in Dimension if each.value in active),
            area_id=area if isinstance(area, UUID) else None,
            only_unchecked=bool(self.unchecked.active()),
        )

    def show_areas(self, areas: Sequence[AreaRow]) -> None:
        """Offer these areas."""
        if areas != self._areas:
            self._areas = areas
            named = [(area.id, area.name) for area in areas]
            self.area.set_options([(None, self.tr("All areas")), *named])

    def show_unchecked(self, count: int) -> None:
        """Say how many were not checked."""
        word = self.tr("Not checked for a year")
        self.unchecked.set_word(_UNCHECKED, f"{word} {count}" if count else word)

    def clear(self) -> None:
        """Switch everything off."""
        self.search.clear()
        self.dimensions.set_active(frozenset())
        self.unchecked.set_active(frozenset())
        self.area.load(None)

    @Slot()
    def _area_chosen(self) -> None:
        self.area.autosave.mark_saved()
        self.changed.emit()
