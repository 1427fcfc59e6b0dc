"""`wmo-desk make-data`: make a file with a believable caseload of invented residents."""

import argparse
import sys

from wmo_desk.commands.files import add_file_arguments, day, read_passphrase
from wmo_desk.services.make_data import DATA_DAY, make_data


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "make-data",
        help="make a file with invented residents, the same for the same seed",
        description="Make a new encrypted file with invented residents, their conversations,"
        " indications, waiting list and history. The same seed gives the same records.",
    )
    parser.add_argument("--clients", type=count, required=True, metavar="N", help="how many")
    add_file_arguments(parser)
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, others")
    parser.add_argument(
        "--on",
        type=day,
        default=DATA_DAY,
        metavar="DATE",
        help=f"the day up to which everything is told (default: {DATA_DAY})",
    )
    parser.set_defaults(run=run)


def count(text: str) -> int:
    """Read a number of clients; argparse turns the error into a usage line."""
    number = int(text)
    if number < 1:
        message = "at least one client"
        raise argparse.ArgumentTypeError(message)
    return number


def run(args: argparse.Namespace) -> int:
    """Make the file; on a terminal the count of clients goes along on stderr."""
    make_data(
        args.file,
        read_passphrase(args.passphrase_file),
        clients=args.clients,
        seed=args.seed,
        on=args.on,
        progress=_show if sys.stderr.isatty() else None,
    )
    sys.stdout.write(f"{args.file}\n")
    return 0


def _show(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    sys.stderr.write(f"\r{done:,} / {total:,}{end}")
    sys.stderr.flush()
