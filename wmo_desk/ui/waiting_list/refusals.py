"""The sentences of what is refused about the waiting list and providers, and what to do next."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.indications import IndicationState
from wmo_desk.domain.provider_sheet import NothingToHandOver
from wmo_desk.domain.providers import (
    AgbCodeInvalid,
    AgbCodeTaken,
    ProviderStopped,
    RoomImpossible,
)
from wmo_desk.domain.waiting import (
    AlreadyWaiting,
    CategoryReasonMissing,
    CriterionMissing,
    CriterionUnknown,
    DeclineReasonMissing,
    DemandUnknown,
    ExceptionNameMissing,
    ExceptionReasonMissing,
    IndicationNotRunning,
    IndicationOfAnother,
    LeavingReasonMissing,
    NotHouseholdHelp,
    NotInKind,
    NotOnTheList,
    OfferReasonMissing,
    OtherNeedMissing,
    OutsideProviderArea,
    PgbDateInFuture,
    PgbDeclineMissing,
    PgbOfferMissing,
    StandsOnWaitingList,
    StatusNotPossible,
    TakenUpAlready,
    TermStillRuns,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.indications import form_name
from wmo_desk.ui.words.waiting import status_name


@says(NotHouseholdHelp)
def _not_household_help(_error: NotHouseholdHelp) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The central list is for household help alone. Choose an indication for household help.",
    )


@says(IndicationOfAnother)
def _of_another(_error: IndicationOfAnother) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "This indication is of another resident. Choose one of the resident who is to wait.",
    )


@says(NotInKind)
def _not_in_kind(error: NotInKind) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "Only help in kind waits here, and this one is granted as: %1. Change the form of the "
        "indication first if that is not right.",
    ).replace("%1", form_name(error.form))


@says(IndicationNotRunning)
def _not_running(error: IndicationNotRunning) -> str:
    if error.state is IndicationState.FUTURE:
        return QCoreApplication.translate(
            "waiting list",
            "This indication begins later. Put the resident on the list from its first day on.",
        )
    return QCoreApplication.translate(
        "waiting list", "This indication does not run any more. Grant a new one first."
    )


@says(AlreadyWaiting)
def _already_waiting(_error: AlreadyWaiting) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "This resident stands on the list already. Look up the place and change it there.",
    )


@says(CriterionMissing)
def _criterion_missing(_error: CriterionMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "Category A needs at least one criterion. Tick what applies, or choose B."
    )


@says(CriterionUnknown)
def _criterion_unknown(error: CriterionUnknown) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "“%1” does not stand on the municipality's list any more. Choose from what is shown.",
    ).replace("%1", error.text)


@says(CategoryReasonMissing)
def _category_reason_missing(_error: CategoryReasonMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "Say in a few words why this is urgent; the resident may read it."
    )


@says(PgbOfferMissing)
def _pgb_offer_missing(_error: PgbOfferMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "Fill in on which day a personal budget was offered."
    )


@says(PgbDeclineMissing)
def _pgb_decline_missing(_error: PgbDeclineMissing) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "Fill in on which day the budget was declined; that is on or after the day of the offer.",
    )


@says(PgbDateInFuture)
def _pgb_date_in_future(error: PgbDateInFuture) -> str:
    return QCoreApplication.translate(
        "waiting list", "%1 has not come yet. Note it on the day itself, or correct the date."
    ).replace("%1", format_date(error.day))


@says(ExceptionReasonMissing)
def _exception_reason_missing(_error: ExceptionReasonMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "An exception has a reason that everybody may read. Write it here."
    )


@says(ExceptionNameMissing)
def _exception_name_missing(_error: ExceptionNameMissing) -> str:
    return QCoreApplication.translate("waiting list", "Choose who decided on this exception.")


@says(StatusNotPossible)
def _status_not_possible(error: StatusNotPossible) -> str:
    return (
        QCoreApplication.translate(
            "waiting list",
            "This place is “%1” now, so it cannot become “%2”. Somebody may have changed it "
            "meanwhile; look at its course.",
        )
        .replace("%1", status_name(error.current))
        .replace("%2", status_name(error.wanted))
    )


@says(NotOnTheList)
def _not_on_the_list(error: NotOnTheList) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "This resident is not on the list now (%1). Put the place back first.",
    ).replace("%1", status_name(error.status))


@says(LeavingReasonMissing)
def _leaving_reason_missing(_error: LeavingReasonMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "Write why the resident goes off the list, such as: moved, chose a budget."
    )


@says(StandsOnWaitingList)
def _stands_on_waiting_list(_error: StandsOnWaitingList) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The resident waits for this help in kind. Take the place off the waiting list first.",
    )


@says(OutsideProviderArea)
def _outside_provider_area(_error: OutsideProviderArea) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "This provider does not work where the resident lives. Choose another provider, or change "
        "its areas.",
    )


@says(OfferReasonMissing)
def _offer_reason_missing(_error: OfferReasonMissing) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "Somebody else is first for this provider. Write why this resident is offered before.",
    )


@says(DeclineReasonMissing)
def _decline_reason_missing(_error: DeclineReasonMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "Write why the provider cannot take it on, such as: nobody free on Monday."
    )


@says(TermStillRuns)
def _term_still_runs(error: TermStillRuns) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The provider may answer until and including %1. Wait for that, or withdraw the offer.",
    ).replace("%1", format_date(error.respond_by))


@says(TakenUpAlready)
def _taken_up_already(error: TakenUpAlready) -> str:
    if error.started_on is None:
        return QCoreApplication.translate(
            "waiting list", "%1 was first and took this resident on already. Offer the next one."
        ).replace("%1", error.provider)
    return (
        QCoreApplication.translate(
            "waiting list",
            "%1 was first: its help for this resident begins on %2. Offer the next one.",
        )
        .replace("%1", error.provider)
        .replace("%2", format_date(error.started_on))
    )


@says(DemandUnknown)
def _demand_unknown(error: DemandUnknown) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "“%1” does not stand on the municipality's list of special demands any more. Choose from "
        "what is shown.",
    ).replace("%1", error.text)


@says(OtherNeedMissing)
def _other_need_missing(_error: OtherNeedMissing) -> str:
    return QCoreApplication.translate(
        "waiting list", "Write what the resident needs now, such as: more hours, another day."
    )


@says(ProviderStopped)
def _provider_stopped(_error: ProviderStopped) -> str:
    return QCoreApplication.translate(
        "waiting list", "This provider has stopped and takes nobody on. Choose another one."
    )


@says(AgbCodeInvalid)
def _agb_code_invalid(_error: AgbCodeInvalid) -> str:
    return QCoreApplication.translate("waiting list", "An AGB code has eight digits. Check it.")


@says(AgbCodeTaken)
def _agb_code_taken(error: AgbCodeTaken) -> str:
    return QCoreApplication.translate(
        "waiting list", "%1 has this AGB code already. Check which of the two is right."
    ).replace("%1", error.name)


@says(RoomImpossible)
def _room_impossible(_error: RoomImpossible) -> str:
    return QCoreApplication.translate(
        "waiting list", "Room is a number of hours per week, 0 when there is none."
    )


@says(NothingToHandOver)
def _nothing_to_hand_over(error: NothingToHandOver) -> str:
    words = QCoreApplication.translate(
        "waiting list",
        "Nobody waits where %1 works, and nobody was taken up by it lately: there is nothing to "
        "hand over. Look whether its areas are right, or choose another provider.",
    )
    return words.replace("%1", error.provider)
