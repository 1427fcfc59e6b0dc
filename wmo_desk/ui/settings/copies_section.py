"""Copies of the file: which there are, make one now, put one back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import files
from wmo_desk.tasks import Progress
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.start.copies_table import CopiesTable, moment_of
from wmo_desk.ui.start.copy_keeper import CopyKeeper
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.progress_dialog import ProgressDialog
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace

Restore = Callable[[Path, str], None]


class CopiesSection(Section):
    """Copies are encrypted like the file; one is made by itself in quiet moments and on closing."""

    def __init__(
        self,
        workspace: Workspace,
        computer: ThisComputer,
        keeper: CopyKeeper,
        restore: Restore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self._computer = computer
        self._keeper = keeper
        self._restore = restore
        card = Card(self.tr("Copies"))
        card.add(
            PlainLabel(
                self.tr(
                    "A copy is made by itself in quiet moments and when you close the program. "
                    "Copies are encrypted too. The last of each hour, day, week and month is kept."
                )
            )
        )
        card.add(self._build_buttons())
        self._where = PlainLabel("", colour="muted")
        card.add(self._where)
        self.table = CopiesTable(fit_height=True)
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(self._ask)
        card.add(self.table)
        self._put_back = Button(self.tr("Put this copy back"), icon_name="undo")
        self._put_back.clicked.connect(self._ask)
        self._put_back.setEnabled(False)
        card.add(self._put_back)
        self._trouble = PlainLabel("", colour="late")
        self._trouble.hide()
        card.add(self._trouble)
        self.column.addWidget(card)
        self.column.addStretch(1)
        keeper.copied.connect(self.reload)

    @override
    @Slot()
    def reload(self) -> None:
        folder, path = self._keeper.folder, self.workspace.file.path
        self._where.setText(self.tr("Folder: %1").replace("%1", str(folder)))
        self._put_back.setVisible(self.workspace.may(Permission.RESTORE))
        self.workspace.run(
            lambda _progress: files.copy_rows(folder, path),
            owner=self,
            then=self._show,
            unavailable=self._tell,
        )

    def _build_buttons(self) -> QWidget:
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        self._make = Button(self.tr("Make a copy now"), ButtonKind.PRIMARY, icon_name="backup")
        self._make.clicked.connect(self.make_copy)
        folder = Button(self.tr("Choose another folder"), icon_name="folder")
        folder.clicked.connect(self._choose_folder)
        buttons.addWidget(self._make)
        buttons.addWidget(folder)
        return row

    @Slot()
    def make_copy(self) -> None:
        """Make a copy now, with progress when it takes long."""
        dialog = ProgressDialog(self.tr("Making a copy"), parent=self.window())

        def finish() -> None:
            self._make.release()
            dialog.finish()
            dialog.deleteLater()

        def done(_path: Path) -> None:
            finish()
            self._tell(None)
            self.said.emit(self.tr("The copy is made and checked."))

        def not_done(error: UnavailableError) -> None:
            finish()
            self._tell(error)

        self._make.hold()
        progress = self._keeper.make(
            asked=True, then=done, unavailable=not_done, progressed=dialog.show_progress
        )

        def cancel() -> None:
            progress.cancel()
            self._keeper.forget_cancelled()
            finish()

        dialog.cancelled.connect(cancel)
        dialog.start()

    def _show(self, copies: Sequence[files.Copy]) -> None:
        self.table.show_copies(copies)
        self._choose()

    def _tell(self, error: UnavailableError | None) -> None:
        self._trouble.setText("" if error is None else sentence(error))
        self._trouble.setVisible(error is not None)

    @Slot()
    def _choose(self) -> None:
        self._put_back.setEnabled(self.table.chosen_row() is not None)

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for copies"), str(self._keeper.folder)
        )
        if folder:
            self.use_folder(Path(folder))

    def use_folder(self, folder: Path) -> None:
        """Keep copies in another folder from now on; the ones that are there stay there."""
        try:
            self._computer.change(backup_folder=folder)
            self._tell(None)
        except UnavailableError as error:
            self._tell(error)
        self.reload()

    @Slot()
    def _ask(self) -> None:
        copy = self.table.chosen_row()
        if copy is None or not self.workspace.may(Permission.RESTORE):
            return
        dialog = RestoreDialog(self.workspace, copy, self)
        dialog.accepted.connect(partial(self._go, dialog, copy))
        dialog.open()

    def _go(self, dialog: "RestoreDialog", copy: files.Copy) -> None:
        self._restore(copy.path, dialog.passphrase)


class RestoreDialog(Dialog):
    """Asks for the passphrase of the copy, and tries it before anything is closed."""

    def __init__(
        self, workspace: Workspace, copy: files.Copy, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self._copy = copy
        self.set_title(self.tr("Put this copy back?"))
        words = self.tr(
            "The file becomes as it was on %1. What is there now is copied first, so nothing is "
            "lost. The file closes for a moment and opens again."
        )
        self.set_sentence(words.replace("%1", moment_of(copy)))
        self.secret = SecretField(
            self.tr("Passphrase"),
            self.tr("The passphrase that was used when this copy was made."),
        )
        self.secret.submitted.connect(self.decide)
        self.add(self.secret)
        self.add_cancel()
        self._accept = self.add_accept(self.tr("Put this copy back"))
        self.finished.connect(self.deleteLater)
        self.secret.setFocus()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self.secret.text()

    @override
    def decide(self) -> None:
        if not self._accept.isEnabled():
            return
        self._accept.hold()
        self._workspace.run(
            partial(self._try, self.secret.text()),
            owner=self,
            then=lambda _nothing: self.accept(),
            refused=self._show,
            unavailable=self._show_trouble,
        )

    def _try(self, passphrase: str, _progress: Progress) -> None:
        files.check_secret(self._copy.path, passphrase, self._workspace.clock())

    def _show(self, error: RuleError) -> None:
        self._accept.release()
        self.secret.set_refusal(sentence(error))
        self.secret.select_all()

    def _show_trouble(self, error: UnavailableError) -> None:
        self._accept.release()
        self.show_refusal(sentence(error))
