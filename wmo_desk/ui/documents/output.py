"""Paper leaving the program: through the system's print dialog, or as a file somewhere else."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services.documents import AccessAction, save_paper
from wmo_desk.tasks import Progress
from wmo_desk.ui.documents.archive_dialog import ArchiveDialog
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.paper.paper import FileKind, Paper, as_file
from wmo_desk.ui.paper.preview import Preview
from wmo_desk.ui.paper.saving import RESIDENTS_KINDS, follow_filter
from wmo_desk.ui.printing import Printable, PrintJob, new_printer
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.workspace import Workspace


class Output(QObject):
    """Prints and saves what a preview shows; `done(action, paper, said)` when it has left.

    `more` makes other kinds of file of what is shown. `first_kind` is offered first to save it as;
    `kind_chosen(kind)` when a resident's paper was saved as another of the three.
    """

    done = Signal(object, object, str)
    kind_chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        preview: Preview,
        bar: Callable[[], MessageBar],
        *,
        parent: QWidget,
        more: Mapping[FileKind, Callable[[Progress], bytes]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._more = more or {}
        self._workspace = workspace
        self._preview = preview
        self._bar = bar
        self._widget = parent
        self._printer: QPrinter | None = None
        self._printing: Paper | None = None
        self.first_kind = FileKind.PDF

    def print_paper(self, title: str) -> None:
        """Ask how to print, and print."""
        paper = self._preview.paper
        if paper is None or self._printing is not None:
            return
        self._printer = new_printer(title)
        dialog = QPrintDialog(self._printer, self._widget)
        dialog.setMinMax(1, paper.pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(self._start)
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` wants a receiver by name.
        QDialog.open(dialog)

    @Slot()
    def _start(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown now, whatever is shown while it prints."""
        paper = self._preview.paper
        if paper is None:
            return
        self._printer, self._printing = printer, paper
        job = PrintJob([Printable(paper.content, paper.pages)], printer, self)
        job.finished.connect(self._printed)
        job.failed.connect(self._not_printed)
        job.start()

    @Slot()
    def _printed(self) -> None:
        # A printer that writes a PDF makes a file, whatever its dialog calls it.
        is_file = self._printer is not None and bool(self._printer.outputFileName())
        paper, self._printer, self._printing = self._printing, None, None
        if is_file:
            self.done.emit(AccessAction.SAVED_AS_FILE, paper, self.tr("Saved as a PDF."))
        else:
            self.done.emit(AccessAction.PRINTED, paper, self.tr("Printed."))

    @Slot()
    def _not_printed(self) -> None:
        self._printer, self._printing = None, None
        self._bar().error(
            self.tr(
                "The printer did not take it. See whether it is on and has paper, and print again."
            )
        )

    def save_paper(self, title: str) -> None:
        """Ask where to save, and save."""
        paper = self._preview.paper
        if paper is None:
            return
        names = {
            FileKind.PDF: self.tr("PDF (*.pdf)"),
            FileKind.WEB_PAGE: self.tr("Web page (*.html)"),
            FileKind.TEXT: self.tr("Plain text (*.txt)"),
            FileKind.JSON: self.tr("JSON, for another program (*.json)"),
            FileKind.CSV: self.tr("CSV with letters and files, in a ZIP (*.zip)"),
        }
        kinds = self._kinds_of(paper)
        first = self._first_of(paper)
        filters = [name for kind, name in names.items() if kind in kinds]
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._widget, self.tr("Save paper"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(filters)
        dialog.selectNameFilter(names[first])
        dialog.setDefaultSuffix(first)
        dialog.filterSelected.connect(partial(follow_filter, dialog))
        dialog.selectFile(f"{title}.{first}")
        dialog.fileSelected.connect(self.save_at)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_at(self, name: str) -> None:
        """Write the paper that is shown to a file of this name, by its ending."""
        paper = self._preview.paper
        if paper is None or not name:
            return
        path = Path(name)
        ending = path.suffix.lower().removeprefix(".")
        kind = FileKind(ending) if ending in self._kinds_of(paper) else FileKind.PDF
        make = self._more.get(kind) or partial(_as_file, paper, kind)
        self._workspace.run(
            partial(_write, path, make),
            owner=self,
            then=partial(self._saved, paper, kind),
            refused=self._not_saved,
            unavailable=self._not_saved,
        )

    def _kinds_of(self, paper: Paper) -> set[FileKind]:
        """As what a paper can be saved; what was handed out is kept as the PDF alone."""
        kinds = {FileKind.PDF, *self._more}
        return kinds | {FileKind.WEB_PAGE, FileKind.TEXT} if paper.web_page else kinds

    def _first_of(self, paper: Paper) -> FileKind:
        return self.first_kind if self.first_kind in self._kinds_of(paper) else FileKind.PDF

    def _saved(self, paper: Paper, kind: FileKind, _nothing: None) -> None:
        if kind in RESIDENTS_KINDS.values() and kind is not self._first_of(paper):
            self.first_kind = kind
            self.kind_chosen.emit(kind)
        self.done.emit(AccessAction.SAVED_AS_FILE, paper, self.tr("Saved."))

    def archive_paper(self, title: str) -> None:
        """Ask for a passphrase and where to save, and save a protected archive."""
        paper = self._preview.paper
        if paper is None:
            return
        kind = self._first_of(paper)
        content = as_file(paper, kind)
        dialog = ArchiveDialog(self._workspace, title, content, self._widget, kind=kind)
        dialog.saved.connect(partial(self._archived, paper))
        dialog.open()

    def _archived(self, paper: Paper) -> None:
        self.done.emit(AccessAction.SAVED_AS_FILE, paper, self.tr("Saved as a protected archive."))

    def _not_saved(self, error: RuleError | UnavailableError) -> None:
        self._bar().error(sentence(error))


def _as_file(paper: Paper, kind: FileKind, _progress: Progress) -> bytes:
    return as_file(paper, kind)


def _write(path: Path, make: Callable[[Progress], bytes], progress: Progress) -> None:
    progress.step(0, 1)
    save_paper(path, make(progress))
