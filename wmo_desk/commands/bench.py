"""`wmo-desk bench`: measure the speed, each figure beside its floor."""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from wmo_desk.bench.figures import Figure, machine, table
from wmo_desk.bench.run import measure
from wmo_desk.commands.make_data import count

_USUAL: Final = (100_000,)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "bench",
        help="measure the speed, each figure beside its floor in the same run",
        description="Measure starting, searching, lists, dossier, writing, paper and memory. With"
        " several numbers of clients they are compared as well.",
    )
    parser.add_argument(
        "--clients",
        type=count,
        nargs="+",
        default=list(_USUAL),
        metavar="N",
        help="how many clients the files have (default: 100000)",
    )
    parser.add_argument(
        "--folder", type=Path, metavar="D", help="keep the files here and use them again"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what was measured. A figure over its limit is shown as such; it is no error."""
    with _folder(args.folder) as folder:
        figures = list(measure(args.clients, folder, _say))
    sys.stdout.write(as_json(figures) if args.json else f"{machine()}\n\n{table(figures)}\n")
    return 0


def as_json(figures: list[Figure]) -> str:
    """Write the figures with the keys that scripts rely on."""
    told = {"figures": [figure.as_json() for figure in figures], "machine": machine()}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


@contextmanager
def _folder(given: Path | None) -> Iterator[Path]:
    if given is not None:
        yield given.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="wmo-desk-bench-") as folder:
        yield Path(folder)


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")
    sys.stderr.flush()
