"""A protected archive on its way to a disk: its passphrase, and what to say about it."""

from collections.abc import Hashable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.domain.archives import archive_passphrase, proposed_passphrase
from wmo_desk.domain.passphrases import PassphraseMismatch
from wmo_desk.errors import RuleError
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as


def opening_words() -> str:
    """Say with which program an archive opens; to be passed on with it."""
    return QCoreApplication.translate(
        "archives",
        "The receiver opens it with 7-Zip on Windows, or with Keka or The Unarchiver on a Mac. "
        "Windows Explorer cannot open such an archive.",
    )


def telling_words() -> str:
    """Say how a passphrase reaches whoever receives the archive."""
    return QCoreApplication.translate(
        "archives",
        "Tell the passphrase by phone, never in the same e-mail. The program keeps it nowhere: "
        "without it nobody opens the archive.",
    )


def documents_folder() -> str:
    """Where the dialogs of the system begin."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def ask_where(parent: QWidget, title: str) -> QFileDialog:
    """Return the dialog that asks for the name of one archive; `fileSelected` tells it."""
    dialog = QFileDialog(
        parent,
        QCoreApplication.translate("archives", "Save the archive"),
        documents_folder(),
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(QCoreApplication.translate("archives", "Archive (*.zip)"))
    dialog.setDefaultSuffix("zip")
    dialog.selectFile(f"{title}.zip")
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def with_ending(name: str) -> Path:
    """Return the path of an archive, which ends in .zip whatever was typed."""
    path = Path(name)
    return path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")


class PassphraseChoice(QWidget):
    """A passphrase for one archive, proposed or chosen; for several archives one proposed for each.

    `settle` keeps what was used in sight until the person has passed it on.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._labels: dict[Hashable, str] = {None: ""}
        self._proposed: dict[Hashable, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.way = Segmented(
            [(True, self.tr("Proposed")), (False, self.tr("My own"))],
            name=self.tr("Passphrase"),
        )
        self.way.load(True)
        self.way.edited.connect(self._choose_way)
        column.addWidget(self.way)
        self._lines = QWidget()
        style_as(self._lines, ground="clear")
        self._rows = QVBoxLayout(self._lines)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        column.addWidget(self._lines)
        self.another = Button(self.tr("Propose another"), ButtonKind.LINK, icon_name="reload")
        self.another.clicked.connect(self._propose)
        column.addWidget(self.another)
        self._own = QWidget()
        style_as(self._own, ground="clear")
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(10)
        self.first = SecretField(
            self.tr("Passphrase"),
            self.tr("At least 16 characters: letters without accents, digits, signs."),
        )
        self.again = SecretField(self.tr("The passphrase once more"))
        self.first.submitted.connect(self.again.line.setFocus)
        own.addWidget(self.first)
        own.addWidget(self.again)
        column.addWidget(self._own)
        self._own.hide()
        for words in (telling_words(), opening_words()):
            column.addWidget(PlainLabel(words, TextStyle.SECONDARY, colour="muted"))
        self._propose()

    @property
    def is_own(self) -> bool:
        """Whether the person chooses the passphrase."""
        return not self._own.isHidden()

    @property
    def proposed(self) -> tuple[str, ...]:
        """The passphrases that are proposed, one for each archive."""
        return tuple(self._proposed.values())

    def be_for(self, labels: Mapping[Hashable, str]) -> None:
        """Propose one for each archive, with its label; what is proposed already stays."""
        known = self._proposed
        self._labels = dict(labels)
        self._proposed = {key: known.get(key) or proposed_passphrase() for key in labels}
        self.way.setVisible(len(labels) == 1)
        if len(labels) != 1:
            self._show_own(False)
        self._show_proposed()

    def take(self) -> tuple[str, ...] | None:
        """Return a passphrase for each archive; None when what was chosen is refused beside it."""
        if not self.is_own:
            return self.proposed
        try:
            return (archive_passphrase(self.first.text(), self.again.text()),)
        except PassphraseMismatch as error:
            self._refuse(self.again, error)
        except RuleError as error:
            self._refuse(self.first, error)
        return None

    def settle(self) -> None:
        """Let nothing be changed any more; what is proposed stays to be read out."""
        for widget in (self.way, self.another, self._own):
            widget.hide()

    def begin_again(self) -> None:
        """Propose others, for archives that are still to be made."""
        self.first.clear()
        self.again.clear()
        self.way.load(True)
        self.way.setVisible(len(self._labels) == 1)
        self._show_own(False)
        self._propose()

    # --- Inside -----------------------------------------------------------------------------

    def _refuse(self, field: SecretField, error: RuleError) -> None:
        field.set_refusal(sentence(error))
        field.select_all()
        announce(field.line, field.refusal, at_once=True)

    @Slot(object)
    def _choose_way(self, is_proposed: object) -> None:
        self.way.autosave.mark_saved()
        self._show_own(not is_proposed)
        if not is_proposed:
            self.first.line.setFocus()

    def _show_own(self, own: bool) -> None:
        self.way.load(not own)
        self._own.setVisible(own)
        self._lines.setVisible(not own)
        self.another.setVisible(not own)

    @Slot()
    def _propose(self) -> None:
        self._proposed = {key: proposed_passphrase() for key in self._labels}
        self._show_proposed()

    def _show_proposed(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, label in self._labels.items():
            self._rows.addWidget(self._line(label, self._proposed[key]))
        self.changed.emit()

    def _line(self, label: str, passphrase: str) -> QWidget:
        line = QWidget()
        style_as(line, ground="clear")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        if label:
            words.addWidget(PlainLabel(label, TextStyle.SECONDARY, colour="muted"))
        shown = PlainLabel(passphrase, TextStyle.HEADING, wrap=False, selectable=True)
        shown.setAccessibleName(
            self.tr("Passphrase for %1").replace("%1", label) if label else self.tr("Passphrase")
        )
        # Digit by digit, or a screen reader makes numbers of thousands of it.
        shown.setAccessibleDescription(" ".join(passphrase))
        words.addWidget(shown)
        row.addLayout(words)
        copy = Button(self.tr("Copy"), icon_name="copy")
        copy.setToolTip(self.tr("Copy the passphrase, to keep it where you keep passphrases"))
        copy.clicked.connect(partial(self._copy, passphrase))
        row.addWidget(copy)
        row.addStretch(1)
        return line

    def _copy(self, passphrase: str) -> None:
        QGuiApplication.clipboard().setText(passphrase)
        announce(self, self.tr("The passphrase was copied."))
