"""The way of a decision in words: what moves its term, grounds of refusal, conditions of a pgb."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.applications import ApplicationWay, TermEventKind
from wmo_desk.domain.pgb import PgbCondition, PgbRefusalGround, TariffUnit
from wmo_desk.domain.revisions import ReviewOutcome


def way_name(way: ApplicationWay) -> str:
    """Return how somebody applied."""
    return {
        ApplicationWay.FORM: QCoreApplication.translate("decisions", "Application form or letter"),
        ApplicationWay.SIGNED_REPORT: QCoreApplication.translate(
            "decisions", "Signed report of the investigation"
        ),
    }[way]


def event_name(kind: TermEventKind) -> str:
    """Return what happened to the term of a decision."""
    return {
        TermEventKind.COMPLETION_ASKED: QCoreApplication.translate(
            "decisions", "Asked to complete the application"
        ),
        TermEventKind.COMPLETED: QCoreApplication.translate("decisions", "Application completed"),
        TermEventKind.AGREED: QCoreApplication.translate(
            "decisions", "Extended with the applicant's consent"
        ),
        TermEventKind.NOTIFIED: QCoreApplication.translate(
            "decisions", "Told that it will be later"
        ),
        TermEventKind.NOTICE_OF_DEFAULT: QCoreApplication.translate(
            "decisions", "Notice of default received"
        ),
    }[kind]


def event_meaning(kind: TermEventKind) -> str:
    """Say what this does to the term."""
    return {
        TermEventKind.COMPLETION_ASKED: QCoreApplication.translate(
            "decisions", "The term stands still until the answer, or until the day you name."
        ),
        TermEventKind.COMPLETED: QCoreApplication.translate(
            "decisions", "The term runs again from that day."
        ),
        TermEventKind.AGREED: QCoreApplication.translate(
            "decisions", "The applicant agreed in writing; the term ends on the day you name."
        ),
        TermEventKind.NOTIFIED: QCoreApplication.translate(
            "decisions", "The resident knows when the decision comes. The term itself stays."
        ),
        TermEventKind.NOTICE_OF_DEFAULT: QCoreApplication.translate(
            "decisions", "From now on the days are few: after them a penalty begins."
        ),
    }[kind]


def pgb_ground_name(ground: PgbRefusalGround) -> str:
    """Return a ground on which a pgb is refused, with its place in art. 2.3.6 Wmo."""
    return {
        PgbRefusalGround.CANNOT_MANAGE: QCoreApplication.translate(
            "decisions", "Cannot manage the budget, also not with help (lid 2 a)"
        ),
        PgbRefusalGround.NOT_MOTIVATED: QCoreApplication.translate(
            "decisions", "Gives no reasons for wanting a pgb (lid 2 b)"
        ),
        PgbRefusalGround.NOT_SUITABLE: QCoreApplication.translate(
            "decisions", "The help is not safe, effective or client-oriented (lid 2 c)"
        ),
        PgbRefusalGround.EXTRA_COST: QCoreApplication.translate(
            "decisions", "Costs more than in kind, as far as it does (lid 5 a)"
        ),
        PgbRefusalGround.EARLIER_DECISION: QCoreApplication.translate(
            "decisions", "An earlier decision was revised on ground a, d or e (lid 5 b)"
        ),
    }[ground]


def condition_question(condition: PgbCondition) -> str:
    """Ask for a condition of a pgb."""
    return {
        PgbCondition.CAN_MANAGE: QCoreApplication.translate(
            "decisions", "Can the resident manage the budget, alone or with help?"
        ),
        PgbCondition.IS_MOTIVATED: QCoreApplication.translate(
            "decisions", "Does the resident give reasons for wanting a pgb?"
        ),
        PgbCondition.IS_SUITABLE: QCoreApplication.translate(
            "decisions", "Is the help safe, effective and client-oriented?"
        ),
    }[condition]


def condition_reason(condition: PgbCondition) -> str:
    """Ask for what shows that a condition is met."""
    return {
        PgbCondition.CAN_MANAGE: QCoreApplication.translate(
            "decisions", "How, and with whose help"
        ),
        PgbCondition.IS_MOTIVATED: QCoreApplication.translate(
            "decisions", "The resident's reasons"
        ),
        PgbCondition.IS_SUITABLE: QCoreApplication.translate("decisions", "What shows that"),
    }[condition]


def tariff_unit_name(unit: TariffUnit) -> str:
    """Return for how much help a tariff pays."""
    return {
        TariffUnit.HOUR: QCoreApplication.translate("decisions", "an hour"),
        TariffUnit.DAY_PART: QCoreApplication.translate("decisions", "a day part"),
        TariffUnit.NIGHT: QCoreApplication.translate("decisions", "a night"),
        TariffUnit.TRIP: QCoreApplication.translate("decisions", "a trip"),
        TariffUnit.MONTH: QCoreApplication.translate("decisions", "a month"),
        TariffUnit.ONCE: QCoreApplication.translate("decisions", "once"),
    }[unit]


def helper_name(*, is_informal: bool) -> str:
    """Return who is paid with a pgb."""
    if is_informal:
        return QCoreApplication.translate("decisions", "Informal: from the own network")
    return QCoreApplication.translate("decisions", "Formal: a professional")


def review_outcome_name(outcome: ReviewOutcome) -> str:
    """Return what came of looking again."""
    return {
        ReviewOutcome.KEPT: QCoreApplication.translate("decisions", "It stays"),
        ReviewOutcome.CHANGED: QCoreApplication.translate("decisions", "It changes"),
        ReviewOutcome.ENDED: QCoreApplication.translate("decisions", "It ends"),
    }[outcome]
