"""What a copy of a dossier is made of: records with their fields, and both in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final, TypeAlias, TypeVar
from uuid import UUID

from wmo_desk.domain.insight_book import InsightBook
from wmo_desk.domain.local_time import local_time

_TITLE_LENGTH: Final = 80
_PERSON: Final = "related_person"


class Ground(StrEnum):
    """On what something is left out; NO_CONSENT follows from the file and is not chosen."""

    OTHERS = "others"
    PRIVACY = "privacy"
    PROTECTION = "protection"
    CRIME = "crime"
    NO_CONSENT = "no_consent"


@dataclass(frozen=True, slots=True)
class Reference:
    """Points to another record by its table; `words` name it where it stands in no dossier."""

    table: str
    id: UUID
    words: str = ""


Content: TypeAlias = (
    str | int | bool | date | time | datetime | tuple[str, ...] | Reference | UUID | None
)


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in one field. `is_typed`: somebody wrote it, so that it may name others.

    With `left_out` it is not told, or with `is_part` only the part that stands here.
    """

    field: str
    content: Content
    is_typed: bool = False
    left_out: Ground | None = None
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """What stood in a field before: from when, until when, and who put something else there.

    With `left_out` it is not told.
    """

    field: str
    content: Content
    since: datetime
    until: datetime
    changed_by: str = ""
    is_typed: bool = False
    left_out: Ground | None = None


@dataclass(frozen=True, slots=True)
class InsightRecord:
    """One record of a dossier: who made it and when, who changed it last, and its fields.

    `earlier` is what stood in them before, by field and the oldest first.
    """

    table: str
    id: UUID
    values: tuple[Value, ...]
    made_at: datetime
    made_by: str = ""
    changed_at: datetime | None = None
    changed_by: str = ""
    left_out: Ground | None = None
    title: str = ""
    earlier: tuple[Earlier, ...] = ()

    def content(self, field: str) -> Content:
        """Return what stands in a field; None where it has none."""
        return next((each.content for each in self.values if each.field == field), None)

    def contents(self, field: str) -> tuple[Content, ...]:
        """Return what stands in a field and what stood there before, as far as it was filled in."""
        before = (each.content for each in self.earlier if each.field == field)
        return tuple(each for each in (self.content(field), *before) if each not in (None, ""))


# --- In words -----------------------------------------------------------------------------------

_MONTH_NAMES: Final = (
    "januari februari maart april mei juni juli augustus september oktober november december"
)
_MONTHS: Final = tuple(_MONTH_NAMES.split())


def told_of(content: Content) -> str:
    """Write what stands in a field as a resident reads it; nothing for what is empty."""
    match content:
        case None | "" | ():
            return ""
        case bool():
            return "ja" if content else "nee"
        case datetime():
            here = local_time(content)
            return f"{told_of(here.date())} om {here:%H:%M} uur"
        case date():
            return f"{content.day} {_MONTHS[content.month - 1]} {content.year}"
        case time():
            return f"{content:%H:%M} uur"
        case tuple():
            return ", ".join(content)
        case Reference():
            return content.words
        case _:
            return str(content)


def titled(records: Iterable[InsightRecord], book: InsightBook) -> tuple[InsightRecord, ...]:
    """Give each record its title, and let what refers to it call it by that title."""
    given = list(records)
    titles: dict[UUID, str] = {}
    names: dict[UUID, str] = {}
    # First what names itself by its own words, then what is called after another.
    for record in sorted(given, key=lambda each: isinstance(_title_of(each, book), Reference)):
        one, content = book.kinds[record.table].one, _title_of(record, book)
        if isinstance(content, Reference):
            content = names.get(content.id, content.words)
        titles[record.id] = _title(one, content)
        is_person = record.table == _PERSON and content
        names[record.id] = told_of(content) if is_person else titles[record.id]
    return tuple(
        replace(
            record,
            title=titles[record.id],
            values=tuple(_referring(each, names) for each in record.values),
            earlier=tuple(_referring(each, names) for each in record.earlier),
        )
        for record in given
    )


def _title_of(record: InsightRecord, book: InsightBook) -> Content:
    field = book.kinds[record.table].title
    return record.content(field) if field else None


def _title(one: str, content: Content) -> str:
    if isinstance(content, datetime):
        content = local_time(content).date()
    told = " ".join(told_of(content).split())
    if not told:
        return one
    if isinstance(content, date):
        return f"{one} van {told}"
    if len(told) > _TITLE_LENGTH:
        told = f"{told[:_TITLE_LENGTH].rstrip()}…"
    return f"{one}: {told}"


_Told = TypeVar("_Told", Value, Earlier)


def _referring(value: _Told, known: Mapping[UUID, str]) -> _Told:
    content = value.content
    if isinstance(content, Reference) and content.id in known:
        return replace(value, content=replace(content, words=known[content.id]))
    return value
