"""The section Tijdlijn: who did what, old and new beside each other, and all notes in one view."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.services.dossier import DossierView
from wmo_desk.services.notes import notes
from wmo_desk.services.timeline import (
    EventKind,
    FieldChange,
    Theme,
    Timeline,
    TimelineEvent,
    timeline,
)
from wmo_desk.ui.clients.dossier.notes_view import NotesView
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.field_words import field_name, record_name, value_words
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.choices import FilterChips, Segmented
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import moment_words

_LONGEST: Final = 160
# As which field to read what tells an event's record from others of its kind.
_ABOUT: Final[Mapping[str, str]] = {
    "conversation": "held_on",
    "report": "received_on",
    "home_scan": "scanned_on",
    "direct_support": "kind",
    "signal": "kind",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One changed field of an event, or (without a change) a new record with its first values.

    `is_first` marks the line that names when, who and what.
    """

    event: TimelineEvent
    change: FieldChange | None
    is_first: bool

    @property
    def key(self) -> Hashable:
        """What tells this line from the others, also after a reload."""
        field = self.change.field if self.change is not None else ""
        return self.event.record_id, self.event.at, self.event.kind, field


class HistorySection(Section):
    """One line per field that was changed, the newest first, by what they are about.

    Older ones come on request; `show_notes` shows in their place all that was written.
    """

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self._events: list[TimelineEvent] = []
        self._more: datetime | None = None
        self.which = Segmented(
            [(False, self.tr("What happened")), (True, self.tr("All notes"))],
            name=self.tr("What is shown"),
        )
        self.which.load(False)
        self.which.edited.connect(self._choose_view)
        self.column.addWidget(self.which)
        self.notes = NotesView()
        self.notes.conversation_wanted.connect(self._open_conversation)
        self.notes.hide()
        self.column.addWidget(self.notes)
        self._events_view = QWidget()
        style_as(self._events_view, ground="clear")
        happened = QVBoxLayout(self._events_view)
        happened.setContentsMargins(0, 0, 0, 0)
        happened.setSpacing(12)
        self.column.addWidget(self._events_view)
        self.themes = FilterChips(
            [(each.value, _theme_name(each)) for each in Theme], name=self.tr("What it is about")
        )
        self.themes.changed.connect(self._choose_themes)
        happened.addWidget(self.themes)
        happened.addWidget(
            PlainLabel(
                self.tr(
                    "Everything that was entered or changed, by whom and when. Nothing of it can "
                    "be changed or removed."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        model: TableModel[Line] = TableModel(
            self._columns(), identity=lambda line: line.key, sentence=self._sentence
        )
        self.table = RowTable(model, name=self.tr("Time line"), fit_height=True)
        self._nothing = EmptyState(self.tr("Nothing happened yet"), icon_name="history")
        self.table.set_empty(self._nothing)
        happened.addWidget(framed(self.table))
        self._older = Button(self.tr("Show older changes"))
        self._older.clicked.connect(self._load_older)
        self._older.hide()
        happened.addWidget(self._older)
        self.column.addStretch(1)

    @override
    def show_view(self, view: DossierView) -> None:
        self._read()

    def _read(self) -> None:
        """Read what is looked at now."""
        if self.which.value():
            self.context.workspace.load(
                partial(notes, client_id=self.context.client_id),
                owner=self,
                then=self.notes.show_notes,
                latest="notes",
            )
            return
        self.context.workspace.load(
            self._query(),
            owner=self,
            then=self._show,
            latest="timeline",
        )

    def _query(self) -> partial[Timeline]:
        return partial(
            timeline,
            client_id=self.context.client_id,
            on=self.context.today(),
            reader_id=self.context.workspace.me.id,
            themes=self._chosen(),
        )

    def _chosen(self) -> frozenset[Theme]:
        return frozenset(map(Theme, self.themes.active()))

    @Slot(object)
    def _choose_themes(self, _keys: object) -> None:
        self._nothing.set_text(
            self.tr("Nothing of this kind yet")
            if self.themes.active()
            else self.tr("Nothing happened yet"),
            "",
        )
        self._read()

    @Slot(object)
    def _choose_view(self, is_notes: object) -> None:
        self.which.autosave.mark_saved()
        self.notes.setVisible(bool(is_notes))
        self._events_view.setVisible(not is_notes)
        self._read()

    @Slot(object)
    def _open_conversation(self, conversation_id: object) -> None:
        self.context.navigate("conversation", conversation_id=conversation_id)

    def _show(self, read: Timeline) -> None:
        self._events = list(read.events)
        self._more = read.more
        self._show_lines()

    @Slot()
    def _load_older(self) -> None:
        self.context.workspace.load(
            partial(self._query(), before=self._more),
            owner=self,
            then=self._add,
            latest="older",
        )

    def _add(self, read: Timeline) -> None:
        self._events.extend(read.events)
        self._more = read.more
        self._show_lines()

    def _show_lines(self) -> None:
        self.table.show_rows(list(_lines(self._events)))
        self._older.setVisible(self._more is not None)

    # --- Columns ----------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[Line]]:
        return (
            Column(self.tr("When"), self._when, sortable=False),
            Column(
                self.tr("Who"),
                lambda line: self._who(line) if line.is_first else "",
                accessible=self._who,
                sortable=False,
            ),
            Column(
                self.tr("What"),
                lambda line: self._what(line) if line.is_first else "",
                accessible=self._what,
                style=CellStyle.STRONG,
                sortable=False,
            ),
            Column(self.tr("Change"), self._change, stretch=True, sortable=False),
        )

    def _when(self, line: Line) -> str:
        if not line.is_first:
            return ""
        moment = self.context.workspace.local_time(line.event.at)
        return moment_words(moment, self.context.today())

    def _who(self, line: Line) -> str:
        return line.event.actor or self.tr("The program")

    def _what(self, line: Line) -> str:
        event = line.event
        name = record_name(event.record_type)
        about = value_words(_ABOUT.get(event.record_type, "dimension"), event.about)
        whole = f"{name} {about}".strip()
        if event.kind is EventKind.ADDED:
            return self.tr("%1: new").replace("%1", whole)
        return whole

    def _change(self, line: Line) -> str:
        change = line.change
        if change is None:
            return _first_values(line.event)
        new = _short(value_words(change.field, change.new)) or self.tr("(empty)")
        old = _short(value_words(change.field, change.old)) or self.tr("(empty)")
        return f"{field_name(change.field)}: {old} → {new}"

    def _sentence(self, line: Line) -> str:
        moment = self.context.workspace.local_time(line.event.at)
        when = moment_words(moment, self.context.today())
        parts = (when, self._who(line), self._what(line))
        change = self._change(line).replace("→", self.tr("became"))
        return f"{', '.join(part for part in parts if part)}: {change}"


def _lines(events: Sequence[TimelineEvent]) -> Iterator[Line]:
    for event in events:
        changes: Sequence[FieldChange | None] = event.changes
        if event.kind is EventKind.ADDED:
            changes = (None,)
        for number, change in enumerate(changes):
            yield Line(event, change, number == 0)


def _theme_name(theme: Theme) -> str:
    return {
        Theme.CONTACT: QCoreApplication.translate("clients", "Reports and contacts"),
        Theme.CONVERSATION: QCoreApplication.translate("clients", "Conversations"),
        Theme.AGREEMENT: QCoreApplication.translate("clients", "Agreements"),
        Theme.INDICATION: QCoreApplication.translate("clients", "Indications"),
        Theme.LETTER: QCoreApplication.translate("clients", "Letters"),
        Theme.CHANGE: QCoreApplication.translate("clients", "Changed details"),
    }[theme]


def _first_values(event: TimelineEvent) -> str:
    told = (
        f"{field_name(change.field)}: {_short(value_words(change.field, change.new))}"
        for change in event.changes
    )
    return "; ".join(told)


def _short(text: str) -> str:
    """Show the beginning of a long text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
