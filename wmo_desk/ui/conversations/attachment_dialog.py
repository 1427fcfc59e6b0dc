"""A file that is kept with an expert's report, shown as it is: a PDF or a picture."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QWidget

from wmo_desk.domain.attachments import AttachmentKind
from wmo_desk.services.coverage import AttachmentRow
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.plain_label import PlainLabel

_WIDTH: Final = 720
_HEIGHT: Final = 480


class AttachmentDialog(Dialog):
    """Nothing of it is written anywhere outside the encrypted file."""

    def __init__(
        self, attachment: AttachmentRow, content: bytes, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(attachment.file_name, width=_WIDTH, parent=parent)
        if attachment.file_kind is AttachmentKind.PDF:
            self._show_pdf(attachment, content)
        else:
            self._show_picture(attachment, content)
        self.add_cancel(self.tr("Close"))

    def _show_pdf(self, attachment: AttachmentRow, content: bytes) -> None:
        # The document reads from the buffer for as long as it is shown.
        buffer = QBuffer(self)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        if document.pageCount() < 1:
            self._say_unreadable()
            return
        view = QPdfView()
        view.setDocument(document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view.setAccessibleName(attachment.file_name)
        view.setMinimumHeight(current_theme().px(_HEIGHT))
        self.add(view)

    def _show_picture(self, attachment: AttachmentRow, content: bytes) -> None:
        picture = QPixmap()
        if not picture.loadFromData(content):
            self._say_unreadable()
            return
        width = min(picture.width(), current_theme().px(_WIDTH - 64))
        label = QLabel()
        label.setAccessibleName(attachment.file_name)
        label.setPixmap(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        self.add(label)

    def _say_unreadable(self) -> None:
        self.add(
            PlainLabel(
                self.tr("This file cannot be shown here. Save it to look at it in another program.")
            )
        )
