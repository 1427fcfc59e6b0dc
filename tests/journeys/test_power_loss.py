"""The power fails while somebody types and clicks: what was shown as saved is there afterwards."""

import json
import os
import random
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import pytest
from sqlalchemy.orm import Session

from tests.journeys.files import opened
from wmo_desk.database.file import inspect_file
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.local_time import local_day
from wmo_desk.services.clients import client_details
from wmo_desk.services.conversations import conversation_rows, conversation_view
from wmo_desk.services.search import find_clients

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60.0

Promises = dict[str, dict[str, str]]


@pytest.mark.torture
@pytest.mark.parametrize("half", [0, 1])
def test_what_was_shown_as_saved_survives(file: Path, half: int, kill_rounds: int) -> None:
    promises: Promises = defaultdict(dict)
    for round_number in range(half, kill_rounds, 2):
        chance = random.Random(round_number)
        for line in run_until_the_power_fails(file.parent, round_number, chance):
            shown = json.loads(line)
            if "family_name" in shown:
                promises[shown["family_name"]] |= shown
        # Read-only, so that the next start of the program itself finds what the power left.
        with opened(file) as found:
            assert inspect_file(found.database.engine).is_sound, f"round {round_number}"
            with found.database.read() as session:
                for promised in promises.values():
                    assert_kept(session, promised)
    assert promises, "nothing was ever shown as saved"


def run_until_the_power_fails(data: Path, seed: int, chance: random.Random) -> list[str]:
    """Return what the screen promised."""
    with typist(data, seed) as process:
        out: IO[str] | None = process.stdout
        assert out is not None
        # Without a line the power fails while the program starts or unlocks.
        heard = [out.readline() for _line in range(chance.randrange(8))]
        with suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0, 0.5) if heard else chance.uniform(0.2, 1.5))
        assert process.poll() is None, "the program ended by itself"
        process.send_signal(signal.SIGKILL)
        rest, _errors = process.communicate(timeout=START_SECONDS)
    # What the power cut off in the middle was not read by anybody.
    return [line for line in (*heard, *rest.splitlines(keepends=True)) if line.endswith("\n")]


@contextmanager
def typist(data: Path, seed: int) -> Iterator["subprocess.Popen[str]"]:
    command = (sys.executable, "-m", "tests.journeys.typist", str(data), str(seed))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def assert_kept(session: Session, promised: dict[str, str]) -> None:
    (client,) = find_clients(session, promised["family_name"])
    details = client_details(session, client.id)
    assert details.street == promised.get("street", details.street)
    if {"said", "score", "wish", "closed"}.isdisjoint(promised):
        return
    (row,) = conversation_rows(session, client.id)
    assert row.held_on <= local_day(utc_now())
    assert row.main_wish == promised.get("wish", row.main_wish)
    assert row.is_closed or "closed" not in promised
    first = conversation_view(session, row.id).dimensions[0]
    assert first.resident_words == promised.get("said", first.resident_words)
    assert str(first.score) == promised.get("score", str(first.score))
