"""The page for the resident: look, print, save."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QStandardPaths, Signal, Slot
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from wmo_desk.errors import WmoDeskError
from wmo_desk.services.documents import save_paper
from wmo_desk.services.social_map import resident_page
from wmo_desk.tasks import Progress
from wmo_desk.ui.paper.language_choice import LanguageChoice
from wmo_desk.ui.paper.paper import Choices, FileKind, Paper, as_file, print_and_say
from wmo_desk.ui.paper.saving import follow_filter, kind_of
from wmo_desk.ui.printing import Printable, PrintJob, new_printer
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.workspace import Workspace

_PREVIEW_HEIGHT: Final = 380


class PaperDialog(Dialog):
    """Shows the page as it prints; `said(sentence)` when it has left the program."""

    said = Signal(str)

    def __init__(
        self, workspace: Workspace, entry_ids: Sequence[UUID], parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=720, parent=parent)
        self.set_title(self.tr("Page for the resident"))
        self._workspace = workspace
        self._entry_ids = tuple(entry_ids)
        self._printed: Paper | None = None
        self._printer: QPrinter | None = None
        self._buffer: QBuffer | None = None
        self._build_choices()
        self._build_preview()
        self.save = Button(self.tr("Save as…"), icon_name="pdf")
        self.save.clicked.connect(self._ask_where)
        self.add_button(self.save, leading=True)
        self.add_cancel(self.tr("Close"))
        self.print_button = self.add_accept(self.tr("Print…"))
        self.finished.connect(self.deleteLater)
        self._make()

    def decide(self) -> None:
        """Ask how to print, and print."""
        printed = self._printed
        if printed is None or self._printer is not None:
            return
        self._printer = new_printer(self._file_title())
        dialog = QPrintDialog(self._printer, self)
        dialog.setMinMax(1, printed.pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(self._start)
        dialog.rejected.connect(self._forget_printer)
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` wants a receiver by name.
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown now."""
        if self._printed is None:
            return
        self._printer = printer
        letter = Printable(self._printed.content, self._printed.pages)
        job = PrintJob([letter], printer, self)
        job.finished.connect(self._was_printed)
        job.failed.connect(self._not_printed)
        job.start()

    @Slot(str)
    def save_at(self, name: str) -> None:
        """Write the page to a file of this name, by its ending: PDF, web page or text."""
        if self._printed is None or not name:
            return
        path = Path(name)
        self._workspace.run(
            partial(_write, path, as_file(self._printed, kind_of(path))),
            owner=self,
            then=self._was_saved,
            unavailable=self._refuse,
        )

    # --- Building ---------------------------------------------------------------------------

    def _build_choices(self) -> None:
        form = Form(columns=2)
        self.size_choice = Segmented(
            [(False, self.tr("Ordinary")), (True, self.tr("Large"))], name=self.tr("Print")
        )
        self.size_choice.load(False)
        form.add("size", self.tr("Print"), self.size_choice)
        self.language = LanguageChoice(name=self.tr("Language of the paper"))
        self.language.chosen.connect(self._make)
        form.add("language", self.tr("Language"), self.language)
        self.size_choice.edited.connect(self.size_choice.autosave.mark_saved)
        self.size_choice.edited.connect(self._make)
        self.add(form)

    def _build_preview(self) -> None:
        self.document = QPdfDocument(self)
        view = QPdfView()
        view.setDocument(self.document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setMinimumHeight(current_theme().px(_PREVIEW_HEIGHT))
        view.setAccessibleName(self.tr("The paper as it prints"))
        self.add(view, 1)

    # --- Making -----------------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        self._printed = None
        self._allow()
        on, database = self._workspace.today(), self._workspace.database
        asked = is_large, beside = bool(self.size_choice.value()), self.language.value()

        def work(progress: Progress) -> Paper:
            with database.read() as session:
                page = resident_page(session, self._entry_ids, on)
            return print_and_say(page, Choices(is_large=is_large, beside=beside), progress)

        self._workspace.run(
            work,
            owner=self,
            then=partial(self._show, asked),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    def _show(self, asked: tuple[bool, str], printed: Paper) -> None:
        if asked != (bool(self.size_choice.value()), self.language.value()):
            return
        self._printed = printed
        # The document reads from the buffer for as long as it is shown.
        buffer = QBuffer(self)
        buffer.setData(QByteArray(printed.content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        pages = self.tr("%n sheet(s)", "", printed.pages)
        entries = self.tr("%n entry(ies)", "", len(self._entry_ids))
        self.set_sentence(f"{entries} · {pages}")
        self._allow()

    def _allow(self) -> None:
        is_ready = self._printed is not None
        self.save.setEnabled(is_ready)
        self.print_button.setEnabled(is_ready)

    def _refuse(self, error: WmoDeskError) -> None:
        self.show_refusal(sentence(error))

    # --- Leaving the program ----------------------------------------------------------------

    @Slot()
    def _start(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    @Slot()
    def _forget_printer(self) -> None:
        self._printer = None

    @Slot()
    def _was_printed(self) -> None:
        self._printer = None
        self.said.emit(self.tr("The page was printed."))
        self.accept()

    @Slot()
    def _not_printed(self) -> None:
        self._printer = None
        self.show_refusal(
            self.tr(
                "The printer did not take it. See whether it is on and has paper, and print again."
            )
        )

    @Slot()
    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save paper"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(
            [
                self.tr("PDF (*.pdf)"),
                self.tr("Web page (*.html)"),
                self.tr("Plain text (*.txt)"),
            ]
        )
        dialog.setDefaultSuffix(FileKind.PDF)
        dialog.filterSelected.connect(partial(follow_filter, dialog))
        dialog.selectFile(f"{self._file_title()}.pdf")
        dialog.fileSelected.connect(self.save_at)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _was_saved(self, _nothing: None) -> None:
        self.said.emit(self.tr("The page was saved."))
        self.accept()

    def _file_title(self) -> str:
        day = self._workspace.today().isoformat()
        return self.tr("Where you can go %1").replace("%1", day)


def _write(path: Path, content: bytes, progress: Progress) -> None:
    progress.step(0, 1)
    save_paper(path, content)
