"""Read what a summary prints, in one snapshot, as it stands on a day."""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.contents.summaries import (
    ClientSummary,
    StepKind,
    SummaryAddition,
    SummaryAgreement,
    SummaryConversation,
    SummaryDimension,
    SummaryIndication,
    SummaryLetterhead,
    SummaryNeed,
    SummaryReadBack,
    SummaryRefusal,
    SummaryResident,
    SummaryResult,
    SummarySolution,
    SummaryStep,
    SummaryWaiting,
)
from wmo_desk.domain.indications import IndicationState, effective_period
from wmo_desk.domain.kinds import DocumentKind, WaitingEventKind
from wmo_desk.domain.local_time import end_of_day
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.reports import StepKey, StepState
from wmo_desk.domain.scoring import Scoring
from wmo_desk.domain.waiting import Explanation, Status
from wmo_desk.models.application import Refusal
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.house_style import HouseStyle
from wmo_desk.models.organisation import Municipality, Provision
from wmo_desk.models.waiting_list import WaitingEntry, WaitingEvent
from wmo_desk.services import options
from wmo_desk.services.clients import ClientDetails, client_details
from wmo_desk.services.conversations import ConversationView, conversation_view
from wmo_desk.services.editions import next_edition
from wmo_desk.services.house_styles import style_row
from wmo_desk.services.indication_rows import indications_of
from wmo_desk.services.needs import NeedRow
from wmo_desk.services.read_back import read_back_rows
from wmo_desk.services.reports import ReportRow, report_rows
from wmo_desk.services.results import ResultRow
from wmo_desk.services.waiting_rows import place_details, standing_of, waiting_rows


def conversation_summary(
    session: Session, conversation_id: UUID, on: date, *, with_bsn: bool = False
) -> ClientSummary:
    """Everything the summary of one conversation says on that day; raises `RecordMissing`.

    Indications and the place on the waiting list are those of that day, not of the conversation.
    """
    view = conversation_view(session, conversation_id)
    client = client_details(session, view.row.client_id)
    decided = [row for row in indications_of(session, client.id) if row.granted_on <= on]
    names = {row.id: row.plain_name or row.provision for row in decided}
    return ClientSummary(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client, with_bsn=with_bsn),
        conversation=SummaryConversation(
            held_on=view.row.held_on,
            place=view.row.place,
            participants=view.row.participants,
            consultant=view.row.consultant or "",
        ),
        dimensions=_dimensions(view),
        printed_on=on,
        edition=next_edition(
            session, DocumentKind.SUMMARY, Document.conversation_id, conversation_id
        ),
        previous_held_on=view.previous_on,
        main_wish=view.row.main_wish,
        needs=tuple(map(need_of, view.needs)),
        results=results_of(view.results, on),
        is_per_aspect=view.scoring.scoring is Scoring.PER_ASPECT,
        agreements=tuple(
            SummaryAgreement(what=each.what, who=each.who, by_when=each.by_when)
            for each in view.agreements
        ),
        indications=tuple(
            indication_of(row)
            for row in decided
            if row.state(on) in (IndicationState.RUNNING, IndicationState.FUTURE)
        ),
        refusals=_refusals(session, client.id, view.row.held_on, on),
        waiting=_waiting(session, client.id, names, on),
        steps=_steps(session, view, names, on),
        additions=tuple(
            SummaryAddition(
                written_on=each.written_on, text=each.text, is_residents=each.is_residents
            )
            for each in view.additions
            if each.written_on <= on
        ),
        read_back=tuple(
            SummaryReadBack(each.part, each.answer, each.words, each.said_on)
            for each in read_back_rows(session, conversation_id)
        ),
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _refusals(
    session: Session, client_id: UUID, since: date, on: date
) -> tuple[SummaryRefusal, ...]:
    """What was refused from the day of the conversation on, in the words of the decision."""
    query = (
        select(
            Provision.plain_name,
            Provision.name,
            Refusal.ground,
            Refusal.reason,
            Refusal.pgb_ground,
        )
        .join(Provision, Provision.id == Refusal.provision_id)
        .where(
            Refusal.client_id == client_id,
            Refusal.refused_on.between(since, on),
            Refusal.removed_on.is_(None),
        )
        .order_by(Refusal.refused_on, Refusal.id)
    )
    return tuple(
        SummaryRefusal(plain or name, reason or ground, is_pgb_only=pgb_ground is not None)
        for plain, name, ground, reason, pgb_ground in session.execute(query)
    )


def resident_of(client: ClientDetails, *, with_bsn: bool = False) -> SummaryResident:
    """Whom a letter is about."""
    return SummaryResident(
        formal_name=client.name.formal_name,
        addressed_name=client.name.addressed_name,
        gender=client.gender,
        birth_date=client.birth_date,
        bsn=client.bsn if with_bsn else None,
    )


def letterhead_of(session: Session, municipality_id: UUID) -> SummaryLetterhead:
    """What the letterhead of a municipality says, and what its paper looks like."""
    query = (
        select(Municipality, HouseStyle)
        .outerjoin(HouseStyle, HouseStyle.municipality_id == Municipality.id)
        .where(Municipality.id == municipality_id)
    )
    found, chosen = session.execute(query).one()
    style = style_row(chosen)
    return SummaryLetterhead(
        municipality=f"Gemeente {found.name}",
        team=found.team,
        address=tuple(line for line in found.address.splitlines() if line.strip()),
        phone=found.phone,
        phone_hours=found.phone_hours,
        email=found.email,
        signature=tuple(line for line in found.signature.splitlines() if line.strip()),
        reference=found.reference.strip(),
        client_support_name=found.client_support_name,
        client_support_phone=found.client_support_phone,
        logo=style.logo,
        accent=style.accent,
        font=style.font,
    )


def letterheads_of(
    session: Session, municipality_ids: Collection[UUID]
) -> dict[UUID, SummaryLetterhead]:
    """The letterheads of several municipalities."""
    return {each: letterhead_of(session, each) for each in municipality_ids}


def _dimensions(view: ConversationView) -> tuple[SummaryDimension, ...]:
    return tuple(
        SummaryDimension(
            dimension=each.dimension,
            score=each.score,
            previous_score=view.previous_scores.get(each.dimension),
            is_marked=each.is_marked,
            resident_words=each.resident_words,
            going_well=each.going_well,
            what_is_hard=each.what_is_hard,
            wants_to_change=each.wants_to_change,
            first_step=each.first_step,
            who_helps=each.who_helps,
            findings=each.findings,
            helps=each.helps_by_kind,
        )
        for each in view.dimensions
    )


def need_of(row: NeedRow, *, with_reasons: bool = False) -> SummaryNeed:
    """Tell of a need what a paper says, what can meet it from the first rung to the last."""
    rungs = list(Rung)
    # What has no rung yet comes last.
    placed = sorted(
        row.solutions, key=lambda each: len(rungs) if each.rung is None else rungs.index(each.rung)
    )
    support = (row.support_kind.strip(), row.support_extent.strip())
    return SummaryNeed(
        question=row.question,
        problems=row.problems,
        support=", ".join(filter(None, support)),
        solutions=tuple(
            SummarySolution(each.what, each.rung, each.reason, each.discussed)
            if with_reasons
            else SummarySolution(each.what, each.rung)
            for each in placed
        ),
    )


def results_of(rows: Iterable[ResultRow], on: date) -> tuple[SummaryResult, ...]:
    """Tell of results what a paper says on a day; one without words is none."""
    return tuple(_result(each, on) for each in rows if each.what.strip())


def _result(row: ResultRow, on: date) -> SummaryResult:
    is_evaluated = row.evaluated_on is not None and row.evaluated_on <= on
    return SummaryResult(
        what=row.what,
        measure=row.measure,
        baseline=row.baseline,
        target=row.target,
        who=row.who,
        by_when=row.by_when,
        evaluate_on=row.evaluate_on,
        achievement=row.achievement if is_evaluated else None,
        evaluation_reason=row.evaluation_reason if is_evaluated else "",
        evaluated_on=row.evaluated_on if is_evaluated else None,
    )


def indication_of(row: IndicationRow) -> SummaryIndication:
    """Tell of what was granted what a paper says."""
    period = effective_period(row.period, row.withdrawn_from)
    if row.withdrawn_from is None or period is None:
        end, review, group, reason = row.end, row.next_review, row.target_group, row.reason
    else:
        # Why it had no end is no longer true; why it ends is what the resident may know.
        end, group, reason = period.end, "", row.withdrawal_reason
        review = (
            row.next_review if row.next_review and row.next_review < row.withdrawn_from else None
        )
    return SummaryIndication(
        provision=row.plain_name or row.provision,
        form=row.form,
        extent=row.extent,
        unit=row.unit,
        start=row.start,
        end=end,
        next_review=review,
        target_group=group,
        reason=reason,
    )


def _waiting(
    session: Session, client_id: UUID, names: dict[UUID, str], on: date
) -> SummaryWaiting | None:
    """Tell the place at the end of that day; that of today is counted without reading the list."""
    if session.execute(select(exists().where(WaitingEvent.at >= end_of_day(on)))).scalar_one():
        return _waiting_then(session, client_id, names, on)
    now = standing_of(session, client_id, on)
    if now is None:
        return None
    return SummaryWaiting(
        provision=names.get(now.indication_id, ""),
        on=on,
        explanation=now.explanation,
        criteria=now.criteria,
        reason=now.reason,
        pgb_declined_on=now.pgb_declined_on,
        exception_reason=_reason_of(now.explanation, now.exception_reason),
    )


def _waiting_then(
    session: Session, client_id: UUID, names: dict[UUID, str], on: date
) -> SummaryWaiting | None:
    row = next((row for row in waiting_rows(session, on) if row.client_id == client_id), None)
    if row is None:
        return None
    place = place_details(session, row.id)
    # What a category rests on is kept as it is now, so of an earlier category it is not known.
    is_same = place.category is row.category
    return SummaryWaiting(
        provision=names.get(place.indication_id, ""),
        on=on,
        explanation=row.explanation,
        criteria=place.criteria if is_same else (),
        reason=place.reason if is_same else "",
        pgb_declined_on=place.pgb_declined_on if is_same else None,
        exception_reason=_reason_of(row.explanation, row.exception_reason),
    )


def _reason_of(explanation: Explanation, exception_reason: str) -> str:
    return exception_reason if explanation.ranked_on is not None else ""


def _steps(
    session: Session, view: ConversationView, names: dict[UUID, str], on: date
) -> tuple[SummaryStep, ...]:
    """List what happens now, the nearest day first.

    Start, end and review of an indication stand in its own paragraph; only the day on which a
    provider begins stands nowhere else.
    """
    client_id = view.row.client_id
    steps = {step for row in report_rows(session, client_id) for step in _report_steps(row, on)}
    steps.update(
        SummaryStep(StepKind.SUPPORT_STARTS, started_on, names.get(indication_id, ""))
        for indication_id, started_on in session.execute(
            select(WaitingEntry.indication_id, WaitingEntry.started_on)
            .join(WaitingEvent, WaitingEvent.entry_id == WaitingEntry.id)
            .where(
                WaitingEntry.client_id == client_id,
                WaitingEntry.status == Status.STARTED,
                WaitingEntry.started_on >= on,
                WaitingEvent.kind == WaitingEventKind.STARTED,
                WaitingEvent.at < end_of_day(on),
            )
        )
        if started_on is not None
    )
    next_visit = session.execute(
        select(func.min(Conversation.held_on)).where(
            Conversation.client_id == client_id,
            Conversation.id != view.row.id,
            Conversation.held_on > on,
            Conversation.closed_at.is_(None),
        )
    ).scalar()
    if next_visit is not None:
        steps.add(SummaryStep(StepKind.NEXT_VISIT, next_visit))
    return tuple(sorted(steps, key=lambda step: (step.on, step.kind, step.text)))


def _report_steps(report: ReportRow, on: date) -> list[SummaryStep]:
    """Tell until when the resident waits for us; a day that has passed is no promise any more."""
    if report.dates.received_on > on:
        return []
    strip = {step.key: step for step in report.steps(on)}
    still = (StepState.OPEN, StepState.CURRENT)
    for key, kind in (
        (StepKey.DECISION, StepKind.DECISION),
        (StepKey.INVESTIGATION, StepKind.INVESTIGATION_DONE),
    ):
        step = strip[key]
        # Once there is an application, the resident waits for the decision alone.
        if step.due is not None:
            return [SummaryStep(kind, step.due)] if step.state in still else []
    return []
