"""Put back a copy before a file is open: choose it, and give the passphrase of that day."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services.files import Copy
from wmo_desk.ui.start.copies_table import CopiesTable
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

ReadCopies = Callable[[Path], Sequence[Copy]]


class RestorePage(StepPage):
    """`restore_wanted(copy's path, passphrase)`; for `slots_only` the passphrase is empty.

    With `slots_only` only the key slots of the copy are taken, which needs no secret.
    """

    restore_wanted = Signal(object, str)

    def __init__(
        self,
        folder: Path,
        read_copies: ReadCopies,
        *,
        slots_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_copies = read_copies
        self._slots_only = slots_only
        if slots_only:
            self.set_title(self.tr("Take the key slots of a copy"))
            self.set_sentence(
                self.tr(
                    "The records are not harmed; only the small file with the key slots is. Every "
                    "copy has one. The passphrase of the day of that copy then opens the file."
                )
            )
        else:
            self.set_title(self.tr("Put back a copy"))
            self.set_sentence(
                self.tr(
                    "The file becomes as it was at that moment. What is there now is copied first, "
                    "so nothing is lost."
                )
            )
        self._where = PlainLabel("", colour="muted")
        self.add(self._where)
        self.table = CopiesTable()
        style_as(self.table, framed=True)
        self.table.setMinimumHeight(current_theme().px(190))
        self.table.row_chosen.connect(self._choose)
        self.add(self.table)
        browse = Button(self.tr("Look in another folder"), icon_name="folder")
        browse.clicked.connect(self._browse)
        self.add(browse)
        self.secret = SecretField(
            self.tr("Passphrase"),
            self.tr("The passphrase that was used when this copy was made."),
        )
        if slots_only:
            self.secret.hide()
        self.secret.submitted.connect(self.decide)
        self.table.row_opened.connect(self._go_on)
        self.add(self.secret)
        self.add_back()
        text = self.tr("Take these key slots") if slots_only else self.tr("Put this copy back")
        self._decide = self.add_primary(text)
        self.setFocusProxy(self.table)
        self.show_folder(folder)

    def show_folder(self, folder: Path) -> None:
        """List the copies in a folder."""
        self._where.setText(str(folder))
        self.set_refusal("")
        try:
            self.table.show_copies(self._read_copies(folder))
        except UnavailableError as error:
            self.table.show_copies(())
            self.set_refusal(sentence(error))
        if self.table.table_model.rows:
            self.table.choose(self.table.table_model.rows[0].path)
        self._choose()

    def show_refusal(self, error: RuleError | UnavailableError) -> None:
        """Say why the copy was not put back."""
        self.set_busy("")
        if isinstance(error, RuleError) and error.field == "passphrase":
            self.secret.set_refusal(sentence(error))
            self.secret.select_all()
        else:
            self.set_refusal(sentence(error))

    @override
    def decide(self) -> None:
        copy = self.table.chosen_row()
        if copy is None or self.is_busy:
            return
        if not self._slots_only and not self.secret.text():
            self.secret.set_refusal(self.tr("Type the passphrase of this copy."))
            self.secret.select_all()
            return
        self.set_busy(self.tr("Putting back…"))
        self.restore_wanted.emit(copy.path, self.secret.text())

    @Slot()
    def _choose(self) -> None:
        self._decide.setEnabled(self.table.chosen_row() is not None)

    @Slot()
    def _go_on(self) -> None:
        if self._slots_only:
            self.decide()
        else:
            self.secret.line.setFocus()

    @Slot()
    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if folder:
            self.show_folder(Path(folder))
