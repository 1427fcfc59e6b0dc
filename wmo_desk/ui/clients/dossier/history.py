"""The section Tijdlijn: who did what, old and new beside each other."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from typing_extensions import override

from wmo_desk.services.dossier import DossierView
from wmo_desk.services.timeline import EventKind, FieldChange, Timeline, TimelineEvent, timeline
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.field_words import field_name, record_name, value_words
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
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
    """One line per field that was changed; the newest first, older ones on request."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self._events: list[TimelineEvent] = []
        self._more: datetime | None = None
        self.column.addWidget(
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
        self.table.set_empty(EmptyState(self.tr("Nothing happened yet"), icon_name="history"))
        self.column.addWidget(framed(self.table))
        self._older = Button(self.tr("Show older changes"))
        self._older.clicked.connect(self._load_older)
        self._older.hide()
        self.column.addWidget(self._older)
        self.column.addStretch(1)

    @override
    def show_view(self, view: DossierView) -> None:
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
        )

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
