"""Steps that many stories have in common."""

from tests.journeys.files import PASSPHRASE
from wmo_desk.commands.tour.person import Person

LOCKED = "Locked. What you typed is kept; after unlocking you go on where you were."


def unlock(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Open the file and wait for the page of today."""
    person.fill("Passphrase", passphrase)
    person.press("Return")
    person.sees_page("Today")


def begin_client(person: Person) -> None:
    """Begin a new file; the keyboard is on the family name."""
    person.open_page("Clients")
    person.push("New client")
    person.has_focus("Family name")


def enter_client(person: Person, family_name: str) -> None:
    """Enter somebody and see that it is saved."""
    begin_client(person)
    person.type(family_name)
    person.press("Tab")
    person.sees_everything_saved()


def begin_conversation(person: Person) -> None:
    """Begin a conversation with whose file is open; the keyboard is on the resident's words."""
    person.push("Conversation")
    person.has_focus("*: In the resident's own words")


def lock(person: Person) -> None:
    person.press("Ctrl+L")
    person.sees(LOCKED)


def go_on(person: Person) -> None:
    """Unlock where one was."""
    person.fill("Passphrase", PASSPHRASE)
    person.press("Return")
    person.sees_no_more(LOCKED)
