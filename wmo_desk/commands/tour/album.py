"""What is left of a tour: a picture of each step, and the report that names them."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from glob import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize

from wmo_desk.commands.tour.hands import NotSeenError
from wmo_desk.commands.tour.person import Person
from wmo_desk.domain.files import FileAlreadyThere
from wmo_desk.errors import WmoDeskError

PICTURE_SIZE: Final = QSize(1366, 768)
REPORT: Final = "report.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the tour; `picture` is a whole path, empty when none was taken."""

    name: str
    seconds: float
    picture: str


class StepFailed(Exception):
    """A step of the tour did not come to its end."""

    def __init__(self, step: str, reason: str) -> None:
        super().__init__(f"{step}: {reason}")
        self.step = step
        self.reason = reason


class Album:
    """Takes a picture at the end of each step, numbered in their order, and notes it in `steps`."""

    def __init__(self, person: Person, folder: Path, steps: list[Step]) -> None:
        self._person = person
        self._folder = folder
        self.steps = steps

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Do a step; what does not come in it names the step."""
        began = time.monotonic()
        try:
            yield
            self._person.settle()
            seconds = round(time.monotonic() - began, 3)
            picture = self._folder / f"{len(self.steps) + 1:02}-{name}.png"
            self._person.take_picture(picture, PICTURE_SIZE)
        except (NotSeenError, OSError, WmoDeskError) as error:
            raise StepFailed(name, f"{type(error).__name__}: {error}") from error
        self.steps.append(Step(name, seconds, str(picture)))


def write_report(folder: Path, steps: list[Step], *, papers: list[Path], file: Path) -> None:
    """Write DIR/report.json; the first of the papers is the ordinary summary."""
    report = {
        "steps": [asdict(step) for step in steps],
        "summary_pdf": str(papers[0]),
        "papers": [str(paper) for paper in papers],
        "file": str(file),
    }
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (folder / REPORT).write_text(text + "\n", encoding="utf-8")


def clear_former(folder: Path) -> bool:
    """Remove what an earlier tour left in this folder, and nothing else; False without one.

    Raises `FileAlreadyThere` for a report that no tour wrote.
    """
    report = folder / REPORT
    if not report.exists():
        return False
    try:
        former = json.loads(report.read_text("utf-8"))
        file = Path(former["file"])
        made = [Path(step["picture"]) for step in former["steps"]]
        made += [Path(paper) for paper in former["papers"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FileAlreadyThere(REPORT) from error
    made += [file, *folder.glob(f"{escape(file.name)}[.-]*")]
    for path in made:
        if path.parent == folder and path.is_file():
            path.unlink()
    report.unlink()
    return True
