"""The head of a letter, as it prints."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.contents.letters import ExampleLetter
from wmo_desk.tasks import Progress
from wmo_desk.ui.printing import render_page
from wmo_desk.ui.theme.theme import current_theme

_HEIGHT: Final = 300
_LEAST_WIDTH: Final = 260
_MOST_WIDTH: Final = 620


def print_example(example: ExampleLetter, _progress: Progress) -> bytes:
    """Make the PDF of an example; for a background thread."""
    # Reportlab takes a third of a second to load, which the page does not wait for.
    from wmo_desk.reports.papers import print_paper  # noqa: PLC0415

    return print_paper(example).content


class HeadPreview(QWidget):
    """Shows the upper part of the first page of a PDF, over the width that there is."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(current_theme().px(_HEIGHT))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._drawn: QImage | None = None
        self._drawn_width = 0

    def show_pdf(self, content: bytes) -> None:
        """Show another letter."""
        # The document reads from the buffer for as long as it is shown.
        buffer = QBuffer(self)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self._drawn = None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = min(self.width(), current_theme().px(_MOST_WIDTH)) - 2
        shown = self._page(width)
        paper = self.rect().adjusted(0, 0, width + 1 - self.width(), -1)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if shown is not None:
            painter.setClipRect(paper)
            painter.drawImage(1, 1, shown)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(current_theme().tokens.line), 1))
        painter.drawRect(paper)

    def _page(self, width: int) -> QImage | None:
        """Draw the page at this width in pixels, once."""
        if not self.document.pageCount() or width < 1:
            return None
        ratio = self.devicePixelRatio()
        wanted = round(width * ratio)
        if self._drawn is None or self._drawn_width != wanted:
            page = self.document.pagePointSize(0)
            high = round(wanted * page.height() / page.width())
            self._drawn = render_page(self.document, 0, QSize(wanted, high))
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn_width = wanted
        return self._drawn
