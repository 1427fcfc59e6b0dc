"""A year on the waiting list, week by week; every week is compared with the ledger."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import cycle, pairwise
from typing import Any

import pytest
from sqlalchemy import Engine, select

from tests.journeys.year_ledger import Firm, Resident, reasons_ahead, three_figures
from tests.journeys.year_town import CARER, FALLS, FIRST_DAY, TEAM_LEAD, Town
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import OfferOutcome
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import (
    Category,
    CriterionUnknown,
    DeclineReasonMissing,
    IndicationNotRunning,
    OfferReasonMissing,
    RefusalRule,
    StillNeeded,
    TakenUpAlready,
)
from wmo_desk.models.waiting_list import Offer
from wmo_desk.services import clients, offers, options
from wmo_desk.services.fairness import Fairness, fairness
from wmo_desk.services.place_letters import place_letter
from wmo_desk.services.waiting_rows import WaitingRow, standing_of, to_ask_again, waiting_rows

WEEKS = 52
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
LAST_DAY = FIRST_DAY + timedelta(weeks=WEEKS, days=-1)
ENDS_MEANWHILE = {14: "ends", 28: "withdrawn", 44: "ends"}
RULES = {18: RefusalRule.KEEPS, 35: RefusalRule.TO_THE_END}
REFUSALS = {"declined", "declined_and_waits", "declined_to_the_end"}
REPLIES = (StillNeeded.YES, StillNeeded.OTHERWISE, StillNeeded.YES, StillNeeded.NO)
REMEMBERED = (
    date(2026, 2, 13),
    SPRING - timedelta(days=1),
    SPRING,
    date(2026, 7, 17),
    AUTUMN - timedelta(days=1),
    AUTUMN,
)


@dataclass
class Year:
    """What is left when the year is over: the file, and what was remembered of it."""

    town: Town
    engine: Engine
    kept: dict[date, list[WaitingRow]] = field(default_factory=dict)
    figures: list[tuple[Fairness, dict[str, Any]]] = field(default_factory=list)

    def read(self, query: Callable[..., Any], *given: object) -> Any:
        with self.town.database.read() as session:
            return query(session, *given)


# --- The year ----------------------------------------------------------------------------------


def live(year: Year) -> None:
    town, replies = year.town, cycle(REPLIES)
    for week in range(WEEKS):
        monday = FIRST_DAY + timedelta(weeks=week)
        town.at(monday, 9)
        come_in(town, week)
        town.at(monday + timedelta(days=1), 10)
        find_help(town, week)
        town.at(monday + timedelta(days=2), 11)
        lives_go_on(town, week)
        town.at(monday + timedelta(days=3), 15)
        hear_answers(town, week)
        town.at(monday + timedelta(days=4), 16)
        letters(town)
        ask_again(town, replies)
        looks_right(year)
        around_the_weekend(year, monday + timedelta(days=5))
        if week == 26:
            year.figures.append((year.read(fairness, town.today), expected_figures(town)))
    town.at(LAST_DAY, 20)
    looks_right(year)
    year.figures.append((year.read(fairness, town.today), expected_figures(town)))


def come_in(town: Town, week: int) -> None:
    """Monday: offers that nobody answered lapse, pauses end, new residents are placed."""
    ledger = town.ledger
    if week == 20:
        with town.unit(TEAM_LEAD) as unit:
            town.withdraw_criterion(unit, last_day=town.today)
    if week in RULES:
        with town.unit(TEAM_LEAD) as unit:
            town.decide_on_refusals(unit, RULES[week])
    with town.unit() as unit:
        town.lapse(unit)
        for one in ledger.standing():
            if one.status == "paused" and one.back_on <= town.today:
                town.resume(unit, one)
        coming = 61 if week == 0 else 5 if week < 48 else 0
        for number in range(coming):
            criterion = CARER if number % 3 == 0 and week <= 20 else FALLS
            category = Category.A if (week, number) == (20, 0) else None
            short = town.today + timedelta(days=90) if number == week % 9 else None
            town.place(unit, category=category, criterion=criterion, last_day=short)


def find_help(town: Town, week: int) -> None:
    """Tuesday: some providers report room, and are shown who is first.

    Half of the year people judge the hours, then the municipality lets them pass somebody over.
    """
    if week in {0, 26}:
        with town.unit(TEAM_LEAD) as unit:
            options.write_option(unit, options.HOURS_PASS_OVER, week == 26)
        for firm in town.firms:
            firm.counts_hours = week == 26
    if week == 20:
        with pytest.raises(CriterionUnknown), town.unit() as unit:
            town.place(unit, category=Category.A, criterion=CARER)
    if week == 30:
        with town.unit() as unit:
            town.stop(unit, town.firms[11])
            first = next(one for one in town.ledger.standing() if one.status == "waiting")
            with pytest.raises(ProviderStopped):
                offers.offer_place(unit, first.place_id, town.firms[11].id)
    for number, firm in enumerate(town.firms):
        if number % 4 != week % 4 or (number == 11 and week >= 30):
            continue
        with town.unit() as unit:
            town.report_room(unit, firm, town.chance.choice((120, 240, 300, 600)))
            for _ in range(2):
                if firm.room >= 90:
                    show_first(town, unit, firm)


def show_first(town: Town, unit: UnitOfWork, firm: Firm) -> None:
    """Offer to who is first; now and then the room is too small for that, which is a reason."""
    today = town.today
    ordered = town.ledger.standing()
    why_not = [(one.place_id, one.obstacle(firm, today)) for one in ordered]
    could = [one for one, (_, obstacle) in zip(ordered, why_not, strict=True) if obstacle is None]
    turn = offers.turn_of(unit.session, firm.id, today)
    assert (turn.first and turn.first.id) == (could[0].place_id if could else None)
    assert [row.id for row in turn.next_ones] == [one.place_id for one in could[1:11]]
    until = ordered.index(could[0]) if could else len(ordered)
    assert [(row.id, reason.value) for row, reason in turn.passed_over] == why_not[:until]
    if could and could[0].minutes <= firm.room:
        town.offer(unit, could[0], firm)
        return
    fitting = [one for one in could[1:11] if one.minutes <= firm.room]
    if fitting and town.chance.random() < 0.3:
        with pytest.raises(OfferReasonMissing):
            offers.offer_place(unit, fitting[0].place_id, firm.id)
        reason = f"{firm.name} heeft plaats voor {firm.room} minuten per week."
        town.offer(unit, fitting[0], firm, reason)


def lives_go_on(town: Town, week: int) -> None:
    """Wednesday: what happens to people who wait, and what is decided about them."""
    chance = town.chance
    usual = (
        (0.35, town.die),
        (0.25, lambda unit, one: town.leave(unit, one, "Verhuisd naar Gulpen-Wittem")),
        (0.3, town.to_nursing_home),
        (0.3, town.move_house),
        (0.6, town.need),
        (0.4, town.need_more),
        (0.7, lambda unit, one: town.pause(unit, one, "Opgenomen in het ziekenhuis")),
    )
    with town.unit() as unit:
        for likely, happens in usual:
            waiting = [
                one
                for one in town.ledger.standing()
                if one.status != "paused" and one.runs(town.today)
            ]
            if chance.random() < likely:
                happens(unit, chance.choice(waiting))
        urgent = [one for one in town.ledger.standing() if one.category == "B"]
        if urgent and week % 4 == 2:
            town.become_urgent(unit, chance.choice(urgent))
        if week == 20:
            # What it rests on already may have gone off the list since.
            kept = next(one for one in town.ledger.standing() if one.criterion == CARER)
            town.become_urgent(unit, kept, CARER)
        paused = [one for one in town.ledger.standing() if one.status == "paused"]
        if paused and week % 5 == 0:
            town.need(unit, paused[0])
    if week in {8, 20, 33, 41}:
        with town.unit() as unit:
            one = town.ledger.standing()[-1]
            earlier = one.decided_on - timedelta(days=150)
            town.make_exception(unit, one, earlier, "Het gezin valt anders uit elkaar.")
    if week == 34:
        excepted = [one for one in town.ledger.standing() if one.ranked_on is not None]
        with town.unit(TEAM_LEAD) as unit:
            town.end_exception(unit, excepted[-1], "De buurvrouw helpt weer.")
    come_back(town, week)
    indication_ends_meanwhile(town, week)


def come_back(town: Town, week: int) -> None:
    """Somebody who was off the list gets the same place back."""
    wanted = {25: "declined", 31: "left", 40: "started"}.get(week)
    gone = [
        one
        for one in town.ledger.ended()
        if one.status == wanted and one.runs(town.today) and one.ended_by != "Overleden"
    ]
    if gone:
        with town.unit() as unit:
            town.put_back(unit, gone[-1], "De hulp is gestopt.")


def indication_ends_meanwhile(town: Town, week: int) -> None:
    """The decision ends while an offer is out: tomorrow nothing can begin any more."""
    offered = [one for one in town.ledger.offered() if one.runs(town.today + timedelta(days=7))]
    if week not in ENDS_MEANWHILE:
        return
    with town.unit() as unit:
        if ENDS_MEANWHILE[week] == "ends":
            town.end_indication(unit, offered[0], town.today)
        else:
            town.withdraw_indication(unit, offered[0], town.today + timedelta(days=1))


def hear_answers(town: Town, week: int) -> None:
    """Thursday: providers and residents answer, or do not."""
    today = town.today
    monday = today + timedelta(days=4)
    with town.unit() as unit:
        for one in town.ledger.offered():
            answer = town.chance.random()
            if not one.runs(today):
                with pytest.raises(IndicationNotRunning):
                    offers.take_up(unit, one.place_id, started_on=today)
                town.withdraw(unit, one, "De indicatie is voorbij.")
            elif answer < 0.64:
                town.take_up(unit, one, town.chance.choice((today, monday)))
                with pytest.raises(TakenUpAlready):
                    offers.take_up(unit, one.place_id, started_on=today)
            elif answer < 0.76:
                with pytest.raises(DeclineReasonMissing):
                    offers.decline_by_provider(unit, one.place_id, reason=" ")
                town.decline(unit, one, "Geen hulp vrij op de gevraagde dag")
            elif answer < 0.88:
                town.refuse(unit, one, "Wil wachten op de vertrouwde hulp")
        if week == 30:
            for one in town.ledger.standing():
                if one.withdrawn_from:
                    town.undo_withdrawal(unit, one)


def ask_again(town: Town, replies: Iterator[StillNeeded]) -> None:
    """Friday: who waits long is asked whether help is still needed; who cannot wait goes off."""
    with town.database.read() as session:
        asked = to_ask_again(session, town.today)
    assert asked == town.ledger.to_ask(town.today)
    with town.unit() as unit:
        for one in town.ledger.standing():
            if one.place_id in asked:
                town.answer_still_needed(unit, one, next(replies))
        ended = [
            one
            for one in town.ledger.standing()
            if one.last_day < town.today - timedelta(days=14) and one.status != "offered"
        ]
        for one in ended:
            town.leave(unit, one, "De indicatie liep af")


def around_the_weekend(year: Year, saturday: date) -> None:
    """Somebody works late in the weekends in which the clock changes; some days are remembered."""
    town, sunday = year.town, saturday + timedelta(days=1)
    if sunday in {SPRING, AUTUMN}:
        town.at(saturday, 23, 40)
        with town.unit() as unit:
            town.place(unit, category=Category.B)
        year.kept[saturday] = remembered(year)
        if sunday == AUTUMN:
            # Half past two comes twice; who came the first time stands before.
            decided_on = saturday - timedelta(days=10)
            for minute, fold in ((50, 0), (10, 1)):
                town.at(sunday, 2, minute, fold=fold)
                with town.unit() as unit:
                    town.place(unit, category=Category.A, decided_on=decided_on)
        town.at(sunday, 23, 50)
        with town.unit() as unit:
            one = next(each for each in town.ledger.standing() if each.status != "paused")
            town.pause(unit, one, "Op vakantie bij familie", weeks=1)
        year.kept[sunday] = remembered(year)
        town.at(sunday + timedelta(days=1), 0, 10)
        with town.unit() as unit:
            town.leave(unit, town.ledger.standing()[5], "Verhuisd naar Maastricht")
    elif town.today in REMEMBERED:
        town.at(town.today, 22)
        year.kept[town.today] = remembered(year)


def remembered(year: Year) -> list[WaitingRow]:
    looks_right(year)
    rows: list[WaitingRow] = year.read(waiting_rows, year.town.today)
    return rows


# --- Compared with the ledger while the year goes by --------------------------------------------


def looks_right(year: Year) -> None:
    """The order is total and the plan's, and each row says how the place stands."""
    town, today = year.town, year.town.today
    ordered = town.ledger.standing()
    assert all(one.key < other.key for one, other in pairwise(ordered))
    with town.database.read() as session:
        rows = waiting_rows(session, today)
        is_open = Offer.outcome == OfferOutcome.OPEN
        offered = session.execute(select(Offer.entry_id, Offer.provider_id).where(is_open)).all()
    assert [told(row) for row in rows] == [
        expected(number, one, today) for number, one in enumerate(ordered, 1)
    ]
    assert Counter(map(tuple, offered)) == {
        (one.place_id, one.firm.id): 1 for one in town.ledger.offered() if one.firm is not None
    }


def told(row: WaitingRow) -> tuple[object, ...]:
    return (
        row.position,
        row.id,
        row.category.value,
        row.indication_date,
        row.ranked_on,
        (row.exception_reason, row.exception_by) if row.ranked_on else None,
        row.status.value,
        row.provider,
        row.respond_by,
        row.reason,
        row.minutes_per_week,
        row.is_running,
        row.days_waiting,
    )


def expected(number: int, one: Resident, today: date) -> tuple[object, ...]:
    return (
        number,
        one.place_id,
        one.category,
        one.decided_on,
        one.ranked_on,
        one.exception,
        one.status,
        one.firm.name if one.firm is not None else None,
        one.respond_by,
        one.paused_for,
        one.minutes,
        one.runs(today),
        (today - one.decided_on).days,
    )


def letters(town: Town) -> None:
    """One of those who wait is told where and why; whoever refused, what follows."""
    ordered = town.ledger.standing()
    one = town.chance.choice(ordered)
    with town.database.read() as session:
        letter = place_letter(session, one.place_id, town.today)
        standing = standing_of(session, one.client_id, town.today)
        refused = [
            (each, place_letter(session, each.place_id, town.today).refused)
            for each in town.ledger.happenings
            if each.kind in REFUSALS and each.at > town.clock.now - timedelta(days=2)
        ]
    with town.unit() as unit:
        clients.view_client(unit, one.client_id)
    why = letter.explanation
    assert why is not None
    assert standing is not None
    assert why == standing.explanation
    assert why.position == ordered.index(one) + 1
    assert reasons_ahead(ordered, one) == (
        why.ahead_in_category_a,
        why.ahead_with_earlier_date,
        why.ahead_with_same_date,
        why.ahead_by_exception,
    )
    assert (letter.offer.provider if letter.offer else None) == (one.firm and one.firm.name)
    for each, answer in refused:
        assert answer is not None
        assert (answer.outcome.value, answer.provider) == (each.kind, each.firm)


def expected_figures(town: Town) -> dict[str, Any]:
    ledger, today = town.ledger, town.today
    now, begun = defaultdict(list), defaultdict(list)
    for one in ledger.standing():
        for group in (None, one.category):
            now[group].append((today - one.decided_on).days)
    for one in ledger.begun(today):
        assert one.started_on is not None
        for group in (None, one.category):
            begun[group].append((one.started_on - one.decided_on).days)
    errors = ledger.errors(today)
    return {
        "waited": {
            group: (three_figures(now[group]), three_figures(begun[group]))
            for group in (None, "A", "B")
        },
        "out_of_turn": ledger.out_of_turn(today),
        "ahead": [
            (today + timedelta(weeks=weeks), ledger.carried_on(today, weeks))
            for weeks in (4, 13, 26, 52)
        ],
        "usually_off": round(sum(errors) / len(errors)) if errors else None,
        "most_off": max(errors, default=None),
        "tried": len(errors),
        "asked": sum(one.minutes for one in ledger.standing()),
        "room": sum(firm.room for firm in town.firms[: 12 if today < date(2026, 8, 3) else 11]),
    }
