from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.conversations import (
    AdditionEmpty,
    AdditionSettled,
    AgreementBeforeConversation,
    AgreementEmpty,
    ConversationClosed,
    ConversationNotHeld,
    ConversationStillOpen,
    NothingDiscussed,
)
from wmo_desk.domain.dimensions import Dimension, ScoreOffScale
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.domain.people import TextTooLong, TextUnprintable
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import ConflictError, RecordMissing
from wmo_desk.models.conversation import Conversation, DimensionNote
from wmo_desk.services import conversation_files, conversations, dimensions, reports
from wmo_desk.services.conversations import NewConversation
from wmo_desk.services.dimensions import DimensionView

YESTERDAY = date(2026, 11, 21)
TOMORROW = date(2026, 11, 23)


def view(unit: UnitOfWork, conversation_id: UUID) -> conversations.ConversationView:
    unit.flush()
    return conversations.conversation_view(unit.session, conversation_id)


def said(unit: UnitOfWork, conversation_id: UUID, **changes: Any) -> None:
    dimensions.record_dimension(unit, conversation_id, Dimension.PARTICIPATION, changes)
    unit.flush()


def begin_with(database: Database, actor: Actor, new: NewConversation, words: str) -> None:
    with database.unit(actor) as unit:
        conversations.begin_conversation(unit, new)
        said(unit, new.id, resident_words=words)


def a_closed_one(unit: UnitOfWork, client_id: UUID, held_on: date = TODAY, **changes: Any) -> UUID:
    identifier = conversations.plan_conversation(unit, client_id, held_on=held_on)
    said(unit, identifier, **({"resident_words": "Ik zie bijna niemand."} | changes))
    conversations.close_conversation(unit, identifier)
    unit.flush()
    return identifier


# --- Beginning ---------------------------------------------------------------------------------


def test_looking_at_a_new_conversation_makes_no_record(unit: UnitOfWork, client_id: UUID) -> None:
    file = conversation_files.client_conversation_file(unit.session, client_id, TODAY)

    assert file.view is None
    assert count(unit.session, Conversation) == 0


def test_first_write_makes_the_record_and_the_second_goes_on(
    unit: UnitOfWork, client_id: UUID
) -> None:
    new = NewConversation(client_id, TODAY, time(14), participants="dochter")

    conversations.begin_conversation(unit, new)
    said(unit, new.id, score=4)
    conversations.begin_conversation(unit, new)

    assert count(unit.session, Conversation) == 1
    row = view(unit, new.id).row
    assert (row.held_on, row.held_at, row.participants) == (TODAY, time(14), "dochter")


def test_refused_first_write_leaves_nothing(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
    new = NewConversation(client_id, TODAY)

    with pytest.raises(TextUnprintable):
        begin_with(database, actor, new, "\x07")

    with database.read() as session:
        assert count(session, Conversation) == 0


def test_a_conversation_belongs_to_who_holds_it(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        kok = a_consultant(unit)
        client_id = a_client(unit, a_municipality(unit))
    with database.unit(Actor(kok, Role.CONSULTANT)) as unit:
        conversations.plan_conversation(unit, client_id, held_on=TODAY)

    with database.read() as session:
        (row,) = conversation_files.open_conversations(session, kok)
        assert row.client == "Berg, A. van den"
        assert conversations.conversation_rows(session, client_id)[0].consultant == "M. Kok"


def test_an_administrator_records_no_conversation(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))

    with (
        pytest.raises(NotPermitted),
        database.unit(Actor(None, Role.ADMINISTRATOR)) as unit,
    ):
        conversations.plan_conversation(unit, client_id, held_on=TODAY)


def test_more_people_than_fit_are_refused_beside_the_field(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    with pytest.raises(TextTooLong) as caught:
        conversations.change_conversation(unit, conversation_id, {"participants": "x" * 301})

    assert caught.value.field == "participants"


# --- What is said ------------------------------------------------------------------------------


def test_all_six_dimensions_are_there_in_order(unit: UnitOfWork, conversation_id: UUID) -> None:
    said(unit, conversation_id, score=4)

    views = view(unit, conversation_id).dimensions

    assert [each.dimension for each in views] == list(Dimension)
    assert [each.score for each in views] == [None, None, None, None, 4, None]


def test_the_two_voices_are_kept_apart(unit: UnitOfWork, conversation_id: UUID) -> None:
    said(unit, conversation_id, resident_words="Alleen durf ik niet.")
    said(unit, conversation_id, findings="Gaat weinig naar buiten.", is_marked=True)

    assert view(unit, conversation_id).dimensions[4] == DimensionView(
        Dimension.PARTICIPATION,
        is_marked=True,
        resident_words="Alleen durf ik niet.",
        findings="Gaat weinig naar buiten.",
    )


def test_nought_is_a_score_and_none_is_not_discussed(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    said(unit, conversation_id, score=0)
    assert view(unit, conversation_id).dimensions[4].score == 0

    said(unit, conversation_id, score=None)
    assert view(unit, conversation_id).dimensions[4].is_empty


def test_eleven_is_refused(unit: UnitOfWork, conversation_id: UUID) -> None:
    with pytest.raises(ScoreOffScale):
        said(unit, conversation_id, score=11)


@pytest.mark.parametrize(
    "text", ["<b>vet</b>", "😀👩‍🦽", "سلام، كيف حالك", "regel\nregel\ttab", "x" * 10_000, "a & b"]
)
def test_text_comes_back_as_typed(unit: UnitOfWork, conversation_id: UUID, text: str) -> None:
    said(unit, conversation_id, resident_words=text)

    assert view(unit, conversation_id).dimensions[4].resident_words == text


def test_a_page_too_long_is_refused_beside_its_field(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    with pytest.raises(TextTooLong) as caught:
        said(unit, conversation_id, findings="x" * 10_001)

    assert caught.value.field == "findings"
    unit.session.rollback()


def test_two_windows_differ_on_the_same_words(unit: UnitOfWork, conversation_id: UUID) -> None:
    said(unit, conversation_id, resident_words="van de een", findings="samen")

    with pytest.raises(ConflictError) as caught:
        dimensions.record_dimension(
            unit,
            conversation_id,
            Dimension.PARTICIPATION,
            {"resident_words": "van de ander"},
            {"resident_words": ""},
        )

    (difference,) = caught.value.differences
    assert (difference.field, difference.theirs) == ("resident_words", "van de een")


def test_two_windows_on_different_fields_do_not_clash(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    said(unit, conversation_id, resident_words="van de een")

    dimensions.record_dimension(
        unit, conversation_id, Dimension.PARTICIPATION, {"score": 3}, {"score": None}
    )

    assert view(unit, conversation_id).dimensions[4].score == 3


# --- The previous conversation -----------------------------------------------------------------


def test_the_last_closed_conversation_lies_below(unit: UnitOfWork, client_id: UUID) -> None:
    a_closed_one(unit, client_id, date(2023, 1, 5), score=1)
    a_closed_one(unit, client_id, date(2024, 3, 3), score=6)
    now = conversations.plan_conversation(unit, client_id, held_on=TODAY)

    shown = view(unit, now)

    assert shown.previous_on == date(2024, 3, 3)
    assert shown.previous_scores[Dimension.PARTICIPATION] == 6
    assert shown.previous_scores[Dimension.MEANINGFULNESS] is None


def test_an_open_or_a_later_conversation_is_no_previous_one(
    unit: UnitOfWork, client_id: UUID
) -> None:
    first = a_closed_one(unit, client_id, YESTERDAY)
    conversations.plan_conversation(unit, client_id, held_on=YESTERDAY)
    a_closed_one(unit, client_id, TODAY)

    assert view(unit, first).previous_on is None


# --- Agreements --------------------------------------------------------------------------------


def test_agreements_keep_their_order(unit: UnitOfWork, conversation_id: UUID) -> None:
    for what in ("Samen naar de huiskamer", "Bellen met het steunpunt"):
        conversations.add_agreement(unit, conversation_id, what=what, who="dochter")

    agreements = view(unit, conversation_id).agreements

    assert [each.what for each in agreements] == [
        "Samen naar de huiskamer",
        "Bellen met het steunpunt",
    ]


def test_an_agreement_is_taken_out_and_put_back(unit: UnitOfWork, conversation_id: UUID) -> None:
    first = conversations.add_agreement(unit, conversation_id, what="Bellen")
    conversations.add_agreement(unit, conversation_id, what="Brief sturen")

    conversations.change_agreement(unit, first, {"removed_on": TODAY})
    assert [each.what for each in view(unit, conversation_id).agreements] == ["Brief sturen"]

    conversations.change_agreement(unit, first, {"removed_on": None})
    assert view(unit, conversation_id).agreements[0].what == "Bellen"


def test_an_agreement_says_what_and_is_not_due_before(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    with pytest.raises(AgreementEmpty):
        conversations.add_agreement(unit, conversation_id, what="  ", who="dochter")
    with pytest.raises(AgreementBeforeConversation):
        conversations.add_agreement(unit, conversation_id, what="Bellen", by_when=YESTERDAY)
    agreement = conversations.add_agreement(unit, conversation_id, what="Bellen", by_when=TODAY)
    with pytest.raises(AgreementEmpty):
        conversations.change_agreement(unit, agreement, {"what": ""})


def test_that_an_agreement_was_kept_is_noted_after_closing(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    agreement = conversations.add_agreement(unit, conversation_id, what="Bellen")
    conversations.close_conversation(unit, conversation_id)

    conversations.change_agreement(unit, agreement, {"done_on": TODAY})
    with pytest.raises(ConversationClosed):
        conversations.change_agreement(unit, agreement, {"what": "Schrijven"})

    assert view(unit, conversation_id).agreements[0].done_on == TODAY


# --- Closing and additions ---------------------------------------------------------------------


def test_a_closed_conversation_does_not_change(unit: UnitOfWork, client_id: UUID) -> None:
    closed = a_closed_one(unit, client_id)

    with pytest.raises(ConversationClosed):
        said(unit, closed, findings="later bedacht")
    with pytest.raises(ConversationClosed):
        conversations.change_conversation(unit, closed, {"main_wish": "anders"})
    with pytest.raises(ConversationClosed):
        conversations.add_agreement(unit, closed, what="Bellen")
    with pytest.raises(ConversationClosed):
        conversations.close_conversation(unit, closed)
    assert view(unit, closed).row.is_closed


def test_closing_needs_something_said_or_a_reason(unit: UnitOfWork, conversation_id: UUID) -> None:
    with pytest.raises(NothingDiscussed):
        conversations.close_conversation(unit, conversation_id)

    conversations.close_conversation(unit, conversation_id, reason="Niemand thuis")

    assert view(unit, conversation_id).closing_reason == "Niemand thuis"


def test_closing_does_not_ask_for_scores(unit: UnitOfWork, conversation_id: UUID) -> None:
    conversations.change_conversation(unit, conversation_id, {"main_wish": "weer buiten komen"})

    conversations.close_conversation(unit, conversation_id)

    assert view(unit, conversation_id).row.is_closed


def test_what_is_still_to_come_is_not_closed(unit: UnitOfWork, client_id: UUID) -> None:
    planned = conversations.plan_conversation(unit, client_id, held_on=TOMORROW)

    with pytest.raises(ConversationNotHeld):
        conversations.close_conversation(unit, planned)


def test_an_addition_is_dated_and_says_whose_words_it_holds(
    unit: UnitOfWork, client_id: UUID
) -> None:
    closed = a_closed_one(unit, client_id)

    conversations.add_addition(unit, closed, text="Het was mijn zus.", is_residents=True)

    (addition,) = view(unit, closed).additions
    assert (addition.written_on, addition.is_residents) == (TODAY, True)


def test_additions_belong_to_closed_conversations_and_say_something(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    with pytest.raises(ConversationStillOpen):
        conversations.add_addition(unit, conversation_id, text="iets")
    with pytest.raises(AdditionEmpty):
        conversations.add_addition(unit, a_closed_one(unit, client_id), text=" \n")


def test_an_addition_is_gone_on_with_today_and_fixed_tomorrow(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        closed = a_closed_one(unit, a_client(unit, a_municipality(unit)))
        addition = conversations.add_addition(unit, closed, text="Het was")
    with database.unit(actor) as unit:
        conversations.record_addition(unit, closed, addition, {"text": "Het was mijn zus."})
    clock.move(days=1)

    with pytest.raises(AdditionSettled), database.unit(actor) as unit:
        conversations.record_addition(unit, closed, addition, {"text": "Iets anders"})

    with database.read() as session:
        (row,) = conversations.conversation_view(session, closed).additions
        assert row.text == "Het was mijn zus."


# --- Finding the right one ---------------------------------------------------------------------


def test_an_open_conversation_is_gone_on_with(unit: UnitOfWork, client_id: UUID) -> None:
    conversations.plan_conversation(unit, client_id, held_on=TOMORROW)
    begun = conversations.plan_conversation(unit, client_id, held_on=YESTERDAY)

    file = conversation_files.client_conversation_file(unit.session, client_id, TODAY)

    assert file.view is not None
    assert file.view.row.id == begun


def test_a_planned_conversation_is_the_next_to_be_held(unit: UnitOfWork, client_id: UUID) -> None:
    a_closed_one(unit, client_id, YESTERDAY)
    conversations.plan_conversation(unit, client_id, held_on=date(2026, 12, 24))
    planned = conversations.plan_conversation(unit, client_id, held_on=TOMORROW)

    file = conversation_files.client_conversation_file(unit.session, client_id, TODAY)

    assert file.view is not None
    assert file.view.row.id == planned


def test_a_new_conversation_knows_the_previous_and_the_report(
    unit: UnitOfWork, client_id: UUID
) -> None:
    a_closed_one(unit, client_id, YESTERDAY, score=6)
    report = reports.take_report(unit, client_id, received_on=YESTERDAY)

    file = conversation_files.client_conversation_file(unit.session, client_id, TODAY)

    assert file.view is None
    assert file.previous_scores[Dimension.PARTICIPATION] == 6
    assert file.report is not None
    assert file.report.id == report


def test_my_open_conversations_stand_in_order_of_time(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        kok = a_consultant(unit)
        client_id = a_client(unit, a_municipality(unit))
    with database.unit(Actor(kok, Role.CONSULTANT)) as unit:
        for held_on, hour in ((TOMORROW, 9), (TODAY, 14), (TODAY, 10)):
            conversations.plan_conversation(
                unit, client_id, held_on=held_on, held_at=time(hour), place=ConversationPlace.HOME
            )
        a_closed_one(unit, client_id, YESTERDAY)

    with database.read() as session:
        mine = conversation_files.open_conversations(session, kok)
        assert [(row.held_on, row.held_at) for row in mine] == [
            (TODAY, time(10)),
            (TODAY, time(14)),
            (TOMORROW, time(9)),
        ]


def test_a_conversation_that_does_not_exist_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        conversations.conversation_view(unit.session, UUID(int=1))


def count(session: Session, kind: type[Conversation] | type[DimensionNote]) -> int:
    return session.execute(select(func.count()).select_from(kind)).scalar_one()
