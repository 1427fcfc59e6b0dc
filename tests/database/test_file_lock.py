"""One window per file, also after the first one was killed."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from wmo_desk.database.file_lock import FileLock, channel_name
from wmo_desk.errors import Unavailability, UnavailableError

HOLD = """
import sys
from pathlib import Path
from wmo_desk.database.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def hold_elsewhere(file: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def end(holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.communicate()


def test_second_start_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "dossiers.wmo"
    holder = hold_elsewhere(file)

    with pytest.raises(UnavailableError) as refused:
        FileLock(file).acquire()
    end(holder)

    assert refused.value.reason is Unavailability.IN_USE


def test_killed_program_lets_go(tmp_path: Path) -> None:
    file = tmp_path / "dossiers.wmo"
    end(hold_elsewhere(file))

    with FileLock(file):
        pass


def test_second_lock_in_one_process_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "dossiers.wmo"
    with FileLock(file), pytest.raises(UnavailableError):
        FileLock(file).acquire()


def test_released_lock_is_free(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "dossiers.wmo")
    lock.acquire()
    lock.acquire()
    lock.release()
    lock.release()

    with FileLock(tmp_path / "dossiers.wmo"):
        pass


def test_other_files_are_free(tmp_path: Path) -> None:
    with FileLock(tmp_path / "dossiers.wmo"), FileLock(tmp_path / "oefenen.wmo"):
        pass


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_link_is_the_same_file(tmp_path: Path) -> None:
    file = tmp_path / "dossiers.wmo"
    file.touch()
    (tmp_path / "link.wmo").symlink_to(file)

    with FileLock(file), pytest.raises(UnavailableError):
        FileLock(tmp_path / "link.wmo").acquire()
    assert channel_name(tmp_path / "link.wmo") == channel_name(file)


def test_channels_differ_by_file(tmp_path: Path) -> None:
    assert channel_name(tmp_path / "a.wmo") != channel_name(tmp_path / "b.wmo")
    assert len(channel_name(tmp_path / "a.wmo")) < 40


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_closed_folder_is_named(
    as_ordinary_user: Callable[[], AbstractContextManager[Path]],
) -> None:
    with as_ordinary_user() as folder:
        folder.chmod(0o500)

        with pytest.raises(UnavailableError) as refused:
            FileLock(folder / "dossiers.wmo").acquire()

    assert refused.value.reason is Unavailability.READ_ONLY
