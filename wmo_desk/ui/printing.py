"""Print a PDF exactly as its preview shows it, page by page, without a file on the disk."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH: Final = 600
"""Finer is not seen on paper, and a page takes four times the memory at each doubling."""

_log = logging.getLogger(__name__)


_TWO_SIDED: Final = frozenset(
    {QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide}
)


_Side: TypeAlias = tuple[int, int | None]


@dataclass(frozen=True, slots=True)
class Printable:
    """A PDF with its number of pages."""

    content: bytes
    pages: int


def new_printer(title: str) -> QPrinter:
    """Return the default printer set to A4 over the whole sheet; the paper has its own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    return printer


def pages_to_print(printer: QPrinter, count: int) -> list[int]:
    """Return the pages that were asked for, from 0 and in their order: "1,3,5-7" is no 2 and 4."""
    asked = printer.pageRanges()
    if printer.printRange() is not QPrinter.PrintRange.PageRange or asked.isEmpty():
        return list(range(count))
    return [page for page in range(count) if asked.contains(page + 1)]


def sides_to_print(printer: QPrinter, counts: Sequence[int]) -> list[_Side]:
    """Return the sides of one or more letters as (letter, page), from 0, as they are printed.

    On both sides of the paper each letter and each copy begins on a new sheet: a page of None is
    left blank. The other order begins with the last sheet, not with its back. Copies are listed
    where the printer does not make them itself; not collated, they are so per sheet of one letter
    and per letter of several. Pages can be chosen of one letter alone.
    """
    is_one = len(counts) == 1
    two_sided = printer.duplex() in _TWO_SIDED
    # Where the printer itself decides, nobody's letter may stand on the back of another's.
    two_sided = two_sided or (not is_one and printer.duplex() is QPrinter.DuplexMode.DuplexAuto)
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    letters = []
    for letter, count in enumerate(counts):
        pages = pages_to_print(printer, count) if is_one else list(range(count))
        letters.append(_sheets([(letter, page) for page in pages], two_sided=two_sided))
    units = [[sheet] for sheet in letters[0]] if is_one else letters
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        units = [unit[::-1] for unit in reversed(units)]
    if printer.collateCopies():
        units = units * copies
    else:
        units = [unit for unit in units for _ in range(copies)]
    sides = [side for unit in units for sheet in unit for side in sheet]
    # Behind the last page of all nothing needs to be blank.
    return sides[:-1] if is_one and sides and sides[-1][1] is None else sides


def _sheets(sides: Sequence[_Side], *, two_sided: bool) -> list[list[_Side]]:
    """Put the sides of a letter on sheets, front and back."""
    if not two_sided:
        return [[side] for side in sides]
    sheets = [list(sides[at : at + 2]) for at in range(0, len(sides), 2)]
    if sheets and len(sheets[-1]) == 1:
        sheets[-1].append((sides[-1][0], None))
    return sheets


def render_page(document: QPdfDocument, page: int, sheet: QSize) -> QImage:
    """Return a page on white, as large as fits on a sheet of so many pixels."""
    size = document.pagePointSize(page).scaled(sheet, Qt.AspectRatioMode.KeepAspectRatio).toSize()
    options = QPdfDocumentRenderOptions()
    return document.render(page, size, options, QImage.Format.Format_RGB32, QColor("white"))


class PrintJob(QObject):
    """Prints a page at a time, so that typing goes on in between; deletes itself afterwards.

    Several letters are one job, in their order. The pages are rendered as the preview renders
    them. `failed` means that the printer could not be started or stopped half-way, or was stopped;
    `progressed` tells how many of how many sides are done.
    """

    finished = Signal()
    failed = Signal()
    progressed = Signal(int, int)

    def __init__(self, letters: Sequence[Printable], printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._letters = letters
        self._shown = -1
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._printer = printer
        self._painter = QPainter()
        self._sides = sides_to_print(printer, [letter.pages for letter in letters])
        self._at = 0
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin; the answer is a signal."""
        if self._printer.resolution() > DOTS_PER_INCH:
            self._printer.setResolution(DOTS_PER_INCH)
        if self._sides and self._painter.begin(self._printer):
            self._timer.start()
        else:
            self._end(is_good=False)

    @Slot()
    def stop(self) -> None:
        """Print nothing more; what the printer did not begin with is taken back."""
        self._is_stopped = True

    @Slot()
    def _print_next(self) -> None:
        if self._is_stopped:
            self._printer.abort()
            self._end(is_good=False)
            return
        letter, page = self._sides[self._at]
        is_good = page is None or self._print_page(letter, page)
        self._at += 1
        self.progressed.emit(self._at, len(self._sides))
        if self._at == len(self._sides):
            self._end(is_good=is_good)
        elif not is_good or not self._printer.newPage():
            self._end(is_good=False)

    def _print_page(self, letter: int, page: int) -> bool:
        self._show(letter)
        sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel).size().toSize()
        image = render_page(self._document, page, sheet)
        left = (sheet.width() - image.width()) // 2
        top = (sheet.height() - image.height()) // 2
        self._painter.drawImage(QPoint(left, top), image)
        return not image.isNull()

    def _show(self, letter: int) -> None:
        """Open a letter unless it is open; one of them at a time is in memory as pages."""
        if letter == self._shown:
            return
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(self._letters[letter].content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._shown = letter

    def _end(self, *, is_good: bool) -> None:
        self._timer.stop()
        has_begun = self._painter.isActive()
        if has_begun:
            is_good = self._painter.end() and is_good
        if is_good and self._printer.printerState() is not QPrinter.PrinterState.Error:
            self.finished.emit()
        else:
            if has_begun:
                self._remove_half_file()
            _log.info("printing stopped after %d of %d sides", self._at, len(self._sides))
            self.failed.emit()
        self.deleteLater()

    def _remove_half_file(self) -> None:
        """Leave no PDF that lacks pages, where the printer is one that writes a file."""
        name = self._printer.outputFileName()
        if name and Path(name).is_file():
            with suppress(OSError):
                Path(name).unlink()
