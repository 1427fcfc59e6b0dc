"""When, where and with whom a conversation is: a line to read, and fields to change it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.services.conversations import ConversationRow, NewConversation
from wmo_desk.ui.conversations.editors import TimeEdit
from wmo_desk.ui.conversations.saving import Field, Saver, Write
from wmo_desk.ui.conversations.words import conversation_at
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosaveLineEdit
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words, full_day, time_words
from wmo_desk.ui.words.lengths import length_options
from wmo_desk.ui.words.places import place_name


def facts_text(row: ConversationRow | NewConversation, today: date | None = None) -> str:
    """Say when, where and with whom in one line; knowing today leaves out its year."""
    when = full_day(row.held_on) if today is None else day_words(row.held_on, today)
    if row.held_at is not None:
        when = f"{when}, {time_words(row.held_at)}"
    parts = [conversation_at(row.place), when, " ".join(row.participants.split())]
    return " · ".join(part for part in parts if part)


class FactsForm(Form):
    """The fields for when, where and with whom; `Saver` binds them where a record is changed."""

    def __init__(self, *, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(columns=5, narrowest=180, parent=parent)
        self.held_on = DateEdit(today=today, required=True)
        self.held_at = TimeEdit()
        self.minutes = AutosaveChoice(length_options())
        self.place = AutosaveChoice([(place, place_name(place)) for place in ConversationPlace])
        self.participants = AutosaveLineEdit(placeholder=self.tr("for instance: a daughter"))
        self.add("held_on", self.tr("Day"), self.held_on)
        self.add("held_at", self.tr("Time"), self.held_at, optional=True)
        self.add("minutes", self.tr("Length"), self.minutes)
        self.add("place", self.tr("Where"), self.place)
        self.add("participants", self.tr("Also there"), self.participants, optional=True)
        self.held_on.refused.connect(self.field("held_on").set_error)
        self.held_at.refused.connect(self.field("held_at").set_error)


class FactsBar(QFrame):
    """Stands below the header while the facts are being changed; Escape closes it."""

    closed = Signal()

    def __init__(
        self,
        saver: Saver,
        write: Write,
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, kind="bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 8, 22, 10)
        row.setSpacing(12)
        self.form = FactsForm(today=today)
        row.addWidget(self.form, 1)
        done = Button(self.tr("Done"))
        done.clicked.connect(self.fold)
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignBottom)
        self.fields: dict[str, Field] = {}
        for name, editor in (
            ("held_on", self.form.held_on),
            ("held_at", self.form.held_at),
            ("minutes", self.form.minutes),
            ("place", self.form.place),
            ("participants", self.form.participants),
        ):
            shown = self.form.field(name)
            self.fields[name] = saver.bind(
                editor.autosave,
                name=name,
                label=shown.label.text(),
                write=write,
                show_error=shown.set_error,
                take_over=getattr(editor, "take_over", None),
            )
        self.form.held_on.refused.connect(self.fields["held_on"].refuse)
        self.form.held_at.refused.connect(self.fields["held_at"].refuse)
        self.hide()

    def load(self, row: ConversationRow | NewConversation) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.form.minutes.set_options(length_options(also=row.minutes))
        for name, field in self.fields.items():
            field.load(getattr(row, name))

    @Slot()
    def unfold(self) -> None:
        """Show the fields and bring the keyboard to the first."""
        self.show()
        self.form.held_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def fold(self) -> None:
        """Take the fields away again."""
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.fold()
        else:
            super().keyPressEvent(event)
