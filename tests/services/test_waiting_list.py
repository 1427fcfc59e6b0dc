from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tests.factories import (
    CRITERION,
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_place,
    a_provision,
    an_indication,
    somebody_waiting,
)
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ProductCategory, WithdrawalGround
from wmo_desk.domain.kinds import WaitingEventKind
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.waiting import (
    AlreadyWaiting,
    Category,
    CriterionMissing,
    CriterionUnknown,
    ExceptionNameMissing,
    ExceptionReasonMissing,
    IndicationNotRunning,
    IndicationOfAnother,
    LeavingReasonMissing,
    NotHouseholdHelp,
    NotInKind,
    NotOnTheList,
    PgbDeclineMissing,
    StandsOnWaitingList,
    Status,
    StatusNotPossible,
)
from wmo_desk.models.waiting_list import WaitingEntry, WaitingEvent
from wmo_desk.services import indications, waiting_list
from wmo_desk.services.waiting_rows import place_details, standing_of, waiting_rows


def test_the_indication_of_somebody_else_gives_no_place(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id, other_id = a_client(unit, meerssen), a_client(unit, meerssen)
    indication_id = an_indication(unit, other_id, help_at_home)

    with pytest.raises(IndicationOfAnother):
        a_place(unit, client_id, indication_id)

    assert waiting_rows(unit.session, TODAY) == []


def test_a_running_indication_gives_a_place(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    entry_id = a_place(unit, client_id, an_indication(unit, client_id, help_at_home))

    details = place_details(unit.session, entry_id)
    assert details.criteria == (CRITERION,)
    assert details.indication_date == date(2026, 9, 3)
    assert [event.kind for event in details.events] == [WaitingEventKind.PLACED]


def test_a_client_stands_on_the_list_once(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    a_place(unit, client_id, indication_id)
    with pytest.raises(AlreadyWaiting):
        a_place(unit, client_id, indication_id)


def test_the_database_refuses_a_second_place_too(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        meerssen = a_municipality(unit)
        a_criterion(unit, meerssen)
        first = unit.get(
            WaitingEntry, somebody_waiting(unit, meerssen, a_provision(unit, meerssen))
        )
        copied = {
            name: getattr(first, name)
            for name in ("client_id", "indication_id", "municipality_id", "category")
        } | {"indication_date": TODAY, "placed_at": unit.now, "rank_date": TODAY}
    with pytest.raises(AlreadyWaiting), database.unit(actor) as unit:
        unit.add(WaitingEntry(**copied))


def test_other_broken_constraints_are_no_refusal_of_a_rule(
    database: Database, actor: Actor
) -> None:
    with database.unit(actor) as unit:
        a_municipality(unit)
    with pytest.raises(IntegrityError), database.unit(actor) as unit:
        a_municipality(unit)


@pytest.mark.parametrize("form", [DeliveryForm.PGB, DeliveryForm.ALFA])
def test_only_help_in_kind_waits(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID, form: DeliveryForm
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home, form=form)
    with pytest.raises(NotInKind):
        a_place(unit, client_id, indication_id)


def test_only_household_help_waits(unit: UnitOfWork, meerssen: UUID) -> None:
    other = a_provision(unit, meerssen, category=ProductCategory.SUPPORT)
    client_id = a_client(unit, meerssen)
    with pytest.raises(NotHouseholdHelp):
        a_place(unit, client_id, an_indication(unit, client_id, other))


def test_only_a_running_indication_waits(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    later = an_indication(
        unit, client_id, help_at_home, start=TODAY + timedelta(1), end=TODAY + timedelta(99)
    )
    with pytest.raises(IndicationNotRunning):
        a_place(unit, client_id, later)


def test_a_category_rests_on_something(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    with pytest.raises(CriterionMissing):
        a_place(unit, client_id, indication_id, criteria=[])
    with pytest.raises(CriterionUnknown):
        a_place(unit, client_id, indication_id, criteria=["is aardig"])
    with pytest.raises(PgbDeclineMissing):
        a_place(unit, client_id, indication_id, category=Category.B, pgb_declined_on=None)


def test_a_change_of_category_keeps_the_indication_date(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    early = somebody_waiting(
        unit, meerssen, help_at_home, granted_on=date(2026, 5, 4), category=Category.B
    )
    late = somebody_waiting(unit, meerssen, help_at_home, granted_on=date(2026, 9, 3))
    assert order(unit) == [late, early]

    waiting_list.change_category(
        unit, early, category=Category.A, criteria=[CRITERION], reason="Viel twee keer."
    )

    assert order(unit) == [early, late]
    details = place_details(unit.session, early)
    assert details.pgb_declined_on is None
    assert details.events[-1].kind is WaitingEventKind.CATEGORY_CHANGED


def test_an_exception_is_seen_with_reason_and_name(
    database: Database, meerssen_file: "File"
) -> None:
    with database.unit(meerssen_file.lead) as unit:
        waiting_list.make_exception(
            unit, meerssen_file.last, ranked_on=date(2026, 1, 1), reason="spoed na ontslag"
        )
    with database.read() as session:
        first = waiting_rows(session, TODAY)[0]
    assert first.id == meerssen_file.last
    assert (first.exception_reason, first.exception_by) == ("spoed na ontslag", "T. Leider")

    with database.unit(meerssen_file.lead) as unit:
        waiting_list.end_exception(unit, meerssen_file.last)
    with database.read() as session:
        last = waiting_rows(session, TODAY)[-1]
    assert last.id == meerssen_file.last
    assert (last.exception_reason, last.exception_by, last.ranked_on) == ("", None, None)


def test_an_exception_needs_a_reason_a_name_and_the_right(
    database: Database, meerssen_file: "File"
) -> None:
    entry_id, day = meerssen_file.last, date(2026, 1, 1)
    with pytest.raises(ExceptionReasonMissing), database.unit(meerssen_file.lead) as unit:
        waiting_list.make_exception(unit, entry_id, ranked_on=day, reason=" ")
    nobody = Actor(None, Role.TEAM_LEAD)
    with pytest.raises(ExceptionNameMissing), database.unit(nobody) as unit:
        waiting_list.make_exception(unit, entry_id, ranked_on=day, reason="spoed")
    administrator = Actor(None, Role.ADMINISTRATOR)
    with pytest.raises(NotPermitted), database.unit(administrator) as unit:
        waiting_list.make_exception(unit, entry_id, ranked_on=day, reason="spoed")


def test_a_pause_keeps_the_place(unit: UnitOfWork, meerssen: UUID, help_at_home: UUID) -> None:
    first = somebody_waiting(unit, meerssen, help_at_home, granted_on=date(2026, 1, 1))
    somebody_waiting(unit, meerssen, help_at_home)

    waiting_list.pause(unit, first, reason="ziekenhuis")
    row = waiting_rows(unit.session, TODAY)[0]
    assert (row.id, row.status, row.reason) == (first, Status.PAUSED, "ziekenhuis")

    waiting_list.resume(unit, first)
    assert waiting_rows(unit.session, TODAY)[0].status is Status.WAITING
    with pytest.raises(StatusNotPossible):
        waiting_list.resume(unit, first)


def test_leaving_needs_a_reason_and_can_be_undone(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    entry_id = somebody_waiting(unit, meerssen, help_at_home)
    before = waiting_rows(unit.session, TODAY)
    with pytest.raises(LeavingReasonMissing):
        waiting_list.leave(unit, entry_id, reason="")

    waiting_list.leave(unit, entry_id, reason="naar pgb")
    assert waiting_rows(unit.session, TODAY) == []
    with pytest.raises(NotOnTheList):
        waiting_list.make_exception(
            unit, entry_id, ranked_on=TODAY, reason="spoed", decided_by=a_consultant(unit)
        )

    waiting_list.put_back(unit, entry_id)
    assert waiting_rows(unit.session, TODAY) == before


def test_who_is_on_the_list_is_not_put_back(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    entry_id = somebody_waiting(unit, meerssen, help_at_home)
    waiting_list.pause(unit, entry_id)
    with pytest.raises(StatusNotPossible):
        waiting_list.put_back(unit, entry_id)


def test_who_waits_again_is_not_put_back_a_second_time(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    left = a_place(unit, client_id, indication_id)
    waiting_list.leave(unit, left, reason="vergissing")
    a_place(unit, client_id, indication_id)
    with pytest.raises(AlreadyWaiting):
        waiting_list.put_back(unit, left)


def test_a_withdrawn_indication_ends_the_place(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    a_place(unit, client_id, indication_id)

    indications.withdraw_indication(
        unit,
        indication_id,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NO_LONGER_NEEDED,
        reason="verhuisd",
    )

    assert standing_of(unit.session, client_id, TODAY) is None


def test_an_indication_with_a_place_stays_in_kind(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    a_place(unit, client_id, indication_id)
    with pytest.raises(StandsOnWaitingList):
        indications.change_indication(unit, indication_id, {"form": DeliveryForm.PGB})


@pytest.mark.parametrize(
    "changes", [{"start": TODAY + timedelta(1)}, {"end": TODAY - timedelta(1)}]
)
def test_what_somebody_waits_for_keeps_running(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID, changes: dict[str, date]
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    place_id = a_place(unit, client_id, indication_id)
    with pytest.raises(StandsOnWaitingList) as refusal:
        indications.change_indication(unit, indication_id, changes)
    assert {refusal.value.field} == set(changes)

    waiting_list.leave(unit, place_id, reason="Begint later.")
    indications.change_indication(unit, indication_id, changes)


def test_a_future_withdrawal_marks_the_place(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID
) -> None:
    client_id = a_client(unit, meerssen)
    indication_id = an_indication(unit, client_id, help_at_home)
    a_place(unit, client_id, indication_id)
    tomorrow = TODAY + timedelta(1)
    indications.withdraw_indication(
        unit,
        indication_id,
        withdrawn_from=tomorrow,
        ground=WithdrawalGround.NOT_USED,
        reason="niet nodig",
    )
    unit.flush()
    assert waiting_rows(unit.session, TODAY)[0].is_running
    assert not waiting_rows(unit.session, tomorrow)[0].is_running


def test_events_stay_in_order_when_the_clock_goes_back(
    database: Database, meerssen_file: "File", clock: Clock
) -> None:
    clock.move(days=-1)
    with database.unit(meerssen_file.lead) as unit:
        waiting_list.pause(unit, meerssen_file.last)
    with database.unit(meerssen_file.lead) as unit:
        waiting_list.resume(unit, meerssen_file.last)
    with database.read() as session:
        query = select(WaitingEvent.kind).where(WaitingEvent.entry_id == meerssen_file.last)
        kinds = session.scalars(query.order_by(WaitingEvent.at)).all()
    assert kinds[-2:] == [WaitingEventKind.PAUSED, WaitingEventKind.RESUMED]


def order(unit: UnitOfWork) -> list[UUID]:
    return [row.id for row in waiting_rows(unit.session, TODAY)]


class File:
    """A file with a team lead and two people waiting."""

    def __init__(self, database: Database, actor: Actor) -> None:
        with database.unit(actor) as unit:
            lead_id = a_consultant(unit, name="T. Leider", role=Role.TEAM_LEAD)
            meerssen = a_municipality(unit)
            a_criterion(unit, meerssen)
            provision_id = a_provision(unit, meerssen)
            self.first = somebody_waiting(
                unit, meerssen, provision_id, granted_on=date(2026, 8, 12)
            )
            self.last = somebody_waiting(unit, meerssen, provision_id)
        self.lead = Actor(lead_id, Role.TEAM_LEAD)


@pytest.fixture
def meerssen_file(database: Database, actor: Actor) -> File:
    return File(database, actor)
