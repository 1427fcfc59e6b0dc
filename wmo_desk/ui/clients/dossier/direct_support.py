"""The card Zonder indicatie: what can begin at once, and below it what did."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.direct_support import DirectSupportKind, SupportState
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import direct_support
from wmo_desk.services.direct_support import DirectSupportView, SupportRow
from wmo_desk.services.needs import PlanNeed
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.dossier.support_card import SupportCard
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.direct_support import support_name


class DirectSupportPanel(QWidget):
    """A button for each kind that the municipality offers, and a card for each that began."""

    state_changed = Signal()

    def __init__(self, context: DossierContext) -> None:
        super().__init__()
        style_as(self, ground="page")
        self._context = context
        self._cards: dict[UUID, SupportCard] = {}
        self._offered: Sequence[DirectSupportKind] = ()
        self._begun: UUID | None = None
        self.begin: dict[DirectSupportKind, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card(self.tr("Without indication"))
        card.add(
            PlainLabel(
                self.tr(
                    "This can begin today, without an application. It stands beside a report and "
                    "takes the place of none."
                ),
                colour="muted",
            )
        )
        self._buttons = QWidget()
        style_as(self._buttons, ground="clear")
        self._flow = FlowLayout(self._buttons, spacing=8)
        card.add(self._buttons)
        column.addWidget(card)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column.addLayout(self._list)

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of every card."""
        return [saver for card in self._cards.values() for saver in card.savers()]

    def reload(self) -> None:
        """Read what began for this resident, and what can begin."""
        self._context.workspace.load(
            partial(direct_support.direct_support_view, client_id=self._context.client_id),
            owner=self,
            then=self._show,
            latest="direct support",
        )

    def _show(self, view: DirectSupportView) -> None:
        self._offer(view.offered)
        known = {row.id for row in view.rows}
        for support_id in self._cards.keys() - known:
            self._drop(support_id)
        for number, row in enumerate(view.rows):
            card = self._cards.get(row.id)
            if card is None:
                card = self._add(row, view.plan_needs)
            else:
                card.show_row(row, view.plan_needs)
            if self._list.indexOf(card) != number:
                self._list.insertWidget(number, card)
        if self._begun in self._cards:
            # A new card shows by itself, but only in the next turn of the event loop.
            self._cards[self._begun].show()
            self._cards[self._begun].focus_first()
            self._begun = None

    def _offer(self, kinds: Sequence[DirectSupportKind]) -> None:
        if kinds == self._offered:
            return
        self._offered = kinds
        empty_layout(self._flow)
        self.begin.clear()
        for kind in kinds:
            button = Button(support_name(kind), icon_name="plus")
            begin = self.tr("Begin: %1").replace("%1", support_name(kind))
            button.setAccessibleName(begin)
            button.clicked.connect(partial(self._begin, kind))
            self.begin[kind] = button
            self._flow.addWidget(button)
        self._buttons.setVisible(
            bool(kinds) and self._context.workspace.may(Permission.RECORD_CONVERSATION)
        )

    def _add(self, row: SupportRow, plan: Sequence[PlanNeed]) -> SupportCard:
        on = self._context.today()
        asks = row.state(on) in {SupportState.NEARLY_OVER, SupportState.OVER} or (
            row.state(on) is SupportState.ENDED and not row.has_outcome
        )
        card = SupportCard(self._context, row, plan, folded=not asks)
        card.state_changed.connect(self.state_changed)
        card.removed.connect(self._remove)
        self._cards[row.id] = card
        return card

    def _drop(self, support_id: UUID) -> None:
        card = self._cards.pop(support_id)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    # --- What the person does -----------------------------------------------------------------

    def _begin(self, kind: DirectSupportKind, *_checked: object) -> None:
        self._context.workspace.perform(
            partial(direct_support.start_support, client_id=self._context.client_id, kind=kind),
            owner=self,
            then=self._note_begun,
        )

    def _note_begun(self, support_id: UUID) -> None:
        # The card comes with the next reading, which the change itself brings about.
        self._begun = support_id
        self._context.messages.ok(
            self.tr("It began today."),
            action=self.tr("Undo"),
            on_action=partial(self._set_removed, support_id, self._context.today()),
        )

    def _remove(self, support_id: UUID) -> None:
        for saver in self._cards[support_id].savers():
            saver.flush()
        self._set_removed(support_id, self._context.today())
        self._context.messages.ok(
            self.tr("It was taken out."),
            action=self.tr("Put back"),
            on_action=partial(self._set_removed, support_id, None),
        )

    def _set_removed(self, support_id: UUID, day: date | None) -> None:
        self._context.workspace.perform(
            partial(
                direct_support.change_support,
                support_id=support_id,
                changes={"removed_on": day},
            ),
            owner=self,
        )
