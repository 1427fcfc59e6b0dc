"""The words and ways of each kind of paper; a new kind is a new line in each of these."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.documents import NEVER_HANDED_OUT, WITHOUT_BSN
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.documents import PaperAbout


def asked_about(
    *,
    conversation_id: UUID | None = None,
    report_id: UUID | None = None,
    invitation: UUID | None = None,
    resident_sheet: UUID | None = None,
    findings: UUID | None = None,
    plan: UUID | None = None,
    prepare: UUID | None = None,
    calculation_id: UUID | None = None,
    entry_id: UUID | None = None,
    decision: UUID | None = None,
    withdrawal: UUID | None = None,
    refusal_id: UUID | None = None,
    explain_pgb: UUID | None = None,
    provider_id: UUID | None = None,
    hand_over: Sequence[UUID] = (),
    team: DocumentKind | None = None,
    **_more: Any,
) -> PaperAbout | None:
    """Tell which paper somebody wants to see.

    That is one for the resident (summary, findings, plan, confirmation, invitation, sheet to write
    on, norm calculation, letters about a place on the waiting list and about what was granted,
    withdrawn or refused, explanation of a pgb), one for colleagues (preparation of a conversation
    or for a client, hand-over pages), the sheet of a provider, or a paper of the team. None where
    nothing of it was asked for.
    """
    if hand_over:
        first, *more = hand_over
        return PaperAbout(DocumentKind.HAND_OVER, first, tuple(more))
    if team is not None:
        return PaperAbout(team)
    for kind, identifier in (
        (DocumentKind.CONFIRMATION, report_id),
        (DocumentKind.INVITATION, invitation),
        (DocumentKind.RESIDENT_SHEET, resident_sheet),
        (DocumentKind.FINDINGS, findings),
        (DocumentKind.PLAN, plan),
        (DocumentKind.NORM_CALCULATION, calculation_id),
        (DocumentKind.PLACE_LETTER, entry_id),
        (DocumentKind.DECISION_LETTER, decision),
        (DocumentKind.WITHDRAWAL_LETTER, withdrawal),
        (DocumentKind.REFUSAL_LETTER, refusal_id),
        (DocumentKind.PGB_LETTER, explain_pgb),
        (DocumentKind.PROVIDER_SHEET, provider_id),
        (DocumentKind.PREPARATION, prepare),
        (DocumentKind.SUMMARY, conversation_id),
    ):
        if identifier is not None:
            return PaperAbout(kind, identifier)
    return None


def back_words(kind: DocumentKind | None, page: str) -> str:
    """Name the page to which a paper leads back; nothing is the dossier."""
    if kind is DocumentKind.PROVIDER_SHEET:
        return QCoreApplication.translate("documents", "Waiting list")
    return {
        "conversation": QCoreApplication.translate("documents", "Conversations"),
        "caseload": QCoreApplication.translate("documents", "Caseload"),
        "indications": QCoreApplication.translate("documents", "Indications"),
        "waiting_list": QCoreApplication.translate("documents", "Figures"),
        "letters": QCoreApplication.translate("documents", "Letters"),
    }.get(page, QCoreApplication.translate("documents", "Dossier"))


def way_back(about: PaperAbout | None, page: str) -> dict[str, Any]:
    """Tell what to show on the page to which a paper leads back."""
    if about is None:
        return {}
    kind = about.kind
    if kind is DocumentKind.PROVIDER_SHEET:
        return {"provider_sheets": True}
    if page == "indications":
        return {"indication_id": about.id}
    is_figures = kind is DocumentKind.WAITING_FIGURES and page == "waiting_list"
    return {"figures": True} if is_figures else {}


def section_of(kind: DocumentKind) -> str:
    """Tell in which section of a dossier a paper is made."""
    return {
        DocumentKind.CONFIRMATION: "reports",
        DocumentKind.INVITATION: "conversations",
        DocumentKind.RESIDENT_SHEET: "conversations",
        DocumentKind.FINDINGS: "conversations",
        DocumentKind.PLAN: "plan",
        DocumentKind.PREPARATION: "conversations",
        DocumentKind.HAND_OVER: "conversations",
        DocumentKind.NORM_CALCULATION: "plan",
        DocumentKind.DECISION_LETTER: "indications",
        DocumentKind.WITHDRAWAL_LETTER: "indications",
        DocumentKind.REFUSAL_LETTER: "indications",
        DocumentKind.PGB_LETTER: "reports",
    }.get(kind, "documents")


def made_of_words(kind: DocumentKind, *, is_planned: bool = True) -> str:
    """Say what a paper is made of, with its day in the place of %1."""
    if kind is DocumentKind.PREPARATION and not is_planned:
        return QCoreApplication.translate(
            "documents", "No appointment is planned yet. Not for the resident."
        )
    if kind is DocumentKind.RESIDENT_SHEET and not is_planned:
        return QCoreApplication.translate(
            "documents", "To write on before a conversation. No appointment is named."
        )
    return {
        DocumentKind.SUMMARY: QCoreApplication.translate("documents", "Conversation of %1"),
        DocumentKind.CONFIRMATION: QCoreApplication.translate("documents", "Report of %1"),
        DocumentKind.INVITATION: QCoreApplication.translate(
            "documents", "For the conversation of %1"
        ),
        DocumentKind.FINDINGS: QCoreApplication.translate("documents", "Conversation of %1"),
        DocumentKind.PLAN: QCoreApplication.translate("documents", "As it is on %1"),
        DocumentKind.RESIDENT_SHEET: QCoreApplication.translate(
            "documents", "For the conversation of %1"
        ),
        DocumentKind.PREPARATION: QCoreApplication.translate(
            "documents", "For the conversation of %1. Not for the resident."
        ),
        DocumentKind.NORM_CALCULATION: QCoreApplication.translate("documents", "Calculation of %1"),
        DocumentKind.PLACE_LETTER: QCoreApplication.translate("documents", "As it is on %1"),
        DocumentKind.DECISION_LETTER: QCoreApplication.translate("documents", "Decision of %1"),
        DocumentKind.WITHDRAWAL_LETTER: QCoreApplication.translate("documents", "Decision of %1"),
        DocumentKind.REFUSAL_LETTER: QCoreApplication.translate("documents", "Decision of %1"),
        DocumentKind.PGB_LETTER: QCoreApplication.translate("documents", "As it is on %1"),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "Holds on %1 alone. Not for the resident."
        ),
        DocumentKind.HAND_OVER: QCoreApplication.translate(
            "documents", "As it is on %1. For a colleague, not for the resident."
        ),
        DocumentKind.CASELOAD: QCoreApplication.translate(
            "documents", "As it is on %1. Without names of residents."
        ),
        DocumentKind.WAITING_FIGURES: QCoreApplication.translate(
            "documents", "As it is on %1. Without names of residents."
        ),
        DocumentKind.INSIGHT: QCoreApplication.translate("documents", "As it is on %1"),
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
        DocumentKind.INVITATION: QCoreApplication.translate(
            "documents", "Invitation to the conversation of %1"
        ),
        DocumentKind.FINDINGS: QCoreApplication.translate(
            "documents", "Written findings of the conversation of %1"
        ),
        DocumentKind.PLAN: QCoreApplication.translate("documents", "Plan on %1"),
        DocumentKind.RESIDENT_SHEET: QCoreApplication.translate(
            "documents", "Preparation sheet of %1"
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
        DocumentKind.DECISION_LETTER: QCoreApplication.translate("documents", "Decision of %1"),
        DocumentKind.WITHDRAWAL_LETTER: QCoreApplication.translate("documents", "Withdrawal of %1"),
        DocumentKind.REFUSAL_LETTER: QCoreApplication.translate("documents", "Refusal of %1"),
        DocumentKind.PGB_LETTER: QCoreApplication.translate(
            "documents", "Explanation of the pgb on %1"
        ),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "Waiting list for the provider on %1"
        ),
        DocumentKind.HAND_OVER: QCoreApplication.translate("documents", "Hand-over page of %1"),
        DocumentKind.CASELOAD: QCoreApplication.translate("documents", "Caseload on %1"),
        DocumentKind.WAITING_FIGURES: QCoreApplication.translate(
            "documents", "Waiting list in figures on %1"
        ),
        DocumentKind.INSIGHT: QCoreApplication.translate("documents", "Copy of a file of %1"),
    }[kind]
    return words.replace("%1", day.isoformat())


def shown_now_words(kind: DocumentKind) -> str:
    """Say that a paper is shown as it is now, after one that was handed out."""
    return {
        DocumentKind.SUMMARY: QCoreApplication.translate("documents", "The summary as it is now"),
        DocumentKind.CONFIRMATION: QCoreApplication.translate(
            "documents", "The confirmation letter as it is now"
        ),
        DocumentKind.INVITATION: QCoreApplication.translate(
            "documents", "The invitation as it is now"
        ),
        DocumentKind.FINDINGS: QCoreApplication.translate(
            "documents", "The written findings as they are now"
        ),
        DocumentKind.PLAN: QCoreApplication.translate("documents", "The plan as it is now"),
        DocumentKind.RESIDENT_SHEET: QCoreApplication.translate(
            "documents", "The sheet as it is now"
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
        DocumentKind.DECISION_LETTER: QCoreApplication.translate(
            "documents", "The letter as it is now"
        ),
        DocumentKind.WITHDRAWAL_LETTER: QCoreApplication.translate(
            "documents", "The letter as it is now"
        ),
        DocumentKind.REFUSAL_LETTER: QCoreApplication.translate(
            "documents", "The letter as it is now"
        ),
        DocumentKind.PGB_LETTER: QCoreApplication.translate(
            "documents", "The explanation as it is now"
        ),
        DocumentKind.PROVIDER_SHEET: QCoreApplication.translate(
            "documents", "The sheet as it is now"
        ),
        DocumentKind.HAND_OVER: QCoreApplication.translate(
            "documents", "The hand-over page as it is now"
        ),
        DocumentKind.CASELOAD: QCoreApplication.translate("documents", "The caseload as it is now"),
        DocumentKind.WAITING_FIGURES: QCoreApplication.translate(
            "documents", "The waiting list as it is now"
        ),
        DocumentKind.INSIGHT: QCoreApplication.translate("documents", "The copy as it is now"),
    }[kind]


def is_handed_out(about: PaperAbout) -> bool:
    """Whether it is kept for a resident who is given it."""
    return about.kind not in NEVER_HANDED_OUT and not about.is_blank


def may_bear_bsn(kind: DocumentKind) -> bool:
    """Whether the BSN can be printed on it."""
    return kind not in WITHOUT_BSN


def is_saved_openly(kind: DocumentKind) -> bool:
    """Whether it may be saved without a passphrase; what goes to a provider may not."""
    return kind is not DocumentKind.PROVIDER_SHEET
