"""Pick an entry of the social map while one types, from wherever one is.

find = entries_of(workspace, self, dimension=dimension, area_id=area_id)
chooser = EntryChooser(find, parent=self)
chooser.chosen.connect(self._take_entry)
chooser.open_over(self.window(), "wandelen")
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.services.social_map import find_entries
from wmo_desk.ui.widgets.search_overlay import SearchOverlay
from wmo_desk.ui.widgets.table_model import CellStyle, Column
from wmo_desk.ui.words.social_map import area_words, dimension_words
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

Deliver: TypeAlias = Callable[[Sequence[EntryRow]], None]
FindEntries: TypeAlias = Callable[[str, Deliver], None]

_HEIGHT: Final = 420
_SHOWN: Final = 20


def entries_of(
    workspace: Workspace,
    owner: QObject,
    *,
    dimension: Dimension | None = None,
    area_id: UUID | None = None,
) -> FindEntries:
    """Return what looks entries up in the file, for one dimension and with an area's own first."""

    def find(typed: str, deliver: Deliver) -> None:
        workspace.load(
            partial(find_entries, typed=typed, dimension=dimension, area_id=area_id, limit=_SHOWN),
            owner=owner,
            then=deliver,
            latest="entries",
        )

    return find


class EntryChooser(SearchOverlay[EntryRow]):
    """Entries that fit what is typed; `find(typed, deliver)` may deliver later."""

    def __init__(self, find: FindEntries, *, parent: QWidget | None = None) -> None:
        super().__init__(
            [
                Column(
                    "",
                    lambda row: row.name,
                    detail=_told,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(
                    "", lambda _row: "", accessible=dimension_words, symbols=_symbols, optional=True
                ),
            ],
            asks=QCoreApplication.translate("EntryChooser", "What does somebody need?"),
            name=QCoreApplication.translate("EntryChooser", "Found on the map"),
            identity=lambda row: row.id,
            sentence=lambda row: f"{row.name}, {_told(row)}",
            height=_HEIGHT,
            parent=parent,
        )
        self._find = find
        self.setWindowTitle(self.tr("Choose from the social map"))
        # Enter waits for the answer to what was typed last.
        self.field.note_answer("")

    @override
    def open_over(self, window: QWidget, typed: str = "") -> None:
        super().open_over(window, typed)
        self.field.selectAll()
        self._ask(typed.strip())

    @override
    def look_up(self, typed: str) -> None:
        self._find(typed, partial(self.show_found, typed))

    @override
    def words_below(self, *, is_found: bool) -> str:
        if is_found:
            return self.tr("Up and down to choose, Enter to take it over, Esc to go back.")
        return self.tr("Nothing found. Try another word for the same need.")


def _told(row: EntryRow) -> str:
    return in_list((area_words(row.area), row.opening_hours, row.costs))


def _symbols(row: EntryRow) -> tuple[Dimension, ...]:
    return row.dimensions
