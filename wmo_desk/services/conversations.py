"""Conversations along the six dimensions: plan, hold, close, add to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import RecordMissing, UnitOfWork
from wmo_desk.domain.conversations import (
    check_addition,
    check_agreement,
    check_closing,
    check_open,
)
from wmo_desk.domain.dimensions import Dimension, check_score
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Addition, Agreement, Conversation, DimensionNote
from wmo_desk.models.organisation import Staff

RESIDENTS_FIELDS: Final = ("resident_words", "going_well", "wants_to_change")
"""The resident's voice; `findings` is the consultant's and never stands among these."""


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One line in the list of a client's conversations."""

    id: UUID
    client_id: UUID
    held_on: date
    held_at: time | None
    place: ConversationPlace
    participants: str
    main_wish: str
    consultant: str | None
    closed_at: datetime | None

    @property
    def is_closed(self) -> bool:
        """Whether it can no longer change."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True)
class DimensionView:
    """What stands about one dimension; the two voices apart."""

    dimension: Dimension
    score: int | None = None
    is_marked: bool = False
    resident_words: str = ""
    going_well: str = ""
    wants_to_change: str = ""
    findings: str = ""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """Who does what, by when."""

    id: UUID
    what: str
    who: str
    by_when: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class AdditionRow:
    """A dated addition to a closed conversation."""

    id: UUID
    written_on: date
    is_residents: bool
    text: str


@dataclass(frozen=True, slots=True)
class ConversationView:
    """A whole conversation as the screen shows it; `dimensions` always holds all six, in order.

    `previous_scores` are those of the last closed conversation before this one.
    """

    row: ConversationRow
    report_id: UUID | None
    dimensions: tuple[DimensionView, ...]
    agreements: tuple[AgreementRow, ...]
    additions: tuple[AdditionRow, ...]
    previous_on: date | None
    previous_scores: Mapping[Dimension, int | None]


def conversation_rows(session: Session, client_id: UUID) -> list[ConversationRow]:
    """The conversations with a client, the newest first."""
    query = (
        _rows()
        .where(Conversation.client_id == client_id)
        .order_by(Conversation.held_on.desc(), Conversation.created_at.desc())
    )
    return [ConversationRow(*row) for row in session.execute(query)]


def conversation_view(session: Session, conversation_id: UUID) -> ConversationView:
    """Everything of one conversation; raises `RecordMissing`."""
    found = session.execute(
        _rows().add_columns(Conversation.report_id).where(Conversation.id == conversation_id)
    ).one_or_none()
    if found is None:
        raise RecordMissing(Conversation.__tablename__)
    row = ConversationRow(*found[:-1])
    previous_on, previous_scores = _previous(session, row)
    return ConversationView(
        row=row,
        report_id=found[-1],
        dimensions=_dimensions(session, conversation_id),
        agreements=tuple(_agreements(session, conversation_id)),
        additions=tuple(_additions(session, conversation_id)),
        previous_on=previous_on,
        previous_scores=previous_scores,
    )


def plan_conversation(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    held_on: date,
    held_at: time | None = None,
    place: ConversationPlace = ConversationPlace.HOME,
    participants: str = "",
    report_id: UUID | None = None,
) -> UUID:
    """Make an appointment, or begin a conversation that is held today."""
    unit.require(Permission.RECORD_CONVERSATION)
    unit.get(Client, client_id)
    return unit.add(
        Conversation(
            client_id=client_id,
            report_id=report_id,
            consultant_id=unit.actor.staff_id,
            held_on=held_on,
            held_at=held_at,
            place=place,
            participants=participants,
        )
    ).id


def change_conversation(
    unit: UnitOfWork,
    conversation_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change when, where, who was there or the main wish; raises `ConversationClosed`."""
    unit.change(_open(unit, conversation_id), changes, base)


def record_dimension(
    unit: UnitOfWork,
    conversation_id: UUID,
    dimension: Dimension,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep a score, the mark "hier wil ik over praten" or one of the texts of a dimension.

    Raises `ScoreOffScale` and `ConversationClosed`.
    """
    conversation = _open(unit, conversation_id)
    if "score" in changes:
        check_score(changes["score"])
    note = unit.session.execute(
        select(DimensionNote).where(
            DimensionNote.conversation_id == conversation_id, DimensionNote.dimension == dimension
        )
    ).scalar_one_or_none()
    if note is not None:
        unit.change(note, changes, base)
        return
    unit.add(
        DimensionNote(
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            dimension=dimension,
            **changes,
        )
    )


def add_agreement(unit: UnitOfWork, conversation_id: UUID, **values: Any) -> UUID:
    """Note who does what, by when; raises what `check_agreement` refuses."""
    conversation = _open(unit, conversation_id)
    check_agreement(
        what=values.get("what", ""),
        by_when=values.get("by_when"),
        held_on=conversation.held_on,
    )
    last = unit.session.execute(
        select(func.max(Agreement.position)).where(Agreement.conversation_id == conversation_id)
    ).scalar()
    return unit.add(
        Agreement(
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            position=0 if last is None else last + 1,
            **values,
        )
    ).id


def change_agreement(
    unit: UnitOfWork,
    agreement_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change an agreement of an open conversation; `removed_on` takes it out, None puts it back.

    That it was kept (`done_on`) can be noted later too, since that is no change of what was agreed.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    agreement = unit.get(Agreement, agreement_id)
    if set(changes) != {"done_on"}:
        conversation = _open(unit, agreement.conversation_id)
        check_agreement(
            what=changes.get("what", agreement.what),
            by_when=changes.get("by_when", agreement.by_when),
            held_on=conversation.held_on,
        )
    unit.change(agreement, changes, base)


def close_conversation(unit: UnitOfWork, conversation_id: UUID, *, reason: str = "") -> None:
    """Make the conversation unchangeable; raises what `check_closing` refuses.

    `reason` is needed only where nothing was discussed.
    """
    conversation = _open(unit, conversation_id)
    dimensions = _dimensions(unit.session, conversation_id)
    check_closing(
        held_on=conversation.held_on,
        today=unit.today,
        is_anything_discussed=any(view != DimensionView(view.dimension) for view in dimensions)
        or bool(conversation.main_wish.strip()),
        reason=reason,
    )
    unit.change(
        conversation,
        {"closed_at": unit.now, "closed_by": unit.actor.staff_id, "closing_reason": reason},
    )


def add_addition(
    unit: UnitOfWork, conversation_id: UUID, *, text: str, is_residents: bool = False
) -> UUID:
    """Write a dated addition to a closed conversation."""
    unit.require(Permission.RECORD_CONVERSATION)
    conversation = unit.get(Conversation, conversation_id)
    check_addition(is_closed=conversation.is_closed, text=text)
    return unit.add(
        Addition(
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            written_on=unit.today,
            is_residents=is_residents,
            text=text,
        )
    ).id


def _open(unit: UnitOfWork, conversation_id: UUID) -> Conversation:
    unit.require(Permission.RECORD_CONVERSATION)
    conversation = unit.get(Conversation, conversation_id)
    check_open(is_closed=conversation.is_closed)
    return conversation


def _rows() -> Select[*tuple[Any, ...]]:
    return select(
        Conversation.id,
        Conversation.client_id,
        Conversation.held_on,
        Conversation.held_at,
        Conversation.place,
        Conversation.participants,
        Conversation.main_wish,
        Staff.name,
        Conversation.closed_at,
    ).outerjoin(Staff, Staff.id == Conversation.consultant_id)


def _dimensions(session: Session, conversation_id: UUID) -> tuple[DimensionView, ...]:
    query = select(
        DimensionNote.dimension,
        DimensionNote.score,
        DimensionNote.is_marked,
        DimensionNote.resident_words,
        DimensionNote.going_well,
        DimensionNote.wants_to_change,
        DimensionNote.findings,
    ).where(DimensionNote.conversation_id == conversation_id)
    found = {row.dimension: DimensionView(*row) for row in session.execute(query)}
    return tuple(found.get(dimension, DimensionView(dimension)) for dimension in Dimension)


def _agreements(session: Session, conversation_id: UUID) -> list[AgreementRow]:
    query = (
        select(Agreement.id, Agreement.what, Agreement.who, Agreement.by_when, Agreement.done_on)
        .where(Agreement.conversation_id == conversation_id, Agreement.removed_on.is_(None))
        .order_by(Agreement.position, Agreement.id)
    )
    return [AgreementRow(*row) for row in session.execute(query)]


def _additions(session: Session, conversation_id: UUID) -> list[AdditionRow]:
    query = (
        select(Addition.id, Addition.written_on, Addition.is_residents, Addition.text)
        .where(Addition.conversation_id == conversation_id)
        .order_by(Addition.created_at, Addition.id)
    )
    return [AdditionRow(*row) for row in session.execute(query)]


def _previous(
    session: Session, row: ConversationRow
) -> tuple[date | None, Mapping[Dimension, int | None]]:
    """Read the scores of the last closed conversation before this one."""
    found = session.execute(
        select(Conversation.id, Conversation.held_on)
        .where(
            Conversation.client_id == row.client_id,
            Conversation.id != row.id,
            Conversation.closed_at.is_not(None),
            Conversation.held_on <= row.held_on,
        )
        .order_by(Conversation.held_on.desc(), Conversation.created_at.desc())
        .limit(1)
    ).one_or_none()
    if found is None:
        return None, {}
    return found.held_on, {view.dimension: view.score for view in _dimensions(session, found.id)}
