"""The words and ways of each kind of paper; a new kind is a new line in each of these."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.documents import PaperAbout

# By what a page is asked with, in the order in which one goes before another.
_TARGETS: Final = {
    "report_id": DocumentKind.CONFIRMATION,
    "calculation_id": DocumentKind.NORM_CALCULATION,
    "entry_id": DocumentKind.PLACE_LETTER,
    "provider_id": DocumentKind.PROVIDER_SHEET,
    "prepare": DocumentKind.PREPARATION,
    "conversation_id": DocumentKind.SUMMARY,
}


def about_of(target: dict[str, UUID | None]) -> PaperAbout | None:
    """Return what is asked for, by the name under which its identifier is given."""
    for name, kind in _TARGETS.items():
        if (identifier := target.get(name)) is not None:
            return PaperAbout(kind, identifier)
    return None


def back_words(kind: DocumentKind) -> str:
    """Name the page from which a paper is made, and to which one goes back."""
    if kind is DocumentKind.PROVIDER_SHEET:
        return QCoreApplication.translate("documents", "Waiting list")
    return QCoreApplication.translate("documents", "Dossier")


def section_of(kind: DocumentKind) -> str:
    """Return the section of the dossier to which one goes back."""
    return {
        DocumentKind.CONFIRMATION: "reports",
        DocumentKind.PREPARATION: "conversations",
        DocumentKind.NORM_CALCULATION: "plan",
    }.get(kind, "documents")


def made_of_words(kind: DocumentKind, *, is_planned: bool = True) -> str:
    """Say what a paper is made of, with its day in the place of %1."""
    if kind is DocumentKind.PREPARATION and not is_planned:
        return QCoreApplication.translate(
            "documents", "No appointment is planned yet. Not for the resident."
        )
    return {
        DocumentKind.SUMMARY: QCoreApplication.translate("documents", "Conversation of %1"),
        DocumentKind.CONFIRMATION: QCoreApplication.translate("documents", "Report of %1"),
        DocumentKind.PREPARATION: QCoreApplication.translate(
            "documents", "For the conversation of %1. Not for the resident."
        ),
        DocumentKind.NORM_CALCULATION: QCoreApplication.translate("documents", "Calculation of %1"),
        DocumentKind.PLACE_LETTER: QCoreApplication.translate("documents", "As it is on %1"),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "Holds on %1 alone. Not for the resident."
        ),
    }[kind]


def file_title(kind: DocumentKind, day: date) -> str:
    """Name a file by its day and not by whose it is: names of files are not encrypted."""
    words = {
        DocumentKind.SUMMARY: QCoreApplication.translate(
            "documents", "Summary of the conversation of %1"
        ),
        DocumentKind.CONFIRMATION: QCoreApplication.translate(
            "documents", "Confirmation of the report of %1"
        ),
        DocumentKind.PREPARATION: QCoreApplication.translate(
            "documents", "Preparation of the conversation of %1"
        ),
        DocumentKind.NORM_CALCULATION: QCoreApplication.translate(
            "documents", "Norm calculation of %1"
        ),
        DocumentKind.PLACE_LETTER: QCoreApplication.translate(
            "documents", "Place on the waiting list on %1"
        ),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "Waiting list for the provider on %1"
        ),
    }[kind]
    return words.replace("%1", day.isoformat())


def shown_now_words(kind: DocumentKind) -> str:
    """Say that a paper is shown as it is now, after one that was handed out."""
    return {
        DocumentKind.SUMMARY: QCoreApplication.translate("documents", "The summary as it is now"),
        DocumentKind.CONFIRMATION: QCoreApplication.translate(
            "documents", "The confirmation letter as it is now"
        ),
        DocumentKind.PREPARATION: QCoreApplication.translate(
            "documents", "The preparation as it is now"
        ),
        DocumentKind.NORM_CALCULATION: QCoreApplication.translate(
            "documents", "The norm calculation as it is now"
        ),
        DocumentKind.PLACE_LETTER: QCoreApplication.translate(
            "documents", "The letter as it is now"
        ),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "The sheet as it is now"
        ),
    }[kind]


def is_handed_out(kind: DocumentKind) -> bool:
    """Whether residents are given it."""
    return kind not in {DocumentKind.PREPARATION, DocumentKind.PROVIDER_SHEET}


def is_saved_openly(kind: DocumentKind) -> bool:
    """Whether it may be saved without a passphrase; what goes to a provider may not."""
    return kind is not DocumentKind.PROVIDER_SHEET
