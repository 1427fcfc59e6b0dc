from datetime import date
from uuid import UUID

import pytest

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.people import TextTooLong
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.reports import (
    ApplicationTooEarly,
    DecisionWithoutApplication,
    ReferralSource,
    ReportDateInFuture,
    Route,
    StepBeforeReport,
    StepKey,
    StepState,
)
from wmo_desk.errors import ConflictError, RecordMissing
from wmo_desk.services import related_people, reports
from wmo_desk.services.reports import ReportRow

RECEIVED = date(2026, 11, 9)


@pytest.fixture
def report_id(unit: UnitOfWork, client_id: UUID) -> UUID:
    return reports.take_report(unit, client_id, received_on=RECEIVED, need="Hulp in huis")


def row(unit: UnitOfWork, report_id: UUID) -> ReportRow:
    unit.flush()
    return reports.report_row(unit.session, report_id)


def test_report_is_kept_as_it_came_in(unit: UnitOfWork, client_id: UUID, report_id: UUID) -> None:
    found = row(unit, report_id)

    assert (found.client_id, found.need, found.route) == (client_id, "Hulp in huis", Route.REGULAR)
    assert found.referral_source is ReferralSource.RESIDENT
    assert found.dates.received_on == RECEIVED


def test_newest_report_comes_first(unit: UnitOfWork, client_id: UUID, report_id: UUID) -> None:
    newer = reports.take_report(unit, client_id, received_on=TODAY)

    assert [each.id for each in reports.report_rows(unit.session, client_id)] == [newer, report_id]


def test_steps_follow_the_dates(unit: UnitOfWork, report_id: UUID) -> None:
    reports.change_report(unit, report_id, {"confirmed_on": RECEIVED})

    steps = {step.key: step for step in row(unit, report_id).steps(TODAY)}

    assert steps[StepKey.CONFIRMED].state is StepState.DONE
    assert steps[StepKey.INVESTIGATION].due == date(2026, 12, 21)
    assert (steps[StepKey.INVESTIGATION].day, steps[StepKey.INVESTIGATION].of) == (13, 42)


def test_support_is_pointed_out_to_the_carer_too(
    unit: UnitOfWork, client_id: UUID, report_id: UUID
) -> None:
    reports.change_report(unit, report_id, {"client_support_on": TODAY})
    assert row(unit, report_id).steps(TODAY)[1].state is StepState.DONE

    related_people.add_related_person(unit, client_id, name="Els", is_carer=True)

    found = row(unit, report_id)
    assert found.dates.has_carer
    assert found.steps(TODAY)[1].state is not StepState.DONE


def test_carer_who_left_needs_nothing(unit: UnitOfWork, client_id: UUID, report_id: UUID) -> None:
    els = related_people.add_related_person(unit, client_id, name="Els", is_carer=True)
    related_people.change_related_person(unit, els, {"ended_on": TODAY})

    assert not row(unit, report_id).dates.has_carer


def test_next_due_is_the_investigation(unit: UnitOfWork, report_id: UUID) -> None:
    step = row(unit, report_id).next_due(TODAY)

    assert step is not None
    assert (step.key, step.due) == (StepKey.INVESTIGATION, date(2026, 12, 21))


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"received_on": date(2026, 11, 23)}, ReportDateInFuture),
        ({"confirmed_on": date(2026, 11, 23)}, ReportDateInFuture),
        ({"confirmed_on": date(2026, 11, 8)}, StepBeforeReport),
        ({"application_on": TODAY}, ApplicationTooEarly),
        ({"decision_on": TODAY}, DecisionWithoutApplication),
        ({"reported_by": "x" * 121}, TextTooLong),
    ],
)
def test_days_that_cannot_be_are_refused(
    unit: UnitOfWork, report_id: UUID, changes: dict[str, date], error: type[Exception]
) -> None:
    with pytest.raises(error):
        reports.change_report(unit, report_id, changes)
    assert all(getattr(row(unit, report_id).dates, name, None) is None for name in changes) or (
        row(unit, report_id).dates.received_on == RECEIVED
    )


def test_report_cannot_come_from_tomorrow(unit: UnitOfWork, client_id: UUID) -> None:
    with pytest.raises(ReportDateInFuture):
        reports.take_report(unit, client_id, received_on=date(2026, 11, 23))


def test_six_weeks_without_investigation_allow_an_application(
    unit: UnitOfWork, client_id: UUID
) -> None:
    report_id = reports.take_report(unit, client_id, received_on=date(2026, 9, 1))

    reports.change_report(unit, report_id, {"application_on": TODAY})

    assert row(unit, report_id).dates.application_on == TODAY


def test_withdrawn_report_is_closed_with_its_reason(unit: UnitOfWork, report_id: UUID) -> None:
    reports.close_report(unit, report_id, reason="Ingetrokken")

    found = row(unit, report_id)
    assert (found.dates.closed_on, found.closing_reason) == (TODAY, "Ingetrokken")
    assert found.next_due(TODAY) is None


def test_closed_report_can_be_opened_again(unit: UnitOfWork, report_id: UUID) -> None:
    reports.close_report(unit, report_id, reason="Ingetrokken")
    reports.reopen_report(unit, report_id)

    assert row(unit, report_id).dates.closed_on is None


def test_same_step_by_two_is_a_conflict(unit: UnitOfWork, report_id: UUID) -> None:
    reports.change_report(unit, report_id, {"confirmed_on": RECEIVED}, {"confirmed_on": None})

    with pytest.raises(ConflictError):
        reports.change_report(unit, report_id, {"confirmed_on": TODAY}, {"confirmed_on": None})


def test_unknown_report_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        reports.report_row(unit.session, UUID(int=1))


def test_administrator_takes_no_report(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))

    with pytest.raises(NotPermitted), database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        reports.take_report(unit, client_id, received_on=TODAY)


def test_first_value_makes_the_report_of_today(unit: UnitOfWork, client_id: UUID) -> None:
    new = UUID(int=99)
    for changes in ({"need": "Hulp"}, {"need": "Hulp in huis"}, {"received_on": RECEIVED}):
        reports.enter_report(unit, new, changes, client_id=client_id)
        unit.flush()

    (found,) = reports.report_rows(unit.session, client_id)
    assert (found.id, found.need, found.dates.received_on) == (new, "Hulp in huis", RECEIVED)


def test_each_step_names_who_noted_it_last(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        client_id = a_client(unit, a_municipality(unit))
        kok, smit = (
            Actor(a_consultant(unit, name=name), Role.CONSULTANT) for name in ("M. Kok", "P. Smit")
        )
    with database.unit(kok) as unit:
        report_id = reports.take_report(unit, client_id, received_on=RECEIVED)
        reports.change_report(
            unit, report_id, {"confirmed_on": RECEIVED, "carer_support_on": TODAY}
        )
    with database.unit(smit) as unit:
        reports.change_report(unit, report_id, {"confirmed_on": TODAY})
        reports.change_report(unit, report_id, {"client_support_on": TODAY})
    with database.read() as session:
        (found,) = reports.with_names(session, client_id, reports.report_rows(session, client_id))

    assert found.who_noted(StepKey.CONFIRMED) == "P. Smit"
    assert found.who_noted(StepKey.CLIENT_SUPPORT) == "M. Kok"
    assert found.who_noted(StepKey.DECISION) == ""


def test_plan_is_received_and_used_or_not(unit: UnitOfWork, report_id: UUID) -> None:
    changes = {"personal_plan_on": TODAY, "personal_plan_used": True}
    reports.change_report(unit, report_id, changes)

    assert row(unit, report_id).personal_plan_used is True
