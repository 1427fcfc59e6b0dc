"""How a conversation is scored: choose the way, mark an aspect, read what can be marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.dimensions import Dimension, check_score
from wmo_desk.domain.question_sets import QuestionSet, QuestionSetNeeded
from wmo_desk.domain.scoring import AspectUnknown, Scoring, check_scoring_change, check_way
from wmo_desk.models.conversation import DimensionNote
from wmo_desk.models.question_set import AspectMark, StoredQuestionSet
from wmo_desk.services.open_conversations import open_conversation
from wmo_desk.services.question_sets import keep_question_set, set_of


@dataclass(frozen=True, slots=True)
class ScoringView:
    """The way of one conversation; `question_set` is there where it is scored per aspect."""

    scoring: Scoring = Scoring.AT_ONCE
    question_set: QuestionSet | None = None


def scoring_view(session: Session, scoring: Scoring, question_set_id: UUID | None) -> ScoringView:
    """Read what can be marked in a conversation that is scored this way."""
    if scoring is Scoring.AT_ONCE or question_set_id is None:
        return ScoringView(scoring)
    return ScoringView(scoring, set_of(session.get_one(StoredQuestionSet, question_set_id)))


def choose_scoring(
    unit: UnitOfWork,
    conversation_id: UUID,
    scoring: Scoring,
    question_set: QuestionSet | None = None,
    *,
    is_confirmed: bool = False,
) -> None:
    """Score otherwise from now on; what was marked the other way stays and is not shown.

    Raises `ScoringBegun` where there are marks already and nobody said so knowingly, and
    `QuestionSetNeeded`.
    """
    conversation = open_conversation(unit, conversation_id)
    wanted = conversation.question_set_id
    if scoring is Scoring.PER_ASPECT:
        if question_set is None:
            raise QuestionSetNeeded
        wanted = keep_question_set(unit, question_set)
    if (scoring, wanted) == (conversation.scoring, conversation.question_set_id):
        return
    unit.flush()
    check_scoring_change(
        is_begun=_is_begun(unit.session, conversation_id), is_confirmed=is_confirmed
    )
    unit.change(conversation, {"scoring": scoring, "question_set_id": wanted})


def record_aspect(
    unit: UnitOfWork,
    conversation_id: UUID,
    dimension: Dimension,
    aspect: str,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep the mark of an aspect, or that it is not answered.

    Raises `ScoreOffScale`, `ScoredOtherwise`, `AspectUnknown` and `ConversationClosed`.
    """
    conversation = open_conversation(unit, conversation_id)
    check_way(conversation.scoring, Scoring.PER_ASPECT)
    if conversation.question_set_id is None:
        raise QuestionSetNeeded
    check_score(changes["score"])
    chosen = set_of(unit.get(StoredQuestionSet, conversation.question_set_id))
    if not chosen.has(dimension, aspect):
        raise AspectUnknown(aspect)
    mark = unit.session.execute(
        select(AspectMark).where(
            AspectMark.conversation_id == conversation_id,
            AspectMark.question_set_id == conversation.question_set_id,
            AspectMark.dimension == dimension,
            AspectMark.aspect == aspect,
        )
    ).scalar_one_or_none()
    if mark is not None:
        unit.change(mark, changes, base)
        return
    unit.add(
        AspectMark(
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            dimension=dimension,
            question_set_id=conversation.question_set_id,
            aspect=aspect,
            score=changes["score"],
        )
    )


def _is_begun(session: Session, conversation_id: UUID) -> bool:
    marks = (
        select(exists().where(kind.conversation_id == conversation_id, kind.score.is_not(None)))
        for kind in (DimensionNote, AspectMark)
    )
    return any(session.execute(query).scalar_one() for query in marks)
