"""A municipality in which a year goes by: whatever is done in the file is noted in the ledger."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from tests.factories import (
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    an_indication,
)
from tests.fixtures import Clock
from tests.journeys.year_ledger import ON_THE_LIST, WALL, Firm, Happening, Ledger, Resident
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import Category, RefusalRule, StillNeeded, Weekday
from wmo_desk.services import catalogue, clients, indications, offers, options, providers
from wmo_desk.services import waiting_list as places

FIRST_DAY = date(2026, 1, 5)
FALLS = "Valt vaak en kan niet alleen wonen"
CARER = "De mantelzorger valt uit"
DEMANDS = ("Hulp die niet rookt", "Hulp die tegen huisdieren kan")
WEEKDAYS = [day.value for day in Weekday][:5]
CONSULTANT, TEAM_LEAD = "M. Kok", "R. Smeets"


def moment(day: date, hour: int, minute: int = 0, *, fold: int = 0) -> datetime:
    """What the clock on the wall says; the second time of an hour has `fold` 1."""
    return datetime.combine(day, time(hour, minute, fold=fold), WALL).astimezone(UTC)


class Town:
    """Three hundred residents come by; twelve providers have room now and then."""

    def __init__(self, database: Database, clock: Clock, chance: Random) -> None:
        self.database = database
        self.clock = clock
        self.chance = chance
        self.ledger = Ledger()
        self.rule = RefusalRule.LEAVES
        self.at(FIRST_DAY, 7)
        with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            self.staff = {
                CONSULTANT: a_consultant(unit, name=CONSULTANT),
                TEAM_LEAD: a_consultant(unit, name=TEAM_LEAD, role=Role.TEAM_LEAD),
            }
            self.meerssen = a_municipality(unit)
            self.areas = [
                an_area(unit, self.meerssen, name=name)
                for name in ("Bunde", "Geulle", "Meerssen-West", "Ulestraten")
            ]
            a_criterion(unit, self.meerssen, FALLS)
            self.carer_criterion = a_criterion(unit, self.meerssen, CARER)
            for text in DEMANDS:
                catalogue.add_list_entry(
                    unit, self.meerssen, ListKind.SPECIAL_DEMAND, text=text, valid_from=FIRST_DAY
                )
            self.provision = a_provision(unit, self.meerssen)
            self.firms = [self._firm(unit, number) for number in range(12)]
        self.set_up_at = clock.now
        self.at(FIRST_DAY, 8)

    def _firm(self, unit: UnitOfWork, number: int) -> Firm:
        areas = [] if number % 3 == 0 else self.chance.sample(self.areas, 1 + number % 3)
        days = [] if number % 2 == 0 else sorted(self.chance.sample(WEEKDAYS, 3))
        demands = [] if number % 4 == 1 else list(DEMANDS[: 1 + number % 2])
        name = f"Zorg {chr(ord('A') + number)}"
        firm_id = a_provider(
            unit,
            name=name,
            agb_code=str(41_000_000 + number),
            area_ids=areas,
            days=days,
            demands=demands,
        )
        return Firm(firm_id, name, frozenset(areas), frozenset(days), frozenset(demands))

    # --- Time and people -----------------------------------------------------------------------

    @property
    def today(self) -> date:
        return self.clock.now.astimezone(WALL).date()

    def at(self, day: date, hour: int, minute: int = 0, *, fold: int = 0) -> None:
        """Let time go by until then."""
        self.clock.now = moment(day, hour, minute, fold=fold)

    @contextmanager
    def unit(self, who: str = CONSULTANT) -> Iterator[UnitOfWork]:
        role = Role.TEAM_LEAD if who == TEAM_LEAD else Role.CONSULTANT
        self.who = who
        with self.database.unit(Actor(self.staff[who], role)) as unit:
            yield unit

    def _happened(
        self, one: Resident, kind: str, reason: str = "", *, firm: Firm | None = None, by: str = ""
    ) -> None:
        if one.status == "offered":
            # Whatever happens meanwhile, it tells to whom the place is offered.
            firm = one.firm
        self.ledger.happenings.append(
            Happening(
                one.place_id,
                self.clock.now,
                kind,
                by or self.who,
                None if firm is None else firm.name,
                reason,
            )
        )

    def _off_the_list(self, one: Resident, status: str, why: str) -> None:
        one.status, one.ended_by, one.respond_by, one.paused_for = status, why, None, ""
        self.ledger.moves.append((self.today, -1))

    def _offer_over(self, one: Resident, outcome: str) -> Firm | None:
        firm = one.firm
        if firm is not None and one.status == "offered":
            one.answers[firm.id] = (outcome, self.today)
        one.firm = one.respond_by = None
        return firm

    # --- Coming on the list --------------------------------------------------------------------

    def place(
        self,
        unit: UnitOfWork,
        *,
        category: Category | None = None,
        decided_on: date | None = None,
        last_day: date | None = None,
        criterion: str = FALLS,
    ) -> Resident:
        """Let somebody who came in for household help wait for it."""
        chance = self.chance
        decided_on = decided_on or self.today - timedelta(days=chance.randint(0, 40))
        last_day = last_day or decided_on + timedelta(days=3 * 365)
        category = category or chance.choice((Category.A, Category.B, Category.B))
        area = chance.choice((*self.areas, *self.areas, None))
        minutes = chance.choice((90, 120, 180, 240, 300))
        client_id = a_client(
            unit, self.meerssen, area_id=area, family_name=f"Berg-{len(self.ledger.residents)}"
        )
        indication_id = an_indication(
            unit,
            client_id,
            self.provision,
            granted_on=decided_on,
            start=decided_on,
            end=last_day,
            extent=minutes,
        )
        if category is Category.A:
            place_id = places.place_on_waiting_list(
                unit,
                client_id,
                indication_id,
                category=category,
                criteria=[criterion],
                reason="Kan niet wachten.",
            )
        else:
            # Help with a pgb was offered; the resident chose not to arrange it alone.
            place_id = places.place_on_waiting_list(
                unit,
                client_id,
                indication_id,
                category=category,
                pgb_offered_on=decided_on,
                pgb_declined_on=decided_on,
            )
        is_urgent = category is Category.A
        one = Resident(
            place_id=place_id,
            client_id=client_id,
            indication_id=indication_id,
            category=category.value,
            decided_on=decided_on,
            placed_at=self.clock.now,
            area=area,
            minutes=minutes,
            last_day=last_day,
            criterion=criterion if is_urgent else "",
        )
        self.ledger.residents[place_id] = one
        self.ledger.moves.append((self.today, 1))
        self._happened(one, "placed", "Kan niet wachten." if is_urgent else "")
        if chance.random() < 0.15:
            self.need(unit, one)
        return one

    def put_back(self, unit: UnitOfWork, one: Resident, reason: str) -> None:
        places.put_back(unit, one.place_id, reason=reason)
        one.status, one.started_on, one.firm, one.ended_by = "waiting", None, None, ""
        self.ledger.moves.append((self.today, 1))
        self._happened(one, "put_back", reason)

    # --- What changes for a resident -----------------------------------------------------------

    def need(self, unit: UnitOfWork, one: Resident) -> None:
        """Ask for other days, and for help of a special kind."""
        days = sorted(self.chance.sample(WEEKDAYS, 2), key=WEEKDAYS.index)
        demands = tuple(self.chance.sample(DEMANDS, self.chance.choice((0, 0, 1, 2))))
        if (frozenset(days), demands) == (one.days, one.demands):
            return
        places.set_demands(unit, one.place_id, days=[Weekday(day) for day in days], demands=demands)
        one.days, one.demands = frozenset(days), demands
        self._happened(one, "demands_changed", ", ".join(demands))

    def need_more(self, unit: UnitOfWork, one: Resident) -> None:
        one.minutes += 30
        indications.change_indication(unit, one.indication_id, {"extent": one.minutes})

    def become_urgent(self, unit: UnitOfWork, one: Resident, criterion: str = FALLS) -> None:
        reason = "Het gaat minder goed."
        places.change_category(
            unit, one.place_id, category=Category.A, criteria=[criterion], reason=reason
        )
        one.category, one.criterion = "A", criterion
        self._happened(one, "category_changed", reason)

    def move_house(self, unit: UnitOfWork, one: Resident) -> None:
        one.area = self.chance.choice(self.areas)
        clients.change_client(unit, one.client_id, {"area_id": one.area})

    def pause(self, unit: UnitOfWork, one: Resident, reason: str, weeks: int = 3) -> None:
        places.pause(unit, one.place_id, reason=reason)
        self._offer_over(one, "withdrawn")
        one.status, one.paused_for = "paused", reason
        one.back_on = self.today + timedelta(weeks=weeks)
        self._happened(one, "paused", reason)

    def resume(self, unit: UnitOfWork, one: Resident) -> None:
        places.resume(unit, one.place_id)
        one.status, one.paused_for = "waiting", ""
        self._happened(one, "resumed")

    def leave(self, unit: UnitOfWork, one: Resident, reason: str) -> None:
        places.leave(unit, one.place_id, reason=reason)
        self._offer_over(one, "withdrawn")
        self._off_the_list(one, "left", reason)
        self._happened(one, "left", reason)

    def die(self, unit: UnitOfWork, one: Resident) -> None:
        self.leave(unit, one, "Overleden")
        clients.close_file(unit, one.client_id, reason="Overleden")

    def to_nursing_home(self, unit: UnitOfWork, one: Resident) -> None:
        """With an indication for the Wlz the Wmo no longer helps; the place ends with it."""
        reason = "Heeft een indicatie voor de Wlz"
        indications.withdraw_indication(
            unit,
            one.indication_id,
            withdrawn_from=self.today,
            ground=WithdrawalGround.NO_LONGER_NEEDED,
            reason=reason,
        )
        self._offer_over(one, "withdrawn")
        one.withdrawn_from = self.today
        self._off_the_list(one, "left", reason)
        self._happened(one, "left", reason)

    def end_indication(self, unit: UnitOfWork, one: Resident, last_day: date) -> None:
        indications.change_indication(unit, one.indication_id, {"end": last_day})
        one.last_day = last_day

    def withdraw_indication(self, unit: UnitOfWork, one: Resident, day: date) -> None:
        indications.withdraw_indication(
            unit,
            one.indication_id,
            withdrawn_from=day,
            ground=WithdrawalGround.CONDITIONS_NOT_MET,
            reason="Er is nog iets uit te zoeken.",
        )
        one.withdrawn_from = day

    def undo_withdrawal(self, unit: UnitOfWork, one: Resident) -> None:
        indications.undo_withdrawal(unit, one.indication_id)
        one.withdrawn_from = None

    def make_exception(self, unit: UnitOfWork, one: Resident, ranked_on: date, reason: str) -> None:
        """The team lead decides, whoever writes it down."""
        places.make_exception(
            unit,
            one.place_id,
            ranked_on=ranked_on,
            reason=reason,
            decided_by=self.staff[TEAM_LEAD],
        )
        one.ranked_on, one.exception = ranked_on, (reason, TEAM_LEAD)
        self._happened(one, "exception_made", reason, by=TEAM_LEAD)

    def end_exception(self, unit: UnitOfWork, one: Resident, reason: str) -> None:
        places.end_exception(unit, one.place_id, reason=reason)
        one.ranked_on = one.exception = None
        self._happened(one, "exception_ended", reason)

    def answer_still_needed(self, unit: UnitOfWork, one: Resident, answer: StillNeeded) -> None:
        remark = {
            StillNeeded.YES: "",
            StillNeeded.NO: "De dochter helpt nu",
            StillNeeded.OTHERWISE: "Liever hulp met de was",
        }[answer]
        places.answer_still_needed(unit, one.place_id, answer, remark=remark)
        one.asked_on = self.today
        if answer is StillNeeded.NO:
            self._offer_over(one, "withdrawn")
            self._off_the_list(one, "left", remark)
            self._happened(one, "left", remark)
        else:
            kind = "still_needed" if answer is StillNeeded.YES else "needed_otherwise"
            self._happened(one, kind, remark)

    # --- Providers and offers ------------------------------------------------------------------

    def report_room(self, unit: UnitOfWork, firm: Firm, minutes: int) -> None:
        providers.record_room(unit, firm.id, minutes_per_week=minutes)
        unit.flush()
        firm.room, firm.reported_on = minutes, self.today

    def offer(self, unit: UnitOfWork, one: Resident, firm: Firm, reason: str = "") -> None:
        """Show somebody to a provider; whoever is passed over reads why."""
        ordered = self.ledger.standing()
        before = ordered[: ordered.index(one)]
        offers.offer_place(unit, one.place_id, firm.id, offer_reason=reason)
        one.status, one.firm, one.offer_reason = "offered", firm, reason
        one.respond_by = self.today + timedelta(days=5)
        self._happened(one, "offered", reason, firm=firm)
        for other in before:
            why_not = other.obstacle(firm, self.today)
            if why_not is None:
                # Without a reason nobody is passed over.
                assert reason
                self._happened(other, "passed_over", reason, firm=firm)
            elif why_not == "days":
                self._happened(other, "passed_for_days", firm=firm)
            elif why_not == "demands":
                unmet = ", ".join(text for text in other.demands if text not in firm.demands)
                self._happened(other, "passed_for_demands", unmet, firm=firm)
            elif why_not == "hours":
                self._happened(other, "passed_for_hours", firm=firm)

    def take_up(self, unit: UnitOfWork, one: Resident, started_on: date) -> None:
        offers.take_up(unit, one.place_id, started_on=started_on)
        firm = one.firm
        assert firm is not None
        one.answers[firm.id] = ("taken_up", self.today)
        one.started_on = started_on
        firm.room = max(0, firm.room - one.minutes)
        self._off_the_list(one, "started", f"Begonnen bij {firm.name}")
        self._happened(one, "started", firm=firm)

    def decline(self, unit: UnitOfWork, one: Resident, reason: str) -> None:
        offers.decline_by_provider(unit, one.place_id, reason=reason)
        firm = self._offer_over(one, "declined")
        one.status = "waiting"
        self._happened(one, "offer_declined", reason, firm=firm)

    def withdraw(self, unit: UnitOfWork, one: Resident, reason: str) -> None:
        offers.withdraw_offer(unit, one.place_id, reason=reason)
        firm = self._offer_over(one, "withdrawn")
        one.status = "waiting"
        self._happened(one, "offer_withdrawn", reason, firm=firm)

    def lapse(self, unit: UnitOfWork) -> None:
        """Let every offer lapse that nobody answered in time."""
        late = [one for one in self.ledger.offered() if (one.respond_by or date.max) < self.today]
        assert offers.lapse_late_offers(unit) == len(late)
        for one in late:
            firm = self._offer_over(one, "lapsed")
            one.status = "waiting"
            self._happened(one, "offer_lapsed", firm=firm)

    def refuse(self, unit: UnitOfWork, one: Resident, reason: str) -> None:
        """The resident does not want this help; the municipality's rule says what follows."""
        offers.decline_by_client(unit, one.place_id, reason=reason)
        firm = self._offer_over(one, "declined_by_client")
        if self.rule is RefusalRule.LEAVES:
            self._off_the_list(one, "declined", reason)
            self._happened(one, "declined", reason, firm=firm)
            return
        one.status = "waiting"
        if self.rule is RefusalRule.KEEPS:
            self._happened(one, "declined_and_waits", reason, firm=firm)
            return
        others = [
            other.rank_date
            for other in self.ledger.residents.values()
            if other.category == one.category and other.status in ON_THE_LIST and other is not one
        ]
        last = max(others, default=date.min)
        one.ranked_on = self.today if last < self.today else last + timedelta(days=1)
        one.exception = (reason, self.who)
        self._happened(one, "declined_to_the_end", reason, firm=firm)

    # --- What the municipality decides ---------------------------------------------------------

    def decide_on_refusals(self, unit: UnitOfWork, rule: RefusalRule) -> None:
        options.write_option(unit, options.REFUSAL_RULE, rule.value)
        self.rule = rule

    def withdraw_criterion(self, unit: UnitOfWork, last_day: date) -> None:
        catalogue.end_list_entry(unit, self.carer_criterion, valid_until=last_day)

    def stop(self, unit: UnitOfWork, firm: Firm) -> None:
        providers.stop_provider(unit, firm.id, stopped_on=self.today)
        unit.flush()

    def ids(self) -> list[UUID]:
        return [one.place_id for one in self.ledger.standing()]
