import stat
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.commands.conftest import Command, Filled
from tests.reports.structure_reader import read
from wmo_desk.database.slots import slots_path
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.services import conversations


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "samenvatting.pdf"


def words(path: Path) -> str:
    return read(path.read_bytes()).root.words


def test_summary_of_the_latest_conversation(command: Command, filled: Filled, out: Path) -> None:
    ended = command("summary", filled.file_arguments, "--client", filled.waiting, "--out", str(out))

    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert "Samenvatting van ons gesprek" in words(out)
    assert "Alleen." in words(out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert filled.log()[-1] == "saved_as_file"


def test_large_print_takes_more_pages(command: Command, filled: Filled, out: Path) -> None:
    pages = []
    for large in ([], ["--large"]):
        command(
            "summary", filled.file_arguments, large, "--client", filled.waiting, "--out", str(out)
        )
        pages.append(len(read(out.read_bytes()).pdf.pages))

    assert pages[0] < pages[1]


def test_german_beside_the_dutch(command: Command, filled: Filled, out: Path) -> None:
    command(
        "summary",
        filled.file_arguments,
        *("--beside", "de"),
        *("--client", filled.waiting, "--out", str(out)),
    )

    assert "Samenvatting van ons gesprek Zusammenfassung" in words(out)


def test_one_conversation_of_several(command: Command, filled: Filled, out: Path) -> None:
    with filled.opened() as file, file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        earlier = conversations.plan_conversation(unit, filled.waiting, held_on=date(2026, 3, 1))
        conversations.change_conversation(unit, earlier, {"main_wish": "Weer fietsen."})

    command(
        "summary",
        filled.file_arguments,
        *("--client", filled.waiting, "--conversation", earlier),
        *("--out", str(out)),
    )

    assert "Weer fietsen." in words(out)
    assert "Alleen." not in words(out)


def test_client_without_conversation_is_told(command: Command, filled: Filled, out: Path) -> None:
    for client_id in (filled.quiet, uuid4()):
        ended = command("summary", filled.file_arguments, "--client", client_id, "--out", str(out))

        assert ended.is_refused(), ended
        assert "conversation" in ended.err
        assert not out.exists()


def test_conversation_of_somebody_else_is_refused(
    command: Command, filled: Filled, out: Path
) -> None:
    ended = command(
        "summary",
        filled.file_arguments,
        *("--client", filled.quiet, "--conversation", filled.conversation),
        *("--out", str(out)),
    )

    assert ended.is_refused()
    assert not out.exists()


def test_folder_that_is_not_there(command: Command, filled: Filled, tmp_path: Path) -> None:
    ended = command(
        "summary",
        filled.file_arguments,
        *("--client", filled.waiting, "--out", tmp_path / "weg" / "x.pdf"),
    )

    assert ended.is_refused()
    assert "weg" in ended.err


def test_file_itself_is_not_overwritten(command: Command, filled: Filled) -> None:
    for path in (filled.path, slots_path(filled.path), filled.passphrase_file):
        ended = command("summary", filled.file_arguments, "--client", filled.waiting, "--out", path)

        assert ended.is_refused(), ended
        assert path.name in ended.err
    assert command("verify", filled.file_arguments).code == 0


def test_what_is_no_identifier_is_a_wrong_use(command: Command, filled: Filled, out: Path) -> None:
    ended = command("summary", filled.file_arguments, "--client", "Vos", "--out", str(out))

    assert ended.code == 2


def test_identifiers_are_those_of_the_list(command: Command, filled: Filled, out: Path) -> None:
    rows = command("show", "waiting-list", filled.file_arguments, "--format", "json").rows

    ended = command(
        "summary", filled.file_arguments, "--client", UUID(rows[0]["client_id"]), "--out", str(out)
    )

    assert ended.code == 0
