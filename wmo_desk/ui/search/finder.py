"""What Ctrl+K finds: residents and entries of the social map, while one types."""

from functools import partial

from PySide6.QtCore import QObject

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.permissions import Permission
from wmo_desk.services.clients import ClientRow
from wmo_desk.services.search import Anything, find_anything
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.find_anything import Deliver, Found
from wmo_desk.ui.words.people import address_words, name_or_unknown
from wmo_desk.ui.words.social_map import area_words
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace


class Finder(QObject):
    """The search callback of the window: an answer to an older question is dropped."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def __call__(self, text: str, deliver: Deliver) -> None:
        """Find residents, and below them entries, for what was typed so far."""
        self._workspace.load(
            partial(
                find_anything,
                typed=text,
                with_clients=self._workspace.may(Permission.VIEW_CLIENT),
            ),
            owner=self,
            then=partial(self._deliver, deliver),
            latest="find",
        )

    def _deliver(self, deliver: Deliver, found: Anything) -> None:
        deliver([*map(self._client, found.clients), *map(self._entry, found.entries)])

    def _client(self, row: ClientRow) -> Found:
        address = address_words(row.street, row.house_number, row.postcode, row.city)
        return Found(
            title=name_or_unknown(row.list_name),
            detail=in_list((format_date(row.birth_date), address)),
            page="dossier",
            target={"client_id": row.id},
            kind=self.tr("Closed") if row.closed_on else self.tr("Client"),
        )

    def _entry(self, row: EntryRow) -> Found:
        return Found(
            title=row.name,
            detail=in_list((area_words(row.area), row.opening_hours)),
            page="social_map",
            target={"entry_id": row.id},
            kind=self.tr("Social map"),
            comes_last=True,
        )
