"""The written findings of a conversation (art. 2.3.2 lid 8 Wmo), complete, read in one snapshot."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.findings import Findings, FoundItem
from wmo_desk.contents.summaries import StepKind, SummaryAgreement
from wmo_desk.domain.completeness import CoverageItem, CoverageWay, WmoCriterion
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.services import options
from wmo_desk.services.conversations import ConversationView, conversation_view
from wmo_desk.services.coverage import CoverageView
from wmo_desk.services.editions import next_edition
from wmo_desk.services.reports import ReportRow, report_row
from wmo_desk.services.summary_query import conversation_summary, need_of


def findings_of(
    session: Session, conversation_id: UUID, on: date, *, with_bsn: bool = False
) -> Findings:
    """Everything the findings of one conversation say on that day; raises `RecordMissing`."""
    view = conversation_view(session, conversation_id)
    summary = conversation_summary(session, conversation_id, on, with_bsn=with_bsn)
    report = None if view.report_id is None else report_row(session, view.report_id)
    may_apply = report is not None and _may_apply(report)
    signed_counts = options.read_option(session, options.SIGNED_REPORT_COUNTS)
    return Findings(
        summary=replace(
            summary,
            edition=next_edition(
                session, DocumentKind.FINDINGS, Document.conversation_id, conversation_id
            ),
            needs=tuple(need_of(row, with_reasons=True) for row in view.needs),
            agreements=tuple(
                SummaryAgreement(each.what, each.who, each.by_when, each.done_on)
                for each in view.agreements
            ),
            # These are the findings; what is decided after them is not part of them.
            indications=(),
            refusals=(),
            waiting=None,
            steps=tuple(
                each for each in summary.steps if each.kind is not StepKind.INVESTIGATION_DONE
            ),
        ),
        received_on=None if report is None else report.dates.received_on,
        need="" if report is None else report.need,
        aspects=_aspects(view),
        items=_items(view.coverage),
        criteria=tuple(each for each in WmoCriterion if each in view.coverage.confirmed),
        may_apply=may_apply,
        counts_as_application=may_apply and signed_counts,
    )


def conversation_for_findings(session: Session, report_id: UUID) -> UUID | None:
    """The last conversation about a report; None before there is one."""
    return session.scalars(
        select(Conversation.id)
        .where(Conversation.report_id == report_id)
        .order_by(Conversation.held_on.desc(), Conversation.id.desc())
        .limit(1)
    ).first()


def _may_apply(report: ReportRow) -> bool:
    dates = report.dates
    return dates.application_on is None and dates.closed_on is None and dates.decision_on is None


def _aspects(view: ConversationView) -> dict[Dimension, tuple[tuple[str, int], ...]]:
    question_set = view.scoring.question_set
    if question_set is None:
        return {}
    return {
        each.dimension: tuple(
            (topic.text, dict(each.aspects)[topic.key])
            for topic in question_set.topics[each.dimension]
            if topic.key in dict(each.aspects)
        )
        for each in view.dimensions
        if each.aspects
    }


def _items(coverage: CoverageView) -> tuple[FoundItem, ...]:
    items = tuple(_item(item, coverage) for item in CoverageItem)
    is_anything_found = any(each != FoundItem(each.item) for each in items)
    return items if coverage.is_asked or is_anything_found else ()


def _item(item: CoverageItem, coverage: CoverageView) -> FoundItem:
    cover = coverage.covers[item]
    text = cover.text.strip()
    if cover.way is CoverageWay.EXPERT_REPORT:
        experts = tuple(
            each.expert
            for each in coverage.experts
            if each.consented_on is not None and item in each.items
        )
        return FoundItem(item, text, experts=experts)
    if text:
        return FoundItem(item, text, is_applicable=cover.way is not CoverageWay.NOT_APPLICABLE)
    return FoundItem(item, earlier_on=coverage.earlier.get(item))
