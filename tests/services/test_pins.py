"""The PIN of a member of staff: kept as a hash, counted when wrong, and the passphrase after it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from wmo_desk.database import keys
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import Actor, Device
from wmo_desk.domain.passphrases import AttemptTooSoon, WrongPassphrase
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.pins import PinMismatch, PinUsedUp, WrongPin
from wmo_desk.models.history import AccessEntry, HistoryEntry
from wmo_desk.models.organisation import Option
from wmo_desk.services import files, pins, staff
from wmo_desk.services.files import NewFile, Opened
from wmo_desk.services.pins import PinState, pin_state

PASSPHRASE = "vier fietsen in de regen"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DEVICE = Device(UUID(int=5), "test machine")
PIN = "481702"


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    # A slow derivation is tested where it lives.
    monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    new = NewFile(tmp_path / "dossiers.wmo", PASSPHRASE, "0938", "M. Kok", manages=True)
    opened, _key = files.make_file(new, device=DEVICE, now=NOW)
    return opened


def choose(opened: Opened, pin: str = PIN) -> None:
    actor = files.actor_of(opened)
    pins.choose_pin(opened.file, actor, passphrase=PASSPHRASE, pin=pin, again=pin, now=NOW)


def confirm(opened: Opened, pin: str, *, seconds: int = 0) -> None:
    now = NOW + timedelta(seconds=seconds)
    pins.confirm_pin(opened.file, files.actor_of(opened), pin, now=now)


def use_up(opened: Opened) -> None:
    for number in range(4):
        with pytest.raises(WrongPin):
            confirm(opened, "5555", seconds=100 * number)
    with pytest.raises(PinUsedUp):
        confirm(opened, "5555", seconds=400)


def state(opened: Opened) -> PinState:
    assert opened.me is not None
    with opened.file.database.read() as session:
        return pin_state(session, opened.me.id)


def test_pin_is_known_again(opened: Opened) -> None:
    assert state(opened) == PinState()

    choose(opened)

    assert state(opened) == PinState(is_chosen=True, counts=True)
    confirm(opened, PIN)


def test_choosing_asks_for_the_passphrase_and_twice_the_same(opened: Opened) -> None:
    actor = files.actor_of(opened)
    with pytest.raises(PinMismatch):
        pins.choose_pin(opened.file, actor, passphrase=PASSPHRASE, pin=PIN, again="481703", now=NOW)
    with pytest.raises(WrongPassphrase):
        pins.choose_pin(opened.file, actor, passphrase="iets", pin=PIN, again=PIN, now=NOW)

    assert not state(opened).is_chosen


def test_only_a_hash_is_kept_and_nothing_in_the_history(opened: Opened) -> None:
    choose(opened)
    with opened.file.database.read() as session:
        option = session.execute(
            select(Option.id, Option.value).where(Option.key.startswith("pin_"))
        ).one()
        entries = session.execute(
            select(HistoryEntry.new).where(HistoryEntry.record_id == option.id)
        ).scalars()
        history = " ".join(new or "" for new in entries)

    assert PIN not in str(option.value)
    assert option.value["hash"] not in history
    assert option.value["salt"] not in history


def test_forgotten_with_everything_it_was_checked_by(opened: Opened) -> None:
    choose(opened)
    with opened.file.database.unit(files.actor_of(opened)) as unit:
        pins.remove_pin(unit)

    assert state(opened) == PinState()
    with pytest.raises(PinUsedUp):
        confirm(opened, PIN)


def test_each_wrong_one_makes_the_wait_longer(opened: Opened) -> None:
    choose(opened)
    waits = []
    for number in range(4):
        with pytest.raises(WrongPin) as refused:
            confirm(opened, "5555", seconds=100 * number)
        waits.append((refused.value.left, refused.value.wait))

    assert waits == [(4, 1), (3, 2), (2, 4), (1, 8)]
    with pytest.raises(AttemptTooSoon) as too_soon:
        confirm(opened, PIN, seconds=305)
    assert too_soon.value.wait == 3
    confirm(opened, PIN, seconds=308)


def test_right_one_begins_the_count_anew(opened: Opened) -> None:
    choose(opened)
    for number in range(6):
        with pytest.raises(WrongPin) as refused:
            confirm(opened, "5555", seconds=100 * number)
        assert refused.value.left == 4
        confirm(opened, PIN, seconds=100 * number + 50)


def test_after_five_wrong_ones_only_the_passphrase_counts(opened: Opened) -> None:
    choose(opened)
    use_up(opened)

    assert state(opened) == PinState(is_chosen=True, counts=False)
    with pytest.raises(PinUsedUp):
        confirm(opened, PIN, seconds=10_000)

    actor = files.actor_of(opened)
    pins.confirm_passphrase(opened.file, actor, PASSPHRASE, now=NOW)
    confirm(opened, PIN)


def test_wrong_ones_stand_in_the_access_log_without_what_was_typed(opened: Opened) -> None:
    choose(opened)
    with pytest.raises(WrongPin):
        confirm(opened, "5591")
    with opened.file.database.read() as session:
        entries = session.execute(select(AccessEntry.action, AccessEntry.object_id)).all()

    assert opened.me is not None
    assert (AccessAction.PIN_CHANGED, opened.me.id) in entries
    assert (AccessAction.PIN_FAILED, opened.me.id) in entries


def test_somebody_elses_pin_is_another(opened: Opened) -> None:
    choose(opened)
    actor = files.actor_of(opened)
    with opened.file.database.unit(actor) as unit:
        other = staff.add_staff(unit, name="S. Blom", role=Role.CONSULTANT)

    with pytest.raises(PinUsedUp):
        pins.confirm_pin(opened.file, Actor(other, Role.CONSULTANT), PIN, now=NOW)
