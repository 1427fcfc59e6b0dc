"""`wmo-desk demo`: the guided tour as a command, with what it leaves in its folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
from PySide6.QtGui import QImage

from wmo_desk.commands.tour.album import PICTURE_SIZE
from wmo_desk.commands.tour.story import CONFIRMATION, LARGE_SUMMARY

ROOT = Path(__file__).resolve().parents[2]
STEPS = {"today", "clients", "dossier", "conversation-web", "indications", "waiting-list"}
STEPS |= {"caseload", "settings", "unlock", "lock", "summary"}
# What the conversation in depth has: from the first call to the plan of a household.
STEPS |= {"intake", "confirmation-letter", "preparation", "conversation-results", "together-paper"}
STEPS |= {"household", "consents", "signals", "carer", "home-scan", "direct-support", "advice"}
STEPS |= {"social-map", "social-map-page", "timeline-notes"}
# Lists in and out, letters of the municipality, and a copy of a file.
STEPS |= {"list-import", "list-differences", "provider-sheets", "letter-text", "insight"}


def wmo_desk(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    # Nothing is set that says there is no screen: the command finds out by itself.
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        (sys.executable, "-m", "wmo_desk", *map(str, arguments)),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_guided_tour(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    done = wmo_desk("demo", "--out", folder, "--seed", "2")
    assert done.returncode == 0, done.stderr

    report = json.loads((folder / "report.json").read_text("utf-8"))
    assert {step["name"] for step in report["steps"]} >= STEPS
    for step in report["steps"]:
        assert step["seconds"] >= 0
        assert QImage(step["picture"]).size() == PICTURE_SIZE, step["name"]
    for pdf in (Path(report["summary_pdf"]), folder / LARGE_SUMMARY, folder / CONFIRMATION):
        assert pdf.read_bytes().startswith(b"%PDF-")
    # What somebody takes home from a whole conversation, read back and with its result.
    with pikepdf.open(report["summary_pdf"]) as summary:
        assert len(summary.pages) <= 2

    # The commands open what is left with the passphrase that lies beside it.
    given = ("--file", report["file"], "--passphrase-file", folder / "passphrase.txt")
    verified = wmo_desk("verify", *given)
    assert verified.returncode == 0, verified.stdout + verified.stderr
    shown = wmo_desk("show", "clients", *given, "--format", "json")
    assert len(json.loads(shown.stdout)) > 40


def test_a_tour_that_fails_names_its_step(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    # A folder stands where the first picture would.
    (folder / "01-first-start.png").mkdir()

    done = wmo_desk("demo", "--out", folder)

    assert done.returncode == 1
    assert "first-start" in done.stderr
