"""For whom: find a client by name, birth date or street."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.services.clients import ClientRow
from wmo_desk.ui.widgets.client_finder import ClientFinder
from wmo_desk.workspace import Workspace


class ClientChooser(ClientFinder):
    """Closes as soon as somebody was chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        self.set_title(self.tr("For whom?"))
        self.set_sentence(self.tr("Type a part of the name, a birth date, a street or a phone."))
        self.build(
            find=self.tr("Find a client"),
            column=self.tr("Client"),
            found=self.tr("Found"),
            accept=self.tr("Choose"),
            height=240,
        )

    @override
    @Slot(object)
    def take(self, row: ClientRow) -> None:
        super().take(row)
        self.accept()
