"""Words for households, consent, family carers and signals."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.carers import CareLoad, Respite
from wmo_desk.domain.consent import ConsentTopic, Kin
from wmo_desk.domain.households import Law, SupportKind
from wmo_desk.domain.signals import SignalConsent, SignalKind


def topic_name(topic: ConsentTopic) -> str:
    """Return what consent is for."""
    return {
        ConsentTopic.PARTNER: QCoreApplication.translate("plan", "Data of the partner"),
        ConsentTopic.PARENTS: QCoreApplication.translate("plan", "Data of the parents"),
        ConsentTopic.CHILDREN: QCoreApplication.translate("plan", "Data of the children"),
        ConsentTopic.HOUSEMATES: QCoreApplication.translate("plan", "Data of housemates"),
        ConsentTopic.OTHER_LAWS: QCoreApplication.translate("plan", "Data from other laws"),
        ConsentTopic.CARE: QCoreApplication.translate(
            "plan", "Data from care insurer or care provider"
        ),
        ConsentTopic.SHARING: QCoreApplication.translate("plan", "Sharing within the household"),
    }[topic]


def topic_articles(topic: ConsentTopic) -> str:
    """Name the article on which the need for consent rests."""
    return {
        ConsentTopic.CARE: "art. 5.1.1 lid 5, 5.2.5 Wmo",
        ConsentTopic.SHARING: "art. 5.3.3 Wmo",
    }.get(topic, "art. 5.1.1 lid 4 Wmo")


def kin_name(kin: Kin) -> str:
    """Return what family somebody is."""
    return {
        Kin.PARTNER: QCoreApplication.translate("plan", "Partner"),
        Kin.PARENT: QCoreApplication.translate("plan", "Parent"),
        Kin.CHILD: QCoreApplication.translate("plan", "Child"),
        Kin.OTHER: QCoreApplication.translate("plan", "None of these"),
    }[kin]


def law_name(law: Law) -> str:
    """Return a law as people call it."""
    return {
        Law.WMO: QCoreApplication.translate("plan", "Wmo"),
        Law.ZVW: QCoreApplication.translate("plan", "Health insurance (Zvw)"),
        Law.WLZ: QCoreApplication.translate("plan", "Long-term care (Wlz)"),
        Law.JEUGDWET: QCoreApplication.translate("plan", "Youth Act (Jeugdwet)"),
        Law.PARTICIPATIEWET: QCoreApplication.translate(
            "plan", "Income, work and debts (Participatiewet)"
        ),
        Law.EDUCATION: QCoreApplication.translate("plan", "Education"),
        Law.OTHER: QCoreApplication.translate("plan", "Something else"),
    }[law]


def law_short(law: Law) -> str:
    """Return a law in one word, for a list."""
    return {
        Law.WMO: "Wmo",
        Law.ZVW: "Zvw",
        Law.WLZ: "Wlz",
        Law.JEUGDWET: "Jeugdwet",
        Law.PARTICIPATIEWET: "Participatiewet",
        Law.EDUCATION: QCoreApplication.translate("plan", "education"),
        Law.OTHER: QCoreApplication.translate("plan", "elsewhere"),
    }[law]


def support_name(kind: SupportKind) -> str:
    """Return a kind of support, whatever the law."""
    return {
        SupportKind.GUIDANCE: QCoreApplication.translate("plan", "Guidance"),
        SupportKind.HOUSEHOLD_HELP: QCoreApplication.translate("plan", "Help in the household"),
        SupportKind.PERSONAL_CARE: QCoreApplication.translate("plan", "Personal care"),
        SupportKind.NURSING: QCoreApplication.translate("plan", "Nursing"),
        SupportKind.TREATMENT: QCoreApplication.translate("plan", "Treatment"),
        SupportKind.DAY_ACTIVITIES: QCoreApplication.translate("plan", "Day activities"),
        SupportKind.RESPITE: QCoreApplication.translate("plan", "Short stay, respite"),
        SupportKind.SHELTERED_LIVING: QCoreApplication.translate("plan", "Sheltered living"),
        SupportKind.TRANSPORT: QCoreApplication.translate("plan", "Transport"),
        SupportKind.AIDS: QCoreApplication.translate("plan", "Aids"),
        SupportKind.MONEY: QCoreApplication.translate("plan", "Income and debts"),
        SupportKind.LEARNING: QCoreApplication.translate("plan", "Support at school"),
        SupportKind.OTHER: QCoreApplication.translate("plan", "Other support"),
    }[kind]


def load_name(load: CareLoad) -> str:
    """Return how carers say it goes, in their own words."""
    return {
        CareLoad.WELL: QCoreApplication.translate("plan", "I can keep this up well"),
        CareLoad.SOMETIMES_HEAVY: QCoreApplication.translate("plan", "Sometimes it is heavy"),
        CareLoad.OFTEN_HEAVY: QCoreApplication.translate("plan", "It is often heavy"),
        CareLoad.TOO_HEAVY: QCoreApplication.translate("plan", "I cannot keep this up any longer"),
    }[load]


def respite_name(respite: Respite) -> str:
    """Return how it stands with a break from the care."""
    return {
        Respite.NOT_WANTED: QCoreApplication.translate("plan", "Not wanted now"),
        Respite.WANTED: QCoreApplication.translate("plan", "Wanted, still to be arranged"),
        Respite.ARRANGED: QCoreApplication.translate("plan", "Arranged"),
    }[respite]


def signal_name(kind: SignalKind) -> str:
    """Return what a signal is about."""
    return {
        SignalKind.LONELINESS: QCoreApplication.translate("plan", "Loneliness"),
        SignalKind.POVERTY: QCoreApplication.translate("plan", "Poverty"),
        SignalKind.OVERBURDENED_CARER: QCoreApplication.translate("plan", "Overburdened carer"),
        SignalKind.NEGLECT: QCoreApplication.translate("plan", "Neglect"),
        SignalKind.UNSAFE: QCoreApplication.translate("plan", "Unsafe at home"),
    }[kind]


def signal_consent_name(consent: SignalConsent) -> str:
    """Return whether the resident agrees that we do something."""
    return {
        SignalConsent.NOT_ASKED: QCoreApplication.translate("plan", "Not asked yet"),
        SignalConsent.GIVEN: QCoreApplication.translate("plan", "Asked, agrees"),
        SignalConsent.REFUSED: QCoreApplication.translate("plan", "Asked, does not agree"),
    }[consent]
