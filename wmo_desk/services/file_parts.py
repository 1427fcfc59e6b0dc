"""What papers about one file share: the last conversation, agreements, support, people, terms."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from wmo_desk.contents.file_parts import (
    LastTalk,
    PreparedAgreement,
    PreparedPerson,
    PreparedSupport,
    PreparedTerm,
    PreparedVisit,
)
from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.reports import StepKey, StepState
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.conversations import ConversationRow, conversation_view
from wmo_desk.services.dossier import DossierView, OpenAgreement
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.services.reports import ReportRow

_STILL: Final = (StepState.OPEN, StepState.CURRENT, StepState.LATE)


def last_talk(session: Session, row: ConversationRow) -> LastTalk:
    """Read a conversation with what became of its agreements."""
    view = conversation_view(session, row.id)
    return LastTalk(
        held_on=row.held_on,
        main_wish=row.main_wish,
        agreements=tuple(
            PreparedAgreement(each.what, each.who, each.by_when, each.done_on)
            for each in view.agreements
        ),
    )


def dated_agreements(agreements: Iterable[OpenAgreement]) -> tuple[PreparedAgreement, ...]:
    """What is open, with the day on which it was agreed."""
    return tuple(
        PreparedAgreement(each.what, each.who, each.by_when, agreed_on=each.held_on)
        for each in agreements
    )


def visit_of(row: ConversationRow) -> PreparedVisit:
    """Tell of an appointment what a paper says of it."""
    return PreparedVisit(row.held_on, row.held_at, row.minutes, row.place, row.participants)


def support_of(row: IndicationRow) -> PreparedSupport:
    """Tell of an indication what a paper says of it."""
    return PreparedSupport(
        provision=row.provision,
        form=row.form,
        extent=row.extent,
        unit=row.unit,
        start=row.start,
        end=row.end,
        next_review=row.next_review,
    )


def person_of(row: RelatedPersonRow) -> PreparedPerson:
    """Tell of somebody what a paper says; what may not be read without consent is empty."""
    return PreparedPerson(
        name=row.name,
        relation=row.relation,
        organisation=row.organisation,
        phone=row.phone,
        is_carer=row.is_carer,
        is_representative=row.is_representative,
    )


def open_terms(view: DossierView) -> tuple[PreparedTerm, ...]:
    """The steps of the report that runs; none where no report does."""
    report = view.current_report
    if report is None or report.dates.closed_on or report.dates.decision_on:
        return ()
    return _terms(report, view.on)


def _terms(report: ReportRow, on: date) -> tuple[PreparedTerm, ...]:
    return tuple(
        PreparedTerm(step.key, step.due, step.state is StepState.LATE)
        for step in report.steps(on)
        if step.state in _STILL and step.key is not StepKey.DECISION
    )


def phones_of(client: ClientDetails) -> tuple[str, ...]:
    """The numbers that are known."""
    return tuple(each for each in (client.phone, client.second_phone) if each)
