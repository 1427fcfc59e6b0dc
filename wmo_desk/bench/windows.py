"""Starting, filling Vandaag and memory: the program in a process of its own, and a bare window."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.services.make_data import make_data
from wmo_desk.ui.start.application import FILE_NAME

_BARE: Final = Path(__file__).with_name("bare_window.py")
_STARTS: Final = 9
_UNLOCKS: Final = 5
_LONGEST_SECONDS: Final = 120
_LONGEST_TYPING_SECONDS: Final = 900
_FRAME_MILLISECONDS: Final = 16
_CLIENTS_OF_TYPING: Final = 300
_WORDS: Final = 2_000
_FLOOR: Final = "a bare PySide6 window, the whole process"


def window_figures(folder: Path, passphrase: str, clients: int, home: Path) -> list[Figure]:
    """Measure starts and a file that is unlocked; `home` keeps the person's settings out of it."""
    environment = _environment(home)
    bare: list[float] = []
    whole: list[float] = []
    bare_memory: list[float] = []
    command = [sys.executable, "-m", "wmo_desk", "--data-folder", str(folder)]
    for number in range(_STARTS + 1):
        taken, told = _first_paint([sys.executable, str(_BARE)], environment)
        program, _ = _first_paint([*command, "--report-first-paint"], environment)
        if number:
            # The first start finds nothing in the disk's cache.
            bare.append(taken)
            whole.append(program)
            bare_memory += [
                int(line.split()[1]) / 1024 for line in told if line.startswith("VmRSS:")
            ]
    probes = [_probe(folder, passphrase, environment) for _ in range(_UNLOCKS)]
    memory = [probe["resident_mb"] for probe in probes if probe["resident_mb"] is not None]
    figures = [
        Figure(
            "whole process until the unlock window is on screen",
            None,
            whole,
            bare,
            Limit(times=1.3),
            _FLOOR,
        ),
        Figure(
            "right passphrase until Vandaag is filled",
            clients,
            [probe["today_ms"] for probe in probes],
            bare,
            Limit(times=3),
            _FLOOR,
        ),
    ]
    if memory and bare_memory:
        figures.append(
            Figure(
                "memory with the file open",
                clients,
                memory,
                bare_memory,
                Limit(over_floor=120, unit="MB"),
                "a bare PySide6 window",
            )
        )
    return figures


def typing_in(folder: Path, passphrase: str) -> Figure:
    """Measure typing in a file of its own, which is made anew: what is typed stays in it."""
    with tempfile.TemporaryDirectory(prefix="typing-", dir=folder) as place:
        path = Path(place) / FILE_NAME
        make_data(path, passphrase, clients=_CLIENTS_OF_TYPING)
        return typing_figure(path.parent, passphrase, path.parent / "home")


def typing_figure(folder: Path, passphrase: str, home: Path, *, words: int = _WORDS) -> Figure:
    """Type so many words into an open conversation, and into bare fields."""
    told = _probe(
        folder,
        passphrase,
        _environment(home),
        ("typing_probe", str(words)),
        longest=_LONGEST_TYPING_SECONDS,
    )
    return Figure(
        "typing: key to painted text",
        None,
        told["program_ms"],
        told["bare_ms"],
        Limit(p99=_FRAME_MILLISECONDS),
        "the same keys in a bare text field",
    )


def _first_paint(command: list[str], environment: Mapping[str, str]) -> tuple[float, list[str]]:
    begin = perf_counter()
    with subprocess.Popen(  # noqa: S603 - this program and its own script
        command, stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        if process.stdout is None or not process.stdout.readline().startswith("first paint"):
            message = f"no window: {command}"
            raise RuntimeError(message)
        taken = (perf_counter() - begin) * 1000
        return taken, process.stdout.read().splitlines()


def _probe(
    folder: Path,
    passphrase: str,
    environment: Mapping[str, str],
    what: tuple[str, ...] = ("probe",),
    *,
    longest: int = _LONGEST_SECONDS,
) -> dict[str, Any]:
    done = subprocess.run(  # noqa: S603 - a module of this program
        [sys.executable, "-m", f"wmo_desk.bench.{what[0]}", str(folder), *what[1:]],
        input=f"{passphrase}\n",
        capture_output=True,
        check=True,
        env=environment,
        text=True,
        timeout=longest,
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _environment(home: Path) -> dict[str, str]:
    places = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in places}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **environment,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": environment.get("QT_QPA_PLATFORM", "offscreen"),
    }
