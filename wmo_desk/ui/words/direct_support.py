"""Support without indication, in words: what it is, what came of it, how it stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.direct_support import KINDS, DirectSupportKind, NeedOutcome, week_of


def support_name(kind: DirectSupportKind) -> str:
    """Return what a kind of support without indication is called."""
    return {
        DirectSupportKind.GENERAL_SUPPORT: QCoreApplication.translate(
            "words", "General support for 13 weeks"
        ),
        DirectSupportKind.WELFARE_ON_PRESCRIPTION: QCoreApplication.translate(
            "words", "Welfare on prescription"
        ),
        DirectSupportKind.LONELINESS_POINT: QCoreApplication.translate(
            "words", "Contact point for loneliness"
        ),
        DirectSupportKind.FAMILY_CARE_SUPPORT: QCoreApplication.translate(
            "words", "Support for family carers"
        ),
        DirectSupportKind.ELDERLY_ADVISER: QCoreApplication.translate(
            "words", "Adviser for the elderly"
        ),
        DirectSupportKind.POWERFUL_AGEING: QCoreApplication.translate(
            "words", "Powerful Ageing screening"
        ),
    }[kind]


def need_outcome_name(outcome: NeedOutcome) -> str:
    """Return what came of a question."""
    return {
        NeedOutcome.OWN_SOLUTION: QCoreApplication.translate("words", "Own solution found"),
        NeedOutcome.BASIC_PROVISION: QCoreApplication.translate(
            "words", "Goes on with a basic provision"
        ),
        NeedOutcome.TAILOR_MADE: QCoreApplication.translate(
            "words", "Tailor-made provision needed"
        ),
        NeedOutcome.NO_LONGER_ASKED: QCoreApplication.translate("words", "No longer asked"),
    }[outcome]


def week_words(kind: DirectSupportKind, start: date, on: date) -> str:
    """Say which week it is of how many; empty where it has no weeks, or has not begun."""
    weeks = KINDS[kind].weeks
    week = week_of(start, on)
    if weeks is None or week < 1:
        return ""
    if week > weeks:
        return QCoreApplication.translate("words", "longer than %1 weeks").replace("%1", str(weeks))
    words = QCoreApplication.translate("words", "week %1 of %2")
    return words.replace("%1", str(week)).replace("%2", str(weeks))
