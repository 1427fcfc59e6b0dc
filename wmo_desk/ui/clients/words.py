"""Words that the list of clients and the dossier share: days, names, choices."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wmo_desk.domain.indications import (
    DeliveryForm,
    ExtentUnit,
    IndicationState,
    WithdrawalGround,
)
from wmo_desk.domain.kinds import (
    Channel,
    ConversationPlace,
    Gender,
    IdentityDocument,
    Interpreter,
    OfferOutcome,
)
from wmo_desk.domain.people import NameUsage, Resemblance, age, format_phone, mask_bsn
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.domain.waiting import Category, Status


def day_words(day: date, today: date) -> str:
    """Write a day in words, "22 November"; with its year where it is not this one."""
    pattern = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day(day: date) -> str:
    """Write a day where there is little room, "22 Nov"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def moment_words(moment: datetime, today: date) -> str:
    """Write a local moment, "22 November 14:03"."""
    return f"{day_words(moment.date(), today)} {moment:%H:%M}"


def days_left_words(days: int) -> str:
    """Say how many days a term still has, or by how many it has passed."""
    if days == 0:
        return QCoreApplication.translate("clients", "today")
    if days < 0:
        return QCoreApplication.translate("clients", "%n day(s) late", "", -days)
    return QCoreApplication.translate("clients", "%n day(s) left", "", days)


def age_words(birth_date: date | None, on: date) -> str:
    """Say how old somebody is, "71 years"; nothing where the birth date is not known."""
    if birth_date is None:
        return ""
    return QCoreApplication.translate("clients", "%n year(s)", "", age(birth_date, on))


def name_or_unknown(list_name: str) -> str:
    """Name somebody, or say that the name is not known yet."""
    return list_name or QCoreApplication.translate("clients", "Name not known yet")


def titled(name: str, gender: Gender) -> str:
    """Put the short title before a name where it is known."""
    if gender is Gender.FEMALE:
        return QCoreApplication.translate("clients", "Ms %1").replace("%1", name)
    if gender is Gender.MALE:
        return QCoreApplication.translate("clients", "Mr %1").replace("%1", name)
    return name


def address_words(street: str, house_number: str, postcode: str, city: str) -> str:
    """Write an address on one line; what is not known is left out."""
    first = " ".join(part for part in (street, house_number) if part)
    second = " ".join(part for part in (postcode, city) if part)
    return ", ".join(part for part in (first, second) if part)


def phone_words(number: str) -> str:
    """Write a phone number as people read it; it stays on one line."""
    return format_phone(number).replace(" ", "\N{NO-BREAK SPACE}")


def masked_bsn(bsn: str | None) -> str:
    """Write a BSN with all but its last digits hidden, in the usual groups."""
    if not bsn:
        return ""
    hidden = mask_bsn(bsn)
    return f"{hidden[:4]} {hidden[4:6]} {hidden[6:]}"


def gender_name(gender: Gender) -> str:
    """Return how a letter addresses somebody, as a choice."""
    return {
        Gender.UNKNOWN: QCoreApplication.translate("clients", "No title"),
        Gender.FEMALE: QCoreApplication.translate("clients", "Ms"),
        Gender.MALE: QCoreApplication.translate("clients", "Mr"),
    }[gender]


def usage_name(usage: NameUsage) -> str:
    """Return by which surname somebody wants to be called, as a choice."""
    return {
        NameUsage.OWN: QCoreApplication.translate("clients", "Own name"),
        NameUsage.PARTNER: QCoreApplication.translate("clients", "Partner's name"),
        NameUsage.PARTNER_OWN: QCoreApplication.translate("clients", "Partner's name – own name"),
        NameUsage.OWN_PARTNER: QCoreApplication.translate("clients", "Own name – partner's name"),
    }[usage]


def channel_name(channel: Channel) -> str:
    """Return how a resident prefers to hear from us."""
    return {
        Channel.PHONE: QCoreApplication.translate("clients", "Phone"),
        Channel.LETTER: QCoreApplication.translate("clients", "Letter"),
        Channel.EMAIL: QCoreApplication.translate("clients", "E-mail"),
        Channel.VISIT: QCoreApplication.translate("clients", "Visit"),
    }[channel]


def interpreter_name(interpreter: Interpreter) -> str:
    """Return which interpreter a conversation needs."""
    return {
        Interpreter.NONE: QCoreApplication.translate("clients", "None"),
        Interpreter.SPOKEN: QCoreApplication.translate("clients", "Spoken language"),
        Interpreter.SIGN: QCoreApplication.translate("clients", "Sign language"),
        Interpreter.DEAFBLIND: QCoreApplication.translate("clients", "For the deafblind"),
    }[interpreter]


def route_name(route: Route) -> str:
    """Return how a report is dealt with."""
    return {
        Route.SIMPLE: QCoreApplication.translate("clients", "Simple, known"),
        Route.REGULAR: QCoreApplication.translate("clients", "Regular"),
        Route.SEVERAL_PROBLEMS: QCoreApplication.translate("clients", "Several problems"),
        Route.URGENT: QCoreApplication.translate("clients", "Urgent"),
    }[route]


def source_name(source: ReferralSource) -> str:
    """Return who made a report."""
    return {
        ReferralSource.RESIDENT: QCoreApplication.translate("clients", "Resident"),
        ReferralSource.FAMILY: QCoreApplication.translate("clients", "Family"),
        ReferralSource.CARER: QCoreApplication.translate("clients", "Family carer"),
        ReferralSource.NEIGHBOUR: QCoreApplication.translate("clients", "Neighbour"),
        ReferralSource.REPRESENTATIVE: QCoreApplication.translate("clients", "Representative"),
        ReferralSource.GENERAL_PRACTITIONER: QCoreApplication.translate(
            "clients", "General practitioner"
        ),
        ReferralSource.DISTRICT_NURSE: QCoreApplication.translate("clients", "District nurse"),
        ReferralSource.HOSPITAL: QCoreApplication.translate("clients", "Hospital"),
        ReferralSource.DEMENTIA_CASE_MANAGER: QCoreApplication.translate(
            "clients", "Case manager dementia"
        ),
        ReferralSource.MENTAL_HEALTH_TALK: QCoreApplication.translate(
            "clients", "Exploratory talk (mental health)"
        ),
        ReferralSource.WELFARE_ORGANISATION: QCoreApplication.translate(
            "clients", "Welfare organisation"
        ),
        ReferralSource.PROVIDER: QCoreApplication.translate("clients", "Provider"),
        ReferralSource.HOUSING_ASSOCIATION: QCoreApplication.translate(
            "clients", "Housing association"
        ),
        ReferralSource.MUNICIPALITY: QCoreApplication.translate("clients", "Municipality"),
        ReferralSource.OTHER: QCoreApplication.translate("clients", "Somebody else"),
    }[source]


def document_name(document: IdentityDocument) -> str:
    """Return the kind of identity document that was seen."""
    return {
        IdentityDocument.PASSPORT: QCoreApplication.translate("clients", "Passport"),
        IdentityDocument.IDENTITY_CARD: QCoreApplication.translate("clients", "Identity card"),
        IdentityDocument.DRIVING_LICENCE: QCoreApplication.translate("clients", "Driving licence"),
        IdentityDocument.RESIDENCE_PERMIT: QCoreApplication.translate(
            "clients", "Residence permit"
        ),
    }[document]


def place_name(place: ConversationPlace) -> str:
    """Return where a conversation is held."""
    return {
        ConversationPlace.HOME: QCoreApplication.translate("clients", "At home"),
        ConversationPlace.OFFICE: QCoreApplication.translate("clients", "At the office"),
        ConversationPlace.PHONE: QCoreApplication.translate("clients", "By phone"),
        ConversationPlace.ELSEWHERE: QCoreApplication.translate("clients", "Elsewhere"),
    }[place]


def form_name(form: DeliveryForm) -> str:
    """Return in which form a provision is delivered."""
    return {
        DeliveryForm.IN_KIND: QCoreApplication.translate("clients", "In kind"),
        DeliveryForm.PGB: QCoreApplication.translate("clients", "Pgb"),
        DeliveryForm.ALFA: QCoreApplication.translate("clients", "Alfa help"),
        DeliveryForm.FINANCIAL: QCoreApplication.translate("clients", "Financial"),
    }[form]


def extent_words(extent: int, unit: ExtentUnit) -> str:
    """Write how much is granted, "2 hours 30 a week"."""
    if unit is ExtentUnit.MINUTES_PER_WEEK:
        hours, minutes = divmod(extent, 60)
        if not hours:
            return QCoreApplication.translate("clients", "%n minute(s) a week", "", minutes)
        if not minutes:
            return QCoreApplication.translate("clients", "%n hour(s) a week", "", hours)
        words = QCoreApplication.translate("clients", "%1 h %2 min a week")
        return words.replace("%1", str(hours)).replace("%2", str(minutes))
    if unit is ExtentUnit.HOURS_PER_WEEK:
        return QCoreApplication.translate("clients", "%n hour(s) a week", "", extent)
    if unit is ExtentUnit.DAY_PARTS_PER_WEEK:
        return QCoreApplication.translate("clients", "%n day part(s) a week", "", extent)
    if unit is ExtentUnit.NIGHTS_PER_YEAR:
        return QCoreApplication.translate("clients", "%n night(s) a year", "", extent)
    if unit is ExtentUnit.TRIPS_PER_YEAR:
        return QCoreApplication.translate("clients", "%n trip(s) a year", "", extent)
    if unit is ExtentUnit.EUROS:
        return f"€ {extent}"
    return QCoreApplication.translate("clients", "%n piece(s)", "", extent)


def unit_name(unit: ExtentUnit) -> str:
    """Return in what an extent is counted."""
    return {
        ExtentUnit.MINUTES_PER_WEEK: QCoreApplication.translate("clients", "minutes a week"),
        ExtentUnit.HOURS_PER_WEEK: QCoreApplication.translate("clients", "hours a week"),
        ExtentUnit.DAY_PARTS_PER_WEEK: QCoreApplication.translate("clients", "day parts a week"),
        ExtentUnit.NIGHTS_PER_YEAR: QCoreApplication.translate("clients", "nights a year"),
        ExtentUnit.TRIPS_PER_YEAR: QCoreApplication.translate("clients", "trips a year"),
        ExtentUnit.PIECES: QCoreApplication.translate("clients", "pieces"),
        ExtentUnit.EUROS: QCoreApplication.translate("clients", "euros"),
    }[unit]


def ground_name(ground: WithdrawalGround) -> str:
    """Return why a decision was withdrawn (art. 2.3.10 lid 1, a to e)."""
    return {
        WithdrawalGround.INCORRECT_INFORMATION: QCoreApplication.translate(
            "clients", "incorrect information"
        ),
        WithdrawalGround.NO_LONGER_NEEDED: QCoreApplication.translate(
            "clients", "no longer needed"
        ),
        WithdrawalGround.NOT_ADEQUATE: QCoreApplication.translate("clients", "not adequate"),
        WithdrawalGround.CONDITIONS_NOT_MET: QCoreApplication.translate(
            "clients", "conditions not met"
        ),
        WithdrawalGround.NOT_USED: QCoreApplication.translate("clients", "not used as meant"),
    }[ground]


def outcome_name(outcome: OfferOutcome) -> str:
    """Return how an offer of a provider ended."""
    return {
        OfferOutcome.OPEN: QCoreApplication.translate("clients", "no answer yet"),
        OfferOutcome.TAKEN_UP: QCoreApplication.translate("clients", "taken up"),
        OfferOutcome.DECLINED: QCoreApplication.translate("clients", "declined"),
        OfferOutcome.WITHDRAWN: QCoreApplication.translate("clients", "withdrawn"),
    }[outcome]


def indication_state_name(state: IndicationState) -> str:
    """Return how an indication stands."""
    return {
        IndicationState.FUTURE: QCoreApplication.translate("clients", "begins later"),
        IndicationState.RUNNING: QCoreApplication.translate("clients", "runs"),
        IndicationState.ENDED: QCoreApplication.translate("clients", "ended"),
        IndicationState.WITHDRAWN: QCoreApplication.translate("clients", "withdrawn"),
    }[state]


def status_name(status: Status) -> str:
    """Return how a place on the waiting list stands."""
    return {
        Status.WAITING: QCoreApplication.translate("clients", "waiting"),
        Status.OFFERED: QCoreApplication.translate("clients", "offered"),
        Status.STARTED: QCoreApplication.translate("clients", "started"),
        Status.DECLINED: QCoreApplication.translate("clients", "declined"),
        Status.PAUSED: QCoreApplication.translate("clients", "paused"),
        Status.LEFT: QCoreApplication.translate("clients", "off the list"),
    }[status]


def category_name(category: Category) -> str:
    """Return the category of a place."""
    words = QCoreApplication.translate("clients", "category %1")
    return words.replace("%1", category.value)


def resemblance_words(why: Resemblance) -> str:
    """Say why two files may be about one person."""
    return {
        Resemblance.BSN: QCoreApplication.translate("clients", "the same BSN"),
        Resemblance.NAME_AND_BIRTH_DATE: QCoreApplication.translate(
            "clients", "the same surname and birth date"
        ),
        Resemblance.BIRTH_DATE_AND_ADDRESS: QCoreApplication.translate(
            "clients", "the same birth date and address"
        ),
    }[why]


def yes_or_no(value: bool) -> str:
    """Say yes or no."""
    if value:
        return QCoreApplication.translate("clients", "yes")
    return QCoreApplication.translate("clients", "no")


def in_list(parts: Sequence[str]) -> str:
    """Put words beside each other, as the headers do; empty ones are left out."""
    return " · ".join(part for part in parts if part)


def time_words(moment: time) -> str:
    """Write a time of the day, "14:00"."""
    return f"{moment:%H:%M}"
