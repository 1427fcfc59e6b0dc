"""What keeps a file from opening, in a sentence with what to do next."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.vocabulary import sentence


class NoticePage(StepPage):
    """Names the trouble; the primary button is what helps most often."""

    retry_wanted = Signal()
    restore_wanted = Signal()
    slots_wanted = Signal()
    other_file_wanted = Signal()
    new_file_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, error: UnavailableError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        reason = error.reason
        self.set_title(self._title_of(reason))
        self.set_sentence(sentence(error))
        other = self.add_button(self.tr("Choose another file"))
        other.clicked.connect(self.other_file_wanted)
        match reason:
            case Unavailability.DAMAGED:
                self._lead(self.tr("Put back a copy"), "restore")
            case (
                Unavailability.NO_SLOTS | Unavailability.DAMAGED_SLOTS | Unavailability.OTHER_SLOTS
            ):
                self._lead(self.tr("Take the key slots of a copy"), "slots")
            case Unavailability.MISSING:
                copy = self.add_button(self.tr("Put back a copy"))
                copy.clicked.connect(self.restore_wanted)
                self._lead(self.tr("Make a new file"), "new")
            case Unavailability.NEWER_VERSION | Unavailability.UPGRADE_FAILED:
                self._lead(self.tr("Close"), "close")
            case Unavailability.SYNCHRONISED_FOLDER | Unavailability.NETWORK_FOLDER:
                other.hide()
                self._lead(self.tr("Choose another file"), "other")
            case _:
                self._lead(self.tr("Try again"), "retry")

    @override
    def decide(self) -> None:
        {
            "retry": self.retry_wanted,
            "restore": self.restore_wanted,
            "slots": self.slots_wanted,
            "other": self.other_file_wanted,
            "new": self.new_file_wanted,
            "close": self.close_wanted,
        }[self._leads_to].emit()

    def _lead(self, text: str, leads_to: str) -> None:
        self._leads_to = leads_to
        self.setFocusProxy(self.add_primary(text))

    def _title_of(self, reason: Unavailability) -> str:
        match reason:
            case Unavailability.DAMAGED:
                return self.tr("The file is damaged")
            case Unavailability.NO_SLOTS | Unavailability.DAMAGED_SLOTS:
                return self.tr("The key slots are missing or damaged")
            case Unavailability.OTHER_SLOTS:
                return self.tr("The key slots belong to another file")
            case Unavailability.MISSING:
                return self.tr("The file is not there")
            case Unavailability.NEWER_VERSION:
                return self.tr("Made by a newer version")
            case Unavailability.UPGRADE_FAILED:
                return self.tr("The file was not brought up to date")
            case Unavailability.IN_USE:
                return self.tr("The file is open already")
            case Unavailability.SYNCHRONISED_FOLDER | Unavailability.NETWORK_FOLDER:
                return self.tr("This folder is not fit")
            case Unavailability.READ_ONLY:
                return self.tr("Nothing can be written here")
            case _:
                return self.tr("The file cannot be opened now")


class AlreadyOpenPage(StepPage):
    """A second start: the first window was brought to the front."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Wmo Desk is open already"))
        self.set_sentence(
            self.tr(
                "This file is open in another window, which stands in front now. Go on there; "
                "this window is not needed."
            )
        )
        self.setFocusProxy(self.add_primary(self.tr("Close this window")))

    @override
    @Slot()
    def decide(self) -> None:
        self.close_wanted.emit()
