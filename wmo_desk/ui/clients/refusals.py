"""The sentences of what is refused about clients and reports: what is wrong, what to do next."""

from PySide6.QtCore import QCoreApplication

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
from wmo_desk.domain.waiting import StillWaiting
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date


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
