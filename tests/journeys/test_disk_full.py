"""The disk is full while somebody types: it is said, the text stays, and is saved later."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Visit
from tests.journeys.files import reading
from tests.journeys.steps import begin_conversation, enter_client, unlock
from tests.small_disk import small_disk
from wmo_desk.commands.tour.person import Person
from wmo_desk.services.conversations import conversation_rows, conversation_view
from wmo_desk.services.search import find_clients

SAID = "Ik vertel een lang verhaal over vroeger en nu. " * 200
FULL = (
    "The disk is full, so this was not saved. Free some space and try again; what you typed stays "
    "on the screen."
)


def test_a_full_disk_loses_nothing(
    program: Visit, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with small_disk() as disk:

        def story(person: Person) -> None:
            unlock(person)
            enter_client(person, "Volstra")
            begin_conversation(person)
            person.type("Eerst is er nog ruimte.")
            person.press("Tab")
            person.sees_everything_saved()

            disk.is_full = True
            person.go_to("*: In the resident's own words")
            person.press("Ctrl+A")
            person.paste(SAID)
            person.press("Tab")
            person.sees("Not saved")
            person.sees(FULL)
            assert person.go_to("*: In the resident's own words").value == SAID

            disk.is_full = False
            # Leaving the field tries again; without it the program does so by itself.
            person.press("Tab")
            person.sees_everything_saved()

        program(story)

    assert "disk_full" in caplog.text
    with reading(file) as session:
        (client,) = find_clients(session, "volstra")
        (row,) = conversation_rows(session, client.id)
        said = conversation_view(session, row.id).dimensions[0].resident_words
    assert said.strip() == SAID.strip()
