"""What Ctrl+K finds."""

from tests.ui.clients.conftest import Desk
from wmo_desk.services import clients
from wmo_desk.ui.search.finder import Finder
from wmo_desk.ui.widgets.find_anything import Found


def find(desk: Desk, text: str) -> list[Found]:
    finder = Finder(desk.workspace)
    answers: list[list[Found]] = []
    finder(text, lambda found: answers.append(list(found)))
    desk.qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_resident_is_found_with_birth_date_and_address(desk: Desk) -> None:
    client_id = desk.client()

    (found,) = find(desk, "berg")

    assert found.title == "Berg, A. van den"
    assert found.detail == "14-03-1955 · Brusselseweg 12, 6231 AB Meerssen"
    assert (found.page, found.target, found.kind) == ("dossier", {"client_id": client_id}, "Client")


def test_closed_file_says_so(desk: Desk) -> None:
    desk.act(clients.close_file, desk.client(), reason="Verhuisd")

    assert [found.kind for found in find(desk, "berg")] == ["Closed"]


def test_administrator_finds_nobody(administrators_desk: Desk) -> None:
    assert find(administrators_desk, "berg") == []
