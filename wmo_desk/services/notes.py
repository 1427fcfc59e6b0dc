"""Everything that was written about a resident in one view: who said it, when, about what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import fold
from wmo_desk.models.conversation import Addition, Conversation, DimensionNote
from wmo_desk.models.report import Report


class NoteKind(StrEnum):
    """What a text is; the resident's voice and the consultant's never share a kind."""

    NEED = "need"
    MAIN_WISH = "main_wish"
    RESIDENT_WORDS = "resident_words"
    GOING_WELL = "going_well"
    WHAT_IS_HARD = "what_is_hard"
    WANTS_TO_CHANGE = "wants_to_change"
    FIRST_STEP = "first_step"
    WHO_HELPS = "who_helps"
    FINDINGS = "findings"
    RESIDENTS_ADDITION = "residents_addition"
    OUR_ADDITION = "our_addition"


OURS: Final = frozenset({NoteKind.FINDINGS, NoteKind.OUR_ADDITION})
"""What the consultant wrote; all else is said by the resident, or for the resident."""
_TEXTS: Final = (
    NoteKind.RESIDENT_WORDS,
    NoteKind.GOING_WELL,
    NoteKind.WHAT_IS_HARD,
    NoteKind.WANTS_TO_CHANGE,
    NoteKind.FIRST_STEP,
    NoteKind.WHO_HELPS,
    NoteKind.FINDINGS,
)


@dataclass(frozen=True, slots=True)
class Note:
    """One text; `conversation_id` is None where it belongs to a report."""

    on: date
    kind: NoteKind
    text: str
    dimension: Dimension | None = None
    conversation_id: UUID | None = None

    @property
    def is_ours(self) -> bool:
        """Whether the consultant wrote it."""
        return self.kind in OURS


def notes(session: Session, client_id: UUID) -> list[Note]:
    """Every text of conversations, additions and reports, the newest first."""
    found = [
        *_of_conversations(session, client_id),
        *_of_dimensions(session, client_id),
        *_additions(session, client_id),
        *_needs(session, client_id),
    ]
    # Of one day, in the order of a conversation: the wish, the dimensions, what came later.
    return sorted((note for note in found if note.text.strip()), key=lambda n: n.on, reverse=True)


def search_notes(found: Sequence[Note], typed: str) -> list[Note]:
    """The notes in which every word that was typed stands, without looking at accents."""
    words = fold(typed).split()
    return [note for note in found if all(word in fold(note.text) for word in words)]


def _of_conversations(session: Session, client_id: UUID) -> Iterable[Note]:
    query = (
        select(Conversation.held_on, Conversation.main_wish, Conversation.id)
        .where(Conversation.client_id == client_id)
        .order_by(Conversation.created_at.desc())
    )
    for held_on, wish, identifier in session.execute(query):
        yield Note(held_on, NoteKind.MAIN_WISH, wish, conversation_id=identifier)


def _of_dimensions(session: Session, client_id: UUID) -> Iterable[Note]:
    query = (
        select(
            Conversation.held_on,
            Conversation.id,
            DimensionNote.dimension,
            DimensionNote.resident_words,
            DimensionNote.going_well,
            DimensionNote.what_is_hard,
            DimensionNote.wants_to_change,
            DimensionNote.first_step,
            DimensionNote.who_helps,
            DimensionNote.findings,
        )
        .join(Conversation, Conversation.id == DimensionNote.conversation_id)
        .where(DimensionNote.client_id == client_id)
        .order_by(DimensionNote.created_at, DimensionNote.id)
    )
    order = list(Dimension)
    rows = sorted(session.execute(query), key=lambda row: order.index(row.dimension))
    for held_on, identifier, dimension, *texts in rows:
        for kind, text in zip(_TEXTS, texts, strict=True):
            yield Note(held_on, kind, text, dimension, identifier)


def _additions(session: Session, client_id: UUID) -> Iterable[Note]:
    query = (
        select(Addition.written_on, Addition.is_residents, Addition.text, Addition.conversation_id)
        .where(Addition.client_id == client_id)
        .order_by(Addition.created_at, Addition.id)
    )
    for written_on, is_residents, text, identifier in session.execute(query):
        kind = NoteKind.RESIDENTS_ADDITION if is_residents else NoteKind.OUR_ADDITION
        yield Note(written_on, kind, text, conversation_id=identifier)


def _needs(session: Session, client_id: UUID) -> Iterable[Note]:
    query = (
        select(Report.received_on, Report.need)
        .where(Report.client_id == client_id)
        .order_by(Report.created_at)
    )
    for received_on, need in session.execute(query):
        yield Note(received_on, NoteKind.NEED, need)
