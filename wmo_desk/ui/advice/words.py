"""The words of advice contacts: topics, quarters, and refusals."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.advice import (
    AdviceDayAhead,
    AdviceEmpty,
    AdviceNotAnonymous,
    AdvicePlaceNeeded,
    AdviceTopic,
    AdviceTopicNeeded,
    Quarter,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date


def topic_name(topic: AdviceTopic) -> str:
    """Return what a contact was about."""
    return {
        AdviceTopic.HOUSEHOLD: QCoreApplication.translate("advice", "Household"),
        AdviceTopic.SUPPORT: QCoreApplication.translate("advice", "Support and the day"),
        AdviceTopic.HOME: QCoreApplication.translate("advice", "House and aids"),
        AdviceTopic.TRANSPORT: QCoreApplication.translate("advice", "Transport"),
        AdviceTopic.FAMILY_CARE: QCoreApplication.translate("advice", "Family care"),
        AdviceTopic.MEETING: QCoreApplication.translate("advice", "Meeting people"),
        AdviceTopic.HEALTH: QCoreApplication.translate("advice", "Care and health"),
        AdviceTopic.MONEY: QCoreApplication.translate("advice", "Money"),
        AdviceTopic.ABOUT_THE_WMO: QCoreApplication.translate("advice", "How the Wmo works"),
        AdviceTopic.OTHER: QCoreApplication.translate("advice", "Something else"),
    }[topic]


def quarter_name(quarter: Quarter) -> str:
    """Return "4th quarter of 2026"."""
    words = {
        1: QCoreApplication.translate("advice", "1st quarter of %1"),
        2: QCoreApplication.translate("advice", "2nd quarter of %1"),
        3: QCoreApplication.translate("advice", "3rd quarter of %1"),
        4: QCoreApplication.translate("advice", "4th quarter of %1"),
    }[quarter.number]
    return words.replace("%1", str(quarter.year))


@says(AdviceDayAhead)
def _day_ahead(error: AdviceDayAhead) -> str:
    return QCoreApplication.translate(
        "advice", "%1 has not come yet. Note it on the day itself, or correct the date."
    ).replace("%1", format_date(error.held_on))


@says(AdvicePlaceNeeded)
def _place_needed(_error: AdvicePlaceNeeded) -> str:
    return QCoreApplication.translate("advice", "Fill in where it was, such as the library.")


@says(AdviceTopicNeeded)
def _topic_needed(_error: AdviceTopicNeeded) -> str:
    return QCoreApplication.translate("advice", "Choose what it was about; one word will do.")


@says(AdviceEmpty)
def _empty(_error: AdviceEmpty) -> str:
    return QCoreApplication.translate("advice", "Write in a few words what you advised.")


@says(AdviceNotAnonymous)
def _not_anonymous(_error: AdviceNotAnonymous) -> str:
    return QCoreApplication.translate(
        "advice",
        "This looks like a BSN, and an advice contact stays anonymous. Take the number out; for "
        "support to a resident, make a file.",
    )
