"""`wmo-desk demo`: the whole main job through the real windows, with pictures and the PDF."""

import argparse
import faulthandler
import json
import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from wmo_desk.commands.tour.album import (
    PICTURE_SIZE,
    Album,
    Step,
    StepFailed,
    clear_former,
    write_report,
)
from wmo_desk.commands.tour.person import Person
from wmo_desk.commands.tour.resident import invented
from wmo_desk.commands.tour.story import CONFIRMATION, FILE_STEM, LARGE_SUMMARY, SUMMARY, Tour
from wmo_desk.commands.tour.visit import visit
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.domain.local_time import local_day
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.paths import Folders
from wmo_desk.settings import Settings, Theme, save_settings

PASSPHRASE: Final = "een rondleiding voor wie kijkt"  # noqa: S105 - of a file of invented people
PASSPHRASE_FILE: Final = "passphrase.txt"  # noqa: S105 - a name
_FILE: Final = f"{FILE_STEM}.wmo"
_PAPERS: Final = (SUMMARY, LARGE_SUMMARY, CONFIRMATION)
_FAILED: Final = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "demo", help="the whole main job through the real windows, in invented data"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for what is made"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="another number, another resident"
    )
    parser.add_argument(
        "--theme", type=Theme, choices=list(Theme), default=Theme.LIGHT, help="which colours"
    )
    parser.add_argument(
        "--text-percent", type=int, default=100, metavar="P", help="size of the text, 100 to 200"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Walk through the program; exit code 1 with a sentence when a step fails."""
    # Standard error may be no file.
    with suppress(OSError, AttributeError):
        faulthandler.enable()
    folder: Path = args.out.expanduser().absolute()
    _make_ready(folder)
    _choose_screen(folder)
    save_settings(Settings(theme=args.theme, text_percent=args.text_percent), _own(folder))
    steps: list[Step] = []
    papers = [folder / name for name in _PAPERS]
    report = partial(write_report, folder, steps, papers=papers, file=folder / _FILE)
    # Also of a tour that is cut short, so that the next one knows what it may remove.
    report()

    def story(person: Person) -> None:
        album = Album(person, folder, steps)
        tour = Tour(
            person=person,
            album=album,
            resident=invented(args.seed),
            passphrase=PASSPHRASE,
            folder=folder,
            today=local_day(utc_now()),
        )
        tour.walk()

    try:
        visit(
            Folders(data=folder, config=_own(folder), log=_own(folder), cache=_own(folder)), story
        )
    except StepFailed as error:
        sys.stderr.write(f"The tour stopped at the step “{error.step}”: {error.reason}\n")
        return _FAILED
    finally:
        report()
    return 0


def _make_ready(folder: Path) -> None:
    """Make room for a tour; what no tour made is refused rather than overwritten."""
    passphrase_file = folder / PASSPHRASE_FILE
    try:
        _own(folder).mkdir(parents=True, exist_ok=True)
        had_one = clear_former(folder)
        for name in (_FILE, *_PAPERS, PASSPHRASE_FILE):
            is_ours = had_one and name == PASSPHRASE_FILE
            if (folder / name).exists() and not is_ours:
                raise FileAlreadyThere(name)
        passphrase_file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    except OSError as error:
        raise UnavailableError(Unavailability.READ_ONLY, str(folder)) from error


def _own(folder: Path) -> Path:
    """Return where the program keeps its settings and its log during the tour."""
    return folder / "program"


def _choose_screen(folder: Path) -> None:
    """Without a screen draw on one that is not there, as large as that of a laptop."""
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if seen or not sys.platform.startswith("linux"):
        return
    laptop = {
        "name": "laptop",
        "x": 0,
        "y": 0,
        "width": PICTURE_SIZE.width(),
        "height": PICTURE_SIZE.height(),
    }
    file = _own(folder) / "screen.json"
    file.write_text(json.dumps({"screens": [laptop]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
