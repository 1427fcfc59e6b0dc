"""Words that the screens of a conversation share: places, whose words, and refusals."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.conversations import (
    AdditionEmpty,
    AdditionSettled,
    AgreementBeforeConversation,
    AgreementEmpty,
    ConversationClosed,
    ConversationNotHeld,
    ConversationStillOpen,
    NothingDiscussed,
    PresentHelpEmpty,
)
from wmo_desk.domain.kinds import ConversationPlace, Gender
from wmo_desk.domain.question_sets import QuestionSetNeeded
from wmo_desk.domain.read_back import CorrectionMissing
from wmo_desk.domain.scoring import AspectUnknown, ScoredOtherwise, Scoring, ScoringBegun
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.days import full_day, time_words
from wmo_desk.ui.words.places import place_name


def conversation_at(place: ConversationPlace) -> str:
    """Return the beginning of the line that says when and where."""
    return {
        ConversationPlace.HOME: QCoreApplication.translate("conversation", "Conversation at home"),
        ConversationPlace.OFFICE: QCoreApplication.translate(
            "conversation", "Conversation at the office"
        ),
        ConversationPlace.PHONE: QCoreApplication.translate(
            "conversation", "Conversation by phone"
        ),
        ConversationPlace.ELSEWHERE: QCoreApplication.translate(
            "conversation", "Conversation elsewhere"
        ),
    }[place]


def own_words(gender: Gender) -> str:
    """Name the field with what the resident says."""
    return {
        Gender.FEMALE: QCoreApplication.translate("conversation", "In her own words"),
        Gender.MALE: QCoreApplication.translate("conversation", "In his own words"),
        Gender.UNKNOWN: QCoreApplication.translate("conversation", "In the resident's own words"),
    }[gender]


def wants_to_change(gender: Gender) -> str:
    """Name the field with what the resident wants to be different."""
    return {
        Gender.FEMALE: QCoreApplication.translate("conversation", "What she wants to change"),
        Gender.MALE: QCoreApplication.translate("conversation", "What he wants to change"),
        Gender.UNKNOWN: QCoreApplication.translate(
            "conversation", "What the resident wants to change"
        ),
    }[gender]


def going_well() -> str:
    """Name the field with what goes well, in the resident's voice."""
    return QCoreApplication.translate("conversation", "What goes well")


def what_is_hard() -> str:
    """Name the field with what is hard, in the resident's voice."""
    return QCoreApplication.translate("conversation", "What is hard")


def first_step() -> str:
    """Name the field with the first step, in the resident's voice."""
    return QCoreApplication.translate("conversation", "First step")


def who_helps() -> str:
    """Name the field with who helps with that step, in the resident's voice."""
    return QCoreApplication.translate("conversation", "Who helps with it")


def findings() -> str:
    """Name the field with the consultant's findings."""
    return QCoreApplication.translate("conversation", "What we saw and discussed")


def are_residents_words(gender: Gender) -> str:
    """Name the mark on an addition that holds the resident's own words."""
    return {
        Gender.FEMALE: QCoreApplication.translate("conversation", "These are her own words"),
        Gender.MALE: QCoreApplication.translate("conversation", "These are his own words"),
        Gender.UNKNOWN: QCoreApplication.translate(
            "conversation", "These are the resident's own words"
        ),
    }[gender]


def value_text(value: object) -> str:
    """Write any value of a field, for where two versions stand beside each other."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("conversation", "Yes")
            if value
            else QCoreApplication.translate("conversation", "No")
        )
    if isinstance(value, ConversationPlace):
        return place_name(value)
    if isinstance(value, time):
        return time_words(value)
    if isinstance(value, date):
        return format_date(value)
    return str(value)


@says(ConversationClosed)
def _conversation_closed(_error: ConversationClosed) -> str:
    return QCoreApplication.translate(
        "conversation",
        "This conversation is closed and does not change any more. Write it as an addition.",
    )


@says(ConversationStillOpen)
def _conversation_still_open(_error: ConversationStillOpen) -> str:
    return QCoreApplication.translate(
        "conversation",
        "This conversation is still open. Change what is written; additions come after closing.",
    )


@says(ConversationNotHeld)
def _conversation_not_held(error: ConversationNotHeld) -> str:
    return QCoreApplication.translate(
        "conversation",
        "This conversation is planned for %1. Close it after it was held, or change its date.",
    ).replace("%1", full_day(error.held_on))


@says(NothingDiscussed)
def _nothing_discussed(_error: NothingDiscussed) -> str:
    return QCoreApplication.translate(
        "conversation", "Nothing is written yet. Say in a few words why it ends here."
    )


@says(PresentHelpEmpty)
def _present_help_empty(_error: PresentHelpEmpty) -> str:
    return QCoreApplication.translate("conversation", "Write what is there already.")


@says(ScoredOtherwise)
def _scored_otherwise(error: ScoredOtherwise) -> str:
    if error.scoring is Scoring.PER_ASPECT:
        return QCoreApplication.translate(
            "conversation",
            "This conversation is scored per topic. Give the mark with one of the topics.",
        )
    return QCoreApplication.translate(
        "conversation",
        "This conversation is scored with six marks at once. Give the mark with the dimension.",
    )


@says(ScoringBegun)
def _scoring_begun(_error: ScoringBegun) -> str:
    return QCoreApplication.translate(
        "conversation",
        "There are marks already. They stay in the file, but the web shows only the new ones.",
    )


@says(AspectUnknown)
def _aspect_unknown(_error: AspectUnknown) -> str:
    return QCoreApplication.translate(
        "conversation",
        "This topic is not in the set of this conversation. Open the conversation again.",
    )


@says(QuestionSetNeeded)
def _question_set_needed(_error: QuestionSetNeeded) -> str:
    return QCoreApplication.translate(
        "conversation", "Choose a set of topics first, then give the marks."
    )


@says(CorrectionMissing)
def _correction_missing(_error: CorrectionMissing) -> str:
    return QCoreApplication.translate(
        "conversation", "Write what the resident says, in the resident's own words."
    )


@says(AdditionEmpty)
def _addition_empty(_error: AdditionEmpty) -> str:
    return QCoreApplication.translate("conversation", "Write what is to be added.")


@says(AdditionSettled)
def _addition_settled(error: AdditionSettled) -> str:
    return QCoreApplication.translate(
        "conversation",
        "This addition is of %1 and stays as it is. Write a new addition.",
    ).replace("%1", full_day(error.written_on))


@says(AgreementEmpty)
def _agreement_empty(_error: AgreementEmpty) -> str:
    return QCoreApplication.translate("conversation", "Write what will be done.")


@says(AgreementBeforeConversation)
def _agreement_before(error: AgreementBeforeConversation) -> str:
    return QCoreApplication.translate(
        "conversation", "Choose a day on or after the conversation of %1."
    ).replace("%1", full_day(error.held_on))
