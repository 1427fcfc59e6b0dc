"""The social map as a sheet (CSV): how it is read, whatever program wrote it, and how written.

Headings and names of kinds and dimensions are Dutch, as in the lists that municipalities have.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import TEXT_LIMIT, check_text, fold, format_phone
from wmo_desk.domain.social_map import EntryKind, check_fields
from wmo_desk.errors import RuleError

MOST_LINES: Final = 50_000
MOST_BYTES: Final = 40_000_000

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

_DELIMITERS: Final = (";", ",", "\t")
_LOST: Final = "\ufffd"
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_MIDNIGHT: Final = re.compile(r"[ T]0{1,2}:00(:00)?$")

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


class Encoding(StrEnum):
    """How the bytes of a sheet stand for letters."""

    UTF_8 = "utf_8"
    UTF_16 = "utf_16"
    WINDOWS_1252 = "windows_1252"


# --- Refusals of a whole sheet ----------------------------------------------------------------


class SheetEmpty(RuleError):
    """There is nothing below the headings, or not even headings."""


class SheetNotText(RuleError):
    """Not a CSV, but a workbook, a picture or something else."""


class SheetTooLarge(RuleError):
    """No social map is as large as this."""


class SheetBroken(RuleError):
    """From this line on the sheet cannot be taken apart: a quotation mark is not closed."""

    def __init__(self, line: int) -> None:
        super().__init__(f"broken from line {line}")
        self.line = line


class ColumnsMissing(RuleError):
    """Without these columns no line can become an entry; `headings` is how they are called."""

    def __init__(self, headings: str) -> None:
        super().__init__("columns missing")
        self.headings = headings


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


class DayUnreadable(RuleError):
    """Not a day of the calendar."""

    field = "checked_on"

    def __init__(self, typed: str) -> None:
        super().__init__("day unreadable")
        self.typed = typed


class LetterLost(RuleError):
    """A letter of this cell was lost before the file came here."""


class SurplusCells(RuleError):
    """The line has more cells than there are headings."""


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
class Fault:
    """What is wrong with one cell, and what stands in it."""

    line: int
    field: str
    typed: str
    error: RuleError


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
    text, encoding = _decoded(content)
    rows = _RowReader(text)
    delimiter = rows.find_delimiter()
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


def _decoded(content: bytes) -> tuple[str, Encoding]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace"), Encoding.UTF_16
    if b"\0" in content or content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise SheetNotText
    try:
        return content.decode("utf-8-sig"), Encoding.UTF_8
    except UnicodeDecodeError:
        pass
    # A few lost letters do not make UTF-8 into something else: then more of them are whole.
    replaced = content.decode("utf-8-sig", "replace")
    lost = replaced.count(_LOST)
    whole = sum(not character.isascii() for character in replaced) - lost
    if whole > lost:
        return replaced, Encoding.UTF_8
    return content.decode("cp1252", "replace"), Encoding.WINDOWS_1252


class _RowReader:
    """The text of a sheet in rows of cells, each with the line on which it begins."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._first = 1
        start, separator, rest = text.partition("\n")
        # Excel writes the separator on a line of its own when it is asked to.
        if separator and re.fullmatch(r"\"?sep=.\"?\s*", start, re.IGNORECASE):
            self._text, self._first = rest, 2

    def find_delimiter(self) -> str:
        """Choose what takes the most known headings apart; raises `ColumnsMissing`."""
        known = {each: self._known_headings(each) for each in _DELIMITERS}
        best = max(_DELIMITERS, key=lambda each: known[each])
        if not known[best]:
            if not self._text.strip():
                raise SheetEmpty
            raise ColumnsMissing(_headings_of(REQUIRED))
        return best

    def rows(self, delimiter: str) -> Iterator[tuple[int, list[str]]]:
        """Give the rows in which something stands."""
        reader = csv.reader(
            io.StringIO(self._text, newline=""), delimiter=delimiter, skipinitialspace=True
        )
        begins = self._first
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield begins, cells
                begins = self._first + reader.line_num
        except csv.Error as error:
            raise SheetBroken(begins) from error

    def _known_headings(self, delimiter: str) -> int:
        first = next(self.rows(delimiter), (0, []))[1]
        return sum(fold(cell) in _HEADINGS for cell in first)


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
        name: _unguarded(cells[place]) if place < len(cells) else ""
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
    if _LOST in typed:
        raise LetterLost
    if name == "area":
        return {"area_id": _area_of(typed, areas)}
    readers: Mapping[str, Callable[[str], object]] = {
        "kind": _kind_of,
        "dimensions": _dimensions_of,
        "checked_on": _day_of,
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


def _day_of(typed: str) -> date | None:
    text = _MIDNIGHT.sub("", typed.strip())
    if not text:
        return None
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise DayUnreadable(text)
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError as error:
        raise DayUnreadable(text) from error


# --- Writing ----------------------------------------------------------------------------------


def write_sheet(entries: Iterable[Mapping[str, Any]]) -> bytes:
    """Write entries by the fields of `COLUMNS`, as Excel takes them: UTF-8 and semicolons."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerow(COLUMNS.values())
    for entry in entries:
        writer.writerow([_guarded(_written(name, entry[name])) for name in COLUMNS])
    return stream.getvalue().encode("utf-8-sig")


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


def _guarded(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula; reading takes the sign away again."""
    return f"'{text}" if _FORMULA.match(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if _GUARDED.match(text) else text
