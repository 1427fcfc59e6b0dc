"""An appointment on its way to a calendar: what may stand there, and where the file goes."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wmo_desk.domain.calendars import Appointment, calendar_file
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.errors import UnavailableError
from wmo_desk.services.appointments import AppointmentFacts, export_appointment
from wmo_desk.services.documents import save_paper
from wmo_desk.tasks import Progress
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.people import titled
from wmo_desk.workspace import Workspace


class Discretion(StrEnum):
    """How much of an appointment leaves the encrypted file."""

    AREA = "area"
    INITIALS = "initials"
    NAME = "name"


def appointment_of(facts: AppointmentFacts, discretion: Discretion) -> Appointment:
    """Put an appointment in words for a calendar, with no more than was chosen."""
    about = {
        Discretion.AREA: facts.area,
        Discretion.INITIALS: facts.initials,
        Discretion.NAME: titled(facts.name, facts.gender),
    }[discretion]
    is_at_home = facts.place is ConversationPlace.HOME
    return Appointment(
        identifier=f"{facts.conversation_id}@wmo-desk",
        revision=facts.revision,
        subject=f"{_kind_of_visit(facts.place)} {about}".strip(),
        on=facts.held_on,
        at=facts.held_at,
        minutes=facts.minutes,
        # The address says who it is as well as the name does.
        location=facts.address if is_at_home and discretion is Discretion.NAME else "",
    )


def _kind_of_visit(place: ConversationPlace) -> str:
    return {
        ConversationPlace.HOME: QCoreApplication.translate("calendar", "Home visit"),
        ConversationPlace.OFFICE: QCoreApplication.translate("calendar", "Office appointment"),
        ConversationPlace.PHONE: QCoreApplication.translate("calendar", "Telephone appointment"),
        ConversationPlace.ELSEWHERE: QCoreApplication.translate("calendar", "Appointment"),
    }[place]


class CalendarDialog(Dialog):
    """Asks how much may stand in the calendar; as little as possible is chosen at first."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put it in a calendar"), parent=parent)
        self.set_sentence(
            self.tr(
                "A calendar stands outside the encrypted file, and colleagues may look in it. "
                "What may stand there?"
            )
        )
        self.choice = Segmented(
            [
                (Discretion.AREA, self.tr("Home visit and area")),
                (Discretion.INITIALS, self.tr("With initials")),
                (Discretion.NAME, self.tr("With name and address")),
            ],
            name=self.tr("What may stand there?"),
        )
        self.choice.load(Discretion.AREA)
        self.choice.edited.connect(self._choose)
        self.add(self.choice)
        self.add(
            PlainLabel(
                self.tr("The file can be opened in Outlook and every other calendar."),
                colour="muted",
            )
        )
        self.add_cancel()
        self.add_accept(self.tr("Save as a file…"))

    @property
    def discretion(self) -> Discretion:
        """How much was chosen."""
        return Discretion(str(self.choice.value()))

    @Slot(object)
    def _choose(self, _value: object) -> None:
        self.choice.autosave.mark_saved()


class CalendarExport(QObject):
    """Asks what may be told and where to save, then writes the file; the access log notes it."""

    def __init__(
        self, workspace: Workspace, bar: Callable[[], MessageBar], *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._widget = parent

    def ask(self, conversation_id: UUID) -> None:
        """Ask what may stand in the calendar."""
        dialog = CalendarDialog(parent=self._widget.window())
        dialog.accepted.connect(partial(self._ask_where, dialog, conversation_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, asked: CalendarDialog, conversation_id: UUID) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._widget, self.tr("Save the appointment"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Appointment (*.ics)"))
        dialog.setDefaultSuffix("ics")
        # Names of files are not encrypted, so this one names nobody.
        dialog.selectFile(self.tr("appointment.ics"))
        dialog.fileSelected.connect(partial(self.save_at, conversation_id, asked.discretion))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_at(self, conversation_id: UUID, discretion: Discretion, name: str) -> None:
        """Write the appointment to a file of this name."""
        if not name:
            return
        self._workspace.perform(
            partial(export_appointment, conversation_id=conversation_id),
            owner=self,
            then=partial(self._write, discretion, name),
        )

    def _write(self, discretion: Discretion, name: str, facts: AppointmentFacts) -> None:
        content = calendar_file(appointment_of(facts, discretion), facts.at)
        self._workspace.run(
            partial(_save, Path(name), content),
            owner=self,
            then=self._saved,
            unavailable=self._not_saved,
        )

    def _saved(self, _nothing: None) -> None:
        self._bar().ok(self.tr("Saved. Open the file to put the appointment in your calendar."))

    def _not_saved(self, error: UnavailableError) -> None:
        self._bar().error(sentence(error))


def _save(path: Path, content: bytes, progress: Progress) -> None:
    progress.step(0, 1)
    save_paper(path, content)
