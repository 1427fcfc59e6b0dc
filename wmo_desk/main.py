"""The order of starting: arguments, log, language, theme, window; the rest while one types."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from wmo_desk import __version__
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.paths import Folders


class WindowOptions(NamedTuple):
    """What can be asked of the window on the command line."""

    data_folder: Path | None = None
    report_first_paint: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run the command that was given; returns the exit code."""
    if getattr(sys, "frozen", False):
        # A packed program is started again for each process that composes letters.
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
    given = sys.argv[1:] if argv is None else list(argv)
    options = window_options(given)
    return _run_command(given) if options is None else _open_window(options)


def window_options(given: Sequence[str]) -> WindowOptions | None:
    """Read the few options of the window; None when anything else was given.

    By hand, because making a parser takes longer than reading the settings, and the first window
    waits for it. `--report-first-paint` is for measuring: it tells on standard output that the
    unlock window is on screen, and quits.
    """
    options = WindowOptions()
    rest = list(given)
    while rest:
        name, _equals, value = rest.pop(0).partition("=")
        if name == "--report-first-paint" and not value:
            options = options._replace(report_first_paint=True)
        elif name == "--data-folder" and (value or rest):
            options = options._replace(data_folder=Path(value or rest.pop(0)))
        else:
            return None
    return options


def _run_command(given: list[str]) -> int:
    # The commands load the database and the reports; the window must not wait for them.
    import argparse  # noqa: PLC0415

    from wmo_desk import cli  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="wmo-desk",
        description="The desk of the Wmo consultant. Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--data-folder", type=Path, metavar="D", help="the folder for records instead of the usual"
    )
    parser.add_argument("--version", action="version", version=f"wmo-desk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    cli.add_commands(commands, given)
    return cli.run(parser.parse_args(given))


def _has_screen() -> bool:
    """Tell whether a window can be shown; Qt would end the process without one."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def _open_window(options: WindowOptions) -> int:
    if not _has_screen():
        from wmo_desk import cli  # noqa: PLC0415 - as for the commands

        return cli.refuse(UnavailableError(Unavailability.NO_SCREEN))
    # A start makes much and drops little; a collector of our own takes over once the window shows.
    gc.disable()
    # A command needs no windows, and may run where there are no libraries for them.
    from wmo_desk.ui.start.application import run_application  # noqa: PLC0415

    return run_application(
        Folders.of_person().with_data(options.data_folder),
        keeps_last_file=options.data_folder is None,
        report_first_paint=options.report_first_paint,
    )
