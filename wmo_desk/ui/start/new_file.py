"""The steps of making a new file: where, whose, and the passphrase."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.files import check_file_name
from wmo_desk.domain.organisation import NameNeeded, check_staff_name
from wmo_desk.domain.passphrases import (
    LEAST_CHARACTERS,
    PassphraseMismatch,
    PassphraseTooShort,
    PassphraseTooSimple,
    check_passphrase,
    normalised,
)
from wmo_desk.errors import RuleError, Unavailability, UnavailableError
from wmo_desk.services.files import check_place
from wmo_desk.services.organisation import KnownMunicipality
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel

SUFFIX: Final = ".wmo"
_UNFIT: Final = (
    Unavailability.SYNCHRONISED_FOLDER,
    Unavailability.NETWORK_FOLDER,
    Unavailability.READ_ONLY,
)


class PlacePage(StepPage):
    """Where the file will lie; `chosen` carries its path, which is fit by then."""

    chosen = Signal(object)

    def __init__(self, proposed: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("A new file: where?"))
        self.set_sentence(
            self.tr(
                "Everything you record stands in one encrypted file on this computer. A folder on "
                "the computer's own disk is right; a shared or synchronised folder is not."
            )
        )
        self._proposed = proposed
        self._folder = proposed.parent
        form = Form()
        self._folder_line = QLineEdit(str(self._folder))
        self._folder_line.textEdited.connect(self._type_folder)
        self._name = QLineEdit(proposed.stem)
        form.add("folder", self.tr("Folder"), self._folder_line)
        self._browse = Button(self.tr("Choose another folder"), icon_name="folder")
        self._browse.clicked.connect(self._choose_folder)
        self._return = Button(self.tr("Use the proposed folder"))
        self._return.clicked.connect(self.use_proposed)
        self._return.hide()
        form.add_widget(self._browse)
        form.add_widget(self._return)
        form.add("name", self.tr("Name of the file"), self._name)
        self._form = form
        self.add(form)
        self.add_back()
        self.add_primary(self.tr("Continue"))
        self.setFocusProxy(self._name)

    @property
    def path(self) -> Path:
        """Where the file would lie now."""
        name = self._name.text().strip()
        return self._folder / (name if name.endswith(SUFFIX) else f"{name}{SUFFIX}")

    @property
    def proposes(self) -> bool:
        """Whether the proposed folder is offered in place of an unfit one."""
        return not self._return.isHidden()

    def refusal_of(self, name: str) -> str:
        """Return what is said beside a field."""
        return self._form.field(name).error

    def set_name(self, name: str) -> None:
        """Fill in another name."""
        self._name.setText(name)

    def set_folder(self, folder: Path) -> None:
        """Show another folder and look at once whether it is fit."""
        self._folder = folder
        self._folder_line.setText(str(folder))
        self._is_fit()

    @override
    def decide(self) -> None:
        if self._is_fit():
            self.chosen.emit(self.path)

    def _is_fit(self) -> bool:
        self._form.clear_errors()
        self._return.hide()
        name = self._name.text().strip()
        try:
            check_file_name(name)
            if Path(name).name != name:
                self._form.show_error(
                    "name", self.tr("A name has no slash. Choose the folder above.")
                )
                return False
            check_place(self.path)
        except RuleError as error:
            self._form.show_error("name", sentence(error))
            return False
        except UnavailableError as error:
            self._form.show_error("folder", sentence(error))
            elsewhere = self._folder != self._proposed.parent
            self._return.setVisible(error.reason in _UNFIT and elsewhere)
            return False
        return True

    @Slot(str)
    def _type_folder(self, text: str) -> None:
        self._folder = Path(text.strip() or ".").expanduser().absolute()
        self._form.field("folder").clear_error()

    @Slot()
    def _choose_folder(self) -> None:
        there = self._folder if self._folder.is_dir() else Path.home()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), str(there))
        if folder:
            self.set_folder(Path(folder))

    @Slot()
    def use_proposed(self) -> None:
        """Take the folder that was proposed."""
        self.set_folder(self._proposed.parent)


class OwnerPage(StepPage):
    """Whose file it is: the municipality, and who works with it. `chosen(code, name, manages)`."""

    chosen = Signal(str, str, bool)

    def __init__(
        self, municipalities: list[KnownMunicipality], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Whose file is it?"))
        self._known = municipalities
        form = Form()
        self._municipality = QComboBox()
        self._municipality.addItem(self.tr("Choose a municipality"))
        self._municipality.addItems([known.name for known in municipalities])
        self._municipality.currentIndexChanged.connect(self._forget_refusal)
        form.add(
            "municipality",
            self.tr("Municipality"),
            self._municipality,
            help_text=self.tr(
                "Its areas, provisions and letterhead are used. The other five are known as well."
            ),
        )
        self._name = QLineEdit()
        form.add(
            "name",
            self.tr("Your name"),
            self._name,
            help_text=self.tr("As it stands on letters, such as M. Kok."),
        )
        self._manages = QCheckBox(self.tr("I also manage this file"))
        form.add_widget(self._manages)
        form.add_widget(
            PlainLabel(
                self.tr(
                    "Whoever manages it adds colleagues and changes the municipality's lists. If "
                    "nobody does, you can take that up later in the settings."
                ),
                colour="muted",
            )
        )
        self._form = form
        self.add(form)
        self.add_back()
        self.add_primary(self.tr("Continue"))
        self.setFocusProxy(self._municipality)

    def fill_in(self, code: str, name: str, *, manages: bool) -> None:
        """Fill in everything that is asked."""
        codes = [known.code for known in self._known]
        self._municipality.setCurrentIndex(codes.index(code) + 1)
        self._name.setText(name)
        self._manages.setChecked(manages)

    def refusal_of(self, name: str) -> str:
        """Return what is said beside a field."""
        return self._form.field(name).error

    @override
    def decide(self) -> None:
        self._form.clear_errors()
        index = self._municipality.currentIndex()
        if index < 1:
            self._form.show_error("municipality", self.tr("Choose the municipality you work for."))
            self._municipality.setFocus()
            return
        try:
            name = check_staff_name(self._name.text())
        except NameNeeded:
            self._form.show_error(
                "name", self.tr("Type your name; it stands with what you record.")
            )
            self._name.setFocus()
            return
        except RuleError as error:
            self._form.show_error("name", sentence(error))
            self._name.setFocus()
            return
        self.chosen.emit(self._known[index - 1].code, name, self._manages.isChecked())

    @Slot()
    def _forget_refusal(self) -> None:
        self._form.field("municipality").clear_error()


class PassphrasePage(StepPage):
    """A new passphrase, twice; `chosen` carries one that is strong enough."""

    chosen = Signal(str)

    def __init__(
        self, title: str, sentence_below: str, primary: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(title)
        self.set_sentence(sentence_below)
        self.first = SecretField(self.tr("Passphrase"), strength_of(""))
        self.again = SecretField(self.tr("The passphrase once more"))
        self.first.edited.connect(self._weigh)
        self.first.submitted.connect(self.again.line.setFocus)
        self.again.submitted.connect(self.decide)
        self.add(self.first)
        self.add(self.again)
        self.add(
            PlainLabel(
                self.tr(
                    "Nobody can read the file without this passphrase or the recovery key that "
                    "you get next: not a colleague, not the administrator, not the makers of the "
                    "program."
                )
            )
        )
        self.add_back()
        self.add_primary(primary)
        self.setFocusProxy(self.first)

    @override
    def decide(self) -> None:
        if self.is_busy:
            return
        try:
            check_passphrase(self.first.text(), self.again.text())
        except PassphraseMismatch as error:
            self.again.set_refusal(sentence(error))
            self.again.select_all()
        except RuleError as error:
            self.first.set_refusal(sentence(error))
            self.first.select_all()
        else:
            self.chosen.emit(self.first.text())

    def fill_in(self, first: str, again: str) -> None:
        """Fill in both fields."""
        self.first.line.setText(first)
        self.again.line.setText(again)
        self._weigh()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        text = self.first.text()
        self.first.set_help(strength_of(text), "ok" if _is_strong(text) else "muted")


def strength_of(passphrase: str) -> str:
    """Say in plain words how far a passphrase is from good enough."""
    try:
        check_passphrase(passphrase)
    except PassphraseTooShort:
        missing = LEAST_CHARACTERS - len(normalised(passphrase))
        if missing == LEAST_CHARACTERS:
            return QCoreApplication.translate(
                "PassphrasePage",
                "A sentence or four words that you remember easily, at least 12 characters long. "
                "Odd characters are not needed.",
            )
        return QCoreApplication.translate("PassphrasePage", "%n more character(s).", "", missing)
    except PassphraseTooSimple:
        return QCoreApplication.translate(
            "PassphrasePage", "Too much of the same. Use some other letters as well."
        )
    return QCoreApplication.translate("PassphrasePage", "Good. Longer is stronger still.")


def _is_strong(passphrase: str) -> bool:
    try:
        check_passphrase(passphrase)
    except RuleError:
        return False
    return True
