"""What is said, found and marked about each dimension of a conversation."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.dimensions import Dimension, check_score
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.domain.scoring import Scoring, check_way, value_on_web
from wmo_desk.models.conversation import DimensionNote
from wmo_desk.models.question_set import AspectMark
from wmo_desk.services.open_conversations import open_conversation
from wmo_desk.services.present_help import HelpRow, help_rows


@dataclass(frozen=True, slots=True)
class DimensionView:
    """What stands about one dimension; the two voices apart.

    `findings` is the consultant's; the other texts are the resident's own. `mark` was given at
    once; `score` is the value on the web: that mark, or the average of the `aspects` that were
    answered, which is a float.
    """

    dimension: Dimension
    mark: int | None = None
    is_marked: bool = False
    resident_words: str = ""
    going_well: str = ""
    what_is_hard: str = ""
    wants_to_change: str = ""
    first_step: str = ""
    who_helps: str = ""
    findings: str = ""
    score: float | None = None
    helps: tuple[HelpRow, ...] = ()
    aspects: tuple[tuple[str, int], ...] = ()

    @property
    def helps_by_kind(self) -> tuple[tuple[PresentHelpKind, tuple[str, ...]], ...]:
        """What is already there, side by side; a kind of which there is nothing is left out."""
        texts = (
            (kind, tuple(each.text for each in self.helps if each.kind is kind))
            for kind in PresentHelpKind
        )
        return tuple((kind, lines) for kind, lines in texts if lines)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said, found, scored or marked; what is off the web counts not."""
        return replace(self, mark=None) == DimensionView(self.dimension)


def dimension_views(
    session: Session,
    conversation_id: UUID,
    scoring: Scoring = Scoring.AT_ONCE,
    question_set_id: UUID | None = None,
) -> tuple[DimensionView, ...]:
    """All six in their order, each with the value of the one way this conversation is scored."""
    marks: dict[Dimension, list[tuple[str, int]]] = {}
    if scoring is Scoring.PER_ASPECT:
        marks = _aspect_marks(session, conversation_id, question_set_id)
    helps = help_rows(session, conversation_id)
    notes = session.execute(
        select(
            DimensionNote.dimension,
            DimensionNote.score,
            DimensionNote.is_marked,
            DimensionNote.resident_words,
            DimensionNote.going_well,
            DimensionNote.what_is_hard,
            DimensionNote.wants_to_change,
            DimensionNote.first_step,
            DimensionNote.who_helps,
            DimensionNote.findings,
        ).where(DimensionNote.conversation_id == conversation_id)
    )
    found = {note.dimension: DimensionView(*note) for note in notes}
    views = []
    for dimension in Dimension:
        view = found.get(dimension, DimensionView(dimension))
        aspects = tuple(marks.get(dimension, ()))
        score = value_on_web(scoring, view.mark, (score for _aspect, score in aspects))
        views.append(replace(view, score=score, helps=helps.get(dimension, ()), aspects=aspects))
    return tuple(views)


def record_dimension(
    unit: UnitOfWork,
    conversation_id: UUID,
    dimension: Dimension,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep a score, the mark "hier wil ik over praten" or one of the texts of a dimension.

    Raises `ScoreOffScale`, `ConversationClosed`, and `ScoredOtherwise` for a score in a
    conversation that is scored per aspect.
    """
    conversation = open_conversation(unit, conversation_id)
    if "score" in changes:
        check_score(changes["score"])
        check_way(conversation.scoring, Scoring.AT_ONCE)
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


def _aspect_marks(
    session: Session, conversation_id: UUID, question_set_id: UUID | None
) -> dict[Dimension, list[tuple[str, int]]]:
    query = (
        select(AspectMark.dimension, AspectMark.aspect, AspectMark.score)
        .where(
            AspectMark.conversation_id == conversation_id,
            AspectMark.question_set_id == question_set_id,
        )
        .order_by(AspectMark.aspect)
    )
    marks: dict[Dimension, list[tuple[str, int]]] = {}
    for dimension, aspect, score in session.execute(query):
        if score is not None:
            marks.setdefault(dimension, []).append((aspect, score))
    return marks
