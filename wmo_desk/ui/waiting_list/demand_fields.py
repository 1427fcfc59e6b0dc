"""Days of the week and special demands to tick, for a place and for a provider."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wmo_desk.domain.waiting import Weekday
from wmo_desk.ui.waiting_list.check_line import CheckLine
from wmo_desk.ui.waiting_list.words import weekday_name
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class DemandFields(QWidget):
    """Adds both fields to a form; no day ticked means every day."""

    def __init__(
        self,
        form: Form,
        known: Sequence[str],
        *,
        days: Collection[str] = (),
        asked: Collection[str] = (),
        span: int = 1,
    ) -> None:
        super().__init__(form)
        self.hide()
        week = QWidget()
        style_as(week, ground="clear")
        row = FlowLayout(week, spacing=12)
        self.boxes = {day: QCheckBox(weekday_name(day)) for day in Weekday}
        for day, box in self.boxes.items():
            box.setChecked(day.value in days)
            row.addWidget(box)
        form.add("days", self.tr("Days"), week, help_text=self.tr("None is every day."), span=span)
        lines = QWidget()
        style_as(lines, ground="clear")
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.lines = [CheckLine(text) for text in known]
        for line in self.lines:
            line.tick(line.text in asked)
            column.addWidget(line)
        if not known:
            column.addWidget(
                PlainLabel(
                    self.tr("The municipality has no special demands yet. Add them in Settings."),
                    colour="muted",
                )
            )
        form.add("demands", self.tr("Special demands"), lines, span=span)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.boxes[Weekday.MONDAY]

    def days(self) -> list[Weekday]:
        """Return the days that are ticked."""
        return [day for day, box in self.boxes.items() if box.isChecked()]

    def demands(self) -> list[str]:
        """Return the special demands that are ticked."""
        return [line.text for line in self.lines if line.is_ticked]
