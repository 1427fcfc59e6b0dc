"""Who carries how much, and how much runs in which neighbourhood."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.caseload import Phase
from wmo_desk.domain.fairness import SMALL
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.caseload import AreaRow, CaseloadRow, CaseloadView
from wmo_desk.ui.caseload import words
from wmo_desk.ui.caseload.load_bar import LoadDelegate
from wmo_desk.ui.caseload.open_ended_table import OpenEndedTable
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import ButtonKind
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.menu_button import MenuButton
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_title
from wmo_desk.ui.words.papers import paper_name
from wmo_desk.ui.words.text import in_list

CONSULTANTS: Final = "consultants"
AREAS: Final = "areas"
OPEN_ENDED: Final = "open_ended"
_KEYS: Final = (CONSULTANTS, AREAS, OPEN_ENDED)
# At 100 %: below this width there is no room for a column for everything.
_NARROW: Final = 700
_RIGHT: Final = Qt.AlignmentFlag.AlignRight


class Overview(QWidget):
    """Three tables, of which one is shown.

    `consultant_opened(id or None)`, `file_opened(client id)`, `view_changed(key)` and
    `paper_wanted(kind)` say what is wanted.
    """

    consultant_opened = Signal(object)
    file_opened = Signal(object)
    view_changed = Signal(str)
    paper_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._room = 0
        self._is_narrow = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader(self.tr("Caseload"), " ")
        self.shown = Segmented(
            [
                (CONSULTANTS, self.tr("Per consultant")),
                (AREAS, self.tr("Per neighbourhood")),
                (OPEN_ENDED, self.tr("Without end date")),
            ],
            name=self.tr("How it is counted"),
        )
        self.shown.load(CONSULTANTS)
        self.shown.edited.connect(self._show)
        self.header.add_action(self.shown)
        self.papers = MenuButton(self.tr("On paper"), ButtonKind.ORDINARY)
        self.papers.setToolTip(self.tr("As table and as picture, without names of residents"))
        for kind in (DocumentKind.CASELOAD, DocumentKind.WAITING_FIGURES):
            self.papers.add(paper_name(kind)).triggered.connect(partial(self._want_paper, kind))
        self.header.add_action(self.papers)
        outer.addWidget(self.header)
        body = QVBoxLayout()
        body.setContentsMargins(22, 16, 22, 16)
        outer.addLayout(body, 1)
        self._stack = QStackedWidget()
        body.addWidget(self._stack)
        self.consultants = self._consultants()
        self.areas = self._areas()
        self._stack.addWidget(framed(self.consultants))
        self._stack.addWidget(self._with_note(framed(self.areas)))
        self.open_ended = OpenEndedTable()
        self.open_ended.file_opened.connect(self.file_opened)
        self._stack.addWidget(self.open_ended)

    @property
    def key(self) -> str:
        """Which of the tables is shown."""
        return _KEYS[self._stack.currentIndex()]

    def show_view(self, view: CaseloadView) -> None:
        """Show what everybody carries."""
        self._room = view.room
        self._load.room = view.room
        files = sum(row.open_files for row in view.rows)
        late = sum(row.overdue for row in view.rows)
        parts = (day_title(view.on), words.files_words(files), words.overdue_words(late))
        self.header.set_subtitle(in_list(parts))
        self.consultants.show_rows(view.rows)

    def show_areas(self, rows: Sequence[AreaRow]) -> None:
        """Show what runs in each neighbourhood."""
        self.areas.show_rows(rows)

    def _consultants(self) -> RowTable[CaseloadRow]:
        columns: list[Column[CaseloadRow]] = [
            Column(
                self.tr("Consultant"),
                words.name_of,
                sort_key=lambda row: (row.consultant is None, words.name_of(row).casefold()),
                style=CellStyle.LINK,
                detail=self._rest,
                stretch=True,
            ),
            _number(self.tr("Open files"), lambda row: row.open_files),
            Column(
                self.tr("Overdue"),
                lambda row: words.overdue_words(row.overdue) or "–",
                sort_key=lambda row: row.overdue,
                tone=lambda row: Tone.LATE if row.overdue else None,
            ),
            _number(self.tr("Waiting list"), lambda row: row.waiting),
            _number(self.tr("Look again"), lambda row: row.reviews_due, optional=True),
            Column(
                self.tr("Room"),
                lambda row: words.room_words(row, self._room),
                sort_key=lambda row: row.open_files,
                tone=self._room_tone,
                optional=True,
            ),
            _number(self.tr("Report"), _in(Phase.REPORT), optional=True),
            _number(self.tr("Investigation"), _in(Phase.INVESTIGATION), optional=True),
            _number(self.tr("Application"), _in(Phase.APPLICATION), optional=True),
            _number(self.tr("Runs"), _in(Phase.RUNNING, Phase.REVIEW), optional=True),
        ]
        model = TableModel(
            columns,
            identity=lambda row: row.consultant_id,
            sentence=lambda row: words.sentence(row, self._room),
        )
        table = RowTable(model, name=self.tr("Caseload per consultant"))
        self._load = LoadDelegate(table)
        table.setItemDelegateForColumn(1, self._load)
        table.row_opened.connect(self._open)
        table.set_empty(
            EmptyState(
                self.tr("Nobody carries files yet"),
                self.tr("Enter the consultants in Settings; their files are counted here."),
                icon_name="people",
            )
        )
        return table

    def _areas(self) -> RowTable[AreaRow]:
        columns: list[Column[AreaRow]] = [
            Column(
                self.tr("Neighbourhood"),
                lambda row: row.area or "",
                style=CellStyle.STRONG,
                stretch=True,
            ),
            Column(
                "",
                _priority,
                tone=lambda row: Tone.ACCENT if row.is_priority else None,
                folded=_priority,
            ),
            Column(self.tr("Municipality"), lambda row: row.municipality, optional=True),
            _masked(self.tr("Open files"), lambda row: row.open_files),
            _masked(self.tr("Waiting list"), lambda row: row.waiting),
            _masked(self.tr("Running support"), lambda row: row.indications),
        ]
        model = TableModel(columns, identity=lambda row: row.area_id, sentence=words.area_sentence)
        table = RowTable(model, name=self.tr("Caseload per neighbourhood"))
        table.set_empty(
            EmptyState(
                self.tr("Nothing runs in a neighbourhood yet"),
                self.tr("Choose a neighbourhood in the file of a client; it is counted here."),
                icon_name="map",
            )
        )
        return table

    def _with_note(self, table: QWidget) -> QWidget:
        both = QWidget()
        style_as(both, ground="clear")
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(table, 1)
        note = self.tr("Numbers below %1 are not told, so that nobody can be recognised in them.")
        column.addWidget(
            PlainLabel(note.replace("%1", str(SMALL)), TextStyle.SECONDARY, colour="muted")
        )
        return both

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < current_theme().px(_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.consultants.show_rows(list(self.consultants.table_model.rows))

    def _rest(self, row: CaseloadRow) -> str:
        """Say below the name what a narrow table has no columns for."""
        return words.rest(row, self._room) if self._is_narrow else ""

    def _room_tone(self, row: CaseloadRow) -> Tone | None:
        return None if row.consultant_id is None else words.room_tone(row, self._room)

    @Slot(object)
    def _open(self, row: CaseloadRow) -> None:
        identifier: UUID | None = row.consultant_id
        self.consultant_opened.emit(identifier)

    def _want_paper(self, kind: DocumentKind, _checked: bool = False) -> None:
        self.paper_wanted.emit(kind)

    @Slot(object)
    def _show(self, key: object) -> None:
        self.shown.autosave.mark_saved()
        self._stack.setCurrentIndex(_KEYS.index(str(key)))
        self.view_changed.emit(str(key))


def _in(*phases: Phase) -> Callable[[CaseloadRow], int]:
    return lambda row: sum(row.phases.get(phase, 0) for phase in phases)


def _number(
    title: str, number: Callable[[CaseloadRow], int], *, optional: bool = False
) -> Column[CaseloadRow]:
    return Column(
        title,
        lambda row: words.count_words(number(row)),
        sort_key=number,
        alignment=_RIGHT,
        accessible=lambda row: str(number(row)),
        optional=optional,
    )


def _priority(row: AreaRow) -> str:
    return words.priority_words() if row.is_priority else ""


def _masked(title: str, number: Callable[[AreaRow], int]) -> Column[AreaRow]:
    def order(row: AreaRow) -> int:
        # The order may not tell what the text does not.
        return min(number(row), 1) if number(row) < SMALL else number(row)

    return Column(title, lambda row: row.shown(number(row)), sort_key=order, alignment=_RIGHT)
