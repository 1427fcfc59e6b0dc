"""Make docs/papers/ anew: every paper of a practice file, for a small, a usual and a full dossier.

Each stands there in ordinary and in large print, its sheets side by side in one picture; a usual
one for a resident also with another language beside the Dutch.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from practice_papers import practice_file, three_of
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.reports.papers import print_paper

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "papers"
_SHEET_WIDTH = 420
_ACROSS = 4
_MOST_SHEETS = 8
_GAP = 10
_BESIDE = "de"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().out
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name, practice_file(Path(name)) as session:
        for kind in DocumentKind:
            draw_kind(session, kind, local_day(utc_now()), folder)
    application.quit()
    return 0


def draw_kind(session: Session, kind: DocumentKind, on: date, folder: Path) -> None:
    """Draw the smallest, a usual and the fullest paper of a kind, a usual one in German as well."""
    chosen = three_of(session, kind, on)
    if not chosen:
        sys.stdout.write(f"{kind.value}: nothing of this in the practice file\n")
    for size, contents in chosen.items():
        forms = {"": print_paper(contents), "-large": print_paper(contents, large=True)}
        beside = print_paper(contents, beside=_BESIDE)
        if size == "usual" and beside != forms[""]:
            forms[f"-{_BESIDE}"] = beside
        for form, printed in forms.items():
            name = f"{kind.value}-{size}{form}.jpg"
            draw(printed.content).save(str(folder / name), quality=72)


def draw(content: bytes) -> QImage:
    """Put the sheets of a paper side by side."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    shown = min(document.pageCount(), _MOST_SHEETS)
    pages: Sequence[QImage] = [page_of(document, number) for number in range(shown)]
    across, down = min(len(pages), _ACROSS), -(-len(pages) // _ACROSS)
    height = max(page.height() for page in pages)
    whole = QImage(
        across * (_SHEET_WIDTH + _GAP) + _GAP,
        down * (height + _GAP) + _GAP,
        QImage.Format.Format_RGB32,
    )
    whole.fill(QColor("#8a8f90"))
    painter = QPainter(whole)
    for number, page in enumerate(pages):
        left = _GAP + number % _ACROSS * (_SHEET_WIDTH + _GAP)
        painter.drawImage(left, _GAP + number // _ACROSS * (height + _GAP), page)
    painter.end()
    document.close()
    return whole


def page_of(document: QPdfDocument, number: int) -> QImage:
    size = document.pagePointSize(number)
    height = round(_SHEET_WIDTH * size.height() / size.width())
    drawn = document.render(number, QSize(_SHEET_WIDTH * 2, height * 2))
    page = QImage(_SHEET_WIDTH, height, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = drawn.scaled(page.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter.drawImage(0, 0, small)
    painter.end()
    return page


if __name__ == "__main__":
    sys.exit(main())
