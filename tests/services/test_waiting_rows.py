from datetime import date, timedelta
from uuid import UUID

import pytest

from tests.factories import (
    CRITERION,
    TODAY,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    somebody_waiting,
)
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import Category, Status, Weekday
from wmo_desk.errors import RecordMissing
from wmo_desk.services import indications, offers, waiting_list
from wmo_desk.services.waiting_rows import (
    exceptions_since,
    place_details,
    places_of,
    standing_of,
    waiting_rows,
)


@pytest.fixture
def lead(database: Database, actor: Actor) -> Actor:
    with database.unit(actor) as unit:
        return Actor(a_consultant(unit, name="T. Leider", role=Role.TEAM_LEAD), Role.TEAM_LEAD)


@pytest.fixture
def places(database: Database, actor: Actor) -> dict[str, UUID]:
    """Four people: two of them in category A, of one of whom the date is earlier."""
    with database.unit(actor) as unit:
        meerssen = a_municipality(unit)
        a_criterion(unit, meerssen)
        provision_id = a_provision(unit, meerssen)
        bunde = an_area(unit, meerssen)

        def somebody(day: date, category: Category) -> UUID:
            return somebody_waiting(
                unit,
                meerssen,
                provision_id,
                granted_on=day,
                area_id=bunde,
                category=category,
            )

        return {
            "b early": somebody(date(2026, 1, 5), Category.B),
            "a late": somebody(date(2026, 9, 3), Category.A),
            "a early": somebody(date(2026, 8, 12), Category.A),
            "b late": somebody(date(2026, 9, 3), Category.B),
        }


def names(database: Database, places: dict[str, UUID], on: date) -> list[str]:
    by_id = {identifier: name for name, identifier in places.items()}
    with database.read() as session:
        return [by_id[row.id] for row in waiting_rows(session, on)]


def test_a_row_says_enough_without_opening(database: Database, places: dict[str, UUID]) -> None:
    with database.read() as session:
        row = waiting_rows(session, TODAY)[0]
    assert (row.position, row.area, row.municipality) == (1, "Bunde", "Meerssen")
    assert (row.days_waiting, row.minutes_per_week) == (102, 120)
    assert row.client == "Berg, A. van den"
    assert row.is_running


def test_the_list_is_in_order(database: Database, places: dict[str, UUID]) -> None:
    assert names(database, places, TODAY) == ["a early", "a late", "b early", "b late"]


def test_the_list_of_an_earlier_day_is_as_it_was(
    database: Database, places: dict[str, UUID], lead: Actor, clock: Clock
) -> None:
    with database.read() as session:
        then = waiting_rows(session, TODAY)
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.leave(unit, places["a early"], reason="verhuisd")
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.change_category(
            unit, places["b early"], category=Category.A, criteria=[CRITERION], reason="Viel."
        )
    with database.unit(lead) as unit:
        waiting_list.pause(unit, places["b late"], reason="ziekenhuis")
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.make_exception(
            unit, places["b late"], ranked_on=date(2020, 1, 1), reason="spoed"
        )
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.end_exception(unit, places["b late"])
        waiting_list.resume(unit, places["b late"])

    day = timedelta(days=1)
    with database.read() as session:
        assert waiting_rows(session, TODAY) == then
        second = waiting_rows(session, TODAY + 2 * day)
        third = waiting_rows(session, TODAY + 3 * day)
    assert names(database, places, TODAY - day) == []
    assert names(database, places, TODAY + day) == ["a late", "b early", "b late"]
    assert names(database, places, TODAY + 2 * day) == ["b early", "a late", "b late"]
    assert (second[-1].status, second[-1].reason) == (Status.PAUSED, "ziekenhuis")
    assert (third[-1].exception_reason, third[-1].exception_by) == ("spoed", "T. Leider")
    assert third[-1].explanation.ranked_on == date(2020, 1, 1)
    assert names(database, places, TODAY + 4 * day) == ["b early", "a late", "b late"]


def test_an_earlier_day_tells_why_somebody_paused_whatever_happened_meanwhile(
    database: Database, places: dict[str, UUID], lead: Actor, clock: Clock
) -> None:
    with database.unit(lead) as unit:
        waiting_list.pause(unit, places["b late"], reason="ziekenhuis")
    with database.unit(lead) as unit:
        waiting_list.set_demands(unit, places["b late"], days=[Weekday.MONDAY])
    with database.unit(lead) as unit:
        waiting_list.make_exception(
            unit, places["b late"], ranked_on=date(2020, 1, 1), reason="spoed"
        )
    with database.read() as session:
        then = waiting_rows(session, TODAY)
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.resume(unit, places["b late"])
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.pause(unit, places["b late"], reason="vakantie")
    with database.read() as session:
        assert waiting_rows(session, TODAY) == then
    paused = [(row.reason, row.exception_reason) for row in then if row.reason]
    assert paused == [("ziekenhuis", "spoed")]


def test_a_day_ends_at_midnight_in_the_netherlands(
    database: Database, places: dict[str, UUID], lead: Actor, clock: Clock
) -> None:
    # 13:00 UTC; ten hours later it is midnight in Amsterdam.
    clock.move(hours=10)
    with database.unit(lead) as unit:
        waiting_list.leave(unit, places["a early"], reason="verhuisd")
    assert len(names(database, places, TODAY)) == 4
    assert len(names(database, places, TODAY + timedelta(days=1))) == 3


def test_an_offer_names_provider_and_last_day(
    database: Database, places: dict[str, UUID], lead: Actor, clock: Clock
) -> None:
    with database.unit(lead) as unit:
        offers.offer_place(unit, places["a early"], a_provider(unit))
    with database.read() as session:
        row = waiting_rows(session, TODAY)[0]
    assert (row.status, row.provider) == (Status.OFFERED, "Zorg A")
    assert row.respond_by == TODAY + timedelta(days=5)

    clock.move(days=3)
    with database.unit(lead) as unit:
        offers.decline_by_provider(unit, places["a early"], reason="geen ruimte in Bunde")
    with database.read() as session:
        assert waiting_rows(session, TODAY)[0] == row
        assert waiting_rows(session, TODAY + timedelta(days=3))[0].provider is None


def test_one_place_is_explained_as_in_the_list(
    database: Database, places: dict[str, UUID], lead: Actor
) -> None:
    with database.unit(lead) as unit:
        waiting_list.make_exception(
            unit, places["b late"], ranked_on=date(2026, 1, 5), reason="spoed"
        )
        # Put back by it, and ahead of the next one all the same.
        waiting_list.make_exception(
            unit, places["a early"], ranked_on=date(2026, 9, 2), reason="afgesproken"
        )
    with database.read() as session:
        for row in waiting_rows(session, TODAY):
            standing = standing_of(session, row.client_id, TODAY)
            assert standing is not None
            assert standing.explanation == row.explanation


@pytest.mark.parametrize("is_withdrawn", [False, True])
def test_a_place_outlives_its_indication_and_says_so(
    database: Database, places: dict[str, UUID], lead: Actor, clock: Clock, is_withdrawn: bool
) -> None:
    last = TODAY + timedelta(days=9)
    with database.unit(lead) as unit:
        place = place_details(unit.session, places["a late"])
        if is_withdrawn:
            indications.withdraw_indication(
                unit,
                place.indication_id,
                withdrawn_from=last + timedelta(days=1),
                ground=WithdrawalGround.NO_LONGER_NEEDED,
                reason="Het gaat beter.",
            )
        else:
            indications.change_indication(unit, place.indication_id, {"end": last})
    clock.move(days=10)

    with database.read() as session:
        then = waiting_rows(session, last)[1]
        now = waiting_rows(session, last + timedelta(days=1))[1]
        standing = standing_of(session, place.client_id, last + timedelta(days=1))
    assert (then.is_running, then.explanation.ended_on) == (True, None)
    assert (now.is_running, now.explanation.ended_on) == (False, last)
    assert standing is not None
    assert standing.explanation == now.explanation


def test_the_same_date_is_counted_apart(
    database: Database, places: dict[str, UUID], lead: Actor
) -> None:
    with database.unit(lead) as unit:
        waiting_list.change_category(
            unit, places["b late"], category=Category.A, criteria=[CRITERION], reason="Viel."
        )
    with database.read() as session:
        client_id = place_details(session, places["b late"]).client_id
        standing = standing_of(session, client_id, TODAY)
    assert standing is not None
    assert standing.explanation.ahead_with_same_date == 1
    assert standing.explanation.ahead_with_earlier_date == 1


def test_who_does_not_wait_has_no_standing(
    database: Database, places: dict[str, UUID], lead: Actor
) -> None:
    with database.unit(lead) as unit:
        waiting_list.leave(unit, places["a early"], reason="verhuisd")
    with database.read() as session:
        client_id = place_details(session, places["a early"]).client_id
        assert standing_of(session, client_id, TODAY) is None
        assert [place.id for place in places_of(session, client_id)] == [places["a early"]]


def test_a_category_says_who_decided_it_and_when(
    database: Database, places: dict[str, UUID], lead: Actor, clock: Clock
) -> None:
    clock.move(days=1)
    with database.unit(lead) as unit:
        waiting_list.change_category(
            unit, places["b early"], category=Category.A, criteria=[CRITERION], reason="Viel."
        )
    with database.read() as session:
        details = place_details(session, places["b early"])
    assert (details.decided_by, details.decided_at) == ("T. Leider", clock.now)


def test_exceptions_are_counted(database: Database, places: dict[str, UUID], lead: Actor) -> None:
    with database.unit(lead) as unit:
        waiting_list.make_exception(unit, places["b late"], ranked_on=TODAY, reason="spoed")
    with database.read() as session:
        assert exceptions_since(session, TODAY) == 1
        assert exceptions_since(session, TODAY + timedelta(days=1)) == 0


def test_a_place_that_is_not_there_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        place_details(unit.session, UUID(int=1))
