"""The log helps to find a bug and tells nothing about anybody."""

import logging
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wmo_desk import logs
from wmo_desk.logs import (
    CRASH_FILE_NAME,
    FILE_NAME,
    DiscreetFormatter,
    describe_error,
    start_logging,
    stop_logging,
)

_NAME = "Zonneveld-Unmistakable"

Start = Callable[[Path], Path]


@pytest.fixture
def start() -> Iterator[Start]:
    root, ours = logging.getLogger(), logging.getLogger("wmo_desk")
    levels = root.level, ours.level
    handlers = []

    def start_in(folder: Path) -> Path:
        handlers.append(start_logging(folder))
        return folder / FILE_NAME

    yield start_in
    for handler in handlers:
        stop_logging(handler)
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def _look_up() -> None:
    {}[_NAME]


def _fail() -> BaseException:
    try:
        try:
            _look_up()
        except KeyError as error:
            raise ValueError(_NAME) from error
    except ValueError as error:
        return error


def test_record_stands_in_the_file(start: Start, tmp_path: Path) -> None:
    file = start(tmp_path / "log")

    logging.getLogger("wmo_desk.cli").info("copied %d pages", 7)

    (line,) = file.read_text().splitlines()
    moment, words = line.split(" ", 1)
    assert words == "INFO wmo_desk.cli: copied 7 pages"
    assert moment.endswith("Z")


def test_chatter_of_libraries_is_left_out(start: Start, tmp_path: Path) -> None:
    file = start(tmp_path)

    logging.getLogger("alembic.runtime").info("Context impl")
    logging.getLogger("wmo_desk.cli").debug("detail")

    assert file.read_text() == ""


def test_others_cannot_read_the_log(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_MAX_BYTES", 200)
    file = start(tmp_path / "log")

    for number in range(10):
        logging.getLogger("wmo_desk").info("record %d of a log that grows", number)

    files = sorted(file.parent.iterdir())
    assert len(files) == 5
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_message_of_an_error_is_left_out(start: Start, tmp_path: Path) -> None:
    file = start(tmp_path)

    logging.getLogger("somebody.elses").error("not saved", exc_info=_fail())

    text = file.read_text()
    assert "ValueError" in text
    assert "KeyError" in text
    assert "_look_up" in text
    assert _NAME not in text


def test_system_error_is_named_by_its_code() -> None:
    with pytest.raises(FileNotFoundError) as caught:
        Path("/nowhere", _NAME).read_bytes()

    assert describe_error(caught.value).endswith("FileNotFoundError ENOENT")


def test_errors_that_refer_to_each_other_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first

    assert describe_error(first) == "builtins.ValueError\ncame from\nbuiltins.KeyError"


def test_line_break_makes_no_second_record() -> None:
    words = {"msg": "a\n2026-01-01 INFO b\x1b[31m\ud800", "levelname": "INFO", "name": "wmo_desk"}

    line = DiscreetFormatter().format(logging.makeLogRecord(words))

    assert line.endswith(r" INFO wmo_desk: a\n2026-01-01 INFO b\x1b[31m\ud800")


def test_log_that_cannot_be_written_goes_to_standard_error(
    start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    occupied = tmp_path / "log"
    occupied.touch()

    start(occupied)
    logging.getLogger("wmo_desk").info("started")

    assert "INFO wmo_desk: started" in capsys.readouterr().err


def test_a_crash_leaves_the_places_of_every_thread(tmp_path: Path) -> None:
    script = (
        "import ctypes, pathlib, sys\n"
        "from wmo_desk.logs import note_crashes\n"
        "def where_it_happened(): ctypes.string_at(0)\n"
        "note_crashes(pathlib.Path(sys.argv[1]) / 'log')\n"
        "where_it_happened()\n"
    )
    done = subprocess.run((sys.executable, "-c", script, tmp_path), check=False)

    assert done.returncode < 0
    noted = tmp_path / "log" / CRASH_FILE_NAME
    assert "where_it_happened" in noted.read_text("utf-8")
    assert noted.stat().st_mode & 0o777 == 0o600
