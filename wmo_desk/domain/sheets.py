"""Sheets that people bring in: how the text of a CSV is read, whatever program wrote it."""

import csv
import io
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from wmo_desk.domain.people import fold
from wmo_desk.errors import RuleError

MOST_LINES: Final = 50_000
MOST_BYTES: Final = 40_000_000

_DELIMITERS: Final = (";", ",", "\t")
LOST: Final = "\ufffd"
"""Stands where a letter could not be read."""

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_MIDNIGHT: Final = re.compile(r"[ T]0{1,2}:00(:00)?$")


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
    """No list is as large as this."""


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


class ImportStopped(RuleError):
    """Somebody stopped an import half-way, and nothing was done."""


# --- Refusals of a cell -----------------------------------------------------------------------


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


# --- Reading ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one cell, and what stands in it."""

    line: int
    field: str
    typed: str
    error: RuleError


def decoded(content: bytes) -> tuple[str, Encoding]:
    """Give the text of a file and how it was written; raises `SheetNotText`."""
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
    lost = replaced.count(LOST)
    whole = sum(not character.isascii() for character in replaced) - lost
    if whole > lost:
        return replaced, Encoding.UTF_8
    return content.decode("cp1252", "replace"), Encoding.WINDOWS_1252


class RowReader:
    """The text of a sheet in rows of cells, each with the line on which it begins."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._first = 1
        start, separator, rest = text.partition("\n")
        # Excel writes the separator on a line of its own when it is asked to.
        if separator and re.fullmatch(r"\"?sep=.\"?\s*", start, re.IGNORECASE):
            self._text, self._first = rest, 2

    def find_delimiter(self, headings: Collection[str]) -> str:
        """Choose what takes the most of these folded headings apart; raises `SheetEmpty`.

        Without any of them it is "", and the sheet is another one.
        """
        known = {each: self._known_headings(each, headings) for each in _DELIMITERS}
        best = max(_DELIMITERS, key=lambda each: known[each])
        if not known[best]:
            if not self._text.strip():
                raise SheetEmpty
            return ""
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

    def _known_headings(self, delimiter: str, headings: Collection[str]) -> int:
        first = next(self.rows(delimiter), (0, []))[1]
        return sum(fold(cell) in headings for cell in first)


def day_of(typed: str) -> date | None:
    """Read a day as people and spreadsheets write it; raises `DayUnreadable`."""
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


def guarded(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula; reading takes the sign away again."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Take away the sign that `guarded` put before a text."""
    return text[1:] if _GUARDED.match(text) else text


def written_rows(rows: Iterable[Iterable[str]]) -> bytes:
    """Write rows for Excel, headings first: UTF-8 with its mark, semicolons, no formulas."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    for row in rows:
        writer.writerow([guarded(text) for text in row])
    return stream.getvalue().encode("utf-8-sig")
