"""How places on the waiting list and offers stand."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import OfferOutcome
from wmo_desk.domain.waiting import Status


def status_name(status: Status) -> str:
    """Return how a place on the waiting list stands."""
    return {
        Status.WAITING: QCoreApplication.translate("words", "waiting"),
        Status.OFFERED: QCoreApplication.translate("words", "offered"),
        Status.STARTED: QCoreApplication.translate("words", "started"),
        Status.DECLINED: QCoreApplication.translate("words", "declined"),
        Status.PAUSED: QCoreApplication.translate("words", "paused"),
        Status.LEFT: QCoreApplication.translate("words", "off the list"),
    }[status]


def outcome_words(outcome: OfferOutcome) -> str:
    """Say what came of an offer."""
    return {
        OfferOutcome.OPEN: QCoreApplication.translate("words", "not answered yet"),
        OfferOutcome.TAKEN_UP: QCoreApplication.translate("words", "taken up"),
        OfferOutcome.DECLINED: QCoreApplication.translate(
            "words", "the provider could not take it on"
        ),
        OfferOutcome.DECLINED_BY_CLIENT: QCoreApplication.translate(
            "words", "the resident declined"
        ),
        OfferOutcome.WITHDRAWN: QCoreApplication.translate("words", "withdrawn"),
        OfferOutcome.LAPSED: QCoreApplication.translate("words", "no answer in time"),
    }[outcome]
