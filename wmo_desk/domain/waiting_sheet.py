"""What a line of the municipality's own waiting list says.

A cell comes as the text in which it was typed; what a spreadsheet has done to dates and numbers is
undone here, and said.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.people import (
    BsnFault,
    BsnInvalid,
    check_birth_date,
    check_bsn,
    check_phone,
    check_postcode,
    check_text,
    fold,
    split_prefix,
)
from wmo_desk.domain.sheets import LOST, Fault, LetterLost, SurplusCells, day_of
from wmo_desk.domain.waiting import Category, CriterionUnknown
from wmo_desk.domain.waiting_columns import HEADINGS, REQUIRED, Columns, TableLine
from wmo_desk.errors import RuleError

LIMITS: Final[Mapping[str, int]] = {
    "family_name": 120,
    "prefix": 20,
    "initials": 20,
    "street": 80,
    "house_number": 12,
    "city": 80,
    "reason": 1000,
}


# Days as a spreadsheet counts them, from 1927 to 2090.
_SERIAL: Final = re.compile(r"([1-6]\d{4})(?:\.0+)?")
_FIRST_DAY: Final = date(1899, 12, 30)
_SHORT_YEAR: Final = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}")
_HOURS: Final = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:uur|uren|u|h)?")
_HOURS_AND_MINUTES: Final = re.compile(
    r"(\d{1,3})\s*(?::|u|h|uur)\s*(?:en\s*)?(\d{1,2})\s*(?:m|min|minuten)?"
)
_MINUTES: Final = re.compile(r"(\d{1,4})\s*(?:m|min|minuten)?")
_GENDERS: Final = {
    **dict.fromkeys(("m", "man", "meneer", "dhr", "dhr.", "de heer", "heer"), Gender.MALE),
    **dict.fromkeys(("v", "vrouw", "mevrouw", "mevr", "mevr.", "mw", "mw."), Gender.FEMALE),
}


class Note(StrEnum):
    """What was understood otherwise than it was typed, or filled in."""

    ZERO_ADDED = "zero_added"
    SPREADSHEET_DAY = "spreadsheet_day"
    START_FILLED_IN = "start_filled_in"
    END_FILLED_IN = "end_filled_in"


# --- Refusals ---------------------------------------------------------------------------------


class FieldEmpty(RuleError):
    """The cell is needed."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} empty")
        self.field = field


class ShortYear(RuleError):
    """A birth date with a year of two digits may be a hundred years off."""

    field = "birth_date"

    def __init__(self, typed: str) -> None:
        super().__init__("short year")
        self.typed = typed


class DayToCome(RuleError):
    """What has not happened yet cannot stand here."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(f"{field} to come")
        self.field = field
        self.day = day


class CategoryUnknown(RuleError):
    """The category is neither A nor B."""

    field = "category"

    def __init__(self, typed: str) -> None:
        super().__init__("category unknown")
        self.typed = typed


class ExtentUnreadable(RuleError):
    """Not hours or minutes per week."""

    field = "hours"

    def __init__(self, typed: str) -> None:
        super().__init__("extent unreadable")
        self.typed = typed


class NumberUnreadable(RuleError):
    """The number on the list is no whole number."""

    field = "number"

    def __init__(self, typed: str) -> None:
        super().__init__("number unreadable")
        self.typed = typed


class MunicipalityNotKnown(RuleError):
    """No municipality of the region is called like this."""

    field = "municipality"

    def __init__(self, typed: str) -> None:
        super().__init__("municipality unknown")
        self.typed = typed


class AreaNotKnown(RuleError):
    """The municipality has no area of this name."""

    field = "area"

    def __init__(self, typed: str) -> None:
        super().__init__("area unknown")
        self.typed = typed


class CellMerged(RuleError):
    """The cell is one with that of an earlier line, so it is not sure whose it is."""


class ResidentUnclear(RuleError):
    """Without citizen service number and birth date nobody can be told apart from a namesake."""

    field = "birth_date"


# --- Reading ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the lines are held against: names as they are folded."""

    municipalities: Mapping[str, UUID]
    own: UUID | None
    areas: Mapping[UUID, Mapping[str, UUID]]
    criteria: Mapping[UUID, Mapping[str, str]]
    on: date


@dataclass(frozen=True, slots=True)
class ListLine:
    """What a line says, by field, what of it cannot be kept, and what was filled in."""

    line: int
    values: Mapping[str, Any]
    faults: tuple[Fault, ...]
    notes: tuple[Note, ...]


def read_list_line(line: TableLine, columns: Columns, around: Surroundings) -> ListLine:
    """Read one line; everything that is wrong with it is found at once."""
    return _LineReader(line, columns, around).read()


class _LineReader:
    def __init__(self, line: TableLine, columns: Columns, around: Surroundings) -> None:
        self._line = line
        self._columns = columns
        self._around = around
        self._values: dict[str, Any] = {}
        self._faults: list[Fault] = []
        self._notes: list[Note] = []

    def read(self) -> ListLine:
        for name in HEADINGS:
            if name in self._columns.places or name in self._columns.fixed:
                self._take(name)
            else:
                self._values[name] = _ABSENT.get(name, "")
        if self._values.get("municipality") is None and self._is_good("municipality"):
            self._values["municipality"] = self._around.own
        self._complete()
        if self._line.has_surplus:
            self._fault("family_name", SurplusCells())
        return ListLine(
            self._line.number, self._values, tuple(self._faults), tuple(dict.fromkeys(self._notes))
        )

    def _typed(self, name: str) -> str:
        place = self._columns.places.get(name)
        cells = self._line.cells
        typed = cells[place].strip() if place is not None and place < len(cells) else ""
        return typed or self._columns.fixed.get(name, "").strip()

    def _take(self, name: str) -> None:
        typed = self._typed(name)
        try:
            if self._columns.places.get(name, -1) in self._line.merged:
                raise CellMerged
            if LOST in typed:
                raise LetterLost
            self._values[name] = _READERS[name](self, name, typed)
        except RuleError as error:
            self._faults.append(Fault(self._line.number, name, typed, error))

    def _fault(self, name: str, error: RuleError) -> None:
        self._faults.append(Fault(self._line.number, name, self._typed(name), error))

    def _is_good(self, *names: str) -> bool:
        return not any(fault.field in names for fault in self._faults)

    def _complete(self) -> None:
        """What several cells together must say."""
        values = self._values
        for name in REQUIRED:
            if self._is_good(name) and not values.get(name):
                self._fault(name, FieldEmpty(name))
        minutes = values.pop("minutes", None) or values.get("hours")
        values["minutes"] = minutes
        values.pop("hours", None)
        if not minutes and self._is_good("hours", "minutes"):
            self._fault("hours", FieldEmpty("hours"))
        is_known = values.get("bsn") or values.get("birth_date")
        if not is_known and self._is_good("bsn", "birth_date"):
            self._fault("birth_date", ResidentUnclear())
        name = values.get("family_name", "")
        if name and not values.get("prefix"):
            values["family_name"], values["initials"], values["prefix"] = _name_parts(
                name, values.get("initials", "")
            )

    def text(self, name: str, typed: str) -> str:
        return check_text(typed, LIMITS[name], name)

    def bsn(self, _name: str, typed: str) -> str | None:
        if not typed:
            return None
        digits = re.sub(r"[\s.-]", "", typed.removesuffix(".0"))
        try:
            bsn = check_bsn(digits)
        except BsnInvalid as error:
            # A spreadsheet drops every zero in front, not one alone.
            if error.fault is not BsnFault.LENGTH or len(digits) != 7:
                raise
            bsn = check_bsn(digits.zfill(9))
        if len(digits) < 9:
            self._notes.append(Note.ZERO_ADDED)
        return bsn

    def day(self, _name: str, typed: str) -> date | None:
        found = _SERIAL.fullmatch(typed)
        if found is not None:
            self._notes.append(Note.SPREADSHEET_DAY)
            return _FIRST_DAY + timedelta(days=int(found.group(1)))
        return day_of(typed)

    def past_day(self, name: str, typed: str) -> date | None:
        day = self.day(name, typed)
        if day is not None and day > self._around.on:
            raise DayToCome(name, day)
        return day

    def birth_date(self, name: str, typed: str) -> date | None:
        if _SHORT_YEAR.fullmatch(typed):
            raise ShortYear(typed)
        day = self._serial_birth_date(name, typed)
        if day is not None:
            check_birth_date(day, self._around.on)
        return day

    def _serial_birth_date(self, name: str, typed: str) -> date | None:
        # Who was born before 1927 has a number of four digits in a spreadsheet.
        if re.fullmatch(r"\d{4}(?:\.0+)?", typed):
            self._notes.append(Note.SPREADSHEET_DAY)
            return _FIRST_DAY + timedelta(days=int(typed[:4]))
        return self.day(name, typed)

    def municipality(self, _name: str, typed: str) -> UUID | None:
        if not typed:
            return None
        name = fold(typed).removeprefix("gemeente ")
        if name not in self._around.municipalities:
            raise MunicipalityNotKnown(typed)
        return self._around.municipalities[name]

    def area(self, _name: str, typed: str) -> UUID | None:
        municipality = self._values.get("municipality") or self._around.own
        if not typed or municipality is None:
            return None
        areas = self._around.areas.get(municipality, {})
        if fold(typed) not in areas:
            raise AreaNotKnown(typed)
        return areas[fold(typed)]

    def criteria(self, _name: str, typed: str) -> tuple[str, ...]:
        municipality = self._values.get("municipality") or self._around.own
        if not typed or municipality is None:
            return ()
        known = self._around.criteria.get(municipality, {})
        parts = [typed] if fold(typed) in known else re.split(r"[;|\n]", typed)
        texts = []
        for part in parts:
            if not part.strip():
                continue
            if fold(part) not in known:
                raise CriterionUnknown(part.strip())
            texts.append(known[fold(part)])
        return tuple(dict.fromkeys(texts))


def _number_of(typed: str) -> int | None:
    text = typed.removesuffix(".0").strip(" .#")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        raise NumberUnreadable(typed)
    return int(text)


def _category_of(typed: str) -> Category | None:
    text = fold(typed).removeprefix("categorie ").removeprefix("cat ").removeprefix("cat. ")
    if not text:
        return None
    try:
        return Category(text.upper())
    except ValueError as error:
        raise CategoryUnknown(typed) from error


def _gender_of(typed: str) -> Gender:
    return _GENDERS.get(fold(typed), Gender.UNKNOWN)


def minutes_of_hours(typed: str) -> int | None:
    """Read hours per week as minutes: "2,5", "2:30", "2 uur 30", "150 min"."""
    text = fold(typed).removesuffix(" per week")
    if not text:
        return None
    if (found := _HOURS.fullmatch(text)) is not None:
        hours, part = found.groups()
        hundredths = int((part or "0").ljust(2, "0"))
        minutes = int(hours) * 60 + round(hundredths * 0.6)
    elif (found := _HOURS_AND_MINUTES.fullmatch(text)) is not None:
        hours, part = found.groups()
        if int(part) > 59:
            raise ExtentUnreadable(typed)
        minutes = int(hours) * 60 + int(part)
    elif text.endswith(("m", "min", "minuten")):
        return minutes_of_minutes(typed)
    else:
        raise ExtentUnreadable(typed)
    return _possible(minutes, typed)


def minutes_of_minutes(typed: str) -> int | None:
    """Read whole minutes per week."""
    text = fold(typed).removesuffix(" per week").removesuffix(".0")
    if not text:
        return None
    found = _MINUTES.fullmatch(text)
    if found is None:
        raise ExtentUnreadable(typed)
    return _possible(int(found.group(1)), typed)


def _possible(minutes: int, typed: str) -> int:
    if not 0 < minutes <= 168 * 60:
        raise ExtentUnreadable(typed)
    return minutes


def _name_parts(name: str, initials: str) -> tuple[str, str, str]:
    """Take a name apart as lists write it: "Berg, A. van den", "van den Berg"."""
    surname, comma, rest = name.partition(",")
    if not comma:
        prefix, surname = split_prefix(name)
        return surname, initials, prefix
    words = rest.split()
    letters = [word for word in words if "." in word or word.isupper()]
    others = [word for word in words if word not in letters]
    return surname.strip(), initials or "".join(letters)[:20], " ".join(others)[:20]


Reader = Callable[[_LineReader, str, str], object]


def _plainly(read: Callable[[str], object]) -> Reader:
    return lambda _line, _name, typed: read(typed)


_READERS: Final[Mapping[str, Reader]] = {
    **dict.fromkeys(LIMITS, _LineReader.text),
    "number": _plainly(_number_of),
    "bsn": _LineReader.bsn,
    "gender": _plainly(_gender_of),
    "birth_date": _LineReader.birth_date,
    "postcode": _plainly(lambda typed: check_postcode(typed) if typed else ""),
    "phone": _plainly(lambda typed: check_phone(typed) if typed else ""),
    "municipality": _LineReader.municipality,
    "area": _LineReader.area,
    "category": _plainly(_category_of),
    "criterion": _LineReader.criteria,
    "pgb_offered_on": _LineReader.past_day,
    "pgb_declined_on": _LineReader.past_day,
    "granted_on": _LineReader.past_day,
    "start": _LineReader.day,
    "end": _LineReader.day,
    "hours": _plainly(minutes_of_hours),
    "minutes": _plainly(minutes_of_minutes),
    "placed_on": _LineReader.past_day,
}
_ABSENT: Final[Mapping[str, object]] = {
    **dict.fromkeys(HEADINGS.keys() - LIMITS.keys() - {"postcode", "phone"}),
    "gender": Gender.UNKNOWN,
    "criterion": (),
}
