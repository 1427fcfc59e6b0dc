"""Who joins the household: find a resident by name, birth date or street."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.services.clients import ClientRow
from wmo_desk.ui.widgets.client_finder import ClientFinder
from wmo_desk.workspace import Workspace


class MemberDialog(ClientFinder):
    """Stays open until whoever lets the resident join accepts it."""

    def __init__(self, workspace: Workspace, but: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, but=but, parent=parent)
        self.set_title(self.tr("Who belongs to the household?"))
        self.set_sentence(
            self.tr("Residents with a file of their own. Type a name, a birth date or a street.")
        )
        self.build(
            find=self.tr("Find a resident"),
            column=self.tr("Resident"),
            found=self.tr("Found"),
            accept=self.tr("Add to the household"),
            height=200,
        )

    @override
    @Slot(object)
    def take(self, row: ClientRow) -> None:
        self.show_refusal("")
        super().take(row)
