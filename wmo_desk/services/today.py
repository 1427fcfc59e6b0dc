"""What asks for attention today: visits, terms, reviews, what ends, agreements, signals."""

from collections.abc import Callable, Iterable
from datetime import date, time, timedelta
from itertools import chain
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from wmo_desk.domain.indications import DeliveryForm, ended_on
from wmo_desk.domain.kinds import OfferOutcome
from wmo_desk.domain.people import PersonName
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Agreement, Conversation
from wmo_desk.models.direct_support import DirectSupport
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider, Provision, Staff
from wmo_desk.models.pgb import Pgb
from wmo_desk.models.report import Report
from wmo_desk.models.result import Result
from wmo_desk.models.signal import Signal
from wmo_desk.models.waiting_list import Offer, WaitingEntry
from wmo_desk.services import clients, options, reports
from wmo_desk.services.direct_support import asks_attention
from wmo_desk.services.indication_rows import running_on
from wmo_desk.services.intakes import intake_rows
from wmo_desk.services.open_reports import has_open_step, is_open
from wmo_desk.services.signals import comes_back_to, readable_by
from wmo_desk.services.today_lines import (
    SHOWN,
    AgreementLine,
    AskAgainLine,
    BudgetLine,
    EndedLine,
    EvaluationLine,
    OfferLine,
    Person,
    ReviewLine,
    SignalLine,
    SupportLine,
    TermLine,
    TodayView,
    VisitLine,
)
from wmo_desk.services.waiting_rows import asks_again, stands_now

LineT = TypeVar("LineT")

RECENT: Final = 6
AGREEMENT_DAYS: Final = 14
_SHORTEST_CAK_TERM: Final = timedelta(days=120)


def today_view(
    session: Session, on: date, consultant_id: UUID | None, *, reader_id: UUID | None = None
) -> TodayView:
    """Everything that asks for the attention of this consultant on this day.

    Without a consultant: of everybody, as the team lead `reader_id` looks at it; what was agreed
    stays unread then in the files of others.
    """
    reader_id = consultant_id or reader_id
    mine: list[ColumnElement[bool]] = [Client.closed_on.is_(None)]
    if consultant_id is not None:
        mine.append(Client.consultant_id == consultant_id)
    return TodayView(
        on=on,
        is_of_all=consultant_id is None,
        visits=_visits(session, consultant_id, Conversation.held_on == on),
        unfinished=_visits(
            session, consultant_id, Conversation.closed_at.is_(None), Conversation.held_on < on
        ),
        terms=_terms(session, on, mine),
        reviews=_reviews(session, on, mine),
        supports=_supports(session, on, mine),
        agreements=_agreements(session, on, mine, reader_id),
        signals=_signals(session, on, consultant_id, reader_id),
        evaluations=_evaluations(session, on, mine, reader_id),
        offers=_offers(session, mine),
        ended=_ended(session, on, mine),
        recent=_recent(session, reader_id),
        has_clients=clients.has_clients(session),
        intakes=tuple(intake_rows(session, reader_id)) if reader_id is not None else (),
        to_ask=_to_ask(session, on, mine),
        budgets=_budgets(session, on, mine),
    )


# --- Who ---------------------------------------------------------------------------------------

_PERSON: Final[tuple[Any, ...]] = (
    Client.id,
    Client.gender,
    select(Staff.name).where(Staff.id == Client.consultant_id).scalar_subquery(),
    Client.given_names,
    Client.initials,
    Client.prefix,
    Client.family_name,
    Client.partner_prefix,
    Client.partner_name,
    Client.name_usage,
)


def _person(columns: tuple[Any, ...]) -> Person:
    """Make a person of what `_PERSON` selects."""
    client_id, gender, consultant, *parts = columns
    return Person(client_id, gender, consultant, PersonName(*parts).formal_name)


def _split(row: Any) -> tuple[tuple[Any, ...], Person]:  # noqa: ANN401 - a row of any columns
    """Take the columns of the person, which come last, off a row."""
    return row[: -len(_PERSON)], _person(row[-len(_PERSON) :])


def _lines(
    session: Session, query: Select[*tuple[Any, ...]], make: Callable[..., LineT]
) -> tuple[LineT, ...]:
    """Make lines of what a query selects: the record, what is shown of it, and the person."""
    made = []
    for row in session.execute(query):
        (identifier, *values), person = _split(row)
        made.append(make(identifier, person, *values))
    return tuple(made)


# --- The kinds of lines ------------------------------------------------------------------------


def _visits(
    session: Session, consultant_id: UUID | None, *conditions: ColumnElement[bool]
) -> tuple[VisitLine, ...]:
    """Visits; of everybody, only what is still open."""
    query: Select[*tuple[Any, ...]] = (
        select(
            Conversation.id,
            Conversation.held_on,
            Conversation.held_at,
            Conversation.place,
            Client.city,
            Conversation.participants,
            Conversation.closed_at.is_not(None),
            *_PERSON,
        )
        .join(Client, Client.id == Conversation.client_id)
        .where(Client.closed_on.is_(None), *conditions)
        .order_by(Conversation.held_on, Conversation.held_at, Client.sort_name)
        .limit(SHOWN)
    )
    # Mine is what I hold, and what a colleague holds in a file of mine: each has its own index.
    ways: tuple[ColumnElement[bool], ...] = (Conversation.closed_at.is_(None),)
    if consultant_id is not None:
        holder, keeper = Conversation.consultant_id, Client.consultant_id
        ways = (holder == consultant_id, keeper == consultant_id)
    found: dict[UUID, VisitLine] = {}
    for way in ways:
        for row in session.execute(query.where(way)):
            (identifier, *values), person = _split(row)
            found[identifier] = VisitLine(identifier, person, *values)
    lines = sorted(found.values(), key=lambda line: (line.held_on, line.held_at or time.max))
    return tuple(lines[:SHOWN])


def _terms(session: Session, on: date, mine: list[ColumnElement[bool]]) -> tuple[TermLine, ...]:
    query = (
        reports.row_query()
        .add_columns(*_PERSON)
        .join(Client, Client.id == Report.client_id)
        .where(is_open(), *mine)
        .limit(SHOWN)
    )
    # A step is due by the day of the report or by that of the application, and never earlier for
    # a later one: the first of both kinds hold the first of all.
    first = (
        query.where(has_open_step()).order_by(Report.received_on, Report.id),
        query.where(Report.application_on.is_not(None)).order_by(Report.application_on, Report.id),
    )
    lines: dict[UUID, TermLine] = {}
    for found in chain.from_iterable(session.execute(one) for one in first):
        row = reports.as_row(found)
        step = row.next_due(on)
        if step is not None:
            dates = row.dates
            lines[row.id] = TermLine(
                row.id,
                _split(found)[1],
                dates.received_on,
                dates.application_on,
                step,
                noticed_on=dates.default_noticed_on,
            )
    ordered = sorted(lines.values(), key=lambda line: (line.due, line.person.name, line.report_id))
    return tuple(ordered[:SHOWN])


def _reviews(session: Session, on: date, mine: list[ColumnElement[bool]]) -> tuple[ReviewLine, ...]:
    chosen_terms = options.read_options(
        session,
        (options.REVIEW_WARN_WEEKS, options.ENDING_WARN_WEEKS, options.TEMPORARY_WARN_DAYS),
    )
    review_until = on + timedelta(weeks=chosen_terms[options.REVIEW_WARN_WEEKS.name])
    ending_until = on + timedelta(weeks=chosen_terms[options.ENDING_WARN_WEEKS.name])
    temporary_until = on + timedelta(days=chosen_terms[options.TEMPORARY_WARN_DAYS.name])
    last_conversation = (
        select(func.max(Conversation.held_on))
        .where(Conversation.client_id == Indication.client_id, Conversation.held_on <= on)
        .scalar_subquery()
    )
    query: Select[*tuple[Any, ...]] = (
        select(
            Indication.id,
            Provision.name,
            Indication.end,
            Indication.next_review,
            last_conversation,
            Indication.is_temporary,
            *_PERSON,
        )
        .join(Client, Client.id == Indication.client_id)
        .join(Provision, Provision.id == Indication.provision_id)
    )
    # Each by its own index, the first ones first; nothing is looked up for the others.
    review, end = Indication.next_review, Indication.end
    lines: dict[UUID, ReviewLine] = {}
    for day, is_near in (
        (review, review <= review_until),
        (
            end,
            or_(
                and_(Indication.is_temporary.is_(False), end.between(on, ending_until)),
                and_(Indication.is_temporary, end.between(on, temporary_until)),
            ),
        ),
    ):
        chosen = (
            select(Indication.id)
            .join(Client, Client.id == Indication.client_id)
            .where(running_on(on), is_near, *mine)
            .order_by(day, Indication.id)
            .limit(SHOWN)
        )
        for row in session.execute(query.where(Indication.id.in_(chosen))):
            (identifier, *values), person = _split(row)
            lines[identifier] = ReviewLine(identifier, person, *values)
    ordered = sorted(
        lines.values(), key=lambda line: (line.due, line.person.name, line.indication_id)
    )
    return tuple(ordered[:SHOWN])


def _budgets(session: Session, on: date, mine: list[ColumnElement[bool]]) -> tuple[BudgetLine, ...]:
    until = on + timedelta(days=options.read_option(session, options.PGB_WARN_DAYS))
    query: Select[*tuple[Any, ...]] = (
        select(Indication.id, Provision.name, Indication.start, *_PERSON)
        .select_from(Pgb)
        .join(Indication, Indication.id == Pgb.indication_id)
        .join(Client, Client.id == Indication.client_id)
        .join(Provision, Provision.id == Indication.provision_id)
        .where(
            Pgb.cak_reported_on.is_(None),
            Indication.form == DeliveryForm.PGB,
            # Four months are never shorter than this; the rule itself counts below.
            Indication.start <= until - _SHORTEST_CAK_TERM,
            or_(
                Indication.withdrawn_from.is_(None),
                Indication.withdrawn_from > Indication.start,
            ),
            *mine,
        )
        .order_by(Indication.start, Indication.id)
        .limit(SHOWN)
    )
    return tuple(line for line in _lines(session, query, BudgetLine) if line.due <= until)


def _supports(
    session: Session, on: date, mine: Iterable[ColumnElement[bool]]
) -> tuple[SupportLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            DirectSupport.id,
            DirectSupport.kind,
            DirectSupport.start,
            DirectSupport.finished_on,
            *_PERSON,
        )
        .join(Client, Client.id == DirectSupport.client_id)
        .where(asks_attention(on), *mine)
        .order_by(DirectSupport.start, Client.sort_name, DirectSupport.id)
        .limit(SHOWN)
    )
    lines = _lines(session, query, SupportLine)
    return tuple(sorted(lines, key=lambda line: (line.due, line.person.name, line.support_id)))


def _agreements(
    session: Session, on: date, mine: list[ColumnElement[bool]], reader_id: UUID | None
) -> tuple[AgreementLine, ...]:
    is_readers = Client.consultant_id == reader_id
    query: Select[*tuple[Any, ...]] = (
        select(
            Agreement.id,
            Agreement.conversation_id,
            case((is_readers, Agreement.what), else_=""),
            case((is_readers, Agreement.who), else_=""),
            Agreement.by_when,
            *_PERSON,
        )
        .join(Client, Client.id == Agreement.client_id)
        .where(
            Agreement.by_when <= on + timedelta(days=AGREEMENT_DAYS),
            Agreement.done_on.is_(None),
            Agreement.removed_on.is_(None),
            *mine,
        )
        .order_by(Agreement.by_when, Client.sort_name, Agreement.id)
        .limit(SHOWN)
    )
    lines = []
    for row in session.execute(query):
        (identifier, conversation_id, *values), person = _split(row)
        lines.append(AgreementLine(identifier, conversation_id, person, *values))
    return tuple(lines)


def _signals(
    session: Session, on: date, consultant_id: UUID | None, reader_id: UUID | None
) -> tuple[SignalLine, ...]:
    owner = aliased(Staff)
    query: Select[*tuple[Any, ...]] = (
        select(Signal.id, Signal.noted_on, Signal.due_on, owner.name, *_PERSON)
        .join(Client, Client.id == Signal.client_id)
        .outerjoin(owner, owner.id == Signal.owner_id)
        .where(Signal.done_on.is_(None), Client.closed_on.is_(None), readable_by(reader_id, on))
        .order_by(Signal.due_on, Client.sort_name, Signal.id)
        .limit(SHOWN)
    )
    if consultant_id is not None:
        query = query.where(comes_back_to(consultant_id, on))
    return _lines(session, query, SignalLine)


def _evaluations(
    session: Session, on: date, mine: list[ColumnElement[bool]], reader_id: UUID | None
) -> tuple[EvaluationLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            Result.id,
            case((Client.consultant_id == reader_id, Result.what), else_=""),
            Result.evaluate_on,
            *_PERSON,
        )
        .join(Client, Client.id == Result.client_id)
        .where(
            Result.evaluate_on <= on + timedelta(days=AGREEMENT_DAYS),
            Result.settled_on.is_not(None),
            Result.evaluated_on.is_(None),
            Result.removed_on.is_(None),
            *mine,
        )
        .order_by(Result.evaluate_on, Client.sort_name, Result.id)
        .limit(SHOWN)
    )
    return _lines(session, query, EvaluationLine)


def _offers(session: Session, mine: Iterable[ColumnElement[bool]]) -> tuple[OfferLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(Offer.entry_id, Provider.name, Offer.respond_by, *_PERSON)
        .select_from(Offer)
        .join(Client, Client.id == Offer.client_id)
        .join(WaitingEntry, WaitingEntry.id == Offer.entry_id)
        .join(Provider, Provider.id == Offer.provider_id)
        .where(Offer.outcome == OfferOutcome.OPEN, *mine)
        .order_by(Offer.respond_by, Client.sort_name, Offer.id)
        .limit(SHOWN)
    )
    return _lines(session, query, OfferLine)


def _ended(session: Session, on: date, mine: list[ColumnElement[bool]]) -> tuple[EndedLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(WaitingEntry.id, Indication.end, Indication.withdrawn_from, *_PERSON)
        .select_from(WaitingEntry)
        .join(Client, Client.id == WaitingEntry.client_id)
        .join(Indication, Indication.id == WaitingEntry.indication_id)
        .where(stands_now(), or_(Indication.end < on, Indication.withdrawn_from <= on), *mine)
        .order_by(Client.sort_name, WaitingEntry.id)
        .limit(SHOWN)
    )
    lines = []
    for row in session.execute(query):
        (entry_id, end, withdrawn_from), person = _split(row)
        last = ended_on(end, withdrawn_from, on)
        if last is not None:
            lines.append(EndedLine(entry_id, person, last))
    return tuple(lines)


def _to_ask(
    session: Session, on: date, mine: list[ColumnElement[bool]]
) -> tuple[AskAgainLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(WaitingEntry.id, WaitingEntry.asked_on, WaitingEntry.placed_at, *_PERSON)
        .select_from(WaitingEntry)
        .join(Client, Client.id == WaitingEntry.client_id)
        .where(asks_again(session, on), *mine)
        .order_by(WaitingEntry.placed_at, WaitingEntry.id)
        .limit(SHOWN)
    )
    return _lines(session, query, AskAgainLine)


def _recent(session: Session, reader_id: UUID | None) -> tuple[Person, ...]:
    if reader_id is None:
        return ()
    opened = [row.id for row in clients.recent_clients(session, reader_id, limit=RECENT)]
    people = {
        person.client_id: person
        for person in map(_person, session.execute(select(*_PERSON).where(Client.id.in_(opened))))
    }
    return tuple(people[client_id] for client_id in opened)
