"""Bring a sheet into the map."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from wmo_desk.domain.sheets import Fault
from wmo_desk.domain.social_map_sheet import Sheet
from wmo_desk.services.organisation import AreaRow
from wmo_desk.services.social_map_import import (
    ImportOutcome,
    ImportPlan,
    apply_import,
    open_sheet,
    plan_import,
)
from wmo_desk.ui.sheets.preview import PreviewPart, SheetPreview, WhatHappens
from wmo_desk.ui.social_map import words
from wmo_desk.ui.social_map.preview_lines import Part, count_of, lines_of
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace


class ImportView(SheetPreview[Sheet, ImportPlan]):
    """The preview of a sheet for the map."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._areas: dict[object, str] = {}
        super().__init__(
            workspace,
            back=QCoreApplication.translate("social_map", "Social map"),
            parts=Part,
            field_name=words.field_name,
            parent=parent,
        )

    def open_file(self, path: Path, areas: Sequence[AreaRow]) -> None:
        """Read a file and show what it would change."""
        self._areas = {area.id: area.name for area in areas}
        self._removes.setChecked(False)
        self.start(path.name, lambda _told: open_sheet(path))

    @override
    def add_to_what_happens(self, card: Card) -> None:
        self._removes = QCheckBox("")
        self._removes.toggled.connect(self.show_what_happens)
        card.add(self._removes)

    @override
    def comparison(self, sheet: Sheet) -> Callable[..., ImportPlan]:
        return partial(plan_import, sheet=sheet, on=self._workspace.today())

    @override
    def deed_of(self, plan: ImportPlan) -> Callable[..., ImportOutcome]:
        return partial(apply_import, plan=plan, removes_missing=self._removes.isChecked())

    @override
    def mended(self, sheet: Sheet, fault: Fault, typed: str) -> Sheet:
        return sheet.mended(fault.line, fault.field, typed)

    @override
    def parts_of(self, plan: ImportPlan | None) -> Mapping[StrEnum, PreviewPart]:
        texts = {
            Part.FAULTS: (self.tr("To mend"), self.tr("Nothing has to be mended.")),
            Part.NEW: (self.tr("New"), self.tr("Nothing in the list is new.")),
            Part.CHANGED: (self.tr("Changed"), self.tr("Nothing on the map changes.")),
            Part.MISSING: (
                self.tr("Not in the list"),
                self.tr("Everything on the map stands in the list."),
            ),
        }
        return {
            part: PreviewPart(
                name,
                nothing,
                0 if plan is None else count_of(plan, part),
                partial(lines_of, plan, part, self._areas),
            )
            for part, (name, nothing) in texts.items()
        }

    @override
    def how_read(self, sheet: Sheet) -> str:
        read = self.tr("%n line(s)", "", len(sheet.lines))
        how = in_list(
            (read, words.encoding_name(sheet.encoding), words.delimiter_name(sheet.delimiter))
        )
        ignored = self.tr("not read: %1").replace("%1", ", ".join(sheet.ignored))
        return in_list((how, ignored if sheet.ignored else ""))

    @override
    def plan_shown(self, plan: ImportPlan | None) -> None:
        missing = 0 if plan is None else len(plan.missing)
        self._removes.setText(self.tr("Take these %n off the map", "", missing))
        self._removes.setVisible(bool(missing))
        # A line that cannot be read may be about any of them.
        has_faults = plan is not None and bool(plan.faults)
        self._removes.setEnabled(not has_faults)
        if has_faults:
            self._removes.setChecked(False)

    @override
    def what_happens(self, plan: ImportPlan) -> WhatHappens:
        told = [
            self.tr("%n entry(ies) are added.", "", len(plan.new)),
            self.tr("%n entry(ies) change.", "", len(plan.changed)),
            self.tr("%n stay(s) as it is.", "", plan.unchanged),
        ]
        if plan.missing:
            told.append(self.tr("%n entry(ies) are not in the list.", "", len(plan.missing)))
        notes = []
        if plan.faults:
            left_out = self.tr(
                "%n line(s) are left out until they are mended.", "", plan.faulty_lines
            )
            told.append(left_out)
            if plan.missing:
                note = self.tr("Mend the lines first; then what is missing can be taken off.")
                notes.append(note)
        count = len(plan.new) + len(plan.changed)
        count += len(plan.missing) if self._removes.isChecked() else 0
        return WhatHappens(told, notes, is_anything=count > 0)
