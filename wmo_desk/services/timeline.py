"""The time line of a dossier: who did what and when, from the field history."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import ColumnElement, Row, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wmo_desk.domain.people import mask_bsn
from wmo_desk.domain.question_sets import topics_of
from wmo_desk.models.application import Refusal, TermEvent
from wmo_desk.models.base import Base
from wmo_desk.models.client import RelatedPerson
from wmo_desk.models.conversation import Agreement, Conversation, DimensionNote
from wmo_desk.models.direct_support import DirectSupport, SupportedNeed
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.home_scan import HomeScan, ScannedPoint
from wmo_desk.models.household import Household, HouseholdMember, OtherSupport
from wmo_desk.models.indication import Indication
from wmo_desk.models.investigation import Attachment, CoverageNote, ExpertReport
from wmo_desk.models.organisation import Area, Municipality, Provider, Provision, Staff
from wmo_desk.models.present_help import PresentHelp
from wmo_desk.models.question_set import AspectMark, StoredQuestionSet
from wmo_desk.models.report import Report
from wmo_desk.models.signal import Signal
from wmo_desk.models.waiting_list import WaitingEvent
from wmo_desk.services.discretion import Hidden, hidden_from
from wmo_desk.services.home_scans import checklist
from wmo_desk.services.households import belongs_on

PAGE: Final = 300
# What one person does to one record within this time is one event.
_SITTING: Final = timedelta(minutes=10)

Value: TypeAlias = Any
"""What stood in a field: text, number, boolean, list, an ISO date, or the name behind an id."""


class Theme(StrEnum):
    """What an event is about, as somebody looks for it."""

    CONTACT = "contact"
    CONVERSATION = "conversation"
    AGREEMENT = "agreement"
    INDICATION = "indication"
    LETTER = "letter"
    CHANGE = "change"


THEMES: Final[Mapping[Theme, tuple[str, ...]]] = {
    Theme.CONTACT: ("report", "intake", "signal"),
    Theme.CONVERSATION: (
        "conversation",
        "dimension_note",
        "aspect_mark",
        "present_help",
        "addition",
        "need",
        "solution",
        "coverage_note",
        "criterion_note",
        "expert_report",
        "home_scan",
        "scanned_point",
        "read_back",
    ),
    Theme.AGREEMENT: ("agreement", "result"),
    Theme.INDICATION: (
        "indication",
        "term_event",
        "refusal",
        "pgb",
        "review",
        "waiting_entry",
        "offer",
        "direct_support",
        "supported_need",
    ),
    Theme.LETTER: ("document", "letter_adaptation"),
    Theme.CHANGE: ("client", "related_person"),
}
"""The kinds of record of each; what no theme names counts as a change."""


class EventKind(StrEnum):
    """What happened to a record."""

    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, what stood there and what stands there since; None is nothing."""

    field: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """What somebody did to one record in one sitting.

    `record_type` is the table's name; `about` tells which record is meant where a client has
    several of the kind (a person's name, a provision, the date of a conversation or report).
    """

    at: datetime
    actor: str | None
    kind: EventKind
    record_type: str
    record_id: UUID
    about: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events, the newest first; `more` is where to go on for what lies before, None at the end."""

    events: tuple[TimelineEvent, ...]
    more: datetime | None


# Names stand behind identifiers; the history keeps only the identifiers.
_NAMES_BEHIND: Final[Mapping[str, tuple[type[Base], InstrumentedAttribute[Any]]]] = {
    "municipality_id": (Municipality, Municipality.name),
    "area_id": (Area, Area.name),
    "consultant_id": (Staff, Staff.name),
    "provision_id": (Provision, Provision.name),
    "provider_id": (Provider, Provider.name),
    "granted_by": (Staff, Staff.name),
    "closed_by": (Staff, Staff.name),
    "handed_out_by": (Staff, Staff.name),
    "exception_by": (Staff, Staff.name),
    "by": (Staff, Staff.name),
    "person_id": (RelatedPerson, RelatedPerson.name),
    "household_id": (Household, Household.name),
    "process_director_id": (Staff, Staff.name),
    "case_director_id": (Staff, Staff.name),
    "noted_by": (Staff, Staff.name),
    "owner_id": (Staff, Staff.name),
    "question_set_id": (StoredQuestionSet, StoredQuestionSet.name),
    "refused_by": (Staff, Staff.name),
    "adapted_by": (Staff, Staff.name),
    "reviewed_by": (Staff, Staff.name),
}
_TOLD_BY_THE_ENTRY: Final = WaitingEvent.__tablename__
# References within the dossier; the event itself says which record it is about.
_SILENT: Final = frozenset(
    {
        "client_id",
        "conversation_id",
        "report_id",
        "indication_id",
        "entry_id",
        "position",
        "aspect",
        "direct_support_id",
        "need_id",
        "scan_id",
        "checklist",
        "point",
        "agreement_id",
        "expert_report_id",
        "social_map_entry_id",
        "fingerprint",
        "about_id",
        "document_id",
        "letter_version_id",
    }
)


def timeline(
    session: Session,
    client_id: UUID,
    *,
    on: date,
    reader_id: UUID | None,
    before: datetime | None = None,
    limit: int = PAGE,
    themes: Collection[Theme] = (),
) -> Timeline:
    """What happened to a client's file, the newest first, `limit` entries of the history at most.

    With `before`, what happened before that moment; with `themes`, only what is about these. A BSN
    is masked; what `reader_id` may not read on the day `on` is left out (`services.discretion`).
    """
    query = (
        select(HistoryEntry)
        .with_only_columns(
            HistoryEntry.at,
            HistoryEntry.actor_id,
            HistoryEntry.record_type,
            HistoryEntry.record_id,
            HistoryEntry.field,
            HistoryEntry.old,
            HistoryEntry.new,
        )
        .where(_concerns(session, client_id, on), HistoryEntry.record_type != _TOLD_BY_THE_ENTRY)
        .order_by(HistoryEntry.at.desc(), HistoryEntry.device_id, HistoryEntry.number.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(HistoryEntry.at < before)
    if themes:
        query = query.where(_is_about(themes))
    entries = session.execute(query).all()
    more = entries[-1].at if len(entries) == limit else None
    if more is not None and entries[0].at != more:
        # The oldest moment may not be whole; it comes with the next page.
        entries = [entry for entry in entries if entry.at != more]
        more = entries[-1].at
    hidden = hidden_from(session, client_id, reader_id, on)
    told = [entry for entry in reversed(entries) if not hidden.hides(entry.record_id, entry.field)]
    events = _with_names(session, _events(told, hidden))
    return Timeline(tuple(reversed(events)), more)


def _concerns(session: Session, client_id: UUID, on: date) -> ColumnElement[bool]:
    """Choose what belongs to the file: its own records, and the household of that day."""
    households = session.scalars(
        select(HouseholdMember.household_id).where(
            HouseholdMember.client_id == client_id, belongs_on(on)
        )
    ).all()
    own = HistoryEntry.client_id == client_id
    return or_(own, HistoryEntry.record_id.in_(households)) if households else own


def _is_about(themes: Collection[Theme]) -> ColumnElement[bool]:
    wanted = {kind for theme in themes for kind in THEMES[theme]}
    chosen: ColumnElement[bool] = HistoryEntry.record_type.in_(sorted(wanted))
    if Theme.CHANGE in themes:
        others = {kind for kinds in THEMES.values() for kind in kinds} - wanted
        chosen = HistoryEntry.record_type.not_in(sorted(others))
    return chosen


def _events(entries: Iterable[Row[*tuple[Any, ...]]], hidden: Hidden) -> list[TimelineEvent]:
    """Put the entries, oldest first, together to what was done in one sitting."""
    events: list[TimelineEvent] = []
    latest: dict[UUID, int] = {}
    actors: dict[UUID, UUID | None] = {}
    for entry in entries:
        record = entry.record_id
        position = latest.get(record)
        goes_on = (
            position is not None
            and entry.field
            and actors[record] == entry.actor_id
            and timedelta(0) <= entry.at - events[position].at <= _SITTING
        )
        if goes_on and position is not None:
            events[position] = _joined(events[position], entry)
            continue
        latest[record] = len(events)
        actors[record] = entry.actor_id
        events.append(_event(entry, hidden))
    return [event for event in events if event.changes or event.kind is EventKind.ADDED]


def _event(entry: Row[*tuple[Any, ...]], hidden: Hidden) -> TimelineEvent:
    kind = EventKind.CHANGED if entry.field else EventKind.ADDED
    changes = _change(entry) if entry.field else _first_values(entry.new)
    changes = [each for each in changes if not hidden.hides(entry.record_id, each.field)]
    actor = None if entry.actor_id is None else str(entry.actor_id)
    return TimelineEvent(
        entry.at, actor, kind, entry.record_type, entry.record_id, "", tuple(changes)
    )


def _first_values(new: str | None) -> Iterable[FieldChange]:
    values: dict[str, Value] = json.loads(new or "{}")
    for field, value in values.items():
        # What was left as it is for everybody says nothing.
        if field not in _SILENT and value not in ("", False, None, []):
            yield FieldChange(field, None, _masked(field, value))


def _change(entry: Row[*tuple[Any, ...]]) -> list[FieldChange]:
    # One sitting is one entry, which may end as it began.
    if entry.field in _SILENT or entry.old == entry.new:
        return []
    old, new = (None if text is None else json.loads(text) for text in (entry.old, entry.new))
    return [FieldChange(entry.field, _masked(entry.field, old), _masked(entry.field, new))]


def _joined(event: TimelineEvent, entry: Row[*tuple[Any, ...]]) -> TimelineEvent:
    changes = {change.field: change for change in event.changes}
    for change in _change(entry):
        earlier = changes.get(change.field)
        changes[change.field] = change if earlier is None else replace(change, old=earlier.old)
    # What was put back within the sitting did not change.
    kept = tuple(change for change in changes.values() if change.old != change.new)
    return replace(event, changes=kept)


def _masked(field: str, value: Value) -> Value:
    return mask_bsn(value) if field == "bsn" and value else value


def _with_names(session: Session, events: Sequence[TimelineEvent]) -> list[TimelineEvent]:
    wanted: dict[type[Base], set[UUID]] = {Staff: set()}
    for event in events:
        if event.actor is not None:
            wanted[Staff].add(UUID(event.actor))
        for change in event.changes:
            if change.field in _NAMES_BEHIND:
                kind = _NAMES_BEHIND[change.field][0]
                values = (change.old, change.new)
                wanted.setdefault(kind, set()).update(UUID(value) for value in values if value)
    columns = dict(_NAMES_BEHIND.values())
    names = {
        str(identifier): name
        for kind, identifiers in wanted.items()
        for identifier, name in _names(session, kind, columns[kind], identifiers)
    }
    about = _abouts(session, events)
    return [
        replace(
            event,
            actor=names.get(event.actor or ""),
            about=about.get(event.record_id, ""),
            changes=tuple(_named(change, names) for change in event.changes),
        )
        for event in events
    ]


def _named(change: FieldChange, names: Mapping[str, str]) -> FieldChange:
    if change.field not in _NAMES_BEHIND:
        return change
    return replace(
        change, old=names.get(change.old or "", None), new=names.get(change.new or "", None)
    )


def _abouts(session: Session, events: Sequence[TimelineEvent]) -> dict[UUID, str]:
    """Tell which record each event is about, where there can be several of its kind."""
    of_kind: dict[str, set[UUID]] = {}
    for event in events:
        of_kind.setdefault(event.record_type, set()).add(event.record_id)
    queries = {
        RelatedPerson: select(RelatedPerson.id, RelatedPerson.name),
        OtherSupport: select(OtherSupport.id, OtherSupport.what),
        Household: select(Household.id, Household.name),
        Signal: select(Signal.id, Signal.kind),
        Conversation: select(Conversation.id, Conversation.held_on),
        Report: select(Report.id, Report.received_on),
        Agreement: select(Agreement.id, Agreement.what),
        DimensionNote: select(DimensionNote.id, DimensionNote.dimension),
        PresentHelp: select(PresentHelp.id, PresentHelp.text),
        DirectSupport: select(DirectSupport.id, DirectSupport.kind),
        SupportedNeed: select(SupportedNeed.id, SupportedNeed.question),
        HomeScan: select(HomeScan.id, HomeScan.scanned_on),
        CoverageNote: select(CoverageNote.id, CoverageNote.item),
        ExpertReport: select(ExpertReport.id, ExpertReport.expert),
        Attachment: select(Attachment.id, Attachment.file_name),
        TermEvent: select(TermEvent.id, TermEvent.kind),
        Refusal: select(Refusal.id, Provision.name).join(
            Provision, Provision.id == Refusal.provision_id
        ),
        Indication: select(Indication.id, Provision.name).join(
            Provision, Provision.id == Indication.provision_id
        ),
    }
    about: dict[UUID, str] = {}
    for kind, query in queries.items():
        identifiers = of_kind.get(kind.__tablename__)
        if identifiers:
            for identifier, text in session.execute(query.where(kind.id.in_(identifiers))):
                about[identifier] = str(text)
    return (
        about
        | _points(session, of_kind.get(ScannedPoint.__tablename__, set()))
        | _topics(session, of_kind.get(AspectMark.__tablename__, set()))
    )


def _points(session: Session, identifiers: set[UUID]) -> dict[UUID, str]:
    """Name points of a scan as the checklist does with which it was made."""
    if not identifiers:
        return {}
    query = (
        select(ScannedPoint.id, HomeScan.checklist, ScannedPoint.point)
        .join(HomeScan, HomeScan.id == ScannedPoint.scan_id)
        .where(ScannedPoint.id.in_(identifiers))
    )
    return {
        identifier: checklist(version).point(point).name
        for identifier, version, point in session.execute(query)
    }


def _topics(session: Session, identifiers: set[UUID]) -> dict[UUID, str]:
    """Name aspects as the set does with which they were marked."""
    if not identifiers:
        return {}
    query = (
        select(AspectMark.id, AspectMark.dimension, AspectMark.aspect, StoredQuestionSet.topics)
        .join(StoredQuestionSet, StoredQuestionSet.id == AspectMark.question_set_id)
        .where(AspectMark.id.in_(identifiers))
    )
    return {
        identifier: next(each.text for each in topics_of(topics)[dimension] if each.key == aspect)
        for identifier, dimension, aspect, topics in session.execute(query)
    }


def _names(
    session: Session,
    kind: type[Base],
    name: InstrumentedAttribute[Any],
    identifiers: set[UUID],
) -> Iterable[Row[*tuple[Any, ...]]]:
    if not identifiers:
        return ()
    identifier = kind.__table__.c.id
    return session.execute(select(identifier, name).where(identifier.in_(identifiers)))
