"""What was handed out: kept exactly as it was, with date and version."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.durable import write_atomically
from wmo_desk.database.engine import as_unavailable
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.documents import check_edition
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing, Unavailability, UnavailableError
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.organisation import Staff
from wmo_desk.services.clients import client_details
from wmo_desk.services.summaries import ClientSummary
from wmo_desk.services.summary_query import conversation_summary, next_edition

# What windows may know by name without reaching below this layer.
__all__ = ["AccessAction"]

_PDF: Final = b"%PDF-"


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A hand-out, without its contents; `held_on` is the day of its conversation."""

    id: UUID
    client_id: UUID
    conversation_id: UUID | None
    kind: DocumentKind
    edition: int
    is_large_print: bool
    handed_out_on: date
    handed_out_by: str | None
    pages: int
    held_on: date | None


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """A hand-out with the PDF exactly as it was."""

    row: DocumentRow
    content: bytes


@dataclass(frozen=True, slots=True)
class SummarySheet:
    """A summary as it can be handed out now, with what was handed out to this client before."""

    conversation_id: UUID
    client_id: UUID
    client: str
    has_bsn: bool
    prefers_large_print: bool
    is_closed: bool
    summary: ClientSummary
    documents: tuple[DocumentRow, ...]


def summary_sheet(
    session: Session, conversation_id: UUID, on: date, *, with_bsn: bool = False
) -> SummarySheet:
    """Read what the page of one summary shows; raises `RecordMissing`."""
    summary = conversation_summary(session, conversation_id, on, with_bsn=with_bsn)
    found = session.execute(
        select(Conversation.client_id, Conversation.closed_at).where(
            Conversation.id == conversation_id
        )
    ).one()
    client = client_details(session, found.client_id)
    return SummarySheet(
        conversation_id=conversation_id,
        client_id=client.id,
        client=client.name.formal_name,
        has_bsn=client.bsn is not None,
        prefers_large_print=client.prefers_large_print,
        is_closed=found.closed_at is not None,
        summary=summary,
        documents=tuple(document_rows(session, client.id)),
    )


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


def hand_out_summary(
    unit: UnitOfWork,
    conversation_id: UUID,
    *,
    content: bytes,
    pages: int,
    is_large_print: bool,
    edition: int | None = None,
    action: AccessAction = AccessAction.PRINTED,
) -> UUID:
    """Keep the summary that is handed out now; a later change of the data does not change it.

    `edition` is the number that the paper bears: raises `EditionHandedOut` when it is taken.
    """
    unit.require(Permission.HAND_OUT_DOCUMENT)
    conversation = unit.get(Conversation, conversation_id)
    number = next_edition(unit.session, conversation_id)
    check_edition(number if edition is None else edition, number)
    document = unit.add(
        Document(
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            kind=DocumentKind.SUMMARY,
            edition=number,
            is_large_print=is_large_print,
            handed_out_on=unit.today,
            handed_out_by=unit.actor.staff_id,
            pages=pages,
            fingerprint=sha256(content).hexdigest(),
            content=content,
        )
    )
    unit.log(action, Document.__tablename__, document.id)
    return document.id


def note_summary(unit: UnitOfWork, conversation_id: UUID, action: AccessAction) -> None:
    """Note that the summary as it is now was looked at, printed or saved as a file."""
    unit.require(Permission.VIEW_CLIENT)
    unit.log(action, Conversation.__tablename__, conversation_id)


def note_document(unit: UnitOfWork, document_id: UUID, action: AccessAction) -> None:
    """Note that what was handed out before was printed or saved as a file once more."""
    unit.require(Permission.VIEW_CLIENT)
    unit.log(action, Document.__tablename__, document_id)


def save_paper(path: Path, content: bytes) -> None:
    """Write a PDF outside the encrypted file, as a whole or not at all, for its owner only.

    An older PDF of that name is replaced; anything else, such as the file itself, is not: raises
    `FileAlreadyThere`. Raises `UnavailableError`: disk full, read-only, no such folder …
    """
    try:
        if path.exists() and not _is_paper(path):
            raise FileAlreadyThere(path.name)
        write_atomically(path, content)
    except FileNotFoundError as error:
        raise UnavailableError(Unavailability.MISSING_FOLDER, str(path.parent)) from error
    except OSError as error:
        known = as_unavailable(error)
        if known is None:
            raise
        raise UnavailableError(known.reason, str(path)) from error


def _is_paper(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_PDF)) == _PDF


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
            Conversation.held_on,
        )
        .outerjoin(Staff, Staff.id == Document.handed_out_by)
        .outerjoin(Conversation, Conversation.id == Document.conversation_id)
    )
