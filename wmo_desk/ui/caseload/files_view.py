"""The files of one consultant: open one, or choose some and hand them over."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.caseload import Phase
from wmo_desk.services.caseload import CaseloadRow
from wmo_desk.services.caseload_files import SHOWN, FileRow
from wmo_desk.ui.caseload import words
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.choosing_table import ChoosingModel, ChoosingTable
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column

_OVERDUE: Final = "overdue"
_WAITING: Final = "waiting"


class FilesView(QWidget):
    """Asks with `file_opened(client id)`, `hand_over_wanted(client ids)` and `back_wanted`."""

    file_opened = Signal(object)
    hand_over_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(
        self, *, can_hand_over: bool, has_back: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._on = date.min
        self._rows: Sequence[FileRow] = ()
        self._can_hand_over = can_hand_over
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader("", " ")
        self.back = self.header.add_back(self.tr("Caseload"))
        self.back.clicked.connect(self.back_wanted)
        self.back.setVisible(has_back)
        self.hand_over = Button(self.tr("Hand over to…"), ButtonKind.PRIMARY, icon_name="people")
        self.hand_over.clicked.connect(self._ask)
        if not can_hand_over:
            self.hand_over.hide()
        self.all_files = Button(self.tr("Choose all"))
        if not can_hand_over:
            self.all_files.hide()
        if can_hand_over:
            self.header.add_action(self.all_files)
            self.header.add_action(self.hand_over)
        outer.addWidget(self.header)
        body = QVBoxLayout()
        body.setContentsMargins(22, 12, 22, 16)
        body.setSpacing(12)
        outer.addLayout(body, 1)
        self.filters = FilterChips(
            [(key, word) for key, word in self._filter_words().items()],
            name=self.tr("Show only"),
        )
        self.filters.changed.connect(self._filter)
        body.addWidget(self.filters)
        self.model: ChoosingModel[FileRow] = ChoosingModel(
            self._columns(),
            identity=lambda row: row.client_id,
            can_choose=can_hand_over,
            sentence=self._sentence,
        )
        self.model.chosen_changed.connect(self._follow_choice)
        self.table: ChoosingTable[FileRow] = ChoosingTable(
            self.model, name=self.tr("Files"), can_choose=can_hand_over
        )
        self.table.row_opened.connect(self._open)
        self._empty = EmptyState("", icon_name="folder")
        self.table.set_empty(self._empty)
        self.all_files.clicked.connect(self.table.choose_all)
        body.addWidget(framed(self.table), 1)
        first = self.tr("These are the first %1 files.").replace("%1", str(SHOWN))
        self._first_ones = PlainLabel(first, TextStyle.SECONDARY, colour="muted")
        self._first_ones.hide()
        body.addWidget(self._first_ones)
        self._follow_choice()

    def show_consultant(self, row: CaseloadRow, room: int) -> None:
        """Show whose files these are."""
        self.header.set_title(words.name_of(row))
        self.header.set_subtitle(words.summary(row, room))

    def show_files(self, rows: Sequence[FileRow], on: date) -> None:
        """Show the files as they stand on that day."""
        self._on = on
        self._rows = rows
        self._first_ones.setVisible(len(rows) >= SHOWN)
        for key, word in self._filter_words().items():
            number = sum(_is_in(row, key) for row in rows)
            self.filters.set_word(key, f"{word} {number}" if number else word)
        self._filter()

    def clear(self) -> None:
        """Show nothing until the files of somebody else are there."""
        self.header.set_title("")
        self.header.set_subtitle(" ")
        self.filters.set_active(frozenset())
        self.model.choose(set())
        self.show_files((), self._on)

    def _columns(self) -> list[Column[FileRow]]:
        return [
            Column(
                self.tr("Client"),
                lambda row: row.client,
                sort_key=lambda row: row.sort_name,
                style=CellStyle.STRONG,
                stretch=True,
            ),
            Column(
                self.tr("What comes next"),
                lambda row: words.next_words(row.next, self._on),
                sort_key=lambda row: row.next.due if row.next else None,
                tone=lambda row: words.next_tone(row.next, self._on),
                detail=lambda row: words.next_detail(row.next, self._on),
            ),
            Column(
                self.tr("Phase"),
                lambda row: words.phase_name(row.phase),
                sort_key=lambda row: list(Phase).index(row.phase) if row.phase else None,
            ),
            Column(
                self.tr("Waiting list"),
                lambda row: words.waiting_words() if row.is_waiting else "",
                tone=lambda row: Tone.ACCENT if row.is_waiting else None,
                folded=self._waits,
            ),
            Column(
                self.tr("Last conversation"),
                lambda row: words.last_words(row, self._on),
                sort_key=lambda row: row.last_conversation,
                folded=self._last,
            ),
            Column(
                self.tr("Neighbourhood"),
                lambda row: row.area or "",
                folded=lambda row: row.area or "",
            ),
        ]

    def _waits(self, row: FileRow) -> str:
        return self.tr("On the waiting list") if row.is_waiting else ""

    def _last(self, row: FileRow) -> str:
        last = self.tr("last conversation %1")
        return last.replace("%1", words.last_words(row, self._on)) if row.last_conversation else ""

    def _filter_words(self) -> dict[str, str]:
        found = {_OVERDUE: self.tr("Overdue"), _WAITING: self.tr("On the waiting list")}
        for phase in Phase:
            name = words.phase_name(phase)
            found[phase.value] = name[:1].upper() + name[1:]
        return found

    def _sentence(self, row: FileRow) -> str:
        return words.file_sentence(row, self._on)

    @Slot()
    def _filter(self) -> None:
        active = self.filters.active()
        phases = active & {phase.value for phase in Phase}
        marks = active - phases
        shown = [
            row
            for row in self._rows
            if all(_is_in(row, mark) for mark in marks)
            and (not phases or any(_is_in(row, phase) for phase in phases))
        ]
        if self._rows:
            self._empty.set_text(
                self.tr("No file is like that"), self.tr("Switch a filter off to see more.")
            )
        else:
            self._empty.set_text(
                self.tr("No open files"),
                self.tr("A file that is made or handed over comes to stand here."),
            )
        self.table.show_rows(shown)

    @Slot()
    def _follow_choice(self) -> None:
        number = len(self.model.chosen)
        self.hand_over.setEnabled(number > 0)
        if number:
            what = self.tr("Hand over %1 to…").replace("%1", words.files_words(number))
        else:
            what = self.tr("Hand over to…")
        self.hand_over.set_text(what)
        everything = bool(self.model.rows) and number == len(self.model.rows)
        self.all_files.set_text(self.tr("Choose none") if everything else self.tr("Choose all"))
        self.all_files.setEnabled(bool(self.model.rows))

    @Slot(object)
    def _open(self, row: FileRow) -> None:
        self.file_opened.emit(row.client_id)

    @Slot()
    def _ask(self) -> None:
        chosen: tuple[UUID, ...] = self.model.chosen
        if chosen:
            self.hand_over_wanted.emit(chosen)


def _is_in(row: FileRow, key: str) -> bool:
    if key == _OVERDUE:
        return row.is_overdue
    if key == _WAITING:
        return row.is_waiting
    return row.phase is not None and row.phase.value == key
