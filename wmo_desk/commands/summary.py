"""`wmo-desk summary`: write the summary of a conversation as a PDF."""

import argparse
from pathlib import Path
from uuid import UUID

from wmo_desk.commands.files import add_file_arguments, note_access, opened
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.engine import as_unavailable
from wmo_desk.database.unit_of_work import RecordMissing, local_day, utc_now
from wmo_desk.reports.client_summary import write_summary
from wmo_desk.services.conversations import conversation_rows
from wmo_desk.services.summary_query import conversation_summary


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser("summary", help="write the summary of a conversation as a PDF")
    add_file_arguments(parser)
    parser.add_argument("--client", type=UUID, required=True, metavar="ID")
    parser.add_argument(
        "--conversation", type=UUID, metavar="ID", help="the last one held when not given"
    )
    parser.add_argument("--large", action="store_true", help="in large print")
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the PDF; the access log names client and command, never contents."""
    today = local_day(utc_now())
    with opened(args, read_only=True) as file:
        with file.database.read() as session:
            rows = conversation_rows(session, args.client)
            held = [row.id for row in rows if row.held_on <= today]
            chosen = args.conversation or next(iter(held), None)
            if chosen not in {row.id for row in rows}:
                raise RecordMissing("conversation")
            summary = conversation_summary(session, chosen, today)
        content = write_summary(summary, large=args.large)
        note_access(file, AccessAction.SAVED_AS_FILE, "client", args.client)
    try:
        args.out.write_bytes(content)
    except OSError as error:
        raise as_unavailable(error) or error from error
    return 0
