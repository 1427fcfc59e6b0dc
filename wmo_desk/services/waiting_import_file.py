"""Open a list as a table: a CSV as any program writes it, or a workbook of Excel."""

import html
import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

from wmo_desk.domain.people import fold
from wmo_desk.domain.sheets import (
    MOST_BYTES,
    MOST_LINES,
    RowReader,
    SheetEmpty,
    SheetNotText,
    SheetTooLarge,
    decoded,
    unguarded,
)
from wmo_desk.domain.waiting_columns import KNOWN_HEADINGS, ListTable, NotAList, TableLine
from wmo_desk.services.sheet_files import sheet_content

Progress = Callable[[int, int], object]
Row = tuple[int, Sequence[str]]

_DELIMITERS: Final = (";", ",", "\t")
# A title and an explanation may stand above the headings.
_LOOKED_AT: Final = 20
_EVERY: Final = 500
# What a workbook may be once it is unpacked: fifty thousand lines take a fifth of it.
_MOST_UNPACKED: Final = 400_000_000
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell [^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_RELATION: Final = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_LETTERS: Final = 26


def open_table(path: Path, progress: Progress) -> ListTable:
    """Read a list from a file; raises `NotAList`, what `read_table` raises, `UnavailableError`."""
    return read_table(sheet_content(path), progress)


def read_table(content: bytes, progress: Progress) -> ListTable:
    """Read a CSV or a workbook; raises `NotAList`, `SheetEmpty`, `SheetTooLarge`, `SheetBroken`."""
    if len(content) > MOST_BYTES:
        raise SheetTooLarge
    if content.startswith(b"PK\x03\x04"):
        return _workbook(content, progress)
    try:
        text, encoding = decoded(content)
    except SheetNotText as error:
        raise NotAList from error
    rows = RowReader(text)
    known = {
        each: max(map(_known_headings, islice(rows.rows(each), _LOOKED_AT)), default=(0, 0))
        for each in _DELIMITERS
    }
    delimiter = max(_DELIMITERS, key=lambda each: known[each])
    found = (
        (number, [unguarded(cell) for cell in cells]) for number, cells in rows.rows(delimiter)
    )
    return _table(found, encoding.value)


def _known_headings(row: Row) -> tuple[int, int]:
    """How many headings are known, and how many cells there are if none is."""
    _number, cells = row
    return sum(fold(cell.strip(" :*")) in KNOWN_HEADINGS for cell in cells), len(cells)


def _table(
    rows: Iterable[Row], told: str, merged: frozenset[tuple[int, int]] = frozenset()
) -> ListTable:
    waiting = iter(rows)
    first = list(islice(waiting, _LOOKED_AT))
    if not first:
        raise SheetEmpty
    # Of two rows that say as much, the first.
    place = max(range(len(first)), key=lambda index: (_known_headings(first[index])[0], -index))
    headings = tuple(cell.strip() for cell in first[place][1])
    by_line: dict[int, set[int]] = {}
    for line, column in merged:
        by_line.setdefault(line, set()).add(column)
    lines: list[TableLine] = []
    for number, cells in (*first[place + 1 :], *waiting):
        if len(lines) >= MOST_LINES:
            raise SheetTooLarge
        beyond = cells[len(headings) :]
        lines.append(
            TableLine(
                number,
                tuple(cells[: len(headings)]),
                frozenset(by_line.get(number, ())),
                any(cell.strip() for cell in beyond),
            )
        )
    if not lines:
        raise SheetEmpty
    return ListTable(headings, tuple(lines), told)


# --- Workbooks --------------------------------------------------------------------------------


def _workbook(content: bytes, progress: Progress) -> ListTable:
    # Loaded when the first workbook is opened: nobody else waits for it.
    from openpyxl import load_workbook  # noqa: PLC0415

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(each.file_size for each in archive.infolist()) > _MOST_UNPACKED:
                raise SheetTooLarge
            with warnings.catch_warnings():
                # It warns of what it does not keep, such as choices in a cell; nothing is kept.
                warnings.simplefilter("ignore")
                book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
                for sheet in book.worksheets:
                    # What is hidden was not meant.
                    if sheet.sheet_state == "visible":
                        rows = list(_rows(sheet, progress))
                        if rows:
                            return _table(rows, "xlsx", _merged(archive, sheet.title))
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, EOFError, TypeError) as error:
        # Whatever is wrong with a damaged workbook comes out as one of these.
        raise NotAList from error
    raise SheetEmpty


def _rows(sheet: Any, progress: Progress) -> Iterator[Row]:  # noqa: ANN401 - it has no types
    total = min(sheet.max_row or MOST_LINES, MOST_LINES)
    # Programs write a size that is not true.
    sheet.reset_dimensions()
    count = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        if number % _EVERY == 0:
            progress(min(number, total), total)
        cells = [_typed(value) for value in values]
        if any(cells):
            count += 1
            if count > MOST_LINES + _LOOKED_AT:
                raise SheetTooLarge
            yield number, cells


def _typed(value: object) -> str:
    """Write what a cell holds as one would have typed it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02}"
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds() // 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(round(value, 6))
    return str(value).strip()


def _merged(archive: zipfile.ZipFile, title: str) -> frozenset[tuple[int, int]]:
    """The cells, by line and column, that are one with a cell of an earlier line."""
    name = _part_of(archive, title)
    if name not in archive.namelist():
        return frozenset()
    found: set[tuple[int, int]] = set()
    for left, top, right, bottom in _MERGED.findall(archive.read(name)):
        first, last = int(top), min(int(bottom), MOST_LINES + _LOOKED_AT)
        columns = range(_column(left), _column(right) + 1)
        found.update((line, column) for line in range(first + 1, last + 1) for column in columns)
    return frozenset(found)


def _part_of(archive: zipfile.ZipFile, title: str) -> str:
    """Under which name a sheet stands in the archive."""
    relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    targets = {
        _attribute(each, "Id"): _attribute(each, "Target") for each in _RELATION.findall(relations)
    }
    for each in _SHEET.findall(archive.read("xl/workbook.xml").decode("utf-8", "replace")):
        if _attribute(each, "name") == title:
            target = targets.get(_attribute(each, "r:id"), "")
            return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return ""


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return html.unescape(found.group(1)) if found else ""


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number - 1
