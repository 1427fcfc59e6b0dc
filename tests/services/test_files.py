"""The file as a person handles it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.encrypted_files import damage
from wmo_desk.database import keys
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.slots import slots_path
from wmo_desk.database.unit_of_work import Actor, Device
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.domain.organisation import NameNeeded
from wmo_desk.domain.passphrases import PassphraseMismatch, WrongPassphrase
from wmo_desk.domain.people import TextTooLong, TextUnprintable
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.recovery_key import WrongRecoveryKey
from wmo_desk.errors import RuleError, Unavailability, UnavailableError
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.organisation import Staff
from wmo_desk.services import files, staff
from wmo_desk.services.files import CopyReason, NewFile, Opened

PASSPHRASE = "vier fietsen in de regen"
OTHER = "zeven fietsen in de zon"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DEVICE = Device(UUID(int=5), "test machine")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # A slow derivation is tested where it lives.
    monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    return tmp_path / "desk" / "dossiers.wmo"


def make(path: Path, *, manages: bool = True) -> tuple[Opened, str]:
    new = NewFile(path, PASSPHRASE, "0938", " M. Kok ", manages=manages)
    return files.make_file(new, device=DEVICE, now=NOW)


def reopen(path: Path, passphrase: str = PASSPHRASE, now: datetime = NOW) -> Opened:
    return files.open_up(path, passphrase=passphrase, device=DEVICE, now=now)


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("M\x07 Kok", TextUnprintable), ("x" * 10_000, TextTooLong), (" ", NameNeeded)],
)
def test_a_name_that_cannot_be_kept_makes_no_file(
    path: Path, name: str, refusal: type[RuleError]
) -> None:
    with pytest.raises(refusal):
        files.make_file(NewFile(path, PASSPHRASE, "0938", name), device=DEVICE, now=NOW)

    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("x" * 151, TextTooLong),
        ("🎉" * 40, TextTooLong),
        ("een\0twee", TextUnprintable),
        ("\ud800", TextUnprintable),
    ],
)
def test_a_file_has_a_name_that_its_copies_can_have_too(
    path: Path, name: str, refusal: type[RuleError]
) -> None:
    with pytest.raises(refusal) as refused:
        files.check_place(path.with_name(f"{name}.wmo"))

    assert refused.value.field == "name"


@pytest.mark.parametrize("folder", ["een\0twee", "\ud800", "x" * 10_000])
def test_a_folder_that_cannot_be_is_told(path: Path, folder: str) -> None:
    path.parent.mkdir()
    with pytest.raises(UnavailableError) as refused:
        files.check_place(path.parent / folder / path.name)

    assert refused.value.reason is Unavailability.MISSING_FOLDER


def actions_of(opened: Opened) -> list[AccessAction]:
    with opened.file.database.read() as session:
        query = select(AccessEntry.action).order_by(AccessEntry.number)
        return [AccessAction(action) for action in session.scalars(query)]


def names_of(opened: Opened) -> list[str]:
    with opened.file.database.read() as session:
        return [row.name for row in staff.staff_rows(session)]


def add_somebody(opened: Opened, name: str) -> None:
    with opened.file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        unit.add(Staff(name=name, role=Role.CONSULTANT))


@pytest.mark.parametrize(("manages", "role"), [(True, Role.TEAM_LEAD), (False, Role.CONSULTANT)])
def test_who_makes_a_file_works_in_it(path: Path, manages: bool, role: Role) -> None:
    opened, _key = make(path, manages=manages)

    assert opened.me is not None
    assert (opened.me.name, opened.me.role) == ("M. Kok", role)
    with opened.file.database.read() as session:
        assert files.file_facts(session) == files.FileFacts("Meerssen", is_practice=False)
    opened.file.close()
    again = reopen(path)
    assert again.me == opened.me
    again.file.close()


def test_a_file_without_a_name_is_not_made(path: Path) -> None:
    with pytest.raises(NameNeeded):
        files.make_file(NewFile(path, PASSPHRASE, "0938", " "), device=DEVICE, now=NOW)

    assert not path.exists()


def test_an_unknown_municipality_lets_go_of_the_file(path: Path) -> None:
    with pytest.raises(KeyError):
        files.make_file(NewFile(path, PASSPHRASE, "0000", "M. Kok"), device=DEVICE, now=NOW)

    opened = reopen(path)
    assert opened.me is None
    opened.file.close()


def test_a_place_is_looked_at_before_anything_is_made(path: Path) -> None:
    files.check_place(path)
    make(path)[0].file.close()

    with pytest.raises(FileAlreadyThere):
        files.check_place(path)


def test_looking_at_a_file_tells_the_wait_or_the_trouble(path: Path) -> None:
    with pytest.raises(UnavailableError) as missing:
        files.look_at(path)
    make(path)[0].file.close()

    assert files.look_at(path) == 0
    slots_path(path).unlink()
    with pytest.raises(UnavailableError) as lost:
        files.look_at(path)

    assert missing.value.reason is Unavailability.MISSING
    assert lost.value.reason is Unavailability.NO_SLOTS


def test_looking_at_a_file_in_use_does_no_harm(path: Path) -> None:
    opened, _key = make(path)

    assert files.look_at(path) == 0
    opened.file.close()


def test_locking_is_noted_and_forgets_the_key(path: Path) -> None:
    opened, key = make(path)

    files.lock_up(opened.file, files.actor_of(opened))

    assert opened.file.is_locked_up
    files.unlock(opened.file, recovery_key=key, now=NOW)
    assert actions_of(opened)[-3:] == [
        AccessAction.LOCKED,
        AccessAction.RECOVERY_KEY_USED,
        AccessAction.UNLOCKED,
    ]
    opened.file.close()


def test_a_file_is_locked_even_when_nothing_can_be_noted(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, _key = make(path)

    def full(*_given: object) -> None:
        raise UnavailableError(Unavailability.DISK_FULL)

    monkeypatch.setattr(type(opened.file.database), "unit", full)
    with pytest.raises(UnavailableError):
        files.lock_up(opened.file, files.actor_of(opened))

    assert opened.file.is_locked_up
    opened.file.close()


def test_a_new_passphrase_replaces_the_former(path: Path) -> None:
    opened, _key = make(path)
    actor = files.actor_of(opened)
    with pytest.raises(PassphraseMismatch):
        files.replace_passphrase(
            opened.file, actor, present=PASSPHRASE, new=OTHER, again=PASSPHRASE, now=NOW
        )
    with pytest.raises(WrongPassphrase):
        files.replace_passphrase(opened.file, actor, present=OTHER, new=OTHER, again=OTHER, now=NOW)

    files.replace_passphrase(
        opened.file, actor, present=PASSPHRASE, new=OTHER, again=OTHER, now=NOW
    )
    opened.file.close()

    with pytest.raises(WrongPassphrase):
        reopen(path)
    again = reopen(path, OTHER, NOW + timedelta(minutes=1))
    assert AccessAction.PASSPHRASE_CHANGED in actions_of(again)
    again.file.close()


def test_a_new_recovery_key_replaces_the_former(path: Path) -> None:
    opened, old = make(path)

    new = files.make_recovery_key(
        opened.file, files.actor_of(opened), passphrase=PASSPHRASE, now=NOW
    )
    opened.file.close()

    with pytest.raises(WrongRecoveryKey):
        files.open_up(path, recovery_key=old, device=DEVICE, now=NOW)
    again = files.open_up(path, recovery_key=new, device=DEVICE, now=NOW + timedelta(minutes=1))
    assert AccessAction.RECOVERY_KEY_MADE in actions_of(again)
    again.file.close()


def test_a_copy_is_put_back_and_what_was_there_is_kept(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    opened, _key = make(path)
    copy = files.make_copy(opened.file, files.actor_of(opened), folder, NOW, asked=True)
    add_somebody(opened, "P. Smeets")
    with pytest.raises(UnavailableError) as in_use:
        files.put_back(copy, path, folder, passphrase=PASSPHRASE, now=NOW)
    opened.file.close()

    kept = files.put_back(copy, path, folder, passphrase=PASSPHRASE, now=NOW)
    again = files.open_restored(path, passphrase=PASSPHRASE, device=DEVICE, now=NOW, copies=folder)

    assert in_use.value.reason is Unavailability.IN_USE
    assert kept is not None
    assert names_of(again) == ["M. Kok"]
    assert actions_of(again)[-1] is AccessAction.RESTORED
    assert {row.reason for row in files.copy_rows(folder, path)} == {
        CopyReason.ASKED,
        CopyReason.BEFORE_RESTORE,
    }
    again.file.close()


def test_a_copy_goes_back_with_the_recovery_key_of_its_day(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    opened, key = make(path)
    copy = files.make_copy(opened.file, files.actor_of(opened), folder, NOW)
    opened.file.close()
    path.unlink()
    slots_path(path).unlink()

    assert files.put_back(copy, path, folder, recovery_key=key, now=NOW) is None

    reopen(path).file.close()


@pytest.mark.parametrize("is_first_page", [True, False])
def test_a_damaged_copy_changes_nothing(path: Path, tmp_path: Path, is_first_page: bool) -> None:
    folder = tmp_path / "copies"
    opened, _key = make(path)
    copy = files.make_copy(opened.file, files.actor_of(opened), folder, NOW)
    opened.file.close()
    damage(copy, 20 if is_first_page else copy.stat().st_size // 2)
    before = path.read_bytes()

    with pytest.raises(UnavailableError) as refusal:
        files.put_back(copy, path, folder, passphrase=PASSPHRASE, now=NOW)

    assert refusal.value.reason is Unavailability.DAMAGED
    assert path.read_bytes() == before


def test_the_passphrase_of_a_copy_is_tried_beforehand(path: Path, tmp_path: Path) -> None:
    opened, _key = make(path)
    copy = files.make_copy(opened.file, files.actor_of(opened), tmp_path / "copies", NOW)
    opened.file.close()

    files.check_secret(copy, PASSPHRASE, NOW)
    with pytest.raises(WrongPassphrase):
        files.check_secret(copy, OTHER, NOW)


def test_lost_slots_come_back_from_a_copy(path: Path, tmp_path: Path) -> None:
    opened, _key = make(path)
    copy = files.make_copy(opened.file, files.actor_of(opened), tmp_path / "copies", NOW)
    opened.file.close()
    slots_path(path).write_text("{}")

    files.put_slots_back(copy, path)

    reopen(path).file.close()
