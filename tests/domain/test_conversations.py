from datetime import date, timedelta

import pytest

from wmo_desk.domain.conversations import (
    AdditionEmpty,
    AgreementBeforeConversation,
    AgreementEmpty,
    ConversationClosed,
    ConversationNotHeld,
    ConversationStillOpen,
    NothingDiscussed,
    check_addition,
    check_agreement,
    check_closing,
    check_open,
)

TODAY = date(2026, 11, 20)
TOMORROW = TODAY + timedelta(days=1)


def test_a_closed_conversation_takes_no_change() -> None:
    check_open(is_closed=False)
    with pytest.raises(ConversationClosed):
        check_open(is_closed=True)


def test_a_conversation_of_today_in_which_something_was_said_can_be_closed() -> None:
    check_closing(held_on=TODAY, today=TODAY, is_anything_discussed=True)


def test_a_conversation_to_come_cannot_be_closed() -> None:
    with pytest.raises(ConversationNotHeld) as refusal:
        check_closing(held_on=TOMORROW, today=TODAY, is_anything_discussed=True)
    assert refusal.value.held_on == TOMORROW
    assert refusal.value.field == "held_on"


def test_an_empty_conversation_needs_a_reason_to_be_closed() -> None:
    check_closing(held_on=TODAY, today=TODAY, is_anything_discussed=False, reason="niet thuis")
    with pytest.raises(NothingDiscussed):
        check_closing(held_on=TODAY, today=TODAY, is_anything_discussed=False, reason=" \n")


def test_an_addition_comes_after_closing_and_says_something() -> None:
    check_addition(is_closed=True, text="Toch liever op dinsdag.")
    with pytest.raises(ConversationStillOpen):
        check_addition(is_closed=False, text="Toch liever op dinsdag.")
    with pytest.raises(AdditionEmpty):
        check_addition(is_closed=True, text="  ")


def test_an_agreement_says_what_and_is_not_due_before_it_was_made() -> None:
    check_agreement(what="Belt de huisarts", by_when=TODAY, held_on=TODAY)
    check_agreement(what="Belt de huisarts", by_when=None, held_on=TODAY)
    with pytest.raises(AgreementEmpty):
        check_agreement(what=" ", by_when=None, held_on=TODAY)
    with pytest.raises(AgreementBeforeConversation) as refusal:
        check_agreement(what="Belt de huisarts", by_when=TODAY, held_on=TOMORROW)
    assert refusal.value.held_on == TOMORROW
