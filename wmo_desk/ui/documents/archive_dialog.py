"""Paper in a protected archive: its passphrase, where it goes, and what to do next."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services.documents import save_paper
from wmo_desk.tasks import Progress
from wmo_desk.ui.archives import PassphraseChoice, ask_where, with_ending
from wmo_desk.ui.paper.paper import FileKind
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.workspace import Workspace


class ArchiveDialog(Dialog):
    """`saved` when the archive is on the disk; the passphrase stays in sight until it is closed."""

    saved = Signal()

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        content: bytes,
        parent: QWidget | None = None,
        *,
        kind: FileKind = FileKind.PDF,
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._kind = kind
        self._workspace = workspace
        self._file_title = title
        self._content = content
        self._taken: str | None = None
        self._path = Path()
        self.set_title(self.tr("Protected archive for e-mail"))
        self.set_sentence(
            self.tr(
                "The paper goes into an archive (.zip) that opens with this passphrase only. Its "
                "name tells nothing of the resident."
            )
        )
        self.passphrase = PassphraseChoice()
        self.passphrase.again.submitted.connect(self.decide)
        self.add(self.passphrase)
        self._cancel = self.add_cancel()
        self.accept_button = self.add_accept(self.tr("Save the archive…"))
        self.finished.connect(self.deleteLater)

    @override
    def decide(self) -> None:
        if not self.accept_button.isEnabled():
            return
        self.show_refusal("")
        taken = self.passphrase.take()
        if taken is None:
            return
        (self._taken,) = taken
        dialog = ask_where(self, self._file_title)
        dialog.fileSelected.connect(self.save_at)
        dialog.open()

    @Slot(str)
    def save_at(self, name: str) -> None:
        """Write the archive to a file of this name."""
        if self._taken is None or not name:
            return
        self._path = with_ending(name)
        self.accept_button.hold()
        self.gather()

    def gather(self) -> None:
        """Bring together what goes in the archive, and write it; other contents override this."""
        self.write([(f"{self._file_title}.{self._kind}", self._content)])

    def write(self, files: Sequence[tuple[str, bytes]]) -> None:
        """Write the archive with files of these names, which are not encrypted."""
        if self._taken is None:
            return
        self._workspace.run(
            partial(self._write, self._path, self._taken, files),
            owner=self,
            then=partial(self._was_saved, self._path),
            refused=self._not_saved,
            unavailable=self._not_saved,
        )

    def _write(
        self,
        path: Path,
        passphrase: str,
        files: Sequence[tuple[str, bytes]],
        progress: Progress,
    ) -> None:
        # The library is loaded with the first archive.
        from wmo_desk.reports.protected_archive import (  # noqa: PLC0415
            ArchivedFile,
            protected_archive,
        )

        progress.step(0, 1)
        archived = [ArchivedFile(name, content) for name, content in files]
        save_paper(path, protected_archive(archived, passphrase, dated=self._workspace.today()))

    def _was_saved(self, path: Path, _nothing: None) -> None:
        self.set_title(self.tr("The archive was saved"))
        words = self.tr("It is called %1. The passphrase is gone when you close this.")
        if self.passphrase.is_own:
            words = self.tr("It is called %1.")
        self.set_sentence(words.replace("%1", path.name))
        self.passphrase.settle()
        self.accept_button.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self.tr("Close"))
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.saved.emit()

    def _not_saved(self, error: RuleError | UnavailableError) -> None:
        self.accept_button.release()
        self.show_refusal(sentence(error))


class LettersArchiveDialog(ArchiveDialog):
    """Many letters in one archive; `files_wanted` asks to make them, and then to `write` them."""

    files_wanted = Signal()

    def __init__(self, workspace: Workspace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, title, b"", parent)
        self.set_title(self.tr("Letters in a protected archive"))
        self.set_sentence(
            self.tr(
                "Each letter is a PDF in one archive (.zip) that opens with this passphrase only. "
                "The names of the files tell nothing of the residents."
            )
        )

    @override
    def gather(self) -> None:
        self.files_wanted.emit()

    def give_up(self) -> None:
        """Let it be tried again: nothing was made that could be written."""
        self.accept_button.release()
