"""What papers are called."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.documents import DocumentRow


def paper_name(kind: DocumentKind) -> str:
    """Name a kind of paper, as a title."""
    return {
        DocumentKind.SUMMARY: QCoreApplication.translate("documents", "Summary"),
        DocumentKind.CONFIRMATION: QCoreApplication.translate("documents", "Confirmation letter"),
        DocumentKind.INVITATION: QCoreApplication.translate("documents", "Invitation letter"),
        DocumentKind.FINDINGS: QCoreApplication.translate("documents", "Written findings"),
        DocumentKind.PLAN: QCoreApplication.translate("documents", "Plan"),
        DocumentKind.RESIDENT_SHEET: QCoreApplication.translate("documents", "Preparation sheet"),
        DocumentKind.PREPARATION: QCoreApplication.translate("documents", "Preparation"),
        DocumentKind.NORM_CALCULATION: QCoreApplication.translate("documents", "Norm calculation"),
        DocumentKind.PLACE_LETTER: QCoreApplication.translate(
            "documents", "Letter about the waiting list"
        ),
        DocumentKind.DECISION_LETTER: QCoreApplication.translate("documents", "Decision letter"),
        DocumentKind.WITHDRAWAL_LETTER: QCoreApplication.translate(
            "documents", "Letter about a withdrawal"
        ),
        DocumentKind.REFUSAL_LETTER: QCoreApplication.translate(
            "documents", "Letter about a refusal"
        ),
        DocumentKind.PGB_LETTER: QCoreApplication.translate("documents", "Explanation of the pgb"),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "Sheet for the provider"
        ),
        DocumentKind.HAND_OVER: QCoreApplication.translate("documents", "Hand-over page"),
        DocumentKind.CASELOAD: QCoreApplication.translate("documents", "Caseload"),
        DocumentKind.WAITING_FIGURES: QCoreApplication.translate(
            "documents", "Waiting list in figures"
        ),
        DocumentKind.INSIGHT: QCoreApplication.translate("documents", "Copy of the file"),
    }[kind]


def of_words(row: DocumentRow) -> str:
    """Say what a hand-out was made of, with its day in the place of %1."""
    if row.kind is DocumentKind.NORM_CALCULATION:
        return QCoreApplication.translate("documents", "calculation of %1")
    if row.indication_id is not None or row.refusal_id is not None:
        return QCoreApplication.translate("documents", "decision of %1")
    if row.report_id is not None:
        return QCoreApplication.translate("documents", "report of %1")
    return QCoreApplication.translate("documents", "conversation of %1")
