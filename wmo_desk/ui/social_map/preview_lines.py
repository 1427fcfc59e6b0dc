"""What a sheet would change, line by line, for the preview."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.sheets import Fault
from wmo_desk.services.social_map_import import ChangedEntry, FieldChange, ImportPlan
from wmo_desk.ui.social_map import words
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.words.social_map import area_words

SHOWN: Final = 500
"""So many lines of a part are shown; more nobody reads."""

Areas = Mapping[object, str]


class Part(StrEnum):
    """The parts of a preview."""

    FAULTS = "faults"
    NEW = "new"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of a part; `line` is None for an entry that no line is about."""

    key: object
    line: int | None
    name: str
    told: str
    fault: Fault | None = None


def count_of(plan: ImportPlan, part: Part) -> int:
    """How many lines a part has."""
    return {
        Part.FAULTS: plan.faulty_lines,
        Part.NEW: len(plan.new),
        Part.CHANGED: len(plan.changed),
        Part.MISSING: len(plan.missing),
    }[part]


def lines_of(plan: ImportPlan, part: Part, areas: Areas) -> list[PreviewLine]:
    """The first lines of a part."""
    if part is Part.FAULTS:
        return [_fault_line(fault) for fault in plan.faults[:SHOWN]]
    if part is Part.NEW:
        return [
            PreviewLine(
                new.line,
                new.line,
                new.name,
                words.value_words("area_id", new.values.get("area_id"), areas),
            )
            for new in plan.new[:SHOWN]
        ]
    if part is Part.CHANGED:
        return [_changed_line(changed, areas) for changed in plan.changed[:SHOWN]]
    return [
        PreviewLine(row.id, None, row.name, area_words(row.area)) for row in plan.missing[:SHOWN]
    ]


def _fault_line(fault: Fault) -> PreviewLine:
    name = words.field_name(fault.field)
    typed = QCoreApplication.translate("social_map", "empty")
    return PreviewLine(
        key=(fault.line, fault.field),
        line=fault.line,
        name=f"{name}: {fault.typed.strip() or typed}",
        told=sentence(fault.error),
        fault=fault,
    )


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
