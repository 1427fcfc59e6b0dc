"""Writes invented lives through the services, each session as one unit of work at its moment."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.kinds import ListKind, PresentHelpKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.question_sets import Audience
from wmo_desk.domain.results import ResultPart
from wmo_desk.domain.scoring import Scoring
from wmo_desk.domain.waiting import Category
from wmo_desk.models.client import Client
from wmo_desk.services import (
    catalogue,
    clients,
    conversations,
    coverage,
    dimensions,
    indications,
    needs,
    offers,
    pgbs,
    present_help,
    providers,
    related_people,
    reports,
    results,
    reviews,
    scoring,
    waiting_list,
)
from wmo_desk.services.invented.book import VISIT_MINUTES
from wmo_desk.services.invented.budgets import FINDING, budget
from wmo_desk.services.question_sets import shipped_sets


class ServiceBook:
    """A book (see `book.Book`) whose references are identifiers."""

    def __init__(self, database: Database, now: datetime) -> None:
        self.now = now
        self._database = Database(database.engine, database.device, lambda: self.now)
        self._unit: UnitOfWork | None = None
        self._provisions: dict[tuple[UUID, str], catalogue.ProvisionRow] = {}

    @property
    def today(self) -> date:
        """The day of the session in the Netherlands."""
        return local_day(self.now)

    @property
    def unit(self) -> UnitOfWork:
        """The unit of work of the session, with everything so far written in it."""
        if self._unit is None:
            message = "nothing is written outside a session"
            raise RuntimeError(message)
        self._unit.flush()
        return self._unit

    @contextmanager
    def session(self, at: datetime, actor_id: UUID | None) -> Iterator[None]:
        """Begin what one person does at one moment."""
        self.now = at
        with self._database.unit(Actor(actor_id, Role.TEAM_LEAD)) as unit:
            self._unit = unit
            try:
                yield
            finally:
                self._unit = None

    def provision(self, municipality_id: UUID, name: str) -> catalogue.ProvisionRow:
        """A provision of that municipality's catalogue."""
        if (municipality_id, name) not in self._provisions:
            rows = catalogue.provision_rows(
                self.unit.session, municipality_id=municipality_id, on=self.today
            )
            self._provisions |= {(municipality_id, row.name): row for row in rows}
        return self._provisions[municipality_id, name]

    def view(self, client: UUID) -> None:
        """Note that the file was looked at."""
        clients.view_client(self.unit, client)

    # --- Clients and reports -------------------------------------------------------------------

    def client(self, values: Mapping[str, Any]) -> UUID:
        """Make a client, carried by who acts."""
        return clients.create_client(self.unit, **values)

    def change_client(self, client: UUID, changes: Mapping[str, Any]) -> None:
        """Change fields of a client."""
        clients.change_client(self.unit, client, changes)

    def close_file(self, client: UUID, reason: str) -> None:
        """Close the file today."""
        clients.close_file(self.unit, client, reason=reason)

    def person(self, client: UUID, values: Mapping[str, Any]) -> None:
        """Enter somebody around the client."""
        related_people.add_related_person(self.unit, client, **values)

    def change_person(self, person: UUID, changes: Mapping[str, Any]) -> None:
        """Change fields of somebody around the client."""
        related_people.change_related_person(self.unit, person, changes)

    def report(self, client: UUID, values: Mapping[str, Any]) -> UUID:
        """Take a report."""
        return reports.take_report(self.unit, client, **values)

    def change_report(self, report: UUID, changes: Mapping[str, Any]) -> None:
        """Note steps of a report."""
        reports.change_report(self.unit, report, changes)

    # --- Conversations -------------------------------------------------------------------------

    def conversation(
        self, client: UUID, report: UUID | None, held_on: date, held_at: time, participants: str
    ) -> UUID:
        """Plan a conversation at home."""
        return conversations.plan_conversation(
            self.unit,
            client,
            held_on=held_on,
            held_at=held_at,
            minutes=VISIT_MINUTES,
            participants=participants,
            report_id=report,
        )

    def change_conversation(self, conversation: UUID, changes: Mapping[str, Any]) -> None:
        """Change fields of an open conversation."""
        conversations.change_conversation(self.unit, conversation, changes)

    def dimension(
        self, conversation: UUID, dimension: Dimension, values: Mapping[str, Any]
    ) -> None:
        """Keep what was said about a dimension for the first time."""
        dimensions.record_dimension(self.unit, conversation, dimension, values)

    def present_help(
        self, conversation: UUID, dimension: Dimension, kind: PresentHelpKind, text: str
    ) -> None:
        """Note what is there already."""
        present_help.record_help(self.unit, conversation, dimension, kind, uuid7(), {"text": text})

    def score_per_topic(
        self, conversation: UUID, audience: Audience, marks: Mapping[Dimension, Sequence[int]]
    ) -> None:
        """Score with the program's set for these people; marks by the place of the topic."""
        chosen = next(each for each in shipped_sets() if each.audience is audience)
        scoring.choose_scoring(self.unit, conversation, Scoring.PER_ASPECT, chosen)
        for dimension, scores in marks.items():
            for topic, score in zip(chosen.topics[dimension], scores, strict=False):
                scoring.record_aspect(
                    self.unit, conversation, dimension, topic.key, {"score": score}
                )

    def agreement(self, conversation: UUID, values: Mapping[str, Any]) -> UUID:
        """Note who does what."""
        return conversations.add_agreement(self.unit, conversation, **values)

    def agreement_done(self, agreement: UUID) -> None:
        """Note that it was done today."""
        conversations.change_agreement(self.unit, agreement, {"done_on": self.today})

    def need(
        self, conversation: UUID, values: Mapping[str, Any], solutions: Sequence[Mapping[str, Any]]
    ) -> None:
        """Note a need with its solutions."""
        need_id = uuid7()
        needs.record_need(self.unit, conversation, need_id, values)
        for solution in solutions:
            needs.record_solution(self.unit, conversation, need_id, uuid7(), solution)

    def cover(self, conversation: UUID, texts: Mapping[CoverageItem, str]) -> None:
        """Answer items of the investigation."""
        for item, text in texts.items():
            coverage.record_coverage(self.unit, conversation, item, {"text": text})

    def result(self, conversation: UUID, values: Mapping[str, Any]) -> None:
        """Agree on a result; one that can be followed is settled."""
        result_id = uuid7()
        results.record_result(self.unit, conversation, result_id, values)
        if len(values) == len(ResultPart):
            results.settle_result(self.unit, conversation, result_id)

    def close_conversation(self, conversation: UUID) -> None:
        """Close the conversation."""
        conversations.close_conversation(self.unit, conversation)

    def addition(self, conversation: UUID, text: str) -> None:
        """Write the resident's addition to a closed conversation."""
        conversations.add_addition(self.unit, conversation, text=text, is_residents=True)

    # --- Indications and the waiting list ------------------------------------------------------

    def grant(
        self,
        client: UUID,
        report: UUID | None,
        provision: str,
        values: Mapping[str, Any],
        granted_on: date,
    ) -> UUID:
        """Grant a provision of the client's municipality, decided on that day."""
        municipality_id = self.unit.get(Client, client).municipality_id
        is_pgb = values["form"] is DeliveryForm.PGB
        indication = indications.grant_indication(
            self.unit,
            client,
            self.provision(municipality_id, provision).id,
            granted_on=granted_on,
            report_id=report,
            pgb=budget(granted_on) if is_pgb else None,
            **values,
        )
        if is_pgb:
            pgbs.note_cak(self.unit, indication, reported_on=self.today)
        return indication

    def review(self, indication: UUID, next_review: date) -> None:
        """Note that we looked again and when we do so next."""
        reviews.review_indication(
            self.unit,
            indication,
            finding=FINDING,
            informed_on=self.today,
            next_review=next_review,
        )

    def criteria(self, client: UUID) -> Sequence[str]:
        """The criteria for category A of the client's municipality."""
        municipality_id = self.unit.get(Client, client).municipality_id
        rows = catalogue.list_rows(
            self.unit.session, municipality_id, ListKind.CRITERION, on=self.today
        )
        return [row.text for row in rows]

    def place(
        self,
        client: UUID,
        indication: UUID,
        category: Category,
        *,
        criteria: Sequence[str] = (),
        reason: str = "",
        pgb_offered_on: date | None = None,
        pgb_declined_on: date | None = None,
    ) -> UUID:
        """Place on the waiting list."""
        return waiting_list.place_on_waiting_list(
            self.unit,
            client,
            indication,
            category=category,
            criteria=criteria,
            reason=reason,
            pgb_offered_on=pgb_offered_on,
            pgb_declined_on=pgb_declined_on,
        )

    def except_from_order(self, entry: UUID, ranked_on: date, reason: str) -> None:
        """Let another date count for the order."""
        unit = self.unit
        waiting_list.make_exception(
            unit, entry, ranked_on=ranked_on, reason=reason, decided_by=unit.actor.staff_id
        )

    def pause(self, entry: UUID, reason: str) -> None:
        """Let nobody offer help for a while."""
        waiting_list.pause(self.unit, entry, reason=reason)

    def resume(self, entry: UUID) -> None:
        """Go on waiting."""
        waiting_list.resume(self.unit, entry)

    def leave(self, entry: UUID, reason: str) -> None:
        """Take off the list."""
        waiting_list.leave(self.unit, entry, reason=reason)

    def offer(self, entry: UUID, provider: UUID) -> None:
        """Show who is first to a provider with room."""
        offers.offer_place(self.unit, entry, provider)

    def take_up(self, entry: UUID) -> None:
        """Note that the help starts, a week from today."""
        offers.take_up(self.unit, entry, started_on=self.today + timedelta(days=7))

    def decline(self, entry: UUID, reason: str) -> None:
        """Note that the provider cannot take the client on."""
        offers.decline_by_provider(self.unit, entry, reason=reason)

    def room(self, provider: UUID, minutes: int) -> None:
        """Note how much room a provider has."""
        providers.record_room(self.unit, provider, minutes_per_week=minutes)
