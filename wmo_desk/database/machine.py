"""What the machine says about its drives and where synchronisers keep their settings."""

import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system and where it hangs in the tree."""

    point: PurePath
    kind: str


def _no_drive(_root: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Machine:
    """What the guard asks the machine; tests describe another one."""

    home: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    mounts: tuple[Mount, ...] = ()
    is_network_drive: Callable[[str], bool] = _no_drive


def read_mounts(text: str) -> tuple[Mount, ...]:
    r"""Read what Linux says in /proc/self/mounts, where a space is written as \040."""
    mounts = []
    for line in text.splitlines():
        words = line.split(" ")
        if len(words) >= 3:
            point = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), words[1])
            mounts.append(Mount(PurePath(point), words[2]))
    return tuple(mounts)


def read_mounts_of_macos(text: str) -> tuple[Mount, ...]:
    """Read what the command `mount` says on macOS: "//x@server/share on /Volumes/s (smbfs, …"."""
    found = re.findall(r"^.+ on (/.*) \((\w+)[,)]", text, re.MULTILINE)
    return tuple(Mount(PurePath(point), kind) for point, kind in found)


if sys.platform == "win32":
    import ctypes

    def _mounts() -> tuple[Mount, ...]:
        return ()

    def _is_network_drive(root: str) -> bool:
        drive_remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == drive_remote)

else:
    _is_network_drive = _no_drive

    if sys.platform == "darwin":
        import subprocess

        def _mounts() -> tuple[Mount, ...]:
            with suppress(OSError, subprocess.SubprocessError):
                said = subprocess.run(
                    ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
                )
                return read_mounts_of_macos(said.stdout)
            return ()

    else:

        def _mounts() -> tuple[Mount, ...]:
            with suppress(OSError):
                path = Path("/proc/self/mounts")
                return read_mounts(path.read_text(encoding="utf-8", errors="surrogateescape"))
            return ()


def this_machine() -> Machine:
    """Ask this machine for its mounts and drives."""
    return Machine(Path.home(), os.environ, _mounts(), _is_network_drive)
