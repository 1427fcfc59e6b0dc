"""What papers are called."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import DocumentKind


def paper_name(kind: DocumentKind) -> str:
    """Name a kind of paper, as a title."""
    return {
        DocumentKind.SUMMARY: QCoreApplication.translate("documents", "Summary"),
        DocumentKind.CONFIRMATION: QCoreApplication.translate("documents", "Confirmation letter"),
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
        DocumentKind.INSIGHT: QCoreApplication.translate("documents", "Copy of the file"),
    }[kind]
