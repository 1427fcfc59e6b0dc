"""What a sheet would change, line by line, for the preview."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wmo_desk.services.social_map_import import ChangedEntry, FieldChange, ImportPlan
from wmo_desk.ui.sheets.preview import PreviewLine, fault_line
from wmo_desk.ui.social_map import words
from wmo_desk.ui.words.social_map import area_words

Areas = Mapping[object, str]


class Part(StrEnum):
    """The parts of a preview."""

    FAULTS = "faults"
    NEW = "new"
    CHANGED = "changed"
    MISSING = "missing"


def count_of(plan: ImportPlan, part: Part) -> int:
    """How many lines a part has."""
    return {
        Part.FAULTS: plan.faulty_lines,
        Part.NEW: len(plan.new),
        Part.CHANGED: len(plan.changed),
        Part.MISSING: len(plan.missing),
    }[part]


def lines_of(plan: ImportPlan | None, part: Part, areas: Areas, most: int) -> list[PreviewLine]:
    """The first lines of a part, so many at most; without a plan there are none."""
    if plan is None:
        return []
    if part is Part.FAULTS:
        return [fault_line(fault, words.field_name) for fault in plan.faults[:most]]
    if part is Part.NEW:
        return [
            PreviewLine(
                new.line,
                new.line,
                new.name,
                words.value_words("area_id", new.values.get("area_id"), areas),
            )
            for new in plan.new[:most]
        ]
    if part is Part.CHANGED:
        return [_changed_line(changed, areas) for changed in plan.changed[:most]]
    return [
        PreviewLine(row.id, None, row.name, area_words(row.area)) for row in plan.missing[:most]
    ]


def _changed_line(changed: ChangedEntry, areas: Areas) -> PreviewLine:
    told = "\n".join(_change_words(each, areas) for each in changed.changes)
    return PreviewLine(changed.line, changed.line, changed.name, told)


def _change_words(change: FieldChange, areas: Areas) -> str:
    if change.field == "removed_on":
        return QCoreApplication.translate("social_map", "put back on the map")
    name = words.field_name(change.field)
    was = words.value_words(change.field, change.old, areas)
    became = words.value_words(change.field, change.new, areas)
    return f"{name}: {was} → {became}"
