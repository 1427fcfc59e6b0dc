"""The cards of a plan about the household; one reading for the three of them."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.services.dossier import DossierView
from wmo_desk.services.households import HouseholdView, household_view
from wmo_desk.ui.clients.dossier.household_card import HouseholdCard
from wmo_desk.ui.clients.dossier.other_support_card import SupportCard
from wmo_desk.ui.clients.dossier.running_card import RunningCard
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.widgets.styling import style_as


class HouseholdPart(QWidget):
    """Who belongs together, what runs for anybody of them, and what runs from other laws."""

    state_changed = Signal()

    def __init__(self, context: DossierContext) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._context = context
        self.household = HouseholdCard(context)
        self.running = RunningCard(context)
        self.support = SupportCard(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.household, self.running, self.support):
            column.addWidget(card)
        self.household.record.saver.state_changed.connect(self._tell)
        self.support.state_changed.connect(self._tell)

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of these cards."""
        return [*self.household.savers(), *self.support.savers()]

    def show_view(self, view: DossierView) -> None:
        """Show the dossier as it stands in the file now; typing that is not written yet stays."""
        self._context.workspace.load(
            partial(household_view, client_id=self._context.client_id, on=view.on),
            owner=self,
            then=partial(self._show, view),
            latest="household",
        )

    def _show(self, dossier: DossierView, view: HouseholdView) -> None:
        self.household.show_household(view, dossier)
        self.running.show_household(view)
        self.support.show_household(view, dossier)

    @Slot()
    def _tell(self) -> None:
        self.state_changed.emit()
