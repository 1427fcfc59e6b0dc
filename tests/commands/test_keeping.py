import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.commands.conftest import Command, Ended, Filled
from tests.encrypted_files import damage
from wmo_desk.database.backup import list_backups
from wmo_desk.database.slots import slots_path
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.services import clients


def backup(command: Command, filled: Filled, *more: str | Path) -> Ended:
    return command("backup", filled.file_arguments, *more)


def restore(command: Command, filled: Filled, copy: str | Path) -> Ended:
    return command("restore", filled.file_arguments, "--from", copy)


def add_client(filled: Filled) -> None:
    with filled.opened() as file, file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        own = clients.client_details(unit.session, filled.waiting).municipality_id
        clients.create_client(unit, municipality_id=own, family_name="Later")


def count(command: Command, filled: Filled) -> int:
    return len(command("show", "clients", filled.file_arguments, "--format", "json").rows)


# --- Verify ------------------------------------------------------------------------------------


def test_sound_file_is_called_sound(command: Command, filled: Filled) -> None:
    ended = command("verify", filled.file_arguments)

    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("sound")


def test_changed_history_is_found(command: Command, filled: Filled) -> None:
    with filled.opened() as file, file.database.engine.begin() as connection:
        connection.execute(text("UPDATE history_entry SET new = '\"x\"' WHERE number = 3"))

    ended = command("verify", filled.file_arguments)

    assert ended.code == 1
    assert "history: entry 3" in ended.out
    assert "not as it was written" in ended.err


def test_broken_reference_is_found(command: Command, filled: Filled) -> None:
    with filled.opened() as file:
        connection = file.database.engine.raw_connection()
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE waiting_entry SET client_id = zeroblob(16)")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.close()

    ended = command("verify", filled.file_arguments)

    assert ended.code == 1
    assert "references:" in ended.out
    assert "waiting_entry" in ended.out
    assert "not as it was written" in ended.err


def test_damaged_page_is_found(command: Command, filled: Filled) -> None:
    damage(filled.path, filled.path.stat().st_size - 3000)

    ended = command("verify", filled.file_arguments)

    assert ended.code == 1
    assert "encryption:" in ended.out or "structure:" in ended.out
    assert "damaged" in ended.err
    assert "Traceback" not in ended.err


# --- Backup ------------------------------------------------------------------------------------


def test_copy_stands_beside_the_file_and_opens(command: Command, filled: Filled) -> None:
    ended = backup(command, filled)

    copy = Path(ended.out.strip())
    assert (ended.code, ended.err) == (0, "")
    assert [each.path for each in list_backups(filled.path.with_name("copies"))] == [copy]
    assert slots_path(copy).exists()
    assert filled.log()[-1] == "backed_up"


def test_copy_in_another_folder(command: Command, filled: Filled, tmp_path: Path) -> None:
    ended = backup(command, filled, "--to", tmp_path / "elders")

    assert Path(ended.out.strip()).parent == tmp_path / "elders"


def test_copy_beside_an_open_window_has_what_it_wrote(command: Command, filled: Filled) -> None:
    with filled.opened() as file:
        with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            own = clients.client_details(unit.session, filled.waiting).municipality_id
            clients.create_client(unit, municipality_id=own, family_name="Later")
        ended = backup(command, filled)
        with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            clients.view_client(unit, filled.waiting)

    assert ended.code == 0
    copy = Path(ended.out.strip())
    shutil.copy(copy, filled.path.with_name("copy.wmo"))
    shutil.copy(slots_path(copy), slots_path(filled.path.with_name("copy.wmo")))
    rows = command(
        "show",
        "clients",
        *("--file", filled.path.with_name("copy.wmo")),
        *("--passphrase-file", filled.passphrase_file),
        *("--format", "json"),
    ).rows
    assert len(rows) == 3
    assert command("verify", filled.file_arguments).code == 0


def test_damaged_file_is_not_copied(command: Command, filled: Filled) -> None:
    damage(filled.path, filled.path.stat().st_size - 3000)

    ended = backup(command, filled)

    assert ended.is_refused()
    assert list_backups(filled.path.with_name("copies")) == []


def test_disk_without_room_is_told(
    command: Command, filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(filled.path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)

    assert backup(command, filled).is_refused()
    assert list_backups(filled.path.with_name("copies")) == []


def test_command_leaves_everything_in_the_file_itself(command: Command, filled: Filled) -> None:
    backup(command, filled)

    beside = {path.name for path in filled.path.parent.iterdir() if path.is_file()}
    assert not [name for name in beside if name.endswith(("-wal", "-shm"))]


# --- Restore -----------------------------------------------------------------------------------


def test_restored_file_is_that_of_the_copy(command: Command, filled: Filled) -> None:
    copy = backup(command, filled).out.strip()
    add_client(filled)
    assert count(command, filled) == 3

    ended = restore(command, filled, copy)

    assert (ended.code, ended.err) == (0, "")
    path, kept = ended.out.splitlines()
    assert Path(path) == filled.path
    assert Path(kept).exists()
    assert count(command, filled) == 2
    assert filled.log().count("restored") == 1
    assert command("verify", filled.file_arguments).code == 0


def test_restore_brings_back_a_file_that_was_lost(command: Command, filled: Filled) -> None:
    copy = backup(command, filled).out.strip()
    filled.path.unlink()
    slots_path(filled.path).unlink()

    ended = restore(command, filled, copy)

    assert ended.code == 0
    assert ended.out.splitlines() == [str(filled.path)]
    assert count(command, filled) == 2


def test_restore_is_refused_while_a_window_has_the_file(command: Command, filled: Filled) -> None:
    copy = backup(command, filled).out.strip()

    with filled.opened():
        ended = restore(command, filled, copy)

    assert ended.is_refused()
    assert "window" in ended.err
    assert "restored" not in filled.log()


def test_damaged_copy_leaves_the_file_alone(command: Command, filled: Filled) -> None:
    copy = Path(backup(command, filled).out.strip())
    damage(copy, copy.stat().st_size - 3000)
    before = filled.path.read_bytes()

    ended = restore(command, filled, copy)

    assert ended.is_refused()
    assert filled.path.read_bytes() == before


def test_copy_that_is_not_there(command: Command, filled: Filled, tmp_path: Path) -> None:
    ended = restore(command, filled, tmp_path / "weg.backup")

    assert ended.is_refused()
    assert "weg.backup" in ended.err


def test_copy_opens_with_the_passphrase_of_its_day(command: Command, filled: Filled) -> None:
    copy = backup(command, filled).out.strip()
    filled.passphrase_file.write_text("een heel andere zin")

    assert restore(command, filled, copy).is_refused()


def test_marks_of_a_backup_are_in_utc(command: Command, filled: Filled) -> None:
    copy = Path(backup(command, filled).out.strip())

    (found,) = list_backups(copy.parent)

    assert abs((datetime.now(UTC) - found.made_at).total_seconds()) < 60
