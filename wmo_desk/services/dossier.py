"""What the first page of a dossier shows, read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.orm import Session

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.consent import Consent as GivenConsent
from wmo_desk.domain.indications import IndicationState
from wmo_desk.domain.waiting import ON_THE_LIST, Category, Status
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client, Consent, RelatedPerson
from wmo_desk.models.conversation import Agreement, Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import (
    clients,
    consents,
    conversations,
    indication_rows,
    related_people,
    reports,
)
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.conversations import ConversationRow
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.services.reports import ReportRow


@dataclass(frozen=True, slots=True)
class WaitingPlace:
    """A place on the central waiting list that still stands."""

    id: UUID
    category: Category
    status: Status
    indication_date: date
    placed_at: datetime
    ranked_on: date | None


@dataclass(frozen=True, slots=True)
class OpenAgreement:
    """Something agreed in a conversation that is not done yet."""

    id: UUID
    conversation_id: UUID
    held_on: date
    what: str
    who: str
    by_when: date | None


@dataclass(frozen=True, slots=True)
class DossierView:
    """One resident: who, with whom, and what is going on.

    Reports, conversations and indications are complete, the newest first; `people` are those who
    are involved now.
    """

    on: date
    client: ClientDetails
    people: tuple[RelatedPersonRow, ...]
    reports: tuple[ReportRow, ...]
    conversations: tuple[ConversationRow, ...]
    indications: tuple[IndicationRow, ...]
    agreements: tuple[OpenAgreement, ...]
    waiting: WaitingPlace | None

    @property
    def current_report(self) -> ReportRow | None:
        """The report whose steps the strip shows: the newest that is open, or else the newest."""
        for report in self.reports:
            if report.dates.closed_on is None and report.dates.decision_on is None:
                return report
        return self.reports[0] if self.reports else None

    @property
    def next_conversation(self) -> ConversationRow | None:
        """The first conversation that is planned, today's included."""
        ahead = [row for row in self.conversations if not row.is_closed and row.held_on >= self.on]
        return ahead[-1] if ahead else None

    @property
    def last_conversation(self) -> ConversationRow | None:
        """The newest conversation that was closed or held before."""
        for row in self.conversations:
            if row.is_closed or row.held_on < self.on:
                return row
        return None

    @property
    def running(self) -> list[IndicationRow]:
        """What is granted now or from a later day on."""
        states = (IndicationState.RUNNING, IndicationState.FUTURE)
        return [row for row in self.indications if row.state(self.on) in states]


class ComingKind(StrEnum):
    """What a day ahead (or passed) is about."""

    TERM = "term"
    CONVERSATION = "conversation"
    REVIEW = "review"
    INDICATION_END = "indication_end"


@dataclass(frozen=True, slots=True)
class ComingDate:
    """A day on which something is to be done.

    `about` is the step of a term, the place of a conversation or the name of a provision.
    """

    kind: ComingKind
    on: date
    about: str


def coming_dates(view: DossierView) -> list[ComingDate]:
    """What is to be done about this resident, in the order of days; what is late comes first."""
    coming = []
    for report in view.reports:
        step = report.next_due(view.on)
        if step is not None and step.due is not None:
            coming.append(ComingDate(ComingKind.TERM, step.due, step.key.value))
    coming.extend(
        ComingDate(ComingKind.CONVERSATION, row.held_on, row.place.value)
        for row in view.conversations
        if not row.is_closed and row.held_on >= view.on
    )
    for granted in view.running:
        if granted.next_review is not None:
            coming.append(ComingDate(ComingKind.REVIEW, granted.next_review, granted.provision))
        elif granted.end is not None:
            coming.append(ComingDate(ComingKind.INDICATION_END, granted.end, granted.provision))
    return sorted(coming, key=lambda each: (each.on, each.kind))


# The statements are made once: putting one together costs more than running it.
_CLIENT: Final = bindparam("client_id", type_=Client.id.type)
_DETAILS: Final = clients.details_query().where(Client.id == _CLIENT)
_PEOPLE: Final = related_people.people_query().where(RelatedPerson.client_id == _CLIENT)
_CONSENTS: Final = consents.consents_query().where(Consent.client_id == _CLIENT)
_REPORTS: Final = (
    reports.row_query()
    .where(Report.client_id == _CLIENT)
    .order_by(Report.received_on.desc(), Report.created_at.desc())
)
_CONVERSATIONS: Final = (
    conversations.row_query()
    .where(Conversation.client_id == _CLIENT)
    .order_by(Conversation.held_on.desc(), Conversation.created_at.desc())
)
_INDICATIONS: Final = (
    indication_rows.row_query()
    .where(Indication.client_id == _CLIENT)
    .order_by(Indication.start.desc(), Indication.created_at.desc())
)
_AGREEMENTS: Final = (
    select(
        Agreement.id,
        Agreement.conversation_id,
        Conversation.held_on,
        Agreement.what,
        Agreement.who,
        Agreement.by_when,
    )
    .join(Conversation, Conversation.id == Agreement.conversation_id)
    .where(
        Agreement.client_id == _CLIENT,
        Agreement.done_on.is_(None),
        Agreement.removed_on.is_(None),
    )
    .order_by(Agreement.by_when.is_(None), Agreement.by_when, Agreement.position, Agreement.id)
)
_WAITING: Final = select(
    WaitingEntry.id,
    WaitingEntry.category,
    WaitingEntry.status,
    WaitingEntry.indication_date,
    WaitingEntry.placed_at,
    WaitingEntry.ranked_on,
).where(WaitingEntry.client_id == _CLIENT, WaitingEntry.status.in_(ON_THE_LIST))


def dossier(session: Session, client_id: UUID, today: date) -> DossierView:
    """Everything the first page shows on a day; raises `RecordMissing`."""
    connection = session.connection()

    def read(query: Select[*tuple[Any, ...]]) -> Sequence[Any]:
        return _read(connection, query, client_id)

    details = read(_DETAILS)
    if not details:
        raise RecordMissing(Client.__tablename__)
    waiting = read(_WAITING)
    given = [GivenConsent(*row) for row in read(_CONSENTS)]
    return DossierView(
        on=today,
        client=clients.as_details(details[0]),
        people=tuple(related_people.as_people(read(_PEOPLE), given, today)),
        reports=tuple(
            reports.with_names(connection, client_id, map(reports.as_row, read(_REPORTS)))
        ),
        conversations=tuple(ConversationRow(*row) for row in read(_CONVERSATIONS)),
        indications=tuple(IndicationRow(*row) for row in read(_INDICATIONS)),
        agreements=tuple(OpenAgreement(*row) for row in read(_AGREEMENTS)),
        waiting=WaitingPlace(*waiting[0]) if waiting else None,
    )


def _read(
    connection: Connection, query: Select[*tuple[Any, ...]], client_id: UUID
) -> Sequence[Any]:
    return connection.execute(query, {"client_id": client_id}).all()
