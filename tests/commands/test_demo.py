"""What the guided tour does with a folder in which something stands already."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Command
from wmo_desk.commands.tour.album import REPORT, Step, clear_former, write_report


def test_only_what_a_tour_made_is_cleared(tmp_path: Path) -> None:
    made = ["01-unlock.png", "samenvatting.pdf", "rondleiding.wmo", "rondleiding.wmo.slots.json"]
    others = ["jaarverslag.pdf", "rondleiding.wmoed", "foto.png"]
    for name in (*made, *others):
        (tmp_path / name).write_text("x")
    step = Step("unlock", 0.1, str(tmp_path / made[0]))
    write_report(tmp_path, [step], papers=[tmp_path / made[1]], file=tmp_path / made[2])

    assert clear_former(tmp_path)

    assert {path.name for path in tmp_path.iterdir()} == {*others}
    assert not clear_former(tmp_path)


@pytest.mark.parametrize("name", [REPORT, "passphrase.txt", "rondleiding.wmo", "samenvatting.pdf"])
def test_what_no_tour_made_is_not_overwritten(command: Command, tmp_path: Path, name: str) -> None:
    content = json.dumps(["somebody's own"])
    (tmp_path / name).write_text(content)

    ended = command("demo", "--out", tmp_path)

    assert ended.is_refused(), ended
    assert name in ended.err
    assert (tmp_path / name).read_text() == content
