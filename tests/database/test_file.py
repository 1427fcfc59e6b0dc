"""A file is made, opened, locked up and closed; what happened around it stands in the log."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.encrypted_files import damage
from wmo_desk.database import file as files
from wmo_desk.database import keys
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.file import OpenFile, create_file, open_file, was_left_open
from wmo_desk.database.schema import SchemaState
from wmo_desk.database.slots import slots_path
from wmo_desk.database.unit_of_work import Actor, Device
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.domain.passphrases import AttemptTooSoon, PassphraseTooShort, WrongPassphrase
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.recovery_key import RecoveryKeyGroupWrong
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.organisation import Staff

PASSPHRASE = "vier fietsen in de regen"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DEVICE = Device(UUID(int=5), "test machine")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # A slow derivation is tested where it lives.
    monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    return tmp_path / "desk" / "dossiers.wmo"


def make(path: Path) -> str:
    file, recovery_key = create_file(path, PASSPHRASE, device=DEVICE, now=NOW)
    file.close()
    return recovery_key


def reopen(path: Path, **how: Any) -> OpenFile:
    how = {"device": DEVICE, "now": NOW} | (how or {})
    if not {"passphrase", "recovery_key", "data_key"} & how.keys():
        how["passphrase"] = PASSPHRASE
    return open_file(path, **how)


def log_of(file: OpenFile) -> list[tuple[AccessAction, datetime]]:
    with file.database.read() as session:
        rows = session.execute(
            select(AccessEntry.action, AccessEntry.at).order_by(AccessEntry.number)
        )
        return [(AccessAction(row.action), row.at) for row in rows]


def add_somebody(file: OpenFile, name: str = "M. Kok") -> None:
    with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        unit.add(Staff(name=name, role=Role.CONSULTANT))


def staff_of(file: OpenFile) -> list[str]:
    with file.database.read() as session:
        return list(session.scalars(select(Staff.name)))


def test_a_new_file_opens_with_its_passphrase(path: Path) -> None:
    make(path)

    file = reopen(path)

    assert [action for action, _at in log_of(file)] == [AccessAction.UNLOCKED] * 2
    file.close()


def test_a_new_file_opens_with_its_recovery_key(path: Path) -> None:
    recovery_key = make(path)

    file = reopen(path, recovery_key=recovery_key.lower().replace("-", " "))

    assert AccessAction.RECOVERY_KEY_USED in [action for action, _at in log_of(file)]
    file.close()


def test_an_upgrade_stands_in_the_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(path)
    monkeypatch.setattr(files, "check_not_newer", lambda *_file: SchemaState.BEHIND)

    file = reopen(path)

    assert [action for action, _at in log_of(file)][-2:] == [
        AccessAction.UPGRADED,
        AccessAction.UNLOCKED,
    ]
    file.close()


def test_files_are_for_their_owner_only(path: Path) -> None:
    file, _key = create_file(path, PASSPHRASE, device=DEVICE, now=NOW)

    modes = {entry.name: entry.stat().st_mode & 0o777 for entry in path.parent.iterdir()}

    assert set(modes.values()) == {0o600}
    file.close()


def test_a_file_is_never_overwritten(path: Path) -> None:
    make(path)
    before = path.read_bytes()

    with pytest.raises(FileAlreadyThere):
        create_file(path, PASSPHRASE, device=DEVICE, now=NOW)

    assert path.read_bytes() == before


def test_a_weak_passphrase_makes_nothing(path: Path) -> None:
    with pytest.raises(PassphraseTooShort):
        create_file(path, "kort", device=DEVICE, now=NOW)

    assert not path.parent.exists()


def test_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError) as refusal:
        create_file(tmp_path / "OneDrive" / "x.wmo", PASSPHRASE, device=DEVICE, now=NOW)

    assert refusal.value.reason is Unavailability.SYNCHRONISED_FOLDER


def test_a_second_window_is_refused_and_a_reader_is_not(path: Path) -> None:
    make(path)
    file = reopen(path)
    add_somebody(file)

    with pytest.raises(UnavailableError) as refusal:
        reopen(path)
    reader = reopen(path, read_only=True)

    assert refusal.value.reason is Unavailability.IN_USE
    assert staff_of(reader) == ["M. Kok"]
    reader.close()
    assert was_left_open(path)
    file.close()
    reopen(path).close()


def test_wrong_attempts_stand_in_the_log_with_their_own_times(path: Path) -> None:
    make(path)
    with pytest.raises(WrongPassphrase):
        reopen(path, passphrase="zes fietsen in de regen")
    with pytest.raises(WrongPassphrase) as second:
        reopen(path, passphrase="zes fietsen in de zon", now=NOW + timedelta(seconds=5))
    with pytest.raises(AttemptTooSoon):
        reopen(path, now=NOW + timedelta(seconds=5))

    file = reopen(path, now=NOW + timedelta(seconds=30))

    assert second.value.wait == 1
    assert log_of(file)[1:] == [
        (AccessAction.UNLOCK_FAILED, NOW),
        (AccessAction.UNLOCK_FAILED, NOW + timedelta(seconds=5)),
        (AccessAction.UNLOCKED, NOW + timedelta(seconds=30)),
    ]
    file.close()
    again = reopen(path, now=NOW + timedelta(seconds=60))
    assert len(log_of(again)) == 5
    again.close()


def test_a_typing_error_in_the_recovery_key_names_its_group(path: Path) -> None:
    recovery_key = make(path)
    group = recovery_key.split("-")[2]
    wrong = recovery_key.replace(group, group[:4] + ("2" if group[4] != "2" else "3"))

    with pytest.raises(RecoveryKeyGroupWrong) as refusal:
        reopen(path, recovery_key=wrong)

    assert refusal.value.number == 3


def test_a_locked_up_file_gives_nothing_until_it_is_unlocked(path: Path) -> None:
    make(path)
    file = reopen(path)
    add_somebody(file)

    file.lock_up()
    with pytest.raises(UnavailableError) as refusal:
        _ = file.database
    with pytest.raises(UnavailableError):
        _ = file.data_key
    with pytest.raises(UnavailableError):
        reopen(path)
    with pytest.raises(WrongPassphrase):
        file.unlock(passphrase="zes fietsen in de regen", now=NOW)
    file.unlock(passphrase=PASSPHRASE, now=NOW + timedelta(minutes=5))

    assert refusal.value.reason is Unavailability.CLOSED
    assert staff_of(file) == ["M. Kok"]
    assert log_of(file)[-2:] == [
        (AccessAction.UNLOCK_FAILED, NOW),
        (AccessAction.UNLOCKED, NOW + timedelta(minutes=5)),
    ]
    file.close()


def test_the_log_names_who_works_now(path: Path) -> None:
    make(path)
    somebody = UUID(int=9)

    file = reopen(path, who=lambda _session: somebody)

    with file.database.read() as session:
        last = session.scalars(select(AccessEntry).order_by(AccessEntry.number.desc())).first()
    assert last is not None
    assert last.actor_id == somebody
    file.close()


def test_after_a_crash_the_file_is_checked_once(path: Path) -> None:
    make(path)
    crashed = reopen(path)
    add_somebody(crashed)
    crashed._lock.release()  # type: ignore[union-attr]
    steps: list[str] = []

    file = reopen(path, step=steps.append)

    assert steps == ["check"]
    assert file.found is not None
    assert file.found.is_sound
    assert staff_of(file) == ["M. Kok"]
    file.close()
    again = reopen(path, step=steps.append)
    assert again.found is None
    assert steps == ["check"]
    again.close()
    crashed.lock_up()


def test_a_chain_that_was_tampered_with_is_found(path: Path) -> None:
    make(path)
    crashed = reopen(path)
    with crashed.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE access_entry SET action = 'viewed' WHERE number = 1")
    crashed.lock_up()
    crashed._lock.release()  # type: ignore[union-attr]

    file = reopen(path)

    assert file.found is not None
    assert [fault.number for fault in file.found.chains] == [1]
    file.close()


def test_a_file_damaged_in_a_crash_is_refused_every_time(path: Path) -> None:
    make(path)
    crashed = reopen(path)
    for number in range(400):
        add_somebody(crashed, f"Persoon {number} " + "x" * 80)
    crashed.lock_up()
    crashed._lock.release()  # type: ignore[union-attr]
    damage(path, path.stat().st_size - 3 * 4096 + 100)

    for _time in range(2):
        with pytest.raises(UnavailableError) as refusal:
            reopen(path)
        assert refusal.value.reason is Unavailability.DAMAGED


@pytest.mark.parametrize("how", [{}, {"read_only": True}, {"by_key": True}])
def test_a_damaged_first_page_is_no_wrong_passphrase(path: Path, how: dict[str, Any]) -> None:
    recovery_key = make(path)
    if how.pop("by_key", False):
        how = {"recovery_key": recovery_key}
    damage(path, 20)

    with pytest.raises(UnavailableError) as refusal:
        reopen(path, **how)

    assert refusal.value.reason is Unavailability.DAMAGED


def test_slots_of_another_file_are_named_as_such(path: Path) -> None:
    make(path)
    other = path.with_name("ander.wmo")
    make(other)
    slots_path(path).write_bytes(slots_path(other).read_bytes())

    with pytest.raises(UnavailableError) as refusal:
        reopen(path)

    assert refusal.value.reason is Unavailability.OTHER_SLOTS


def test_a_first_page_damaged_behind_the_lock_is_named_too(path: Path) -> None:
    make(path)
    file = reopen(path)
    file.lock_up()
    damage(path, 20)

    with pytest.raises(UnavailableError) as refusal:
        file.unlock(passphrase=PASSPHRASE, now=NOW)

    assert refusal.value.reason is Unavailability.DAMAGED
    file.close()


@pytest.mark.parametrize("lost", ["both", "slots", "database"])
def test_what_is_lost_is_named(path: Path, lost: str) -> None:
    make(path)
    if lost != "database":
        slots_path(path).unlink()
    if lost != "slots":
        path.unlink()

    with pytest.raises(UnavailableError) as refusal:
        reopen(path)

    expected = {
        "both": Unavailability.MISSING,
        "slots": Unavailability.NO_SLOTS,
        "database": Unavailability.MISSING,
    }
    assert refusal.value.reason is expected[lost]


def test_a_failed_start_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path) -> None:
        raise UnavailableError(Unavailability.DISK_FULL)

    monkeypatch.setattr(files, "_mark", full)
    with pytest.raises(UnavailableError):
        create_file(path, PASSPHRASE, device=DEVICE, now=NOW)

    assert [entry.name for entry in path.parent.iterdir()] == ["dossiers.wmo.lock"]
    monkeypatch.undo()
    make(path)


def test_a_file_of_a_newer_program_is_refused_and_free_again(path: Path) -> None:
    make(path)
    file = reopen(path)
    key = file.data_key
    with file.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    file.close()

    for _time in range(2):
        with pytest.raises(UnavailableError) as refusal:
            reopen(path, data_key=key)
        assert refusal.value.reason is Unavailability.NEWER_VERSION
