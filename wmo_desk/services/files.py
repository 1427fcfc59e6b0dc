"""The file as a person handles it: make, open, lock, keep copies of, put back, change the keys."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.database import attempts
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.backup import Backup, BackupReason, list_backups, make_backup, rotate
from wmo_desk.database.file import (
    FILE_OBJECT,
    OpenFile,
    Step,
    copies_beside,
    create_file,
    open_file,
    this_device,
)
from wmo_desk.database.file_lock import FileLock, channel_name
from wmo_desk.database.folder_guard import check_folder
from wmo_desk.database.restore import finish_restore, restore, restore_slots
from wmo_desk.database.slots import (
    SlotFile,
    change_passphrase,
    new_recovery_key,
    read_slots,
    slots_path,
    update_slots,
)
from wmo_desk.database.unit_of_work import Actor, Device, utc_now
from wmo_desk.domain.files import FileAlreadyThere, check_file_name
from wmo_desk.domain.organisation import check_staff_name
from wmo_desk.domain.passphrases import check_passphrase
from wmo_desk.domain.permissions import Permission, Role, check_permission
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.services import options, organisation, staff

# What windows may know by name without reaching below this layer.
__all__ = [
    "Copy",
    "CopyReason",
    "Device",
    "OpenFile",
    "channel_name",
    "check_folder",
    "copies_beside",
    "this_device",
    "utc_now",
]

Copy = Backup
CopyReason = BackupReason
PageProgress = Callable[[int, int], None]

WHOLE_FILE: Final = FILE_OBJECT


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened and who works in it; nobody when its making was cut short."""

    file: OpenFile
    me: staff.StaffRow | None


@dataclass(frozen=True, slots=True)
class NewFile:
    """What the making of a file asks: where, whose, who, and what opens it."""

    path: Path
    passphrase: str
    municipality_code: str
    name: str
    manages: bool = False


def check_place(path: Path) -> None:
    """Refuse a place for a new file: a name or folder that is not fit, a file that is there."""
    check_file_name(path.stem)
    check_folder(path.parent)
    if path.exists():
        raise FileAlreadyThere(path.name)


def look_at(path: Path) -> int:
    """Tell before anything is typed whether the file can be opened at all.

    Returns the seconds to wait after earlier wrong attempts; raises `UnavailableError`.
    """
    check_folder(path.parent)
    if slots_path(path).exists() or path.exists():
        finish_restore_if_free(path)
    if not path.exists():
        raise UnavailableError(Unavailability.MISSING, str(path))
    return attempts.remaining_wait(read_slots(slots_path(path)), utc_now())


def finish_restore_if_free(path: Path) -> None:
    """Finish a restore that was cut short, unless a window has the file."""
    lock = FileLock(path)
    try:
        lock.acquire()
    except UnavailableError:
        return
    try:
        finish_restore(path)
    finally:
        lock.release()


def make_file(new: NewFile, *, device: Device, now: datetime) -> tuple[Opened, str]:
    """Make the file with the lists of the region and its first member of staff.

    Returns it with the text of the recovery key, which is shown once and stands nowhere.
    """
    name = check_staff_name(new.name)
    file, recovery_key = create_file(new.path, new.passphrase, device=device, now=now)
    try:
        me = settle_in(file, new.municipality_code, name=name, manages=new.manages)
    except BaseException:
        file.close()
        raise
    return Opened(file, me), recovery_key


def settle_in(
    file: OpenFile, municipality_code: str, *, name: str, manages: bool
) -> staff.StaffRow:
    """Enter the lists and the first member of staff in an empty file."""
    with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        own = organisation.seed_organisation(unit, code=municipality_code)
        role = Role.TEAM_LEAD if manages else Role.CONSULTANT
        me = staff.add_staff(unit, name=check_staff_name(name), role=role, municipality_id=own)
        staff.start_working(unit, me)
    with file.database.read() as session:
        row = staff.working_now(session)
    assert row is not None  # noqa: S101 - was entered a moment ago
    return row


def fill_for_practice(opened: Opened, progress: PageProgress) -> None:
    """Fill a new file with invented residents; `progress(done, total)` may raise to stop."""
    # Only whoever practises needs the invented residents.
    from wmo_desk.services.practice import fill_practice_file  # noqa: PLC0415

    fill_practice_file(opened.file.database, actor_of(opened), progress)


def open_up(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    device: Device,
    now: datetime,
    copies: Path | None = None,
    step: Step | None = None,
) -> Opened:
    """Open the file for a window; raises as `database.file.open_file` does."""
    file = open_file(
        path,
        passphrase=passphrase,
        recovery_key=recovery_key,
        device=device,
        now=now,
        copies=copies,
        who=_who,
        step=step,
    )
    with file.database.read() as session:
        me = staff.working_now(session)
    return Opened(file, me)


def lock_up(file: OpenFile, actor: Actor) -> None:
    """Note that the file was locked, close every connection and forget the key."""
    try:
        with file.database.unit(actor) as unit:
            unit.log(AccessAction.LOCKED, WHOLE_FILE)
    finally:
        # A full disk must not keep the file open for whoever passes the desk.
        file.lock_up()


def unlock(
    file: OpenFile,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    now: datetime,
) -> None:
    """Open again what was locked, by the passphrase or the recovery key."""
    file.unlock(passphrase=passphrase, recovery_key=recovery_key, now=now, who=_who)


# --- Keys --------------------------------------------------------------------------------------


def replace_passphrase(
    file: OpenFile, actor: Actor, *, present: str, new: str, again: str, now: datetime
) -> None:
    """Change the passphrase; no record is rewritten, and copies keep their old one.

    Raises the rules of `domain.passphrases`; a wrong present passphrase counts as an attempt.
    """
    check_passphrase(new, again)
    attempts.unlock_by_passphrase(file.path, present, now)
    key = file.data_key
    update_slots(slots_path(file.path), lambda slots: change_passphrase(slots, key, new))
    _note(file, actor, AccessAction.PASSPHRASE_CHANGED)


def set_passphrase(opened: Opened, *, new: str, again: str) -> None:
    """Choose a new passphrase after the file was opened with the recovery key."""
    check_passphrase(new, again)
    file, key = opened.file, opened.file.data_key
    update_slots(slots_path(file.path), lambda slots: change_passphrase(slots, key, new))
    _note(file, actor_of(opened), AccessAction.PASSPHRASE_CHANGED)


def make_recovery_key(file: OpenFile, actor: Actor, *, passphrase: str, now: datetime) -> str:
    """Replace the recovery key and return the new one's text; the former opens nothing more."""
    attempts.unlock_by_passphrase(file.path, passphrase, now)
    key = file.data_key
    made = ""

    def change_slots(slots: SlotFile) -> SlotFile:
        nonlocal made
        slots, made = new_recovery_key(slots, key)
        return slots

    update_slots(slots_path(file.path), change_slots)
    _note(file, actor, AccessAction.RECOVERY_KEY_MADE)
    return made


# --- Copies ------------------------------------------------------------------------------------


def copy_rows(folder: Path, path: Path | None = None) -> list[Copy]:
    """The copies in a folder, newest first; of one file when it is given."""
    return list_backups(folder, path)


def make_copy(
    file: OpenFile,
    actor: Actor,
    folder: Path,
    now: datetime,
    *,
    asked: bool = False,
    progress: PageProgress | None = None,
) -> Path:
    """Make an encrypted copy, remove the ones that are no longer kept, and note it."""
    check_permission(actor.role, Permission.BACK_UP)
    reason = CopyReason.ASKED if asked else CopyReason.ROUTINE
    made = make_backup(file.path, file.data_key, folder, now, reason=reason, progress=progress)
    rotate(folder, file.path, just_made=made)
    _note(file, actor, AccessAction.BACKED_UP)
    return made


def put_back(
    copy: Path,
    path: Path,
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    now: datetime,
    progress: PageProgress | None = None,
) -> Path | None:
    """Replace the file by a copy and return the copy of what was there, if anything was.

    Passphrase and recovery key are those of the day of the copy. The file must be closed: raises
    `UnavailableError` when it is in use, when the copy is damaged, or when there is no room.
    """
    check_folder(path.parent)
    if passphrase is not None:
        key = attempts.unlock_by_passphrase(copy, passphrase, now)
    else:
        key = attempts.unlock_by_recovery_key(copy, str(recovery_key), now)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(path):
        try:
            return restore(copy, path, key, folder, now, progress=progress)
        except UnavailableError as error:
            if error.reason is not Unavailability.WRONG_KEY:
                raise
            # The copy's own slots gave this key, so it is the copy that cannot be read.
            raise UnavailableError(Unavailability.DAMAGED, str(copy)) from error


def check_secret(copy: Path, passphrase: str, now: datetime) -> None:
    """Refuse a passphrase that does not open a copy, before anything is closed for it."""
    attempts.unlock_by_passphrase(copy, passphrase, now)


def put_slots_back(copy: Path, path: Path) -> None:
    """Put the key slots of a copy beside a file whose own were lost or damaged."""
    with FileLock(path):
        restore_slots(copy, path)


def open_restored(
    path: Path, *, passphrase: str, device: Device, now: datetime, copies: Path
) -> Opened:
    """Open a file that was just put back, and say so in its access log."""
    opened = open_up(path, passphrase=passphrase, device=device, now=now, copies=copies)
    _note(opened.file, actor_of(opened), AccessAction.RESTORED)
    return opened


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the window says about the file: whose it is, whether all in it is invented."""

    municipality: str = ""
    is_practice: bool = False


def file_facts(session: Session) -> FileFacts:
    """Whose file this is, and whether it is a practice file."""
    own = organisation.own_municipality(session)
    return FileFacts(
        municipality=own.name if own is not None else "",
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _who(session: Session) -> UUID | None:
    row = staff.working_now(session)
    return None if row is None else row.id


def actor_of(opened: Opened) -> Actor:
    """Who acts in a file that was just opened."""
    me = opened.me
    return Actor(None, Role.CONSULTANT) if me is None else Actor(me.id, me.role)


def _note(file: OpenFile, actor: Actor, action: AccessAction) -> None:
    with file.database.unit(actor) as unit:
        unit.log(action, WHOLE_FILE)
