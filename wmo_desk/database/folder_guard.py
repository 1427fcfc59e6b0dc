"""Refuse folders that are synchronised or lie on a network: both damage a database in use.

A synchroniser copies half-written files and makes "conflicted copies"; a share does not keep the
locks that SQLite relies on. People overlook a warning, so the folder is refused, with the reason.
"""

import json
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import Final

from wmo_desk.database.engine import as_unavailable
from wmo_desk.database.machine import Machine, this_machine
from wmo_desk.errors import Unavailability, UnavailableError


def check_folder(folder: Path, machine: Machine | None = None) -> None:
    """Raise `UnavailableError` unless files can lie here safely; the folder need not exist yet.

    `detail` is the synchroniser's name, the kind of network file system, or the closed folder.
    """
    machine = machine or this_machine()
    try:
        _check(folder, machine)
    except ValueError as error:
        # A sign that no path can hold.
        raise UnavailableError(Unavailability.MISSING_FOLDER) from error
    except OSError as error:
        raise as_unavailable(error) or error from error


def _check(folder: Path, machine: Machine) -> None:
    for way in _ways_to(folder):
        product = synchroniser_of(way, machine)
        if product is not None:
            raise UnavailableError(Unavailability.SYNCHRONISED_FOLDER, product)
        kind = network_kind_of(way, machine)
        if kind is not None:
            raise UnavailableError(Unavailability.NETWORK_FOLDER, kind)
    _check_writable(folder)


def _ways_to(folder: Path) -> Iterator[Path]:
    """Give the folder as it was written and, when links lead elsewhere, where it really is."""
    written = Path(os.path.abspath(folder))  # noqa: PTH100 - must not follow links
    yield written
    real = folder.resolve()
    if real != written:
        yield real


# The names of folders that a synchroniser makes, in lower case, with an optional account behind.
_NAMED: Final = (
    ("OneDrive", re.compile(r"onedrive( ?- ?.+)?|sharepoint( ?- ?.+)?")),
    ("Dropbox", re.compile(r"dropbox( ?[-(].+)?")),
    ("Google Drive", re.compile(r"google ?drive(-.+)?|(my|mijn) drive")),
    ("iCloud", re.compile(r"icloud ?drive(-.+)?|mobile documents|com~apple~clouddocs")),
    ("Nextcloud", re.compile(r"nextcloud\d*([ -].+)?")),
    ("ownCloud", re.compile(r"owncloud\d*([ -].+)?")),
    ("Syncthing", re.compile(r"syncthing")),
    ("Box", re.compile(r"box sync|box-box")),
    ("pCloud", re.compile(r"pcloud ?(drive|sync)")),
    ("MEGA", re.compile(r"mega ?sync.*")),
    ("Proton Drive", re.compile(r"proton ?drive.*")),
    ("Synology Drive", re.compile(r"synology ?drive.*")),
    ("Seafile", re.compile(r"seafile|seadrive")),
    ("Tresorit", re.compile(r"tresorit")),
    ("kDrive", re.compile(r"kdrive.*")),
    ("HiDrive", re.compile(r"hidrive.*")),
)

# What a synchroniser leaves in the top folder of what it keeps in step.
_MARKERS: Final = (
    ("Dropbox", ".dropbox"),
    ("Dropbox", ".dropbox.cache"),
    ("Nextcloud", ".nextcloudsync.log"),
    ("Nextcloud", ".sync_*.db"),
    ("Nextcloud", "._sync_*.db"),
    ("ownCloud", ".owncloudsync.log"),
    ("ownCloud", ".csync_journal.db"),
    ("Syncthing", ".stfolder"),
    ("Syncthing", ".stversions"),
    ("Google Drive", ".tmp.driveupload"),
    ("Google Drive", ".tmp.drivedownload"),
    ("Synology Drive", ".synologyworkingdirectory"),
)

# Synchronisers give their top folder an icon of their own on Windows.
_ICONS: Final = (
    ("OneDrive", "onedrive"),
    ("Dropbox", "dropbox"),
    ("Google Drive", "googledrive"),
    ("iCloud", "icloud"),
    ("Nextcloud", "nextcloud"),
    ("ownCloud", "owncloud"),
)

_VARIABLES: Final = (
    ("OneDrive", "OneDrive"),
    ("OneDrive", "OneDriveConsumer"),
    ("OneDrive", "OneDriveCommercial"),
)


def synchroniser_of(folder: Path, machine: Machine) -> str | None:
    """Return which program synchronises the folder, or None."""
    return (
        product_by_name(folder)
        or _product_by_setting(folder, machine)
        or next(filter(None, map(_product_by_marker, (folder, *folder.parents))), None)
    )


def product_by_name(folder: PurePath) -> str | None:
    """Return the synchroniser whose usual folder name stands in the path."""
    parts = [part.casefold() for part in folder.parts]
    for product, pattern in _NAMED:
        if any(pattern.fullmatch(part) for part in parts):
            return product
    if "cloudstorage" in parts[:-1] and parts[parts.index("cloudstorage") - 1] == "library":
        # Where macOS keeps whatever a cloud service provides.
        return folder.parts[parts.index("cloudstorage") + 1]
    return None


def _product_by_setting(folder: Path, machine: Machine) -> str | None:
    kept = [
        (product, machine.environment[name])
        for product, name in _VARIABLES
        if machine.environment.get(name)
    ]
    kept += [("Dropbox", path) for path in _dropbox_folders(machine)]
    kept += [("Nextcloud", path) for path in _nextcloud_folders(machine)]
    for product, path in kept:
        if _lies_in(folder, path):
            return product
    return None


def _lies_in(folder: Path, top: str) -> bool:
    inner, outer = Path(os.path.normcase(folder)), Path(os.path.normcase(Path(top)))
    return inner.is_relative_to(outer) or folder.resolve().is_relative_to(Path(top).resolve())


def _dropbox_folders(machine: Machine) -> Iterator[str]:
    for base in _settings_folders(machine, ".dropbox", "Dropbox"):
        with suppress(OSError, ValueError, AttributeError, TypeError):
            accounts = json.loads((base / "info.json").read_text(encoding="utf-8"))
            yield from [account["path"] for account in accounts.values() if account.get("path")]


def _nextcloud_folders(machine: Machine) -> Iterator[str]:
    for base in _settings_folders(machine, ".config/Nextcloud", "Nextcloud"):
        with suppress(OSError, ValueError):
            text = (base / "nextcloud.cfg").read_text(encoding="utf-8")
            yield from re.findall(r"^.*\\localPath=(.+?)/?$", text, re.MULTILINE)


def _settings_folders(machine: Machine, in_home: str, in_app_data: str) -> Iterator[Path]:
    yield machine.home / in_home
    for name in ("APPDATA", "LOCALAPPDATA"):
        if machine.environment.get(name):
            yield Path(machine.environment[name]) / in_app_data


def _product_by_marker(folder: Path) -> str | None:
    try:
        with os.scandir(folder) as entries:
            # In a home folder `.dropbox` is a folder with settings; only a file is a marker.
            names = [
                entry.name.casefold()
                for entry in entries
                if entry.name != ".dropbox" or entry.is_file()
            ]
    except OSError:
        # A folder that may be entered but not listed, or is yet to be made, says nothing.
        return None
    for product, pattern in _MARKERS:
        if any(fnmatchcase(name, pattern) for name in names):
            return product
    return _product_by_icon(folder / "desktop.ini") if "desktop.ini" in names else None


def _product_by_icon(path: Path) -> str | None:
    with suppress(OSError):
        # Usually UTF-16.
        text = path.read_bytes().replace(b"\0", b"").lower()
        return next((product for product, word in _ICONS if word.encode() in text), None)
    return None


# Containers and virtual machines hand folders over as overlay, 9p or virtiofs: those are local.
_NETWORK: Final = frozenset(
    (
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "ncpfs",
        "afs",
        "ceph",
        "lustre",
        "davfs",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "glusterfs",
        "beegfs",
        "fuse.curlftpfs",
        "fuse.s3fs",
        "fuse.onedriver",
        "fuse.google-drive-ocamlfuse",
        "fuse.kio-fuse",
    )
)


def network_kind_of(folder: PurePath, machine: Machine) -> str | None:
    """Return the kind of network file system the folder lies on, or None."""
    drive = folder.drive
    if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
        return drive
    if drive.upper().startswith("\\\\?\\UNC"):
        return drive
    if drive and machine.is_network_drive(drive.removeprefix("\\\\?\\") + "\\"):
        return drive
    above = [mount for mount in machine.mounts if folder.is_relative_to(mount.point)]
    if not above:
        return None
    # The deepest mount point counts, and of two on the same point the later.
    deepest = max(len(mount.point.parts) for mount in above)
    kind = [mount.kind for mount in above if len(mount.point.parts) == deepest][-1]
    return kind if kind in _NETWORK else None


def _check_writable(folder: Path) -> None:
    """Try it: only the operating system knows all of modes, lists, quotas and locked disks."""
    existing = next(path for path in (folder, *folder.resolve().parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        known = as_unavailable(error)
        reason = known.reason if known else Unavailability.READ_ONLY
        raise UnavailableError(reason, str(existing)) from error
