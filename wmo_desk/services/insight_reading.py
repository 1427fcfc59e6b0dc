"""Reads every record of one dossier in the words of the book, a statement per kind of record.

What nobody may read does not leave this module: signals of the restricted kind stand in no copy
(they are decided on apart), and what needs consent stands there without its contents.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import JSON, Column, LargeBinary, RowMapping, Select, String, inspect, select
from sqlalchemy.orm import Session

from wmo_desk.contents.insight_book import insight_book
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.insight_book import RecordKind
from wmo_desk.domain.insight_names import without_citizen_numbers
from wmo_desk.domain.insight_records import (
    Content,
    Earlier,
    Ground,
    InsightRecord,
    Reference,
    Value,
)
from wmo_desk.domain.people import mask_bsn
from wmo_desk.domain.question_sets import topics_of
from wmo_desk.domain.reports import LifeArea, OtherLaw, ReferralSource
from wmo_desk.domain.signals import RESTRICTED
from wmo_desk.domain.waiting import Weekday
from wmo_desk.errors import RecordMissing
from wmo_desk.models.base import Base, Record
from wmo_desk.models.client import Client
from wmo_desk.models.household import Household, HouseholdMember
from wmo_desk.models.organisation import Area, Municipality, Provider, Provision, Staff
from wmo_desk.models.question_set import StoredQuestionSet
from wmo_desk.models.signal import Signal
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.discretion import Hidden
from wmo_desk.services.home_scans import checklist
from wmo_desk.services.insight_history import NO_HISTORY, RecordHistory, held_before, read_histories
from wmo_desk.services.paper_languages import own_name

_BEHIND: Final[Mapping[str, tuple[type[Base], Any]]] = {
    "staff": (Staff, Staff.name),
    "provider": (Provider, Provider.name),
    "provision": (Provision, Provision.name),
    "area": (Area, Area.name),
    "municipality": (Municipality, Municipality.name),
    "question_set": (StoredQuestionSet, StoredQuestionSet.name),
}
"""Names behind identifiers of what belongs to no dossier."""
_WITHOUT_KEY: Final = {("supported_need", "need_id"): "need"}
_LISTS: Final[Mapping[tuple[str, str], type[StrEnum]]] = {
    ("report", "life_areas"): LifeArea,
    ("report", "other_laws"): OtherLaw,
    ("expert_report", "items"): CoverageItem,
    ("waiting_entry", "days"): Weekday,
}
_TAKEN: Final = ("report", "client")
_CHOSEN: Final = frozenset({"bsn", "paper_language"})
"""Text that nobody types as it stands here."""
_BOOKKEEPING: Final = frozenset({"id", "created_at", "changed_at"})


class DossierReading:
    """One dossier, for somebody to whom some of it is hidden."""

    def __init__(
        self,
        session: Session,
        client: ClientDetails,
        hidden: Hidden,
        *,
        with_bsn: bool,
        with_earlier: bool,
    ) -> None:
        self._session = session
        self._client = client
        self.hidden = hidden
        self._with_bsn = with_bsn
        self._with_earlier = with_earlier
        self._book = insight_book()
        self._names: dict[UUID, str] = {}
        self._topics: dict[UUID, Any] = {}
        self._scans: dict[UUID, str] = {}
        self._histories: Mapping[UUID, RecordHistory] = {}
        self.sources: dict[UUID, ReferralSource] = {}

    def records(self) -> tuple[InsightRecord, ...]:
        """Return every record that may be read, in the order of the book."""
        self._read_names()
        found: list[InsightRecord] = []
        for kind in self._book.kinds.values():
            found += self._of_kind(kind)
        return tuple(found)

    def name_of(self, identifier: UUID | None) -> str:
        """The name behind an identifier."""
        return "" if identifier is None else self._names.get(identifier, "")

    def _read_names(self) -> None:
        for kind, name in _BEHIND.values():
            columns = [kind.__table__.c.id, name]
            if kind is StoredQuestionSet:
                columns.append(StoredQuestionSet.topics)
            for identifier, words, *topics in self._session.execute(select(*columns)):
                self._names[identifier] = words
                if topics:
                    self._topics[identifier] = topics[0]
        self._histories = read_histories(self._session, self._client.id)

    def _households(self) -> Select[UUID]:
        return select(HouseholdMember.household_id).where(
            HouseholdMember.client_id == self._client.id
        )

    def _of_kind(self, kind: RecordKind) -> Iterable[InsightRecord]:
        model = _model(kind.table)
        columns = _columns(model)
        query = select(*(getattr(model, column.key) for column in columns))
        if model is Client:
            query = query.where(Client.id == self._client.id)
        elif model is Household:
            query = query.where(Household.id.in_(self._households()))
        else:
            query = query.where(model.client_id == self._client.id)  # type: ignore[attr-defined]
        if model is Signal:
            # Whoever may read them prints no more of them than anybody else.
            query = query.where(Signal.kind.not_in(RESTRICTED))
        position = getattr(model, "position", None)
        order = (model.created_at, model.id)
        query = query.order_by(*order) if position is None else query.order_by(position, *order)
        for row in self._session.execute(query).mappings():
            record = self._record(kind, columns, row)
            if record is not None:
                yield record

    def _record(
        self, kind: RecordKind, columns: Sequence[Column[Any]], row: RowMapping
    ) -> InsightRecord | None:
        identifier: UUID = row["id"]
        is_hidden = self.hidden.hides(identifier)
        if is_hidden and kind.table == Signal.__tablename__:
            return None
        if kind.table == "report":
            self.sources[identifier] = row["referral_source"]
        if kind.table == "home_scan":
            self._scans[identifier] = row["checklist"]
        history = self._histories.get(identifier, NO_HISTORY)
        values: list[Value] = []
        earlier: list[Earlier] = []
        for column in columns:
            if column.key in _BOOKKEEPING:
                continue
            if self.hidden.hides(identifier, column.key):
                if row[column.key] not in (None, ""):
                    values.append(Value(column.key, None, left_out=Ground.NO_CONSENT))
                continue
            content = self._content(kind.table, column, row)
            values.append(
                Value(column.key, content, is_typed=_is_typed(kind.table, column, content))
            )
            if self._with_earlier:
                earlier += self._earlier(kind.table, column, row, history, content)
        made_at: datetime = row["created_at"]
        changed_at: datetime = row["changed_at"]
        return InsightRecord(
            kind.table,
            identifier,
            () if is_hidden else tuple(values),
            made_at,
            self.name_of(history.made_by),
            changed_at if changed_at != made_at else None,
            self.name_of(history.changed_by) if changed_at != made_at else "",
            left_out=Ground.NO_CONSENT if is_hidden else None,
            earlier=() if is_hidden else tuple(earlier),
        )

    def _earlier(
        self,
        table: str,
        column: Column[Any],
        row: RowMapping,
        history: RecordHistory,
        now: Content,
    ) -> list[Earlier]:
        """Tell what stood in a field before; where it was empty, nothing."""
        found = []
        for change in history.changes.get(column.key, ()):
            held = held_before(column, change.old)
            if column.key == "bsn":
                # Another number may be that of somebody else, by mistake.
                content: Content = mask_bsn(held) if held else None
            else:
                content = self._content(table, column, {**row, column.key: held})
            if content not in (None, "", ()):
                is_typed = _is_typed(table, column, content)
                by = self.name_of(change.by)
                since = change.since or row["created_at"]
                found.append(Earlier(column.key, content, since, change.until, by, is_typed))
        # What was changed and put back within one sitting still stands there.
        return found[:-1] if found and found[-1].content == now else found

    def _content(self, table: str, column: Column[Any], row: Mapping[Any, Any]) -> Content:
        value = row[column.key]
        key = (table, column.key)
        if isinstance(value, UUID):
            target = _target(column) or _WITHOUT_KEY.get(key, "")
            return Reference(target, value, self._names.get(value, ""))
        if isinstance(value, StrEnum):
            return self._book.word(value)
        if value is None or value == "":
            return None
        if column.key == "bsn":
            return value if self._with_bsn else mask_bsn(value)
        if isinstance(value, str):
            return self._clean(self._named(key, value, row))
        if isinstance(column.type, JSON):
            return self._from_json(key, value)
        content: Content = value
        return content

    def _named(self, key: tuple[str, str], value: str, row: Mapping[Any, Any]) -> str:
        """Name what a field keeps by a key: a part that was read back, a point, a topic."""
        match key:
            case ("read_back", "part") if value in set(Dimension):
                return self._book.word(Dimension(value))
            case ("scanned_point", "point") if row["scan_id"] in self._scans:
                return checklist(self._scans[row["scan_id"]]).point(value).name
            case ("aspect_mark", "aspect"):
                topics = topics_of(self._topics[row["question_set_id"]])[row["dimension"]]
                return next((each.text for each in topics if each.key == value), value)
            case (_, "paper_language"):
                return own_name(value)
        return value

    def _from_json(self, key: tuple[str, str], value: object) -> Content:
        listed = value if isinstance(value, list) else []
        if key in _LISTS:
            known = set(_LISTS[key])
            return tuple(
                self._book.word(_LISTS[key](each)) if each in known else str(each)
                for each in listed
            )
        if isinstance(value, dict):
            pairs = _norms(value) if key == ("norm_calculation", "norms") else self._taken(value)
            return self._clean("\n".join(pairs)) or None
        return tuple(self._clean(str(each)) for each in listed)

    def _taken(self, values: Mapping[str, Any]) -> Iterable[str]:
        """Tell what was typed of a report so far: fields of a report and of a client."""
        for name, held in values.items():
            table = next((one for one in _TAKEN if (one, name) in self._book.fields), "")
            if not table or name == "bsn":
                continue
            told = ", ".join(map(str, held)) if isinstance(held, list) else str(held or "")
            kind = _LISTS.get((table, name)) or _kind_of(table, name)
            if kind is not None and held:
                words = held if isinstance(held, list) else [held]
                told = ", ".join(self._book.word(kind(each)) for each in words)
            if told:
                yield f"{self._book.name(table, name)}: {told}"

    def _clean(self, text: str) -> str:
        return without_citizen_numbers(text, self._client.bsn if self._with_bsn else None)


def told_fields(table: str) -> tuple[str, ...]:
    """Name the fields of a kind of record that a copy tells, in the order of the book."""
    return tuple(column.key for column in _columns(_model(table)) if column.key not in _BOOKKEEPING)


def _columns(model: type[Record]) -> list[Column[Any]]:
    table, book = model.__tablename__, insight_book()
    told = []
    for column in inspect(model).columns:
        note = book.note(table, column.key)
        is_told = note is not None and not note.left_out
        if is_told and not isinstance(column.type, LargeBinary):
            told.append(column)
    return sorted(told, key=lambda column: book.order(table, column.key))


def _norms(norms: Mapping[str, Any]) -> Iterable[str]:
    """Tell with which norms was calculated, and how many minutes a year each gives."""
    yield f"{norms['name']}, {norms['edition']}"
    if norms["source"]:
        yield f"Bron: {norms['source']}"
    for line in norms["lines"]:
        times = f"{line['count']} keer, " if line["count"] != 1 else ""
        reason = f" ({line['reason']})" if line["reason"] else ""
        yield f"{line['norm']['name']}: {times}{line['yearly']} minuten per jaar{reason}"


def _kind_of(table: str, name: str) -> type[StrEnum] | None:
    found: type[StrEnum] | None = getattr(
        _model(table).__table__.columns[name].type, "enum_class", None
    )
    return found


def _is_typed(table: str, column: Column[Any], content: Content) -> bool:
    """Whether somebody wrote it: text of any kind, but no choice from a list."""
    is_text = isinstance(column.type, String) and not hasattr(column.type, "enum_class")
    is_text = is_text or (isinstance(column.type, JSON) and (table, column.key) not in _LISTS)
    return is_text and isinstance(content, (str, tuple)) and column.key not in _CHOSEN


def _target(column: Column[Any]) -> str:
    return next((key.column.table.name for key in column.foreign_keys), "")


def _model(table: str) -> type[Record]:
    for mapper in Base.registry.mappers:
        kind = mapper.class_
        if issubclass(kind, Record) and getattr(kind, "__tablename__", "") == table:
            return kind
    raise RecordMissing(table)
