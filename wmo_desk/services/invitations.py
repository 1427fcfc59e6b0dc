"""What the letter says that invites a resident for an appointment, read in one snapshot."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.letters import PlannedVisit
from wmo_desk.domain.kinds import (
    ConversationPlace,
    ConversationPurpose,
    DocumentKind,
    Interpreter,
)
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.report import Report
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.conversations import conversation_row
from wmo_desk.services.editions import next_edition
from wmo_desk.services.letters import LetterNext, letter_texts
from wmo_desk.services.summary_query import letterhead_of, resident_of


def invitation_of(session: Session, conversation_id: UUID, on: date) -> Invitation:
    """Everything the invitation for one appointment says on that day; raises `RecordMissing`.

    It never bears the BSN: nobody needs it to come to the door.
    """
    row = conversation_row(session, conversation_id)
    client = client_details(session, row.client_id)
    edition = next_edition(
        session, DocumentKind.INVITATION, Document.conversation_id, conversation_id
    )
    purpose, identity_seen_on = session.execute(
        select(Conversation.purpose, Report.identity_seen_on)
        .outerjoin(Report, Report.id == Conversation.report_id)
        .where(Conversation.id == conversation_id)
    ).one()
    is_at_home = row.place is ConversationPlace.HOME
    visit = PlannedVisit(row.held_on, row.held_at, row.minutes, row.place, row.consultant or "")
    return Invitation(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client),
        visit=visit,
        address=client.address_lines if is_at_home else (),
        participants=" ".join(row.participants.split()),
        purpose=purpose,
        asks_identity=purpose is ConversationPurpose.INVESTIGATION and identity_seen_on is None,
        needs_interpreter=client.interpreter is not Interpreter.NONE,
        consultant=row.consultant or client.consultant or "",
        printed_on=on,
        edition=edition,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
        texts=letter_texts(
            session,
            DocumentKind.INVITATION,
            [LetterNext(conversation_id, client.municipality_id, edition)],
            on,
        )[conversation_id],
    )
