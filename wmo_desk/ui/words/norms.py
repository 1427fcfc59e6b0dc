"""The words of norm sets and norm calculations that several screens share."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.norms import Norm, NormKind, Outcome, exact_month
from wmo_desk.services.norms import NormSetRow


def kind_name(kind: NormKind) -> str:
    """Name what a line of a norm set stands for, as a heading."""
    return {
        NormKind.ACTIVITY: QCoreApplication.translate("norms", "Activities"),
        NormKind.PERSON: QCoreApplication.translate("norms", "The person"),
        NormKind.HOUSEHOLD: QCoreApplication.translate("norms", "The household"),
        NormKind.DWELLING: QCoreApplication.translate("norms", "The dwelling"),
        NormKind.OWN_STRENGTH: QCoreApplication.translate("norms", "Off for own strength"),
        NormKind.NETWORK: QCoreApplication.translate("norms", "Off for the network"),
    }[kind]


def figure_words(norm: Norm) -> str:
    """Say how many minutes a line counts in a year, or that its figure is missing."""
    if norm.yearly is None:
        return QCoreApplication.translate("norms", "figure missing")
    if norm.is_deduction:
        words = QCoreApplication.translate("norms", "%1 minutes a year off")
    else:
        words = QCoreApplication.translate("norms", "%1 minutes a year")
    return words.replace("%1", str(norm.yearly))


def set_name(row: NormSetRow) -> str:
    """Name a set with its version."""
    words = QCoreApplication.translate("norms", "%1, version %2")
    return words.replace("%1", row.name).replace("%2", row.edition)


def missing_words(names: tuple[str, ...]) -> str:
    """Say which figures are missing."""
    words = QCoreApplication.translate("norms", "figure missing: %1")
    return words.replace("%1", ", ".join(names))


def outcome_words(outcome: Outcome) -> str:
    """Say in short what a calculation comes to; a missing figure is no zero."""
    if outcome.weekly is None or outcome.monthly is None:
        words = QCoreApplication.translate("norms", "No result: %1.")
        return words.replace("%1", missing_words(outcome.missing))
    words = QCoreApplication.translate("norms", "%1 minutes a week, %2 minutes a month")
    return words.replace("%1", str(outcome.weekly)).replace("%2", str(outcome.monthly))


def rounding_words(outcome: Outcome) -> str:
    """Say by which rule the minutes were rounded; nothing without a result."""
    if outcome.weekly is None or outcome.monthly is None or outcome.yearly is None:
        return ""
    words = QCoreApplication.translate(
        "norms",
        "%1 minutes a year ÷ 52 = %2, up to a whole minute: %3 a week. %3 × 52 ÷ 12 = %4, up to a "
        "whole minute: %5 a month.",
    )
    exact_week = Fraction(outcome.yearly, 52)
    for number, said in enumerate(
        (
            str(outcome.yearly),
            _exact(exact_week),
            str(outcome.weekly),
            _exact(exact_month(outcome.weekly)),
            str(outcome.monthly),
        ),
        1,
    ):
        words = words.replace(f"%{number}", said)
    return words


def _exact(number: Fraction) -> str:
    if number.denominator == 1:
        return str(int(number))
    whole, rest = divmod(round(number * 100), 100)
    words = QCoreApplication.translate("norms", "%1.%2", "a number with two decimals")
    return words.replace("%1", str(whole)).replace("%2", f"{rest:02}")
