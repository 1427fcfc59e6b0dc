"""The sentences of what is refused between an application and its decision, and about pgb."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain import applications, pgb, revisions
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.indications import extent_words


@says(applications.SignedReportDoesNotCount)
def _signed_report(_error: applications.SignedReportDoesNotCount) -> str:
    return QCoreApplication.translate(
        "decisions",
        "In this municipality a signed report is no application. Note the form or letter, or let "
        "the choice be changed in the settings.",
    )


@says(applications.NoReportToSign)
def _no_report_to_sign(_error: applications.NoReportToSign) -> str:
    return QCoreApplication.translate(
        "decisions",
        "The written findings were not handed out yet. Note on which day, under Reports.",
    )


@says(applications.ApplicationMissing)
def _application_missing(_error: applications.ApplicationMissing) -> str:
    return QCoreApplication.translate(
        "decisions", "There is no application that waits. Note first when it was received."
    )


@says(applications.ApplicationThere)
def _application_there(error: applications.ApplicationThere) -> str:
    return QCoreApplication.translate(
        "decisions", "The application of %1 is there. Correct its day under Reports."
    ).replace("%1", full_day(error.received_on))


@says(applications.AlreadyDecided)
def _already_decided(error: applications.AlreadyDecided) -> str:
    return QCoreApplication.translate(
        "decisions", "This was decided or ended on %1; its term does not run any more."
    ).replace("%1", full_day(error.decided_on))


@says(applications.EventDayImpossible)
def _event_day(error: applications.EventDayImpossible) -> str:
    return QCoreApplication.translate(
        "decisions", "Choose a day from %1, the application, until today."
    ).replace("%1", full_day(error.earliest))


@says(applications.EventUntilMissing)
def _event_until(_error: applications.EventUntilMissing) -> str:
    return QCoreApplication.translate("decisions", "Fill in until when; a day after it happened.")


@says(applications.EventReasonMissing)
def _event_reason(_error: applications.EventReasonMissing) -> str:
    return QCoreApplication.translate(
        "decisions", "Say in a few words why; the resident hears it too."
    )


@says(applications.TermHasPassed)
def _term_has_passed(error: applications.TermHasPassed) -> str:
    return QCoreApplication.translate(
        "decisions",
        "The term ended on %1 and cannot be extended any more. Tell the resident that it will be "
        "later.",
    ).replace("%1", full_day(error.last_day))


@says(applications.NothingToComplete)
def _nothing_to_complete(_error: applications.NothingToComplete) -> str:
    return QCoreApplication.translate(
        "decisions", "Nothing was asked before that day. Note first what was asked, and when."
    )


@says(applications.NoticeTooEarly)
def _notice_too_early(error: applications.NoticeTooEarly) -> str:
    return QCoreApplication.translate(
        "decisions",
        "The term runs until %1. A notice of default before its end has no effect; answer it.",
    ).replace("%1", full_day(error.last_day))


@says(applications.RefusalGroundMissing)
def _refusal_ground(_error: applications.RefusalGroundMissing) -> str:
    return QCoreApplication.translate("decisions", "Choose the ground of the refusal.")


@says(applications.RefusalReasonMissing)
def _refusal_reason(_error: applications.RefusalReasonMissing) -> str:
    return QCoreApplication.translate(
        "decisions", "Say why in words that the resident understands."
    )


@says(applications.ApplicationWithdrawalReasonMissing)
def _withdrawal_reason(_error: applications.ApplicationWithdrawalReasonMissing) -> str:
    return QCoreApplication.translate(
        "decisions", "Note what the resident said about it, in a few words."
    )


@says(pgb.PgbNotLookedAt)
def _pgb_not_looked_at(_error: pgb.PgbNotLookedAt) -> str:
    return QCoreApplication.translate(
        "decisions", "Answer the three conditions for a pgb below, or choose another form."
    )


@says(pgb.PgbConditionUnanswered)
def _condition_unanswered(_error: pgb.PgbConditionUnanswered) -> str:
    return QCoreApplication.translate("decisions", "Choose yes or no for this condition.")


@says(pgb.PgbConditionNotMet)
def _condition_not_met(_error: pgb.PgbConditionNotMet) -> str:
    return QCoreApplication.translate(
        "decisions",
        "Then no pgb is granted. Refuse the pgb in the file, under Indications, and grant the help "
        "in kind.",
    )


@says(pgb.PgbReasonMissing)
def _pgb_reason(_error: pgb.PgbReasonMissing) -> str:
    return QCoreApplication.translate("decisions", "Say in a few words what shows this.")


@says(pgb.PgbPlanMissing)
def _pgb_plan(_error: pgb.PgbPlanMissing) -> str:
    return QCoreApplication.translate(
        "decisions", "Fill in when the pgb plan was received; today at the latest."
    )


@says(pgb.PgbHelperUnknown)
def _pgb_helper(_error: pgb.PgbHelperUnknown) -> str:
    return QCoreApplication.translate("decisions", "Choose who is paid with the budget.")


@says(pgb.PgbTariffMissing)
def _pgb_tariff(_error: pgb.PgbTariffMissing) -> str:
    return QCoreApplication.translate("decisions", "Fill in the tariff that the resident gets.")


@says(revisions.ReductionUnexplained)
def _reduction_unexplained(error: revisions.ReductionUnexplained) -> str:
    return QCoreApplication.translate(
        "decisions",
        "This is less than before (%1). Say whether the situation of the resident has changed.",
    ).replace("%1", extent_words(error.before, error.unit))


@says(revisions.ReductionReasonMissing)
def _reduction_reason(_error: revisions.ReductionReasonMissing) -> str:
    return QCoreApplication.translate("decisions", "Say why there is less; the resident reads it.")


@says(revisions.TransitionTooShort)
def _transition_too_short(error: revisions.TransitionTooShort) -> str:
    return QCoreApplication.translate(
        "decisions", "Nothing has changed, so the help stays as it was until %1 at least."
    ).replace("%1", full_day(error.earliest))


@says(revisions.RevisionGroundMissing)
def _revision_ground(_error: revisions.RevisionGroundMissing) -> str:
    return QCoreApplication.translate("decisions", "Choose one of the five grounds.")


@says(revisions.RevisionReasonMissing)
def _revision_reason(_error: revisions.RevisionReasonMissing) -> str:
    return QCoreApplication.translate(
        "decisions", "Say why the decision changes; the resident reads it."
    )


@says(revisions.NotHeard)
def _not_heard(_error: revisions.NotHeard) -> str:
    return QCoreApplication.translate(
        "decisions",
        "Let the resident tell the own side first (art. 4:8 Awb), and fill in on which day; today "
        "at the latest.",
    )


@says(revisions.ReviewFindingMissing)
def _review_finding(_error: revisions.ReviewFindingMissing) -> str:
    return QCoreApplication.translate("decisions", "Say in a few words what you found.")


@says(revisions.ReviewNotInformed)
def _review_not_informed(_error: revisions.ReviewNotInformed) -> str:
    return QCoreApplication.translate(
        "decisions",
        "Point out the personal plan, client support and the pgb again, and fill in when; today at "
        "the latest.",
    )


@says(revisions.TemporaryWithoutReport)
def _temporary_without_report(_error: revisions.TemporaryWithoutReport) -> str:
    return QCoreApplication.translate(
        "decisions",
        "A temporary provision waits for an investigation. Choose its report, or enter it first.",
    )


@says(revisions.TemporaryAfterDecision)
def _temporary_after_decision(_error: revisions.TemporaryAfterDecision) -> str:
    return QCoreApplication.translate(
        "decisions",
        "This report was decided or ended. Grant the help itself, or take a new report.",
    )


@says(revisions.TemporaryWithoutEnd)
def _temporary_without_end(_error: revisions.TemporaryWithoutEnd) -> str:
    return QCoreApplication.translate(
        "decisions", "A temporary provision ends. Fill in its last day."
    )


@says(revisions.TemporaryReasonMissing)
def _temporary_reason(_error: revisions.TemporaryReasonMissing) -> str:
    return QCoreApplication.translate("decisions", "Say in a few words what cannot wait.")
