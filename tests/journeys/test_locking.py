"""Locking hides everything and keeps what was typed; a wrong passphrase is refused and noted."""

from pathlib import Path

from sqlalchemy import text

from tests.journeys.conftest import Visit
from tests.journeys.files import PASSPHRASE, reading
from tests.journeys.steps import (
    LOCKED,
    begin_client,
    begin_conversation,
    enter_client,
    go_on,
    lock,
    unlock,
)
from wmo_desk.commands.tour.person import Person
from wmo_desk.services.conversations import conversation_rows, conversation_view
from wmo_desk.services.search import find_clients

REFUSED = (
    "This passphrase does not open the file. Look at Caps Lock and type it once more, or use the "
    "recovery key."
)
WAIT = "You can try again in %n second(s)."
WRONG = "ezels in de wei, of niet"


def test_what_is_half_typed_goes_on_after_unlocking(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        person.type("Schoenma")
        lock(person)
        assert not person.can_see("Schoenma")
        go_on(person)
        person.has_focus("Family name")
        person.press("End")
        person.type("ckers")
        person.press("Tab")
        person.sees_everything_saved()
        begin_conversation(person)
        person.type("Ik slaap sl")
        lock(person)
        assert not person.can_see("Schoenmackers")
        assert not person.can_see("Ik slaap")
        go_on(person)
        person.has_focus("*: In the resident's own words")
        person.type("echt.")
        person.press("Tab")
        person.sees_everything_saved()

    program(story)

    with reading(file) as session:
        (client,) = find_clients(session, "schoenmackers")
        (row,) = conversation_rows(session, client.id)
        said = conversation_view(session, row.id).dimensions[0].resident_words
    assert said == "Ik slaap slecht."


def test_nobody_gets_behind_the_lock_with_shortcuts(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Geheimsma")
        lock(person)
        for keys in ("Ctrl+K", "Ctrl+2", "F5", "Ctrl+N", "Ctrl+F"):
            person.press(keys)
            person.settle()
            assert person.sees(LOCKED)
            assert not person.can_see("Geheimsma")
        go_on(person)

    program(story)


def test_a_wrong_passphrase_is_refused_waits_and_is_noted(program: Visit, file: Path) -> None:
    waits: list[bool] = []

    def story(person: Person) -> None:
        for _attempt in range(3):
            person.fill("Passphrase", WRONG)
            person.press("Return")
            person.sees(REFUSED)
            waits.append(person.can_see(WAIT))
            person.sees_no_more(WAIT)
        unlock(person)

    program(story)

    assert waits == [False, True, True]
    with reading(file) as session:
        noted = session.execute(text("select action, result from access_entry")).all()
    refused = [row for row in noted if row.result != "allowed"]
    assert len(refused) >= 3, noted
    assert WRONG not in str(noted)
    assert PASSPHRASE not in str(noted)
