"""What goes wrong around a file is one sentence on stderr and exit code 1, for every command."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.commands.conftest import PASSPHRASE, Command, Filled
from tests.encrypted_files import damage
from wmo_desk.database.file import FILE_OBJECT
from wmo_desk.database.slots import slots_path

Spoil = Callable[[Filled], object]


def _newer(filled: Filled) -> None:
    with filled.opened() as file, file.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))


def _folder_in_place(filled: Filled) -> None:
    filled.path.unlink()
    filled.path.mkdir()


SPOILT: dict[str, Spoil] = {
    "wrong passphrase": lambda filled: filled.passphrase_file.write_text("iets heel anders\n"),
    "empty passphrase file": lambda filled: filled.passphrase_file.write_text(""),
    "no passphrase file": lambda filled: filled.passphrase_file.unlink(),
    "passphrase file that is no text": lambda filled: filled.passphrase_file.write_bytes(
        b"\xff\xfe\x00\xd8"
    ),
    "no file": lambda filled: filled.path.unlink(),
    "folder in its place": _folder_in_place,
    "empty file": lambda filled: filled.path.write_bytes(b""),
    "damaged first page": lambda filled: damage(filled.path, 100),
    "no slots": lambda filled: slots_path(filled.path).unlink(),
    "damaged slots": lambda filled: slots_path(filled.path).write_bytes(b"{"),
    "newer file": _newer,
}
COMMANDS: dict[str, list[str]] = {
    "show": ["show", "clients", "--format", "json"],
    "summary": ["summary", "--client", "CLIENT", "--out", "OUT"],
    "verify": ["verify"],
    "backup": ["backup"],
}


def arguments(filled: Filled, name: str) -> list[str]:
    replaced = {"CLIENT": str(filled.waiting), "OUT": str(filled.path.with_name("out.pdf"))}
    return [replaced.get(word, word) for word in COMMANDS[name]] + filled.file_arguments


@pytest.mark.parametrize("spoilt", list(SPOILT))
@pytest.mark.parametrize("name", list(COMMANDS))
def test_refusal_is_a_sentence(command: Command, filled: Filled, name: str, spoilt: str) -> None:
    SPOILT[spoilt](filled)

    ended = command(arguments(filled, name))

    assert ended.is_refused(), ended
    assert not filled.path.with_name("out.pdf").exists()
    assert not filled.path.with_name("copies").exists()


def test_damaged_file_is_not_called_a_wrong_passphrase(command: Command, filled: Filled) -> None:
    damage(filled.path, 100)

    ended = command("verify", filled.file_arguments)

    assert "damaged" in ended.err


def test_attempts_one_after_another_wait(command: Command, filled: Filled) -> None:
    filled.passphrase_file.write_text("iets heel anders")
    for _ in range(4):
        ended = command("verify", filled.file_arguments)
    filled.passphrase_file.write_text(PASSPHRASE)

    again = command("verify", filled.file_arguments)

    assert ended.is_refused()
    assert again.is_refused()
    assert again.err != ended.err or "wait" in again.err


def test_wrong_passphrase_stands_in_the_log(command: Command, filled: Filled) -> None:
    filled.passphrase_file.write_text("iets heel anders")
    command("show", "clients", filled.file_arguments, "--format", "json")
    filled.passphrase_file.write_text(PASSPHRASE)

    for _ in range(2):
        ended = command("show", "access-log", filled.file_arguments, "--format", "json")

    refused = [row for row in ended.rows if row["action"] == "unlock_failed"]
    assert [(row["actor"], row["result"]) for row in refused] == [(None, "refused")]


def test_passphrase_file_of_windows_opens(command: Command, filled: Filled) -> None:
    filled.passphrase_file.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\nmore\r\n")

    assert command("verify", filled.file_arguments).code == 0


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_read_only_folder_cannot_be_logged_in(
    command: Command,
    filled: Filled,
    as_ordinary_user: Callable[[], AbstractContextManager[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    needed = (filled.path, slots_path(filled.path), filled.passphrase_file)
    contents = {path.name: path.read_bytes() for path in needed}
    with as_ordinary_user() as home:
        monkeypatch.setenv("HOME", str(home))
        folder = home / "closed"
        folder.mkdir()
        for name, content in contents.items():
            (folder / name).write_bytes(content)
        folder.chmod(0o500)
        ended = command(
            *("show", "clients", "--format", "json", "--file", folder / filled.path.name),
            *("--passphrase-file", folder / filled.passphrase_file.name),
        )
        folder.chmod(0o700)

    assert ended.is_refused()
    assert "may only be read" in ended.err


@pytest.mark.parametrize("name", list(COMMANDS))
def test_reading_goes_on_beside_an_open_window(command: Command, filled: Filled, name: str) -> None:
    with filled.opened():
        ended = command(arguments(filled, name))

    assert (ended.code, ended.err) == (0, "")


def test_full_disk_under_the_output_is_told(command: Command, filled: Filled) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no such device here")

    ended = command(
        "summary", filled.file_arguments, "--client", filled.waiting, "--out", "/dev/full/x.pdf"
    )

    assert ended.is_refused()


def test_file_as_a_whole_has_a_name_in_the_log() -> None:
    assert FILE_OBJECT == "file"
