"""What every card of a plan has: its title, the file it belongs to, and what writes its fields."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.widgets.card import Card


class PlanCard(Card):
    """One subject of the plan; it shows itself from the view, or reads what it needs beside it.

    `state_changed` follows the savers that a card makes later on.
    """

    state_changed = Signal()

    def __init__(self, context: DossierContext, title: str = "") -> None:
        super().__init__(title)
        self.context = context

    def show_view(self, view: DossierView) -> None:
        """Show the dossier as it stands in the file now; typing that is not written yet stays."""

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of this card."""
        return ()
