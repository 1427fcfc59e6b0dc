"""What a resident's refusal of an offer does with the place on the waiting list."""

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
    """The municipality's rule; it holds for refusals from now on."""

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
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.rule.setEnabled(self.may_edit())
        self.workspace.load(
            partial(options.read_option, key=options.REFUSAL_RULE),
            owner=self,
            then=self.rule.load,
        )

    @Slot(object)
    def _keep(self, value: object) -> None:
        if isinstance(value, str):
            self.workspace.perform(
                partial(options.write_option, key=options.REFUSAL_RULE, value=value),
                owner=self,
                then=lambda _identifier: self.rule.autosave.mark_saved(),
            )
