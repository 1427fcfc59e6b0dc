"""What the resident says when a conversation is read back."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import check_open
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.read_back import ReadBackAnswer, check_answer
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.read_back import ReadBack


@dataclass(frozen=True, slots=True)
class ReadBackRow:
    """What the resident answered to one part, and in which words."""

    part: str
    answer: ReadBackAnswer
    words: str
    said_on: date


def read_back_rows(session: Session, conversation_id: UUID) -> list[ReadBackRow]:
    """What was answered, in the order in which it was."""
    query = (
        select(ReadBack.part, ReadBack.answer, ReadBack.words, ReadBack.said_on)
        .where(ReadBack.conversation_id == conversation_id)
        .order_by(ReadBack.created_at, ReadBack.id)
    )
    return [ReadBackRow(*row) for row in session.execute(query)]


def record_answer(
    unit: UnitOfWork,
    conversation_id: UUID,
    part: str,
    *,
    answer: ReadBackAnswer,
    words: str = "",
) -> None:
    """Keep what the resident says to one part; a later answer takes its place.

    Raises `CorrectionMissing`, and `ConversationClosed`: afterwards it is an addition.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    conversation = unit.get(Conversation, conversation_id)
    check_open(is_closed=conversation.is_closed)
    check_answer(answer, words)
    found = unit.session.execute(
        select(ReadBack).where(ReadBack.conversation_id == conversation_id, ReadBack.part == part)
    ).scalar_one_or_none()
    values = {"answer": answer, "words": words, "said_on": unit.today}
    if found is not None:
        unit.change(found, values)
        return
    unit.add(
        ReadBack(
            client_id=conversation.client_id, conversation_id=conversation_id, part=part, **values
        )
    )
