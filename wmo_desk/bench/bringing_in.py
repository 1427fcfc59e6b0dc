"""Bringing a list in, beside writing the very rows that come of it on a bare connection."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.files import PASSPHRASE
from wmo_desk.bench.queries import measured
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.engine import connect_file
from wmo_desk.database.unit_of_work import Actor, utc_now
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting_columns import guess_columns
from wmo_desk.services import catalogue
from wmo_desk.services.make_data import DATA_DAY, make_data
from wmo_desk.services.organisation import own_municipality
from wmo_desk.services.waiting_comparison import plan_list
from wmo_desk.services.waiting_import import apply_list
from wmo_desk.services.waiting_import_file import read_table
from wmo_desk.ui.start.application import FILE_NAME

LINES: Final = 20_000
_ROUNDS: Final = 3
_FIRST: Final = date(2026, 1, 5)
_HEADINGS: Final = (
    *("nummer", "naam", "voorletters", "geboortedatum", "straat", "huisnummer", "postcode"),
    *("woonplaats", "categorie", "criterium", "reden", "datum indicatie", "uren"),
)


def bringing_in_figure(
    folder: Path, say: Callable[[str], object], *, lines: int = LINES, rounds: int = _ROUNDS
) -> Figure:
    """Measure on copies of a file that holds one client, made in `folder` unless it stands there.

    The floor takes the rows of all tables that a run has added, read back from its file, and writes
    them with one statement per table in one transaction.
    """
    template = folder / "1-clients" / FILE_NAME
    if not template.exists():
        say(f"making {template}")
        make_data(template, PASSPHRASE, clients=1)
    values: list[float] = []
    floors: list[float] = []
    for turn in range(rounds):
        values_of, written = _bring_in(_copy(template, turn, "program"), lines)
        values.append(values_of)
        floors.append(_write_bare(_copy(template, turn, "bare"), written))
    return Figure(
        f"bringing a list in, {lines:,} lines",
        None,
        values,
        floors,
        Limit(times=3),
        "the same rows and their history on a bare connection, one transaction",
    )


Written = list[tuple[str, list[Any]]]


def _copy(template: Path, turn: int, name: str) -> Path:
    folder = template.parent.with_name(f"bringing-in-{name}-{turn}")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template.parent, folder)
    return folder / FILE_NAME


def _bring_in(path: Path, lines: int) -> tuple[float, Written]:
    """Compare and write as the program does, from the bytes of the sheet to the commit."""
    key = unlock_by_passphrase(path, PASSPHRASE, utc_now())
    with measured(path, key, 1) as file:
        with file.database.read() as session:
            own = own_municipality(session)
            if own is None:
                msg = "the file has no municipality of its own"
                raise RuntimeError(msg)
            criteria = catalogue.list_rows(session, own.id, ListKind.CRITERION, on=DATA_DAY)
        content = _sheet(criteria[0].text, lines)
        before = _tops(file.bare)
        begin = perf_counter()
        table = read_table(content, _quiet)
        with file.database.read() as session:
            plan = plan_list(session, table, guess_columns(table.headings), utc_now(), _quiet)
        with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            outcome = apply_list(unit, plan, file_name="bench.csv", progress=_quiet)
        passed = (perf_counter() - begin) * 1000
        if outcome.placed != lines:
            msg = f"{outcome.placed} of {lines} lines were placed"
            raise RuntimeError(msg)
        written = [
            (table, file.bare.execute(f"SELECT * FROM {table} WHERE rowid > ?", (top,)).fetchall())  # noqa: S608
            for table, top in before.items()
        ]
    shutil.rmtree(path.parent)
    return passed, [(table, rows) for table, rows in written if rows]


_TABLES: Final = (
    *("client", "indication", "waiting_entry", "waiting_event", "list_difference"),
    *("history_entry", "search_entry"),
)


def _tops(bare: Any) -> dict[str, int]:  # noqa: ANN401 - the driver has no types
    return {
        table: bare.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]  # noqa: S608
        for table in _TABLES
    }


def _write_bare(path: Path, written: Written) -> float:
    bare = connect_file(path, unlock_by_passphrase(path, PASSPHRASE, utc_now()))
    try:
        begin = perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        for table, rows in written:
            marks = ", ".join("?" for _ in rows[0])
            bare.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        bare.execute("COMMIT")
        passed = (perf_counter() - begin) * 1000
    finally:
        bare.close()
    shutil.rmtree(path.parent)
    return passed


def _sheet(criterion: str, lines: int) -> bytes:
    return "\n".join((";".join(_HEADINGS), *_lines(criterion, lines))).encode()


def _lines(criterion: str, lines: int) -> Iterator[str]:
    for number in range(1, lines + 1):
        day, month = number % 27 + 1, number % 9 + 1
        # One in a hundred stands elsewhere than by the rules.
        granted_on = _FIRST + timedelta(days=(number * (1 if number % 100 else 7)) % lines // 80)
        yield ";".join(
            (
                str(number),
                f"Inwoner{number}",
                "A.",
                f"{day:02}-{month:02}-{1930 + number % 40}",
                "Dorpsstraat",
                str(number % 200 + 1),
                "6231 AB",
                "Meerssen",
                "A",
                criterion,
                "Kan het niet zelf.",
                granted_on.isoformat(),
                "2,5",
            )
        )


def _quiet(_done: int, _total: int) -> None:
    pass
