"""What is already there for a dimension: note, word otherwise, take out, read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import check_present_help
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.models.present_help import PresentHelp
from wmo_desk.services.open_conversations import next_position, open_conversation


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One line of what helps already."""

    id: UUID
    kind: PresentHelpKind
    text: str


def help_rows(session: Session, conversation_id: UUID) -> dict[Dimension, tuple[HelpRow, ...]]:
    """What is there per dimension, in the order in which it was told."""
    query = (
        select(PresentHelp.dimension, PresentHelp.id, PresentHelp.kind, PresentHelp.text)
        .where(PresentHelp.conversation_id == conversation_id, PresentHelp.removed_on.is_(None))
        .order_by(PresentHelp.position, PresentHelp.created_at, PresentHelp.id)
    )
    found: dict[Dimension, tuple[HelpRow, ...]] = {}
    for dimension, help_id, kind, text in session.execute(query):
        found[dimension] = (*found.get(dimension, ()), HelpRow(help_id, kind, text))
    return found


def record_help(
    unit: UnitOfWork,
    conversation_id: UUID,
    dimension: Dimension,
    kind: PresentHelpKind,
    help_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a line, or make it of its first words; one that is emptied is taken out.

    `removed_on` takes a line out, None puts it back. Raises `PresentHelpEmpty` where there is no
    line yet, and `ConversationClosed`.
    """
    conversation = open_conversation(unit, conversation_id)
    line = unit.session.get(PresentHelp, help_id)
    if line is None:
        unit.add(
            PresentHelp(
                id=help_id,
                client_id=conversation.client_id,
                conversation_id=conversation_id,
                dimension=dimension,
                kind=kind,
                text=check_present_help(changes.get("text", "")),
                position=next_position(unit, PresentHelp, conversation_id),
            )
        )
        return
    if "text" in changes:
        is_empty = not changes["text"].strip()
        changes = {"removed_on": unit.today} if is_empty else {**changes, "removed_on": None}
    unit.change(line, changes, base)
