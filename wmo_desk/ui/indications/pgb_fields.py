"""The fields of a pgb in the form of an indication: conditions, plan, who is paid, tariff."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Slot

from wmo_desk.domain.pgb import REASON_OF, PgbAnswers, PgbCondition, TariffUnit
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.money_input import MoneyInput
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.words.decisions import (
    condition_question,
    condition_reason,
    helper_name,
    tariff_unit_name,
)
from wmo_desk.workspace import Workspace

_NAMES: Final = (
    *(condition.value for condition in PgbCondition),
    *REASON_OF.values(),
    "plan_received_on",
    "is_informal",
    "tariff_cents",
    "tariff_unit",
)


class PgbFields(QObject):
    """Adds its fields to `form`; they are shown while a pgb is chosen."""

    def __init__(self, workspace: Workspace, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._tariffs: Mapping[bool, int] = {}
        yes, no = self.tr("Yes"), self.tr("No")
        self.answers: dict[PgbCondition, Segmented] = {}
        self.reasons: dict[PgbCondition, ReasonEdit] = {}
        for condition in PgbCondition:
            question = condition_question(condition)
            answer = Segmented([(True, yes), (False, no)], name=question)
            answer.edited.connect(answer.autosave.mark_saved)
            self.answers[condition] = answer
            form.add(condition.value, question, answer)
            self.reasons[condition] = ReasonEdit()
            form.add(REASON_OF[condition], condition_reason(condition), self.reasons[condition])
        self.plan = DateEdit(today=workspace.today)
        add_day(form, "plan_received_on", self.tr("Pgb plan received on"), self.plan)
        self.helper = Segmented(
            [(each, helper_name(is_informal=each)) for each in (False, True)],
            name=self.tr("Who is paid"),
        )
        self.helper.edited.connect(self._propose_tariff)
        form.add("is_informal", self.tr("Who is paid"), self.helper)
        self.tariff = MoneyInput(name=self.tr("Tariff"))
        form.add("tariff_cents", self.tr("Tariff"), self.tariff)
        self.unit = AutosaveChoice([(unit, tariff_unit_name(unit)) for unit in TariffUnit])
        self.unit.edited.connect(lambda _unit: self.unit.autosave.mark_saved())
        form.add("tariff_unit", self.tr("For"), self.unit)

    def show_fields(self, *, are_shown: bool) -> None:
        """Show the fields of a pgb, or none of them."""
        for name in _NAMES:
            self._form.field(name).setVisible(are_shown)

    def set_tariffs(self, tariffs: Mapping[bool, int]) -> None:
        """Know the municipality's tariffs, which are proposed."""
        self._tariffs = tariffs

    def load(self, answers: PgbAnswers) -> None:
        """Show answers."""
        values = asdict(answers)
        for condition in PgbCondition:
            self.answers[condition].load(values[condition.value])
            self.reasons[condition].setPlainText(values[REASON_OF[condition]])
        self.plan.set_date(answers.plan_received_on)
        self.helper.load(answers.is_informal)
        self.tariff.setValue(answers.tariff_cents)
        self.unit.load(answers.tariff_unit)

    def is_understood(self) -> bool:
        """Read what was typed as a day."""
        return is_understood(self._form, "plan_received_on")

    def read(self) -> PgbAnswers:
        """Return what was answered."""
        unit = self.unit.value()
        plan: date | None = self.plan.value()
        answers = {each: _yes_or_no(self.answers[each].value()) for each in PgbCondition}
        reasons = {each: self.reasons[each].words() for each in PgbCondition}
        return PgbAnswers(
            can_manage=answers[PgbCondition.CAN_MANAGE],
            can_manage_reason=reasons[PgbCondition.CAN_MANAGE],
            is_motivated=answers[PgbCondition.IS_MOTIVATED],
            motivation=reasons[PgbCondition.IS_MOTIVATED],
            is_suitable=answers[PgbCondition.IS_SUITABLE],
            suitability=reasons[PgbCondition.IS_SUITABLE],
            plan_received_on=plan,
            is_informal=_yes_or_no(self.helper.value()),
            tariff_cents=self.tariff.value(),
            tariff_unit=unit if isinstance(unit, TariffUnit) else TariffUnit.HOUR,
        )

    @Slot(object)
    def _propose_tariff(self, value: object) -> None:
        self.helper.autosave.mark_saved()
        known = self._tariffs.get(value is True, 0)
        if known and self.tariff.value() in {0, *self._tariffs.values()}:
            self.tariff.setValue(known)
            self.unit.load(TariffUnit.HOUR)
        self._form.field("tariff_cents").set_help(
            QCoreApplication.translate("decisions", "The tariff of the municipality.")
            if known
            else ""
        )


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
