"""Writes invented lives past the services, in bulk: the same records that the services would write.

What a service derives, checks or notes beside a record is repeated here; a test tells the same
stories both ways and compares every table.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from types import MappingProxyType, SimpleNamespace
from typing import Any
from uuid import UUID

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.bulk import BulkWriter, Row
from wmo_desk.database.search_index import search_text
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import (
    ConversationPlace,
    ConversationPurpose,
    OfferOutcome,
    PresentHelpKind,
    WaitingEventKind,
)
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.people import NameUsage, PersonName
from wmo_desk.domain.question_sets import Audience
from wmo_desk.domain.revisions import ReviewOutcome
from wmo_desk.domain.scoring import Scoring
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.models.base import Record
from wmo_desk.models.client import Client, RelatedPerson
from wmo_desk.models.conversation import Addition, Agreement, Conversation, DimensionNote
from wmo_desk.models.indication import Indication
from wmo_desk.models.investigation import CoverageNote
from wmo_desk.models.organisation import ListEntry, Provision
from wmo_desk.models.pgb import Pgb
from wmo_desk.models.report import Report
from wmo_desk.models.review import Review
from wmo_desk.models.waiting_list import Offer, WaitingEntry, WaitingEvent
from wmo_desk.services import options
from wmo_desk.services.invented.book import VISIT_MINUTES
from wmo_desk.services.invented.budgets import FINDING, budget
from wmo_desk.services.waiting_rows import minutes_per_week

_NAME_FIELDS = (
    "given_names",
    "initials",
    "prefix",
    "family_name",
    "partner_prefix",
    "partner_name",
    "name_usage",
)
_SEARCHED_FIELDS = (
    *_NAME_FIELDS[:-1],
    "birth_date",
    "postcode",
    "street",
    "house_number",
    "city",
    "bsn",
    "phone",
    "second_phone",
)


class BulkBook:
    """A book (see `book.Book`) that hands everything to the bulk writer."""

    def __init__(self, writer: BulkWriter, bits: Callable[[int], int], now: datetime) -> None:
        self.now = now
        self.today = local_day(now)
        self._writer = writer
        self._bits = bits
        self._actor_id: UUID | None = None
        self._millisecond = 0
        self._of_millisecond = 0
        self._provisions: dict[tuple[UUID, str], Provision] = {}
        self._criteria: dict[UUID, list[str]] = defaultdict(list)
        self._waits: dict[UUID, tuple[ExtentUnit, int]] = {}
        self._agreements: dict[UUID, int] = {}
        self._last_event: dict[UUID, datetime] = {}
        self._open_offers: dict[UUID, tuple[Row, Row]] = {}

    def session(self, at: datetime, actor_id: UUID | None) -> AbstractContextManager[object]:
        """Begin what one person does at one moment."""
        self.now, self._actor_id = at, actor_id
        self.today = local_day(at)
        return nullcontext()

    def new_id(self) -> UUID:
        """An identifier like those of version 7: of this moment, rising, and the same each time."""
        millisecond = int(self.now.timestamp() * 1000)
        if millisecond != self._millisecond:
            self._millisecond, self._of_millisecond = millisecond, 0
        number = self._of_millisecond
        self._of_millisecond += 1
        return UUID(
            int=millisecond << 80
            | 0x7 << 76
            | (number >> 10 & 0xFFF) << 64
            | 0b10 << 62
            | (number & 0x3FF) << 52
            | self._bits(52)
        )

    def add(self, kind: type[Record], values: Mapping[str, Any]) -> Row:
        """Write a record of any kind; an identifier is made where there is none."""
        return self._writer.add(
            kind,
            {"id": values.get("id") or self.new_id(), **values},
            at=self.now,
            actor_id=self._actor_id,
        )

    def add_record(self, record: Record) -> Row:
        """Write a record that was made for the services."""
        values = {column.key: getattr(record, column.key) for column in record.__table__.columns}
        if isinstance(record, Provision):
            self._provisions[record.municipality_id, record.name] = record
        elif isinstance(record, ListEntry) and record.kind == "criterion":
            self._criteria[record.municipality_id].append(record.text)
        return self.add(type(record), values)

    def provision(self, municipality_id: UUID, name: str) -> Provision:
        """A provision of that municipality's catalogue."""
        return self._provisions[municipality_id, name]

    def view(self, client: Row) -> None:
        """Note that the file was looked at."""
        self._writer.log(
            AccessAction.VIEWED, "client", client.id, at=self.now, actor_id=self._actor_id
        )

    # --- Clients and reports -------------------------------------------------------------------

    def client(self, values: Mapping[str, Any]) -> Row:
        """Make a client, carried by who acts."""
        name = PersonName(
            given_names=values.get("given_names", ""),
            initials=values.get("initials", ""),
            prefix=values.get("prefix", ""),
            family_name=values.get("family_name", ""),
            partner_prefix=values.get("partner_prefix", ""),
            partner_name=values.get("partner_name", ""),
            usage=values.get("name_usage", NameUsage.OWN),
        )
        derived = {"sort_name": name.sort_key(), "list_name": name.list_name}
        client = self.add(Client, {"consultant_id": self._actor_id, **values, **derived})
        self._find(client)
        return client

    def change_client(self, client: Row, changes: Mapping[str, Any]) -> None:
        """Change fields of a client, other than those of the name."""
        self._change(client, changes)
        if changes.keys() & set(_SEARCHED_FIELDS):
            self._find(client)

    def close_file(self, client: Row, reason: str) -> None:
        """Close the file today."""
        self._change(client, {"closed_on": self.today, "closing_reason": reason})

    def person(self, client: Row, values: Mapping[str, Any]) -> None:
        """Enter somebody around the client."""
        self.add(RelatedPerson, {"client_id": client.id, **values})

    def report(self, client: Row, values: Mapping[str, Any]) -> Row:
        """Take a report."""
        return self.add(Report, {"client_id": client.id, **values})

    def change_report(self, report: Row, changes: Mapping[str, Any]) -> None:
        """Note steps of a report."""
        self._change(report, changes)

    # --- Conversations -------------------------------------------------------------------------

    def conversation(
        self, client: Row, report: Row | None, held_on: date, held_at: time, participants: str
    ) -> Row:
        """Plan a conversation at home."""
        return self.add(
            Conversation,
            {
                "client_id": client.id,
                "report_id": None if report is None else report.id,
                "consultant_id": self._actor_id,
                "held_on": held_on,
                "held_at": held_at,
                "minutes": VISIT_MINUTES,
                "place": ConversationPlace.HOME,
                "participants": participants,
                "purpose": ConversationPurpose.OTHER
                if report is None
                else ConversationPurpose.INVESTIGATION,
                "scoring": Scoring.AT_ONCE,
            },
        )

    def change_conversation(self, conversation: Row, changes: Mapping[str, Any]) -> None:
        """Change fields of an open conversation."""
        self._change(conversation, changes)

    def dimension(self, conversation: Row, dimension: Dimension, values: Mapping[str, Any]) -> None:
        """Keep what was said about a dimension for the first time."""
        self.add(DimensionNote, {**_of(conversation), "dimension": dimension, **values})

    def present_help(
        self, conversation: Row, dimension: Dimension, kind: PresentHelpKind, text: str
    ) -> None:
        """Leave it out: the examples alone have any."""

    def score_per_topic(
        self, conversation: Row, audience: Audience, marks: Mapping[Dimension, Sequence[int]]
    ) -> None:
        """Leave it out: the examples alone are scored per topic."""

    def agreement(self, conversation: Row, values: Mapping[str, Any]) -> Row:
        """Note who does what."""
        position = self._agreements.get(conversation.id, 0)
        self._agreements[conversation.id] = position + 1
        return self.add(Agreement, {**_of(conversation), "position": position, **values})

    def agreement_done(self, agreement: Row) -> None:
        """Note that it was done today."""
        self._change(agreement, {"done_on": self.today})

    def need(
        self, conversation: Row, values: Mapping[str, Any], solutions: Sequence[Mapping[str, Any]]
    ) -> None:
        """Leave needs out: the examples alone have any."""

    def cover(self, conversation: Row, texts: Mapping[CoverageItem, str]) -> None:
        """Answer items of the investigation."""
        for item, text in texts.items():
            self.add(CoverageNote, {**_of(conversation), "item": item, "text": text})

    def result(self, conversation: Row, values: Mapping[str, Any]) -> None:
        """Leave results out, as with needs."""

    def close_conversation(self, conversation: Row) -> None:
        """Close the conversation."""
        self._agreements.pop(conversation.id, None)
        self._change(conversation, {"closed_at": self.now, "closed_by": self._actor_id})

    def addition(self, conversation: Row, text: str) -> None:
        """Write the resident's addition to a closed conversation."""
        self.add(
            Addition,
            {**_of(conversation), "written_on": self.today, "is_residents": True, "text": text},
        )

    # --- Indications and the waiting list ------------------------------------------------------

    def grant(
        self,
        client: Row,
        report: Row | None,
        provision: str,
        values: Mapping[str, Any],
        granted_on: date,
    ) -> Row:
        """Grant a provision of the client's municipality, decided on that day."""
        indication = self.add(
            Indication,
            {
                "client_id": client.id,
                "report_id": None if report is None else report.id,
                "provision_id": self.provision(client.values["municipality_id"], provision).id,
                "granted_on": granted_on,
                "granted_by": self._actor_id,
                **values,
            },
        )
        if values["form"] is DeliveryForm.PGB:
            of_it = {"client_id": client.id, "indication_id": indication.id}
            pgb = self.add(Pgb, {**of_it, **asdict(budget(granted_on))})
            self._change(pgb, {"cak_reported_on": self.today})
        return indication

    def review(self, indication: Row, next_review: date) -> None:
        """Note that we looked again and when we do so next."""
        self.add(
            Review,
            {
                "client_id": indication.values["client_id"],
                "indication_id": indication.id,
                "reviewed_on": self.today,
                "informed_on": self.today,
                "finding": FINDING,
                "review_outcome": ReviewOutcome.KEPT,
                "next_review": next_review,
                "reviewed_by": self._actor_id,
            },
        )
        self._change(indication, {"next_review": next_review})

    def criteria(self, client: Row) -> Sequence[str]:
        """The criteria for category A of the client's municipality."""
        return self._criteria[client.values["municipality_id"]]

    def place(
        self,
        client: Row,
        indication: Row,
        category: Category,
        *,
        criteria: Sequence[str] = (),
        reason: str = "",
        pgb_offered_on: date | None = None,
        pgb_declined_on: date | None = None,
    ) -> Row:
        """Place on the waiting list."""
        granted_on = indication.values["granted_on"]
        entry = self.add(
            WaitingEntry,
            {
                "client_id": client.id,
                "indication_id": indication.id,
                "municipality_id": client.values["municipality_id"],
                "indication_date": granted_on,
                "rank_date": granted_on,
                "placed_at": self.now,
                "category": category,
                "criteria": list(criteria),
                "reason": reason,
                "pgb_offered_on": pgb_offered_on,
                "pgb_declined_on": pgb_declined_on,
            },
        )
        self._waits[entry.id] = (indication.values["unit"], indication.values["extent"])
        self._note(entry, WaitingEventKind.PLACED, reason=reason)
        return entry

    def except_from_order(self, entry: Row, ranked_on: date, reason: str) -> None:
        """Let another date count for the order."""
        changes = {
            "ranked_on": ranked_on,
            "rank_date": ranked_on,
            "exception_reason": reason,
            "exception_by": self._actor_id,
        }
        # What is new goes before what changed, as in a unit of work.
        self._note(entry, WaitingEventKind.EXCEPTION_MADE, reason=reason, changes=changes)
        self._change(entry, changes)

    def pause(self, entry: Row, reason: str) -> None:
        """Let nobody offer help for a while."""
        self._set_status(entry, Status.PAUSED, reason=reason)
        self._note(entry, WaitingEventKind.PAUSED, reason=reason)

    def resume(self, entry: Row) -> None:
        """Go on waiting."""
        self._set_status(entry, Status.WAITING)
        self._note(entry, WaitingEventKind.RESUMED)

    def leave(self, entry: Row, reason: str) -> None:
        """Take off the list."""
        self._set_status(entry, Status.LEFT, reason=reason, left_on=self.today)
        self._note(entry, WaitingEventKind.LEFT, reason=reason)

    def offer(self, entry: Row, provider: Row) -> None:
        """Show who is first to a provider with room."""
        self._set_status(entry, Status.OFFERED, provider_id=provider.id)
        offer = self.add(
            Offer,
            {
                "client_id": entry.values["client_id"],
                "entry_id": entry.id,
                "provider_id": provider.id,
                "offered_on": self.today,
                "respond_by": self.today + timedelta(days=options.OFFER_DAYS.default),
            },
        )
        self._open_offers[entry.id] = (offer, provider)
        self._note(entry, WaitingEventKind.OFFERED, provider_id=provider.id)

    def take_up(self, entry: Row) -> None:
        """Note that the help starts, a week from today."""
        offer, provider = self._open_offers.pop(entry.id)
        self._set_status(
            entry,
            Status.STARTED,
            provider_id=provider.id,
            started_on=self.today + timedelta(days=7),
        )
        self._change(offer, {"outcome": OfferOutcome.TAKEN_UP, "outcome_on": self.today})
        unit, extent = self._waits.pop(entry.id)
        minutes = minutes_per_week(extent, unit) or 0
        room = max(0, provider.values["room_minutes"] - minutes)
        self._note(entry, WaitingEventKind.STARTED, provider_id=provider.id)
        self._change(provider, {"room_minutes": room})

    def decline(self, entry: Row, reason: str) -> None:
        """Note that the provider cannot take the client on."""
        offer, provider = self._open_offers.pop(entry.id)
        self._set_status(entry, Status.WAITING)
        self._change(
            offer,
            {"outcome": OfferOutcome.DECLINED, "outcome_on": self.today, "reason": reason},
        )
        self._note(entry, WaitingEventKind.OFFER_DECLINED, reason=reason, provider_id=provider.id)

    def room(self, provider: Row, minutes: int) -> None:
        """Note how much room a provider has."""
        self._change(provider, {"room_minutes": minutes, "room_reported_on": self.today})

    # --- Beside the records --------------------------------------------------------------------

    def _change(self, row: Row, changes: Mapping[str, Any]) -> None:
        self._writer.change(row, changes, at=self.now, actor_id=self._actor_id)

    def _find(self, client: Row) -> None:
        values = client.values
        searched: Any = SimpleNamespace(**{name: values[name] for name in _SEARCHED_FIELDS})
        self._writer.find_by(client.id, search_text(searched))

    def _set_status(self, entry: Row, status: Status, *, reason: str = "", **more: Any) -> None:
        changes = {"status": status, "status_reason": reason, "provider_id": None}
        self._change(entry, {**changes, **more})

    def _note(
        self,
        entry: Row,
        kind: WaitingEventKind,
        *,
        reason: str = "",
        provider_id: UUID | None = None,
        changes: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        last = self._last_event.get(entry.id)
        at = self.now if last is None else max(self.now, last + timedelta(microseconds=1))
        self._last_event[entry.id] = at
        values = {**entry.values, **changes}
        self.add(
            WaitingEvent,
            {
                "client_id": values["client_id"],
                "entry_id": entry.id,
                "at": at,
                "kind": kind,
                "by": self._actor_id,
                "provider_id": provider_id,
                "reason": reason,
                "category": values["category"],
                "status": values["status"],
                "rank_date": values["rank_date"],
                "is_exception": values["ranked_on"] is not None,
            },
        )


def _of(conversation: Row) -> dict[str, Any]:
    return {"client_id": conversation.values["client_id"], "conversation_id": conversation.id}
