"""What Ctrl+K finds: residents, while one types."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from wmo_desk.domain.permissions import Permission
from wmo_desk.services.clients import ClientRow
from wmo_desk.services.search import find_clients
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.find_anything import Deliver, Found
from wmo_desk.ui.words.people import address_words, name_or_unknown
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_SHOWN: Final = 20


class ClientFinder(QObject):
    """The search callback of the window: an answer to an older question is dropped."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def __call__(self, text: str, deliver: Deliver) -> None:
        """Find residents for what was typed so far."""
        if not self._workspace.may(Permission.VIEW_CLIENT):
            deliver([])
            return
        self._workspace.load(
            partial(find_clients, typed=text, limit=_SHOWN),
            owner=self,
            then=partial(self._deliver, deliver),
            latest="find",
        )

    def _deliver(self, deliver: Deliver, rows: Sequence[ClientRow]) -> None:
        deliver([self._found(row) for row in rows])

    def _found(self, row: ClientRow) -> Found:
        address = address_words(row.street, row.house_number, row.postcode, row.city)
        return Found(
            title=name_or_unknown(row.list_name),
            detail=in_list((format_date(row.birth_date), address)),
            page="dossier",
            target={"client_id": row.id},
            kind=self.tr("Closed") if row.closed_on else self.tr("Client"),
        )
