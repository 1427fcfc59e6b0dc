"""A consultant who does anything in any order: what must hold after every step."""

import os
import shutil
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import combinations, count, pairwise
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from tests.factories import (
    A_PGB,
    CRITERION,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
)
from tests.fixtures import DEVICE, KEY, Clock
from wmo_desk.database.chain import Chain, check_chain
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.database.verify import verify_file
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, WithdrawalGround
from wmo_desk.domain.kinds import ListKind, OfferOutcome
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import (
    ON_THE_LIST,
    Category,
    Place,
    RefusalRule,
    Status,
    StillNeeded,
    Weekday,
    in_order,
)
from wmo_desk.errors import RuleError
from wmo_desk.models.indication import Indication
from wmo_desk.models.waiting_list import Offer, WaitingEntry, WaitingEvent
from wmo_desk.services import catalogue, indications, offers, options, waiting_list
from wmo_desk.services.providers import record_room
from wmo_desk.services.waiting_rows import WaitingRow, standing_of, waiting_rows

FIRST_DAY = date(2026, 1, 1)
days = st.integers(0, 400).map(lambda number: FIRST_DAY + timedelta(number))
DEMANDS = ("Hulp die niet rookt", "Hulp die tegen huisdieren kan")
reasons = st.sampled_from(["", "omdat het moet"])


@pytest.fixture(scope="module", autouse=True)
def _template(empty_file: Path) -> None:
    AnyOrder.template = empty_file


class AnyOrder(RuleBasedStateMachine):
    """Refusals are answers too: after them nothing has happened."""

    template: Path

    clients = Bundle("clients")
    granted = Bundle("granted")
    places = Bundle("places")
    providers = Bundle("providers")

    @initialize()
    def open_file(self) -> None:
        self.folder = Path(mkdtemp())
        self.clock = Clock()
        path = Path(shutil.copy(self.template, self.folder / "any.wmo"))
        self.engine = open_engine(path, KEY)
        self.database = Database(self.engine, DEVICE, self.clock)
        self.seen: set[UUID] = set()
        self.kept: dict[date, list[WaitingRow]] = {}
        self.numbers = count(10_000_000)
        with self.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            staff_id = a_consultant(unit, role=Role.TEAM_LEAD)
            self.meerssen = a_municipality(unit)
            a_criterion(unit, self.meerssen)
            for text in DEMANDS:
                catalogue.add_list_entry(
                    unit, self.meerssen, ListKind.SPECIAL_DEMAND, text=text, valid_from=FIRST_DAY
                )
            self.areas = [an_area(unit, self.meerssen, name=name) for name in ("Bunde", "Geulle")]
            self.provisions = [
                a_provision(unit, self.meerssen, code="01001"),
                a_provision(unit, self.meerssen, code="01001", name="Hulp bij het huishouden +"),
            ]
        self.actor = Actor(staff_id, Role.TEAM_LEAD)

    def teardown(self) -> None:
        if not hasattr(self, "engine"):
            return
        try:
            with self.engine.connect() as connection:
                assert check_chain(connection, Chain.HISTORY) == []
                assert check_chain(connection, Chain.ACCESS) == []
            assert verify_file(self.engine).is_sound
        finally:
            self.engine.dispose()
            shutil.rmtree(self.folder)

    def attempt(self, action: Callable[[UnitOfWork], Any]) -> Any:
        """Do something; None when a rule refuses it."""
        try:
            with self.database.unit(self.actor) as unit:
                return action(unit)
        except RuleError:
            return None

    # --- What a person can do ------------------------------------------------------------------

    @rule(target=clients, area=st.sampled_from([None, 0, 1]))
    def meet(self, area: int | None) -> UUID:
        area_id = None if area is None else self.areas[area]
        made: UUID = self.attempt(lambda unit: a_client(unit, self.meerssen, area_id=area_id))
        return made

    @rule(
        target=granted,
        client=clients,
        provision=st.sampled_from([0, 1]),
        form=st.sampled_from([DeliveryForm.IN_KIND, DeliveryForm.IN_KIND, DeliveryForm.PGB]),
        start=days,
        length=st.one_of(st.none(), st.integers(0, 900)),
        granted_on=days,
    )
    def grant(
        self,
        client: UUID,
        provision: int,
        form: DeliveryForm,
        start: date,
        length: int | None,
        granted_on: date,
    ) -> tuple[UUID, UUID | None]:
        open_ended = length is None
        return client, self.attempt(
            lambda unit: indications.grant_indication(
                unit,
                client,
                self.provisions[provision],
                granted_on=granted_on,
                form=form,
                unit=ExtentUnit.MINUTES_PER_WEEK,
                extent=120,
                pgb=A_PGB,
                start=start,
                end=None if open_ended else start + timedelta(length or 0),
                next_review=start + timedelta(365) if open_ended else None,
                target_group="Inwoners met dementie" if open_ended else "",
                reason="blijvend" if open_ended else "",
            )
        )

    @rule(one=granted, change=st.sampled_from(["form", "end", "extent"]), day=days)
    def change(self, one: tuple[UUID, UUID | None], change: str, day: date) -> None:
        value = {"form": DeliveryForm.PGB, "end": day, "extent": 60}[change]
        self.of_indication(
            one,
            lambda unit, id_: indications.change_indication(
                unit, id_, {change: value}, pgb=A_PGB if change == "form" else None
            ),
        )

    @rule(one=granted, day=days, reason=reasons)
    def withdraw(self, one: tuple[UUID, UUID | None], day: date, reason: str) -> None:
        self.of_indication(
            one,
            lambda unit, id_: indications.withdraw_indication(
                unit,
                id_,
                withdrawn_from=day,
                ground=WithdrawalGround.NO_LONGER_NEEDED,
                reason=reason,
            ),
        )

    @rule(one=granted)
    def undo(self, one: tuple[UUID, UUID | None]) -> None:
        self.of_indication(one, indications.undo_withdrawal)

    def of_indication(
        self, one: tuple[UUID, UUID | None], action: Callable[[UnitOfWork, UUID], None]
    ) -> None:
        indication_id = one[1]
        if indication_id is not None:
            self.attempt(lambda unit: action(unit, indication_id))

    @rule(target=places, one=granted, category=st.sampled_from(Category))
    def place(self, one: tuple[UUID, UUID | None], category: Category) -> UUID | None:
        client_id, indication_id = one
        if indication_id is None:
            return None
        placed: UUID | None = self.attempt(
            lambda unit: waiting_list.place_on_waiting_list(
                unit, client_id, indication_id, category=category, **self.ground(category)
            )
        )
        return placed

    def ground(self, category: Category) -> dict[str, Any]:
        if category is Category.A:
            return {"criteria": [CRITERION], "reason": "valt vaak"}
        return {"pgb_offered_on": FIRST_DAY, "pgb_declined_on": FIRST_DAY}

    @rule(
        place=places,
        what=st.sampled_from(["pause", "resume", "leave", "put_back", "end_exception"]),
        reason=reasons,
    )
    def move(self, place: UUID | None, what: str, reason: str) -> None:
        self.of_place(
            place, lambda unit, id_: getattr(waiting_list, what)(unit, id_, reason=reason)
        )

    @rule(place=places, category=st.sampled_from(Category))
    def recategorise(self, place: UUID | None, category: Category) -> None:
        self.of_place(
            place,
            lambda unit, id_: waiting_list.change_category(
                unit, id_, category=category, **self.ground(category)
            ),
        )

    @rule(place=places, ranked_on=days, reason=reasons)
    def make_exception(self, place: UUID | None, ranked_on: date, reason: str) -> None:
        self.of_place(
            place,
            lambda unit, id_: waiting_list.make_exception(
                unit, id_, ranked_on=ranked_on, reason=reason
            ),
        )

    @rule(
        target=providers,
        areas=st.sets(st.sampled_from([0, 1])),
        days=st.sets(st.sampled_from(Weekday), max_size=2),
        demands=st.sets(st.sampled_from(DEMANDS)),
    )
    def contract(self, areas: set[int], days: set[Weekday], demands: set[str]) -> UUID:
        code = str(next(self.numbers))
        made: UUID = self.attempt(
            lambda unit: a_provider(
                unit,
                agb_code=code,
                area_ids=[self.areas[n] for n in areas],
                days=[day.value for day in days],
                demands=sorted(demands),
            )
        )
        return made

    @rule(
        place=places,
        days=st.sets(st.sampled_from(Weekday), max_size=2),
        demands=st.sets(st.sampled_from(DEMANDS)),
    )
    def ask_for(self, place: UUID | None, days: set[Weekday], demands: set[str]) -> None:
        self.of_place(
            place,
            lambda unit, id_: waiting_list.set_demands(
                unit, id_, days=sorted(days), demands=sorted(demands)
            ),
        )

    @rule(place=places, answer=st.sampled_from(StillNeeded), remark=reasons)
    def ask_again(self, place: UUID | None, answer: StillNeeded, remark: str) -> None:
        self.of_place(
            place,
            lambda unit, id_: waiting_list.answer_still_needed(unit, id_, answer, remark=remark),
        )

    @rule(provider=providers, minutes=st.integers(0, 600))
    def report_room(self, provider: UUID, minutes: int) -> None:
        self.attempt(lambda unit: record_room(unit, provider, minutes_per_week=minutes))

    @rule(rule_=st.sampled_from(RefusalRule))
    def decide_on_refusals(self, rule_: RefusalRule) -> None:
        self.attempt(lambda unit: options.write_option(unit, options.REFUSAL_RULE, rule_.value))

    @rule()
    def let_late_offers_lapse(self) -> None:
        self.attempt(offers.lapse_late_offers)

    @rule(provider=providers)
    def offer_to_the_first(self, provider: UUID) -> None:
        """Whom the program shows as first can be offered without a reason."""
        with self.database.read() as session:
            first = offers.turn_of(session, provider, self.clock.now.date()).first
        if first is not None:
            with self.database.unit(self.actor) as unit:
                offers.offer_place(unit, first.id, provider)

    @rule(place=places, provider=providers, reason=reasons)
    def offer(self, place: UUID | None, provider: UUID, reason: str) -> None:
        self.of_place(
            place,
            lambda unit, id_: offers.offer_place(unit, id_, provider, offer_reason=reason),
        )

    @rule(place=places, day=days)
    def take_up(self, place: UUID | None, day: date) -> None:
        self.of_place(place, lambda unit, id_: offers.take_up(unit, id_, started_on=day))

    @rule(
        place=places,
        what=st.sampled_from(["decline_by_provider", "decline_by_client", "withdraw_offer"]),
        reason=reasons,
    )
    def answer(self, place: UUID | None, what: str, reason: str) -> None:
        self.of_place(place, lambda unit, id_: getattr(offers, what)(unit, id_, reason=reason))

    def of_place(self, place: UUID | None, action: Callable[[UnitOfWork, UUID], object]) -> None:
        if place is not None:
            self.attempt(lambda unit: action(unit, place))

    @rule(hours=st.sampled_from([1, 24, 24 * 30, -3]))
    def wait(self, hours: int) -> None:
        """Time goes by; now and then somebody sets the clock back."""
        if hours >= 24:
            with self.database.read() as session:
                self.kept[self.clock.now.date()] = waiting_rows(session, self.clock.now.date())
        self.clock.move(hours=hours)

    # --- What must hold ------------------------------------------------------------------------

    @invariant()
    def list_is_in_order(self) -> None:
        with self.database.read() as session:
            on = self.clock.now.date() + timedelta(days=2)
            rows = waiting_rows(session, on)
            entries = session.scalars(
                select(WaitingEntry).where(WaitingEntry.status.in_(ON_THE_LIST))
            ).all()
            standings = [standing_of(session, row.client_id, on) for row in rows]
        places = [
            Place(
                id=entry.id,
                category=entry.category,
                indication_date=entry.indication_date,
                placed_at=entry.placed_at,
                status=entry.status,
                ranked_on=entry.ranked_on,
            )
            for entry in entries
        ]
        ordered = in_order(places)
        assert [row.id for row in rows] == [place.id for place in ordered]
        assert all(one.order_key < other.order_key for one, other in pairwise(ordered))
        assert [row.position for row in rows] == list(range(1, len(rows) + 1))
        assert [row.explanation for row in rows] == [
            standing.explanation for standing in standings if standing is not None
        ]

    @invariant()
    def order_is_the_plans(self) -> None:
        with self.database.read() as session:
            shown = [
                row.id for row in waiting_rows(session, self.clock.now.date() + timedelta(days=2))
            ]
            entries = session.scalars(select(WaitingEntry)).all()
        assert shown == plain_order(entries)

    @invariant()
    def nobody_vanishes_or_changes_in_silence(self) -> None:
        """Every place that was given is there, and its last event tells how it stands."""
        with self.database.read() as session:
            entries = {entry.id: entry for entry in session.scalars(select(WaitingEntry))}
            events = session.scalars(select(WaitingEvent).order_by(WaitingEvent.at)).all()
        last = {event.entry_id: event for event in events}
        assert self.seen <= entries.keys() == last.keys()
        self.seen = set(entries)
        for entry_id, entry in entries.items():
            event = last[entry_id]
            assert (event.status, event.category) == (entry.status, entry.category)
            assert event.rank_date == (entry.ranked_on or entry.indication_date)

    @invariant()
    def nobody_is_offered_twice_at_once(self) -> None:
        with self.database.read() as session:
            is_open = Offer.outcome == OfferOutcome.OPEN
            offered = session.scalars(select(Offer.entry_id).where(is_open)).all()
            is_offered = WaitingEntry.status == Status.OFFERED
            standing = session.scalars(select(WaitingEntry.id).where(is_offered)).all()
        assert sorted(offered) == sorted(standing)

    @invariant()
    def client_stands_on_the_list_once(self) -> None:
        with self.database.read() as session:
            clients = session.scalars(
                select(WaitingEntry.client_id).where(WaitingEntry.status.in_(ON_THE_LIST))
            ).all()
        assert len(clients) == len(set(clients))

    @invariant()
    def indications_do_not_overlap(self) -> None:
        with self.database.read() as session:
            rows = session.scalars(select(Indication)).all()
        for one, other in combinations(rows, 2):
            same = one.provision_id == other.provision_id
            mixed = {one.form, other.form} == {DeliveryForm.IN_KIND, DeliveryForm.PGB}
            if one.client_id == other.client_id and (same or mixed):
                assert max(one.start, other.start) > min(last_day(one), last_day(other))

    @invariant()
    def earlier_days_stay_as_they_were(self) -> None:
        """Only what reads as it is now may differ: whether the indication (still) runs."""
        with self.database.read() as session:
            for day, rows in self.kept.items():
                if day < self.clock.now.date():
                    now = waiting_rows(session, day)
                    assert [as_kept(row) for row in now] == [as_kept(row) for row in rows]


def plain_order(entries: Sequence[WaitingEntry]) -> list[UUID]:
    """The plan in its own words: A before B, then by indication date unless by exception."""
    order: list[UUID] = []
    for category in "AB":
        standing = [
            entry
            for entry in entries
            if entry.category.value == category
            and entry.status.value in {"waiting", "offered", "paused"}
        ]
        standing.sort(key=lambda one: (one.ranked_on or one.indication_date, one.placed_at, one.id))
        order += [entry.id for entry in standing]
    return order


def as_kept(row: WaitingRow) -> tuple[object, ...]:
    """What stays of a row; an indication can still be withdrawn from a day that has passed."""
    return row.id, row.explanation._replace(ended_on=None), row.status, row.provider


def last_day(indication: Indication) -> date:
    """The last day on which it counts; before its start when it was withdrawn at once."""
    days = [indication.end or date.max]
    if indication.withdrawn_from is not None:
        days.append(indication.withdrawn_from - timedelta(days=1))
    return min(days)


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=int(os.environ.get("WMO_DESK_ORDERS", "8")),
    stateful_step_count=40,
    deadline=None,
)
