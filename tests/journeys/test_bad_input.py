"""What cannot be is refused with a sentence that says what to do next, and nothing is lost."""

from datetime import date, timedelta
from pathlib import Path

from tests.journeys import talks
from tests.journeys.conftest import Visit
from tests.journeys.files import opened, reading
from tests.journeys.steps import begin_conversation, enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.file import this_device
from wmo_desk.database.unit_of_work import Actor, utc_now
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.permissions import Role
from wmo_desk.services import conversations
from wmo_desk.services.conversations import conversation_rows, conversation_view
from wmo_desk.services.dimensions import record_dimension
from wmo_desk.services.dossier import dossier
from wmo_desk.services.search import find_clients

NO_REPORT = (
    "This file is no PDF, PNG or JPEG, whatever its name says. Save it as a PDF and choose it "
    "again."
)
STILL_LACKS = (
    "The investigation still lacks: %1. Answer these in the part Investigation, or choose there "
    "that this conversation is for something else."
)
ALSO_OPEN = (
    "Another conversation with this resident is open too. Both are kept; go on in one, and close "
    "the other."
)
TODAY = local_day(utc_now())


def test_plan_before_the_report_and_a_file_that_is_none(
    program: Visit, file: Path, tmp_path: Path
) -> None:
    disguised = tmp_path / "verslag.pdf"
    disguised.write_bytes(b"MZ this runs, whatever its name says")
    too_early = f"{TODAY - timedelta(days=1):%d-%m-%Y}"

    def story(person: Person) -> None:
        unlock(person)
        talks.take_report(
            person, "Slechtsma", birth_date=date(1950, 1, 2), source="Resident", need="Hulp"
        )
        talks.enter_report(person)
        person.fill("Personal plan received on", too_early)
        person.press("Tab")
        person.sees("Not saved")
        here = person.go_to("Personal plan received on")
        assert here.value == too_early
        assert here.description
        person.press("Ctrl+A")
        person.type(f"{TODAY:%d-%m-%Y}")
        person.press("Tab")
        person.sees_everything_saved()
        talks.begin_talk(person, "slechtsma")
        person.type("Het gaat.")
        person.sees_everything_saved()
        person.pick("Parts of the conversation", "Investigation")
        person.push("Add an expert's report")
        person.type("Fysio")
        person.press("Tab")
        person.sees_everything_saved()
        person.push("Add a file…")
        person.choose_file(disguised)
        person.sees(NO_REPORT)
        person.push("Close conversation")
        person.sees(STILL_LACKS)
        person.push("Not yet")

    program(story)

    with reading(file) as session:
        (client,) = find_clients(session, "slechtsma")
        view = dossier(session, client.id, TODAY)
        talk = conversation_view(session, view.conversations[0].id)
    assert view.reports[0].dates.personal_plan_on == TODAY
    (expert,) = talk.coverage.experts
    assert expert.expert == "Fysio"
    assert expert.attachments == ()
    assert not talk.row.is_closed


def test_two_begin_a_conversation_at_the_same_time(program: Visit, file: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Tweespraak")
        begin_conversation(person)
        a_colleague_begins_too(file)
        person.type("Dit zei ze tegen mij.")
        person.press("Tab")
        person.sees_everything_saved()
        person.sees(ALSO_OPEN)
        person.push("Conversation of %1")
        person.sees("Dit zei ze tegen mijn collega.")

    program(story)

    with reading(file) as session:
        (client,) = find_clients(session, "tweespraak")
        said = {
            conversation_view(session, row.id).dimensions[0].resident_words
            for row in conversation_rows(session, client.id)
        }
    assert said == {"Dit zei ze tegen mij.", "Dit zei ze tegen mijn collega."}


def a_colleague_begins_too(file: Path) -> None:
    """Begin a conversation with the one resident, as on another machine."""
    with opened(file) as found, found.database.read() as session:
        key = found.data_key
        (client,) = find_clients(session, "tweespraak")
    database = Database(open_engine(file, key), this_device(file.parent))
    with database.unit(Actor(None, Role.CONSULTANT)) as unit:
        talk = conversations.plan_conversation(unit, client.id, held_on=TODAY)
        words = {"resident_words": "Dit zei ze tegen mijn collega."}
        record_dimension(unit, talk, next(iter(Dimension)), words)
    database.close()
