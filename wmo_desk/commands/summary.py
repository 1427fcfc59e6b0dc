"""`wmo-desk summary`: write the summary of a conversation as a PDF."""

import argparse
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.commands.files import add_file_arguments, note_access, opened
from wmo_desk.contents.paper_languages import SHIPPED
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.documents import NothingToSumUp
from wmo_desk.domain.local_time import local_day
from wmo_desk.reports.client_summary import print_summary
from wmo_desk.services.conversations import conversation_rows
from wmo_desk.services.documents import conversation_to_sum_up, save_paper
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
    parser.add_argument(
        "--beside", choices=SHIPPED, default="", help="another language beside the Dutch"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the PDF; the access log names client and command, never contents."""
    today = local_day(utc_now())
    with opened(args) as file:
        with file.database.read() as session:
            chosen = _chosen(session, args.client, args.conversation, today)
            summary = conversation_summary(session, chosen, today)
        content = print_summary(summary, large=args.large, beside=args.beside).content
        note_access(file, AccessAction.SAVED_AS_FILE, "conversation", chosen)
    save_paper(args.out, content)
    return 0


def _chosen(session: Session, client_id: UUID, wanted: UUID | None, today: date) -> UUID:
    """Find the conversation; raises `NothingToSumUp` for one that is not this client's."""
    if wanted is None:
        found = conversation_to_sum_up(session, client_id, today)
    else:
        its = {row.id for row in conversation_rows(session, client_id)}
        found = wanted if wanted in its else None
    if found is None:
        raise NothingToSumUp
    return found
