"""Conversations along the six dimensions: plan, hold, close, add to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import (
    check_addition,
    check_addition_change,
    check_agreement,
    check_closing,
)
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import ConversationPlace, ConversationPurpose
from wmo_desk.domain.people import check_text
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.scoring import Scoring
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Addition, Agreement, Conversation
from wmo_desk.models.organisation import Staff
from wmo_desk.services import coverage, needs, results
from wmo_desk.services.coverage import CoverageView
from wmo_desk.services.dimensions import DimensionView, dimension_views
from wmo_desk.services.needs import NeedRow
from wmo_desk.services.open_conversations import open_conversation
from wmo_desk.services.results import ResultRow
from wmo_desk.services.scoring import ScoringView, scoring_view

Action: TypeAlias = Callable[[UnitOfWork], object]

_LIMITS: Final = {"participants": 300, "who": 120}


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One line in the list of a client's conversations."""

    id: UUID
    client_id: UUID
    held_on: date
    held_at: time | None
    minutes: int | None
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
class NewConversation:
    """A conversation that begins, with its identifier, before anything of it is kept.

    Looking at an empty conversation makes no record; the first thing that is kept makes it.
    """

    client_id: UUID
    held_on: date
    held_at: time | None = None
    minutes: int | None = None
    place: ConversationPlace = ConversationPlace.HOME
    participants: str = ""
    report_id: UUID | None = None
    id: UUID = field(default_factory=uuid7)

    @property
    def purpose(self) -> ConversationPurpose:
        """What it is for as long as nobody says otherwise: a report is there to be investigated."""
        if self.report_id is None:
            return ConversationPurpose.OTHER
        return ConversationPurpose.INVESTIGATION


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

    `previous_scores` are those of the last closed conversation before this one; they are left out
    where it was scored another way, since one web never mixes the two.
    """

    row: ConversationRow
    report_id: UUID | None
    closing_reason: str
    purpose: ConversationPurpose
    dimensions: tuple[DimensionView, ...]
    agreements: tuple[AgreementRow, ...]
    additions: tuple[AdditionRow, ...]
    previous_on: date | None
    previous_scores: Mapping[Dimension, float | None]
    previous_id: UUID | None
    scoring: ScoringView
    needs: tuple[NeedRow, ...]
    coverage: CoverageView
    results: tuple[ResultRow, ...]


def conversation_rows(session: Session, client_id: UUID) -> list[ConversationRow]:
    """The conversations with a client, the newest first."""
    query = (
        row_query()
        .where(Conversation.client_id == client_id)
        .order_by(Conversation.held_on.desc(), Conversation.created_at.desc())
    )
    return [ConversationRow(*row) for row in session.execute(query)]


def conversation_row(session: Session, conversation_id: UUID) -> ConversationRow:
    """One line about a conversation; raises `RecordMissing`."""
    found = session.execute(row_query().where(Conversation.id == conversation_id)).one_or_none()
    if found is None:
        raise RecordMissing(Conversation.__tablename__)
    return ConversationRow(*found)


def conversation_view(session: Session, conversation_id: UUID) -> ConversationView:
    """Everything of one conversation; raises `RecordMissing`."""
    found = session.execute(
        row_query()
        .add_columns(
            Conversation.report_id,
            Conversation.closing_reason,
            Conversation.purpose,
            Conversation.scoring,
            Conversation.question_set_id,
        )
        .where(Conversation.id == conversation_id)
    ).one_or_none()
    if found is None:
        raise RecordMissing(Conversation.__tablename__)
    row = ConversationRow(*found[:-5])
    former = previous_conversation(session, row.client_id, row.held_on, except_for=conversation_id)
    way = found.scoring, found.question_set_id
    return ConversationView(
        row=row,
        report_id=found.report_id,
        closing_reason=found.closing_reason,
        purpose=found.purpose,
        dimensions=dimension_views(session, conversation_id, *way),
        agreements=tuple(_agreements(session, conversation_id)),
        additions=tuple(_additions(session, conversation_id)),
        previous_on=former.held_on,
        previous_scores=former.scores_beside(found.scoring),
        previous_id=former.id,
        scoring=scoring_view(session, *way),
        needs=needs.need_rows(session, conversation_id),
        coverage=coverage.coverage_view(
            session, conversation_id, report_id=found.report_id, purpose=found.purpose
        ),
        results=results.result_rows(session, conversation_id),
    )


@dataclass(frozen=True, slots=True)
class PreviousConversation:
    """The last closed conversation up to a day; nothing where there was none."""

    id: UUID | None = None
    held_on: date | None = None
    scores: Mapping[Dimension, float | None] = field(default_factory=dict)
    scoring: Scoring = Scoring.AT_ONCE

    def scores_beside(self, scoring: Scoring) -> Mapping[Dimension, float | None]:
        """The scores that may be drawn in one web with those of a conversation scored this way."""
        return self.scores if scoring is self.scoring else {}


def previous_conversation(
    session: Session, client_id: UUID, on: date, *, except_for: UUID | None = None
) -> PreviousConversation:
    """The last closed conversation up to that day, and its scores."""
    query = (
        select(
            Conversation.id,
            Conversation.held_on,
            Conversation.scoring,
            Conversation.question_set_id,
        )
        .where(
            Conversation.client_id == client_id,
            Conversation.closed_at.is_not(None),
            Conversation.held_on <= on,
        )
        .order_by(
            Conversation.held_on.desc(), Conversation.created_at.desc(), Conversation.id.desc()
        )
        .limit(1)
    )
    if except_for is not None:
        query = query.where(Conversation.id != except_for)
    found = session.execute(query).one_or_none()
    if found is None:
        return PreviousConversation()
    views = dimension_views(session, found.id, found.scoring, found.question_set_id)
    scores = {view.dimension: view.score for view in views}
    return PreviousConversation(found.id, found.held_on, scores, found.scoring)


def plan_conversation(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    held_on: date,
    held_at: time | None = None,
    minutes: int | None = None,
    place: ConversationPlace = ConversationPlace.HOME,
    participants: str = "",
    report_id: UUID | None = None,
) -> UUID:
    """Make an appointment of so many minutes, or begin a conversation that is held today."""
    new = NewConversation(client_id, held_on, held_at, minutes, place, participants, report_id)
    begin_conversation(unit, new)
    return new.id


def begin_conversation(unit: UnitOfWork, new: NewConversation) -> None:
    """Make the record of a conversation, unless an earlier write already did."""
    unit.require(Permission.RECORD_CONVERSATION)
    if unit.session.get(Conversation, new.id) is not None:
        return
    unit.get(Client, new.client_id)
    unit.add(
        Conversation(
            id=new.id,
            client_id=new.client_id,
            report_id=new.report_id,
            consultant_id=unit.actor.staff_id,
            held_on=new.held_on,
            held_at=new.held_at,
            minutes=new.minutes,
            place=new.place,
            purpose=new.purpose,
            participants=_fitting("participants", new.participants),
        )
    )


def in_conversation(unit: UnitOfWork, new: NewConversation, action: Action) -> object:
    """Do an action in a conversation that may have no record yet; refused, none is made."""
    begin_conversation(unit, new)
    return action(unit)


def change_conversation(
    unit: UnitOfWork,
    conversation_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change when, where, who was there or the main wish; raises `ConversationClosed`."""
    conversation = open_conversation(unit, conversation_id)
    unit.change(conversation, _all_fitting(changes), base)


def add_agreement(unit: UnitOfWork, conversation_id: UUID, **values: Any) -> UUID:
    """Note who does what, by when; raises what `check_agreement` refuses."""
    agreement_id: UUID = uuid7()
    record_agreement(unit, conversation_id, agreement_id, values)
    return agreement_id


def record_agreement(
    unit: UnitOfWork,
    conversation_id: UUID,
    agreement_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change an agreement, or make it of the first values that are kept; last in the order."""
    if unit.session.get(Agreement, agreement_id) is not None:
        change_agreement(unit, agreement_id, changes, base)
        return
    conversation = open_conversation(unit, conversation_id)
    check_agreement(
        what=changes.get("what", ""),
        by_when=changes.get("by_when"),
        held_on=conversation.held_on,
    )
    last = unit.session.execute(
        select(func.max(Agreement.position)).where(Agreement.conversation_id == conversation_id)
    ).scalar()
    unit.add(
        Agreement(
            id=agreement_id,
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            position=0 if last is None else last + 1,
            **_all_fitting(changes),
        )
    )


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
        conversation = open_conversation(unit, agreement.conversation_id)
        if changes.keys() & {"what", "by_when"}:
            check_agreement(
                what=changes.get("what", agreement.what),
                by_when=changes.get("by_when", agreement.by_when),
                held_on=conversation.held_on,
            )
    unit.change(agreement, _all_fitting(changes), base)


def close_conversation(unit: UnitOfWork, conversation_id: UUID, *, reason: str = "") -> None:
    """Make the conversation unchangeable; raises what `check_closing` and `check_coverage` refuse.

    `reason` is needed only where nothing was discussed.
    """
    conversation = open_conversation(unit, conversation_id)
    unit.flush()
    check_closing(
        held_on=conversation.held_on,
        today=unit.today,
        is_anything_discussed=_is_anything_discussed(unit.session, conversation),
        reason=reason,
    )
    coverage.check_conversation(unit, conversation)
    unit.change(
        conversation,
        {"closed_at": unit.now, "closed_by": unit.actor.staff_id, "closing_reason": reason},
    )


def add_addition(
    unit: UnitOfWork, conversation_id: UUID, *, text: str, is_residents: bool = False
) -> UUID:
    """Write a dated addition to a closed conversation."""
    addition_id: UUID = uuid7()
    changes = {"text": text, "is_residents": is_residents}
    record_addition(unit, conversation_id, addition_id, changes)
    return addition_id


def record_addition(
    unit: UnitOfWork,
    conversation_id: UUID,
    addition_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Go on with an addition of today, or make it of the first words that are kept.

    Raises `ConversationStillOpen`, `AdditionEmpty`, and `AdditionSettled` on a later day.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    conversation = unit.get(Conversation, conversation_id)
    addition = unit.session.get(Addition, addition_id)
    text = changes.get("text", "" if addition is None else addition.text)
    check_addition(is_closed=conversation.is_closed, text=text)
    if addition is not None:
        check_addition_change(written_on=addition.written_on, today=unit.today)
        unit.change(addition, changes, base)
        return
    unit.add(
        Addition(
            id=addition_id,
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            written_on=unit.today,
            **changes,
        )
    )


def _fitting(name: str, text: str) -> str:
    """Refuse what is longer than the column, which SQLite itself would keep and a server not."""
    return check_text(text, _LIMITS[name], name)


def _all_fitting(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _fitting(name, value) if name in _LIMITS else value for name, value in changes.items()
    }


def _is_anything_discussed(session: Session, conversation: Conversation) -> bool:
    return bool(
        conversation.main_wish.strip()
        or any(
            not view.is_empty
            for view in dimension_views(
                session, conversation.id, conversation.scoring, conversation.question_set_id
            )
        )
        or _agreements(session, conversation.id)
        or needs.need_rows(session, conversation.id)
    )


def row_query() -> Select[*tuple[Any, ...]]:
    """Select the columns of a `ConversationRow`, in its order."""
    return select(
        Conversation.id,
        Conversation.client_id,
        Conversation.held_on,
        Conversation.held_at,
        Conversation.minutes,
        Conversation.place,
        Conversation.participants,
        Conversation.main_wish,
        Staff.name,
        Conversation.closed_at,
    ).outerjoin(Staff, Staff.id == Conversation.consultant_id)


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
