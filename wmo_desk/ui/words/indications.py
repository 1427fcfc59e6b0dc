"""What is granted, in words: forms, extents, how it stands."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.indications import DeliveryForm, EndCause, ExtentUnit, IndicationState
from wmo_desk.domain.kinds import ContributionRule


def contribution_rule_name(rule: ContributionRule) -> str:
    """Say whether an own contribution is asked for a provision."""
    return {
        ContributionRule.NOT_SAID: QCoreApplication.translate("words", "not said yet"),
        ContributionRule.ASKED: QCoreApplication.translate("words", "is asked"),
        ContributionRule.NOT_ASKED: QCoreApplication.translate("words", "is not asked"),
    }[rule]


def end_cause_name(cause: EndCause) -> str:
    """Return what ends help before its time."""
    return {
        EndCause.REASSESSED: QCoreApplication.translate("words", "We looked again"),
        EndCause.DIED: QCoreApplication.translate("words", "The resident died"),
        EndCause.OTHER_LAW: QCoreApplication.translate(
            "words", "Goes on under another law, such as the Wlz"
        ),
        EndCause.MOVED_AWAY: QCoreApplication.translate("words", "Moves to another municipality"),
    }[cause]


def form_name(form: DeliveryForm) -> str:
    """Return in which form a provision is delivered."""
    return {
        DeliveryForm.IN_KIND: QCoreApplication.translate("words", "In kind"),
        DeliveryForm.PGB: QCoreApplication.translate("words", "Pgb"),
        DeliveryForm.ALFA: QCoreApplication.translate("words", "Alfa help"),
        DeliveryForm.FINANCIAL: QCoreApplication.translate("words", "Financial"),
    }[form]


def extent_words(extent: int, unit: ExtentUnit) -> str:
    """Write how much is granted, "2 hours 30 a week"."""
    if unit is ExtentUnit.MINUTES_PER_WEEK:
        hours, minutes = divmod(extent, 60)
        if not hours:
            return QCoreApplication.translate("words", "%n minute(s) a week", "", minutes)
        if not minutes:
            return QCoreApplication.translate("words", "%n hour(s) a week", "", hours)
        words = QCoreApplication.translate("words", "%1 h %2 min a week")
        return words.replace("%1", str(hours)).replace("%2", str(minutes))
    if unit is ExtentUnit.HOURS_PER_WEEK:
        return QCoreApplication.translate("words", "%n hour(s) a week", "", extent)
    if unit is ExtentUnit.DAY_PARTS_PER_WEEK:
        return QCoreApplication.translate("words", "%n day part(s) a week", "", extent)
    if unit is ExtentUnit.NIGHTS_PER_YEAR:
        return QCoreApplication.translate("words", "%n night(s) a year", "", extent)
    if unit is ExtentUnit.TRIPS_PER_YEAR:
        return QCoreApplication.translate("words", "%n trip(s) a year", "", extent)
    if unit is ExtentUnit.EUROS:
        return f"€ {extent}"
    return QCoreApplication.translate("words", "%n piece(s)", "", extent)


def unit_name(unit: ExtentUnit) -> str:
    """Return in what an extent is counted."""
    return {
        ExtentUnit.MINUTES_PER_WEEK: QCoreApplication.translate("words", "minutes a week"),
        ExtentUnit.HOURS_PER_WEEK: QCoreApplication.translate("words", "hours a week"),
        ExtentUnit.DAY_PARTS_PER_WEEK: QCoreApplication.translate("words", "day parts a week"),
        ExtentUnit.NIGHTS_PER_YEAR: QCoreApplication.translate("words", "nights a year"),
        ExtentUnit.TRIPS_PER_YEAR: QCoreApplication.translate("words", "trips a year"),
        ExtentUnit.PIECES: QCoreApplication.translate("words", "pieces"),
        ExtentUnit.EUROS: QCoreApplication.translate("words", "euros"),
    }[unit]


def indication_state_name(state: IndicationState) -> str:
    """Return how an indication stands."""
    return {
        IndicationState.FUTURE: QCoreApplication.translate("words", "begins later"),
        IndicationState.RUNNING: QCoreApplication.translate("words", "runs"),
        IndicationState.ENDED: QCoreApplication.translate("words", "ended"),
        IndicationState.WITHDRAWN: QCoreApplication.translate("words", "withdrawn"),
    }[state]
