"""What was handed out, kept exactly as it was; what papers are about, and their numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from wmo_desk.contents.letters import LetterUsed
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.durable import write_atomically
from wmo_desk.database.engine import as_unavailable
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.documents import OF_THE_TEAM, NotHandedOut, check_edition
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing, Unavailability, UnavailableError
from wmo_desk.models.application import Refusal
from wmo_desk.models.base import Record
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.indication import Indication
from wmo_desk.models.letter import LetterAdaptation
from wmo_desk.models.norms import NormCalculation
from wmo_desk.models.organisation import Staff
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services.editions import MadeOf, next_edition
from wmo_desk.services.pgb_letters import explained, explained_report
from wmo_desk.services.provider_sheets import note_sheet
from wmo_desk.services.reports import change_report

# What windows may know by name without reaching below this layer.
__all__ = ["AccessAction"]

_KIND_BYTES: Final = 5
"""How many bytes tell the kind: `%PDF-`, `<!DOC`, or the mark of a text and its first letters."""


NOBODY: Final = UUID(int=0)
"""Stands for the record that a paper of the team, or a blank one, is not about."""


@dataclass(frozen=True, slots=True)
class PaperAbout:
    """What a paper is made of, by its kind.

    A conversation, report, calculation, place, indication, refusal, client, or provider. A paper of
    the team, and a sheet for nobody in particular, is about `NOBODY`. With `more` clients a
    hand-over is of several files.
    """

    kind: DocumentKind
    id: UUID = NOBODY
    more: tuple[UUID, ...] = ()

    @property
    def ids(self) -> tuple[UUID, ...]:
        """Every record that it is about; none for a paper of the team or a blank one."""
        return () if self.id == NOBODY else (self.id, *self.more)

    @property
    def is_blank(self) -> bool:
        """Whether it is for nobody in particular, so that nothing of it is kept."""
        return self.kind is DocumentKind.RESIDENT_SHEET and self.id == NOBODY


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A hand-out, without its contents.

    `held_on` is the day of what it was made of: its conversation, report, calculation, decision.
    `paper_language` is the code of the language beside the Dutch.
    """

    id: UUID
    client_id: UUID
    conversation_id: UUID | None
    kind: DocumentKind
    edition: int
    is_large_print: bool
    handed_out_on: date
    handed_out_by: str | None
    pages: int
    report_id: UUID | None
    held_on: date | None
    calculation_id: UUID | None = None
    entry_id: UUID | None = None
    is_adapted: bool = False
    indication_id: UUID | None = None
    refusal_id: UUID | None = None
    paper_language: str = ""

    @property
    def about(self) -> PaperAbout | None:
        """What it was made of; None where that is not known any more."""
        found = {
            DocumentKind.SUMMARY: self.conversation_id,
            DocumentKind.INVITATION: self.conversation_id,
            DocumentKind.FINDINGS: self.conversation_id,
            DocumentKind.PLAN: self.client_id,
            DocumentKind.RESIDENT_SHEET: self.conversation_id or self.client_id,
            DocumentKind.CONFIRMATION: self.report_id,
            DocumentKind.NORM_CALCULATION: self.calculation_id,
            DocumentKind.PLACE_LETTER: self.entry_id,
            DocumentKind.DECISION_LETTER: self.indication_id,
            DocumentKind.WITHDRAWAL_LETTER: self.indication_id,
            DocumentKind.REFUSAL_LETTER: self.refusal_id,
            DocumentKind.PGB_LETTER: self.indication_id or self.report_id,
        }.get(self.kind)
        return None if found is None else PaperAbout(self.kind, found)


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """A hand-out with the PDF exactly as it was."""

    row: DocumentRow
    content: bytes


def prepared_for(session: Session, identifier: UUID) -> tuple[UUID, UUID | None]:
    """Tell for whom something is prepared: for a conversation, or for a client at large."""
    client_id = session.execute(
        select(Conversation.client_id).where(Conversation.id == identifier)
    ).scalar()
    return (identifier, None) if client_id is None else (client_id, identifier)


def conversation_to_sum_up(session: Session, client_id: UUID, on: date) -> UUID | None:
    """The latest conversation of a client up to that day; None when there is none."""
    query = (
        select(Conversation.id)
        .where(Conversation.client_id == client_id, Conversation.held_on <= on)
        .order_by(
            Conversation.held_on.desc(), Conversation.created_at.desc(), Conversation.id.desc()
        )
        .limit(1)
    )
    return session.scalars(query).one_or_none()


def document_rows(session: Session, client_id: UUID) -> list[DocumentRow]:
    """What was handed out to a client, the newest first."""
    query = (
        _rows()
        .where(Document.client_id == client_id)
        .order_by(Document.handed_out_on.desc(), Document.created_at.desc(), Document.id.desc())
    )
    return [DocumentRow(*row) for row in session.execute(query)]


def document_content(session: Session, document_id: UUID) -> bytes:
    """The PDF exactly as it was handed out; raises `RecordMissing`.

    Contents that are not what was kept raise `UnavailableError` (damaged).
    """
    found = session.execute(
        select(Document.content, Document.fingerprint).where(Document.id == document_id)
    ).one_or_none()
    if found is None:
        raise RecordMissing(Document.__tablename__)
    if sha256(found.content).hexdigest() != found.fingerprint:
        raise UnavailableError(Unavailability.DAMAGED)
    content: bytes = found.content
    return content


def open_document(unit: UnitOfWork, document_id: UUID) -> OpenedDocument:
    """Show again what was handed out; the access log says that it was looked at."""
    unit.require(Permission.VIEW_CLIENT)
    content = document_content(unit.session, document_id)
    row = unit.session.execute(_rows().where(Document.id == document_id)).one()
    unit.log(AccessAction.VIEWED, Document.__tablename__, document_id)
    return OpenedDocument(DocumentRow(*row), content)


@dataclass(frozen=True, slots=True)
class NextPaper:
    """Whose paper it is, the column of a document that names what it is made of, its number."""

    client_id: UUID
    made_of: MadeOf
    edition: int


def next_paper(unit: UnitOfWork, about: PaperAbout) -> NextPaper:
    """The paper that would be handed out now; raises `NotHandedOut` and `RecordMissing`."""
    client_id, made_of = _made_of(unit, about)
    edition = next_edition(unit.session, about.kind, made_of, about.id)
    return NextPaper(client_id, made_of, edition)


def _made_of(unit: UnitOfWork, about: PaperAbout) -> tuple[UUID, MadeOf]:
    """To whom a paper is handed out, and which column names what it is about."""
    match about.kind:
        case DocumentKind.SUMMARY | DocumentKind.INVITATION | DocumentKind.FINDINGS:
            return unit.get(Conversation, about.id).client_id, Document.conversation_id
        case DocumentKind.RESIDENT_SHEET if not about.is_blank:
            client_id, conversation_id = prepared_for(unit.session, about.id)
            at_large = conversation_id is None
            return client_id, Document.client_id if at_large else Document.conversation_id
        case DocumentKind.PLAN | DocumentKind.INSIGHT:
            return unit.get(Client, about.id).id, Document.client_id
        case DocumentKind.CONFIRMATION:
            return unit.get(Report, about.id).client_id, Document.report_id
        case DocumentKind.NORM_CALCULATION:
            return unit.get(NormCalculation, about.id).client_id, Document.calculation_id
        case DocumentKind.PLACE_LETTER:
            return unit.get(WaitingEntry, about.id).client_id, Document.entry_id
        case DocumentKind.DECISION_LETTER | DocumentKind.WITHDRAWAL_LETTER:
            return unit.get(Indication, about.id).client_id, Document.indication_id
        case DocumentKind.REFUSAL_LETTER:
            return unit.get(Refusal, about.id).client_id, Document.refusal_id
        case DocumentKind.PGB_LETTER:
            return explained(unit.session, about.id)
        case (
            DocumentKind.PREPARATION
            | DocumentKind.RESIDENT_SHEET
            | DocumentKind.HAND_OVER
            | DocumentKind.CASELOAD
            | DocumentKind.WAITING_FIGURES
            | DocumentKind.PROVIDER_SHEET
        ):
            raise NotHandedOut


def hand_out_paper(
    unit: UnitOfWork,
    about: PaperAbout,
    *,
    content: bytes,
    pages: int,
    is_large_print: bool,
    paper_language: str = "",
    edition: int | None = None,
    letter: LetterUsed | None = None,
    action: AccessAction = AccessAction.PRINTED,
) -> UUID:
    """Keep the paper that is handed out now; a later change of the data does not change it.

    `edition` is the number that the paper bears: raises `EditionHandedOut` when it is taken, and
    `NotHandedOut` for a paper that is not for a resident. A confirmation that is handed out
    fills in when the report was confirmed and client support pointed out, findings when they were
    handed out (art. 2.3.2 lid 8 Wmo), where that is not noted; so does an explanation of a pgb with
    that step.
    `letter` tells with which version of its text it was made, and what was adapted in it,
    `paper_language` which language stands on it beside the Dutch.
    """
    unit.require(Permission.HAND_OUT_DOCUMENT)
    paper = next_paper(unit, about)
    check_edition(paper.edition if edition is None else edition, paper.edition)
    letter = letter or LetterUsed()
    document = unit.add(
        Document(
            kind=about.kind,
            edition=paper.edition,
            is_large_print=is_large_print,
            paper_language=paper_language,
            handed_out_on=unit.today,
            handed_out_by=unit.actor.staff_id,
            pages=pages,
            fingerprint=sha256(content).hexdigest(),
            content=content,
            letter_version_id=letter.version_id,
            # Where it is about the client at large, these are the same.
            **{"client_id": paper.client_id, paper.made_of.key: about.id},
        )
    )
    if letter.adaptation_id is not None:
        # What was changed in it is settled with it.
        unit.change(unit.get(LetterAdaptation, letter.adaptation_id), {"document_id": document.id})
    if about.kind is DocumentKind.CONFIRMATION:
        # The letter points out free client support as well (art. 2.3.2 lid 3 Wmo).
        _note_steps(unit, about.id, "confirmed_on", "client_support_on")
    elif about.kind is DocumentKind.PGB_LETTER:
        _note_steps(unit, explained_report(unit.session, about.id), "pgb_explained_on")
    elif about.kind is DocumentKind.FINDINGS:
        report_id = unit.get(Conversation, about.id).report_id
        _note_steps(unit, report_id, "findings_handed_out_on")
    unit.log(action, Document.__tablename__, document.id)
    return document.id


def _note_steps(unit: UnitOfWork, report_id: UUID | None, *steps: str) -> None:
    """Note with today the steps of a report that a paper takes, as far as they are not noted."""
    if report_id is None:
        return
    report = unit.get(Report, report_id)
    told = {step: unit.today for step in steps if getattr(report, step) is None}
    if told:
        change_report(unit, report_id, told)


def note_paper(unit: UnitOfWork, about: PaperAbout, action: AccessAction) -> None:
    """Note that a paper as it is now was looked at, printed or saved as a file.

    Of a hand-over each file is noted. A paper of the team asks for the caseload of all.
    """
    if about.kind is DocumentKind.PROVIDER_SHEET:
        note_sheet(unit, about.id, action)
        return
    unit.require(Permission.VIEW_CLIENT)
    kind = _MADE_OF[about.kind]
    if about.kind is DocumentKind.PGB_LETTER and unit.session.get(Report, about.id) is not None:
        kind = Report
    if about.kind in OF_THE_TEAM:
        unit.require(Permission.SEE_CASELOAD_OF_ALL)
        unit.log(action, kind.__tablename__)
    if about.kind in _OF_CLIENT_TOO and unit.session.get(Client, about.id) is not None:
        kind = Client
    for identifier in about.ids:
        unit.log(action, kind.__tablename__, identifier)


_MADE_OF: Final[Mapping[DocumentKind, type[Record]]] = {
    DocumentKind.SUMMARY: Conversation,
    DocumentKind.INVITATION: Conversation,
    DocumentKind.CONFIRMATION: Report,
    DocumentKind.RESIDENT_SHEET: Conversation,
    DocumentKind.FINDINGS: Conversation,
    DocumentKind.PLAN: Client,
    DocumentKind.PREPARATION: Conversation,
    DocumentKind.NORM_CALCULATION: NormCalculation,
    DocumentKind.PLACE_LETTER: WaitingEntry,
    DocumentKind.DECISION_LETTER: Indication,
    DocumentKind.WITHDRAWAL_LETTER: Indication,
    DocumentKind.REFUSAL_LETTER: Refusal,
    DocumentKind.PGB_LETTER: Indication,
    DocumentKind.HAND_OVER: Client,
    DocumentKind.CASELOAD: Staff,
    DocumentKind.WAITING_FIGURES: WaitingEntry,
    DocumentKind.INSIGHT: Client,
}


_OF_CLIENT_TOO: Final = frozenset({DocumentKind.PREPARATION, DocumentKind.RESIDENT_SHEET})
"""Made for a conversation, or for a client with whom none is planned."""


def note_document(unit: UnitOfWork, document_id: UUID, action: AccessAction) -> None:
    """Note that what was handed out before was printed or saved as a file once more."""
    unit.require(Permission.VIEW_CLIENT)
    unit.log(action, Document.__tablename__, document_id)


def save_paper(path: Path, content: bytes) -> None:
    """Write a paper outside the encrypted file, as a whole or not at all, for its owner only.

    An older paper of that name is replaced; anything else, such as the file itself, is not: raises
    `FileAlreadyThere`. Raises `UnavailableError`: disk full, read-only, no such folder …
    """
    try:
        if path.exists() and not _begins_alike(path, content):
            raise FileAlreadyThere(path.name)
        write_atomically(path, content)
    except FileNotFoundError as error:
        raise UnavailableError(Unavailability.MISSING_FOLDER, str(path.parent)) from error
    except OSError as error:
        known = as_unavailable(error)
        if known is None:
            raise
        raise UnavailableError(known.reason, str(path)) from error


def _begins_alike(path: Path, content: bytes) -> bool:
    """Tell whether a file is of the same kind: a PDF, a web page or a text of ours."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(_KIND_BYTES) == content[:_KIND_BYTES]


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Document.id,
            Document.client_id,
            Document.conversation_id,
            Document.kind,
            Document.edition,
            Document.is_large_print,
            Document.handed_out_on,
            Staff.name,
            Document.pages,
            Document.report_id,
            func.coalesce(
                Conversation.held_on,
                Report.received_on,
                NormCalculation.calculated_on,
                Indication.granted_on,
                Refusal.refused_on,
            ),
            Document.calculation_id,
            Document.entry_id,
            exists().where(LetterAdaptation.document_id == Document.id),
            Document.indication_id,
            Document.refusal_id,
            Document.paper_language,
        )
        .outerjoin(Staff, Staff.id == Document.handed_out_by)
        .outerjoin(Report, Report.id == Document.report_id)
        .outerjoin(Conversation, Conversation.id == Document.conversation_id)
        .outerjoin(NormCalculation, NormCalculation.id == Document.calculation_id)
        .outerjoin(Indication, Indication.id == Document.indication_id)
        .outerjoin(Refusal, Refusal.id == Document.refusal_id)
    )
