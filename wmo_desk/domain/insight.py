"""A copy of a whole dossier for the resident, and what of it concerns others.

The right of access (art. 15 AVG, art. 5.3.2 lid 1 Wmo) does not go so far that it harms the rights
and freedoms of others (art. 15 lid 4 AVG, art. 41 lid 1 UAVG, art. 5.3.2 lid 4 Wmo). Whatever
concerns others is judged by a person, piece by piece, and what is left out is named in its place.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from wmo_desk.domain.insight_book import InsightBook
from wmo_desk.domain.insight_names import Names
from wmo_desk.domain.local_time import local_time
from wmo_desk.errors import RuleError

_TITLE_LENGTH: Final = 80


class Ground(StrEnum):
    """On what something is left out; NO_CONSENT follows from the file and is not chosen."""

    OTHERS = "others"
    PRIVACY = "privacy"
    PROTECTION = "protection"
    CRIME = "crime"
    NO_CONSENT = "no_consent"


CHOSEN_GROUNDS: Final = (Ground.OTHERS, Ground.PRIVACY, Ground.PROTECTION, Ground.CRIME)


class Reason(StrEnum):
    """Why something concerns others; TEXT is a text in which nobody was recognised."""

    PERSON = "person"
    CARER = "carer"
    CONSENT = "consent"
    HOUSEHOLD = "household"
    OTHER_LAW = "other_law"
    REPORTER = "reporter"
    SIGNAL = "signal"
    FILE = "file"
    NAMED = "named"
    TEXT = "text"


class Verdict(StrEnum):
    """What becomes of an item; PART shows a text that somebody edited."""

    SHOW = "show"
    LEAVE_OUT = "leave_out"
    PART = "part"


# --- Refusals -----------------------------------------------------------------------------------


class NotAllJudged(RuleError):
    """Nothing is made before everything that concerns others was judged."""

    def __init__(self, left: int) -> None:
        super().__init__(f"{left} items are not judged")
        self.left = left


class LeftOutGroundMissing(RuleError):
    """What is left out is left out on a ground, which the resident reads."""

    field = "ground"


class ShownTextMissing(RuleError):
    """To show a part, somebody writes which part; to show nothing is to leave it out."""

    field = "text"


class ShownTextUnchanged(RuleError):
    """A part is less than the whole; what is shown as it stands is shown."""

    field = "text"


class FileInParts(RuleError):
    """A file is handed out as it is, or not at all."""

    field = "verdict"


# --- What a dossier is made of ------------------------------------------------------------------


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
class InsightRecord:
    """One record of a dossier: who made it and when, who changed it last, and its fields."""

    table: str
    id: UUID
    values: tuple[Value, ...]
    made_at: datetime
    made_by: str = ""
    changed_at: datetime | None = None
    changed_by: str = ""
    left_out: Ground | None = None
    title: str = ""

    def content(self, field: str) -> Content:
        """Return what stands in a field; None where it has none."""
        return next((each.content for each in self.values if each.field == field), None)


@dataclass(frozen=True, slots=True)
class Item:
    """Something that concerns others and is to be judged; without `fields` the whole record.

    `text` is what would be shown, `named` who is named in it.
    """

    key: str
    record_id: UUID
    table: str
    fields: tuple[str, ...]
    reason: Reason
    named: tuple[str, ...]
    text: str
    title: str

    @property
    def is_file(self) -> bool:
        """Whether it is a file, which nobody edits."""
        return self.reason is Reason.FILE

    @property
    def is_optional(self) -> bool:
        """Whether it is shown unless somebody finds that it concerns others after all."""
        return self.reason is Reason.TEXT


@dataclass(frozen=True, slots=True)
class Choice:
    """How an item was judged."""

    verdict: Verdict
    ground: Ground | None = None
    text: str = ""


# --- The rule -----------------------------------------------------------------------------------

_PERSON: Final = "related_person"
_WHOLE: Final[Mapping[str, Reason]] = {
    _PERSON: Reason.PERSON,
    "carer": Reason.CARER,
    "household": Reason.HOUSEHOLD,
    "signal": Reason.SIGNAL,
    "attachment": Reason.FILE,
}
"""Kinds of record that concern others as a whole."""
_ABOUT_SOMEBODY: Final[Mapping[str, Reason]] = {
    "consent": Reason.CONSENT,
    "other_support": Reason.OTHER_LAW,
}
"""Kinds that do so where they name a person."""
# Of the resident's own details only this one is more than a name or an address.
_CLIENT: Final = "client"
_CLIENTS_TEXT: Final = "closing_reason"
_REPORTER: Final = ("reported_by", "caller_phone")


def reason_of(record: InsightRecord) -> Reason | None:
    """Return why a record concerns others as a whole; None where it does not.

    Professionals are named in the work they do: their names are no reason.
    """
    if record.table == _PERSON and is_professional_only(record):
        return None
    if record.table in _ABOUT_SOMEBODY and record.content("person_id") is not None:
        return _ABOUT_SOMEBODY[record.table]
    return _WHOLE.get(record.table)


def is_professional_only(record: InsightRecord) -> bool:
    """Whether somebody around the resident is there for the work alone."""
    private = ("is_household_member", "is_carer", "is_representative")
    return record.content("is_professional") is True and not any(
        record.content(field) for field in private
    )


def items_of(
    records: Iterable[InsightRecord], names: Names, book: InsightBook, *, own_report: Iterable[UUID]
) -> tuple[Item, ...]:
    """Find what concerns others, and every other text, in the order of the dossier.

    A text in which nobody was recognised may still name somebody whom the dossier does not know;
    it is an item that need not be judged. `own_report` are the reports that the resident made,
    whose reporter is no other.
    """
    own = set(own_report)
    return tuple(
        item
        for record in titled(records, book)
        for item in _items_of(record, names, book, is_own=record.id in own)
    )


def _items_of(
    record: InsightRecord, names: Names, book: InsightBook, *, is_own: bool
) -> Iterable[Item]:
    if record.left_out is not None:
        return
    reason = reason_of(record)
    if reason is not None:
        told = [each for each in record.values if told_of(each.content)]
        if told:
            text = "\n".join(
                f"{book.name(record.table, each.field)}: {told_of(each.content)}" for each in told
            )
            yield _item(record, (), reason, names.named_in(text), text)
        return
    judged: set[str] = set()
    if record.table == "report" and not is_own:
        fields = tuple(field for field in _REPORTER if record.content(field))
        judged.update(_REPORTER)
        if fields:
            text = ", ".join(told_of(record.content(field)) for field in fields)
            yield _item(record, fields, Reason.REPORTER, names.named_in(text), text)
    for value in record.values:
        if not value.is_typed or value.field in judged or value.left_out is not None:
            continue
        text = told_of(value.content)
        named = names.named_in(text)
        if named:
            yield _item(record, (value.field,), Reason.NAMED, named, text)
        elif " " in text and (record.table != _CLIENT or value.field == _CLIENTS_TEXT):
            yield _item(record, (value.field,), Reason.TEXT, (), text)


def _item(
    record: InsightRecord,
    fields: tuple[str, ...],
    reason: Reason,
    named: tuple[str, ...],
    text: str,
) -> Item:
    key = ":".join((str(record.id), *fields))
    return Item(key, record.id, record.table, fields, reason, named, text, record.title)


def check_choice(item: Item, choice: Choice) -> None:
    """Refuse a choice that says too little: no ground, or a part that is nothing or all."""
    if choice.verdict is Verdict.SHOW:
        return
    if choice.verdict is Verdict.PART and item.is_file:
        raise FileInParts
    if choice.ground not in CHOSEN_GROUNDS:
        raise LeftOutGroundMissing
    if choice.verdict is Verdict.PART and not choice.text.strip():
        raise ShownTextMissing
    if choice.verdict is Verdict.PART and choice.text.strip() == item.text.strip():
        raise ShownTextUnchanged


def not_judged(items: Iterable[Item], choices: Mapping[str, Choice]) -> list[Item]:
    """Return the items of which nobody decided, or not to the end, what becomes of them."""
    left = []
    for item in items:
        choice = choices.get(item.key)
        if choice is None:
            if not item.is_optional:
                left.append(item)
            continue
        try:
            check_choice(item, choice)
        except RuleError:
            left.append(item)
    return left


def judged_of(items: Iterable[Item], choices: Mapping[str, Choice]) -> list[tuple[Item, Verdict]]:
    """Return what was judged, with what becomes of it; a text that nobody looked at is not."""
    return [
        (item, choices[item.key].verdict)
        for item in items
        if item.key in choices
        and not (item.is_optional and choices[item.key].verdict is Verdict.SHOW)
    ]


def decided(
    records: Iterable[InsightRecord],
    items: Sequence[Item],
    choices: Mapping[str, Choice],
    book: InsightBook,
) -> tuple[InsightRecord, ...]:
    """Return the records as they are handed out; raises `NotAllJudged`.

    What was left out keeps its place with the ground; no other record names it any more.
    """
    left = not_judged(items, choices)
    if left:
        raise NotAllJudged(len(left))
    by_record: dict[UUID, list[Item]] = {}
    for item in items:
        by_record.setdefault(item.record_id, []).append(item)
    return titled(
        [_applied(record, by_record.get(record.id, ()), choices) for record in records], book
    )


def _applied(
    record: InsightRecord, items: Iterable[Item], choices: Mapping[str, Choice]
) -> InsightRecord:
    for item in items:
        choice = choices.get(item.key)
        if choice is None or choice.verdict is Verdict.SHOW:
            continue
        is_part = choice.verdict is Verdict.PART
        if not item.fields:
            told = (Value("", choice.text.strip(), True, choice.ground, True),) if is_part else ()
            return replace(record, values=told, left_out=choice.ground)
        first = item.fields[0]
        values = tuple(
            each
            if each.field not in item.fields
            else Value(each.field, choice.text.strip(), True, choice.ground, True)
            if is_part and each.field == first
            else Value(each.field, None, True, choice.ground)
            for each in record.values
        )
        record = replace(record, values=values)
    return record


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


def _referring(value: Value, known: Mapping[UUID, str]) -> Value:
    content = value.content
    if isinstance(content, Reference) and content.id in known:
        return replace(value, content=replace(content, words=known[content.id]))
    return value
