"""The filters of the list of clients, and keeping them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.services.client_list import AreaChoice
from wmo_desk.services.clients import ClientFilter
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.styling import style_as

_MINE = "mine"
_CLOSED = "closed"


class FilterRow(QWidget):
    """Mine or all, one neighbourhood or all, with or without closed files."""

    changed = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._areas: Sequence[AreaChoice] = ()
        self._kept = ClientFilter()
        self.chips = FilterChips(
            [(_MINE, self.tr("My clients")), (_CLOSED, self.tr("With closed files"))],
            name=self.tr("Filters"),
        )
        self.area = AutosaveChoice([(None, self.tr("All neighbourhoods"))])
        self.area.setAccessibleName(self.tr("Neighbourhood or village"))
        self.area.setMinimumContentsLength(22)
        self.keep = Button(self.tr("Begin with this filter"), ButtonKind.LINK)
        self.keep.hide()
        row = FlowLayout(self, spacing=12)
        for widget in (self.chips, self.area, self.keep):
            row.addWidget(widget)
        self.chips.changed.connect(self._tell)
        self.area.edited.connect(self._area_chosen)
        self.keep.clicked.connect(self.keep_wanted)

    def chosen(self, me: UUID) -> ClientFilter:
        """Return what is switched on; `me` is whose clients "mine" are."""
        active = self.chips.active()
        area = self.area.value()
        return ClientFilter(
            consultant_id=me if _MINE in active else None,
            area_id=area if isinstance(area, UUID) else None,
            with_closed=_CLOSED in active,
        )

    def show_choices(self, areas: Sequence[AreaChoice]) -> None:
        """Offer these neighbourhoods, with their municipality where there are several."""
        if areas == self._areas:
            return
        self._areas = areas
        several = len({each.municipality for each in areas}) > 1
        named = [(each.id, _named(each, with_municipality=several)) for each in areas]
        self.area.set_options([(None, self.tr("All neighbourhoods")), *named])

    def show_filter(self, chosen: ClientFilter) -> None:
        """Switch on what the filter says, without telling."""
        keys = {_MINE: chosen.consultant_id is not None, _CLOSED: chosen.with_closed}
        self.chips.blockSignals(True)
        self.chips.set_active(frozenset(key for key, is_on in keys.items() if is_on))
        self.chips.blockSignals(False)
        self.area.load(chosen.area_id)
        self._offer_keeping()

    def show_kept(self, kept: ClientFilter) -> None:
        """Remember what is kept already: only another filter can be kept."""
        self._kept = kept
        self._offer_keeping()

    def _offer_keeping(self) -> None:
        now = self.chosen(UUID(int=0))
        kept_keys = (self._kept.consultant_id is not None, self._kept.with_closed)
        same = (now.consultant_id is not None, now.with_closed) == kept_keys
        self.keep.setVisible(not same or now.area_id != self._kept.area_id)

    @Slot()
    def _area_chosen(self) -> None:
        self.area.autosave.mark_saved()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._offer_keeping()
        self.changed.emit()


def _named(area: AreaChoice, *, with_municipality: bool) -> str:
    return f"{area.name} ({area.municipality})" if with_municipality else area.name
