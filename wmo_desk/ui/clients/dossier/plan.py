"""The section Plan: what runs for this resident and what was agreed, in one place."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from typing_extensions import override

from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import conversations
from wmo_desk.services.dossier import DossierView, OpenAgreement
from wmo_desk.ui.clients.dossier.home_scan import HomeScanCard
from wmo_desk.ui.clients.dossier.household_part import HouseholdPart
from wmo_desk.ui.clients.dossier.lines import granted_line, line, muted
from wmo_desk.ui.clients.dossier.plan_card import PlanCard
from wmo_desk.ui.clients.dossier.plan_results import NeedsCard, ResultsCard
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.text import in_list


class GrantedCard(PlanCard):
    """What is granted now or from a later day on."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("What is granted"))

    @override
    def show_view(self, view: DossierView) -> None:
        empty_layout(self.body)
        for row in view.running:
            self.add(granted_line(row, view.on))
        if not view.running:
            self.add(muted(self.tr("Nothing is granted now.")))


class AgreedCard(PlanCard):
    """What was agreed in any conversation and is not done; a click says that it is."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Agreed and not done yet"))

    @override
    def show_view(self, view: DossierView) -> None:
        empty_layout(self.body)
        for each in view.agreements:
            self._add_agreement(each, view)
        if not view.agreements:
            self.add(muted(self.tr("Nothing is open. Agreements are made in a conversation.")))

    def _add_agreement(self, each: OpenAgreement, view: DossierView) -> None:
        day, mark = "", None
        if each.by_when is not None:
            day = self.tr("by %1").replace("%1", day_words(each.by_when, view.on))
            left = days_left(each.by_when, view.on)
            mark = (days_left_words(left), Tone.LATE) if left < 0 else None
        agreed = self.tr("agreed on %1").replace("%1", day_words(each.held_on, view.on))
        go = None
        if self.context.workspace.may(Permission.RECORD_CONVERSATION):
            go = (self.tr("Done"), partial(self._set_done, each.id))
        self.add(line(each.what, in_list((each.who, day, agreed)), mark=mark, go=go))

    def _set_done(self, agreement_id: UUID, *_checked: object) -> None:
        self.context.workspace.perform(
            partial(
                conversations.change_agreement,
                agreement_id=agreement_id,
                changes={"done_on": self.context.today()},
            ),
            owner=self,
            then=partial(self._say_done, agreement_id),
        )

    def _say_done(self, agreement_id: UUID, _result: object) -> None:
        self.context.messages.ok(
            self.tr("The agreement is done."),
            action=self.tr("Put back"),
            on_action=partial(self._put_back, agreement_id),
        )

    def _put_back(self, agreement_id: UUID) -> None:
        self.context.workspace.perform(
            partial(
                conversations.change_agreement,
                agreement_id=agreement_id,
                changes={"done_on": None},
            ),
            owner=self,
        )


CARDS: Final[tuple[Callable[[DossierContext], PlanCard | HouseholdPart], ...]] = (
    GrantedCard,
    NeedsCard,
    ResultsCard,
    AgreedCard,
    HouseholdPart,
    HomeScanCard,
)
"""The cards of a plan, from top to bottom."""


class PlanSection(Section):
    """One plan; each subject in a card of its own."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.paper = Button(self.tr("Plan on paper"), icon_name="print")
        self.paper.setToolTip(self.tr("For the resident: who does what, and when we look back"))
        self.paper.clicked.connect(self._show_paper)
        self.column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        self.cards = tuple(make(context) for make in CARDS)
        for card in self.cards:
            self.column.addWidget(card)
            card.state_changed.connect(self.tell_state)
            for saver in card.savers():
                saver.state_changed.connect(self.tell_state)
        self.column.addStretch(1)

    @Slot()
    def _show_paper(self) -> None:
        self.flush()
        client_id = self.context.client_id
        self.context.navigate("summary", plan=client_id, client_id=client_id)

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return [saver for card in self.cards for saver in card.savers()]

    @override
    def show_view(self, view: DossierView) -> None:
        # Whoever is on a line that goes keeps the keyboard in the section.
        had_focus = self.focusWidget() is not None and self.focusWidget().hasFocus()
        for card in self.cards:
            card.show_view(view)
        if had_focus and not self.focusWidget().isVisible():
            self.setFocus()
