"""Notes that somebody is unsafe at home; the note goes to few people, and who types it is told."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.services.signals import SignalReaders
from wmo_desk.ui.clients.field_words import field_name
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.words.text import in_sentence


class UnsafeDialog(Dialog):
    """`noted(values)` asks to keep it; whoever keeps it accepts the dialog."""

    noted = Signal(dict)

    def __init__(self, readers: SignalReaders, *, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Unsafe at home"))
        self.set_sentence(self._who_reads(readers))
        self._form = Form()
        self.noticed = AutosavePlainText(lines=4)
        self._form.add("noticed", field_name("noticed"), self.noticed)
        self.action = AutosavePlainText(lines=2)
        self._form.add("action", field_name("action"), self.action, optional=True)
        self.add(self._form)
        self.add_cancel()
        self.add_accept(self.tr("Record"))
        self.noticed.setFocus()

    @Slot()
    @override
    def decide(self) -> None:
        self._form.clear_errors()
        noticed = self.noticed.toPlainText().strip()
        if not noticed:
            self._form.show_error("noticed", self.tr("Say in a few words what was noticed."))
            return
        self.noted.emit({"noticed": noticed, "action": self.action.toPlainText().strip()})

    def _who_reads(self, readers: SignalReaders) -> str:
        people = _everybody(readers)
        if not people:
            return self.tr(
                "Only the director of the household and the team lead read this, and this file "
                "has neither yet. Name a director under Plan, and tell that person yourself."
            )
        told = self.tr(
            "Only the director of the household and the team lead read this: %1. It stands on no "
            "list, print or export."
        ).replace("%1", in_sentence(people))
        if readers.am_i:
            return told
        return f"{told} " + self.tr("You cannot read it any more once it is recorded.")


def _everybody(readers: SignalReaders) -> Sequence[str]:
    return list(dict.fromkeys((*readers.directors, *readers.team_leads)))
