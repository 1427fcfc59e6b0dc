"""What a category rests on: criteria and a reason for A, the offered budget for B."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.waiting import Category
from wmo_desk.errors import RuleError
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.waiting_list.check_line import CheckLine
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class GroundFields(QWidget):
    """Only the fields of the chosen category are shown; what was typed in the others stays."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.form = Form()
        column.addWidget(self.form)
        self._boxes: list[CheckLine] = []
        self._build_category()
        self._build_urgency()
        self._build_budget(workspace)
        self._show_fields()

    @property
    def category(self) -> Category | None:
        """The category that was chosen."""
        value = self._category.value()
        return value if isinstance(value, Category) else None

    def show_criteria(self, criteria: Sequence[str]) -> None:
        """Offer these criteria; what was ticked stays ticked."""
        ticked = set(self.criteria())
        for box in self._boxes:
            self._criteria.removeWidget(box)
            box.deleteLater()
        self._boxes = [CheckLine(text) for text in criteria]
        for box in self._boxes:
            box.tick(box.text in ticked)
            self._criteria.addWidget(box)
        keyboard.let_follow(self._category, *self._boxes)

    def load(
        self,
        category: Category | None,
        *,
        criteria: Sequence[str] = (),
        reason: str = "",
        pgb_offered_on: date | None = None,
        pgb_declined_on: date | None = None,
    ) -> None:
        """Begin with what stands in the file."""
        self._category.load(category)
        for box in self._boxes:
            box.tick(box.text in criteria)
        self._reason.setPlainText(reason)
        self._offered.autosave.discard(pgb_offered_on)
        self._declined.autosave.discard(pgb_declined_on)
        self._show_fields()

    def criteria(self) -> list[str]:
        """Return what is ticked."""
        return [box.text for box in self._boxes if box.is_ticked]

    def take_over(self) -> bool:
        """Read the dates that were typed; False when one is not understood."""
        if self.category is not Category.B:
            return True
        understood = [
            is_understood(self.form, name) for name in ("pgb_offered_on", "pgb_declined_on")
        ]
        return all(understood)

    def values(self) -> dict[str, Any]:
        """Return what the service asks for; call `take_over` first."""
        return {
            "category": self.category or Category.A,
            "criteria": self.criteria(),
            "reason": self._reason.words(),
            "pgb_offered_on": self._offered.value(),
            "pgb_declined_on": self._declined.value(),
        }

    def show_refusal(self, error: RuleError) -> bool:
        """Show a refusal beside the field that it names."""
        is_shown = bool(error.field) and self.form.show_error(error.field, sentence(error))
        if error.field == "criteria" and self._boxes:
            self._boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return is_shown

    def _build_category(self) -> None:
        self._category = Segmented(
            [
                (Category.A, self.tr("A: urgent")),
                (Category.B, self.tr("B: could arrange it with a budget")),
            ],
            name=self.tr("Category"),
        )
        self._category.edited.connect(self._chosen)
        self.form.add("category", self.tr("Category"), self._category)

    def _build_urgency(self) -> None:
        self._criteria_ground = QWidget()
        style_as(self._criteria_ground, ground="clear")
        self._criteria = QVBoxLayout(self._criteria_ground)
        self._criteria.setContentsMargins(0, 0, 0, 0)
        self._criteria.setSpacing(2)
        self.form.add("criteria", self.tr("What applies"), self._criteria_ground)
        self._reason = ReasonEdit()
        self.form.add(
            "reason",
            self.tr("Why"),
            self._reason,
            help_text=self.tr("In words that the resident may read."),
        )

    def _build_budget(self, workspace: Workspace) -> None:
        self._offered = DateEdit(today=workspace.today)
        self._declined = DateEdit(today=workspace.today)
        add_day(self.form, "pgb_offered_on", self.tr("Budget (pgb) offered on"), self._offered)
        add_day(self.form, "pgb_declined_on", self.tr("Budget declined on"), self._declined)

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self._category.autosave.mark_saved()
        self.form.clear_errors()
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        category = self.category
        self.form.field("criteria").setVisible(category is Category.A)
        self.form.field("reason").setVisible(category is not None)
        for name in ("pgb_offered_on", "pgb_declined_on"):
            self.form.field(name).setVisible(category is Category.B)
        label = self.form.field("reason").label
        label.setText(self.tr("Why") if category is Category.A else self.tr("Remark (optional)"))
