"""The encrypted file as a whole: make it, open it, lock it up, close it.

Around the database stand its slot file, the lock of the window that has it open, and a marker that
tells the next start that the last one did not close it.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from wmo_desk.database import attempts
from wmo_desk.database.access_log import Access, AccessAction, AccessResult, write_access
from wmo_desk.database.backup import companions
from wmo_desk.database.chain import Chain, ChainFault, check_chain
from wmo_desk.database.database import Database
from wmo_desk.database.device import this_device
from wmo_desk.database.durable import write_atomically
from wmo_desk.database.engine import WRITING, as_unavailable, open_engine, opens_no_page
from wmo_desk.database.file_lock import FileLock
from wmo_desk.database.folder_guard import check_folder
from wmo_desk.database.restore import finish_restore
from wmo_desk.database.schema import SchemaState, check_not_newer
from wmo_desk.database.slots import create_slots, slots_path, write_slots
from wmo_desk.database.unit_of_work import Device, utc_now
from wmo_desk.database.verify import VerifyResult, verify_file
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.errors import Unavailability, UnavailableError

__all__ = ["Device", "OpenFile", "create_file", "open_file", "this_device"]

FILE_OBJECT: Final = "file"
"""What the access log calls the file as a whole."""

Step = Callable[[str], None]
Who = Callable[[Session], UUID | None]


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a look at the whole file found, chains included; never contents."""

    file: VerifyResult
    chains: tuple[ChainFault, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Nothing was found."""
        return self.file.is_sound and not self.chains


class OpenFile:
    """An open encrypted file; made by `create_file` and `open_file`.

    `found` is what the check after a crash found, None when there was no reason to look.
    """

    def __init__(
        self,
        path: Path,
        data_key: bytes,
        database: Database,
        lock: FileLock | None,
        found: Inspection | None = None,
    ) -> None:
        self.path: Final = path
        self.device: Final = database.device
        self.found: Final = found
        self._clock = database.clock
        self._lock = lock
        self._data_key: bytes | None = data_key
        self._database: Database | None = database

    @property
    def database(self) -> Database:
        """The database; raises `UnavailableError` while the file is locked up or closed."""
        if self._database is None:
            raise UnavailableError(Unavailability.CLOSED)
        return self._database

    @property
    def data_key(self) -> bytes:
        """The key, for copies and for new slots; raises `UnavailableError` like `database`."""
        if self._data_key is None:
            raise UnavailableError(Unavailability.CLOSED)
        return self._data_key

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened beside a window that writes."""
        return self._lock is None

    @property
    def is_locked_up(self) -> bool:
        """Whether the key was forgotten and a person must unlock it again."""
        return self._database is None

    def lock_up(self) -> None:
        """Close every connection and forget the key; the lock on the file stays with us."""
        database, self._database, self._data_key = self._database, None, None
        if database is not None:
            database.close()

    def unlock(
        self,
        *,
        passphrase: str | None = None,
        recovery_key: str | None = None,
        now: datetime,
        who: Who | None = None,
    ) -> None:
        """Open what was locked up; raises what the passphrase or the recovery key is refused for.

        Failed attempts go to the access log as at any opening.
        """
        data_key = _data_key_of(self.path, passphrase, recovery_key, None, now)
        database = Database(_open_with(self.path, data_key), self.device, self._clock)
        _log_opening(database, self.path, now, who, _by_key(recovery_key))
        self._database, self._data_key = database, data_key

    def close(self) -> None:
        """Close the file, so that the next start knows that all is well, and let others have it."""
        self.lock_up()
        if self._lock is not None:
            _marker(self.path).unlink(missing_ok=True)
            self._lock.release()


def create_file(
    path: Path,
    passphrase: str,
    *,
    device: Device,
    now: datetime,
    clock: Callable[[], datetime] = utc_now,
) -> tuple[OpenFile, str]:
    """Make an encrypted file with empty tables; return it with the text of its recovery key.

    The text is shown once and stands nowhere. Raises the rules of `domain.passphrases`,
    `FileAlreadyThere`, and `UnavailableError` for a folder that is not fit.
    """
    # Alembic takes longer to load than a file takes to open; only new and old files need it.
    from wmo_desk.database.upgrading import create_schema  # noqa: PLC0415

    slots, data_key, recovery_key = create_slots(passphrase, now)
    check_folder(path.parent)
    if path.exists():
        raise FileAlreadyThere(path.name)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise as_unavailable(error) or error from error
    lock = FileLock(path)
    lock.acquire()
    try:
        # Slots without a database do no harm, while a database without slots could not be opened.
        write_slots(slots_path(path), slots)
        engine = open_engine(path, data_key, create=True)
        create_schema(engine)
        _mark(path)
    except BaseException as error:
        for left in (path, *companions(path), slots_path(path), _marker(path)):
            left.unlink(missing_ok=True)
        lock.release()
        # A disk that is full while the tables are made, for instance.
        raise as_unavailable(error) or error from error
    database = Database(engine, device, clock)
    _log_opening(database, path, now, None)
    return OpenFile(path, data_key, database, lock), recovery_key


def open_file(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    data_key: bytes | None = None,
    device: Device,
    now: datetime,
    read_only: bool = False,
    copies: Path | None = None,
    clock: Callable[[], datetime] = utc_now,
    who: Who | None = None,
    step: Step | None = None,
) -> OpenFile:
    """Open a file by one of passphrase, recovery key or data key.

    `copies` is where the copy before an upgrade goes (beside the file by default), `who` tells from
    the open file who the access log should name, `step` hears "check" or "upgrade" before long
    work. Read-only asks for no lock, writes nothing, and does not open an older file. Raises the
    refusals of passphrase and recovery key, and `UnavailableError`: missing, in use, no slots,
    damaged, newer, a folder that is not fit …
    """
    tell = step or (lambda _name: None)
    if read_only:
        data_key = _data_key_of(path, passphrase, recovery_key, data_key, now)
        engine = _open_with(path, data_key, read_only=True)
        try:
            _check_not_older(engine, path)
        except BaseException:
            engine.dispose()
            raise
        return OpenFile(path, data_key, Database(engine, device, clock), None)
    if not path.exists() and not slots_path(path).exists():
        raise UnavailableError(Unavailability.MISSING, str(path))
    check_folder(path.parent)
    lock = FileLock(path)
    lock.acquire()
    try:
        finish_restore(path)
        key = _data_key_of(path, passphrase, recovery_key, data_key, now)
        upgraded = _upgrade_if_behind(path, key, copies or copies_beside(path), now, tell)
        found = _check_after_crash(path, key, tell)
        _mark(path)
        database = Database(open_engine(path, key), device, clock)
        before = [AccessAction.UPGRADED] if upgraded else []
        _log_opening(database, path, now, who, _by_key(recovery_key) + before)
    except BaseException:
        lock.release()
        raise
    return OpenFile(path, key, database, lock, found)


def copies_beside(path: Path) -> Path:
    """Return the folder for copies when the person chose no other."""
    return path.with_name("copies")


def inspect_file(engine: sa.Engine) -> Inspection:
    """Look at the whole file: structure, encryption, references and both chains.

    Of a file whose structure is damaged the chains are not read.
    """
    result = verify_file(engine)
    if result.structure or result.encryption:
        return Inspection(result)
    with engine.connect() as connection:
        faults = [fault for chain in Chain for fault in check_chain(connection, chain)]
    return Inspection(result, tuple(faults))


def was_left_open(path: Path) -> bool:
    """Whether the program that had the file last did not close it."""
    return _marker(path).exists()


def _open_with(path: Path, key: bytes, *, read_only: bool = False) -> sa.Engine:
    """Open the database with the key that its slots gave.

    When that fails, the slots are another file's where the key opens no page at all; else the
    file is damaged.
    """
    try:
        return open_engine(path, key, read_only=read_only)
    except UnavailableError as error:
        if error.reason is Unavailability.WRONG_KEY:
            is_other = opens_no_page(path, key)
            reason = Unavailability.OTHER_SLOTS if is_other else Unavailability.DAMAGED
            raise UnavailableError(reason, str(path)) from error
        raise


def _data_key_of(
    path: Path,
    passphrase: str | None,
    recovery_key: str | None,
    data_key: bytes | None,
    now: datetime,
) -> bytes:
    given = [secret for secret in (passphrase, recovery_key, data_key) if secret is not None]
    if len(given) != 1:
        msg = "a file opens by one of passphrase, recovery key and data key"
        raise ValueError(msg)
    if data_key is not None:
        return data_key
    if passphrase is not None:
        return attempts.unlock_by_passphrase(path, passphrase, now)
    return attempts.unlock_by_recovery_key(path, str(recovery_key), now)


def _check_not_older(engine: sa.Engine, path: Path) -> None:
    if check_not_newer(engine, path) is SchemaState.BEHIND:
        raise UnavailableError(Unavailability.UPGRADE_FAILED, str(path))


def _upgrade_if_behind(path: Path, key: bytes, copies: Path, now: datetime, tell: Step) -> bool:
    engine = _open_with(path, key)
    try:
        state = check_not_newer(engine, path)
    finally:
        engine.dispose()
    if state is not SchemaState.BEHIND:
        return False
    # See create_file.
    from wmo_desk.database.upgrading import upgrade  # noqa: PLC0415

    tell("upgrade")
    upgrade(path, key, copies, now)
    return True


def _check_after_crash(path: Path, key: bytes, tell: Step) -> Inspection | None:
    if not was_left_open(path):
        return None
    tell("check")
    engine = open_engine(path, key)
    try:
        found = inspect_file(engine)
    finally:
        engine.dispose()
    if found.file.structure or found.file.encryption:
        # The marker stays, so that the file is looked at again until a copy is put back.
        raise UnavailableError(Unavailability.DAMAGED, str(path))
    return found


def _marker(path: Path) -> Path:
    return path.with_name(f"{path.name}.open")


def _mark(path: Path) -> None:
    try:
        write_atomically(_marker(path), b"")
    except OSError as error:
        raise as_unavailable(error) or error from error


def _by_key(recovery_key: str | None) -> list[AccessAction]:
    return [] if recovery_key is None else [AccessAction.RECOVERY_KEY_USED]


def _log_opening(
    database: Database,
    path: Path,
    now: datetime,
    who: Who | None,
    before: Sequence[AccessAction] = (),
) -> None:
    """Write the failed attempts, what came `before`, and this success."""
    actions = (*before, AccessAction.UNLOCKED)
    _log(database, path, [(now, Access(action, FILE_OBJECT)) for action in actions], who)


def log_failures(database: Database, path: Path) -> None:
    """Write the failed attempts, where a file is opened without a window."""
    _log(database, path, [], None)


def _log(
    database: Database, path: Path, entries: list[tuple[datetime, Access]], who: Who | None
) -> None:
    """Write entries after the failed attempts, which keep their own times.

    Once they are on the disk they are forgotten beside the file; where that cannot be written the
    log has them twice, which is better than not at all.
    """
    failures: tuple[datetime, ...] = ()
    with suppress(UnavailableError):
        failures = attempts.pending_failures(path)
    failed = Access(AccessAction.UNLOCK_FAILED, FILE_OBJECT, result=AccessResult.REFUSED)
    entries = [(moment, failed) for moment in failures] + entries
    if not entries:
        return
    try:
        with Session(database.engine) as session:
            actor_id = who(session) if who is not None else None
        with database.engine.execution_options(**WRITING).begin() as connection:
            for at, access in entries:
                write_access(
                    connection,
                    [access],
                    device_id=database.device.id,
                    actor_id=None if access is failed else actor_id,
                    at=at,
                    origin=database.device.origin,
                )
    except sa.exc.SQLAlchemyError as error:
        database.close()
        raise as_unavailable(error) or error from error
    with suppress(UnavailableError):
        attempts.clear_failures(path)
