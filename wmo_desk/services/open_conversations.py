"""What is written in a conversation is written while it is open, by who may."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import check_open
from wmo_desk.domain.people import check_text
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.need import Need, Solution
from wmo_desk.models.present_help import PresentHelp
from wmo_desk.models.result import Result


def open_conversation(unit: UnitOfWork, conversation_id: UUID) -> Conversation:
    """Return a conversation that can be changed; raises `ConversationClosed`."""
    unit.require(Permission.RECORD_CONVERSATION)
    conversation = unit.get(Conversation, conversation_id)
    check_open(is_closed=conversation.is_closed)
    return conversation


def next_position(
    unit: UnitOfWork,
    kind: type[Need] | type[Solution] | type[Result] | type[PresentHelp],
    conversation_id: UUID,
) -> int:
    """Return the place behind what is there."""
    last = unit.session.execute(
        select(func.max(kind.position)).where(kind.conversation_id == conversation_id)
    ).scalar()
    return 0 if last is None else int(last) + 1


def fitting(changes: Mapping[str, Any], limits: Mapping[str, int]) -> dict[str, Any]:
    """Refuse what is longer than its column, which SQLite itself would keep and a server not."""
    return {
        name: check_text(value, limits[name], name) if name in limits else value
        for name, value in changes.items()
    }
