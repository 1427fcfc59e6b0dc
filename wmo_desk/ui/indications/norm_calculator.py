"""Calculate household help with a norm set: choose what counts, see at once what it comes to."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.norms import (
    Choice,
    DeductionReasonMissing,
    Norm,
    NormKind,
    Outcome,
    calculate,
    check_accepted,
    check_outcome,
)
from wmo_desk.errors import RuleError
from wmo_desk.services import norms
from wmo_desk.services.norm_calculations import NewCalculation
from wmo_desk.services.norms import NormSetRow
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence, Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.norms import (
    figure_words,
    kind_name,
    missing_words,
    outcome_words,
    rounding_words,
    set_name,
)
from wmo_desk.workspace import Workspace

_MOST = 10_080
"""The minutes of a week."""


class NormLine(QWidget):
    """A line of the set: a box, or how often it counts; a deduction asks for its reason."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, norm: Norm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.norm = norm
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        together = QWidget()
        style_as(together, ground="clear")
        # With large text the figure goes to a line of its own.
        row = FlowLayout(together, spacing=8)
        # A name is plain text: "&" would be read as a mnemonic.
        self.box = QCheckBox(norm.name.replace("&", "&&"))
        self.box.setAccessibleDescription(figure_words(norm))
        self.box.toggled.connect(self._toggled)
        row.addWidget(self.box)
        self.count = NumberInput(
            name=self.tr("How often: %1").replace("%1", norm.name),
            lowest=1,
            highest=norm.most,
            unit=self.tr("times"),
        )
        self.count.valueChanged.connect(self.changed)
        row.addWidget(self.count)
        row.addWidget(
            PlainLabel(figure_words(norm), TextStyle.SECONDARY, colour="muted", wrap=False)
        )
        column.addWidget(together)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why is this taken off?"))
        self.reason.setAccessibleName(self.tr("Reason: %1").replace("%1", norm.name))
        self.reason.textChanged.connect(self.changed)
        column.addWidget(self.reason)
        self.error = ErrorSentence()
        column.addWidget(self.error)
        self.count.setHidden(norm.most == 1)
        self.count.setEnabled(False)
        self.reason.hide()

    def choice(self) -> Choice | None:
        """What was chosen of this line."""
        if not self.box.isChecked():
            return None
        return Choice(self.norm.key, self.count.value(), self.reason.text().strip())

    def load(self, choice: Choice | None) -> None:
        """Show an earlier choice."""
        self.box.setChecked(choice is not None)
        if choice is not None:
            self.count.setValue(choice.count)
            self.reason.setText(choice.reason)

    def ask_reason(self, told: str) -> None:
        """Say beside the reason that it is missing, and bring the keyboard there."""
        self.error.set_text(told)
        self.reason.setFocus()
        announce(self.reason, told, at_once=True)

    @Slot(bool)
    def _toggled(self, is_on: bool) -> None:
        self.count.setEnabled(is_on)
        self.reason.setHidden(not (is_on and self.norm.is_deduction))
        if is_on:
            self.chosen.emit(self.norm)
        self.changed.emit()


class NormCalculator(Dialog):
    """`calculated(NewCalculation)`: the outcome is taken over, or other minutes with a reason."""

    calculated = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        municipality_id: UUID,
        earlier: NewCalculation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=680, parent=parent)
        self.set_title(self.tr("Calculate with the norms"))
        self._earlier = earlier
        self._outcome: Outcome | None = None
        # What was proposed, so that minutes of one's own stay.
        self._proposed = 0
        self.lines: list[NormLine] = []
        self.norm_set = QComboBox()
        self.norm_set.setAccessibleName(self.tr("Norm set"))
        self.norm_set.currentIndexChanged.connect(self._show_set)
        self.add(self.norm_set)
        self._source = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self._source)
        self._place = QVBoxLayout()
        self._place.setSpacing(6)
        self.body.addLayout(self._place)
        self._build_outcome()
        self.outcome = PlainLabel("", TextStyle.BODY)
        self.add_button(self.outcome, leading=True)
        self.add_cancel()
        self.confirm = self.add_accept(self.tr("Take over"))
        for widget in (self.norm_set, self._source, self.form, self.confirm):
            widget.hide()
        self.finished.connect(self.deleteLater)
        workspace.load(
            partial(norms.norm_set_rows, municipality_id=municipality_id, on=workspace.today()),
            owner=self,
            then=self._show_sets,
        )

    def _build_outcome(self) -> None:
        self.form = Form(columns=2)
        self.granted = NumberInput(
            name=self.tr("What is granted"), highest=_MOST, unit=self.tr("minutes a week")
        )
        self.granted.valueChanged.connect(self._follow)
        self.deviation = ReasonEdit()
        self.form.add("accepted", self.tr("What is granted"), self.granted, span=0)
        self.form.add(
            "deviation_reason", self.tr("Why it differs from the outcome"), self.deviation, span=0
        )
        self.rounding = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self.rounding)
        self.add(self.form)

    def _show_sets(self, rows: list[NormSetRow]) -> None:
        if not rows:
            self.set_sentence(
                self.tr(
                    "The municipality has not adopted a norm set that counts today. Whoever keeps "
                    "the lists does that in Settings, under Norm sets; an example stands ready."
                )
            )
            return
        self.set_sentence(
            self.tr("Choose what counts for this resident. Below you see what it comes to.")
        )
        chosen = 0
        self.norm_set.blockSignals(True)
        for index, row in enumerate(rows):
            self.norm_set.addItem(set_name(row), row)
            if self._earlier is not None and row.id == self._earlier.norm_set_id:
                chosen = index
        self.norm_set.setCurrentIndex(chosen)
        self.norm_set.blockSignals(False)
        for widget in (self.norm_set, self._source, self.form, self.confirm):
            widget.show()
        self._show_set()

    def _chosen_set(self) -> NormSetRow | None:
        row = self.norm_set.currentData()
        return row if isinstance(row, NormSetRow) else None

    @Slot()
    def _show_set(self) -> None:
        row = self._chosen_set()
        if row is None:
            return
        told = self.tr("Source: %1").replace("%1", row.source)
        if row.dated_on is not None:
            told = f"{told} ({format_date(row.dated_on)})"
        if row.missing:
            told = f"{told} · {missing_words(row.missing)}"
        self._source.setText(told)
        empty_layout(self._place)
        self.lines = []
        for kind in NormKind:
            own = [norm for norm in row.norms if norm.kind is kind]
            if own:
                self._place.addWidget(PlainLabel(kind_name(kind), TextStyle.HEADING))
            for norm in own:
                self._add_line(norm)
        self._load_earlier(row)
        self._follow()

    def _add_line(self, norm: Norm) -> None:
        line = NormLine(norm)
        line.chosen.connect(self._leave_others)
        line.changed.connect(self._follow)
        self.lines.append(line)
        self._place.addWidget(line)

    def _load_earlier(self, row: NormSetRow) -> None:
        earlier = self._earlier
        if earlier is None or earlier.norm_set_id != row.id:
            activities = [line for line in self.lines if line.norm.kind is NormKind.ACTIVITY]
            # With one activity there is nothing to choose.
            if len(activities) == 1:
                activities[0].load(Choice(activities[0].norm.key))
            return
        choices = {choice.key: choice for choice in earlier.choices}
        for line in self.lines:
            line.load(choices.get(line.norm.key))
        self.granted.setValue(earlier.accepted)
        self.deviation.setPlainText(earlier.deviation_reason)

    @Slot(object)
    def _leave_others(self, norm: Norm) -> None:
        """Let go of what this line excludes."""
        for line in self.lines:
            if norm.group and line.norm.group == norm.group and line.norm is not norm:
                line.box.setChecked(False)

    def _choices(self) -> tuple[Choice, ...]:
        return tuple(choice for line in self.lines if (choice := line.choice()) is not None)

    @Slot()
    def _follow(self) -> None:
        row = self._chosen_set()
        if row is None:
            return
        self.show_refusal("")
        for line in self.lines:
            line.error.set_text("")
        try:
            outcome = calculate(row.norms, self._choices())
        except RuleError:
            # While one box takes the place of another, both are chosen for a moment.
            return
        self._outcome = outcome
        self.outcome.setText(outcome_words(outcome))
        self.rounding.setText(rounding_words(outcome))
        weekly = outcome.weekly or 0
        if self.granted.value() == self._proposed and weekly != self._proposed:
            self._proposed = weekly
            self.granted.setValue(weekly)
        self._proposed = weekly
        has_result = outcome.weekly is not None
        self.granted.setEnabled(has_result)
        differs = has_result and self.granted.value() != weekly
        self.form.field("deviation_reason").setHidden(not differs)

    @override
    def decide(self) -> None:
        row, outcome = self._chosen_set(), self._outcome
        if row is None or outcome is None:
            return
        self.form.clear_errors()
        accepted, reason = self.granted.value(), self.deviation.words()
        try:
            weekly = check_outcome(outcome)
            check_accepted(weekly, accepted, reason)
        except DeductionReasonMissing as error:
            line = next(line for line in self.lines if line.norm.key == error.key)
            line.ask_reason(sentence(error))
            self._scroll.ensureWidgetVisible(line.error)
            return
        except RuleError as error:
            told = sentence(error)
            if not (error.field and self.form.show_error(error.field, told)):
                self.show_refusal(told)
            return
        kept = reason if accepted != weekly else ""
        self.calculated.emit(NewCalculation(row.id, self._choices(), accepted, kept))
        self.accept()
