"""Print a PDF exactly as its preview shows it, page by page, without a file on the disk."""

import logging
from typing import Final

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
    """Return the pages that were asked for, from 0, in the order in which they leave the printer.

    Copies are listed where the printer does not make them itself.
    """
    first, last = 1, count
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    pages = list(range(first - 1, last))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def render_page(document: QPdfDocument, page: int, sheet: QSize) -> QImage:
    """Return a page on white, as large as fits on a sheet of so many pixels."""
    size = document.pagePointSize(page).scaled(sheet, Qt.AspectRatioMode.KeepAspectRatio).toSize()
    options = QPdfDocumentRenderOptions()
    return document.render(page, size, options, QImage.Format.Format_RGB32, QColor("white"))


class PrintJob(QObject):
    """Prints a page at a time, so that typing goes on in between; deletes itself afterwards.

    The pages are rendered as the preview renders them. `failed` means that the printer could not
    be started or stopped half-way.
    """

    finished = Signal()
    failed = Signal()

    def __init__(self, content: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._printer = printer
        self._painter = QPainter()
        self._pages = pages_to_print(printer, self._document.pageCount())
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin; the answer is a signal."""
        if self._printer.resolution() > DOTS_PER_INCH:
            self._printer.setResolution(DOTS_PER_INCH)
        if self._pages and self._painter.begin(self._printer):
            self._timer.start()
        else:
            self._end(is_good=False)

    @Slot()
    def _print_next(self) -> None:
        sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel).size().toSize()
        image = render_page(self._document, self._pages[self._at], sheet)
        left = (sheet.width() - image.width()) // 2
        top = (sheet.height() - image.height()) // 2
        self._painter.drawImage(QPoint(left, top), image)
        self._at += 1
        if self._at == len(self._pages):
            self._end(is_good=not image.isNull())
        elif image.isNull() or not self._printer.newPage():
            self._end(is_good=False)

    def _end(self, *, is_good: bool) -> None:
        self._timer.stop()
        if self._painter.isActive():
            is_good = self._painter.end() and is_good
        if is_good and self._printer.printerState() is not QPrinter.PrinterState.Error:
            self.finished.emit()
        else:
            _log.info("printing stopped after %d of %d pages", self._at, len(self._pages))
            self.failed.emit()
        self.deleteLater()
