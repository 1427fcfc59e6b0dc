"""The municipality's rules for the waiting list: a refusal, and hours that do not fit."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.domain.waiting import RefusalRule
from wmo_desk.services import options
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.workspace import Workspace


class WaitingSection(Section):
    """The municipality's rules; they hold from now on."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        card = Card(self.tr("When a resident declines an offer"))
        card.add(
            PlainLabel(
                self.tr("The course of the place tells what happened. It holds from now on.")
            )
        )
        form = Form()
        self.rule = AutosaveChoice(
            [
                (RefusalRule.KEEPS.value, self.tr("The resident keeps the place")),
                (
                    RefusalRule.TO_THE_END.value,
                    self.tr("The resident goes to the end of the category"),
                ),
                (RefusalRule.LEAVES.value, self.tr("The resident goes off the list")),
            ]
        )
        self.rule.edited.connect(self._keep)
        form.add("refusal_rule", self.tr("What becomes of the place"), self.rule)
        card.add(form)
        self.column.addWidget(card)
        self._build_hours()
        self.column.addStretch(1)

    def _build_hours(self) -> None:
        card = Card(self.tr("When somebody needs more hours than a provider has room for"))
        form = Form()
        self.hours = AutosaveChoice(
            [
                (True, self.tr("The provider is shown the next one")),
                (False, self.tr("People judge whether it fits")),
            ]
        )
        self.hours.edited.connect(self._keep_hours)
        form.add(
            "hours_pass_over",
            self.tr("What happens"),
            self.hours,
            help_text=self.tr(
                "Whoever is passed over reads it in the course of the place, and keeps the place."
            ),
        )
        card.add(form)
        self.column.addWidget(card)

    @override
    def reload(self) -> None:
        self.rule.setEnabled(self.may_edit())
        self.hours.setEnabled(self.may_edit())
        self.workspace.load(
            partial(options.read_option, key=options.HOURS_PASS_OVER),
            owner=self,
            then=self.hours.load,
        )
        self.workspace.load(
            partial(options.read_option, key=options.REFUSAL_RULE),
            owner=self,
            then=self.rule.load,
        )

    @Slot(object)
    def _keep_hours(self, value: object) -> None:
        if isinstance(value, bool):
            self.workspace.perform(
                partial(options.write_option, key=options.HOURS_PASS_OVER, value=value),
                owner=self,
                then=lambda _identifier: self.hours.autosave.mark_saved(),
            )

    @Slot(object)
    def _keep(self, value: object) -> None:
        if isinstance(value, str):
            self.workspace.perform(
                partial(options.write_option, key=options.REFUSAL_RULE, value=value),
                owner=self,
                then=lambda _identifier: self.rule.autosave.mark_saved(),
            )
