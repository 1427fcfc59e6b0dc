"""Read what a summary prints, in one snapshot, as it stands on a day."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.domain.deadlines import decision_until, investigation_until
from wmo_desk.domain.indications import IndicationState
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.organisation import Municipality
from wmo_desk.services import options
from wmo_desk.services.clients import ClientDetails, client_details
from wmo_desk.services.conversations import ConversationView, conversation_view
from wmo_desk.services.indications import IndicationRow, indications_of
from wmo_desk.services.reports import ReportRow, report_rows
from wmo_desk.services.summaries import (
    ClientSummary,
    StepKind,
    SummaryAddition,
    SummaryAgreement,
    SummaryConversation,
    SummaryDimension,
    SummaryIndication,
    SummaryLetterhead,
    SummaryResident,
    SummaryStep,
    SummaryWaiting,
)
from wmo_desk.services.waiting_rows import standing_of


def conversation_summary(
    session: Session, conversation_id: UUID, on: date, *, with_bsn: bool = False
) -> ClientSummary:
    """Everything the summary of one conversation says on that day; raises `RecordMissing`.

    Indications and the place on the waiting list are those of that day, not of the conversation.
    """
    view = conversation_view(session, conversation_id)
    client = client_details(session, view.row.client_id)
    granted = [
        row
        for row in indications_of(session, client.id)
        if row.state(on) in (IndicationState.RUNNING, IndicationState.FUTURE)
    ]
    return ClientSummary(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=SummaryResident(
            formal_name=client.name.formal_name,
            addressed_name=client.name.addressed_name,
            gender=client.gender,
            birth_date=client.birth_date,
            bsn=client.bsn if with_bsn else None,
        ),
        conversation=SummaryConversation(
            held_on=view.row.held_on,
            place=view.row.place,
            participants=view.row.participants,
            consultant=view.row.consultant or "",
        ),
        dimensions=_dimensions(view),
        printed_on=on,
        edition=next_edition(session, conversation_id),
        previous_held_on=view.previous_on,
        main_wish=view.row.main_wish,
        agreements=tuple(
            SummaryAgreement(what=each.what, who=each.who, by_when=each.by_when)
            for each in view.agreements
        ),
        indications=tuple(_indication(row) for row in granted),
        waiting=_waiting(session, client.id, granted, on),
        steps=_steps(session, client, on),
        additions=tuple(
            SummaryAddition(
                written_on=each.written_on, text=each.text, is_residents=each.is_residents
            )
            for each in view.additions
        ),
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def letterhead_of(session: Session, municipality_id: UUID) -> SummaryLetterhead:
    """What the letterhead of a municipality says."""
    found = session.get_one(Municipality, municipality_id)
    return SummaryLetterhead(
        municipality=found.name,
        team=found.team,
        address=tuple(line for line in found.address.splitlines() if line.strip()),
        phone=found.phone,
        phone_hours=found.phone_hours,
        email=found.email,
        client_support_name=found.client_support_name,
        client_support_phone=found.client_support_phone,
    )


def next_edition(session: Session, conversation_id: UUID) -> int:
    """The number of the version that would be handed out now, from 1."""
    last = session.execute(
        select(func.max(Document.edition)).where(Document.conversation_id == conversation_id)
    ).scalar()
    return 1 if last is None else last + 1


def _dimensions(view: ConversationView) -> tuple[SummaryDimension, ...]:
    return tuple(
        SummaryDimension(
            dimension=each.dimension,
            score=each.score,
            previous_score=view.previous_scores.get(each.dimension),
            is_marked=each.is_marked,
            resident_words=each.resident_words,
            going_well=each.going_well,
            wants_to_change=each.wants_to_change,
            findings=each.findings,
        )
        for each in view.dimensions
    )


def _indication(row: IndicationRow) -> SummaryIndication:
    return SummaryIndication(
        provision=row.plain_name or row.provision,
        form=row.form,
        extent=row.extent,
        unit=row.unit,
        start=row.start,
        end=row.end if row.withdrawn_from is None else row.withdrawn_from,
        next_review=row.next_review,
        target_group=row.target_group,
        reason=row.reason,
    )


def _waiting(
    session: Session, client_id: UUID, granted: list[IndicationRow], on: date
) -> SummaryWaiting | None:
    standing = standing_of(session, client_id)
    if standing is None:
        return None
    names = {row.id: row.plain_name or row.provision for row in granted}
    return SummaryWaiting(
        provision=names.get(standing.indication_id, ""),
        on=on,
        explanation=standing.explanation,
        criteria=standing.criteria,
        pgb_declined_on=standing.pgb_declined_on,
        exception_reason=standing.exception_reason,
    )


def _steps(session: Session, client: ClientDetails, on: date) -> tuple[SummaryStep, ...]:
    """List what happens now, the nearest day first; an indication tells its own days."""
    steps = []
    for report in report_rows(session, client.id):
        steps.extend(_report_steps(report, on))
    next_visit = session.execute(
        select(func.min(Conversation.held_on))
        .join(Client, Client.id == Conversation.client_id)
        .where(
            Conversation.client_id == client.id,
            Conversation.held_on > on,
            Conversation.closed_at.is_(None),
        )
    ).scalar()
    if next_visit is not None:
        steps.append(SummaryStep(StepKind.NEXT_VISIT, next_visit))
    return tuple(sorted(steps, key=lambda step: step.on))


def _report_steps(report: ReportRow, on: date) -> list[SummaryStep]:
    dates = report.dates
    if dates.closed_on is not None or dates.decision_on is not None:
        return []
    if dates.application_on is not None:
        due, kind = decision_until(dates.application_on), StepKind.DECISION
    elif dates.investigation_done_on is None:
        due, kind = investigation_until(dates.received_on), StepKind.INVESTIGATION_DONE
    else:
        return []
    return [SummaryStep(kind, due)] if due >= on else []
