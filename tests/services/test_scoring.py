from uuid import UUID

import pytest

from tests.factories import TODAY
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import ConversationClosed
from wmo_desk.domain.dimensions import Dimension, ScoreOffScale
from wmo_desk.domain.question_sets import QuestionSetNeeded
from wmo_desk.domain.scoring import AspectUnknown, ScoredOtherwise, Scoring, ScoringBegun
from wmo_desk.errors import ConflictError
from wmo_desk.services import conversations, dimensions, scoring, summary_query
from wmo_desk.services.question_sets import shipped_sets
from wmo_desk.services.timeline import timeline

ADULTS = shipped_sets()[0]
BODY = Dimension.BODILY_FUNCTIONS


def per_aspect(unit: UnitOfWork, conversation_id: UUID, *marks: int | None) -> None:
    scoring.choose_scoring(unit, conversation_id, Scoring.PER_ASPECT, ADULTS)
    for topic, mark in zip(ADULTS.topics[BODY], marks, strict=False):
        scoring.record_aspect(unit, conversation_id, BODY, topic.key, {"score": mark})


def body(unit: UnitOfWork, conversation_id: UUID) -> dimensions.DimensionView:
    unit.flush()
    return conversations.conversation_view(unit.session, conversation_id).dimensions[0]


def test_a_conversation_is_scored_at_once_unless_chosen(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    unit.flush()

    view = conversations.conversation_view(unit.session, conversation_id)

    assert view.scoring == scoring.ScoringView(Scoring.AT_ONCE, None)


def test_the_value_is_the_average_of_what_was_answered(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    per_aspect(unit, conversation_id, 7, None, 6, 0)

    assert body(unit, conversation_id).score == 4.3
    assert dict(body(unit, conversation_id).aspects) == {"health": 7, "pain": 6, "sleep": 0}
    view = conversations.conversation_view(unit.session, conversation_id)
    assert view.scoring.question_set == ADULTS


def test_a_mark_that_is_taken_back_is_not_zero(unit: UnitOfWork, conversation_id: UUID) -> None:
    per_aspect(unit, conversation_id, 7)
    scoring.record_aspect(unit, conversation_id, BODY, "health", {"score": None}, {"score": 7})

    assert body(unit, conversation_id).score is None
    assert body(unit, conversation_id).is_empty


def test_each_way_refuses_the_marks_of_the_other(unit: UnitOfWork, conversation_id: UUID) -> None:
    with pytest.raises(ScoredOtherwise):
        scoring.record_aspect(unit, conversation_id, BODY, "health", {"score": 7})
    per_aspect(unit, conversation_id, 7)
    with pytest.raises(ScoredOtherwise):
        dimensions.record_dimension(unit, conversation_id, BODY, {"score": 6})


def test_changing_the_way_asks_and_keeps_the_old_marks(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    dimensions.record_dimension(unit, conversation_id, BODY, {"score": 5})
    with pytest.raises(ScoringBegun):
        scoring.choose_scoring(unit, conversation_id, Scoring.PER_ASPECT, ADULTS)

    scoring.choose_scoring(unit, conversation_id, Scoring.PER_ASPECT, ADULTS, is_confirmed=True)
    assert body(unit, conversation_id).score is None
    scoring.choose_scoring(unit, conversation_id, Scoring.AT_ONCE, is_confirmed=True)

    assert body(unit, conversation_id).score == 5


def test_aspects_need_a_set_and_must_be_in_it(unit: UnitOfWork, conversation_id: UUID) -> None:
    with pytest.raises(QuestionSetNeeded):
        scoring.choose_scoring(unit, conversation_id, Scoring.PER_ASPECT)
    per_aspect(unit, conversation_id)
    with pytest.raises(AspectUnknown):
        scoring.record_aspect(unit, conversation_id, BODY, "luck", {"score": 7})
    with pytest.raises(ScoreOffScale):
        scoring.record_aspect(unit, conversation_id, BODY, "health", {"score": 11})


def test_somebody_elses_mark_is_not_written_over(unit: UnitOfWork, conversation_id: UUID) -> None:
    per_aspect(unit, conversation_id, 7)

    with pytest.raises(ConflictError):
        scoring.record_aspect(unit, conversation_id, BODY, "health", {"score": 3}, {"score": 5})


def test_a_closed_conversation_keeps_its_way(unit: UnitOfWork, conversation_id: UUID) -> None:
    per_aspect(unit, conversation_id, 7)
    conversations.close_conversation(unit, conversation_id)

    with pytest.raises(ConversationClosed):
        scoring.choose_scoring(unit, conversation_id, Scoring.AT_ONCE, is_confirmed=True)


def test_a_web_never_shows_marks_of_two_ways(unit: UnitOfWork, client_id: UUID) -> None:
    former = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    dimensions.record_dimension(unit, former, BODY, {"score": 5})
    conversations.close_conversation(unit, former)
    later = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    unit.flush()
    assert conversations.conversation_view(unit.session, later).previous_scores[BODY] == 5

    per_aspect(unit, later, 7)
    unit.flush()

    view = conversations.conversation_view(unit.session, later)
    assert (view.previous_id, dict(view.previous_scores)) == (former, {})
    summary = summary_query.conversation_summary(unit.session, later, TODAY)
    assert summary.is_per_aspect
    assert summary.scores[BODY] == 7.0
    assert summary.previous_scores[BODY] is None


def test_the_time_line_names_topics_as_the_set_does(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    per_aspect(unit, conversation_id, 6)
    unit.flush()

    events = timeline(unit.session, client_id, on=TODAY, reader_id=None).events

    marked = next(event for event in events if event.record_type == "aspect_mark")
    assert marked.about == ADULTS.topics[BODY][0].text
    told = {change.field: change.new for change in marked.changes}
    assert told["score"] == 6
    assert told["question_set_id"] == ADULTS.name
    assert "aspect" not in told
