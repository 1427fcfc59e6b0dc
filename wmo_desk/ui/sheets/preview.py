"""Bring a sheet in: what would change, what has to be mended first, and then all of it at once."""

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.sheets import MOST_LINES, Fault, ImportStopped
from wmo_desk.errors import WmoDeskError
from wmo_desk.tasks import Cancelled, Progress
from wmo_desk.ui.sheets.mend_card import MendCard
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.list_and_side import ListAndSide
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.progress_dialog import ProgressDialog
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace

SheetT = TypeVar("SheetT")
PlanT = TypeVar("PlanT")

Told = Callable[[int, int], object]
"""Hears how far it is, and may raise to stop."""

_SHOWN: Final = 500
"""So many lines of a part are shown until somebody asks for all of them, which takes a second."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of a part; `line` is None for something that no line is about."""

    key: object
    line: int | None
    name: str
    told: str
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class PreviewPart:
    """A part of a preview: its name, what it says when nothing is in it, and its lines.

    `lines` is called with how many are wanted.
    """

    name: str
    nothing: str
    count: int
    lines: Callable[[int], Sequence[PreviewLine]]


@dataclass(frozen=True, slots=True)
class WhatHappens:
    """What bringing in would do, in sentences, and whether that is anything."""

    sentences: Sequence[str]
    notes: Sequence[str]
    is_anything: bool


def fault_line(fault: Fault, field_name: Callable[[str], str]) -> PreviewLine:
    """The line of something that has to be mended."""
    empty = QCoreApplication.translate("sheets", "empty")
    return PreviewLine(
        key=(fault.line, fault.field),
        line=fault.line,
        name=f"{field_name(fault.field)}: {fault.typed.strip() or empty}",
        told=sentence(fault.error),
        fault=fault,
    )


class SheetPreview(QWidget, Generic[SheetT, PlanT]):
    """The preview of one sheet, compared on another thread; a page says of what.

    `left` goes back without doing anything, `done(outcome)` when it was brought in,
    `refused(sentence)` when the file cannot be read at all.
    """

    left = Signal()
    done = Signal(object)
    refused = Signal(str)
    _stepped = Signal(int, int)

    def __init__(
        self,
        workspace: Workspace,
        *,
        back: str,
        parts: type[StrEnum],
        field_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._sheet: SheetT | None = None
        self._plan: PlanT | None = None
        self._kinds = parts
        self._field_name = field_name
        self._shown: Mapping[StrEnum, PreviewPart] = {}
        self._asked: object = None
        self._most = _SHOWN
        self._part: StrEnum = next(iter(parts))
        self._waiting: ProgressDialog | None = None
        self._stepped.connect(self._show_progress)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._build_header(outer, back)
        self._columns = ListAndSide(
            self._build_parts(), self._build_table(), self._build_side(), side_width=360
        )
        outer.addWidget(self._columns, 1)

    # --- What a page says -------------------------------------------------------------------

    @abstractmethod
    def comparison(self, sheet: SheetT) -> Callable[..., PlanT]:
        """Return what compares a sheet with what is there: called with `session` and `progress`."""

    @abstractmethod
    def deed_of(self, plan: PlanT) -> Callable[..., object]:
        """Return what does all that the plan says: called with `unit` and `progress`."""

    @abstractmethod
    def mended(self, sheet: SheetT, fault: Fault, typed: str) -> SheetT:
        """Return the sheet with one cell typed anew."""

    @abstractmethod
    def parts_of(self, plan: PlanT | None) -> Mapping[StrEnum, PreviewPart]:
        """Return what every part shows; without a plan the names alone."""

    @abstractmethod
    def what_happens(self, plan: PlanT) -> WhatHappens:
        """Say what bringing in would do."""

    @abstractmethod
    def how_read(self, sheet: SheetT) -> str:
        """Say how the sheet was read."""

    def plan_shown(self, plan: PlanT | None) -> None:
        """Called when another plan, or none, is shown."""

    # --- Opening ----------------------------------------------------------------------------

    def start(self, name: str, sheet_of: Callable[[Told], SheetT]) -> None:
        """Read a sheet of this name and show what it would change."""
        self._sheet = self._plan = None
        self._most = _SHOWN
        self.header.set_title(self.tr("Bring in a list"), name)
        self.header.set_subtitle(" ")
        self._show_plan()
        self.compare_with(sheet_of, keeps_part=False)

    def compare_with(self, sheet_of: Callable[[Told], SheetT], *, keeps_part: bool) -> None:
        """Compare another sheet, or the same one that was mended."""
        asked = self._asked = object()
        self.bring_in.setEnabled(False)
        dialog = self._wait(self.tr("Comparing with what is there…"))

        def work(progress: Progress) -> tuple[SheetT, PlanT]:
            told = partial(_step, progress)
            sheet = sheet_of(told)
            with self._workspace.database.read() as session:
                return sheet, self.comparison(sheet)(session, progress=told)

        progress = self._workspace.run(
            work,
            owner=self,
            then=partial(self._compared, asked, keeps_part),
            refused=partial(self._unreadable, asked),
            unavailable=partial(self._unreadable, asked),
            progressed=dialog.show_progress,
        )
        dialog.cancelled.connect(progress.cancel)

    # --- Building ---------------------------------------------------------------------------

    def _build_header(self, outer: QVBoxLayout, back: str) -> None:
        self.header = PageHeader(self.tr("Bring in a list"), " ")
        self.back = self.header.add_back(back)
        self.back.clicked.connect(self.left)
        self.bring_in = Button(self.tr("Bring in"), ButtonKind.PRIMARY, icon_name="import")
        self.bring_in.clicked.connect(self._bring_in)
        for button in (*self.other_actions(), self.bring_in):
            self.header.add_action(button)
        outer.addWidget(self.header)

    def _build_parts(self) -> QWidget:
        self.parts = Segmented(
            [(part, " ") for part in self._kinds], name=self.tr("What the list would change")
        )
        self.parts.edited.connect(self._choose_part)
        return self.parts

    def _build_table(self) -> QWidget:
        model: TableModel[PreviewLine] = TableModel(
            [
                Column(
                    self.tr("Line"),
                    lambda row: "" if row.line is None else str(row.line),
                    alignment=Qt.AlignmentFlag.AlignRight,
                    sortable=False,
                ),
                Column(
                    self.tr("Name"),
                    lambda row: row.name,
                    detail=lambda row: row.told,
                    style=CellStyle.STRONG,
                    stretch=True,
                    sortable=False,
                ),
            ],
            identity=lambda row: row.key,
        )
        self.table: RowTable[PreviewLine] = RowTable(
            model, name=self.tr("What the list would change")
        )
        self._empty = EmptyState("", icon_name="ok")
        self.table.set_empty(self._empty)
        self.table.row_chosen.connect(self._choose_line)
        self.table.row_opened.connect(self._open_line)
        return framed(self.table)

    def _build_side(self) -> QWidget:
        side = QWidget()
        style_as(side, ground="clear")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.mend = MendCard(self._field_name)
        self.mend.mended.connect(self._mend)
        column.addWidget(self.mend)
        card = Card(self.tr("What happens"))
        self._summary = PlainLabel("")
        card.add(self._summary)
        self.add_to_what_happens(card)
        self._note = PlainLabel("", colour="muted")
        card.add(self._note)
        self.show_all = Button("", ButtonKind.LINK)
        self.show_all.clicked.connect(self._show_all)
        card.add(self.show_all)
        self._refusal = ErrorSentence()
        card.add(self._refusal)
        column.addWidget(card)
        column.addStretch(1)
        return side

    def other_actions(self) -> Sequence[QWidget]:
        """Return what else stands in the header."""
        return ()

    def add_to_what_happens(self, card: Card) -> None:
        """Add what else has to be chosen before bringing in."""

    # --- Comparing --------------------------------------------------------------------------

    def _compared(self, asked: object, keeps_part: bool, compared: tuple[SheetT, PlanT]) -> None:
        if asked is not self._asked:
            return
        self._stop_waiting()
        self._sheet, self._plan = compared
        self._shown = self.parts_of(self._plan)
        if not keeps_part or not self._shown[self._part].count:
            parts = [part for part in self._kinds if self._shown[part].count]
            self._part = next(iter([*parts, *self._kinds]))
        self._show_plan()

    def _unreadable(self, asked: object, error: WmoDeskError) -> None:
        if asked is not self._asked:
            return
        self._stop_waiting()
        if self._plan is not None:
            self.show_what_happens()
        elif isinstance(error, ImportStopped):
            self.left.emit()
        else:
            self.refused.emit(sentence(error))

    # --- Showing ----------------------------------------------------------------------------

    def _show_plan(self) -> None:
        plan, sheet = self._plan, self._sheet
        self._shown = self.parts_of(plan)
        for part, shown in self._shown.items():
            self.parts.set_word(part, shown.name if plan is None else f"{shown.name} {shown.count}")
        self.parts.load(self._part)
        self._refusal.set_text("")
        self.plan_shown(plan)
        if plan is None or sheet is None:
            self.table.show_rows(())
            self._empty.set_text(" ")
            self.mend.hide()
        else:
            self.header.set_subtitle(self.how_read(sheet))
            self._show_part()
        self.show_what_happens()

    def _show_part(self) -> None:
        if self._plan is None:
            return
        shown = self._shown[self._part]
        self._empty.set_text(shown.nothing)
        lines = shown.lines(self._most)
        self.table.show_rows(lines)
        if lines and lines[0].fault is not None and self.table.chosen_row() is None:
            self.table.choose(lines[0].key)
        self._choose_line(self.table.chosen_row())

    @Slot()
    def show_what_happens(self) -> None:
        """Say again what bringing in would do."""
        plan = self._plan
        if plan is None:
            self._summary.setText("")
            self._note.hide()
            self.show_all.hide()
            self.bring_in.setEnabled(False)
            return
        happens = self.what_happens(plan)
        self._summary.setText("\n".join(happens.sentences))
        count = self._shown[self._part].count
        first = self.tr("The first %1 of these lines are shown.").replace("%1", str(_SHOWN))
        notes = [first] if count > self._most else []
        self.show_all.set_text(self.tr("Show all %1").replace("%1", str(count)))
        self.show_all.setVisible(count > self._most)
        notes += happens.notes
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))
        self.bring_in.setEnabled(happens.is_anything)

    @Slot()
    def _show_all(self) -> None:
        self._most = MOST_LINES
        self._show_part()
        self.show_what_happens()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _choose_part(self, part: object) -> None:
        self.parts.autosave.mark_saved()
        self._part = self._kinds(str(part))
        self.table.show_rows(())
        self._show_part()
        self.show_what_happens()

    @Slot(object)
    def _choose_line(self, line: PreviewLine | None) -> None:
        fault = None if line is None else line.fault
        self.mend.setVisible(fault is not None)
        if fault is not None:
            self.mend.show_fault(fault)

    @Slot(object)
    def _open_line(self, line: PreviewLine) -> None:
        if line.fault is not None:
            self.mend.take_keyboard()

    @Slot(object, str)
    def _mend(self, fault: Fault, typed: str) -> None:
        sheet = self._sheet
        if sheet is not None:
            self.compare_with(lambda _told: self.mended(sheet, fault, typed), keeps_part=True)

    # --- Bringing in ------------------------------------------------------------------------

    @Slot()
    def _bring_in(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self.bring_in.setEnabled(False)
        self._refusal.set_text("")
        progress = Progress(self._stepped.emit)
        dialog = self._wait(self.tr("Bringing in…"))
        dialog.cancelled.connect(progress.cancel)
        self._workspace.perform(
            partial(self.deed_of(plan), progress=partial(_step, progress)),
            owner=self,
            then=self._brought_in,
            refused=self._not_brought_in,
            conflicted=self._not_brought_in,
            unavailable=self._not_brought_in,
        )

    def _brought_in(self, outcome: Any) -> None:  # noqa: ANN401 - each sheet has its own
        self._stop_waiting()
        self.done.emit(outcome)

    def _not_brought_in(self, error: WmoDeskError) -> None:
        self._stop_waiting()
        sheet = self._sheet
        if isinstance(error, ImportStopped) or sheet is None:
            self.show_what_happens()
        else:
            # What is there now may be something else than what was compared with.
            self.compare_with(lambda _told: sheet, keeps_part=True)
        self._refusal.set_text(sentence(error))

    # --- Waiting ----------------------------------------------------------------------------

    def _wait(self, title: str) -> ProgressDialog:
        self._stop_waiting()
        self._waiting = ProgressDialog(title, parent=self)
        self._waiting.start()
        return self._waiting

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._waiting is not None:
            self._waiting.show_progress(done, total)

    def _stop_waiting(self) -> None:
        dialog, self._waiting = self._waiting, None
        if dialog is not None:
            dialog.finish()
            dialog.deleteLater()


def _step(progress: Progress, done: int, total: int) -> None:
    """Tell how far it is; what is stopped is refused, so that the window hears when it has."""
    try:
        progress.step(done, total)
    except Cancelled as stopped:
        raise ImportStopped from stopped
