"""The program itself, worked by a timer: unlocks a file and tells how long Vandaag takes.

Run as `python -m wmo_desk.bench.probe FOLDER` with the passphrase on standard input. Prints a line
of JSON: `today_ms` from the right passphrase until the page is filled and painted, `resident_mb`
when all has settled.
"""

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import Final

import wmo_desk.ui  # noqa: F401 - before all other windows and records, as the program has it

# isort: split
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from wmo_desk.database import attempts
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.paths import Folders
from wmo_desk.ui.start.application import FILE_NAME, Start, run_application
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.working import Working
from wmo_desk.ui.today.page import TodayPage

_LOOK_EVERY_MILLISECONDS: Final = 1
_SETTLING_MILLISECONDS: Final = 2_500


class Probe(QObject):
    """Waits for the program, unlocks, waits for Vandaag, tells, ends."""

    def __init__(self, start: Start) -> None:
        super().__init__(start)
        self._start = start
        self._begin = 0.0
        self._today_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        desk = self._start.desk
        if desk is None:
            return
        if not self._begin:
            page = self._start.window.page
            if isinstance(page, UnlockPage):
                self._begin = perf_counter()
                page.unlock_wanted.emit("the right one")
            return
        working: Working | None = desk.working
        page = None if working is None else working.window.findChild(TodayPage)
        if working is not None and page is not None and page.view is not None:
            self._timer.stop()
            working.window.repaint()
            self._today_ms = (perf_counter() - self._begin) * 1000
            QTimer.singleShot(_SETTLING_MILLISECONDS, lambda: self._end(working))

    def _end(self, working: Working) -> None:
        told = {"today_ms": self._today_ms, "resident_mb": resident_megabytes()}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        working.let_go()
        QTimer.singleShot(0, QApplication.quit)


def resident_megabytes() -> float | None:
    """How much memory this process has in use; None where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def main(folder: Path) -> int:
    """Run the program on the file in that folder, its key derived beforehand."""
    passphrase = sys.stdin.readline().rstrip("\n")
    key = attempts.unlock_by_passphrase(folder / FILE_NAME, passphrase, utc_now())
    # The derivation of the key is slow on purpose and is not what is measured.
    attempts.unlock_by_passphrase = lambda *_: key
    probes: list[Probe] = []
    return run_application(
        Folders.of_person().with_data(folder),
        keeps_last_file=False,
        accompany=lambda start: probes.append(Probe(start)),
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
