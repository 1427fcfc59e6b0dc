"""Papers as they can be made now, before anything of them is handed out."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.decision_letters import (
    DecisionLetter,
    PgbLetter,
    RefusalLetter,
    WithdrawalLetter,
)
from wmo_desk.contents.findings import Findings
from wmo_desk.contents.hand_overs import HandOver
from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.letters import Confirmation, PlaceLetter
from wmo_desk.contents.norm_calculations import CalculationPaper
from wmo_desk.contents.preparations import Preparation
from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.contents.resident_plans import ResidentPlan
from wmo_desk.contents.resident_sheets import ResidentSheet, SheetForm
from wmo_desk.contents.summaries import ClientSummary, SummaryResident
from wmo_desk.contents.team_papers import CaseloadPaper, WaitingPaper
from wmo_desk.domain.documents import NotHandedOut
from wmo_desk.domain.kinds import DocumentKind, PaperFile
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.report import Report
from wmo_desk.services.clients import client_details
from wmo_desk.services.confirmations import confirmation_of
from wmo_desk.services.decision_letters import decision_letter, refusal_letter, withdrawal_letter
from wmo_desk.services.documents import DocumentRow, PaperAbout, document_rows, prepared_for
from wmo_desk.services.findings import findings_of
from wmo_desk.services.hand_overs import hand_over_of
from wmo_desk.services.invitations import invitation_of
from wmo_desk.services.norm_calculations import calculation_paper
from wmo_desk.services.pgb_letters import pgb_letter
from wmo_desk.services.place_letters import place_letter
from wmo_desk.services.preparations import preparation_of
from wmo_desk.services.provider_sheets import provider_sheet
from wmo_desk.services.resident_plans import resident_plan
from wmo_desk.services.resident_sheets import blank_sheet, resident_sheet_of
from wmo_desk.services.summary_query import conversation_summary
from wmo_desk.services.team_papers import caseload_paper, waiting_paper

FileContents: TypeAlias = (
    ClientSummary
    | Findings
    | Confirmation
    | Invitation
    | Preparation
    | CalculationPaper
    | PlaceLetter
    | ResidentPlan
    | DecisionLetter
    | WithdrawalLetter
    | RefusalLetter
    | PgbLetter
)
PaperContents: TypeAlias = (
    FileContents | ResidentSheet | HandOver | CaseloadPaper | WaitingPaper | ProviderSheet
)


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """A paper as it can be printed now, with what was handed out to this client before.

    `whose` names the client, or the provider of a sheet that is about no client in particular.
    `dated` is the day of the conversation, the report or the appointment; where none `is_planned`,
    it is that of the paper. What is not `is_settled` may still change after it was handed out. A
    paper of the team has no client, and one of several files names none. `paper_language`
    is remembered for the client: the code of the language beside the Dutch.
    """

    about: PaperAbout
    client_id: UUID | None
    whose: str
    has_bsn: bool
    prefers_large_print: bool
    paper_file: PaperFile
    is_settled: bool
    dated: date
    contents: PaperContents
    documents: tuple[DocumentRow, ...]
    conversation_id: UUID | None = None
    is_planned: bool = True
    paper_language: str = ""

    @property
    def bears_bsn(self) -> bool:
        """Whether the BSN stands on it now."""
        resident = getattr(self.contents, "resident", None)
        return isinstance(resident, SummaryResident) and resident.bsn is not None


def with_form(contents: PaperContents, form: SheetForm | None) -> PaperContents:
    """The same with the sheet for the resident in some words; an invitation goes without for None.

    Any other paper stays as it is.
    """
    match contents:
        case Invitation():
            return contents.with_sheet(form)
        case ResidentSheet():
            return replace(contents, form=form or SheetForm.USUAL)
        case _:
            return contents


def paper_sheet(
    session: Session, about: PaperAbout, on: date, *, with_bsn: bool = False
) -> PaperSheet:
    """Read what the page of one paper shows; raises `RecordMissing`.

    Of a provider's sheet also `NothingToHandOver`, of a decision `NoDecisionToTell`.
    """
    contents: FileContents | ResidentSheet
    conversation_id: UUID | None = None
    is_settled = is_planned = True
    match about.kind:
        case DocumentKind.SUMMARY:
            conversation_id = about.id
            contents = conversation_summary(session, about.id, on, with_bsn=with_bsn)
            dated = contents.conversation.held_on
            client_id, closed_at = _conversation(session, about.id)
            is_settled = closed_at is not None
        case DocumentKind.FINDINGS:
            conversation_id = about.id
            contents = findings_of(session, about.id, on, with_bsn=with_bsn)
            dated = contents.summary.conversation.held_on
            client_id, closed_at = _conversation(session, about.id)
            is_settled = closed_at is not None
        case DocumentKind.PLAN:
            contents = resident_plan(session, about.id, on, with_bsn=with_bsn)
            dated, client_id = on, about.id
        case DocumentKind.CONFIRMATION:
            contents = confirmation_of(session, about.id, on, with_bsn=with_bsn)
            dated = contents.received_on
            client_id = session.execute(
                select(Report.client_id).where(Report.id == about.id)
            ).scalar_one()
        case DocumentKind.INVITATION:
            conversation_id = about.id
            contents = invitation_of(session, about.id, on)
            dated = contents.visit.held_on
            client_id, _ = _conversation(session, about.id)
        case DocumentKind.RESIDENT_SHEET:
            if about.is_blank:
                return _for_colleagues(about, on, blank_sheet(session, on))
            client_id, conversation_id = prepared_for(session, about.id)
            contents = resident_sheet_of(session, client_id, on, conversation_id=conversation_id)
            is_planned = contents.held_on is not None
            dated = contents.held_on or on
        case DocumentKind.PREPARATION:
            client_id, conversation_id = prepared_for(session, about.id)
            contents = preparation_of(session, client_id, on, conversation_id=conversation_id)
            is_planned = contents.visit is not None
            dated = on if contents.visit is None else contents.visit.held_on
        case DocumentKind.NORM_CALCULATION:
            contents = calculation_paper(session, about.id, on, with_bsn=with_bsn)
            dated = contents.calculation.calculated_on
            client_id = contents.calculation.client_id
        case DocumentKind.PLACE_LETTER:
            contents = place_letter(session, about.id, on, with_bsn=with_bsn)
            dated, client_id = on, contents.client_id
        case DocumentKind.DECISION_LETTER:
            contents = decision_letter(session, about.id, on, with_bsn=with_bsn)
            row, changed = contents.indication, contents.changed
            dated = row.granted_on if changed is None else changed.changed_on
            client_id = row.client_id
        case DocumentKind.WITHDRAWAL_LETTER:
            contents = withdrawal_letter(session, about.id, on, with_bsn=with_bsn)
            dated, client_id = contents.decided_on, contents.indication.client_id
        case DocumentKind.REFUSAL_LETTER:
            contents = refusal_letter(session, about.id, on, with_bsn=with_bsn)
            dated, client_id = contents.refusal.refused_on, contents.client_id
        case DocumentKind.PGB_LETTER:
            contents = pgb_letter(session, about.id, on, with_bsn=with_bsn)
            dated, client_id = on, contents.client_id
        case DocumentKind.PROVIDER_SHEET:
            sheet = provider_sheet(session, about.id, on)
            return _for_colleagues(about, on, sheet, whose=sheet.provider)
        case DocumentKind.HAND_OVER:
            return _hand_over_sheet(session, about, on)
        case DocumentKind.CASELOAD:
            return _for_colleagues(about, on, caseload_paper(session, on))
        case DocumentKind.WAITING_FIGURES:
            return _for_colleagues(about, on, waiting_paper(session, on))
        case DocumentKind.INSIGHT:
            # A copy of a dossier is made once somebody has judged it (services.insight).
            raise NotHandedOut
    client = client_details(session, client_id)
    return PaperSheet(
        about=about,
        client_id=client.id,
        whose=client.name.formal_name,
        has_bsn=client.bsn is not None,
        prefers_large_print=client.prefers_large_print,
        paper_file=client.paper_file,
        is_settled=is_settled,
        dated=dated,
        contents=contents,
        documents=tuple(document_rows(session, client.id)),
        conversation_id=conversation_id,
        is_planned=is_planned,
        paper_language=client.paper_language,
    )


def _hand_over_sheet(session: Session, about: PaperAbout, on: date) -> PaperSheet:
    contents = hand_over_of(session, about.ids, on)
    whose = "" if about.more else contents.files[0].resident.formal_name
    return _for_colleagues(about, on, contents, client_id=about.id, whose=whose)


def _for_colleagues(
    about: PaperAbout,
    on: date,
    contents: PaperContents,
    *,
    client_id: UUID | None = None,
    whose: str = "",
) -> PaperSheet:
    """Show a paper of which no version is handed out, in the print that colleagues choose."""
    return PaperSheet(
        about=about,
        client_id=client_id,
        whose=whose,
        has_bsn=False,
        prefers_large_print=False,
        paper_file=PaperFile.PDF,
        is_settled=True,
        dated=on,
        contents=contents,
        documents=(),
    )


def _conversation(session: Session, conversation_id: UUID) -> tuple[UUID, datetime | None]:
    found = session.execute(
        select(Conversation.client_id, Conversation.closed_at).where(
            Conversation.id == conversation_id
        )
    ).one()
    return found.client_id, found.closed_at
