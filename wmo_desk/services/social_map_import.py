"""Bring a sheet into the social map: first what would change, then all of it as one unit of work.

A line is about an entry of the same number, else of the same name for the same area. What a sheet
does not mention stays on the map unless that is asked for, and a later check is never undone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.people import fold
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.sheets import Fault
from wmo_desk.domain.social_map import EntryTaken, same_entry
from wmo_desk.domain.social_map_sheet import LineRead, LineTwice, Sheet, read_line, read_sheet
from wmo_desk.models.social_map import SocialMapEntry
from wmo_desk.services.organisation import own_areas
from wmo_desk.services.sheet_files import sheet_content
from wmo_desk.services.social_map import add_entries, row_columns

Progress = Callable[[int, int], object]

_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A line that becomes an entry; `entry_id` is what an exported sheet calls it."""

    line: int
    name: str
    entry_id: UUID | None
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that would be changed; `removed_on` tells that an entry is put back."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class ChangedEntry:
    """A line that differs from its entry."""

    line: int
    name: str
    entry_id: UUID
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a sheet would change; lines with a fault are left out until they are mended.

    `missing` are the entries that no line is about, a faulty one included.
    """

    new: tuple[NewEntry, ...]
    changed: tuple[ChangedEntry, ...]
    unchanged: int
    missing: tuple[EntryRow, ...]
    faults: tuple[Fault, ...]

    @property
    def faulty_lines(self) -> int:
        """How many lines are left out."""
        return len({fault.line for fault in self.faults})


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What was done."""

    added: int
    changed: int
    removed: int


def open_sheet(path: Path) -> Sheet:
    """Read a sheet from a file; raises what `read_sheet` raises, and `UnavailableError`."""
    return read_sheet(sheet_content(path))


def plan_import(session: Session, sheet: Sheet, on: date, progress: Progress) -> ImportPlan:
    """Compare a sheet with the map; `progress` hears of the lines and may raise to stop."""
    areas = own_areas(session).rows
    known = {fold(area.name): area.id for area in areas}
    return _Comparison(session, {area.id: area.name for area in areas}).plan(
        _read(sheet, known, on, progress)
    )


def apply_import(
    unit: UnitOfWork, plan: ImportPlan, *, removes_missing: bool, progress: Progress
) -> ImportOutcome:
    """Do everything a plan says; `progress` may raise to stop, and then nothing was done.

    Raises `ConflictError` when somebody changed one of these entries since the plan was made.
    """
    unit.require(Permission.EDIT_LISTS)
    missing = plan.missing if removes_missing else ()
    total = len(plan.new) + len(plan.changed) + len(missing)
    done = 0
    for part in _parts(plan.new):
        progress(done, total)
        add_entries(unit, map(_values, part))
        done += len(part)
    for changed in plan.changed:
        progress(done, total)
        unit.change(
            unit.get(SocialMapEntry, changed.entry_id),
            {each.field: each.new for each in changed.changes},
            {each.field: each.old for each in changed.changes},
        )
        done += 1
    for row in missing:
        progress(done, total)
        unit.change(
            unit.get(SocialMapEntry, row.id), {"removed_on": unit.today}, {"removed_on": None}
        )
        done += 1
    unit.flush()
    progress(total, total)
    return ImportOutcome(len(plan.new), len(plan.changed), len(missing))


def _read(
    sheet: Sheet, areas: Mapping[str, UUID], on: date, progress: Progress
) -> Iterator[LineRead]:
    for number, line in enumerate(sheet.lines):
        progress(number, len(sheet.lines))
        yield read_line(line, sheet.columns, areas, on)
    progress(len(sheet.lines), len(sheet.lines))


class _Comparison:
    """The map as it is, and what the lines read so far make of it."""

    def __init__(self, session: Session, areas: Mapping[UUID, str]) -> None:
        self._areas = areas
        self._rows = {
            row.id: row for row in (EntryRow(*found) for found in session.execute(row_columns()))
        }
        # Of entries of the same name the one that is on the map comes last, and counts.
        self._by_key = {
            same_entry(row.name, row.area_id): row
            for row in sorted(self._rows.values(), key=lambda row: row.removed_on is None)
        }
        self._lines: dict[object, int] = {}
        self._mentioned: set[UUID] = set()
        self._new: list[NewEntry] = []
        self._changed: list[ChangedEntry] = []
        self._faults: list[Fault] = []
        self._unchanged = 0

    def plan(self, lines: Iterable[LineRead]) -> ImportPlan:
        """Go through the lines."""
        for line in lines:
            self._take(line)
        self._refuse_taken()
        return ImportPlan(
            new=tuple(self._new),
            changed=tuple(self._changed),
            unchanged=self._unchanged,
            missing=tuple(
                row
                for row in sorted(self._rows.values(), key=lambda row: (fold(row.name), row.id))
                if row.removed_on is None and row.id not in self._mentioned
            ),
            faults=tuple(sorted(self._faults, key=lambda fault: fault.line)),
        )

    def _take(self, line: LineRead) -> None:
        row = self._row_of(line)
        if row is not None:
            # Also a line that has to be mended first says that the entry is not missing.
            self._mentioned.add(row.id)
        if line.faults:
            self._faults += line.faults
            return
        values = line.values
        key = self._key_of(row, values)
        first = self._lines.setdefault(key, line.line)
        if row is not None:
            first = min(first, self._lines.setdefault(row.id, line.line))
        if first != line.line:
            name = str(values["name"])
            self._faults.append(Fault(line.line, "name", name, LineTwice(first)))
        elif row is None:
            self._new.append(NewEntry(line.line, values["name"], _number_of(line), values))
        elif changes := tuple(_changes(row, values)):
            self._changed.append(ChangedEntry(line.line, values["name"], row.id, changes))
        else:
            self._unchanged += 1

    def _row_of(self, line: LineRead) -> EntryRow | None:
        number = _number_of(line)
        if number is not None and number in self._rows:
            return self._rows[number]
        if "name" not in line.values:
            return None
        return self._by_key.get(same_entry(line.values["name"], line.values.get("area_id")))

    @staticmethod
    def _key_of(row: EntryRow | None, values: Mapping[str, Any]) -> object:
        area_id = values.get("area_id", None if row is None else row.area_id)
        return same_entry(values["name"], area_id)

    def _refuse_taken(self) -> None:
        """Leave out what would be called as an entry that no line is about."""
        staying = {
            same_entry(row.name, row.area_id)
            for row in self._rows.values()
            if row.removed_on is None and row.id not in self._mentioned
        }
        kept: list[ChangedEntry] = []
        for changed in self._changed:
            became = {each.field: each.new for each in changed.changes}
            area_id = became.get("area_id", self._rows[changed.entry_id].area_id)
            if same_entry(changed.name, area_id) in staying:
                error = EntryTaken(changed.name)
                self._faults.append(Fault(changed.line, "name", changed.name, error))
            else:
                kept.append(changed)
        self._changed = kept


def _changes(row: EntryRow, values: Mapping[str, Any]) -> Iterator[FieldChange]:
    if row.removed_on is not None:
        yield FieldChange("removed_on", row.removed_on, None)
    for field, new in values.items():
        old = getattr(row, field)
        if field == "checked_on" and (new is None or (old is not None and old > new)):
            continue
        if old != new:
            yield FieldChange(field, old, new)


def _number_of(line: LineRead) -> UUID | None:
    """Give the number as our own sheets have it; a municipality's own numbers say nothing here."""
    try:
        return UUID(line.number.strip())
    except ValueError:
        return None


def _values(new: NewEntry) -> dict[str, Any]:
    values = dict(new.values)
    if new.entry_id is not None:
        values["id"] = new.entry_id
    return values


def _parts(entries: Sequence[NewEntry]) -> Iterator[Sequence[NewEntry]]:
    for start in range(0, len(entries), _AT_ONCE):
        yield entries[start : start + _AT_ONCE]
