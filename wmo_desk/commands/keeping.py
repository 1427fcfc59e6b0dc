"""`wmo-desk verify`, `backup` and `restore`: what an administrator does for a file."""

import argparse
import sys
from pathlib import Path
from typing import Final

from wmo_desk.commands.files import (
    add_file_arguments,
    check_there,
    note_access,
    opened,
    read_passphrase,
)
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.backup import BackupReason, make_backup
from wmo_desk.database.file import FILE_OBJECT, Inspection, copies_beside, inspect_file
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.files import NotAsWritten
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.services.files import put_back

DONE: Final = 0


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the three commands."""
    verify = subparsers.add_parser(
        "verify", help="check structure, encryption, references and both hash chains of a file"
    )
    add_file_arguments(verify)
    verify.set_defaults(run=run_verify)

    backup = subparsers.add_parser("backup", help="make an encrypted copy of a file")
    add_file_arguments(backup)
    backup.add_argument("--to", type=Path, metavar="DIR", help="folder for the copy")
    backup.set_defaults(run=run_backup)

    put_back = subparsers.add_parser(
        "restore", help="put a copy back; what is there now is copied first"
    )
    add_file_arguments(put_back)
    put_back.add_argument(
        "--from", dest="copy", type=Path, required=True, metavar="COPY", help="the copy"
    )
    put_back.set_defaults(run=run_restore)


def run_verify(args: argparse.Namespace) -> int:
    """Print what was found, and raise what it means: damaged, or not as it was written."""
    with opened(args) as file:
        found = inspect_file(file.database.engine)
    for line in findings(found):
        _say(line)
    if found.file.structure or found.file.encryption:
        raise UnavailableError(Unavailability.DAMAGED, str(args.file))
    if not found.is_sound:
        raise NotAsWritten
    return DONE


def findings(found: Inspection) -> list[str]:
    """Put an inspection in lines: kind and place, never contents."""
    lines = [f"structure: {text}" for text in found.file.structure]
    lines += [f"encryption: {text}" for text in found.file.encryption]
    lines += [f"references: {text}" for text in found.file.references]
    lines += [
        f"{fault.chain.value}: entry {fault.number} of device {fault.device_id} does not fit"
        for fault in found.chains
    ]
    return lines or ["sound: structure, encryption, references, history and access log"]


def run_backup(args: argparse.Namespace) -> int:
    """Make a copy beside the file or in `--to`, also while a window works, and print its path."""
    with opened(args) as file:
        folder = args.to or copies_beside(file.path)
        copy = make_backup(file.path, file.data_key, folder, utc_now(), reason=BackupReason.ASKED)
        _say(str(copy))
        note_access(file, AccessAction.BACKED_UP, FILE_OBJECT)
    return DONE


def run_restore(args: argparse.Namespace) -> int:
    """Put a copy in the place of the file, and print where the copy of what was there stands.

    The passphrase is that of the copy. A window that has the file open must be closed first.
    """
    passphrase = read_passphrase(args.passphrase_file)
    check_there(args.copy)
    kept = put_back(
        args.copy, args.file, copies_beside(args.file), passphrase=passphrase, now=utc_now()
    )
    _say(str(args.file))
    if kept is not None:
        _say(str(kept))
    with opened(args, read_only=False) as file:
        note_access(file, AccessAction.RESTORED, FILE_OBJECT)
    return DONE


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
