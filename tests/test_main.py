"""The order of starting: little before the first window, everything else behind it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wmo_desk import __version__
from wmo_desk.main import WindowOptions, window_options
from wmo_desk.paths import Folders
from wmo_desk.settings import Settings
from wmo_desk.ui.start.application import FILE_NAME, file_to_open

Run = Callable[..., "subprocess.CompletedProcess[str]"]

# What takes long to load and is not needed to ask for a passphrase.
_HEAVY = ("sqlalchemy", "sqlcipher3", "argon2", "cryptography", "reportlab", "alembic")
_HEAVY_QT = ("QtSvg", "QtPdf", "QtPrintSupport", "QtNetwork", "QtDBus")

_LOADED_AT_FIRST_PAINT = """
import sys
from wmo_desk.main import main
from wmo_desk.ui.start import application
from PySide6 import QtCore
has_enumerations = lambda: ["enumerations of Qt"] if "Qt" in vars(QtCore) else []
application._report = lambda: print(*sys.modules, *has_enumerations(), sep="\\n")
sys.exit(main(["--data-folder", sys.argv[1], "--report-first-paint"]))
"""


@pytest.fixture
def run(home: Path) -> Run:
    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env=os.environ | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        )

    return run


def test_the_version_is_said_without_windows(run: Run) -> None:
    done = run("-m", "wmo_desk", "--version")

    assert done.stdout == f"wmo-desk {__version__}\n"
    assert done.returncode == 0


@pytest.mark.parametrize("is_there", [True, False])
def test_the_first_window_loads_little(run: Run, tmp_path: Path, is_there: bool) -> None:
    if is_there:
        (tmp_path / FILE_NAME).touch()

    done = run("-c", _LOADED_AT_FIRST_PAINT, str(tmp_path))

    loaded = set(done.stdout.splitlines())
    assert "wmo_desk.ui.start.window" in loaded, done.stderr
    assert not {name.split(".")[0] for name in loaded} & set(_HEAVY)
    assert not {f"PySide6.{name}" for name in _HEAVY_QT} & loaded
    assert "enumerations of Qt" not in loaded


def test_the_first_paint_is_reported(run: Run, tmp_path: Path) -> None:
    done = run("-m", "wmo_desk", "--data-folder", str(tmp_path), "--report-first-paint")

    assert done.stdout == "first paint\n"
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("given", "options"),
    [
        ([], WindowOptions()),
        (["--data-folder", "/x"], WindowOptions(Path("/x"))),
        (["--data-folder=/x y", "--report-first-paint"], WindowOptions(Path("/x y"), True)),
        (["--data-folder"], None),
        (["--report-first-paint=1"], None),
        (["--version"], None),
        (["--data-folder", "/x", "verify"], None),
        (["-h"], None),
    ],
)
def test_the_options_of_the_window_are_read(
    given: list[str], options: WindowOptions | None
) -> None:
    assert window_options(given) == options


_CLOSED_AT_ONCE = """
import sys
from wmo_desk.paths import Folders
from wmo_desk.ui.start.application import run_application
def accompany(start):
    start.window.painted.connect(start.window.close)
folders = Folders.of_person()
sys.exit(run_application(folders, accompany=accompany))
"""


def test_a_window_that_is_closed_at_once_ends_the_program(run: Run) -> None:
    done = run("-c", _CLOSED_AT_ONCE)

    assert done.returncode == 0, done.stderr


_TYPED_AT_ONCE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from wmo_desk.database import keys
from wmo_desk.paths import Folders
from wmo_desk.services import files
from wmo_desk.ui.start.application import FILE_NAME, run_application
keys.ARGON2ID_COST = {"memory_kib": 64, "passes": 1, "lanes": 1}
folders = Folders.of_person()
new = files.NewFile(folders.data / FILE_NAME, sys.argv[1], "0938", "M. Kok", True)
device = files.this_device(folders.config)
opened, _key = files.make_file(new, device=device, now=files.utc_now())
opened.file.close()
def accompany(start):
    def type_and_enter():
        start.window.page.secret.line.setText(sys.argv[1])
        start.window.page.secret.submitted.emit()
        look()
    def look():
        working = start.desk.working if start.desk is not None else None
        if working is not None and working.workspace.tasks.is_idle:
            print("open")
            working.window.close()
        else:
            QTimer.singleShot(5, look)
    start.window.painted.connect(type_and_enter)
sys.exit(run_application(folders, accompany=accompany))
"""


def test_a_passphrase_typed_before_the_rest_is_loaded_is_kept(run: Run, home: Path) -> None:
    done = run("-c", _TYPED_AT_ONCE, "vier fietsen in de regen")

    assert done.stdout == "open\n", done.stderr
    assert done.returncode == 0
    log = (home / ".local/state/wmo-desk/log/wmo-desk.log").read_text()
    assert "Kok" not in log


def test_an_unknown_command_is_refused_as_usage(run: Run) -> None:
    done = run("-m", "wmo_desk", "onzin")

    assert done.returncode == 2
    assert "onzin" in done.stderr


def test_help_names_the_commands(run: Run) -> None:
    done = run("-m", "wmo_desk", "--help")

    assert done.returncode == 0
    assert "verify" in done.stdout
    assert "--report-first-paint" not in done.stdout


def test_the_file_that_was_open_last_is_opened_again(tmp_path: Path) -> None:
    folders = Folders(tmp_path, tmp_path, tmp_path, tmp_path)
    elsewhere = tmp_path / "elders" / "x.wmo"
    settings = Settings(last_file=elsewhere)

    assert file_to_open(folders, settings, keeps_last_file=True) == elsewhere
    assert file_to_open(folders, settings, keeps_last_file=False) == tmp_path / FILE_NAME
    assert file_to_open(folders, Settings(), keeps_last_file=True) == tmp_path / FILE_NAME
