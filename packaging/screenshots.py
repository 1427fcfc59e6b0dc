"""Make docs/screenshots/ anew: the pictures of the guided tour, and the pages it prints.

The same tour in dark, high contrast and at the largest text stands there as sheets of pictures.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"
_PAGE_WIDTH = 1000
_LOOKS = {
    "dark": ("--theme", "dark"),
    "high-contrast": ("--theme", "high_contrast"),
    "text-200": ("--text-percent", "200"),
}
_ACROSS, _DOWN = 4, 4
_SMALL = QSize(546, 307)
_GAP = 8


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().out
    with tempfile.TemporaryDirectory() as name:
        tour = Path(name) / "tour"
        offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        tours = {look: Path(name) / look for look in _LOOKS}
        command = (sys.executable, "-m", "wmo_desk", "demo", "--out")
        walks = [(tour, ()), *((tours[look], options) for look, options in _LOOKS.items())]
        for out, options in walks:
            done = subprocess.run(
                (*command, str(out), *options), cwd=ROOT, env=offscreen, check=False
            )
            if done.returncode:
                return done.returncode
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        copy_pictures(tour, folder)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication([])
        draw_pages(tour, folder)
        for look, out in tours.items():
            draw_sheets(out, folder, look)
        application.quit()
    return 0


def pictures(tour: Path) -> list[Path]:
    """Return the picture of each step that the report of the tour names."""
    report = json.loads((tour / "report.json").read_text("utf-8"))
    return [tour / step["picture"] for step in report["steps"] if step["picture"]]


def draw_sheets(tour: Path, folder: Path, look: str) -> None:
    """Put the pictures of a tour on sheets, in the order of the tour."""
    found = pictures(tour)
    on_one = _ACROSS * _DOWN
    for number, begin in enumerate(range(0, len(found), on_one), 1):
        some = found[begin : begin + on_one]
        rows = -(-len(some) // _ACROSS)
        step = QSize(_SMALL.width() + _GAP, _SMALL.height() + _GAP)
        sheet = QImage(step.width() * _ACROSS, step.height() * rows, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        for place, file in enumerate(some):
            small = QImage(str(file)).scaled(
                _SMALL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            row, column = divmod(place, _ACROSS)
            painter.drawImage(column * step.width(), row * step.height(), small)
        painter.end()
        sheet.save(str(folder / f"{look}-{number}.jpg"), quality=75)


def copy_pictures(tour: Path, folder: Path) -> None:
    """Copy the picture of each step that the report of the tour names."""
    for picture in pictures(tour):
        shutil.copy(picture, folder)


def draw_pages(tour: Path, folder: Path) -> None:
    """Draw every page of every PDF of the tour."""
    for file in sorted(tour.rglob("*.pdf")):
        document = QPdfDocument()
        document.load(str(file))
        for number in range(document.pageCount()):
            page_picture(document, number).save(str(folder / f"{file.stem}-{number + 1}.png"))


def page_picture(document: QPdfDocument, number: int) -> QImage:
    """Draw one page on white, since a page of a PDF has no ground of its own."""
    size = document.pagePointSize(number)
    height = round(_PAGE_WIDTH * size.height() / size.width())
    drawn = document.render(number, QSize(_PAGE_WIDTH, height))
    picture = QImage(drawn.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main())
