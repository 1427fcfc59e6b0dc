"""A copy is put back from inside the program; what was there stands among the copies."""

from pathlib import Path

from tests.journeys.conftest import Visit
from tests.journeys.files import PASSPHRASE, reading
from tests.journeys.steps import enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.services.search import find_clients

RESTORED = "The copy was put back. What was there before stands among the copies."


def test_a_copy_is_put_back(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Eersteling")
        person.open_settings("This computer", "Copies")
        person.push("Make a copy now")
        person.sees("The copy is made and checked.")
        enter_client(person, "Latere")
        person.open_page("Settings")
        person.go_to("Copies")
        person.push("Put this copy back")
        person.sees("Put this copy back?")
        person.fill("Passphrase", PASSPHRASE)
        person.push("Put this copy back")
        person.sees(RESTORED)

    program(story)

    with reading(file) as session:
        assert find_clients(session, "eersteling")
        assert not find_clients(session, "latere")
    kept = sorted((file.parent / "copies").iterdir())
    found = []
    for copy in kept:
        if copy.suffix == ".json" or "slots" in copy.name:
            continue
        with reading(copy) as session:
            found.append(bool(find_clients(session, "latere")))
    assert any(found), kept
