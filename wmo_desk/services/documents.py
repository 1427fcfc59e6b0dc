"""What was handed out: kept exactly as it was, with date and version."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import RecordMissing, UnitOfWork
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.organisation import Staff
from wmo_desk.services.summary_query import next_edition


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A hand-out, without its contents."""

    id: UUID
    client_id: UUID
    conversation_id: UUID | None
    kind: DocumentKind
    edition: int
    is_large_print: bool
    handed_out_on: date
    handed_out_by: str | None
    pages: int


def document_rows(session: Session, client_id: UUID) -> list[DocumentRow]:
    """What was handed out to a client, the newest first."""
    query: Select[*tuple[Any, ...]] = (
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
        )
        .outerjoin(Staff, Staff.id == Document.handed_out_by)
        .where(Document.client_id == client_id)
        .order_by(Document.handed_out_on.desc(), Document.created_at.desc())
    )
    return [DocumentRow(*row) for row in session.execute(query)]


def document_content(session: Session, document_id: UUID) -> bytes:
    """The PDF exactly as it was handed out; raises `RecordMissing`."""
    content = session.execute(
        select(Document.content).where(Document.id == document_id)
    ).scalar_one_or_none()
    if content is None:
        raise RecordMissing(Document.__tablename__)
    return content


def hand_out_summary(
    unit: UnitOfWork,
    conversation_id: UUID,
    *,
    content: bytes,
    pages: int,
    is_large_print: bool,
    action: AccessAction = AccessAction.PRINTED,
) -> UUID:
    """Keep the summary that is handed out now; a later change of the data does not change it."""
    unit.require(Permission.HAND_OUT_DOCUMENT)
    conversation = unit.get(Conversation, conversation_id)
    document = unit.add(
        Document(
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            kind=DocumentKind.SUMMARY,
            edition=next_edition(unit.session, conversation_id),
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
