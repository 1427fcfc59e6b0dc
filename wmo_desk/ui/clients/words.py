"""Words that the list of clients and the dossier share: days, names, choices."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.indications import (
    WithdrawalGround,
)
from wmo_desk.domain.kinds import (
    Channel,
    Gender,
    Interpreter,
    PaperFile,
)
from wmo_desk.domain.people import NameUsage, Resemblance, format_phone, mask_bsn
from wmo_desk.domain.reports import LifeArea, OtherLaw, ReferralSource, Route, RouteReason
from wmo_desk.domain.waiting import Category


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


def paper_file_name(kind: PaperFile) -> str:
    """Return as what a resident gets paper that is sent as a file."""
    return {
        PaperFile.PDF: QCoreApplication.translate("clients", "PDF"),
        PaperFile.WEB_PAGE: QCoreApplication.translate("clients", "Web page"),
        PaperFile.TEXT: QCoreApplication.translate("clients", "Plain text"),
    }[kind]


def paper_file_words(kind: PaperFile) -> str:
    """Say as what a resident gets paper by e-mail; nothing where it is the usual one."""
    if kind is PaperFile.PDF:
        return ""
    words = QCoreApplication.translate("clients", "by e-mail as: %1")
    return words.replace("%1", paper_file_name(kind))


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


def area_of_life(area: LifeArea) -> str:
    """Return what a question is about, as a choice."""
    return {
        LifeArea.HOUSEKEEPING: QCoreApplication.translate("clients", "Housekeeping"),
        LifeArea.SELF_CARE: QCoreApplication.translate("clients", "Washing and dressing"),
        LifeArea.GETTING_ABOUT: QCoreApplication.translate("clients", "Getting about"),
        LifeArea.HOME: QCoreApplication.translate("clients", "The home"),
        LifeArea.DAY: QCoreApplication.translate("clients", "Filling the day"),
        LifeArea.CONTACT: QCoreApplication.translate("clients", "Contact, loneliness"),
        LifeArea.MIND: QCoreApplication.translate("clients", "Mind and memory"),
        LifeArea.MONEY: QCoreApplication.translate("clients", "Money"),
        LifeArea.CARER: QCoreApplication.translate("clients", "Overburdened carer"),
        LifeArea.CHILDREN: QCoreApplication.translate("clients", "Children"),
    }[area]


def law_name(law: OtherLaw) -> str:
    """Return another law that helps, as a choice."""
    return {
        OtherLaw.HEALTH_INSURANCE: QCoreApplication.translate("clients", "District nurse (Zvw)"),
        OtherLaw.LONG_TERM_CARE: QCoreApplication.translate("clients", "Long-term care (Wlz)"),
        OtherLaw.YOUTH: QCoreApplication.translate("clients", "Youth help"),
        OtherLaw.PARTICIPATION: QCoreApplication.translate("clients", "Work and income"),
        OtherLaw.DEBT: QCoreApplication.translate("clients", "Debt counselling"),
        OtherLaw.EDUCATION: QCoreApplication.translate("clients", "Education"),
    }[law]


def route_reason_words(reason: RouteReason) -> str:
    """Say why a route is proposed."""
    return {
        RouteReason.CANNOT_WAIT: QCoreApplication.translate(
            "clients", "Because it cannot wait: help is given at once (art. 2.3.3 Wmo 2015)."
        ),
        RouteReason.SEVERAL_AREAS: QCoreApplication.translate(
            "clients", "Because the question is about more than one area of life."
        ),
        RouteReason.SEVERAL_LAWS: QCoreApplication.translate(
            "clients", "Because help from several laws comes together."
        ),
        RouteReason.KNOWN_QUESTION: QCoreApplication.translate(
            "clients", "Because the question is simple and the resident is known."
        ),
        RouteReason.ORDINARY: QCoreApplication.translate(
            "clients", "Because nothing was said that asks for another way."
        ),
    }[reason]


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
        ReferralSource.NEIGHBOURHOOD_TEAM: QCoreApplication.translate(
            "clients", "Neighbourhood team"
        ),
        ReferralSource.WELFARE_ON_PRESCRIPTION: QCoreApplication.translate(
            "clients", "Welfare on prescription"
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
