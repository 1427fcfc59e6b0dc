"""The section Tijdlijn: who did what, old and new beside each other, and all notes in one view."""

from collections.abc import Hashable, Mapping, Sequence
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
    Theme,
    Timeline,
    TimelineEvent,
    timeline,
)
from wmo_desk.ui.clients.dossier.notes_view import NotesView
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.field_words import field_name, field_order, record_name, value_words
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.choices import FilterChips, Segmented
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import moment_words

_LONGEST: Final = 600
_LONGEST_NAME: Final = 60
_TELLS_ITSELF: Final = "agreement"
# As which field to read what tells an event's record from others of its kind.
_ABOUT: Final[Mapping[str, str]] = {
    "conversation": "held_on",
    "report": "received_on",
    "home_scan": "scanned_on",
    "direct_support": "kind",
    "signal": "kind",
    "term_event": "kind",
    "refusal": "provision_id",
}


class HistorySection(Section):
    """One row per thing that was done, the newest first, by what it is about.

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
        model: TableModel[TimelineEvent] = TableModel(
            self._columns(), identity=_identity, sentence=self._sentence
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
        self.table.show_rows(self._events)
        self._older.setVisible(self._more is not None)

    # --- Columns ----------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[TimelineEvent]]:
        return (
            Column(self.tr("When"), self._when, sortable=False),
            Column(
                self.tr("What"),
                self._what,
                detail=lambda event: "\n".join(_told(event)),
                style=CellStyle.STRONG,
                stretch=True,
                sortable=False,
            ),
            Column(self.tr("Who"), self._who, folded=self._who, sortable=False),
        )

    def _when(self, event: TimelineEvent) -> str:
        return moment_words(self.context.workspace.local_time(event.at), self.context.today())

    def _who(self, event: TimelineEvent) -> str:
        return event.actor or self.tr("The program")

    def _what(self, event: TimelineEvent) -> str:
        is_new = event.kind is EventKind.ADDED
        whole = record_name(event.record_type)
        if about := _about(event):
            whole = (
                f"{whole}: {about}" if event.record_type == _TELLS_ITSELF else f"{whole} {about}"
            )
        return self.tr("%1, new").replace("%1", whole) if is_new else whole

    def _sentence(self, event: TimelineEvent) -> str:
        became = self.tr("became")
        changes = "; ".join(told.replace("→", became) for told in _told(event))
        return f"{self._when(event)}, {self._who(event)}, {self._what(event)}. {changes}"


def _identity(event: TimelineEvent) -> Hashable:
    return event.record_id, event.at, event.kind


def _about(event: TimelineEvent) -> str:
    """Tell which record it is, where what it begins with does not tell so itself."""
    if event.record_type == _TELLS_ITSELF:
        return "" if event.kind is EventKind.ADDED else _short(event.about, _LONGEST_NAME)
    return value_words(_ABOUT.get(event.record_type, "dimension"), event.about)


def _theme_name(theme: Theme) -> str:
    return {
        Theme.CONTACT: QCoreApplication.translate("clients", "Reports and contacts"),
        Theme.CONVERSATION: QCoreApplication.translate("clients", "Conversations"),
        Theme.AGREEMENT: QCoreApplication.translate("clients", "Agreements"),
        Theme.INDICATION: QCoreApplication.translate("clients", "Indications"),
        Theme.LETTER: QCoreApplication.translate("clients", "Letters"),
        Theme.CHANGE: QCoreApplication.translate("clients", "Changed details"),
    }[theme]


def _told(event: TimelineEvent) -> list[str]:
    """Say what stood and what stands in each field; of a new record, what it begins with."""
    changes = sorted(event.changes, key=lambda change: field_order(change.field))
    if event.kind is EventKind.ADDED:
        values = (f"{field_name(each.field)}: {_value(each.field, each.new)}" for each in changes)
        return ["; ".join(values)] if changes else []
    return [
        f"{field_name(each.field)}: {_value(each.field, each.old)} → {_value(each.field, each.new)}"
        for each in changes
    ]


def _value(field: str, value: object) -> str:
    empty = QCoreApplication.translate("clients", "(empty)")
    return _short(value_words(field, value), _LONGEST) or empty


def _short(text: str, longest: int) -> str:
    """Show the beginning of a very long text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest]}…"
