"""Cards of records that come into being as they are typed: needs, solutions, results."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from uuid_utils.compat import uuid7

from wmo_desk.ui.conversations.line_record import Keep, LineRecord
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import Form, FormField
from wmo_desk.ui.widgets.styling import style_as


class Row(Protocol):
    """A record as it stands in the file."""

    @property
    def id(self) -> UUID:
        """Which one it is."""


class RecordCard(Card):
    """The fields of one record; `first` is where typing begins, `keep` writes it."""

    removal_wanted = Signal(object)

    def __init__(
        self, context: PartContext, record_id: UUID, keep: Keep, *, leading: str, remove: str
    ) -> None:
        super().__init__()
        self.context = context
        self.record_id = record_id
        self.keep = keep
        self.record = LineRecord(context.saver, keep, leading=leading, parent=self)
        self._editors: list[QWidget] = []
        self.form = Form(columns=2)
        self.add(self.form)
        self.remove_button = Button(remove, ButtonKind.QUIET, icon_name="remove")
        self.remove_button.clicked.connect(self._want_removal)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was typed in it and there is no record."""
        values = (field.autosave.value for field in self.record.fields.values())
        return not self.record.has_record and not any(values)

    @property
    def first(self) -> QWidget:
        """Where typing begins."""
        return self._editors[0]

    def load(self, row: Any) -> None:  # noqa: ANN401 - each card knows its own row
        """Show what the file holds; typing that is not written yet stays."""
        self.record.load(row)

    def bind(self, name: str, label: str, editor: Any, *, span: int = 1) -> FormField:  # noqa: ANN401 - any editor that saves itself
        """Put a field in the form and write it from now on."""
        self._editors.append(editor)
        shown = self.form.add(name, label, editor, span=span)
        field = self.record.bind(
            editor.autosave,
            name=name,
            label=label,
            show_error=shown.set_error,
            take_over=getattr(editor, "take_over", None),
        )
        refused = getattr(editor, "refused", None)
        if refused is not None:
            refused.connect(field.refuse)
        return shown

    def release(self) -> None:
        """Forget the editors, which leave the screen."""
        self.record.release()

    @Slot()
    def _want_removal(self) -> None:
        self.removal_wanted.emit(self)


class RecordList(QWidget):
    """The cards from top to bottom. What is taken out can be put back from the message bar."""

    changed = Signal()

    def __init__(
        self, context: PartContext, make: Callable[[UUID], RecordCard], *, removed: str, back: str
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._context = context
        self._make = make
        self._removed, self._back = removed, back
        self._cards: dict[UUID, RecordCard] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    @property
    def cards(self) -> list[RecordCard]:
        """The cards from top to bottom."""
        return list(self._cards.values())

    def load(self, rows: Sequence[Row]) -> None:
        """Show what the file holds; a card with unwritten typing stays."""
        known = {row.id for row in rows}
        for card in self.cards:
            if card.record_id not in known and card.record.has_record and card.record.is_saved:
                self._drop(card)
        for row in rows:
            card = self._cards.get(row.id) or self._add(row.id)
            card.load(row)
        self.changed.emit()

    def add_new(self) -> RecordCard:
        """Open a new card, or go to the one that is new and empty already."""
        card = next((each for each in self.cards if each.is_untouched), None)
        if card is None:
            card = self._add(uuid7())
            self.changed.emit()
        card.first.setFocus(Qt.FocusReason.OtherFocusReason)
        return card

    def _add(self, record_id: UUID) -> RecordCard:
        card = self._make(record_id)
        card.removal_wanted.connect(self._remove)
        self._cards[record_id] = card
        self.column.addWidget(card)
        # A layout shows it with the next round of events, and the keyboard may be quicker.
        card.show()
        return card

    def _drop(self, card: RecordCard) -> None:
        self._cards.pop(card.record_id)
        card.release()
        self.column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.changed.emit()

    @Slot(object)
    def _remove(self, card: RecordCard) -> None:
        if not card.record.has_record:
            self._drop(card)
            return
        for field in card.record.fields.values():
            field.flush()
        keep = card.keep
        self._drop(card)
        self._change(keep, self._context.today())
        self._context.bar().info(
            self._removed, action=self._back, on_action=partial(self._change, keep, None)
        )

    def _change(self, keep: Keep, day: object) -> None:
        self._context.workspace.perform(partial(keep, changes={"removed_on": day}), owner=self)
