"""The sentences of what is refused about indications: what is wrong, what to do next."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.indications import (
    AlreadyWithdrawn,
    DecisionDateInFuture,
    EndBeforeStart,
    EndTooFar,
    ExtentNotPositive,
    FormNotOffered,
    OpenEndNotAllowed,
    OpenEndReasonMissing,
    OverlappingIndication,
    PgbAndInKindOverlap,
    ProvisionEnded,
    ReviewMissing,
    ReviewTooEarly,
    ReviewTooFar,
    StartTooFar,
    TargetGroupMissing,
    TargetGroupNotForProvision,
    UnitNotOffered,
    WithdrawalOutsidePeriod,
    WithdrawalReasonMissing,
)
from wmo_desk.domain.iwmo import BudgetNeedsEnd
from wmo_desk.domain.periods import Period
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.indications import form_name, unit_name
from wmo_desk.ui.words.text import in_sentence


@says(FormNotOffered)
def _form_not_offered(error: FormNotOffered) -> str:
    return QCoreApplication.translate(
        "indications",
        "This provision is not granted in this form (%1). Choose a form of the catalogue.",
    ).replace("%1", form_name(error.form))


@says(UnitNotOffered)
def _unit_not_offered(error: UnitNotOffered) -> str:
    return QCoreApplication.translate(
        "indications", "This provision is counted in %1. Fill in the extent so."
    ).replace("%1", unit_name(error.expected))


@says(ExtentNotPositive)
def _extent_not_positive(_error: ExtentNotPositive) -> str:
    return QCoreApplication.translate("indications", "Fill in how much is granted.")


@says(EndBeforeStart)
def _end_before_start(error: EndBeforeStart) -> str:
    return QCoreApplication.translate(
        "indications", "It begins on %1, so it cannot end before. Correct one of the two dates."
    ).replace("%1", full_day(error.start))


@says(StartTooFar)
def _start_too_far(error: StartTooFar) -> str:
    return QCoreApplication.translate(
        "indications", "It begins on %1 at the latest. Check the year."
    ).replace("%1", full_day(error.latest))


@says(EndTooFar)
def _end_too_far(error: EndTooFar) -> str:
    if error.is_open_ended_allowed:
        words = QCoreApplication.translate(
            "indications",
            "It ends on %1 at the latest. Choose an earlier day, or “Without end date” if it is "
            "meant to go on.",
        )
    else:
        words = QCoreApplication.translate(
            "indications",
            "It ends on %1 at the latest. Choose an earlier day; it can be prolonged later.",
        )
    return words.replace("%1", full_day(error.latest))


@says(ProvisionEnded)
def _provision_ended(error: ProvisionEnded) -> str:
    return QCoreApplication.translate(
        "indications",
        "The catalogue has changed: this provision held until %1. What you filled in is still "
        "here; look whether the provision as it is now fits, and grant again.",
    ).replace("%1", full_day(error.valid_until))


@says(OpenEndNotAllowed)
def _open_end_not_allowed(_error: OpenEndNotAllowed) -> str:
    return QCoreApplication.translate(
        "indications", "This provision needs an end date. Fill in the last day."
    )


@says(TargetGroupMissing)
def _target_group_missing(_error: TargetGroupMissing) -> str:
    return QCoreApplication.translate(
        "indications",
        "Without end date is for certain groups only. Choose the group, or fill in an end date.",
    )


@says(TargetGroupNotForProvision)
def _target_group_not_for_provision(error: TargetGroupNotForProvision) -> str:
    return (
        QCoreApplication.translate(
            "indications",
            "“%1” is not among the groups that may have this without end date: %2. Choose one of "
            "them, or fill in an end date.",
        )
        .replace("%1", error.group)
        .replace("%2", in_sentence(error.groups))
    )


@says(OpenEndReasonMissing)
def _open_end_reason_missing(_error: OpenEndReasonMissing) -> str:
    return QCoreApplication.translate(
        "indications", "Say in a few words why there is no end date; the resident may read it."
    )


@says(ReviewMissing)
def _review_missing(_error: ReviewMissing) -> str:
    return QCoreApplication.translate(
        "indications", "Without end date we look again. Fill in when at the latest."
    )


@says(ReviewTooEarly)
def _review_too_early(error: ReviewTooEarly) -> str:
    return QCoreApplication.translate(
        "indications", "Looking again comes after %1. Choose a later day."
    ).replace("%1", full_day(error.start))


@says(ReviewTooFar)
def _review_too_far(error: ReviewTooFar) -> str:
    return QCoreApplication.translate(
        "indications", "Look again on %1 at the latest. Choose an earlier day."
    ).replace("%1", full_day(error.latest))


@says(OverlappingIndication)
def _overlapping(error: OverlappingIndication) -> str:
    return QCoreApplication.translate(
        "indications",
        "The same was granted already %1. End or change that one first, or choose other days "
        "(iWmo TR302).",
    ).replace("%1", _period_words(error.period))


@says(PgbAndInKindOverlap)
def _pgb_and_in_kind(error: PgbAndInKindOverlap) -> str:
    return QCoreApplication.translate(
        "indications",
        "The same help is granted in another form %1. A budget (pgb) and help in kind cannot run "
        "at once (iWmo OP043).",
    ).replace("%1", _period_words(error.period))


@says(BudgetNeedsEnd)
def _budget_needs_end(_error: BudgetNeedsEnd) -> str:
    return QCoreApplication.translate(
        "indications",
        "Give an amount of money an end date; the messages refuse it without (iWmo CD075).",
    )


@says(DecisionDateInFuture)
def _decision_in_future(_error: DecisionDateInFuture) -> str:
    return QCoreApplication.translate(
        "indications", "That day has not come yet. A decision is noted when it was taken."
    )


@says(AlreadyWithdrawn)
def _already_withdrawn(error: AlreadyWithdrawn) -> str:
    return QCoreApplication.translate(
        "indications",
        "This was withdrawn from %1 and does not change any more. Undo the withdrawal first.",
    ).replace("%1", full_day(error.withdrawn_from))


@says(WithdrawalOutsidePeriod)
def _withdrawal_outside_period(error: WithdrawalOutsidePeriod) -> str:
    return QCoreApplication.translate(
        "indications", "It was granted %1. Choose a day in between."
    ).replace("%1", _period_words(error.period))


@says(WithdrawalReasonMissing)
def _withdrawal_reason_missing(_error: WithdrawalReasonMissing) -> str:
    return QCoreApplication.translate(
        "indications", "Say in a few words why it is withdrawn; the resident reads it."
    )


def _period_words(period: Period) -> str:
    if period.end is None:
        words = QCoreApplication.translate("indications", "from %1 without end date")
        return words.replace("%1", full_day(period.start))
    words = QCoreApplication.translate("indications", "from %1 to %2")
    return words.replace("%1", full_day(period.start)).replace("%2", full_day(period.end))
