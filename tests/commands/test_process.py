"""The same commands as real processes, on a machine without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import translations

from tests.commands.conftest import Filled
from wmo_desk.settings import Language, Settings, save_settings

# As a timer of the system starts it: no display, and no language said.
_LEFT_OUT = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL", "LC_CTYPE")


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    return kept | {"HOME": str(home)}


def run(filled: Filled, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "wmo_desk", *arguments, *filled.file_arguments],
        capture_output=True,
        check=False,
        timeout=60,
        env=environment(filled.path.parent),
        cwd=Path(__file__).parents[2],
    )


def test_list_without_a_display(filled: Filled) -> None:
    ended = run(filled, "show", "waiting-list", "--format", "json")

    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout.decode())[0]["position"] == 1


def test_refusal_in_the_language_of_this_machine(filled: Filled, home: Path) -> None:
    translations.compile_all()
    filled.passphrase_file.write_text("iets heel anders")

    dutch = run(filled, "verify")
    save_settings(Settings(language=Language.ENGLISH), filled.path.parent / ".config" / "wmo-desk")
    english = run(filled, "verify")

    assert (dutch.returncode, english.returncode) == (1, 1)
    assert "wachtzin" in dutch.stderr.decode()
    assert "passphrase" in english.stderr.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_window_without_a_display_is_refused(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "wmo_desk", "--data-folder", str(tmp_path)],
        capture_output=True,
        check=False,
        timeout=60,
        env=environment(tmp_path),
        cwd=Path(__file__).parents[2],
    )

    assert ended.returncode == 1
    assert "wmo-desk --help" in ended.stderr.decode()
    assert len(ended.stderr.decode().splitlines()) == 1


def test_refusal_is_one_sentence_and_no_trace(filled: Filled) -> None:
    filled.path.write_bytes(b"")

    ended = run(filled, "verify")

    assert ended.returncode == 1
    assert ended.stdout == b""
    assert len(ended.stderr.decode().strip().splitlines()) == 1


def test_reader_that_has_seen_enough_is_no_error(filled: Filled) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        ended = subprocess.run(
            [
                sys.executable,
                *("-m", "wmo_desk", "show", "clients", "--format", "csv"),
                *filled.file_arguments,
            ],
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
            env=environment(filled.path.parent),
            cwd=Path(__file__).parents[2],
        )

    assert ended.stderr == b""
    assert ended.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_full_disk_behind_the_output_is_told(filled: Filled) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [
                sys.executable,
                *("-m", "wmo_desk", "show", "clients", "--format", "json"),
                *filled.file_arguments,
            ],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
            env=environment(filled.path.parent),
            cwd=Path(__file__).parents[2],
        )

    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr
    assert len(ended.stderr.decode().split()) > 6
