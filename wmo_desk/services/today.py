"""What asks for attention today: visits, terms, reviews, support that ends, agreements, offers."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import AccessAction
from wmo_desk.domain.kinds import ConversationPlace, OfferOutcome
from wmo_desk.domain.reports import Step
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Agreement, Conversation
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider, Provision
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import Offer, WaitingEntry
from wmo_desk.services import options, reports
from wmo_desk.services.indications import running_on

SHOWN: Final = 200
"""No more lines of one kind than a person can look at; the page says when there are more."""
RECENT: Final = 6
AGREEMENT_DAYS: Final = 14


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A conversation that is planned for today, or still open."""

    conversation_id: UUID
    client_id: UUID
    client: str
    held_on: date
    held_at: time | None
    place: ConversationPlace
    city: str
    participants: str


@dataclass(frozen=True, slots=True)
class TermLine:
    """The step of a report whose last day comes first; it may have passed."""

    report_id: UUID
    client_id: UUID
    client: str
    received_on: date
    step: Step

    @property
    def due(self) -> date:
        """The last day; lines without one are not made."""
        return self.step.due or date.max


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """An indication at which we look again, or which ends."""

    indication_id: UUID
    client_id: UUID
    client: str
    provision: str
    end: date | None
    next_review: date | None
    last_conversation: date | None

    @property
    def due(self) -> date:
        """The day by which something must be done."""
        return min(day for day in (self.next_review, self.end, date.max) if day is not None)


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """Something that was agreed and is not done."""

    agreement_id: UUID
    conversation_id: UUID
    client_id: UUID
    client: str
    what: str
    who: str
    by_when: date


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A provider that has been shown one of my clients and has not answered."""

    entry_id: UUID
    client_id: UUID
    client: str
    provider: str
    respond_by: date


@dataclass(frozen=True, slots=True)
class RecentLine:
    """A file that was opened lately."""

    client_id: UUID
    client: str


@dataclass(frozen=True, slots=True)
class TodayView:
    """The whole page, read in one snapshot."""

    on: date
    visits: tuple[VisitLine, ...]
    unfinished: tuple[VisitLine, ...]
    terms: tuple[TermLine, ...]
    reviews: tuple[ReviewLine, ...]
    agreements: tuple[AgreementLine, ...]
    offers: tuple[OfferLine, ...]
    recent: tuple[RecentLine, ...]
    has_clients: bool


def today_view(session: Session, on: date, consultant_id: UUID | None) -> TodayView:
    """Everything that asks for the attention of this consultant on this day.

    Without a consultant: of everybody, as a team lead looks at it.
    """
    mine = (
        Client.closed_on.is_(None)
        if consultant_id is None
        else and_(Client.closed_on.is_(None), Client.consultant_id == consultant_id)
    )
    return TodayView(
        on=on,
        visits=_visits(session, mine, Conversation.held_on == on),
        unfinished=_visits(
            session, mine, Conversation.held_on < on, Conversation.closed_at.is_(None)
        ),
        terms=_terms(session, on, mine),
        reviews=_reviews(session, on, mine),
        agreements=_agreements(session, on, mine),
        offers=_offers(session, mine),
        recent=_recent(session, consultant_id),
        has_clients=session.execute(select(Client.id).limit(1)).first() is not None,
    )


def _visits(session: Session, *conditions: ColumnElement[bool]) -> tuple[VisitLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            Conversation.id,
            Client.id,
            Client.list_name,
            Conversation.held_on,
            Conversation.held_at,
            Conversation.place,
            Client.city,
            Conversation.participants,
        )
        .join(Client, Client.id == Conversation.client_id)
        .where(*conditions)
        .order_by(Conversation.held_on, Conversation.held_at, Client.sort_name)
        .limit(SHOWN)
    )
    return tuple(VisitLine(*row) for row in session.execute(query))


def _terms(session: Session, on: date, mine: ColumnElement[bool]) -> tuple[TermLine, ...]:
    query = (
        reports.row_query()
        .add_columns(Client.list_name)
        .join(Client, Client.id == Report.client_id)
        .where(mine, Report.closed_on.is_(None), Report.decision_on.is_(None))
        # The first to come in is the first to be late; applications are few enough to be read all.
        .order_by(Report.received_on, Report.id)
        .limit(SHOWN)
    )
    lines = []
    for found in session.execute(query):
        row = reports.as_row(found)
        step = row.next_due(on)
        if step is not None:
            lines.append(
                TermLine(row.id, row.client_id, found.list_name, row.dates.received_on, step)
            )
    return tuple(sorted(lines, key=lambda line: (line.due, line.client, line.report_id)))


def _reviews(session: Session, on: date, mine: ColumnElement[bool]) -> tuple[ReviewLine, ...]:
    review_until = on + timedelta(weeks=options.read_option(session, options.REVIEW_WARN_WEEKS))
    ending_until = on + timedelta(weeks=options.read_option(session, options.ENDING_WARN_WEEKS))
    last_conversation = (
        select(func.max(Conversation.held_on))
        .where(Conversation.client_id == Indication.client_id, Conversation.held_on <= on)
        .scalar_subquery()
    )
    query: Select[*tuple[Any, ...]] = (
        select(
            Indication.id,
            Indication.client_id,
            Client.list_name,
            Provision.name,
            Indication.end,
            Indication.next_review,
            last_conversation,
        )
        .join(Client, Client.id == Indication.client_id)
        .join(Provision, Provision.id == Indication.provision_id)
        .where(
            mine,
            running_on(on),
            or_(Indication.next_review <= review_until, Indication.end <= ending_until),
        )
        .order_by(
            func.coalesce(Indication.next_review, Indication.end), Client.sort_name, Indication.id
        )
        .limit(SHOWN)
    )
    return tuple(ReviewLine(*row) for row in session.execute(query))


def _agreements(session: Session, on: date, mine: ColumnElement[bool]) -> tuple[AgreementLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            Agreement.id,
            Agreement.conversation_id,
            Agreement.client_id,
            Client.list_name,
            Agreement.what,
            Agreement.who,
            Agreement.by_when,
        )
        .join(Client, Client.id == Agreement.client_id)
        .where(
            mine,
            Agreement.by_when <= on + timedelta(days=AGREEMENT_DAYS),
            Agreement.done_on.is_(None),
            Agreement.removed_on.is_(None),
        )
        .order_by(Agreement.by_when, Client.sort_name, Agreement.id)
        .limit(SHOWN)
    )
    return tuple(AgreementLine(*row) for row in session.execute(query))


def _offers(session: Session, mine: ColumnElement[bool]) -> tuple[OfferLine, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(WaitingEntry.id, Client.id, Client.list_name, Provider.name, Offer.respond_by)
        .select_from(Offer)
        .join(WaitingEntry, WaitingEntry.id == Offer.entry_id)
        .join(Client, Client.id == WaitingEntry.client_id)
        .join(Provider, Provider.id == Offer.provider_id)
        .where(mine, Offer.outcome == OfferOutcome.OPEN)
        .order_by(Offer.respond_by, Client.sort_name)
        .limit(SHOWN)
    )
    return tuple(OfferLine(*row) for row in session.execute(query))


def _recent(session: Session, consultant_id: UUID | None) -> tuple[RecentLine, ...]:
    # The last lines of the log are enough: a day of work does not fill them with one file.
    viewed = (
        select(AccessEntry.object_id, AccessEntry.at)
        .where(
            AccessEntry.action == AccessAction.VIEWED.value,
            AccessEntry.object_type == Client.__tablename__,
        )
        .order_by(AccessEntry.at.desc(), AccessEntry.number.desc())
        .limit(SHOWN)
    )
    if consultant_id is not None:
        viewed = viewed.where(AccessEntry.actor_id == consultant_id)
    lines = viewed.subquery()
    query = (
        select(Client.id, Client.list_name)
        .join(lines, lines.c.object_id == Client.id)
        .group_by(Client.id, Client.list_name)
        .order_by(func.max(lines.c.at).desc())
        .limit(RECENT)
    )
    return tuple(RecentLine(*row) for row in session.execute(query))
