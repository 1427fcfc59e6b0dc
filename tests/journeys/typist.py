"""Somebody who types and clicks until the power fails. Run as a program of its own.

Prints a line of JSON for everything that the screen showed as saved; what is not printed was not
promised to anybody.
"""

import json
import random
import sys
from pathlib import Path

from tests.journeys.files import PASSPHRASE
from tests.journeys.mouse import click
from wmo_desk.commands.tour.person import Person
from wmo_desk.commands.tour.visit import visit
from wmo_desk.database.file import was_left_open
from wmo_desk.paths import Folders
from wmo_desk.ui.start.application import FILE_NAME

WORDS = ("huis", "tuin", "trap", "kaart", "club", "dochter", "buurt", "winkel", "adem", "slaap")
CHECKED = (
    "The program was not closed properly last time. The file was checked and everything is there."
)


def main() -> None:
    data, seed = Path(sys.argv[1]), int(sys.argv[2])
    beside = data.with_name("beside")
    folders = Folders(data=data, config=beside, log=beside, cache=beside)
    after_a_crash = was_left_open(data / FILE_NAME)
    visit(folders, lambda person: work(person, random.Random(seed), after_a_crash=after_a_crash))


def work(person: Person, chance: random.Random, *, after_a_crash: bool) -> None:
    """Unlock, and enter one resident after the other with everything that belongs to it."""
    person.fill("Passphrase", PASSPHRASE)
    person.press("Return")
    person.sees_page("Today")
    if after_a_crash:
        person.sees(CHECKED)
    promise(opened="yes")
    while True:
        enter_resident(person, chance, f"Proef{chance.randrange(10**9):09}")


def enter_resident(person: Person, chance: random.Random, name: str) -> None:
    person.open_page("Clients")
    click(person, "New client")
    person.has_focus("Family name")
    person.type(name)
    save_at_once(person)
    promise(family_name=name)
    street = f"{chance.choice(WORDS)}straat"
    person.fill("Street", street)
    save_at_once(person)
    promise(family_name=name, street=street)
    talk(person, chance, name)


def talk(person: Person, chance: random.Random, name: str) -> None:
    click(person, "Conversation", last=True)
    person.has_focus("*: In the resident's own words")
    said = " ".join(chance.choices(WORDS, k=chance.randrange(3, 30)))
    person.type(said)
    save_at_once(person)
    promise(family_name=name, said=said)
    score = str(chance.randrange(10))
    person.go_to("*: not discussed")
    person.type(score)
    save_at_once(person)
    promise(family_name=name, score=score)
    wish = f"Ik wil {chance.choice(WORDS)}"
    person.go_to("What would you want to change?")
    person.type(wish)
    save_at_once(person)
    promise(family_name=name, wish=wish)
    if chance.random() < 0.5:
        click(person, "Close conversation")
        person.sees("Close this conversation?")
        click(person, "Close conversation", last=True)
        person.sees("Closed on %1")
        promise(family_name=name, closed="yes")


def save_at_once(person: Person) -> None:
    """Leave the field, and see that it is saved."""
    person.press("Tab")
    person.sees_everything_saved()


def promise(**shown: str) -> None:
    sys.stdout.write(json.dumps(shown) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
