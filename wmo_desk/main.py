"""The order of starting: arguments, log, language, theme, window; the rest while one types."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from wmo_desk import __version__
from wmo_desk.paths import Folders


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run the command that was given; returns the exit code."""
    given = sys.argv[1:] if argv is None else list(argv)
    options, rest = _parser(add_help=False).parse_known_args(given)
    if rest:
        return _run_command(given)
    return _open_window(options)


def _parser(*, add_help: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wmo-desk",
        description="The desk of the Wmo consultant. Without a command the window opens.",
        add_help=add_help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--data-folder", type=Path, metavar="D", help="the folder for records instead of the usual"
    )
    parser.add_argument("--version", action="version", version=f"wmo-desk {__version__}")
    # For measuring: says on standard output that the unlock window is on screen, and quits.
    parser.add_argument("--report-first-paint", action="store_true", help=argparse.SUPPRESS)
    return parser


def _run_command(given: list[str]) -> int:
    # The commands load the database and the reports; the window must not wait for them.
    from wmo_desk import cli  # noqa: PLC0415

    parser = _parser(add_help=True)
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    cli.add_commands(commands, given)
    return cli.run(parser.parse_args(given))


def _open_window(options: argparse.Namespace) -> int:
    # A command needs no windows, and may run where there are no libraries for them.
    from wmo_desk.ui.start.application import run_application  # noqa: PLC0415

    return run_application(
        Folders.of_person().with_data(options.data_folder),
        keeps_last_file=options.data_folder is None,
        report_first_paint=options.report_first_paint,
    )
