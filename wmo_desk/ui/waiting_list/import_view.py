"""Bring the municipality's own list in: columns, preview, and all of it at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.sheets import Encoding, Fault
from wmo_desk.domain.waiting_columns import Columns, ListTable, guess_columns
from wmo_desk.services.waiting_comparison import ListPlan, OrderDifference, plan_list
from wmo_desk.services.waiting_import import ListOutcome, apply_list
from wmo_desk.services.waiting_import_file import open_table
from wmo_desk.ui.sheets.preview import (
    PreviewLine,
    PreviewPart,
    SheetPreview,
    Told,
    WhatHappens,
    fault_line,
)
from wmo_desk.ui.waiting_list import sheet_words
from wmo_desk.ui.waiting_list.columns_dialog import ColumnsDialog
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace


class Part(StrEnum):
    """The parts of the preview."""

    FAULTS = "faults"
    NEW = "new"
    KNOWN = "known"
    EARLIER = "earlier"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class MappedTable:
    """A list, and which of its columns is what."""

    table: ListTable
    columns: Columns


class ListImportView(SheetPreview[MappedTable, ListPlan]):
    """The preview of a list; asks for the columns by itself when a needed one is not known."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._file_name = ""
        super().__init__(
            workspace,
            back=QCoreApplication.translate("waiting list", "Waiting list"),
            parts=Part,
            field_name=sheet_words.field_name,
            parent=parent,
        )

    def open_file(self, path: Path) -> None:
        """Read a file and show what would come of it."""
        self._file_name = path.name
        self.start(path.name, partial(_open, path))

    @Slot()
    def choose_columns(self) -> None:
        """Ask which column is what, and compare again."""
        sheet = self._sheet
        if sheet is not None:
            dialog = ColumnsDialog(sheet.table, sheet.columns, self)
            dialog.chosen.connect(self._compare_anew)
            dialog.open()

    # --- What the preview asks --------------------------------------------------------------

    @override
    def other_actions(self) -> Sequence[QWidget]:
        self.columns_button = Button(self.tr("Columns…"))
        self.columns_button.clicked.connect(self.choose_columns)
        return (self.columns_button,)

    @override
    def comparison(self, sheet: MappedTable) -> Callable[..., ListPlan]:
        now = self._workspace.clock()
        if sheet.columns.missing:
            # Every line would be wrong; only the columns are.
            sheet = MappedTable(ListTable(sheet.table.headings, (), sheet.table.told), Columns({}))
        return partial(plan_list, table=sheet.table, columns=sheet.columns, now=now)

    @override
    def deed_of(self, plan: ListPlan) -> Callable[..., ListOutcome]:
        return partial(apply_list, plan=plan, file_name=self._file_name)

    @override
    def mended(self, sheet: MappedTable, fault: Fault, typed: str) -> MappedTable:
        column = sheet.columns.places.get(fault.field)
        if column is not None:
            return MappedTable(sheet.table.mended(fault.line, column, typed), sheet.columns)
        # What the list has no column for gets one of its own.
        place = len(sheet.table.headings)
        table = ListTable(
            (*sheet.table.headings, sheet_words.field_name(fault.field)),
            sheet.table.lines,
            sheet.table.told,
        )
        columns = Columns({**sheet.columns.places, fault.field: place}, sheet.columns.fixed)
        return MappedTable(table.mended(fault.line, place, typed), columns)

    @override
    def parts_of(self, plan: ListPlan | None) -> Mapping[StrEnum, PreviewPart]:
        order_nothing = self.tr("The order of the list is that of the rules.")
        if plan is not None and not plan.has_numbers:
            order_nothing = self.tr(
                "The list has no numbers, so it is not known which order it had. The rules count."
            )
        texts = {
            Part.FAULTS: (self.tr("To mend"), self.tr("Nothing has to be mended.")),
            Part.NEW: (self.tr("New"), self.tr("Nobody in the list is new.")),
            Part.KNOWN: (self.tr("Waits already"), self.tr("Nobody in the list waits already.")),
            Part.EARLIER: (
                self.tr("Was on the list"),
                self.tr("Nobody in the list was on it before for the same indication."),
            ),
            Part.ORDER: (self.tr("Other order"), order_nothing),
        }
        return {
            part: PreviewPart(
                name,
                nothing,
                0 if plan is None else _count(plan, part),
                partial(self._lines, plan, part),
            )
            for part, (name, nothing) in texts.items()
        }

    @override
    def how_read(self, sheet: MappedTable) -> str:
        read = self.tr("%n line(s)", "", len(sheet.table.lines))
        told = sheet.table.told
        how = {
            Encoding.UTF_8.value: "CSV, UTF-8",
            Encoding.UTF_16.value: "CSV, UTF-16",
            Encoding.WINDOWS_1252.value: "CSV, Windows-1252",
        }.get(told, "Excel")
        used = set(sheet.columns.places.values())
        ignored = [
            heading
            for place, heading in enumerate(sheet.table.headings)
            if place not in used and heading
        ]
        rest = self.tr("not read: %1").replace("%1", ", ".join(ignored))
        return in_list((read, how, rest if ignored else ""))

    @override
    def plan_shown(self, plan: ListPlan | None) -> None:
        sheet = self._sheet
        self.columns_button.setEnabled(plan is not None)
        if plan is not None and sheet is not None and sheet.columns.missing:
            self.choose_columns()

    @override
    def what_happens(self, plan: ListPlan) -> WhatHappens:
        sheet = self._sheet
        if sheet is not None and sheet.columns.missing:
            words = self.tr("Choose first which column is what.")
            return WhatHappens([words], [], is_anything=False)
        files = sum(each.client_id is None for each in plan.new)
        told = [
            self.tr("%n resident(s) come on the list.", "", len(plan.new)),
            self.tr("%n of them get a file.", "", files),
            self.tr("%n wait already.", "", len(plan.known)),
        ]
        if plan.earlier:
            told.append(self.tr("%n were on the list before.", "", len(plan.earlier)))
        if plan.faults:
            words = self.tr("%n line(s) are left out until they are mended.", "", plan.faulty_lines)
            told.append(words)
        notes = [
            self.tr("The order is that of the rules: category, indication date, day of placement.")
        ]
        if plan.differences:
            words = self.tr(
                "%n place(s) stood elsewhere in the list. They are kept for a decision.",
                "",
                len(plan.differences),
            )
            notes.append(words)
        return WhatHappens(told, notes, is_anything=bool(plan.new or plan.differences))

    # --- Inside -----------------------------------------------------------------------------

    @Slot(object)
    def _compare_anew(self, columns: Columns) -> None:
        sheet = self._sheet
        if sheet is not None:
            mapped = MappedTable(sheet.table, columns)
            self.compare_with(lambda _told: mapped, keeps_part=False)

    def _lines(self, plan: ListPlan | None, part: Part, most: int) -> Sequence[PreviewLine]:
        if plan is None:
            return ()
        if part is Part.FAULTS:
            return [fault_line(each, sheet_words.field_name) for each in plan.faults[:most]]
        if part is Part.NEW:
            return [
                PreviewLine(each.line, each.line, each.name, sheet_words.new_words(each))
                for each in plan.new[:most]
            ]
        if part is Part.KNOWN:
            return [
                PreviewLine(each.line, each.line, each.name, sheet_words.known_words(each))
                for each in plan.known[:most]
            ]
        if part is Part.EARLIER:
            return [
                PreviewLine(each.line, each.line, each.name, sheet_words.earlier_words(each))
                for each in plan.earlier[:most]
            ]
        return [
            PreviewLine(each.line, each.line, each.name, self._order_words(each))
            for each in plan.differences[:most]
        ]

    def _order_words(self, difference: OrderDifference) -> str:
        words = self.tr("Number %1 in the list; number %2 by the rules.")
        words = words.replace("%1", str(difference.number_in_file))
        return words.replace("%2", str(difference.number_by_rules))


def _open(path: Path, told: Told) -> MappedTable:
    table = open_table(path, told)
    return MappedTable(table, guess_columns(table.headings))


def _count(plan: ListPlan, part: Part) -> int:
    return {
        Part.FAULTS: plan.faulty_lines,
        Part.NEW: len(plan.new),
        Part.KNOWN: len(plan.known),
        Part.EARLIER: len(plan.earlier),
        Part.ORDER: len(plan.differences),
    }[part]
