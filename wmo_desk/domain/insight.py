"""A copy of a whole dossier for the resident, and what of it concerns others.

The right of access (art. 15 AVG, art. 5.3.2 lid 1 Wmo) does not go so far that it harms the rights
and freedoms of others (art. 15 lid 4 AVG, art. 41 lid 1 UAVG, art. 5.3.2 lid 4 Wmo). Whatever
concerns others is judged by a person, piece by piece, and what is left out is named in its place.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from wmo_desk.domain.insight_book import InsightBook
from wmo_desk.domain.insight_names import Names
from wmo_desk.domain.insight_records import (
    Earlier,
    Ground,
    InsightRecord,
    Value,
    titled,
    told_of,
)
from wmo_desk.domain.local_time import local_day
from wmo_desk.errors import RuleError

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


class EarlierInParts(RuleError):
    """What stood there before is shown as it stood, or left out."""

    field = "verdict"


# --- What a dossier is made of ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Item:
    """Something that concerns others and is to be judged; without `fields` the whole record.

    `text` is what would be shown, `named` who is named in it. With `moments` it is what stood in
    the field until each of these; that is left out with what stands there now.
    """

    key: str
    record_id: UUID
    table: str
    fields: tuple[str, ...]
    reason: Reason
    named: tuple[str, ...]
    text: str
    title: str
    moments: tuple[datetime, ...] = ()

    @property
    def is_undivided(self) -> bool:
        """Whether it is shown as it is or not at all."""
        return self.is_file or bool(self.moments)

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
    if record.table in _ABOUT_SOMEBODY and record.contents("person_id"):
        return _ABOUT_SOMEBODY[record.table]
    return _WHOLE.get(record.table)


def is_professional_only(record: InsightRecord) -> bool:
    """Whether somebody around the resident is there, and always was, for the work alone."""
    private = ("is_household_member", "is_carer", "is_representative")
    return set(record.contents("is_professional")) == {True} and not any(
        any(record.contents(field)) for field in private
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
        text = "\n".join(
            (
                *(
                    f"{book.name(record.table, each.field)}: {told_of(each.content)}"
                    for each in record.values
                    if told_of(each.content)
                ),
                *(
                    _told_before(each, book.name(record.table, each.field))
                    for each in record.earlier
                ),
            )
        )
        if text:
            yield _item(record, (), reason, names.named_in(text), text)
        return
    judged: set[str] = set()
    if record.table == "report" and not is_own:
        fields = tuple(field for field in _REPORTER if record.contents(field))
        judged.update(_REPORTER)
        if fields:
            now = ", ".join(told for field in fields if (told := told_of(record.content(field))))
            before = (_told_before(each) for each in record.earlier if each.field in fields)
            text = "\n".join(filter(None, (now, *before)))
            yield _item(record, fields, Reason.REPORTER, names.named_in(text), text)
    for value in record.values:
        if value.field in judged or value.left_out is not None:
            continue
        if value.is_typed:
            yield from _texts_of(record, value.field, told_of(value.content), names)
        yield from _earlier_of(record, value.field, names)


def _texts_of(record: InsightRecord, field: str, text: str, names: Names) -> Iterable[Item]:
    named = names.named_in(text)
    if named:
        yield _item(record, (field,), Reason.NAMED, named, text)
    elif _may_name(record, field, text):
        yield _item(record, (field,), Reason.TEXT, (), text)


def _earlier_of(record: InsightRecord, field: str, names: Names) -> Iterable[Item]:
    """What stood in a field before: one item of what names others, one of the other texts."""
    typed = [each for each in record.earlier if each.field == field and each.is_typed]
    naming = [each for each in typed if names.named_in(told_of(each.content))]
    other = [
        each
        for each in typed
        if each not in naming and _may_name(record, field, told_of(each.content))
    ]
    for reason, found in ((Reason.NAMED, naming), (Reason.TEXT, other)):
        if found:
            text = "\n".join(map(_told_before, found))
            item = _item(record, (field,), reason, names.named_in(text), text)
            moments = tuple(each.until for each in found)
            yield replace(item, key=f"{item.key}:earlier:{reason}", moments=moments)


def _may_name(record: InsightRecord, field: str, text: str) -> bool:
    return " " in text and (record.table != _CLIENT or field == _CLIENTS_TEXT)


def _told_before(earlier: Earlier, name: str = "") -> str:
    when = f"Tot {told_of(local_day(earlier.until))}"
    return ": ".join(filter(None, (when, name, told_of(earlier.content))))


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
    if choice.verdict is Verdict.PART and item.is_undivided:
        raise FileInParts if item.is_file else EarlierInParts
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
        if _is_out_with_field(item, choices):
            continue
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
        and not _is_out_with_field(item, choices)
    ]


def _is_out_with_field(item: Item, choices: Mapping[str, Choice]) -> bool:
    """Whether what stood there before is left out with what stands there now."""
    now = choices.get(f"{item.record_id}:{item.fields[0]}") if item.moments else None
    return now is not None and now.verdict is not Verdict.SHOW


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
            return replace(record, values=told, left_out=choice.ground, earlier=())
        record = replace(record, earlier=_without(record.earlier, item, choice.ground))
        if item.moments:
            continue
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


def _without(earlier: Iterable[Earlier], item: Item, ground: Ground | None) -> tuple[Earlier, ...]:
    """Leave out what stood in the fields of an item, or what of it the item is about."""
    return tuple(
        replace(each, content=None, left_out=ground)
        if each.left_out is None
        and each.field in item.fields
        and (not item.moments or each.until in item.moments)
        else each
        for each in earlier
    )
