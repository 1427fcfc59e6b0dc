"""Make docs/screenshots/ anew: the pictures of the guided tour, and the pages it prints."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"
_PAGE_WIDTH = 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().out
    with tempfile.TemporaryDirectory() as name:
        tour = Path(name) / "tour"
        offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = (sys.executable, "-m", "wmo_desk", "demo", "--out", str(tour))
        done = subprocess.run(command, cwd=ROOT, env=offscreen, check=False)
        if done.returncode:
            return done.returncode
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        copy_pictures(tour, folder)
        draw_pages(tour, folder)
    return 0


def copy_pictures(tour: Path, folder: Path) -> None:
    """Copy the picture of each step that the report of the tour names."""
    report = json.loads((tour / "report.json").read_text("utf-8"))
    for step in report["steps"]:
        if step["picture"]:
            shutil.copy(tour / step["picture"], folder)


def draw_pages(tour: Path, folder: Path) -> None:
    """Draw every page of every PDF of the tour."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    for file in sorted(tour.rglob("*.pdf")):
        document = QPdfDocument()
        document.load(str(file))
        for number in range(document.pageCount()):
            page_picture(document, number).save(str(folder / f"{file.stem}-{number + 1}.png"))
    application.quit()


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
