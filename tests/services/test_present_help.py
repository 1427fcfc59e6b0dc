from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from tests.factories import TODAY
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.conversations import ConversationClosed, PresentHelpEmpty
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.services import conversations, dimensions, present_help, summary_query


def there(
    unit: UnitOfWork,
    conversation_id: UUID,
    text: str,
    kind: PresentHelpKind = PresentHelpKind.NETWORK,
) -> UUID:
    help_id: UUID = uuid7()
    change(unit, conversation_id, help_id, {"text": text}, kind)
    return help_id


def change(
    unit: UnitOfWork,
    conversation_id: UUID,
    help_id: UUID,
    changes: dict[str, Any],
    kind: PresentHelpKind = PresentHelpKind.NETWORK,
) -> None:
    present_help.record_help(unit, conversation_id, Dimension.PARTICIPATION, kind, help_id, changes)


def lines(unit: UnitOfWork, conversation_id: UUID) -> list[str]:
    unit.flush()
    found = present_help.help_rows(unit.session, conversation_id)
    return [row.text for row in found.get(Dimension.PARTICIPATION, ())]


def test_lines_stand_in_the_order_they_were_told(unit: UnitOfWork, conversation_id: UUID) -> None:
    there(unit, conversation_id, " Dochter  belt elke dag ")
    there(unit, conversation_id, "Buurman doet boodschappen")

    assert lines(unit, conversation_id) == ["Dochter belt elke dag", "Buurman doet boodschappen"]


def test_a_line_can_be_taken_out_and_put_back(unit: UnitOfWork, conversation_id: UUID) -> None:
    help_id = there(unit, conversation_id, "Dochter")

    change(unit, conversation_id, help_id, {"removed_on": TODAY})
    assert lines(unit, conversation_id) == []
    change(unit, conversation_id, help_id, {"removed_on": None})

    assert lines(unit, conversation_id) == ["Dochter"]


def test_a_line_that_is_emptied_goes_and_comes_back_with_words(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    help_id = there(unit, conversation_id, "Dochter")

    change(unit, conversation_id, help_id, {"text": " "})
    assert lines(unit, conversation_id) == []
    change(unit, conversation_id, help_id, {"text": "Dochter en zoon"})

    assert lines(unit, conversation_id) == ["Dochter en zoon"]


def test_an_empty_line_is_refused(unit: UnitOfWork, conversation_id: UUID) -> None:
    with pytest.raises(PresentHelpEmpty):
        there(unit, conversation_id, "  ")


def test_a_closed_conversation_takes_no_more(unit: UnitOfWork, conversation_id: UUID) -> None:
    help_id = there(unit, conversation_id, "Dochter")
    conversations.close_conversation(unit, conversation_id)

    with pytest.raises(ConversationClosed):
        there(unit, conversation_id, "Zoon")
    with pytest.raises(ConversationClosed):
        change(unit, conversation_id, help_id, {"removed_on": TODAY})


def test_what_was_told_reaches_the_summary(unit: UnitOfWork, conversation_id: UUID) -> None:
    there(unit, conversation_id, "Dochter")
    there(unit, conversation_id, "Leest elke dag", PresentHelpKind.OWN_STRENGTH)
    ahead = {"what_is_hard": "Alleen eten.", "first_step": "Eén keer proberen.", "who_helps": "Jan"}
    dimensions.record_dimension(unit, conversation_id, Dimension.PARTICIPATION, ahead)
    unit.flush()

    said = summary_query.conversation_summary(unit.session, conversation_id, TODAY).dimensions[4]

    assert (said.what_is_hard, said.first_step, said.who_helps) == tuple(ahead.values())
    assert said.helps == (
        (PresentHelpKind.OWN_STRENGTH, ("Leest elke dag",)),
        (PresentHelpKind.NETWORK, ("Dochter",)),
    )
