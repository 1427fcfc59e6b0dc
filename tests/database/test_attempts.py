"""Unlocking: waits that grow, a clock that is set back, and failures kept for the access log."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.encrypted_files import NOW, PASSPHRASE
from wmo_desk.database.attempts import (
    clear_failures,
    pending_failures,
    remaining_wait,
    unlock_by_passphrase,
    unlock_by_recovery_key,
)
from wmo_desk.database.slots import create_slots, read_slots, slots_path, write_slots
from wmo_desk.domain.passphrases import LONGEST_WAIT, AttemptTooSoon, WrongPassphrase
from wmo_desk.domain.recovery_key import RecoveryKeyIncomplete, WrongRecoveryKey

AsOrdinaryUser = Callable[[], AbstractContextManager[Path]]
pytestmark = pytest.mark.usefixtures("cheap_slots")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A name; unlocking needs the slot file only."""
    path = tmp_path / "dossiers.wmo"
    write_slots(slots_path(path), create_slots(PASSPHRASE, NOW)[0])
    return path


def fail(database: Path, now: datetime) -> int:
    with pytest.raises(WrongPassphrase) as refused:
        unlock_by_passphrase(database, "iets heel anders", now)
    return refused.value.wait


def fail_often(database: Path, times: int, start: datetime = NOW) -> datetime:
    """Fail so many times, each as early as allowed; return the moment of the last."""
    now = start
    for _ in range(times):
        now += timedelta(seconds=remaining_wait(read_slots(slots_path(database)), now))
        fail(database, now)
    return now


def test_waits_grow(database: Path) -> None:
    waits = [fail(database, NOW + timedelta(minutes=number)) for number in range(9)]

    assert waits == [0, 1, 2, 4, 8, 16, 32, 60, 60]


def test_attempt_too_soon_is_not_tried(database: Path) -> None:
    last = fail_often(database, 4)

    with pytest.raises(AttemptTooSoon) as refused:
        unlock_by_passphrase(database, PASSPHRASE, last + timedelta(seconds=1))

    assert refused.value.wait == 3
    assert len(pending_failures(database)) == 4


def test_right_passphrase_opens_after_the_wait(database: Path) -> None:
    last = fail_often(database, 4)

    assert unlock_by_passphrase(database, PASSPHRASE, last + timedelta(seconds=4))


def test_success_ends_the_row_but_keeps_the_failures(database: Path) -> None:
    last = fail_often(database, 2)
    unlock_by_passphrase(database, PASSPHRASE, last + timedelta(seconds=1))

    assert len(pending_failures(database)) == 2
    assert fail(database, last + timedelta(seconds=2)) == 0


def test_cleared_failures_are_gone(database: Path) -> None:
    fail(database, NOW)
    assert pending_failures(database) == (NOW,)

    clear_failures(database)

    assert pending_failures(database) == ()


def test_clearing_nothing_writes_nothing(database: Path) -> None:
    before = slots_path(database).stat()

    clear_failures(database)

    assert slots_path(database).stat().st_ino == before.st_ino


def test_recovery_key_counts_as_an_attempt(database: Path) -> None:
    other = create_slots(PASSPHRASE, NOW)[2]

    with pytest.raises(WrongRecoveryKey):
        unlock_by_recovery_key(database, other, NOW)

    assert pending_failures(database) == (NOW,)


def test_typing_error_in_recovery_key_does_not_count(database: Path) -> None:
    with pytest.raises(RecoveryKeyIncomplete):
        unlock_by_recovery_key(database, "0000", NOW)

    assert pending_failures(database) == ()


def test_clock_set_back_does_not_lock_for_ever(database: Path) -> None:
    last = fail_often(database, 5)
    yesterday = last - timedelta(days=1)

    with pytest.raises(AttemptTooSoon) as refused:
        unlock_by_passphrase(database, PASSPHRASE, yesterday)

    assert refused.value.wait == 8
    assert unlock_by_passphrase(database, PASSPHRASE, yesterday + timedelta(seconds=8))


def test_clock_set_back_does_not_start_over(database: Path) -> None:
    last = fail_often(database, 5)
    yesterday = last - timedelta(days=1)
    with pytest.raises(AttemptTooSoon):
        unlock_by_passphrase(database, PASSPHRASE, yesterday)

    assert fail(database, yesterday + timedelta(seconds=8)) == 16


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(-10_000, 10_000), min_size=1, max_size=15))
def test_whatever_the_clock_does_a_minute_is_enough(database: Path, steps: list[int]) -> None:
    now = NOW
    for step in steps:
        now += timedelta(seconds=step)
        with pytest.raises((WrongPassphrase, AttemptTooSoon)):
            unlock_by_passphrase(database, "iets heel anders", now)
    now += timedelta(seconds=LONGEST_WAIT)

    assert unlock_by_passphrase(database, PASSPHRASE, now)


def test_only_the_last_hundred_failures_are_kept(database: Path) -> None:
    for minute in range(103):
        fail(database, NOW + timedelta(minutes=minute))

    failures = pending_failures(database)
    assert len(failures) == 100
    assert failures[-1] == NOW + timedelta(minutes=102)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_read_only_folder_still_answers(as_ordinary_user: AsOrdinaryUser) -> None:
    with as_ordinary_user() as folder:
        database = folder / "dossiers.wmo"
        write_slots(slots_path(database), create_slots(PASSPHRASE, NOW)[0])
        folder.chmod(0o500)

        fail(database, NOW)

        assert unlock_by_passphrase(database, PASSPHRASE, NOW)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_clock_set_back_in_read_only_folder_does_not_lock(
    as_ordinary_user: AsOrdinaryUser,
) -> None:
    with as_ordinary_user() as folder:
        database = folder / "dossiers.wmo"
        write_slots(slots_path(database), create_slots(PASSPHRASE, NOW)[0])
        last = fail_often(database, 5)
        folder.chmod(0o500)

        assert unlock_by_passphrase(database, PASSPHRASE, last - timedelta(days=1))
