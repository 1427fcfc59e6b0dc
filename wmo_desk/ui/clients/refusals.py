"""The sentences of what is refused about clients and reports: what is wrong, what to do next."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.consent import (
    ConsentGiverMissing,
    ConsentInFuture,
    ConsentMissing,
    ConsentReversed,
)
from wmo_desk.domain.direct_support import (
    ConsentNeeded,
    KindNotOffered,
    NeedNotOfPlan,
    NeedUnnamed,
    SupportDayAhead,
    SupportDayTooEarly,
    TrainedConsultantNeeded,
)
from wmo_desk.domain.home_scan import (
    AgreedAlready,
    NoOpenConversation,
    NothingToAgree,
    ScanDayAhead,
)
from wmo_desk.domain.households import (
    AlreadyInHousehold,
    DirectorTwice,
    MembershipReversed,
    SupportReversed,
)
from wmo_desk.domain.intakes import ClientNeeded, IntakeFinished
from wmo_desk.domain.people import (
    BirthDateImpossible,
    BsnFault,
    BsnInvalid,
    NameMissing,
    PhoneInvalid,
    PostcodeInvalid,
)
from wmo_desk.domain.reports import (
    ApplicationTooEarly,
    DecisionWithoutApplication,
    ReportDateInFuture,
    StepBeforeReport,
)
from wmo_desk.domain.signals import DealtWithTooEarly, OutcomeMissing, SignalDayInFuture
from wmo_desk.domain.waiting import StillWaiting
from wmo_desk.ui.clients.plan_words import topic_articles, topic_name
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.direct_support import support_name


@says(NameMissing)
def _name_missing(_error: NameMissing) -> str:
    return QCoreApplication.translate(
        "clients", "A file needs a name. A family name alone or a given name alone will do."
    )


@says(BsnInvalid)
def _bsn_invalid(error: BsnInvalid) -> str:
    return {
        BsnFault.CHARACTERS: QCoreApplication.translate(
            "clients", "A BSN has digits only. Check what was typed."
        ),
        BsnFault.LENGTH: QCoreApplication.translate(
            "clients", "A BSN has nine digits. Check whether one is missing or too many."
        ),
        BsnFault.ELEVEN_TEST: QCoreApplication.translate(
            "clients", "This BSN does not exist. Compare it digit by digit with the document."
        ),
    }[error.fault]


@says(PostcodeInvalid)
def _postcode_invalid(_error: PostcodeInvalid) -> str:
    return QCoreApplication.translate(
        "clients", "This postcode does not exist. Type four digits and two letters, as in 6231 AB."
    )


@says(PhoneInvalid)
def _phone_invalid(_error: PhoneInvalid) -> str:
    return QCoreApplication.translate(
        "clients",
        "This is no phone number. Type all its digits, as in 06 12345678 or +32 4 2223344.",
    )


@says(BirthDateImpossible)
def _birth_date_impossible(error: BirthDateImpossible) -> str:
    return QCoreApplication.translate(
        "clients", "Nobody can be born on %1. Check the year."
    ).replace("%1", format_date(error.birth_date))


@says(ClientNeeded)
def _client_needed(_error: ClientNeeded) -> str:
    return QCoreApplication.translate(
        "clients",
        "For whom is this report? Choose somebody who was found, or type the name of somebody new.",
    )


@says(IntakeFinished)
def _intake_finished(_error: IntakeFinished) -> str:
    return QCoreApplication.translate(
        "clients",
        "This call was finished already. Look in the file of the resident, or take a new report.",
    )


@says(ReportDateInFuture)
def _report_date_in_future(error: ReportDateInFuture) -> str:
    return QCoreApplication.translate(
        "clients", "%1 has not come yet. Note it on the day itself, or correct the date."
    ).replace("%1", format_date(error.day))


@says(StepBeforeReport)
def _step_before_report(error: StepBeforeReport) -> str:
    return QCoreApplication.translate(
        "clients", "This lies before the report of %1. Correct one of the two dates."
    ).replace("%1", format_date(error.received_on))


@says(ApplicationTooEarly)
def _application_too_early(error: ApplicationTooEarly) -> str:
    return QCoreApplication.translate(
        "clients",
        "An application comes after the investigation, or after %1 without one. Fill in first when "
        "the investigation was done.",
    ).replace("%1", format_date(error.investigation_until))


@says(DecisionWithoutApplication)
def _decision_without_application(_error: DecisionWithoutApplication) -> str:
    return QCoreApplication.translate(
        "clients", "A decision answers an application. Fill in first when the application came in."
    )


@says(StillWaiting)
def _still_waiting(_error: StillWaiting) -> str:
    return QCoreApplication.translate(
        "clients",
        "This resident stands on the waiting list. Take the place off that list first, with a "
        "reason, and close the file then.",
    )


@says(KindNotOffered)
def _kind_not_offered(error: KindNotOffered) -> str:
    return QCoreApplication.translate(
        "clients",
        "The municipality does not offer this: %1. Choose something else, or ask whoever manages "
        "this file to change the settings.",
    ).replace("%1", support_name(error.kind))


@says(ConsentNeeded)
def _consent_needed(_error: ConsentNeeded) -> str:
    return QCoreApplication.translate(
        "clients",
        "Nobody is referred without consent. Ask the resident first, and fill in on which day the "
        "resident agreed.",
    )


@says(TrainedConsultantNeeded)
def _trained_consultant_needed(_error: TrainedConsultantNeeded) -> str:
    return QCoreApplication.translate(
        "clients",
        "Only a consultant who was trained for this screening gives advice. Tick that first, or "
        "let a trained colleague do the screening.",
    )


@says(SupportDayAhead)
def _support_day_ahead(error: SupportDayAhead) -> str:
    return QCoreApplication.translate(
        "clients", "%1 has not come yet. Note it on the day itself, or correct the date."
    ).replace("%1", format_date(error.day))


@says(SupportDayTooEarly)
def _support_day_too_early(error: SupportDayTooEarly) -> str:
    return QCoreApplication.translate(
        "clients", "This lies before it began, on %1. Correct one of the two dates."
    ).replace("%1", format_date(error.start))


@says(NeedNotOfPlan)
def _need_not_of_plan(_error: NeedNotOfPlan) -> str:
    return QCoreApplication.translate(
        "direct support",
        "This need does not stand in the plan of this resident any more. Choose another one, or "
        "write the question itself.",
    )


@says(NeedUnnamed)
def _need_unnamed(_error: NeedUnnamed) -> str:
    return QCoreApplication.translate(
        "clients", "Write first what the question is, in a few words."
    )


@says(ScanDayAhead)
def _scan_day_ahead(error: ScanDayAhead) -> str:
    return QCoreApplication.translate(
        "clients", "%1 has not come yet. Note it on the day itself, or correct the date."
    ).replace("%1", format_date(error.scanned_on))


@says(NothingToAgree)
def _nothing_to_agree(_error: NothingToAgree) -> str:
    return QCoreApplication.translate(
        "clients",
        "Only what asks for attention becomes an agreement. Choose “Attention” first.",
    )


@says(AgreedAlready)
def _agreed_already(_error: AgreedAlready) -> str:
    return QCoreApplication.translate(
        "clients", "This is an agreement already; you find it in the conversation."
    )


@says(NoOpenConversation)
def _no_open_conversation(_error: NoOpenConversation) -> str:
    return QCoreApplication.translate(
        "clients",
        "An agreement is made in a conversation, and none is open. Begin one, and it is noted "
        "there.",
    )


@says(ConsentMissing)
def _consent_missing(error: ConsentMissing) -> str:
    words = QCoreApplication.translate(
        "clients",
        "This is kept only with explicit consent: %1 (%2). Record the consent first; what you "
        "typed stays here.",
    )
    topic = topic_name(error.topic)
    topic = topic[:1].lower() + topic[1:]
    return words.replace("%1", topic).replace("%2", topic_articles(error.topic))


@says(ConsentGiverMissing)
def _consent_giver_missing(_error: ConsentGiverMissing) -> str:
    return QCoreApplication.translate("clients", "Say who gave the consent.")


@says(ConsentInFuture)
def _consent_in_future(error: ConsentInFuture) -> str:
    return QCoreApplication.translate(
        "clients", "%1 has not come yet. Consent is recorded on the day itself."
    ).replace("%1", format_date(error.day))


@says(ConsentReversed)
def _consent_reversed(error: ConsentReversed) -> str:
    return QCoreApplication.translate(
        "clients", "This lies before %1, when the consent was given. Correct one of the two dates."
    ).replace("%1", format_date(error.given_on))


@says(DirectorTwice)
def _director_twice(_error: DirectorTwice) -> str:
    return QCoreApplication.translate(
        "clients",
        "This role has one director. Choose a colleague, or choose nobody and name the person from "
        "outside.",
    )


@says(AlreadyInHousehold)
def _already_in_household(error: AlreadyInHousehold) -> str:
    if not error.name:
        return QCoreApplication.translate(
            "clients",
            "This resident belongs to another household. Take the resident out of it first, in "
            "the resident's own file under Plan.",
        )
    return QCoreApplication.translate(
        "clients",
        "This resident belongs to the household “%1”. Take the resident out of it first, in the "
        "resident's own file under Plan.",
    ).replace("%1", error.name)


@says(MembershipReversed)
def _membership_reversed(error: MembershipReversed) -> str:
    return QCoreApplication.translate(
        "clients", "The resident joined the household on %1 only. Choose a later day."
    ).replace("%1", format_date(error.since))


@says(SupportReversed)
def _support_reversed(error: SupportReversed) -> str:
    return QCoreApplication.translate(
        "clients", "This lies before %1, when it began. Correct one of the two dates."
    ).replace("%1", format_date(error.since))


@says(SignalDayInFuture)
def _signal_day_in_future(error: SignalDayInFuture) -> str:
    return QCoreApplication.translate(
        "clients", "%1 has not come yet. Choose today or an earlier day."
    ).replace("%1", format_date(error.day))


@says(OutcomeMissing)
def _outcome_missing(_error: OutcomeMissing) -> str:
    return QCoreApplication.translate(
        "clients", "Say in a few words what came of it; then the signal is dealt with."
    )


@says(DealtWithTooEarly)
def _dealt_with_too_early(error: DealtWithTooEarly) -> str:
    return QCoreApplication.translate(
        "clients", "The signal was noted on %1. Choose that day or a later one."
    ).replace("%1", format_date(error.noted_on))
