"""Bring a sheet in: what would change, what has to be mended first, and then all of it at once."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wmo_desk.domain.sheets import Fault
from wmo_desk.domain.social_map import ImportStopped
from wmo_desk.domain.social_map_sheet import Sheet
from wmo_desk.errors import WmoDeskError
from wmo_desk.services.organisation import AreaRow
from wmo_desk.services.social_map_import import (
    ImportOutcome,
    ImportPlan,
    apply_import,
    open_sheet,
    plan_import,
)
from wmo_desk.tasks import Cancelled, Progress
from wmo_desk.ui.social_map import words
from wmo_desk.ui.social_map.mend_card import MendCard
from wmo_desk.ui.social_map.preview_lines import SHOWN, Part, PreviewLine, count_of, lines_of
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
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace


class ImportView(QWidget):
    """The preview of one sheet.

    `left` goes back without doing anything, `done(ImportOutcome)` when it was brought in,
    `refused(sentence)` when the file cannot be read at all.
    """

    left = Signal()
    done = Signal(object)
    refused = Signal(str)
    _stepped = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._sheet: Sheet | None = None
        self._plan: ImportPlan | None = None
        self._areas: dict[object, str] = {}
        self._asked: object = None
        self._part = Part.NEW
        self._waiting: ProgressDialog | None = None
        self._stepped.connect(self._show_progress)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._build_header(outer)
        self._columns = ListAndSide(
            self._build_parts(), self._build_table(), self._build_side(), side_width=360
        )
        outer.addWidget(self._columns, 1)

    def open_file(self, path: Path, areas: Sequence[AreaRow]) -> None:
        """Read a file and show what it would change."""
        self._areas = {area.id: area.name for area in areas}
        self._sheet = self._plan = None
        self.header.set_title(self.tr("Bring in a list"), path.name)
        self.header.set_subtitle(" ")
        self._removes.setChecked(False)
        self._show_plan()
        self._compare(partial(open_sheet, path), keeps_part=False)

    # --- Building ---------------------------------------------------------------------------

    def _build_header(self, outer: QVBoxLayout) -> None:
        self.header = PageHeader(self.tr("Bring in a list"), " ")
        self.back = self.header.add_back(self.tr("Social map"))
        self.back.clicked.connect(self.left)
        self.bring_in = Button(self.tr("Bring in"), ButtonKind.PRIMARY, icon_name="import")
        self.bring_in.clicked.connect(self._bring_in)
        self.header.add_action(self.bring_in)
        outer.addWidget(self.header)

    def _build_parts(self) -> QWidget:
        self.parts = Segmented(
            [(part, " ") for part in Part], name=self.tr("What the list would change")
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
        self.mend = MendCard()
        self.mend.mended.connect(self._mend)
        column.addWidget(self.mend)
        card = Card(self.tr("What happens"))
        self._summary = PlainLabel("")
        card.add(self._summary)
        self._removes = QCheckBox("")
        self._removes.toggled.connect(self._show_what_happens)
        card.add(self._removes)
        self._note = PlainLabel("", colour="muted")
        card.add(self._note)
        self._refusal = ErrorSentence()
        card.add(self._refusal)
        column.addWidget(card)
        column.addStretch(1)
        return side

    # --- Comparing --------------------------------------------------------------------------

    def _compare(self, sheet_of: Callable[[], Sheet], *, keeps_part: bool) -> None:
        asked = self._asked = object()
        self.bring_in.setEnabled(False)
        dialog = self._wait(self.tr("Comparing with the map…"))
        on = self._workspace.today()

        def work(progress: Progress) -> tuple[Sheet, ImportPlan]:
            sheet = sheet_of()
            with self._workspace.database.read() as session:
                return sheet, plan_import(session, sheet, on, partial(_step, progress))

        progress = self._workspace.run(
            work,
            owner=self,
            then=partial(self._compared, asked, keeps_part),
            refused=partial(self._unreadable, asked),
            unavailable=partial(self._unreadable, asked),
            progressed=dialog.show_progress,
        )
        dialog.cancelled.connect(progress.cancel)

    def _compared(
        self, asked: object, keeps_part: bool, compared: tuple[Sheet, ImportPlan]
    ) -> None:
        if asked is not self._asked:
            return
        self._stop_waiting()
        self._sheet, self._plan = compared
        if not keeps_part or not count_of(self._plan, self._part):
            self._part = next((part for part in Part if count_of(self._plan, part)), Part.NEW)
        self._show_plan()

    def _unreadable(self, asked: object, error: WmoDeskError) -> None:
        if asked is not self._asked:
            return
        self._stop_waiting()
        if self._plan is not None:
            self._show_what_happens()
        elif isinstance(error, ImportStopped):
            self.left.emit()
        else:
            self.refused.emit(sentence(error))

    # --- Showing ----------------------------------------------------------------------------

    def _show_plan(self) -> None:
        plan, sheet = self._plan, self._sheet
        for part in Part:
            self.parts.set_word(part, self._part_words(part))
        self.parts.load(self._part)
        self._refusal.set_text("")
        if plan is None or sheet is None:
            self.table.show_rows(())
            self._empty.set_text(" ")
            self.mend.hide()
            self._show_what_happens()
            return
        read = self.tr("%n line(s)", "", len(sheet.lines))
        how = in_list(
            (read, words.encoding_name(sheet.encoding), words.delimiter_name(sheet.delimiter))
        )
        ignored = self.tr("not read: %1").replace("%1", ", ".join(sheet.ignored))
        self.header.set_subtitle(in_list((how, ignored if sheet.ignored else "")))
        self._show_part()
        self._show_what_happens()

    def _show_part(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._empty.set_text(self._nothing_words())
        lines = lines_of(plan, self._part, self._areas)
        self.table.show_rows(lines)
        if self._part is Part.FAULTS and lines and self.table.chosen_row() is None:
            self.table.choose(lines[0].key)
        self._choose_line(self.table.chosen_row())

    def _part_words(self, part: Part) -> str:
        name = {
            Part.FAULTS: self.tr("To mend"),
            Part.NEW: self.tr("New"),
            Part.CHANGED: self.tr("Changed"),
            Part.MISSING: self.tr("Not in the list"),
        }[part]
        return name if self._plan is None else f"{name} {count_of(self._plan, part)}"

    def _nothing_words(self) -> str:
        return {
            Part.FAULTS: self.tr("Nothing has to be mended."),
            Part.NEW: self.tr("Nothing in the list is new."),
            Part.CHANGED: self.tr("Nothing on the map changes."),
            Part.MISSING: self.tr("Everything on the map stands in the list."),
        }[self._part]

    @Slot()
    def _show_what_happens(self) -> None:
        plan = self._plan
        if plan is None:
            self._summary.setText("")
            self._note.setText("")
            self._removes.hide()
            self.bring_in.setEnabled(False)
            return
        told = [
            self.tr("%n entry(ies) are added.", "", len(plan.new)),
            self.tr("%n entry(ies) change.", "", len(plan.changed)),
            self.tr("%n stay(s) as it is.", "", plan.unchanged),
        ]
        if plan.missing:
            told.append(self.tr("%n entry(ies) are not in the list.", "", len(plan.missing)))
        if plan.faults:
            left_out = self.tr(
                "%n line(s) are left out until they are mended.", "", plan.faulty_lines
            )
            told.append(left_out)
        self._summary.setText("\n".join(told))
        self._removes.setText(self.tr("Take these %n off the map", "", len(plan.missing)))
        self._removes.setVisible(bool(plan.missing))
        # A line that cannot be read may be about any of them.
        self._removes.setEnabled(not plan.faults)
        if plan.faults:
            self._removes.setChecked(False)
        shown = count_of(plan, self._part) > SHOWN
        first = self.tr("The first %1 of these lines are shown.").replace("%1", str(SHOWN))
        notes = [first] if shown else []
        if plan.faults and plan.missing:
            notes.append(self.tr("Mend the lines first; then what is missing can be taken off."))
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))
        count = len(plan.new) + len(plan.changed)
        count += len(plan.missing) if self._removes.isChecked() else 0
        self.bring_in.setEnabled(count > 0)

    @Slot(object)
    def _choose_part(self, part: object) -> None:
        self.parts.autosave.mark_saved()
        self._part = Part(str(part))
        self.table.show_rows(())
        self._show_part()
        self._show_what_happens()

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

    # --- Mending ----------------------------------------------------------------------------

    @Slot(object, str)
    def _mend(self, fault: Fault, typed: str) -> None:
        sheet = self._sheet
        if sheet is not None:
            self._compare(partial(sheet.mended, fault.line, fault.field, typed), keeps_part=True)

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
            partial(
                apply_import,
                plan=plan,
                removes_missing=self._removes.isChecked(),
                progress=partial(_step, progress),
            ),
            owner=self,
            then=self._brought_in,
            refused=self._not_brought_in,
            conflicted=self._not_brought_in,
            unavailable=self._not_brought_in,
        )

    def _brought_in(self, outcome: ImportOutcome) -> None:
        self._stop_waiting()
        self.done.emit(outcome)

    def _not_brought_in(self, error: WmoDeskError) -> None:
        self._stop_waiting()
        sheet = self._sheet
        if isinstance(error, ImportStopped) or sheet is None:
            self._show_what_happens()
        else:
            # What stands on the map now may be something else than what was compared with.
            self._compare(lambda: sheet, keeps_part=True)
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
