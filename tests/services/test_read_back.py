"""Reading back: what the resident says is kept as said, and prints."""

from datetime import date
from uuid import UUID

import pytest

from tests.factories import TODAY
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import ConversationClosed
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.read_back import CorrectionMissing, ReadBackAnswer, dimension_of
from wmo_desk.services import conversations, dimensions, read_back, read_back_file
from wmo_desk.services.read_back import ReadBackRow

PART = Dimension.PARTICIPATION.value


def test_later_answer_takes_the_place_of_the_former(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    read_back.record_answer(unit, conversation_id, PART, answer=ReadBackAnswer.RIGHT)
    read_back.record_answer(
        unit, conversation_id, PART, answer=ReadBackAnswer.WRONG, words="Het was mijn zus."
    )

    unit.flush()
    assert read_back.read_back_rows(unit.session, conversation_id) == [
        ReadBackRow(PART, ReadBackAnswer.WRONG, "Het was mijn zus.", TODAY)
    ]


def test_correction_needs_words(unit: UnitOfWork, conversation_id: UUID) -> None:
    with pytest.raises(CorrectionMissing):
        read_back.record_answer(
            unit, conversation_id, PART, answer=ReadBackAnswer.ADDED, words="  "
        )


def test_closed_conversation_takes_no_answer(unit: UnitOfWork, conversation_id: UUID) -> None:
    conversations.change_conversation(unit, conversation_id, {"main_wish": "rust"})
    conversations.close_conversation(unit, conversation_id)

    with pytest.raises(ConversationClosed):
        read_back.record_answer(unit, conversation_id, PART, answer=ReadBackAnswer.RIGHT)


def test_words_of_the_time_before_stand_beside(unit: UnitOfWork, conversation_id: UUID) -> None:
    client_id = conversations.conversation_view(unit.session, conversation_id).row.client_id
    before = conversations.plan_conversation(unit, client_id, held_on=date(2026, 1, 5))
    dimensions.record_dimension(
        unit, before, Dimension.PARTICIPATION, {"resident_words": "Ik kom nergens."}
    )
    conversations.close_conversation(unit, before)
    unit.flush()

    file = read_back_file.read_back_file(unit.session, conversation_id, TODAY)

    assert file.previous_on == date(2026, 1, 5)
    said = {view.dimension: view.resident_words for view in file.previous}
    assert said[Dimension.PARTICIPATION] == "Ik kom nergens."


def test_part_is_a_dimension_or_a_heading() -> None:
    assert dimension_of("participation") is Dimension.PARTICIPATION
    assert dimension_of("Wat we hebben afgesproken") is None
