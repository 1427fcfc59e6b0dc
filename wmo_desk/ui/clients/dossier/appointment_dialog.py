"""Asks when and where the next conversation is."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.ui.clients.field_words import field_name
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosaveLineEdit
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.words.lengths import USUAL_MINUTES, length_options
from wmo_desk.ui.words.places import place_name


class AppointmentDialog(Dialog):
    """`planned(values)` asks to keep it; whoever keeps it accepts the dialog."""

    planned = Signal(dict)

    def __init__(
        self, name: str, *, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Plan an appointment"))
        self.set_sentence(self.tr("With %1").replace("%1", name))
        self._form = Form(columns=2)
        self.day = DateEdit(today=today, required=True)
        self._form.add("held_on", field_name("held_on"), self.day)
        self.day.refused.connect(self._form.field("held_on").set_error)
        self.time = AutosaveLineEdit(placeholder="10:00")
        self._form.add("held_at", field_name("held_at"), self.time, optional=True)
        self.minutes = AutosaveChoice(length_options())
        self.minutes.load(USUAL_MINUTES)
        self._form.add("minutes", self.tr("Length"), self.minutes)
        self.place = AutosaveChoice([(each, place_name(each)) for each in ConversationPlace])
        self.place.load(ConversationPlace.HOME)
        self._form.add("place", field_name("place"), self.place)
        self.participants = AutosaveLineEdit()
        self._form.add("participants", field_name("participants"), self.participants, optional=True)
        self.add(self._form)
        self.add_cancel()
        self.add_accept(self.tr("Plan"))
        self.day.setFocus()

    @Slot()
    @override
    def decide(self) -> None:
        self._form.field("held_at").clear_error()
        # Both are read, so that both refusals are seen.
        has_day, moment = self.day.take_over(), self._time()
        if not has_day or (moment is None and self.time.text().strip()):
            return
        self.planned.emit(
            {
                "held_on": self.day.value(),
                "held_at": moment,
                "minutes": self.minutes.value(),
                "place": self.place.value(),
                "participants": self.participants.text().strip(),
            }
        )

    def _time(self) -> time | None:
        typed = self.time.text().strip().replace(".", ":")
        for pattern in ("H:mm", "Hmm", "H"):
            read = QTime.fromString(typed, pattern)
            if read.isValid():
                return time(read.hour(), read.minute())
        if typed:
            self._form.show_error("held_at", self.tr("Type a time of the day, such as 10:00."))
        return None
