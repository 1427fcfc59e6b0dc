"""How a resident wants paper, kept as it is chosen: the next paper begins with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import clients
from wmo_desk.services.paper_sheets import PaperSheet
from wmo_desk.ui.paper.paper import FileKind
from wmo_desk.ui.paper.saving import RESIDENTS_KINDS
from wmo_desk.workspace import Workspace


class Remembering(QObject):
    """Keeps what is chosen with the resident of the paper that `sheet` is of.

    Nothing is kept of a paper that a colleague gets, nor by whom files are not changed.
    """

    def __init__(
        self, workspace: Workspace, sheet: Callable[[], PaperSheet | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sheet = sheet

    @Slot(bool)
    def keep_print_size(self, is_large: bool) -> None:
        """Begin with this print the next time."""
        self._keep({"prefers_large_print": is_large})

    @Slot(str)
    def keep_language(self, code: str) -> None:
        """Put this language beside the Dutch the next time."""
        self._keep({"paper_language": code})

    @Slot(object)
    def keep_file(self, kind: FileKind) -> None:
        """Save as this the next time."""
        (chosen,) = (each for each, its in RESIDENTS_KINDS.items() if its is kind)
        self._keep({"paper_file": chosen})

    def _keep(self, changes: dict[str, object]) -> None:
        sheet = self._sheet()
        if sheet is None or sheet.client_id is None or sheet.about.kind is DocumentKind.HAND_OVER:
            return
        if not self._workspace.may(Permission.EDIT_CLIENT):
            return
        self._workspace.perform(
            partial(clients.change_client, client_id=sheet.client_id, changes=changes),
            owner=self,
        )
