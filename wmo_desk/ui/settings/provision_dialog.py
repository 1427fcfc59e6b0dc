"""Add a provision to the catalogue, or change one from a day on."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.indications import (
    LONGEST_MONTHS,
    DeliveryForm,
    ExtentUnit,
    ProductCategory,
)
from wmo_desk.domain.kinds import ContributionRule
from wmo_desk.errors import RuleError
from wmo_desk.services import catalogue
from wmo_desk.services.catalogue import CatalogueRow
from wmo_desk.ui.field_saver import Action
from wmo_desk.ui.settings.provision_words import category_name
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.indications import contribution_rule_name, form_name, unit_name
from wmo_desk.ui.words.text import capital
from wmo_desk.workspace import Workspace


class ProvisionDialog(Dialog):
    """What was granted before the day of a change keeps the provision as it was."""

    def __init__(
        self,
        workspace: Workspace,
        municipality_id: UUID,
        row: CatalogueRow | None,
        groups: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=640, parent=parent)
        self._workspace = workspace
        self._municipality_id = municipality_id
        self._row = row
        self.set_title(self.tr("Add a provision") if row is None else row.name)
        if row is not None:
            self.set_sentence(
                self.tr("The change holds from a day on. What was granted before stays as it was.")
            )
        self.form = Form(columns=2)
        self._build_names(row)
        self._build_rules(row)
        self._build_open_end(row, groups)
        self._build_days(row)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Add") if row is None else self.tr("Keep"))
        self.finished.connect(self.deleteLater)

    def _build_names(self, row: CatalogueRow | None) -> None:
        self.name = QLineEdit(row.name if row is not None else "")
        # Two lines of one provision are known as the same by their name.
        self.name.setReadOnly(row is not None)
        self.plain_name = QLineEdit(row.plain_name if row is not None else "")
        self.category = QComboBox()
        for category in ProductCategory:
            self.category.addItem(category_name(category), category)
        self.code = QLineEdit(row.code if row is not None else "")
        if row is not None and row.category is not None:
            self.category.setCurrentIndex(list(ProductCategory).index(row.category))
        self.form.add("name", self.tr("Name"), self.name, span=0)
        self.form.add(
            "plain_name",
            self.tr("In plain words"),
            self.plain_name,
            help_text=self.tr("As it stands in letters to residents."),
            span=0,
        )
        self.form.add("category", self.tr("Category (iWmo)"), self.category)
        self.form.add("code", self.tr("Product code"), self.code, optional=True)

    def _build_rules(self, row: CatalogueRow | None) -> None:
        forms = QWidget()
        style_as(forms, ground="clear")
        column = QVBoxLayout(forms)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.forms: dict[DeliveryForm, QCheckBox] = {}
        for form in DeliveryForm:
            box = QCheckBox(form_name(form))
            box.setChecked(row is not None and form in row.forms)
            self.forms[form] = box
            column.addWidget(box)
        self.unit = QComboBox()
        for unit in ExtentUnit:
            self.unit.addItem(capital(unit_name(unit)), unit)
        if row is not None:
            self.unit.setCurrentIndex(list(ExtentUnit).index(row.unit))
        self.months = NumberInput(
            name=self.tr("Usual length"),
            lowest=1,
            highest=LONGEST_MONTHS,
            unit=self.tr("months"),
        )
        self.months.setValue(row.default_months if row is not None else 36)
        self.contribution = QComboBox()
        for rule in ContributionRule:
            self.contribution.addItem(contribution_rule_name(rule), rule)
        if row is not None:
            self.contribution.setCurrentIndex(list(ContributionRule).index(row.own_contribution))
        self.waits = QCheckBox(self.tr("Can stand on the waiting list"))
        self.waits.setChecked(row is not None and row.waits)
        self.form.add("forms", self.tr("Forms"), forms)
        self.form.add("unit", self.tr("Counted in"), self.unit)
        self.form.add("default_months", self.tr("Usual length"), self.months)
        self.form.add(
            "own_contribution",
            self.tr("Own contribution"),
            self.contribution,
            help_text=self.tr("What your by-law says; the CAK decides and collects."),
        )
        self.form.add_widget(self.waits)

    def _build_open_end(self, row: CatalogueRow | None, groups: Sequence[str]) -> None:
        self.open_ended = QCheckBox(self.tr("May be granted without end date"))
        self.open_ended.setChecked(row is not None and row.is_open_ended_allowed)
        self.form.add_widget(self.open_ended, span=0)
        chosen = row.target_groups if row is not None else ()
        # What was chosen before may have gone off the list since.
        offered = [*groups, *(group for group in chosen if group not in groups)]
        self._group_box = QWidget()
        style_as(self._group_box, ground="clear")
        column = QVBoxLayout(self._group_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.groups: dict[str, QCheckBox] = {}
        for group in offered:
            box = QCheckBox(group.replace("&", "&&"))
            box.setChecked(group in chosen)
            self.groups[group] = box
            column.addWidget(box)
        field = self.form.add(
            "target_groups",
            self.tr("Without end date for"),
            self._group_box,
            help_text=self.tr("Tick nothing when it may be so for every group of your list."),
            span=0,
        )
        field.setVisible(bool(offered) and self.open_ended.isChecked())
        self.open_ended.toggled.connect(lambda may: field.setVisible(may and bool(offered)))

    def _build_days(self, row: CatalogueRow | None) -> None:
        today = self._workspace.today
        self.valid_from = DateEdit(today=today, required=True)
        self.valid_from.set_date(today())
        start = self.form.add(
            "valid_from",
            self.tr("Can be granted from") if row is None else self.tr("The change holds from"),
            self.valid_from,
        )
        self.valid_from.refused.connect(start.set_error)
        self.valid_until = DateEdit(today=today)
        end = self.form.add(
            "valid_until",
            self.tr("Last day"),
            self.valid_until,
            help_text=self.tr("Leave it empty when it can go on being granted."),
            optional=True,
        )
        if row is not None:
            self.valid_until.set_date(row.valid_until)
        self.valid_until.refused.connect(end.set_error)

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        if not (self.valid_from.take_over() and self.valid_until.take_over()):
            return
        self._workspace.perform(
            self._action(),
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._show,
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    def _action(self) -> Action:
        values, start = self._values(), self.valid_from.value() or self._workspace.today()
        if self._row is None:
            return partial(
                catalogue.add_provision,
                municipality_id=self._municipality_id,
                values=values,
                valid_from=start,
            )
        return partial(
            catalogue.revise_provision, provision_id=self._row.id, values=values, valid_from=start
        )

    def _values(self) -> dict[str, Any]:
        return {
            "name": self.name.text(),
            "plain_name": self.plain_name.text().strip(),
            "category": ProductCategory(self.category.currentData()),
            "code": self.code.text().strip(),
            "forms": [form for form, box in self.forms.items() if box.isChecked()],
            "unit": ExtentUnit(self.unit.currentData()),
            "default_months": self.months.value(),
            "is_open_ended_allowed": self.open_ended.isChecked(),
            "target_groups": tuple(
                group
                for group, box in self.groups.items()
                if box.isChecked() and self.open_ended.isChecked()
            ),
            "own_contribution": ContributionRule(self.contribution.currentData()),
            "waits": self.waits.isChecked(),
            "valid_until": self.valid_until.value(),
        }

    def _show(self, error: RuleError) -> None:
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
