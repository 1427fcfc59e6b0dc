"""The sheet on which a resident prepares a conversation; also blank, for the counter."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.resident_sheets import ResidentSheet
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.models.document import Document
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.conversations import ConversationRow, conversation_row, conversation_rows
from wmo_desk.services.editions import MadeOf, next_edition
from wmo_desk.services.organisation import own_municipality
from wmo_desk.services.summary_query import letterhead_of, resident_of


def resident_sheet_of(
    session: Session, client_id: UUID, on: date, *, conversation_id: UUID | None = None
) -> ResidentSheet:
    """The sheet for a conversation, else for the first appointment from that day on, if any.

    Raises `RecordMissing`.
    """
    client = client_details(session, client_id)
    if conversation_id is None:
        made_of: tuple[MadeOf, UUID] = Document.client_id, client_id
        visit = _next(conversation_rows(session, client_id), on)
    else:
        made_of = Document.conversation_id, conversation_id
        visit = conversation_row(session, conversation_id)
    return ResidentSheet(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client),
        held_on=None if visit is None else visit.held_on,
        held_at=None if visit is None else visit.held_at,
        consultant=(visit and visit.consultant) or client.consultant or "",
        printed_on=on,
        edition=next_edition(session, DocumentKind.RESIDENT_SHEET, *made_of),
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def blank_sheet(session: Session, on: date) -> ResidentSheet:
    """The sheet for whoever takes it from the counter."""
    own = own_municipality(session)
    return ResidentSheet(
        letterhead=SummaryLetterhead("") if own is None else letterhead_of(session, own.id),
        resident=None,
        held_on=None,
        held_at=None,
        consultant="",
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _next(rows: list[ConversationRow], on: date) -> ConversationRow | None:
    """The first that is planned, today's included; the rows come with the newest first."""
    ahead = [row for row in rows if not row.is_closed and row.held_on >= on]
    return ahead[-1] if ahead else None
