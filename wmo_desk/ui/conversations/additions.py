"""What was added to a closed conversation; those of today can still be gone on with."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from uuid_utils.compat import uuid7

from wmo_desk.domain.kinds import Gender
from wmo_desk.services import conversations
from wmo_desk.services.conversations import AdditionRow
from wmo_desk.ui.conversations import words
from wmo_desk.ui.conversations.line_record import LineRecord
from wmo_desk.ui.conversations.saving import Saver
from wmo_desk.ui.conversations.voices import ConsultantsVoice, ResidentsVoice
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox, AutosavePlainText
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words


class AdditionEditor(QWidget):
    """An addition of today: it saves itself, and stays as it is from tomorrow."""

    def __init__(
        self,
        addition_id: UUID,
        conversation_id: UUID,
        saver: Saver,
        gender: Gender,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        keep = partial(
            conversations.record_addition,
            conversation_id=conversation_id,
            addition_id=addition_id,
        )
        self.record = LineRecord(saver, keep, leading="text", parent=self)
        self.text = AutosavePlainText(lines=3)
        self.is_residents = AutosaveCheckBox(words.are_residents_words(gender))
        shown = FormField(
            self.tr("Addition of today"),
            self.text,
            help_text=self.tr("You can go on with it today; from tomorrow it stays as it is."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(shown)
        column.addWidget(self.is_residents)
        self.record.bind(
            self.text.autosave, name="text", label=shown.label.text(), show_error=shown.set_error
        )
        self.record.bind(
            self.is_residents.autosave,
            name="is_residents",
            label=self.is_residents.text(),
            show_error=shown.set_error,
        )


class AdditionsCard(Card):
    """All additions in the order of time. Hidden while there are none."""

    def __init__(
        self,
        conversation_id: UUID,
        saver: Saver,
        gender: Gender,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Additions"))
        self._conversation_id = conversation_id
        self._saver = saver
        self._gender = gender
        self._today = today
        self._editors: dict[UUID, AdditionEditor] = {}
        self._settled: dict[UUID, QWidget] = {}
        self.body.setSpacing(12)
        self.hide()

    def load(self, rows: Sequence[AdditionRow]) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        for row in rows:
            if row.written_on == self._today() or row.id in self._editors:
                editor = self._editors.get(row.id) or self._add(row.id)
                editor.record.load(row)
            elif row.id not in self._settled:
                shown = _settled(row, self._gender, self._today())
                self._settled[row.id] = shown
                self.add(shown)
        self.setVisible(bool(self._editors or self._settled))

    @Slot()
    def add_line(self) -> None:
        """Begin an addition, or go to the one that is still empty."""
        empty = (e for e in self._editors.values() if not e.text.toPlainText().strip())
        editor = next(empty, None) or self._add(uuid7())
        self.show()
        editor.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, addition_id: UUID) -> AdditionEditor:
        editor = AdditionEditor(addition_id, self._conversation_id, self._saver, self._gender)
        self._editors[addition_id] = editor
        self.add(editor)
        editor.show()
        return editor


def _settled(row: AdditionRow, gender: Gender, today: date) -> QWidget:
    """Show an addition of an earlier day in the voice of who says it."""
    voice = ResidentsVoice() if row.is_residents else ConsultantsVoice()
    head = QHBoxLayout()
    head.addWidget(
        PlainLabel(day_words(row.written_on, today), TextStyle.SECONDARY, colour="muted")
    )
    if row.is_residents:
        head.addWidget(Pill(words.own_words(gender), Tone.ACCENT))
    head.addStretch(1)
    voice.column.addLayout(head)
    text = f"“{row.text}”" if row.is_residents else row.text
    voice.column.addWidget(PlainLabel(text, selectable=True))
    return voice
