"""Open the file that a command is about, with the passphrase that stands in a file."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.database import Database
from wmo_desk.database.engine import as_unavailable, open_engine
from wmo_desk.database.file import OpenFile, log_failures, open_file, this_device
from wmo_desk.database.unit_of_work import Actor, utc_now
from wmo_desk.domain.permissions import Role
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.paths import Folders
from wmo_desk.services import staff
from wmo_desk.services.files import finish_restore_if_free

# What lies outside is a typing error, and terms are counted on both sides of a day.
_EARLIEST: Final = date(1900, 1, 1)
_LATEST: Final = date(2199, 12, 31)


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """Let the command know its file."""
    parser.add_argument("--file", type=Path, required=True, metavar="F", help="the encrypted file")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        required=True,
        metavar="P",
        help="a text file that holds the passphrase on its first line",
    )


def day(text: str) -> date:
    """Read a day as ISO 8601 writes it; argparse turns the error into a usage line."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no day, such as 2026-12-31"
        raise argparse.ArgumentTypeError(message) from None
    if not _EARLIEST <= found <= _LATEST:
        message = f"{text} does not lie between {_EARLIEST} and {_LATEST}"
        raise argparse.ArgumentTypeError(message)
    return found


def read_passphrase(path: Path) -> str:
    """Read the first line of a passphrase file, without its line end or an editor's mark."""
    check_there(path)
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        known = as_unavailable(error) or UnavailableError(Unavailability.INPUT_OUTPUT)
        raise UnavailableError(known.reason, str(path)) from error


def check_there(path: Path) -> None:
    """Refuse a file or copy that is not there, before anything is said about its key slots."""
    if not path.is_file():
        raise UnavailableError(Unavailability.MISSING, str(path))


@contextmanager
def opened(args: argparse.Namespace, *, read_only: bool = True) -> Iterator[OpenFile]:
    """Open the file of the command; one that only reads may run beside an open window."""
    passphrase = read_passphrase(args.passphrase_file)
    check_there(args.file)
    if read_only:
        finish_restore_if_free(args.file)
    file = open_file(
        args.file,
        passphrase=passphrase,
        device=this_device(Folders.of_person().config),
        now=utc_now(),
        read_only=read_only,
    )
    key = file.data_key
    try:
        yield file
    finally:
        file.close()
        if read_only:
            _empty_log(args.file, key)


def _empty_log(path: Path, key: bytes) -> None:
    """Bring what a command noted into the file itself, where a plain copy would look for it.

    A connection that only reads leaves the write-ahead log behind when it is the last to go.
    """
    with suppress(UnavailableError):
        open_engine(path, key).dispose()


def who_works(file: OpenFile) -> Actor:
    """Return who is working in this file: commands act in that name."""
    with file.database.read() as session:
        me = staff.working_now(session)
    return Actor(None, Role.ADMINISTRATOR) if me is None else Actor(me.id, me.role)


def note_access(
    file: OpenFile, action: AccessAction, object_type: str, object_id: UUID | None = None
) -> None:
    """Write a line of the access log, also where the file is opened for reading only.

    Wrong passphrases since the last line come before it. A window that has the file open goes on:
    a line is one short transaction of its own.
    """
    database = Database(open_engine(file.path, file.data_key), file.device)
    try:
        log_failures(database, file.path)
        with database.unit(who_works(file)) as unit:
            unit.log(action, object_type, object_id)
    finally:
        database.close()
