"""All notes of one resident in one view, the newest first, to be searched without accents."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.services.notes import Note, NoteKind, search_notes
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.text import in_list

_AT_ONCE: Final = 60


def kind_words(kind: NoteKind) -> str:
    """Say whose words a note is and about what."""
    return {
        NoteKind.NEED: QCoreApplication.translate("notes", "Reported"),
        NoteKind.MAIN_WISH: QCoreApplication.translate("notes", "Wish"),
        NoteKind.RESIDENT_WORDS: QCoreApplication.translate("notes", "The resident said"),
        NoteKind.GOING_WELL: QCoreApplication.translate("notes", "Goes well"),
        NoteKind.WHAT_IS_HARD: QCoreApplication.translate("notes", "Is hard"),
        NoteKind.FIRST_STEP: QCoreApplication.translate("notes", "First step"),
        NoteKind.WHO_HELPS: QCoreApplication.translate("notes", "Who helps"),
        NoteKind.WANTS_TO_CHANGE: QCoreApplication.translate("notes", "Should change"),
        NoteKind.FINDINGS: QCoreApplication.translate("notes", "We saw"),
        NoteKind.RESIDENTS_ADDITION: QCoreApplication.translate("notes", "The resident added"),
        NoteKind.OUR_ADDITION: QCoreApplication.translate("notes", "We added"),
    }[kind]


class NotesView(QWidget):
    """A card per day; what the resident said stands between quotation marks.

    `conversation_wanted(id)` asks to open the conversation of a note.
    """

    conversation_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._notes: Sequence[Note] = ()
        self._shown = _AT_ONCE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.search = SearchField(self.tr("Search in all notes of this resident"))
        self.search.search_wanted.connect(self._search)
        column.addWidget(self.search)
        self._days = QVBoxLayout()
        self._days.setSpacing(12)
        column.addLayout(self._days)
        self._none = EmptyState("", icon_name="search")
        self._none.hide()
        column.addWidget(self._none)
        self._more = Button(self.tr("Show older notes"))
        self._more.clicked.connect(self._show_more)
        column.addWidget(self._more)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these, or of these what is searched for."""
        if notes == self._notes and self._days.count():
            return
        self._notes = notes
        self._show()

    @Slot(str)
    def _search(self, _typed: str) -> None:
        self._shown = _AT_ONCE
        count = self._show()
        announce(self.search, self.tr("%n note(s)", "", count))

    @Slot()
    def _show_more(self) -> None:
        self._shown += _AT_ONCE
        self._show()

    def _show(self) -> int:
        typed = self.search.text().strip()
        found = search_notes(self._notes, typed)
        empty_layout(self._days)
        for day, notes in groupby(found[: self._shown], key=lambda note: note.on):
            self._days.addWidget(self._day_card(day, list(notes)))
        if typed:
            self._none.set_text(
                self.tr("Nothing found"), self.tr("Try another word, or a part of one.")
            )
        else:
            self._none.set_text(
                self.tr("No notes yet"),
                self.tr("What is said and seen in a conversation stands here, all together."),
            )
        self._none.setVisible(not found)
        self._more.setVisible(len(found) > self._shown)
        return len(found)

    def _day_card(self, day: date, notes: Sequence[Note]) -> Card:
        card = Card(full_day(day))
        conversation = next((note.conversation_id for note in notes if note.conversation_id), None)
        if conversation is not None:
            go = Button(self.tr("To the conversation"), ButtonKind.LINK)
            go.setAccessibleName(self.tr("To the conversation of %1").replace("%1", full_day(day)))
            go.clicked.connect(partial(self._go, conversation))
            card.header.addWidget(go)
        for note in notes:
            card.add(_note_line(note))
        return card

    def _go(self, conversation_id: object, *_checked: object) -> None:
        self.conversation_wanted.emit(conversation_id)


def _note_line(note: Note) -> QWidget:
    line = QWidget()
    style_as(line, ground="clear")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 4)
    row.setSpacing(0)
    column = QVBoxLayout()
    column.setSpacing(0)
    about = "" if note.dimension is None else dimension_name(note.dimension)
    column.addWidget(
        PlainLabel(in_list((kind_words(note.kind), about)), TextStyle.SECONDARY, colour="muted")
    )
    text = note.text.strip()
    column.addWidget(PlainLabel(text if note.is_ours else f"“{text}”"))
    row.addLayout(column, 1)
    return line
