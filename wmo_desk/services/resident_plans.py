"""What the plan of a resident says on paper, as it stands on a day, read in one snapshot."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.resident_plans import ResidentPlan
from wmo_desk.contents.summaries import (
    StepKind,
    SummaryAgreement,
    SummaryIndication,
    SummaryResult,
    SummaryStep,
)
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.models.document import Document
from wmo_desk.services import options
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.services.editions import next_edition
from wmo_desk.services.needs import client_needs
from wmo_desk.services.results import ResultRow, client_results
from wmo_desk.services.summary_query import (
    indication_of,
    letterhead_of,
    need_of,
    resident_of,
    results_of,
)


def resident_plan(
    session: Session, client_id: UUID, on: date, *, with_bsn: bool = False
) -> ResidentPlan:
    """Everything the plan of a client says on that day; raises `RecordMissing`."""
    view = dossier(session, client_id, on)
    results = results_of(_current(client_results(session, client_id)), on)
    indications = tuple(map(indication_of, view.running))
    return ResidentPlan(
        letterhead=letterhead_of(session, view.client.municipality_id),
        resident=resident_of(view.client, with_bsn=with_bsn),
        printed_on=on,
        needs=tuple(map(need_of, client_needs(session, client_id))),
        agreements=tuple(
            SummaryAgreement(each.what, each.who, each.by_when) for each in view.agreements
        ),
        results=results,
        indications=indications,
        look_back=_look_back(view, results, indications),
        consultant=view.client.consultant or "",
        edition=next_edition(session, DocumentKind.PLAN, Document.client_id, client_id),
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _current(rows: tuple[ResultRow, ...]) -> list[ResultRow]:
    """What is still worked on, and of the latest conversation also what came of it."""
    return [
        row
        for row in rows
        if row.achievement is None or row.conversation_id == rows[0].conversation_id
    ]


def _look_back(
    view: DossierView,
    results: tuple[SummaryResult, ...],
    indications: tuple[SummaryIndication, ...],
) -> tuple[SummaryStep, ...]:
    steps = {
        SummaryStep(StepKind.OTHER, each.evaluate_on, each.what.strip())
        for each in results
        if each.achievement is None and each.evaluate_on is not None
    }
    steps |= {
        SummaryStep(StepKind.REVIEW, each.next_review, each.provision)
        for each in indications
        if each.next_review is not None
    }
    visit = view.next_conversation
    if visit is not None:
        steps.add(SummaryStep(StepKind.NEXT_VISIT, visit.held_on))
    return tuple(sorted(steps, key=lambda step: (step.on, step.kind, step.text)))
