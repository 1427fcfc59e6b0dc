"""Measuring: that each figure stands beside its floor, not how fast this machine is."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from wmo_desk.bench import stopwatch
from wmo_desk.bench.bringing_in import bringing_in_figure
from wmo_desk.bench.figures import Figure, Limit, table
from wmo_desk.bench.files import PASSPHRASE, file_with
from wmo_desk.bench.list_history import DAY_ASKED, bare_list, list_history_figure, list_of_a_day
from wmo_desk.bench.paper import (
    as_typst,
    first_paper_figure,
    insight_figure,
    letters_figure,
    summary_figure,
    usual_summary,
)
from wmo_desk.bench.queries import Measured, compared, figures_of, measured, three_letters
from wmo_desk.bench.social_map import Question, searching_map
from wmo_desk.bench.statements import questions_of, repeat
from wmo_desk.bench.windows import typing_figure, window_figures
from wmo_desk.commands.bench import as_json
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.main import main
from wmo_desk.models.waiting_list import WaitingEvent
from wmo_desk.reports.summary_text import Paragraph
from wmo_desk.services import clients
from wmo_desk.services.search import find_clients
from wmo_desk.services.social_map import all_entries, find_entries
from wmo_desk.services.waiting_rows import waiting_rows

CLIENTS = 150
KEYS = ["name", "clients", "median_ms", "p99_ms", "floor_ms", "ratio", "limit", "ok"]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return file_with(tmp_path_factory.mktemp("bench"), CLIENTS, lambda _: None)


@pytest.fixture(scope="module")
def file(path: Path) -> Iterator[Measured]:
    with measured(path, unlock_by_passphrase(path, PASSPHRASE, utc_now()), CLIENTS) as file:
        yield file


# --- Figures -----------------------------------------------------------------------------------


def figure(values: list[float], floors: list[float], limit: Limit) -> Figure:
    return Figure("a thing", 10, values, floors, limit)


def test_a_figure_within_its_limit_is_ok() -> None:
    found = figure([3.0, 1.0, 2.0], [1.0, 1.5, 0.5], Limit(times=2))
    assert (found.median, found.floor, found.ratio, found.is_ok) == (2.0, 1.0, 2.0, True)


@pytest.mark.parametrize(
    ("limit", "is_ok"),
    [
        (Limit(times=1.9), False),
        (Limit(amount=2.1), True),
        (Limit(amount=2.0), False),
        (Limit(over_floor=1.0, unit="MB"), True),
        (Limit(over_floor=0.5, unit="MB"), False),
        (Limit(p99=2.1), True),
        (Limit(p99=2.0), False),
    ],
)
def test_limits(limit: Limit, is_ok: bool) -> None:
    assert figure([2.0], [1.0], limit).is_ok is is_ok


def test_the_hundredth_part_takes_longer_than_p99() -> None:
    assert figure([float(n) for n in range(200)], [1.0], Limit(times=1)).p99 == 198.0
    assert figure([5.0, 7.0], [1.0], Limit(times=1)).p99 == 7.0


def test_json_has_the_keys_that_scripts_rely_on() -> None:
    told = figure([2.0], [1.0], Limit(times=3)).as_json()
    assert list(told)[: len(KEYS)] == KEYS
    assert told["limit"] == "3 ×"


def test_memory_is_not_told_in_milliseconds() -> None:
    told = figure([150.0], [50.0], Limit(over_floor=120, unit="MB")).as_json()
    assert (told["median_ms"], told["median_mb"], told["floor_mb"]) == (None, 150.0, 50.0)


def test_the_table_names_what_is_too_slow() -> None:
    lines = table([figure([2.0], [1.0], Limit(times=1)), figure([2.0], [], Limit(amount=3))])
    assert ["TOO SLOW" in line for line in lines.splitlines()] == [False, False, True, False]


# --- Measuring ---------------------------------------------------------------------------------


def test_both_are_timed_for_every_input() -> None:
    done: list[str] = []
    values, floors = stopwatch.in_turns(
        lambda given: done.append(f"subject {given}"),
        lambda given: done.append(f"floor {given}"),
        ["a", "b"],
        rounds=3,
    )
    assert len(values) == len(floors) == 6
    assert sorted(done) == ["floor a"] * 4 + ["floor b"] * 4 + ["subject a"] * 4 + ["subject b"] * 4


def test_the_first_of_a_block_warm_up() -> None:
    way: stopwatch.Way[int] = stopwatch.Way(lambda _: None, lambda _: None)
    values, floors = stopwatch.in_blocks(way, way, [range(8), range(8)])
    assert len(values) == len(floors) == 12


def test_the_floor_asks_the_same_and_gets_the_same(file: Measured) -> None:
    with file.database.read() as session:
        found = find_clients(session, "sm")
    asked = questions_of(
        file.database.engine, lambda: file.read(lambda session: find_clients(session, "sm"))
    )
    rows = repeat(file.bare, asked)[0]
    assert [row[2] for row in rows] == [row.list_name for row in found]
    assert found


def test_every_figure_of_a_file_has_a_floor(
    file: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wmo_desk.bench.paper.LONG_PAGES", 12)
    of_paper = [summary_figure(usual_summary(file)), insight_figure(file)]
    figures = [*figures_of(file), three_letters(file), *of_paper]
    assert [found.name.split(",")[0].split(":")[0] for found in figures] == [
        "search while typing",
        "client list",
        "open one dossier",
        "write one field",
        "waiting list in order",
        "match an offer against the waiting list",
        "position and reason of one",
        "search",
        "summary PDF",
        "copy of a dossier PDF",
    ]
    for found in figures:
        assert min(found.values) > 0
        assert found.floor is not None
        assert found.floor > 0
    beside = list(compared(figures[:5], figures[:5]))
    assert [each.name.split(":")[0] for each in beside] == [
        "client list",
        "open one dossier",
        "write one field",
    ]
    assert all(each.ratio == 1 for each in beside)


def test_the_first_paper_is_measured_beside_loading_reportlab(file: Measured) -> None:
    found = first_paper_figure(usual_summary(file), starts=1)
    ((whole,), (loading,)) = found.values, found.floors
    assert 0 < loading < whole


def test_letters_are_composed_on_two_cores_and_on_one(
    file: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wmo_desk.reports.letter_batch._ALONE_BELOW", 2)
    found = letters_figure(file, letters=20, rounds=1)
    assert found.name == "20 letters on two cores"
    assert len(found.values) == len(found.floors) == 1
    assert min(*found.values, *found.floors) > 0


def test_what_typst_is_given_has_no_marks_of_its_own() -> None:
    written = as_typst([Paragraph("Wat er *speelt*", 1), Paragraph('Zegt "#nee"')])
    assert written.splitlines()[2:] == [
        '#heading(level: 1, "Wat er *speelt*")',
        '#par("Zegt \\"#nee\\"")',
    ]


def test_the_social_map_is_measured_beside_a_bare_query(file: Measured) -> None:
    for _again in range(2):
        found = searching_map(file, 200)
        assert len(found.values) == len(found.floors) > 100
        assert min(found.floors) > 0
    with file.database.read() as session:
        assert len(all_entries(session)) == 200
        words = find_entries(session, "huiskamer")
    bare = repeat(file.bare, [Question("huiskamer", None, None).bare])[0]
    assert {row[1] for row in bare} == {row.name for row in words}


def test_the_list_of_a_day_is_measured_beside_a_bare_query(tmp_path: Path) -> None:
    figure = list_history_figure(tmp_path, CLIENTS, lambda _: None)
    assert len(figure.values) == len(figure.floors) == 15
    assert min(figure.floors) > 0
    assert figure.limit == Limit(times=5)
    path = next(tmp_path.rglob("*.wmo"))
    with measured(path, unlock_by_passphrase(path, PASSPHRASE, utc_now()), CLIENTS) as file:
        with file.database.read() as session:
            rows = waiting_rows(session, DAY_ASKED)
            events = session.execute(select(func.count()).select_from(WaitingEvent)).scalar_one()
        bare = repeat(file.bare, [bare_list(DAY_ASKED)])[0]
        again = list_of_a_day(file)
    assert events >= 2 * CLIENTS
    assert f"{events:,} events" in again.name == figure.name
    assert rows
    assert [row[:2] for row in bare] == [(row.id.bytes, row.client) for row in rows]


def test_what_was_measured_is_a_sound_list(file: Measured) -> None:
    with file.database.read() as session:
        rows = clients.client_rows(session)
    assert rows == sorted(rows, key=lambda row: (row.sort_name, row.id.bytes))


def test_the_program_and_a_bare_window_are_started(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wmo_desk.bench.windows._STARTS", 1)
    monkeypatch.setattr("wmo_desk.bench.windows._UNLOCKS", 1)
    figures = window_figures(path.parent, PASSPHRASE, CLIENTS, tmp_path)
    assert len(figures) == 3
    assert all(len(found.values) == len(found.floors) == 1 for found in figures)


def test_each_key_is_timed_until_it_is_painted(path: Path, tmp_path: Path) -> None:
    found = typing_figure(path.parent, PASSPHRASE, tmp_path, words=6)
    assert len(found.values) == len(found.floors) == 6 * len("Ik ")


def test_the_command_prints_json(
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    only = [figure([2.0], [1.0], Limit(times=3))]
    asked: list[object] = []

    def measure(counts: list[int], folder: Path, _say: object) -> list[Figure]:
        asked.extend((counts, folder))
        return only

    monkeypatch.setattr("wmo_desk.commands.bench.measure", measure)
    assert main(["bench", "--clients", "10", "20", "--folder", str(path.parent), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert asked == [[10, 20], path.parent]
    assert told["figures"][0]["median_ms"] == 2.0
    assert told["machine"]
    assert json.loads(as_json(only)) == told


def test_the_command_makes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    made = tmp_path / "made" / "dossiers.wmo"
    given = ["--file", str(made), "--passphrase-file", str(passphrase)]
    assert main(["make-data", "--clients", "3", "--seed", "5", *given]) == 0
    assert capsys.readouterr().out.strip() == str(made)
    assert main(["show", "clients", "--format", "json", "--on", "2026-11-20", *given]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 3
    # What stands there stays there.
    assert main(["make-data", "--clients", "3", *given]) == 1
    assert "made" not in capsys.readouterr().out


@pytest.mark.parametrize("number", ["0", "-4", "many"])
def test_a_number_of_clients_that_cannot_be_is_a_wrong_use(number: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["make-data", f"--clients={number}", "--file", "f", "--passphrase-file", "p"])
    assert stopped.value.code == 2


def test_bringing_a_list_in_is_measured_beside_its_bare_rows(tmp_path: Path) -> None:
    figure = bringing_in_figure(tmp_path, lambda _: None, lines=120, rounds=1)

    assert figure.name == "bringing a list in, 120 lines"
    assert len(figure.values) == len(figure.floors) == 1
    assert figure.values[0] > 0 < figure.floors[0]
