"""What the screen of a conversation needs in one reading, and which conversations are mine."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.domain.scoring import Scoring
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.organisation import Staff
from wmo_desk.services.clients import ClientDetails, client_details
from wmo_desk.services.conversations import (
    ConversationRow,
    ConversationView,
    conversation_view,
    previous_conversation,
)
from wmo_desk.services.related_people import RelatedPersonRow, related_people
from wmo_desk.services.reports import ReportRow, report_rows, with_names

MOST: Final = 200


@dataclass(frozen=True, slots=True)
class AlsoOpen:
    """Another conversation with the same resident that was begun and is not closed."""

    id: UUID
    held_on: date
    consultant: str | None


@dataclass(frozen=True, slots=True)
class ConversationFile:
    """A conversation with whose it is and where the report stands.

    `view` is None while there is no record of it yet. `also_open` is not empty where two people
    began one at the same time, each on a machine of their own.
    """

    client: ClientDetails
    people: tuple[RelatedPersonRow, ...]
    report: ReportRow | None
    view: ConversationView | None
    previous_on: date | None
    previous_scores: Mapping[Dimension, float | None]
    also_open: tuple[AlsoOpen, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenConversationRow:
    """One conversation that is planned, or held and not closed yet."""

    id: UUID
    client_id: UUID
    client: str
    city: str
    held_on: date
    held_at: time | None
    place: ConversationPlace
    participants: str


def conversation_file(session: Session, conversation_id: UUID) -> ConversationFile:
    """An existing conversation; raises `RecordMissing`."""
    view = conversation_view(session, conversation_id)
    client_id = view.row.client_id
    return ConversationFile(
        client=client_details(session, client_id),
        people=tuple(related_people(session, client_id)),
        report=_report(session, client_id, view.report_id),
        view=view,
        previous_on=view.previous_on,
        previous_scores=view.previous_scores,
        also_open=() if view.row.is_closed else _also_open(session, view.row),
    )


def new_conversation_file(session: Session, client_id: UUID, on: date) -> ConversationFile:
    """What stands around a conversation that may begin on that day; raises `RecordMissing`."""
    former = previous_conversation(session, client_id, on)
    return ConversationFile(
        client=client_details(session, client_id),
        people=tuple(related_people(session, client_id)),
        report=_report(session, client_id, None),
        view=None,
        previous_on=former.held_on,
        previous_scores=former.scores_beside(Scoring.AT_ONCE),
    )


def client_conversation_file(session: Session, client_id: UUID, on: date) -> ConversationFile:
    """The conversation to go on with: the latest open one up to that day, or the next planned.

    Where there is none, one that may begin.
    """
    opened = list(
        session.execute(
            select(Conversation.id, Conversation.held_on)
            .where(Conversation.client_id == client_id, Conversation.closed_at.is_(None))
            .order_by(Conversation.held_on, Conversation.created_at, Conversation.id)
        )
    )
    begun = [found.id for found in opened if found.held_on <= on]
    planned = [found.id for found in opened if found.held_on > on]
    if not opened:
        return new_conversation_file(session, client_id, on)
    return conversation_file(session, begun[-1] if begun else planned[0])


def open_conversations(
    session: Session, consultant_id: UUID, *, limit: int = MOST
) -> list[OpenConversationRow]:
    """What one consultant planned or has not closed yet, in the order of time."""
    query = (
        select(
            Conversation.id,
            Conversation.client_id,
            Client.list_name,
            Client.city,
            Conversation.held_on,
            Conversation.held_at,
            Conversation.place,
            Conversation.participants,
        )
        .join(Client, Client.id == Conversation.client_id)
        .where(Conversation.consultant_id == consultant_id, Conversation.closed_at.is_(None))
        .order_by(Conversation.held_on, Conversation.held_at, Conversation.id)
        .limit(limit)
    )
    return [OpenConversationRow(*row) for row in session.execute(query)]


def _also_open(session: Session, row: ConversationRow) -> tuple[AlsoOpen, ...]:
    """Read the others up to the day of this one; what is planned for later is no mistake."""
    query = (
        select(Conversation.id, Conversation.held_on, Staff.name)
        .outerjoin(Staff, Staff.id == Conversation.consultant_id)
        .where(
            Conversation.client_id == row.client_id,
            Conversation.id != row.id,
            Conversation.closed_at.is_(None),
            Conversation.held_on <= row.held_on,
        )
        .order_by(Conversation.held_on, Conversation.id)
    )
    return tuple(AlsoOpen(*found) for found in session.execute(query))


def _report(session: Session, client_id: UUID, report_id: UUID | None) -> ReportRow | None:
    """Read the report a conversation belongs to, or else the newest that is still dealt with."""
    rows = with_names(session, client_id, report_rows(session, client_id))
    if report_id is not None:
        return next((row for row in rows if row.id == report_id), None)
    return next((r for r in rows if not (r.dates.closed_on or r.dates.decision_on)), None)
