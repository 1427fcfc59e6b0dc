import csv
import io
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from tests.commands.conftest import FILLED_AT, ON, Command, Filled
from tests.fixtures import DEVICE
from wmo_desk.commands.show import COLUMNS
from wmo_desk.commands.tables import write_rows
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.signals import SignalKind
from wmo_desk.services import clients, signals, waiting_list
from wmo_desk.services.waiting_rows import waiting_rows

KEYS = {
    "clients": ["id", "name", "birth_date", "municipality", "area", "consultant"],
    "caseload": ["consultant", "open_files", "overdue", "waiting", "reviews_due"],
    "indications": [
        "id",
        "client_id",
        "provision",
        "form",
        "start",
        "end",
        "next_review",
        "target_group",
    ],
    "advice-contacts": ["id", "held_on", "quarter", "place", "area", "topic", "advice"],
    "waiting-list": [
        "position",
        "client_id",
        "category",
        "indication_date",
        "placed_at",
        "status",
        "exception",
        "why",
    ],
}


@pytest.mark.parametrize("what", list(KEYS))
def test_keys_are_those_that_scripts_rely_on(command: Command, filled: Filled, what: str) -> None:
    ended = command("show", what, filled.file_arguments, "--format", "json", "--on", ON.isoformat())

    assert (ended.code, ended.err) == (0, "")
    assert ended.rows
    assert all(list(row) == KEYS[what] for row in ended.rows)


@pytest.mark.parametrize("what", list(KEYS))
def test_csv_has_the_same_columns(command: Command, filled: Filled, what: str) -> None:
    shown = partial(command, "show", what, filled.file_arguments, "--on", ON.isoformat())
    as_json, as_csv = shown("--format", "json"), shown("--format", "csv")

    rows = list(csv.reader(io.StringIO(as_csv.out, newline="")))

    assert rows[0] == KEYS[what]
    assert len(rows) == 1 + len(as_json.rows)
    assert "\r\n" in as_csv.out
    assert "\r\r\n" not in as_csv.out


def test_clients_in_dutch_order_with_null_for_what_is_absent(
    command: Command, filled: Filled
) -> None:
    rows = command("show", "clients", filled.file_arguments, "--format", "json").rows

    assert {row["id"] for row in rows} == {str(filled.waiting), str(filled.quiet)}
    of = {row["id"]: row for row in rows}
    assert of[str(filled.waiting)]["consultant"] == "M. Kok"
    assert of[str(filled.waiting)]["birth_date"] == "1955-03-14"
    assert of[str(filled.waiting)]["municipality"] == "Meerssen"
    assert of[str(filled.quiet)]["birth_date"] is None
    assert of[str(filled.quiet)]["area"] is None


def test_waiting_list_says_why(command: Command, filled: Filled) -> None:
    (row,) = command("show", "waiting-list", filled.file_arguments, "--format", "json").rows

    assert (row["position"], row["category"], row["status"]) == (1, "A", "waiting")
    assert row["client_id"] == str(filled.waiting)
    assert row["indication_date"] == "2026-09-03"
    assert datetime.fromisoformat(row["placed_at"]) == FILLED_AT
    assert row["exception"] is None
    assert "plaats 1" in row["why"]


def test_indication_with_its_days(command: Command, filled: Filled) -> None:
    (row,) = command("show", "indications", filled.file_arguments, "--format", "json").rows

    assert row["id"] == str(filled.indication)
    assert (row["form"], row["start"], row["end"]) == ("in_kind", "2026-09-03", "2029-09-02")
    assert row["next_review"] is None
    assert row["target_group"] is None


def test_caseload_counts_per_consultant(command: Command, filled: Filled) -> None:
    rows = command(
        "show", "caseload", filled.file_arguments, "--format", "json", "--on", ON.isoformat()
    ).rows

    of = {row["consultant"]: row for row in rows}
    assert (of["M. Kok"]["open_files"], of["M. Kok"]["waiting"]) == (1, 1)
    assert of["M. Kok"]["overdue"] == 1
    assert of[None]["open_files"] == 1


def test_caseload_of_an_earlier_day_counts_who_waited_then(
    command: Command, filled: Filled
) -> None:
    with filled.opened() as file, file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        (row,) = waiting_rows(unit.session, ON)
        waiting_list.leave(unit, row.id, reason="Verhuisd")
    shown = partial(command, "show", "caseload", filled.file_arguments, "--format", "json")

    assert sum(row["waiting"] for row in shown().rows) == 0
    assert sum(row["waiting"] for row in shown("--on", ON.isoformat()).rows) == 1


@pytest.mark.parametrize("what", ["clients", "waiting-list", "indications"])
def test_before_anything_happened_nothing_is_shown(
    command: Command, filled: Filled, what: str
) -> None:
    ended = command("show", what, filled.file_arguments, "--format", "json", "--on", "2026-09-01")

    assert (ended.code, ended.rows) == (0, [])


def test_client_shows_until_the_day_its_file_was_closed(command: Command, filled: Filled) -> None:
    with filled.opened() as file, file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        unit.change(
            unit.get(clients.Client, filled.quiet), {"closed_on": ON, "closing_reason": "Verhuisd"}
        )
    shown = partial(command, "show", "clients", filled.file_arguments, "--format", "json", "--on")

    assert len(shown("2026-10-04").rows) == 2
    assert len(shown(ON.isoformat()).rows) == 1


def test_csv_cell_is_no_formula(command: Command, filled: Filled) -> None:
    ended = command("show", "clients", filled.file_arguments, "--format", "csv")

    names = [row["name"] for row in csv.DictReader(io.StringIO(ended.out))]
    assert not any(name.startswith("=") for name in names)
    assert any("=Zandt" in name for name in names)


def test_advice_contacts_name_their_quarter_and_nobody(command: Command, filled: Filled) -> None:
    ended = command("show", "advice-contacts", filled.file_arguments, "--format", "csv")

    [row] = csv.DictReader(io.StringIO(ended.out))
    assert (row["held_on"], row["quarter"], row["place"]) == (
        "2026-09-30",
        "2026-Q3",
        "Bibliotheek",
    )
    assert (row["topic"], row["area"]) == ("home", "")
    assert row["advice"].startswith("'=")


def test_what_was_shown_is_in_the_access_log(command: Command, filled: Filled) -> None:
    command("show", "clients", filled.file_arguments, "--format", "json")

    assert filled.log()[-1] == "exported"


def test_access_log_tells_who_looked_at_a_file(command: Command, filled: Filled) -> None:
    with filled.opened() as file, file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        clients.view_client(unit, filled.waiting)

    ended = command("show", "access-log", filled.file_arguments, "--format", "json")

    line = next(row for row in reversed(ended.rows) if row["action"] == "viewed")
    assert list(line) == [
        "at",
        "actor",
        "action",
        "object_type",
        "object_id",
        "result",
        "origin",
    ]
    assert (line["actor"], line["object_type"], line["result"]) == (None, "client", "done")
    assert (line["object_id"], line["origin"]) == (str(filled.waiting), DEVICE.origin)
    assert [row["at"] for row in ended.rows] == sorted(row["at"] for row in ended.rows)


def test_list_is_shown_beside_an_open_window(command: Command, filled: Filled) -> None:
    with filled.opened() as file:
        with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            clients.view_client(unit, filled.waiting)
        ended = command("show", "clients", filled.file_arguments, "--format", "json")

    assert (ended.code, len(ended.rows)) == (0, 2)


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "everything"],
        ["show", "clients", "--format", "xml"],
        ["show", "clients", "--on", "31-12-2026"],
        ["show", "clients", "--on", "2026-02-30"],
        ["show", "clients", "--format", "json", "--on", "9999-12-31"],
        ["show", "clients", "--format", "json", "--on", "0001-01-01"],
        ["show", "clients"],
        ["nonsense"],
    ],
)
def test_wrong_use_is_exit_code_2(command: Command, filled: Filled, arguments: list[str]) -> None:
    ended = command(arguments, filled.file_arguments)

    assert ended.code == 2
    assert "usage:" in ended.err


@pytest.mark.parametrize("what", [["--help"], ["show", "--help"], ["restore", "--help"]])
def test_help_says_what_there_is(command: Command, what: list[str]) -> None:
    ended = command(what)

    assert ended.code == 0
    assert "usage:" in ended.out


@pytest.mark.parametrize("what", list(COLUMNS))
@pytest.mark.parametrize("on", ["1900-01-01", "2199-12-31"])
def test_any_day_that_is_taken_has_rows(
    command: Command, filled: Filled, what: str, on: str
) -> None:
    ended = command("show", what, filled.file_arguments, "--format", "json", "--on", on)

    assert (ended.code, ended.err) == (0, "")
    assert isinstance(ended.rows, list)


def test_rows_without_any_are_an_empty_list() -> None:
    out = io.StringIO()

    write_rows(("id",), [], "json", out)

    assert out.getvalue().split() == ["[", "]"]


def test_dates_and_absent_values(tmp_path: Path) -> None:
    rows = [{"day": date(2026, 11, 22), "none": None, "name": "Ümit\n“x”"}]
    as_json, as_csv = io.StringIO(), io.StringIO()

    write_rows(("day", "none", "name"), rows, "json", as_json)
    write_rows(("day", "none", "name"), rows, "csv", as_csv)

    assert '"2026-11-22", "none": null, "name": "Ümit\\n“x”"' in as_json.getvalue()
    assert list(csv.reader(io.StringIO(as_csv.getvalue(), newline="")))[1] == [
        "2026-11-22",
        "",
        "Ümit\n“x”",
    ]


def test_no_signal_is_ever_shown(command: Command, filled: Filled) -> None:
    with filled.opened() as file, file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        signals.note_signal(
            unit, filled.waiting, kind=SignalKind.UNSAFE, noticed="blauwe plek", action="Bel"
        )

    for what in COLUMNS:
        told = command("show", what, filled.file_arguments, "--format", "json").out
        assert told
        assert not any(word in told for word in ("blauwe plek", "unsafe", "signal"))
