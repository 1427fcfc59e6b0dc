"""The social map as a sheet (CSV): how it is read, whatever program wrote it, and how written.

Headings and names of kinds and dimensions are Dutch, as in the lists that municipalities have.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import TEXT_LIMIT, check_text, fold, format_phone
from wmo_desk.domain.sheets import (
    LOST,
    MOST_BYTES,
    MOST_LINES,
    ColumnsMissing,
    Encoding,
    Fault,
    LetterLost,
    RowReader,
    SheetEmpty,
    SheetTooLarge,
    SurplusCells,
    day_of,
    decoded,
    unguarded,
    written_rows,
)
from wmo_desk.domain.social_map import EntryKind, check_fields
from wmo_desk.errors import RuleError

COLUMNS: Final[Mapping[str, str]] = {
    "name": "naam",
    "kind": "soort",
    "dimensions": "dimensies",
    "description": "omschrijving",
    "for_whom": "voor wie",
    "keywords": "trefwoorden",
    "area": "buurt",
    "address": "adres",
    "opening_hours": "openingstijden",
    "costs": "kosten",
    "phone": "telefoon",
    "email": "e-mail",
    "website": "website",
    "source": "bron",
    "checked_on": "gecontroleerd op",
    "number": "nummer",
}
"""The fields in the order of the sheet, with their headings."""

REQUIRED: Final = ("name", "kind", "dimensions")

LIMITS: Final[Mapping[str, int]] = {
    "name": 160,
    "description": 1000,
    "for_whom": 300,
    "keywords": 500,
    "address": 200,
    "opening_hours": 300,
    "costs": 200,
    "phone": 40,
    "email": 120,
    "website": 200,
    "source": 120,
}
"""How many characters each text takes."""

KIND_NAMES: Final[Mapping[EntryKind, str]] = {
    EntryKind.INFORMAL: "informeel",
    EntryKind.FORMAL: "formeel",
    EntryKind.GENERAL: "algemene voorziening",
}
DIMENSION_NAMES: Final[Mapping[Dimension, str]] = {
    Dimension.BODILY_FUNCTIONS: "Lichaamsfuncties",
    Dimension.MENTAL_WELLBEING: "Mentaal welbevinden",
    Dimension.MEANINGFULNESS: "Zingeving",
    Dimension.QUALITY_OF_LIFE: "Kwaliteit van leven",
    Dimension.PARTICIPATION: "Meedoen",
    Dimension.DAILY_FUNCTIONING: "Dagelijks functioneren",
}
WHOLE_MUNICIPALITY: Final = "hele gemeente"

_OTHER_HEADINGS: Final[Mapping[str, str]] = {
    "soort aanbod": "kind",
    "type": "kind",
    "dimensie": "dimensions",
    "beschrijving": "description",
    "doelgroep": "for_whom",
    "zoekwoorden": "keywords",
    "behoefte": "keywords",
    "kern": "area",
    "wijk": "area",
    "gebied": "area",
    "tijden": "opening_hours",
    "telefoonnummer": "phone",
    "email": "email",
    "mail": "email",
    "e mailadres": "email",
    "site": "website",
    "laatst gecontroleerd": "checked_on",
    "gecontroleerd": "checked_on",
    "id": "number",
}
_OTHER_KINDS: Final[Mapping[str, EntryKind]] = {
    "informeel basisaanbod": EntryKind.INFORMAL,
    "burgerinitiatief": EntryKind.INFORMAL,
    "vrijwilligers": EntryKind.INFORMAL,
    "formeel basisaanbod": EntryKind.FORMAL,
    "basisaanbod": EntryKind.FORMAL,
    "algemeen": EntryKind.GENERAL,
}

# All names by which a field, a kind or a dimension is known, folded.
_HEADINGS: Final = {
    **{fold(name.replace("_", " ")): name for name in COLUMNS},
    **{fold(heading): name for name, heading in COLUMNS.items()},
    **_OTHER_HEADINGS,
}
_KINDS: Final = {
    **{kind.value: kind for kind in EntryKind},
    **{fold(name): kind for kind, name in KIND_NAMES.items()},
    **_OTHER_KINDS,
}
_DIMENSIONS: Final = {
    **{each.value.replace("_", " "): each for each in Dimension},
    **{fold(name): each for each, name in DIMENSION_NAMES.items()},
}


# --- Refusals of a cell -----------------------------------------------------------------------


class KindUnknown(RuleError):
    """The kind is none of the three."""

    field = "kind"

    def __init__(self, typed: str) -> None:
        super().__init__("kind unknown")
        self.typed = typed


class DimensionUnknown(RuleError):
    """The dimension is none of the six."""

    field = "dimensions"

    def __init__(self, typed: str) -> None:
        super().__init__("dimension unknown")
        self.typed = typed


class AreaUnknown(RuleError):
    """The municipality has no area of this name."""

    field = "area"

    def __init__(self, typed: str) -> None:
        super().__init__("area unknown")
        self.typed = typed


class LineTwice(RuleError):
    """An earlier line of the sheet is about the same entry."""

    field = "name"

    def __init__(self, first: int) -> None:
        super().__init__(f"as line {first}")
        self.first = first


# --- Reading ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of a sheet by field; `number` is where it begins in the file, from 1."""

    number: int
    cells: Mapping[str, str]
    surplus: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as it was read; `ignored` are headings that mean nothing here."""

    columns: tuple[str, ...]
    lines: tuple[SheetLine, ...]
    encoding: Encoding
    delimiter: str
    ignored: tuple[str, ...] = ()

    def mended(self, number: int, field: str, typed: str) -> "Sheet":
        """Return the sheet with one cell typed anew."""
        return Sheet(
            self.columns,
            tuple(
                SheetLine(line.number, {**line.cells, field: typed})
                if line.number == number
                else line
                for line in self.lines
            ),
            self.encoding,
            self.delimiter,
            self.ignored,
        )


@dataclass(frozen=True, slots=True)
class LineRead:
    """What a line says about an entry, by field, and what of it cannot be kept.

    `area_id` is among the values in place of the area; `number` is not.
    """

    line: int
    number: str
    values: Mapping[str, Any]
    faults: tuple[Fault, ...]


def read_sheet(content: bytes) -> Sheet:
    """Read a CSV of UTF-8, Windows-1252 or UTF-16 with semicolons, commas or tabs.

    Raises `SheetEmpty`, `SheetNotText`, `SheetTooLarge`, `SheetBroken` and `ColumnsMissing`.
    """
    if len(content) > MOST_BYTES:
        raise SheetTooLarge
    text, encoding = decoded(content)
    rows = RowReader(text)
    delimiter = rows.find_delimiter(_HEADINGS)
    if not delimiter:
        raise ColumnsMissing(_headings_of(REQUIRED))
    header: list[str] | None = None
    columns: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    lines: list[SheetLine] = []
    for number, cells in rows.rows(delimiter):
        if header is None:
            header = cells
            columns, ignored = _columns_of(cells)
            continue
        if len(lines) >= MOST_LINES:
            raise SheetTooLarge
        lines.append(_line_of(number, cells, header, columns, delimiter))
    if not lines:
        raise SheetEmpty
    kept = tuple(name for name in columns if name)
    return Sheet(kept, tuple(lines), encoding, delimiter, ignored)


def _columns_of(header: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the field of each column, empty where there is none, and the headings left over."""
    columns: list[str] = []
    ignored: list[str] = []
    for heading in header:
        name = _HEADINGS.get(fold(heading), "")
        if name in columns:
            name = ""
        if not name and heading.strip():
            ignored.append(heading.strip())
        columns.append(name)
    missing = [name for name in REQUIRED if name not in columns]
    if missing:
        raise ColumnsMissing(_headings_of(missing))
    return tuple(columns), tuple(ignored)


def _headings_of(names: Iterable[str]) -> str:
    return ", ".join(COLUMNS[name] for name in names)


def _line_of(
    number: int,
    cells: Sequence[str],
    header: Sequence[str],
    columns: Sequence[str],
    delimiter: str,
) -> SheetLine:
    known = {
        name: unguarded(cells[place]) if place < len(cells) else ""
        for place, name in enumerate(columns)
        if name
    }
    beyond = cells[len(header) :]
    surplus = delimiter.join(beyond) if any(cell.strip() for cell in beyond) else ""
    return SheetLine(number, known, surplus)


def read_line(
    line: SheetLine, columns: Sequence[str], areas: Mapping[str, object], on: date
) -> LineRead:
    """Read what a line says; `areas` are the municipality's by folded name."""
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for name in columns:
        if name == "number":
            continue
        typed = line.cells.get(name, "")
        try:
            values.update(_read_cell(name, typed, areas, on))
        except RuleError as error:
            faults.append(Fault(line.number, name, typed, error))
    if line.surplus:
        last = columns[-1]
        faults.append(Fault(line.number, last, line.cells.get(last, ""), SurplusCells()))
    return LineRead(line.number, line.cells.get("number", ""), values, tuple(faults))


def _read_cell(
    name: str, typed: str, areas: Mapping[str, object], on: date
) -> Mapping[str, object]:
    if LOST in typed:
        raise LetterLost
    if name == "area":
        return {"area_id": _area_of(typed, areas)}
    readers: Mapping[str, Callable[[str], object]] = {
        "kind": _kind_of,
        "dimensions": _dimensions_of,
        "checked_on": day_of,
    }
    if name in readers:
        return check_fields({name: readers[name](typed)}, on)
    text = check_text(typed.strip(), LIMITS.get(name, TEXT_LIMIT), name)
    return check_fields({name: text}, on)


def _kind_of(typed: str) -> EntryKind:
    kind = _KINDS.get(fold(typed))
    if kind is None:
        raise KindUnknown(typed.strip())
    return kind


def _dimensions_of(typed: str) -> tuple[Dimension, ...]:
    found: list[Dimension] = []
    for word in re.split(r"[,;|/\n]", typed):
        if not word.strip():
            continue
        dimension = _DIMENSIONS.get(fold(word))
        if dimension is None:
            raise DimensionUnknown(word.strip())
        found.append(dimension)
    return tuple(found)


def _area_of(typed: str, areas: Mapping[str, object]) -> object:
    name = fold(typed)
    if name in {"", WHOLE_MUNICIPALITY}:
        return None
    if name not in areas:
        raise AreaUnknown(typed.strip())
    return areas[name]


# --- Writing ----------------------------------------------------------------------------------


def write_sheet(entries: Iterable[Mapping[str, Any]]) -> bytes:
    """Write entries by the fields of `COLUMNS`, as Excel takes them."""
    rows = ([_written(name, entry[name]) for name in COLUMNS] for entry in entries)
    return written_rows(chain([COLUMNS.values()], rows))


def _written(name: str, value: Any) -> str:  # noqa: ANN401 - a field holds any kind of value
    if name == "kind":
        return KIND_NAMES[value]
    if name == "dimensions":
        return ", ".join(DIMENSION_NAMES[each] for each in value)
    if name == "area":
        return value or WHOLE_MUNICIPALITY
    if name == "phone":
        # With spaces, or Excel would take it for a number and drop the zero.
        return format_phone(value)
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    return "" if value is None else str(value)
