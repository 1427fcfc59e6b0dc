"""`wmo-desk show`: clients, caseload, waiting list, advice and more, as JSON or CSV."""

import argparse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from wmo_desk.commands.files import add_file_arguments, day, note_access, opened
from wmo_desk.commands.tables import write_rows
from wmo_desk.contents.waiting_words import person_of, why
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.local_time import local_day
from wmo_desk.services import caseload, exports, waiting_rows

Rows = Iterator[Mapping[str, object]]

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "clients": ("id", "name", "birth_date", "municipality", "area", "consultant"),
    "caseload": ("consultant", "open_files", "overdue", "waiting", "reviews_due"),
    "waiting-list": (
        "position",
        "client_id",
        "category",
        "indication_date",
        "placed_at",
        "status",
        "exception",
        "why",
    ),
    "indications": (
        "id",
        "client_id",
        "provision",
        "form",
        "start",
        "end",
        "next_review",
        "target_group",
    ),
    "advice-contacts": ("id", "held_on", "quarter", "place", "area", "topic", "advice"),
    "access-log": ("at", "actor", "action", "object_type", "object_id", "result", "origin"),
}
"""Keys that scripts rely on; none is ever taken away."""

_ON: Final = (
    "what was open, ran and waited on that day, today by default; names, areas and the dates of an"
    " indication are told as they are now"
)


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "show",
        help="show rows of a file as JSON or CSV",
        description="Show the files that are open, what everybody carries, the indications that"
        " run or are still to begin, the waiting list in its order, or the access log up to a day.",
    )
    parser.add_argument("what", choices=list(COLUMNS))
    add_file_arguments(parser)
    parser.add_argument("--format", choices=("json", "csv"), required=True)
    parser.add_argument("--on", type=day, metavar="DATE", help=_ON)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the rows; the access log notes that they were exported."""
    on = args.on or local_day(utc_now())
    with opened(args) as file:
        note_access(file, AccessAction.EXPORTED, args.what)
        with file.database.read() as session:
            write_rows(COLUMNS[args.what], _ROWS[args.what](session, on), args.format)
    return 0


def _clients(session: Session, on: date) -> Rows:
    for row in exports.clients_on(session, on):
        yield row._asdict()


def _caseload(session: Session, on: date) -> Rows:
    for row in caseload.caseload_rows(session, on):
        yield asdict(row)


def _waiting_list(session: Session, on: date) -> Rows:
    for row in waiting_rows.waiting_rows(session, on):
        yield row._asdict() | {
            "exception": row.exception_reason or None,
            "why": why(row.explanation, person_of(row.gender)),
        }


def _indications(session: Session, on: date) -> Rows:
    for row in exports.indications_on(session, on):
        yield row._asdict() | {"target_group": row.target_group or None}


def _advice_contacts(session: Session, on: date) -> Rows:
    for row in exports.advice_until(session, on):
        yield row._asdict()


def _access_log(session: Session, on: date) -> Rows:
    for row in exports.access_until(session, on):
        yield row._asdict()


_ROWS: Final[Mapping[str, Callable[[Session, date], Rows]]] = {
    "clients": _clients,
    "caseload": _caseload,
    "waiting-list": _waiting_list,
    "indications": _indications,
    "advice-contacts": _advice_contacts,
    "access-log": _access_log,
}
