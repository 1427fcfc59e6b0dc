"""The lines of a norm set as a table (CSV): read with every error by its line, and written.

The headings are Dutch: it is the municipality that fills the table in.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wmo_desk.domain.norms import MOST_TIMES, Norm, NormKind, Per
from wmo_desk.errors import RuleError

HEADINGS: Final = ("soort", "naam", "minuten", "keren", "per", "kies een van", "hoogstens")
KINDS: Final[Mapping[str, NormKind]] = {
    "activiteit": NormKind.ACTIVITY,
    "persoon": NormKind.PERSON,
    "huishouden": NormKind.HOUSEHOLD,
    "woning": NormKind.DWELLING,
    "eigen kracht": NormKind.OWN_STRENGTH,
    "netwerk": NormKind.NETWORK,
}
PERS: Final[Mapping[str, Per]] = {"week": Per.WEEK, "maand": Per.MONTH, "jaar": Per.YEAR}
LARGEST_SHEET: Final = 200_000
_NAME_LIMIT: Final = 80
_MOST_MINUTES: Final = 100_000
_MOST_FREQUENT: Final = 366


class NormFaultKind(StrEnum):
    """What is wrong with a cell."""

    KIND_UNKNOWN = "kind_unknown"
    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    NAME_TWICE = "name_twice"
    NOT_A_NUMBER = "not_a_number"
    PER_UNKNOWN = "per_unknown"


@dataclass(frozen=True, slots=True)
class NormFault:
    """A cell that cannot be kept, by its line in the table and its column."""

    line: int
    column: str
    kind: NormFaultKind
    text: str = ""


class NormSheetFaulty(RuleError):
    """The table cannot be kept; `faults` says which lines to mend."""

    field = "lines"

    def __init__(self, faults: tuple[NormFault, ...]) -> None:
        super().__init__("faults")
        self.faults = faults


class NormHeadingsMissing(RuleError):
    """The first line of the table has not the headings that it needs."""

    field = "lines"

    def __init__(self, headings: tuple[str, ...]) -> None:
        super().__init__("headings")
        self.headings = headings


class NormSheetEmpty(RuleError):
    """A norm set has a line at least that is an activity."""

    field = "lines"


class NormSheetUnreadable(RuleError):
    """What was chosen is no table of text, or larger than any norm set."""

    field = "lines"


def decode_sheet(content: bytes) -> str:
    """Return the text of a file as Excel makes it: UTF-8, else Windows-1252."""
    if len(content) > LARGEST_SHEET or b"\0" in content:
        raise NormSheetUnreadable
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_norms(text: str) -> tuple[Norm, ...]:
    """Read the lines of a norm set; raises `NormSheetFaulty` with every fault at once.

    A line without minutes lacks its figure; that is kept as such.
    """
    if len(text) > LARGEST_SHEET:
        raise NormSheetUnreadable
    first = text.split("\n", 1)[0]
    mark = max(";,\t", key=first.count)
    try:
        reader = csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark)
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise NormSheetUnreadable from error
    headings = [cell.strip().lower() for cell in rows[0][1]] if rows else []
    absent = [name for name in HEADINGS[:3] if name not in headings]
    if absent:
        raise NormHeadingsMissing(tuple(absent))
    lines = _Lines()
    for number, row in rows[1:]:
        cells = {name: cell.strip() for name, cell in zip(headings, row, strict=False)}
        if any(cells.values()):
            lines.read(number, cells)
    if lines.faults:
        raise NormSheetFaulty(tuple(lines.faults))
    if not any(norm.kind is NormKind.ACTIVITY for norm in lines.norms):
        raise NormSheetEmpty
    return tuple(lines.norms)


def write_norms(norms: Iterable[Norm]) -> str:
    """Write the lines of a norm set as `read_norms` reads them."""
    kinds = {kind: word for word, kind in KINDS.items()}
    pers = {per: word for word, per in PERS.items()}
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\n")
    writer.writerow(HEADINGS)
    for norm in norms:
        minutes = "" if norm.minutes is None else norm.minutes
        writer.writerow(
            (
                kinds[norm.kind],
                norm.name,
                minutes,
                norm.times,
                pers[norm.per],
                norm.group,
                norm.most,
            )
        )
    return stream.getvalue()


class _Lines:
    def __init__(self) -> None:
        self.norms: list[Norm] = []
        self.faults: list[NormFault] = []
        self._names: set[str] = set()
        self._line = 0

    def read(self, line: int, cells: Mapping[str, str]) -> None:
        self._line = line
        before = len(self.faults)
        kind = KINDS.get(cells.get("soort", "").lower())
        if kind is None:
            self._fault("soort", NormFaultKind.KIND_UNKNOWN, cells.get("soort", ""))
        name = self._name(cells.get("naam", ""))
        minutes = self._number("minuten", cells, None, 0, _MOST_MINUTES)
        times = self._number("keren", cells, 1, 1, _MOST_FREQUENT)
        most = self._number("hoogstens", cells, 1, 1, MOST_TIMES)
        per = PERS.get(cells.get("per", "").lower() or "jaar")
        if per is None:
            self._fault("per", NormFaultKind.PER_UNKNOWN, cells["per"])
        if len(self.faults) > before or kind is None or per is None:
            return
        self.norms.append(
            Norm(
                key=name.casefold(),
                kind=kind,
                name=name,
                minutes=minutes,
                times=times or 1,
                per=per,
                group=cells.get("kies een van", ""),
                most=most or 1,
            )
        )

    def _name(self, name: str) -> str:
        if not name:
            self._fault("naam", NormFaultKind.NAME_MISSING)
        elif len(name) > _NAME_LIMIT:
            self._fault("naam", NormFaultKind.NAME_TOO_LONG)
        elif name.casefold() in self._names:
            self._fault("naam", NormFaultKind.NAME_TWICE, name)
        self._names.add(name.casefold())
        return name

    def _number(
        self, column: str, cells: Mapping[str, str], absent: int | None, lowest: int, highest: int
    ) -> int | None:
        text = cells.get(column, "")
        if not text:
            return absent
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
        if lowest <= number <= highest:
            return number
        self._fault(column, NormFaultKind.NOT_A_NUMBER, text)
        return absent

    def _fault(self, column: str, kind: NormFaultKind, text: str = "") -> None:
        self.faults.append(NormFault(self._line, column, kind, text[:40]))
