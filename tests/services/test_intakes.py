from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.intakes import ClientNeeded, IntakeFinished
from wmo_desk.domain.people import PhoneInvalid, PostcodeInvalid
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.reports import ReferralSource, ReportDateInFuture, Route
from wmo_desk.models.client import Client
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.intake import Intake
from wmo_desk.models.report import Report
from wmo_desk.services import clients, intakes, reports
from wmo_desk.services.intakes import IntakeRow, TakenReport

CALL = UUID(int=41)


class Desk:
    """Somebody who takes reports; every call is a unit of work of its own."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            self.municipality_id = a_municipality(unit)
            self.me = Actor(a_consultant(unit), Role.CONSULTANT)

    def keep(self, **changes: Any) -> None:
        with self.database.unit(self.me) as unit:
            intakes.keep_intake(unit, CALL, changes)

    def finish(self) -> TakenReport:
        with self.database.unit(self.me) as unit:
            return intakes.finish_intake(unit, CALL)

    def client(self) -> UUID:
        with self.database.unit(self.me) as unit:
            return a_client(unit, self.municipality_id)

    def count(self, kind: type[Any]) -> int:
        with self.database.read() as session:
            return session.execute(select(func.count()).select_from(kind)).scalar_one()

    def report(self, report_id: UUID) -> reports.ReportRow:
        with self.database.read() as session:
            return reports.report_row(session, report_id)

    def unfinished(self) -> list[IntakeRow]:
        with self.database.read() as session:
            return intakes.intake_rows(session, self.me.staff_id)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_what_is_typed_is_kept_without_a_report(desk: Desk) -> None:
    desk.keep(need="Hulp in huis")
    desk.keep(reported_by="Els")

    (row,) = desk.unfinished()
    assert (row.id, row.need, row.reported_by) == (CALL, "Hulp in huis", "Els")
    assert (desk.count(Report), desk.count(Client)) == (0, 0)


def test_values_come_back_as_they_were(desk: Desk) -> None:
    values = {
        "received_on": date(2026, 11, 20),
        "referral_source": ReferralSource.NEIGHBOURHOOD_TEAM,
        "birth_date": date(1950, 1, 2),
        "life_areas": ["contact", "money"],
        "cannot_wait": True,
    }
    desk.keep(**values)

    with desk.database.read() as session:
        view = intakes.intake_view(session, CALL, desk.me.staff_id or CALL)
    assert view.values == values


def test_report_is_made_for_the_chosen_client(desk: Desk) -> None:
    client_id = desk.client()
    desk.keep(need="Hulp in huis", client_id=client_id)
    desk.keep(caller_phone="06 12345678")

    taken = desk.finish()

    row = desk.report(taken.report_id)
    assert (taken.client_id, taken.is_new_client, row.client_id) == (client_id, False, client_id)
    assert (row.need, row.caller_phone) == ("Hulp in huis", "0612345678")
    assert (row.dates.received_on, row.route) == (TODAY, Route.REGULAR)
    assert desk.unfinished() == []


def test_new_client_is_made_with_the_report(desk: Desk) -> None:
    desk.keep(need="Hulp", family_name="Smeets", postcode="6231ab", house_number="3")

    taken = desk.finish()

    with desk.database.read() as session:
        details = clients.client_details(session, taken.client_id)
    assert (details.list_name, details.postcode) == ("Smeets", "6231 AB")
    assert (details.consultant_id, details.municipality_id) == (
        desk.me.staff_id,
        desk.municipality_id,
    )


def test_who_calls_for_oneself_can_be_called_back(desk: Desk) -> None:
    desk.keep(family_name="Smeets", caller_phone="0612345678")

    taken = desk.finish()

    with desk.database.read() as session:
        assert clients.client_details(session, taken.client_id).phone == "0612345678"


def test_nobody_gets_a_file_without_a_name(desk: Desk) -> None:
    desk.keep(need="Hulp", postcode="6231 AB")

    with pytest.raises(ClientNeeded):
        desk.finish()
    assert (desk.count(Report), desk.count(Client), len(desk.unfinished())) == (0, 0, 1)


def test_chosen_client_goes_before_typed_name(desk: Desk) -> None:
    desk.keep(need="Hulp", family_name="Smeets")
    desk.keep(client_id=desk.client())

    desk.finish()

    assert desk.count(Client) == 1


def test_proposed_route_is_taken_unless_another_was_chosen(desk: Desk) -> None:
    desk.keep(need="Hulp", family_name="Smeets", cannot_wait=True)
    assert desk.report(desk.finish().report_id).route is Route.URGENT

    other = UUID(int=42)
    with desk.database.unit(desk.me) as unit:
        intakes.keep_intake(unit, other, {"family_name": "Pas", "cannot_wait": True})
        intakes.keep_intake(unit, other, {"route": Route.SIMPLE})
        taken = intakes.finish_intake(unit, other)
    assert desk.report(taken.report_id).route is Route.SIMPLE


def test_nothing_of_a_finished_call_stays_behind(desk: Desk) -> None:
    desk.keep(need="Geheim", family_name="Smeets")
    desk.finish()

    with desk.database.read() as session:
        intake = session.get_one(Intake, CALL)
        told = session.scalars(
            select(HistoryEntry.new).where(HistoryEntry.record_type == "intake")
        ).all()
    assert intake.values == {}
    assert not any("Geheim" in (text or "") for text in told)


def test_finished_call_takes_no_more(desk: Desk) -> None:
    desk.keep(family_name="Smeets")
    desk.finish()

    for again in (lambda: desk.keep(need="Nog iets"), desk.finish):
        with pytest.raises(IntakeFinished):
            again()


def test_discarded_call_leaves_nothing(desk: Desk) -> None:
    desk.keep(need="Verkeerd verbonden")
    with desk.database.unit(desk.me) as unit:
        intakes.discard_intake(unit, CALL)

    assert desk.unfinished() == []
    with desk.database.read() as session:
        assert session.get_one(Intake, CALL).values == {}


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"caller_phone": "12"}, PhoneInvalid),
        ({"postcode": "1"}, PostcodeInvalid),
        ({"received_on": date(2026, 11, 23)}, ReportDateInFuture),
    ],
)
def test_what_cannot_be_is_refused_while_typing(
    desk: Desk, changes: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        desk.keep(**changes)
    assert desk.unfinished() == []


def test_administrator_takes_no_call(desk: Desk) -> None:
    desk.me = Actor(desk.me.staff_id, Role.ADMINISTRATOR)

    with pytest.raises(NotPermitted):
        desk.keep(need="Hulp")
