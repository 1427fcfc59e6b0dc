"""Opening encrypted files: what holds on every connection, and what each refusal is called."""

import errno
import os
import shutil
import stat
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
import sqlalchemy as sa

from tests.encrypted_files import KEY, damage, rows_in, small_files_only
from wmo_desk.database.engine import (
    WRITING,
    as_unavailable,
    connect_file,
    open_engine,
    open_server,
)
from wmo_desk.errors import Unavailability, UnavailableError

AsOrdinaryUser = Callable[[], AbstractContextManager[Path]]
posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def test_file_is_unreadable_without_key(file: Path) -> None:
    content = file.read_bytes()

    assert b"SQLite format 3" not in content
    assert b"onmiskenbaar" not in content


def test_write_ahead_log_is_encrypted(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (words) VALUES ('onmiskenbaar')")

    log = file.with_name(f"{file.name}-wal").read_bytes()
    engine.dispose()

    assert log
    assert b"onmiskenbaar" not in log


def test_wrong_key_is_refused(file: Path) -> None:
    with pytest.raises(UnavailableError) as refused:
        open_engine(file, bytes(32))

    assert refused.value.reason is Unavailability.WRONG_KEY


def test_wrong_key_is_silent_on_stderr(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnavailableError):
        open_engine(file, bytes(32))

    assert capfd.readouterr().err == ""


def test_key_of_other_length_is_a_bug(file: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_engine(file, b"short")


def test_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError) as refused:
        open_engine(tmp_path / "nothing.wmo", KEY)

    assert refused.value.reason is Unavailability.MISSING
    assert list(tmp_path.iterdir()) == []


def test_existing_file_is_not_made_again(file: Path) -> None:
    with pytest.raises(UnavailableError):
        open_engine(file, KEY, create=True)

    assert rows_in(file) == 1000


def test_emptied_file_is_damaged(file: Path) -> None:
    file.write_bytes(b"")

    with pytest.raises(UnavailableError) as refused:
        open_engine(file, KEY)

    assert refused.value.reason is Unavailability.DAMAGED


def test_name_may_hold_any_sign(tmp_path: Path) -> None:
    path = tmp_path / "café ?#%41 dossiers.wmo"
    open_engine(path, KEY, create=True).dispose()

    assert path.exists()
    open_engine(path, KEY).dispose()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("cache_size", -49152),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("busy_timeout", 5000),
    ],
)
def test_pragma_holds_on_every_connection(file: Path, pragma: str, value: object) -> None:
    engine = open_engine(file, KEY)
    with engine.connect() as first, engine.connect() as second:
        found = [
            connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
            for connection in (first, second)
        ]
    engine.dispose()

    assert found in ([value, value], [None, None])


@posix_only
def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new.wmo"
    old = os.umask(0)
    try:
        engine = open_engine(path, KEY, create=True)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE t (a)")
        modes = {found.name: stat.S_IMODE(found.stat().st_mode) for found in tmp_path.iterdir()}
        engine.dispose()
    finally:
        os.umask(old)

    assert modes == {"new.wmo": 0o600, "new.wmo-wal": 0o600, "new.wmo-shm": 0o600}


@posix_only
def test_loose_mode_is_tightened(file: Path) -> None:
    file.chmod(0o644)

    open_engine(file, KEY).dispose()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_table_made_in_failed_transaction_is_gone(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE half (a)")
        connection.rollback()

    names = sa.inspect(engine).get_table_names()
    engine.dispose()

    assert names == ["note"]


def test_one_connection_is_kept(file: Path) -> None:
    engine = open_engine(file, KEY)
    seen = set()
    for _ in range(3):
        with engine.connect() as connection:
            seen.add(id(connection.connection.driver_connection))
    engine.dispose()

    assert len(seen) == 1


def test_connection_serves_another_thread(file: Path) -> None:
    engine = open_engine(file, KEY)
    counts: list[object] = []

    def count() -> None:
        with engine.connect() as connection:
            counts.append(connection.exec_driver_sql("SELECT count(*) FROM note").scalar())

    thread = threading.Thread(target=count)
    thread.start()
    thread.join()
    engine.dispose()

    assert counts == [1000]


def test_two_units_of_work_see_their_own(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.execution_options(**WRITING).connect() as writer, engine.connect() as reader:
        writer.exec_driver_sql("DELETE FROM note")

        seen = reader.exec_driver_sql("SELECT count(*) FROM note").scalar()
        writer.rollback()
    engine.dispose()

    assert seen == 1000


def test_writing_takes_the_lock_at_once(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.execution_options(**WRITING).connect() as writer, engine.connect() as other:
        writer.exec_driver_sql("SELECT 1")
        other.exec_driver_sql("PRAGMA busy_timeout = 0")

        with pytest.raises(sa.exc.OperationalError) as refused:
            other.exec_driver_sql("DELETE FROM note")
    engine.dispose()

    assert _reason(refused.value) is Unavailability.LOCKED


def test_dates_need_no_adapter_of_the_driver(file: Path) -> None:
    engine = open_engine(file, KEY)
    table = sa.Table("day", sa.MetaData(), sa.Column("on", sa.Date))
    with warnings.catch_warnings(), engine.begin() as connection:
        warnings.simplefilter("error")
        table.create(connection)
        connection.execute(table.insert(), {"on": date(2024, 2, 29)})
        found = connection.execute(sa.select(table.c.on)).scalar_one()
    engine.dispose()

    assert found == date(2024, 2, 29)


def test_values_stay_out_of_messages(file: Path) -> None:
    engine = open_engine(file, KEY)
    insert = sa.text("INSERT INTO note (id, words) VALUES (1, :words)")
    with pytest.raises(sa.exc.IntegrityError) as refused, engine.begin() as connection:
        connection.execute(insert, {"words": "Onmiskenbaar"})
    engine.dispose()

    assert "Onmiskenbaar" not in str(refused.value)


def test_read_only_refuses_to_write(file: Path) -> None:
    engine = open_engine(file, KEY, read_only=True)
    with pytest.raises(sa.exc.OperationalError) as refused, engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM note")
    engine.dispose()

    assert _reason(refused.value) is Unavailability.READ_ONLY


def test_read_only_runs_beside_a_writer(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.execution_options(**WRITING).begin() as writer:
        writer.exec_driver_sql("DELETE FROM note")

        assert rows_in(file) == 1000
    assert rows_in(file) == 0
    engine.dispose()


@posix_only
def test_read_only_folder_is_named(as_ordinary_user: AsOrdinaryUser) -> None:
    with as_ordinary_user() as folder:
        path = folder / "dossiers.wmo"
        open_engine(path, KEY, create=True).dispose()
        folder.chmod(0o500)

        with pytest.raises(UnavailableError) as refused:
            open_engine(path, KEY)

    assert refused.value.reason is Unavailability.READ_ONLY
    assert refused.value.detail == str(folder)


@posix_only
def test_read_only_folder_can_be_read(as_ordinary_user: AsOrdinaryUser) -> None:
    with as_ordinary_user() as folder:
        path = folder / "dossiers.wmo"
        engine = open_engine(path, KEY, create=True)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE note (a)")
        engine.dispose()
        folder.chmod(0o500)

        assert rows_in(path) == 0


@posix_only
def test_file_in_read_only_folder_is_not_made(as_ordinary_user: AsOrdinaryUser) -> None:
    with as_ordinary_user() as folder:
        folder.chmod(0o500)

        with pytest.raises(UnavailableError) as refused:
            open_engine(folder / "new.wmo", KEY, create=True)

    assert refused.value.reason is Unavailability.READ_ONLY


def test_full_disk_loses_only_the_write(file: Path) -> None:
    engine = open_engine(file, KEY)
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.commit()
        with pytest.raises(sa.exc.OperationalError) as refused, connection.begin():
            connection.exec_driver_sql(
                "INSERT INTO note (words) SELECT words FROM note UNION ALL SELECT words FROM note"
            )
    engine.dispose()

    assert _reason(refused.value) is Unavailability.DISK_FULL
    assert rows_in(file) == 1000


@posix_only
@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("free", "reason"),
    [(0, Unavailability.DISK_FULL), (10**9, Unavailability.INPUT_OUTPUT)],
)
def test_full_disk_is_named_at_opening_too(
    file: Path, monkeypatch: pytest.MonkeyPatch, read_only: bool, free: int, reason: Unavailability
) -> None:
    """SQLite only says that the disk failed when there is no room for what it keeps beside."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))

    with small_files_only(1000), pytest.raises(UnavailableError) as refused:
        connect_file(file, KEY, read_only=read_only)

    assert refused.value.reason is reason


def test_damaged_page_is_named(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    damage(file, file.stat().st_size // 2)
    engine = open_engine(file, KEY)
    with pytest.raises(sa.exc.DatabaseError) as refused, engine.connect() as connection:
        connection.exec_driver_sql("SELECT sum(length(words)) FROM note").scalar()
    engine.dispose()

    assert _reason(refused.value) is Unavailability.DAMAGED
    assert capfd.readouterr().err == ""


def test_constraint_is_not_the_environment(file: Path) -> None:
    engine = open_engine(file, KEY)
    with pytest.raises(sa.exc.IntegrityError) as refused, engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note (id, words) VALUES (1, 'x')")
    engine.dispose()

    assert as_unavailable(refused.value) is None


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, Unavailability.DISK_FULL),
        (errno.EROFS, Unavailability.READ_ONLY),
        (errno.EACCES, Unavailability.READ_ONLY),
        (errno.ENOENT, Unavailability.MISSING),
        (errno.EEXIST, Unavailability.MISSING_FOLDER),
        (errno.EIO, Unavailability.INPUT_OUTPUT),
        (errno.ELOOP, Unavailability.INPUT_OUTPUT),
    ],
)
def test_error_of_operating_system_is_sorted(code: int, reason: Unavailability) -> None:
    assert _reason(OSError(code, "…")) is reason


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (psycopg.errors.DiskFull(), Unavailability.DISK_FULL),
        (psycopg.errors.ReadOnlySqlTransaction(), Unavailability.READ_ONLY),
        (psycopg.errors.DeadlockDetected(), Unavailability.LOCKED),
        (psycopg.errors.AdminShutdown(), Unavailability.SERVER_GONE),
        (psycopg.errors.ConnectionFailure(), Unavailability.SERVER_GONE),
        (psycopg.errors.DataCorrupted(), Unavailability.DAMAGED),
        (psycopg.OperationalError(), Unavailability.SERVER_GONE),
        (psycopg.errors.UniqueViolation(), None),
        (psycopg.errors.UndefinedTable(), None),
    ],
)
def test_error_of_server_is_sorted(error: Exception, reason: Unavailability | None) -> None:
    wrapped = sa.exc.DBAPIError("SELECT 1", {}, error)

    assert _reason(wrapped) is reason


def test_other_errors_are_bugs() -> None:
    assert as_unavailable(ValueError("…")) is None


def test_server_that_is_away_is_named() -> None:
    engine = open_server("postgresql+psycopg://nobody@127.0.0.1:1/nothing?connect_timeout=2")

    with pytest.raises(sa.exc.OperationalError) as refused, engine.connect():
        pass
    engine.dispose()

    assert _reason(refused.value) is Unavailability.SERVER_GONE


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
def test_connection_is_closed_when_refused(file: Path) -> None:
    with pytest.raises(UnavailableError):
        connect_file(file, bytes(32))

    assert file not in [link.resolve() for link in Path("/proc/self/fd").iterdir()]


def _reason(error: BaseException) -> Unavailability | None:
    found = as_unavailable(error)
    return found.reason if found else None
