"""The section Signalen: what was noticed and is followed until it is dealt with."""

from collections.abc import Iterable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override
from uuid_utils.compat import uuid7

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.signals import RESTRICTED, SignalKind
from wmo_desk.services import signals
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.signal_view import SignalsView, signals_view
from wmo_desk.ui.clients import plan_words
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.dossier.signal_card import SignalCard
from wmo_desk.ui.clients.dossier.unsafe_dialog import UnsafeDialog
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as


class SignalsSection(Section):
    """One card per signal; the button of a kind begins one of that kind."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self._view: SignalsView | None = None
        self._cards: dict[UUID, SignalCard] = {}
        self._top = PlainLabel(self.tr("Note a signal"), TextStyle.HEADING)
        self.column.addWidget(self._top)
        buttons = QWidget()
        style_as(buttons, ground="clear")
        row = FlowLayout(buttons, spacing=8)
        self.buttons: dict[SignalKind, Button] = {}
        for kind in SignalKind:
            name = plan_words.signal_name(kind)
            is_restricted = kind in RESTRICTED
            button = Button(
                f"{name}…" if is_restricted else name,
                icon_name="shield" if is_restricted else "plus",
            )
            button.clicked.connect(partial(self._begin, kind))
            self.buttons[kind] = button
            row.addWidget(button)
        self.column.addWidget(buttons)
        may = context.workspace.may(Permission.EDIT_CLIENT)
        self._top.setVisible(may)
        buttons.setVisible(may)
        self._new = self._add_place()
        self._open = self._add_place()
        self._empty = EmptyState(
            self.tr("No signals"),
            self.tr(
                "Note what you notice: loneliness, poverty, a carer who is overburdened. It comes "
                "back on Today until it is dealt with."
            ),
            icon_name="info",
        )
        self.column.addWidget(self._empty)
        self._done_title = PlainLabel(self.tr("Dealt with"), TextStyle.HEADING)
        self.column.addWidget(self._done_title)
        self._done = self._add_place()
        self.column.addStretch(1)
        self._done_title.hide()
        self._empty.hide()

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return [card.record.saver for card in self._cards.values()]

    @override
    def show_view(self, view: DossierView) -> None:
        self.context.workspace.load(
            partial(
                signals_view,
                client_id=self.context.client_id,
                reader_id=self.context.workspace.me.id,
                on=self.context.today(),
            ),
            owner=self,
            then=self._show,
            latest="signals",
        )

    def _show(self, view: SignalsView) -> None:
        self._view = view
        for row in view.signals:
            card = self._cards.get(row.id)
            if card is None:
                card = self._add(row.id, row.kind, is_new=False)
            card.show_row(row, view.staff)
            place = self._open if row.done_on is None else self._done
            if place.indexOf(card) < 0:
                place.addWidget(card)
                card.show()
        self._drop_others({row.id for row in view.signals})
        self._done_title.setVisible(any(row.done_on is not None for row in view.signals))
        self._empty.setVisible(not self._cards)

    def _drop_others(self, known: set[UUID]) -> None:
        """Let go of a signal that this reader may not read any more."""
        for signal_id, card in list(self._cards.items()):
            is_saved = card.record.saver.state is SaveState.SAVED
            if signal_id not in known and is_saved and not card.is_untouched:
                del self._cards[signal_id]
                card.hide()
                card.deleteLater()

    def _add_place(self) -> QVBoxLayout:
        place = QVBoxLayout()
        place.setSpacing(12)
        self.column.addLayout(place)
        return place

    def _add(self, signal_id: UUID, kind: SignalKind, *, is_new: bool) -> SignalCard:
        card = SignalCard(self.context, signal_id, kind, is_new=is_new)
        card.record.saver.state_changed.connect(self.tell_state)
        self._cards[signal_id] = card
        return card

    def _begin(self, kind: SignalKind, *_checked: object) -> None:
        """Open an empty card of this kind; there is a record with the first letter."""
        if kind in RESTRICTED:
            self._note_unsafe(kind)
            return
        for card in self._cards.values():
            if card.is_untouched and card.kind is kind:
                card.focus_first()
                return
        card = self._add(uuid7(), kind, is_new=True)
        self._new.addWidget(card)
        self._empty.hide()
        card.focus_first()

    # --- What few people read ---------------------------------------------------------------

    def _note_unsafe(self, kind: SignalKind) -> None:
        if self._view is None:
            return
        dialog = UnsafeDialog(self._view.readers, parent=self.window())
        dialog.noted.connect(partial(self._keep, dialog, kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, dialog: UnsafeDialog, kind: SignalKind, values: dict[str, Any]) -> None:
        self.context.workspace.perform(
            partial(signals.note_signal, client_id=self.context.client_id, kind=kind, **values),
            owner=dialog,
            then=partial(self._say_kept, dialog),
        )

    def _say_kept(self, dialog: UnsafeDialog, _result: object) -> None:
        dialog.accept()
        self.context.messages.ok(
            self.tr("Recorded. Only the director of the household and the team lead read it.")
        )
