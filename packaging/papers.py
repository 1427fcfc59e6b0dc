"""Make docs/papers/ anew: every paper of a practice file, for a small, a usual and a full dossier.

Each stands there in ordinary and in large print, its sheets side by side in one picture.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wmo_desk.database.file import this_device
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.insight import (
    Choice,
    Verdict,
)
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.errors import RuleError
from wmo_desk.models.application import Refusal
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.norms import NormCalculation
from wmo_desk.models.organisation import Provider
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.papers import Contents, print_paper
from wmo_desk.services import files
from wmo_desk.services.documents import NOBODY, PaperAbout
from wmo_desk.services.insight import insight_of, insight_request
from wmo_desk.services.paper_sheets import paper_sheet

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "papers"
_SIZES = ("small", "usual", "full")
_SHEET_WIDTH = 420
_ACROSS = 4
_MOST_SHEETS = 8
_GAP = 10

_MADE_OF: dict[DocumentKind, Select[tuple[UUID]]] = {
    DocumentKind.SUMMARY: select(Conversation.id),
    DocumentKind.FINDINGS: select(Conversation.id),
    DocumentKind.INVITATION: select(Conversation.id),
    DocumentKind.PREPARATION: select(Conversation.id),
    DocumentKind.CONFIRMATION: select(Report.id),
    DocumentKind.PLAN: select(Client.id),
    DocumentKind.RESIDENT_SHEET: select(Client.id),
    DocumentKind.HAND_OVER: select(Client.id),
    DocumentKind.INSIGHT: select(Client.id),
    DocumentKind.NORM_CALCULATION: select(NormCalculation.id),
    DocumentKind.PLACE_LETTER: select(WaitingEntry.id),
    DocumentKind.DECISION_LETTER: select(Indication.id),
    DocumentKind.WITHDRAWAL_LETTER: select(Indication.id),
    DocumentKind.PGB_LETTER: select(Indication.id),
    DocumentKind.REFUSAL_LETTER: select(Refusal.id),
    DocumentKind.PROVIDER_SHEET: select(Provider.id),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().out
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "oefenbestand.wmo"
        new = files.NewFile(path, "zes paarden in de wei", "0935", "M. Kok", manages=True)
        opened, _key = files.make_file(new, device=this_device(path.parent), now=utc_now())
        files.fill_for_practice(opened, lambda *_: None)
        with opened.file.database.read() as session:
            for kind in DocumentKind:
                draw_kind(session, kind, local_day(utc_now()), folder)
        opened.file.close()
    application.quit()
    return 0


def draw_kind(session: Session, kind: DocumentKind, on: date, folder: Path) -> None:
    """Draw the smallest, a usual and the fullest paper of a kind."""
    found = sorted(papers_of(session, kind, on), key=lambda each: each[:2])
    if not found:
        sys.stdout.write(f"{kind.value}: nothing of this in the practice file\n")
        return
    chosen = {"small": found[0], "usual": found[len(found) // 2], "full": found[-1]}
    if len(found) < len(chosen):
        chosen = {"usual": found[0]}
    for size, (_pages, _bytes, contents) in chosen.items():
        for print_size, large in (("", False), ("-large", True)):
            sheets = draw(print_paper(contents, large=large).content)
            sheets.save(str(folder / f"{kind.value}-{size}{print_size}.jpg"), quality=72)


def papers_of(
    session: Session, kind: DocumentKind, on: date
) -> Iterator[tuple[int, int, Contents]]:
    """Every paper of a kind that can be made, with its sheets and its length."""
    made_of = _MADE_OF.get(kind)
    identifiers = [NOBODY] if made_of is None else session.scalars(made_of).all()
    for identifier in identifiers:
        try:
            contents = contents_of(session, PaperAbout(kind, identifier), on)
        except RuleError:
            continue
        printed = print_paper(contents)
        yield printed.pages, len(printed.content), contents


def contents_of(session: Session, about: PaperAbout, on: date) -> Contents:
    if about.kind is DocumentKind.INSIGHT:
        request = insight_request(session, about.id, on=on, reader_id=None)
        return insight_of(request, {each.key: Choice(Verdict.SHOW) for each in request.items})
    return paper_sheet(session, about, on).contents


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
