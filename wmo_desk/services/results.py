"""Results that were agreed on: note, settle, evaluate, read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.results import (
    Achievement,
    ResultFacts,
    ResultPart,
    check_evaluation,
    check_result,
    missing_parts,
)
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.result import Result
from wmo_desk.services.open_conversations import fitting, next_position, open_conversation

WHO_LIMIT: Final = 120
_LIMITS: Final = {"who": WHO_LIMIT}
_FACTS: Final = tuple(part.value for part in ResultPart)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result and how it stands."""

    id: UUID
    conversation_id: UUID
    what: str
    measure: str
    baseline: str
    target: str
    who: str
    by_when: date | None
    evaluate_on: date | None
    settled_on: date | None
    achievement: Achievement | None
    evaluation_reason: str
    evaluated_on: date | None
    held_on: date

    @property
    def is_settled(self) -> bool:
        """Whether it was settled (vastgesteld)."""
        return self.settled_on is not None

    @property
    def missing(self) -> tuple[ResultPart, ...]:
        """Say what it lacks to be followed."""
        return missing_parts(ResultFacts(*(getattr(self, name) for name in _FACTS)))


def result_rows(session: Session, conversation_id: UUID) -> tuple[ResultRow, ...]:
    """The results of a conversation in their order."""
    query = _rows().where(Result.conversation_id == conversation_id)
    return tuple(ResultRow(*found) for found in session.execute(query))


def client_results(session: Session, client_id: UUID) -> tuple[ResultRow, ...]:
    """The results of all conversations with a client, the latest conversation first."""
    query = _rows().where(Result.client_id == client_id)
    return tuple(
        ResultRow(*found)
        for found in session.execute(query.order_by(None).order_by(*_latest_first()))
    )


def record_result(
    unit: UnitOfWork,
    conversation_id: UUID,
    result_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a result, or make it of the first values that are kept; `removed_on` takes it out.

    Raises what `check_result` refuses; a settled result stays complete.
    """
    conversation = open_conversation(unit, conversation_id)
    changes = fitting(changes, _LIMITS)
    result = unit.session.get(Result, result_id)
    values = (
        {name: changes.get(name, getattr(result, name)) for name in _FACTS}
        if result is not None
        else {name: changes[name] for name in _FACTS if name in changes}
    )
    settled_on = changes.get("settled_on", None if result is None else result.settled_on)
    check_result(
        ResultFacts(**values), held_on=conversation.held_on, is_settled=settled_on is not None
    )
    if result is not None:
        unit.change(result, changes, base)
        return
    unit.add(
        Result(
            id=result_id,
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            position=next_position(unit, Result, conversation_id),
            **changes,
        )
    )


def settle_result(unit: UnitOfWork, conversation_id: UUID, result_id: UUID) -> None:
    """Settle a result (vaststellen); raises `ResultIncomplete` with what is missing."""
    record_result(unit, conversation_id, result_id, {"settled_on": unit.today})


def evaluate_result(
    unit: UnitOfWork, result_id: UUID, *, achievement: Achievement, reason: str = ""
) -> None:
    """Note what came of a result, also after the conversation was closed.

    Raises `ResultNotSettled` and `AchievementUnexplained`.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    result = unit.get(Result, result_id)
    check_evaluation(
        is_settled=result.settled_on is not None, achievement=achievement, reason=reason
    )
    unit.change(
        result,
        {"achievement": achievement, "evaluation_reason": reason, "evaluated_on": unit.today},
    )


def _latest_first() -> tuple[Any, ...]:
    return (Conversation.held_on.desc(), Result.position, Result.created_at, Result.id)


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Result.id,
            Result.conversation_id,
            Result.what,
            Result.measure,
            Result.baseline,
            Result.target,
            Result.who,
            Result.by_when,
            Result.evaluate_on,
            Result.settled_on,
            Result.achievement,
            Result.evaluation_reason,
            Result.evaluated_on,
            Conversation.held_on,
        )
        .join(Conversation, Conversation.id == Result.conversation_id)
        .where(Result.removed_on.is_(None))
        .order_by(Result.position, Result.created_at, Result.id)
    )
