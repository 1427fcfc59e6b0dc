"""The section Mensen: household, carers, relations, professionals, representative."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override
from uuid_utils.compat import uuid7

from wmo_desk.domain.permissions import Permission
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.people import PeopleView, people_view
from wmo_desk.ui.clients.dossier.consents_card import ConsentsCard
from wmo_desk.ui.clients.dossier.person_card import PersonCard
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel


class PeopleSection(Section):
    """One card per person; who is no longer involved stands below and can be put back."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self._cards: dict[UUID, PersonCard] = {}
        top = QHBoxLayout()
        self.add = Button(self.tr("Add somebody"), icon_name="plus")
        self.add.clicked.connect(self._begin)
        if not context.workspace.may(Permission.EDIT_CLIENT):
            self.add.hide()
        top.addWidget(self.add)
        top.addStretch(1)
        self.column.addLayout(top)
        self._new = QVBoxLayout()
        self._new.setSpacing(12)
        self.column.addLayout(self._new)
        self._involved = QVBoxLayout()
        self._involved.setSpacing(12)
        self.column.addLayout(self._involved)
        self._empty = EmptyState(
            self.tr("Nobody is entered yet"),
            self.tr(
                "Enter who lives in, who cares, which professionals are involved and who may "
                "represent the resident."
            ),
            icon_name="people",
        )
        self.column.addWidget(self._empty)
        self._ended_title = PlainLabel(self.tr("No longer involved"), TextStyle.HEADING)
        self.column.addWidget(self._ended_title)
        self._ended = QVBoxLayout()
        self._ended.setSpacing(12)
        self.column.addLayout(self._ended)
        self.consents = ConsentsCard(context)
        self.column.addWidget(self.consents)
        self.column.addStretch(1)
        self._ended_title.hide()
        self._empty.hide()

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return [saver for card in self._cards.values() for saver in card.savers]

    @override
    def show_view(self, view: DossierView) -> None:
        self.context.workspace.load(
            partial(people_view, client_id=self.context.client_id, on=self.context.today()),
            owner=self,
            then=self._show,
            latest="people",
        )

    def _show(self, view: PeopleView) -> None:
        people = view.people
        self.consents.show_rows(view.consents)
        for row in people:
            card = self._cards.get(row.id)
            if card is None:
                card = self._add(row.id, is_new=False)
            card.show_row(row)
            card.show_carer(view.carers)
            place = self._involved if row.ended_on is None else self._ended
            if place.indexOf(card) < 0:
                place.addWidget(card)
                card.show()
        self._ended_title.setVisible(any(row.ended_on is not None for row in people))
        self._empty.setVisible(not self._cards)

    def _add(self, person_id: UUID, *, is_new: bool) -> PersonCard:
        card = PersonCard(self.context, person_id, is_new=is_new)
        for saver in card.savers:
            saver.state_changed.connect(self.tell_state)
        self._cards[person_id] = card
        return card

    @Slot()
    def _begin(self) -> None:
        """Open an empty card; there is a record with the first letter."""
        for card in self._cards.values():
            if card.is_untouched:
                card.focus_name()
                return
        card = self._add(uuid7(), is_new=True)
        self._new.addWidget(card)
        self._empty.hide()
        card.focus_name()
