"""Somebody reads German better: chosen once, and every next paper has it beside the Dutch."""

from pathlib import Path

from tests.journeys import talks
from tests.journeys.conftest import Visit
from tests.journeys.files import reading
from tests.journeys.steps import enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.clients import client_details
from wmo_desk.services.documents import document_content, document_rows
from wmo_desk.services.search import find_clients

BOTH = "Nederlands en Deutsch"


def test_german_is_chosen_once_and_comes_back(program: Visit, file: Path, tmp_path: Path) -> None:
    def story(person: Person) -> None:
        unlock(person)
        enter_client(person, "Grenzmann")
        talks.begin_talk(person, "grenzmann")
        person.type("Es geht.")
        talks.say(person, {5: "Ich möchte wieder singen."}, marked=5)
        talks.agree(person, "Samen naar het koor", "uw dochter", "")

        person.press("Ctrl+P")
        person.sees("Page %1 of %2")
        person.pick("Language of the paper", BOTH)
        person.settle()
        person.press("Ctrl+Return")
        person.sees("The conversation is still open")
        person.press("Return")
        person.sees("Kept as version %1.")
        person.sees(f"*{BOTH}*")

        person.find("grenzmann")
        person.sees("Overview")
        person.sees(BOTH)
        person.pick("Sections of the file", "Documents")
        person.sees(f"*{BOTH}*")

        person.pick("Sections of the file", "Plan")
        person.push("Plan on paper")
        person.sees("Page %1 of %2")
        person.settle()
        person.press("Ctrl+Return")
        person.sees("Kept as version %1.")

    program(story)

    with reading(file) as session:
        (client,) = find_clients(session, "grenzmann")
        assert client_details(session, client.id).paper_language == "de"
        kept = document_rows(session, client.id)
        contents = [document_content(session, row.id) for row in kept]
    assert [(row.kind, row.paper_language) for row in kept] == [
        (DocumentKind.PLAN, "de"),
        (DocumentKind.SUMMARY, "de"),
    ]
    said = {
        DocumentKind.PLAN: ("Uw plan", "Ihr Plan"),
        DocumentKind.SUMMARY: ("Samenvatting van ons gesprek", "Zusammenfassung unseres Gesprächs"),
    }
    for row, content in zip(kept, contents, strict=True):
        paper = tmp_path / f"{row.kind.value}.pdf"
        paper.write_bytes(content)
        words = talks.words_of(paper)
        assert all(title in words for title in said[row.kind])
