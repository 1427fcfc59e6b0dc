"""Somebody else changes the same resident: the difference is chosen field by field."""

from functools import partial
from pathlib import Path
from uuid import UUID

from tests.journeys.conftest import Visit
from tests.journeys.files import opened, reading
from tests.journeys.steps import enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.file import this_device
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.services.clients import change_client, client_details
from wmo_desk.services.search import find_clients


def test_two_people_change_one_resident(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Tweestra")
        person.fill("Street", "Oudeweg")
        person.fill("Place", "Meerssen")
        person.press("Tab")
        person.sees_everything_saved()
        a_colleague_writes(file, street="Collegastraat")

        person.fill("Street", "Mijnstraat")
        person.press("Tab")
        person.sees("Changed by somebody else")
        person.sees("Mijnstraat")
        person.sees("Collegastraat")
        person.push("Keep what I chose")
        person.sees_no_more("Changed by somebody else")
        person.sees_everything_saved()

        a_colleague_writes(file, city="Collegadorp")
        person.fill("Place", "Mijndorp")
        person.press("Tab")
        person.sees("Changed by somebody else")
        person.go_to("*Mijndorp")
        person.press("Down")
        person.push("Keep what I chose")
        person.sees_no_more("Changed by somebody else")
        person.sees("Collegadorp")
        person.sees_everything_saved()

    program(story)

    with reading(file) as session:
        details = client_details(session, find_clients(session, "tweestra")[0].id)
    assert (details.street, details.city) == ("Mijnstraat", "Collegadorp")


def test_deciding_later_loses_nothing(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Tweestra")
        person.fill("Street", "Oudeweg")
        person.press("Tab")
        person.sees_everything_saved()
        a_colleague_writes(file, street="Collegastraat")
        person.fill("Street", "Mijnstraat")
        person.press("Tab")
        person.sees("Changed by somebody else")
        person.press("Escape")
        person.sees("Not saved")
        assert person.go_to("Street").value == "Mijnstraat"
        person.press("Tab")
        person.sees("Changed by somebody else")
        person.push("Keep what I chose")
        person.sees_everything_saved()

    program(story)

    with reading(file) as session:
        details = client_details(session, find_clients(session, "tweestra")[0].id)
    assert details.street == "Mijnstraat"


def a_colleague_writes(file: Path, **changes: str) -> None:
    """Change the one resident in the file, as from another window."""
    with opened(file) as found, found.database.read() as session:
        key = found.data_key
        client_id: UUID = find_clients(session, "tweestra")[0].id
    database = Database(open_engine(file, key), this_device(file.parent))
    with database.unit(Actor(None, Role.CONSULTANT)) as unit:
        partial(change_client, client_id=client_id, changes=changes)(unit)
    database.close()
