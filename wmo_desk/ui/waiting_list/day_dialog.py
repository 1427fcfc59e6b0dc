"""Choose a day of which the list is shown."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form


class ListDayDialog(Dialog):
    """`day_chosen(date)` with a day of the past or today."""

    day_chosen = Signal(object)

    def __init__(
        self, today: Callable[[], date], shown: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=420, parent=parent)
        self._today = today
        self.set_title(self.tr("The list as on a day"))
        self.set_sentence(
            self.tr("You see who stood where at the end of that day. Nothing can be changed there.")
        )
        self.form = Form()
        self.day = DateEdit(today=today, in_the_past=True, required=True)
        self.day.set_date(shown)
        field = self.form.add("day", self.tr("Day"), self.day)
        self.day.refused.connect(field.set_error)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Show the list"))
        self.finished.connect(self.deleteLater)

    @override
    def decide(self) -> None:
        if not self.day.take_over():
            return
        day = self.day.value()
        if day is not None and day > self._today():
            self.form.show_error(
                "day", self.tr("That day has not come yet. Choose an earlier one.")
            )
            return
        self.day_chosen.emit(day)
        self.accept()
