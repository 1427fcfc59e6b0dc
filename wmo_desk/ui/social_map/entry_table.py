"""The list of the social map: who can go where and when, without opening anything."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.people import format_phone
from wmo_desk.ui.social_map import words
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.choosing_table import ChoosingModel, ChoosingTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column
from wmo_desk.ui.words.social_map import area_words, dimension_words, entry_sentence


class EntryTable(ChoosingTable[EntryRow]):
    """Entries with a box each, for the page that is printed; what was ticked stays ticked."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self.entries: ChoosingModel[EntryRow] = ChoosingModel(
            self._columns(),
            identity=lambda row: row.id,
            sentence=lambda row: entry_sentence(row, today()),
            remembers=True,
        )
        super().__init__(self.entries, name=self._translated_name(), parent=parent)

    @property
    def chosen_ids(self) -> tuple[UUID, ...]:
        """What is ticked, in the order in which it was."""
        return self.entries.chosen

    def _translated_name(self) -> str:
        return self.tr("Social map")

    def _columns(self) -> list[Column[EntryRow]]:
        return [
            Column(
                self.tr("Name"),
                lambda row: row.name,
                detail=words.when_and_where,
                style=CellStyle.STRONG,
                stretch=True,
                sortable=False,
            ),
            Column(
                self.tr("Dimensions"),
                lambda _row: "",
                accessible=dimension_words,
                symbols=lambda row: row.dimensions,
                sortable=False,
            ),
            Column(
                self.tr("Area"),
                lambda row: area_words(row.area),
                detail=lambda row: format_phone(row.phone),
                sortable=False,
                folded=lambda row: area_words(row.area),
            ),
            Column(
                "",
                lambda row: self.tr("Check it") if row.needs_check(self._today()) else "",
                tone=lambda row: Tone.WARN if row.needs_check(self._today()) else None,
                sortable=False,
                optional=True,
            ),
        ]
