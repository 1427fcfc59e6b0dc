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
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "Sheet for the provider"
        ),
        DocumentKind.HAND_OVER: QCoreApplication.translate("documents", "Hand-over page"),
        DocumentKind.CASELOAD: QCoreApplication.translate("documents", "Caseload"),
        DocumentKind.WAITING_FIGURES: QCoreApplication.translate(
            "documents", "Waiting list in figures"
        ),
    }[kind]


def of_what(row: DocumentRow) -> str:
    """Say of what a hand-out was made, with its day in the place of %1; nothing without a day."""
    if row.held_on is None:
        return ""
    return {
        DocumentKind.CONFIRMATION: QCoreApplication.translate("documents", "report of %1"),
        DocumentKind.NORM_CALCULATION: QCoreApplication.translate("documents", "calculation of %1"),
    }.get(row.kind, QCoreApplication.translate("documents", "conversation of %1"))
