"""What the letter says that confirms a report (art. 2.3.2 lid 1 to 3 Wmo), read in one snapshot."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.contents.letters import Confirmation, LetterTexts, PlannedVisit
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.deadlines import investigation_until, personal_plan_until
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.errors import RecordMissing
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.organisation import Staff
from wmo_desk.models.report import Report
from wmo_desk.services import options
from wmo_desk.services.clients import ClientDetails, details_of_clients
from wmo_desk.services.editions import next_editions
from wmo_desk.services.letters import LetterNext, letter_texts
from wmo_desk.services.reports import ReportRow, as_row, row_query
from wmo_desk.services.summary_query import letterheads_of, resident_of


def confirmation_of(
    session: Session, report_id: UUID, on: date, *, with_bsn: bool = False
) -> Confirmation:
    """Everything the confirmation of one report says on that day; raises `RecordMissing`."""
    found = confirmations_of(session, (report_id,), on, with_bsn=with_bsn)
    if report_id not in found:
        raise RecordMissing(Report.__tablename__)
    return found[report_id]


def confirmations_of(
    session: Session, report_ids: Collection[UUID], on: date, *, with_bsn: bool = False
) -> dict[UUID, Confirmation]:
    """The confirmations of several reports, by report, in as many statements as of one.

    A report that does not exist is left out.
    """
    reports = [
        as_row(found) for found in session.execute(row_query().where(Report.id.in_(report_ids)))
    ]
    clients = details_of_clients(session, {report.client_id for report in reports})
    letterheads = letterheads_of(session, {each.municipality_id for each in clients.values()})
    visits = _visits(session, clients, on)
    editions = next_editions(
        session, DocumentKind.CONFIRMATION, Document.report_id, [report.id for report in reports]
    )
    texts = letter_texts(
        session,
        DocumentKind.CONFIRMATION,
        [
            LetterNext(report.id, clients[report.client_id].municipality_id, editions[report.id])
            for report in reports
        ],
        on,
    )
    is_practice = options.read_option(session, options.PRACTICE_FILE)
    return {
        report.id: _confirmation(
            report,
            clients[report.client_id],
            letterheads[clients[report.client_id].municipality_id],
            visits.get(report.client_id),
            on=on,
            edition=editions[report.id],
            is_practice=is_practice,
            texts=texts[report.id],
            with_bsn=with_bsn,
        )
        for report in reports
    }


def _confirmation(
    report: ReportRow,
    client: ClientDetails,
    letterhead: SummaryLetterhead,
    visit: PlannedVisit | None,
    *,
    on: date,
    edition: int,
    is_practice: bool,
    texts: LetterTexts,
    with_bsn: bool,
) -> Confirmation:
    dates = report.dates
    return Confirmation(
        letterhead=letterhead,
        resident=resident_of(client, with_bsn=with_bsn),
        received_on=dates.received_on,
        is_residents=report.referral_source is ReferralSource.RESIDENT,
        is_urgent=report.route is Route.URGENT,
        need=report.need,
        plan_on=dates.personal_plan_on,
        plan_until=personal_plan_until(dates.received_on),
        investigation_until=investigation_until(dates.received_on),
        visit=visit,
        consultant=client.consultant or "",
        printed_on=on,
        edition=edition,
        is_practice=is_practice,
        texts=texts,
    )


def _visits(session: Session, client_ids: Collection[UUID], on: date) -> dict[UUID, PlannedVisit]:
    """The first appointment of each client from that day on."""
    found = session.execute(
        select(
            Conversation.client_id,
            Conversation.held_on,
            Conversation.held_at,
            Conversation.minutes,
            Conversation.place,
            func.coalesce(Staff.name, ""),
        )
        .outerjoin(Staff, Staff.id == Conversation.consultant_id)
        .where(
            Conversation.client_id.in_(client_ids),
            Conversation.closed_at.is_(None),
            Conversation.held_on >= on,
        )
        .order_by(Conversation.held_on, Conversation.held_at, Conversation.id)
    )
    visits: dict[UUID, PlannedVisit] = {}
    for each in found:
        visits.setdefault(each.client_id, PlannedVisit(*each[1:]))
    return visits
