"""What the letter says that confirms a report (art. 2.3.2 lid 1 to 3 Wmo), read in one snapshot."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.domain.deadlines import investigation_until, personal_plan_until
from wmo_desk.domain.kinds import ConversationPlace, DocumentKind
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.organisation import Staff
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.letters import PROGRAM_TEXTS, LetterTexts, letter_texts
from wmo_desk.services.reports import report_row
from wmo_desk.services.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.services.summary_query import letterhead_of, resident_of


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """When and where we speak, for how many minutes, and with whom of us."""

    held_on: date
    held_at: time | None
    minutes: int | None
    place: ConversationPlace
    consultant: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Everything one letter of confirmation prints.

    `is_residents` tells that the resident reported it; who else did stays unnamed. `plan_on` is
    the day on which a personal plan came in, None while it may still come.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    received_on: date
    is_residents: bool
    is_urgent: bool
    need: str
    plan_on: date | None
    plan_until: date
    investigation_until: date
    visit: PlannedVisit | None
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


def confirmation_of(
    session: Session, report_id: UUID, on: date, *, with_bsn: bool = False
) -> Confirmation:
    """Everything the confirmation of one report says on that day; raises `RecordMissing`."""
    report = report_row(session, report_id)
    client = client_details(session, report.client_id)
    dates = report.dates
    edition = next_confirmation(session, report_id)
    return Confirmation(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client, with_bsn=with_bsn),
        received_on=dates.received_on,
        is_residents=report.referral_source is ReferralSource.RESIDENT,
        is_urgent=report.route is Route.URGENT,
        need=report.need,
        plan_on=dates.personal_plan_on,
        plan_until=personal_plan_until(dates.received_on),
        investigation_until=investigation_until(dates.received_on),
        visit=_visit(session, report.client_id, on),
        consultant=client.consultant or "",
        printed_on=on,
        edition=edition,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
        texts=letter_texts(
            session,
            DocumentKind.CONFIRMATION,
            client.municipality_id,
            on,
            about_id=report_id,
            edition=edition,
        ),
    )


def next_confirmation(session: Session, report_id: UUID) -> int:
    """The number of the confirmation that would be handed out now, from 1."""
    last = session.execute(
        select(func.max(Document.edition)).where(
            Document.report_id == report_id, Document.kind == DocumentKind.CONFIRMATION
        )
    ).scalar()
    return 1 if last is None else last + 1


def _visit(session: Session, client_id: UUID, on: date) -> PlannedVisit | None:
    """The first appointment from that day on."""
    found = session.execute(
        select(
            Conversation.held_on,
            Conversation.held_at,
            Conversation.minutes,
            Conversation.place,
            Staff.name,
        )
        .outerjoin(Staff, Staff.id == Conversation.consultant_id)
        .where(
            Conversation.client_id == client_id,
            Conversation.closed_at.is_(None),
            Conversation.held_on >= on,
        )
        .order_by(Conversation.held_on, Conversation.held_at, Conversation.id)
        .limit(1)
    ).one_or_none()
    if found is None:
        return None
    held_on, held_at, minutes, place, consultant = found
    return PlannedVisit(held_on, held_at, minutes, place, consultant or "")
