"""When a conversation can be closed, and what may be written afterwards."""

from datetime import date

from wmo_desk.errors import RuleError


class ConversationClosed(RuleError):
    """A closed conversation is unchangeable; what comes later is a dated addition."""


class ConversationStillOpen(RuleError):
    """An addition belongs to a closed conversation; an open one can simply be changed."""


class ConversationNotHeld(RuleError):
    """A conversation that is still to come cannot be closed."""

    field = "held_on"

    def __init__(self, held_on: date) -> None:
        super().__init__(f"to be held on {held_on}")
        self.held_on = held_on


class NothingDiscussed(RuleError):
    """Nothing was written and no dimension discussed; then a reason is needed to close."""

    field = "reason"


class AdditionEmpty(RuleError):
    """An addition says something."""

    field = "text"


class AdditionSettled(RuleError):
    """An addition can be gone on with on the day it was written; after that it stays as it is."""

    field = "text"

    def __init__(self, written_on: date) -> None:
        super().__init__(f"written on {written_on}")
        self.written_on = written_on


class AgreementEmpty(RuleError):
    """An agreement says what will be done."""

    field = "what"


class PresentHelpEmpty(RuleError):
    """A line of what is already there says something."""

    field = "text"


class AgreementBeforeConversation(RuleError):
    """What is agreed cannot be due before the day of the conversation."""

    field = "by_when"

    def __init__(self, held_on: date) -> None:
        super().__init__(f"due before {held_on}")
        self.held_on = held_on


def check_open(*, is_closed: bool) -> None:
    """Refuse a change of a closed conversation."""
    if is_closed:
        raise ConversationClosed


def check_closing(
    *, held_on: date, today: date, is_anything_discussed: bool, reason: str = ""
) -> None:
    """Refuse to close what is still to come, or is empty without a reason.

    Scores are never asked for: a resident who does not want to give any has had a conversation.
    """
    if held_on > today:
        raise ConversationNotHeld(held_on)
    if not is_anything_discussed and not reason.strip():
        raise NothingDiscussed


def check_addition(*, is_closed: bool, text: str) -> None:
    """Refuse an addition to an open conversation, or one without words."""
    if not is_closed:
        raise ConversationStillOpen
    if not text.strip():
        raise AdditionEmpty


def check_addition_change(*, written_on: date, today: date) -> None:
    """Refuse a change of an addition of an earlier day."""
    if written_on != today:
        raise AdditionSettled(written_on)


def check_agreement(*, what: str, by_when: date | None, held_on: date) -> None:
    """Refuse an agreement without words, or due before it was made."""
    if not what.strip():
        raise AgreementEmpty
    if by_when is not None and by_when < held_on:
        raise AgreementBeforeConversation(held_on)


def check_present_help(text: str) -> str:
    """Return what is already there on one line; refuses nothing at all."""
    line = " ".join(text.split())
    if not line:
        raise PresentHelpEmpty
    return line
