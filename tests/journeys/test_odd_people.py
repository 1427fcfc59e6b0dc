"""People who do not fit the usual form, and a clock that does not fit the calendar."""

from datetime import date, timedelta
from pathlib import Path

from tests.journeys.conftest import Visit
from tests.journeys.files import make, opened, reading
from tests.journeys.steps import begin_client, enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.database.file import inspect_file
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.people import age
from wmo_desk.paths import Folders
from wmo_desk.services.clients import client_details
from wmo_desk.services.search import find_clients
from wmo_desk.ui.start.application import FILE_NAME


def test_somebody_without_a_family_name(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        person.fill("Given names", "Shamsia")
        person.press("Tab")
        person.sees_everything_saved()
        person.find("shamsia")
        person.sees("Overview")
        person.open_page("Clients")
        person.sees("Shamsia")

    program(story)

    with reading(file) as session:
        (row,) = find_clients(session, "shamsia")
    assert row.list_name == "Shamsia"


def test_a_file_begins_without_a_name(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        person.fill("Street", "Naamloosstraat")
        person.press("Tab")
        person.sees_everything_saved()
        person.open_page("Clients")
        person.sees("Name not known yet")
        person.find("naamloosstraat")
        person.sees("Overview")
        person.pick("Sections of the file", "Details")
        person.fill("Family name", "Tochwel")
        person.press("Tab")
        person.sees_everything_saved()

    program(story)

    with reading(file) as session:
        (row,) = find_clients(session, "tochwel")
    assert row.street == "Naamloosstraat"


def test_somebody_born_on_29_february(program: Visit, file: Path) -> None:
    birth = date(1944, 2, 29)

    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        person.type("Schrikkelman")
        person.fill("Birth date", "29-02-1943")
        person.press("Tab")
        person.sees("%1 does not exist. Check the day and the month.")
        person.fill("Birth date", f"{birth:%d-%m-%Y}")
        person.press("Tab")
        person.sees_everything_saved()
        years = age(birth, local_day(utc_now()))
        person.sees(f"{years} *")
        person.find("29-02-1944")
        person.sees("Schrikkelman")

    program(story)

    with reading(file) as session:
        (row,) = find_clients(session, "schrikkelman")
        assert client_details(session, row.id).birth_date == birth


def test_nobody_is_made_by_looking(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        for _field in range(5):
            person.press("Tab")
        person.open_page("Clients")
        person.sees("No clients yet")

    program(story)


def test_the_clock_was_set_back(program: Visit, folders: Folders) -> None:
    """The file was made, and written in, two days after what the clock says now."""
    path = folders.data / FILE_NAME
    make(path, now=utc_now() + timedelta(days=2))

    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Vroegstra")

    program(story)

    with opened(path) as found:
        assert inspect_file(found.database.engine).is_sound
        with found.database.read() as session:
            assert find_clients(session, "vroegstra")
