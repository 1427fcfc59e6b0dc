from datetime import date, timedelta
from uuid import UUID

import pytest

from tests import factories
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.caseload import DoesNotCarryFiles, Phase
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.services import caseload, clients, conversations, reports, waiting_list

TODAY = factories.TODAY


@pytest.fixture
def team(database: Database, actor: Actor) -> tuple[UUID, UUID, list[UUID]]:
    """Two consultants; the first has three files, one with a report of seven weeks ago."""
    with database.unit(actor) as unit:
        municipality = factories.a_municipality(unit)
        area = factories.an_area(unit, municipality, is_priority=True)
        kok = factories.a_consultant(unit, name="M. Kok")
        smit = factories.a_consultant(unit, name="T. Smit")
        files = [
            factories.a_client(unit, municipality, consultant_id=kok, area_id=area)
            for _ in range(3)
        ]
        reports.take_report(unit, files[0], received_on=TODAY - timedelta(weeks=7))
        reports.take_report(unit, files[1], received_on=TODAY - timedelta(days=3))
    return kok, smit, files


def _rows(database: Database, on: date = TODAY) -> dict[UUID | None, caseload.CaseloadRow]:
    with database.read() as session:
        return {row.consultant_id: row for row in caseload.caseload_rows(session, on)}


def test_open_and_late_files_are_counted(
    database: Database, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, smit, _ = team

    rows = _rows(database)

    assert (rows[kok].open_files, rows[kok].overdue) == (3, 1)
    assert rows[kok].phases == {Phase.REPORT: 2}
    assert (rows[smit].open_files, rows[smit].overdue) == (0, 0)


def test_closed_file_counts_no_longer(
    database: Database, actor: Actor, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, _, files = team
    with database.unit(actor) as unit:
        clients.close_file(unit, files[0], reason="verhuisd")

    assert (_rows(database)[kok].open_files, _rows(database)[kok].overdue) == (2, 0)


def test_the_caseload_of_an_earlier_day_is_that_days(
    database: Database, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, _, _ = team

    assert _rows(database, TODAY - timedelta(days=1))[kok].open_files == 0


def test_who_waited_on_an_earlier_day_is_counted_on_that_day(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        municipality = factories.a_municipality(unit)
        factories.a_criterion(unit, municipality)
        area = factories.an_area(unit, municipality)
        provision = factories.a_provision(unit, municipality)
        place = factories.somebody_waiting(unit, municipality, provision, area_id=area)
    clock.move(days=2)
    with database.unit(actor) as unit:
        waiting_list.leave(unit, place, reason="verhuisd")

    def waiting(on: date) -> tuple[int, int]:
        with database.read() as session:
            rows = caseload.caseload_rows(session, on)
            areas = caseload.area_rows(session, on)
        return sum(row.waiting for row in rows), sum(row.waiting for row in areas)

    assert waiting(TODAY) == (1, 1)
    assert waiting(TODAY + timedelta(days=1)) == (1, 1)
    assert waiting(TODAY + timedelta(days=2)) == (0, 0)


def test_files_change_hands(
    database: Database, actor: Actor, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, smit, files = team
    with database.unit(actor) as unit:
        moved = caseload.hand_over(unit, files[:2], consultant_id=smit)

    rows = _rows(database)
    assert (moved, rows[kok].open_files, rows[smit].open_files) == (2, 1, 2)


def test_a_consultant_hands_nothing_over(
    database: Database, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, smit, files = team

    with (
        pytest.raises(NotPermitted),
        database.unit(Actor(kok, Role.CONSULTANT)) as unit,
    ):
        caseload.hand_over(unit, files, consultant_id=smit)


def test_small_numbers_of_an_area_are_not_told(
    database: Database, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    with database.read() as session:
        [row] = caseload.area_rows(session, TODAY)

    assert (row.area, row.open_files, row.shown(row.open_files)) == ("Bunde", 3, "< 5")


def test_a_consultant_can_be_counted_alone(
    database: Database, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, _, _ = team
    everybody = _rows(database)

    with database.read() as session:
        assert caseload.caseload_rows(session, TODAY, kok) == [everybody[kok]]


def test_planned_visits_go_along_with_a_file(
    database: Database, actor: Actor, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    kok, smit, files = team
    with database.unit(Actor(kok, Role.CONSULTANT)) as unit:
        held = conversations.plan_conversation(unit, files[0], held_on=TODAY - timedelta(days=1))
        planned = conversations.plan_conversation(unit, files[0], held_on=TODAY + timedelta(days=3))
    with database.unit(actor) as unit:
        caseload.hand_over(unit, files[:1], consultant_id=smit)

    with database.read() as session:
        names = {
            row.id: row.consultant for row in conversations.conversation_rows(session, files[0])
        }
    assert (names[held], names[planned]) == ("M. Kok", "T. Smit")


@pytest.mark.parametrize("values", [{"role": Role.ADMINISTRATOR}, {"left_on": TODAY}])
def test_files_go_to_nobody_who_cannot_work_on_them(
    database: Database,
    actor: Actor,
    team: tuple[UUID, UUID, list[UUID]],
    values: dict[str, object],
) -> None:
    _, _, files = team
    with database.unit(actor) as unit:
        other = factories.a_consultant(unit, name="A. Nder", **values)

    with pytest.raises(DoesNotCarryFiles), database.unit(actor) as unit:
        caseload.hand_over(unit, files, consultant_id=other)


def test_an_administrator_has_no_caseload(
    database: Database, actor: Actor, team: tuple[UUID, UUID, list[UUID]]
) -> None:
    with database.unit(actor) as unit:
        other = factories.a_consultant(unit, name="A. Nder", role=Role.ADMINISTRATOR)

    assert other not in _rows(database)
