"""What the consultant takes along to a visit on one page: the consultant's own, not for others."""

from dataclasses import dataclass
from datetime import date, time
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import ConversationPlace, Interpreter
from wmo_desk.domain.reports import StepKey, StepState
from wmo_desk.services import options
from wmo_desk.services.clients import RelatedPersonRow
from wmo_desk.services.conversations import ConversationRow, conversation_view
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.services.indications import IndicationRow
from wmo_desk.services.reports import ReportRow
from wmo_desk.services.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.services.summary_query import letterhead_of, resident_of

_STILL: Final = (StepState.OPEN, StepState.CURRENT, StepState.LATE)


@dataclass(frozen=True, slots=True)
class PreparedVisit:
    """The appointment that is prepared."""

    held_on: date
    held_at: time | None
    minutes: int | None
    place: ConversationPlace
    participants: str


@dataclass(frozen=True, slots=True)
class PreparedAgreement:
    """What was agreed, by whom, by when, and when it was done; None while it is open."""

    what: str
    who: str
    by_when: date | None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class LastTalk:
    """The conversation before this one: when, the wish, and what became of the agreements."""

    held_on: date
    main_wish: str
    agreements: tuple[PreparedAgreement, ...]


@dataclass(frozen=True, slots=True)
class PreparedSupport:
    """Support that runs or is granted from a later day on."""

    provision: str
    form: DeliveryForm
    extent: int
    unit: ExtentUnit
    start: date
    end: date | None
    next_review: date | None


@dataclass(frozen=True, slots=True)
class PreparedPerson:
    """Somebody around the resident."""

    name: str
    relation: str
    organisation: str
    phone: str
    is_carer: bool
    is_representative: bool


@dataclass(frozen=True, slots=True)
class PreparedTerm:
    """A step of the report that is still to be taken, with its last day where the law sets one."""

    key: StepKey
    due: date | None
    is_late: bool


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything one preparation prints; `need` is what was reported, in the words of then."""

    letterhead: SummaryLetterhead
    resident: SummaryResident
    address: tuple[str, ...]
    phones: tuple[str, ...]
    language: str
    interpreter: Interpreter
    visit: PreparedVisit | None
    received_on: date | None
    need: str
    last: LastTalk | None
    support: tuple[PreparedSupport, ...]
    agreements: tuple[PreparedAgreement, ...]
    people: tuple[PreparedPerson, ...]
    terms: tuple[PreparedTerm, ...]
    printed_on: date
    is_practice: bool = False
    edition: int = 1


def preparation_of(
    session: Session, client_id: UUID, on: date, *, conversation_id: UUID | None = None
) -> Preparation:
    """Everything to know before a visit; raises `RecordMissing`.

    Without a conversation, that of the first appointment from that day on, if there is one.
    """
    view = dossier(session, client_id, on)
    visit = _visit_row(view, conversation_id)
    last = _last(view, visit)
    report = view.current_report
    is_open = report is not None and not (report.dates.closed_on or report.dates.decision_on)
    return Preparation(
        letterhead=letterhead_of(session, view.client.municipality_id),
        resident=resident_of(view.client),
        address=view.client.address_lines,
        phones=tuple(each for each in (view.client.phone, view.client.second_phone) if each),
        language=view.client.language,
        interpreter=view.client.interpreter,
        visit=None if visit is None else _visit(visit),
        received_on=report.dates.received_on if report is not None else None,
        need=report.need if report is not None else "",
        last=None if last is None else _last_talk(session, last),
        support=tuple(map(_support, view.running)),
        agreements=_open_agreements(view, last),
        people=tuple(map(_person, view.people)),
        terms=_terms(report, on) if report is not None and is_open else (),
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _visit_row(view: DossierView, conversation_id: UUID | None) -> ConversationRow | None:
    if conversation_id is None:
        return view.next_conversation
    return next((row for row in view.conversations if row.id == conversation_id), None)


def _last(view: DossierView, visit: ConversationRow | None) -> ConversationRow | None:
    """The newest conversation that was really held before the one that is prepared."""
    before = view.on if visit is None else visit.held_on
    for row in view.conversations:
        is_another = visit is None or row.id != visit.id
        if is_another and row.held_on <= before and (row.is_closed or row.held_on < view.on):
            return row
    return None


def _last_talk(session: Session, row: ConversationRow) -> LastTalk:
    view = conversation_view(session, row.id)
    return LastTalk(
        held_on=row.held_on,
        main_wish=row.main_wish,
        agreements=tuple(
            PreparedAgreement(each.what, each.who, each.by_when, each.done_on)
            for each in view.agreements
        ),
    )


def _open_agreements(
    view: DossierView, last: ConversationRow | None
) -> tuple[PreparedAgreement, ...]:
    """What is open from earlier conversations; that of the last one stands with it."""
    return tuple(
        PreparedAgreement(each.what, each.who, each.by_when)
        for each in view.agreements
        if last is None or each.conversation_id != last.id
    )


def _visit(row: ConversationRow) -> PreparedVisit:
    return PreparedVisit(row.held_on, row.held_at, row.minutes, row.place, row.participants)


def _support(row: IndicationRow) -> PreparedSupport:
    return PreparedSupport(
        provision=row.provision,
        form=row.form,
        extent=row.extent,
        unit=row.unit,
        start=row.start,
        end=row.end,
        next_review=row.next_review,
    )


def _person(row: RelatedPersonRow) -> PreparedPerson:
    return PreparedPerson(
        name=row.name,
        relation=row.relation,
        organisation=row.organisation,
        phone=row.phone,
        is_carer=row.is_carer,
        is_representative=row.is_representative,
    )


def _terms(report: ReportRow, on: date) -> tuple[PreparedTerm, ...]:
    return tuple(
        PreparedTerm(step.key, step.due, step.state is StepState.LATE)
        for step in report.steps(on)
        if step.state in _STILL and step.key is not StepKey.DECISION
    )
