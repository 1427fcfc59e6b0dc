"""What every section of a dossier has: the file it belongs to, and whether all of it is saved."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DossierContext:
    """What the sections of one dossier share."""

    workspace: Workspace
    navigate: Callable[..., None]
    client_id: UUID
    messages: MessageBar
    show_section: Callable[[str], None]

    def today(self) -> date:
        """The day by the clock of the file."""
        return self.workspace.today()


class Section(QWidget):
    """A section; `state_changed` follows whether everything typed in it stands on disk."""

    state_changed = Signal()

    def __init__(self, context: DossierContext) -> None:
        super().__init__()
        style_as(self, ground="page")
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 16, 22, 16)
        self.column.setSpacing(12)

    def show_view(self, view: DossierView) -> None:
        """Show the dossier as it stands in the file now; typing that is not written yet stays."""

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of this section."""
        return ()

    def flush(self) -> None:
        """Write what was typed, now."""
        for saver in self.savers():
            saver.flush()

    def retry(self) -> None:
        """Try to write again what could not be written."""
        for saver in self.savers():
            saver.retry()

    @property
    def states(self) -> set[SaveState]:
        """The states of everything in this section."""
        return {saver.state for saver in self.savers()}

    @Slot()
    def tell_state(self) -> None:
        """Say that the state of something changed."""
        self.state_changed.emit()
