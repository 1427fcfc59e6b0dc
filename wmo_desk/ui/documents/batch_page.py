"""Many letters at once: for whom, then to the printer or into a protected archive."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_batches import LetterBatch, MadeBatch
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services.documents import AccessAction
from wmo_desk.services.letter_batches import BatchRow, batch_rows
from wmo_desk.ui.documents import batch_words as words
from wmo_desk.ui.documents.archive_dialog import LettersArchiveDialog
from wmo_desk.ui.documents.batch_list import BatchList
from wmo_desk.ui.documents.batch_outcome import BatchOutcome, Left
from wmo_desk.ui.documents.batch_run import BatchRun
from wmo_desk.ui.documents.kinds import file_title
from wmo_desk.ui.main_window import MainWindow, scrolled
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.printing import Printable, PrintJob, new_printer
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.progress_dialog import ProgressDialog
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class LettersPage(QWidget):
    """`open_target(batch=LetterBatch…)` lists for whom these letters would be made.

    First it is asked where they go, then they are made and kept one by one, then all that were
    made leave together. What was made can be printed or saved again until other letters are shown.
    """

    subjects: frozenset[Subject] = frozenset(
        {Subject.CLIENTS, Subject.REPORTS, Subject.WAITING_LIST, Subject.DOCUMENTS}
    )

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style_as(self, ground="page")
        self._workspace = workspace
        self._navigate = navigate
        self._batch = LetterBatch.RECEIVED_TODAY
        self._rows: dict[UUID, BatchRow] = {}
        self._made: MadeBatch | None = None
        self._then: Callable[[], None] | None = None
        self._printing: ProgressDialog | None = None
        self._may = workspace.may(Permission.HAND_OUT_DOCUMENT)
        self._build()
        self.run = BatchRun(workspace, self)
        self.run.finished.connect(self._follow_run)
        workspace.changed.connect(self._hear)
        self._begin(self._batch)

    def open_target(self, *, batch: LetterBatch | None = None, **_more: Any) -> None:
        """Show for whom letters would be made; see the class."""
        if self.run.dialog is None and self._printing is None:
            self._begin(batch or self._batch)

    @Slot()
    def reload(self) -> None:
        """Read again for whom letters would be made; what came of those that were made stays."""
        if not self._may or self._made is not None:
            return
        self._workspace.load(
            partial(batch_rows, batch=self._batch, on=self._workspace.today()),
            owner=self,
            then=partial(self._show, self._batch),
            latest="rows",
        )

    def flush(self) -> None:
        """Nothing is typed here."""

    def may_close(self) -> bool:
        """Whether no letters are being made or printed; those are kept as handed out already."""
        running = self._printing or self.run.dialog
        if running is not None:
            running.show()
            self.bar().warn(self.tr("Letters are still being made. Wait for them, or stop it."))
        return running is None

    def focus_first(self) -> None:
        """Begin at the list, where one ticks."""
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader(self.tr("Letters"), " ")
        self.back = self.header.add_back(self.tr("Today"))
        self.back.clicked.connect(self._go_back)
        self.archive_button = Button(self.tr("Save as protected archive…"), icon_name="lock")
        self.archive_button.setShortcut("Ctrl+E")
        self.archive_button.setToolTip(self.tr("Save as protected archive (Ctrl+E)"))
        self.archive_button.clicked.connect(self._ask_archive)
        self.print_button = Button(self.tr("Print…"), ButtonKind.PRIMARY, icon_name="print")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.setToolTip(self.tr("Print (Ctrl+P)"))
        self.print_button.clicked.connect(self._ask_print)
        for button in (self.archive_button, self.print_button):
            self.header.add_action(button)
        column.addWidget(self.header)
        self._stack = QStackedWidget()
        self.list = BatchList(self._workspace.today, self._workspace.me.id)
        self.list.batch_wanted.connect(self._begin)
        self.list.opened.connect(self._open)
        self.list.chosen_changed.connect(self._show_what_can_be_done)
        self.outcome = BatchOutcome()
        closed = EmptyState(
            self.tr("Letters are not shown to you"),
            self.tr("Your role keeps the program going without reading files."),
            icon_name="lock",
        )
        for view in (self.list, scrolled(self.outcome), closed):
            self._stack.addWidget(view)
        column.addWidget(self._stack, 1)
        self._own_bar = MessageBar()
        column.addWidget(self._own_bar)
        if not self._may:
            self._stack.setCurrentWidget(closed)
            self.archive_button.hide()
            self.print_button.hide()

    def bar(self) -> MessageBar:
        """Return the message bar of the window, or an own one where it has none."""
        window = self.window()
        return window.messages if isinstance(window, MainWindow) else self._own_bar

    # --- Showing ----------------------------------------------------------------------------

    @Slot(object)
    def _begin(self, batch: LetterBatch) -> None:
        self._batch = batch
        self._made = None
        self._rows = {}
        self.header.set_title(words.kind_title(batch.kind))
        self.header.set_subtitle(words.batch_explained(batch))
        self.list.begin(batch)
        if self._may:
            self._stack.setCurrentIndex(0)
        self._show_what_can_be_done()
        self.reload()

    def _show(self, batch: LetterBatch, rows: list[BatchRow]) -> None:
        if batch is self._batch and self._made is None:
            self._rows = {row.about_id: row for row in rows}
            self.list.show_rows(rows)

    @Slot()
    def _show_what_can_be_done(self) -> None:
        made = self._made
        is_waiting_list = self._batch.kind is DocumentKind.PLACE_LETTER
        if made is not None:
            self.back.set_text(self.tr("Back to the list"))
            self.print_button.set_text(self.tr("Print again…"))
        else:
            self.back.set_text(self.tr("Waiting list") if is_waiting_list else self.tr("Today"))
            count = len(self.list.chosen())
            said = self.tr("Print %1…").replace("%1", words.letters_words(count))
            self.print_button.set_text(said if count else self.tr("Print…"))
        can = bool(self.list.chosen()) if made is None else bool(made.made)
        self.print_button.setEnabled(can)
        self.archive_button.setEnabled(can)

    @Slot(object)
    def _hear(self, changed: frozenset[Subject]) -> None:
        is_making = self.run.dialog is not None
        if changed & self.subjects and self.isVisible() and not is_making:
            self.reload()

    @Slot(object)
    def _open(self, row: BatchRow) -> None:
        name = "report_id" if self._batch.kind is DocumentKind.CONFIRMATION else "entry_id"
        self._navigate("summary", back_to="letters", **{name: row.about_id})

    @Slot()
    def _go_back(self) -> None:
        if self._made is not None:
            self._begin(self._batch)
            self.focus_first()
        elif self._batch.kind is DocumentKind.PLACE_LETTER:
            self._navigate("waiting_list")
        else:
            self._navigate("today")

    # --- Making -----------------------------------------------------------------------------

    def _make(self, action: AccessAction, then: Callable[[], None]) -> None:
        """Make what is ticked, and then go on; what was made already is not made again."""
        if self._made is not None:
            then()
            return
        if self.run.dialog is None:
            self._then = then
            self.run.start(self._batch, self.list.chosen(), action)

    @Slot(object)
    def _follow_run(self, made: MadeBatch) -> None:
        then, self._then = self._then, None
        if not made.made and not made.refused and made.error is None:
            self.bar().ok(self.tr("You stopped it before the first letter. Nothing was made."))
            self._made = None
            self.reload()
        else:
            self._made = made
        if then is not None:
            then()
        self._show_what_can_be_done()

    def _end(self, left: Left) -> None:
        made = self._made
        if made is None:
            return
        self.outcome.show_outcome(made, self._rows, left)
        self._stack.setCurrentIndex(1)
        self._show_what_can_be_done()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self) -> str:
        return f"{words.kind_title(self._batch.kind)} {self._workspace.today().isoformat()}"

    # --- To the printer ---------------------------------------------------------------------

    @Slot()
    def _ask_print(self) -> None:
        printer = new_printer(self._title())
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(partial(self.print_on, printer))
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` wants a receiver by name.
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Make what is ticked, and print everything that was made as one job."""
        # A printer that writes a PDF makes a file, whatever its dialog calls it.
        is_file = bool(printer.outputFileName())
        action = AccessAction.SAVED_AS_FILE if is_file else AccessAction.PRINTED
        self._make(action, partial(self._print, printer))

    def _print(self, printer: QPrinter) -> None:
        made = self._made
        if made is None or self._printing is not None:
            return
        if not made.made:
            self._end(Left.NOT_YET)
            return
        letters = [Printable(letter.content, letter.pages) for letter in made.made]
        dialog = self._printing = ProgressDialog(
            self.tr("Printing letters"), self.tr("Each letter begins on a new sheet."), parent=self
        )
        job = PrintJob(letters, printer, self)
        job.progressed.connect(dialog.show_progress)
        job.finished.connect(self._printed)
        job.failed.connect(self._not_printed)
        dialog.cancelled.connect(job.stop)
        dialog.start()
        job.start()

    @Slot()
    def _printed(self) -> None:
        self._close_printing()
        self._end(Left.PRINTED)

    @Slot()
    def _not_printed(self) -> None:
        is_stopped = self._printing is not None and self._printing.is_stopping
        self._close_printing()
        self._end(Left.STOPPED_PRINTING if is_stopped else Left.PRINTER_FAILED)

    def _close_printing(self) -> None:
        if self._printing is not None:
            self._printing.finish()
            self._printing.deleteLater()
        self._printing = None

    # --- Into an archive --------------------------------------------------------------------

    @Slot()
    def _ask_archive(self) -> None:
        dialog = LettersArchiveDialog(self._workspace, self._title(), self)
        dialog.files_wanted.connect(
            partial(self._make, AccessAction.SAVED_AS_FILE, partial(self._pack, dialog))
        )
        dialog.saved.connect(partial(self._end, Left.SAVED))
        dialog.rejected.connect(self._not_packed)
        dialog.open()

    def _pack(self, dialog: LettersArchiveDialog) -> None:
        made = self._made
        if made is None or not made.made:
            dialog.give_up()
            dialog.reject()
            return
        dialog.write(
            [
                (f"{number:04} {self._file_title(letter.about_id)}.pdf", letter.content)
                for number, letter in enumerate(made.made, 1)
            ]
        )

    def _file_title(self, about_id: UUID) -> str:
        row, kind = self._rows.get(about_id), self._batch.kind
        is_report = kind is DocumentKind.CONFIRMATION and row is not None
        return file_title(kind, row.since if is_report and row else self._workspace.today())

    @Slot()
    def _not_packed(self) -> None:
        if self._made is not None and self._stack.currentIndex() == 0:
            self._end(Left.NOT_YET)
