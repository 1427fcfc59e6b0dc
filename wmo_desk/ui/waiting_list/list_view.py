"""The list itself, with its filters, and beside it what belongs to the chosen place."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.domain.periods import quarter_start
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import Category
from wmo_desk.services.waiting_rows import (
    WaitingRow,
    exceptions_since,
    to_ask_again,
    waiting_rows,
)
from wmo_desk.ui.waiting_list.change_dialog import ChangeDialog
from wmo_desk.ui.waiting_list.day_dialog import ListDayDialog
from wmo_desk.ui.waiting_list.differences_dialog import DifferencesDialog
from wmo_desk.ui.waiting_list.place_panel import PlacePanel
from wmo_desk.ui.waiting_list.table import waiting_model
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.list_and_side import ListAndSide
from wmo_desk.ui.widgets.menu_button import MenuButton
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_LONG_DAYS: Final = 90


class WaitingListView(QWidget):
    """`room_wanted` asks for the providers, `figures_wanted` for the figures.

    `import_wanted` asks for a list to be brought in.

    `sheets_wanted` asks for what is handed over to providers, `letters_wanted` for letters to all.
    `loaded` follows every reading of the list.
    """

    room_wanted = Signal()
    figures_wanted = Signal()
    import_wanted = Signal()
    sheets_wanted = Signal()
    deed_done = Signal(object)
    dossier_wanted = Signal(object)
    indication_wanted = Signal(object)
    letter_wanted = Signal(object)
    letters_wanted = Signal()
    loaded = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._on: date | None = None
        self._rows: list[WaitingRow] = []
        self._exceptions = 0
        self._to_ask: set[UUID] = set()
        self._wanted: Callable[[WaitingRow], bool] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._build_header(outer)
        self._columns = ListAndSide(self._build_filters(), self._build_table(), self._build_panel())
        outer.addWidget(self._columns, 1)

    @property
    def on(self) -> date:
        """The day that is shown."""
        return self._on or self._workspace.today()

    def reload(self) -> None:
        """Read the list again."""
        self._workspace.load(
            partial(waiting_rows, on=self.on), owner=self, then=self._show, latest="list"
        )
        today = self._workspace.today()
        self._workspace.load(
            partial(to_ask_again, on=today),
            owner=self,
            then=self._know_whom_to_ask,
            latest="ask",
        )
        self._workspace.load(
            partial(exceptions_since, start=quarter_start(today)),
            owner=self,
            then=self._count_exceptions,
            latest="exceptions",
        )

    def choose_client(self, client_id: UUID) -> None:
        """Choose somebody's place as soon as the list is there."""
        self._want(lambda row: row.client_id == client_id)

    def choose_place(self, entry_id: UUID) -> None:
        """Choose a place as soon as the list is there."""
        self._want(lambda row: row.id == entry_id)

    def row_of(self, client_id: UUID) -> WaitingRow | None:
        """The row of a client in the list that is shown."""
        return next((row for row in self._rows if row.client_id == client_id), None)

    # --- Building ---------------------------------------------------------------------------

    def _build_header(self, outer: QVBoxLayout) -> None:
        self.header = PageHeader(self.tr("Waiting list for household help"), " ")
        self._back_to_today = Button(self.tr("Back to today"), icon_name="back")
        self._back_to_today.clicked.connect(lambda: self._show_day(None))
        self._back_to_today.hide()
        self._day_button = Button(self.tr("As on a day…"), icon_name="calendar")
        self._day_button.clicked.connect(self._choose_day)
        self._room_button = Button(self.tr("A provider has room…"), ButtonKind.PRIMARY)
        self._room_button.clicked.connect(self.room_wanted)
        if not self._workspace.may(Permission.MANAGE_WAITING_LIST):
            self._room_button.hide()
        self._changes_button = Button(self.tr("What changed since…"))
        self._changes_button.clicked.connect(self._show_changes)
        self._changes_button.hide()
        self._figures_button = Button(self.tr("Figures"))
        self._figures_button.clicked.connect(self.figures_wanted)
        self.more = MenuButton(self.tr("More"), ButtonKind.ORDINARY)
        self.letters_action = self.more.add(self.tr("Letters to everybody who waits…"))
        self.letters_action.triggered.connect(self.letters_wanted)
        self.letters_action.setVisible(self._workspace.may(Permission.HAND_OUT_DOCUMENT))
        self.sheets_action = self.more.add(self.tr("Hand over to providers…"))
        self.sheets_action.triggered.connect(self.sheets_wanted)
        self.import_action = self.more.add(self.tr("Bring in a list…"))
        self.import_action.triggered.connect(self.import_wanted)
        self.import_action.setVisible(self._workspace.may(Permission.EDIT_LISTS))
        self.differences_action = self.more.add(self.tr("Where the list had another order…"))
        self.differences_action.triggered.connect(self.show_differences)
        may_decide = self._workspace.may(Permission.MANAGE_WAITING_LIST)
        self.differences_action.setVisible(may_decide)
        self.sheets_action.setVisible(may_decide)
        if not any(each.isVisible() for each in self.more.menu_of.actions()):
            self.more.hide()
        for button in (
            self._back_to_today,
            self.more,
            self._changes_button,
            self._figures_button,
            self._day_button,
            self._room_button,
        ):
            self.header.add_action(button)
        outer.addWidget(self.header)

    def _build_filters(self) -> QWidget:
        filters = QWidget()
        style_as(filters, ground="clear")
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.chips = FilterChips(
            [
                ("a", self.tr("Category A")),
                ("b", self.tr("Category B")),
                ("mine", self.tr("My clients")),
                ("long", self.tr("Longer than 90 days")),
                ("ask", self.tr("Still needed?")),
            ],
            name=self.tr("Filter the list"),
        )
        self.chips.changed.connect(self._filter)
        row.addWidget(self.chips, 1)
        self.areas = AutosaveChoice([(None, self.tr("All areas"))])
        self.areas.setAccessibleName(self.tr("Area"))
        self.areas.setMinimumContentsLength(18)
        self.areas.edited.connect(self._area_chosen)
        row.addWidget(self.areas, 0, Qt.AlignmentFlag.AlignTop)
        return filters

    def _build_table(self) -> QWidget:
        self.table: RowTable[WaitingRow] = RowTable(
            waiting_model(lambda: self.on), name=self.tr("Waiting list")
        )
        self._empty = EmptyState(
            self.tr("Nobody is waiting"),
            self.tr("Put somebody on the list from an indication for household help."),
            icon_name="waiting_list",
        )
        self.table.set_empty(self._empty)
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(lambda row: self.dossier_wanted.emit(row.client_id))
        return framed(self.table)

    def _build_panel(self) -> QWidget:
        self.panel = PlacePanel(self._workspace)
        self.panel.deed_done.connect(self.deed_done)
        self.panel.dossier_wanted.connect(self.dossier_wanted)
        self.panel.indication_wanted.connect(self.indication_wanted)
        self.panel.letter_wanted.connect(self.letter_wanted)
        self.panel.deciding.connect(self._tone_down)
        return self.panel

    # --- Showing ----------------------------------------------------------------------------

    def _show(self, rows: list[WaitingRow]) -> None:
        self._rows = rows
        self._show_counts()
        self._show_areas()
        self._filter()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._want(wanted)
        self.loaded.emit()

    def _show_counts(self) -> None:
        of_a = sum(row.category is Category.A for row in self._rows)
        count = self.tr("%n waiting", "", len(self._rows))
        if self._on is None:
            now = self._workspace.local_time(self._workspace.clock())
            as_of = self.tr("as of today %1").replace("%1", _clock_words(now))
        else:
            shown = day_words(self._on, self._workspace.today())
            as_of = self.tr("as it was on %1").replace("%1", shown)
        self.header.set_subtitle(
            in_list((count, f"A {of_a}", f"B {len(self._rows) - of_a}", as_of))
        )

    def _show_areas(self) -> None:
        """Offer municipalities, and areas of which somebody waits, to look at alone."""
        chosen = self.areas.value()
        municipalities = sorted({row.municipality for row in self._rows})
        areas = sorted({row.area for row in self._rows if row.area})
        options: list[tuple[object, str]] = [(None, self.tr("All areas"))]
        if len(municipalities) > 1:
            options += [(("municipality", name), name) for name in municipalities]
        options += [(("area", name), name) for name in areas]
        self.areas.set_options(options)
        known = {value for value, _word in options}
        self.areas.load(chosen if chosen in known else None)

    @Slot()
    def _filter(self) -> None:
        filters = self._filters()
        shown = [row for row in self._rows if all(passes(row) for passes in filters)]
        if self._rows and not shown:
            self._empty.set_text(
                self.tr("Nobody fits these filters"), self.tr("Switch one off to see more.")
            )
        else:
            self._empty.set_text(
                self.tr("Nobody is waiting"),
                self.tr("Put somebody on the list from an indication for household help."),
            )
        had_keyboard = keyboard.is_in(self.panel)
        self.table.show_rows(shown)
        if self.table.chosen_row() is None:
            self.panel.clear()
        if had_keyboard and not keyboard.is_in(self.panel):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filters(self) -> list[Callable[[WaitingRow], bool]]:
        """What a row must be to be shown, by what is switched on."""
        active = self.chips.active()
        filters: list[Callable[[WaitingRow], bool]] = []
        categories = {category for category in Category if category.value.lower() in active}
        if categories:
            filters.append(lambda row: row.category in categories)
        if "mine" in active:
            me = self._workspace.me.id
            filters.append(lambda row: row.consultant_id == me)
        if "ask" in active:
            filters.append(lambda row: row.id in self._to_ask)
        if "long" in active:
            filters.append(lambda row: row.days_waiting > _LONG_DAYS)
        area = self.areas.value()
        if isinstance(area, tuple):
            kind, name = area
            if kind == "municipality":
                filters.append(lambda row: row.municipality == name)
            else:
                filters.append(lambda row: row.area == name)
        return filters

    def _want(self, fits: Callable[[WaitingRow], bool]) -> None:
        row = next((row for row in self._rows if fits(row)), None)
        if row is None:
            self._wanted = fits
            return
        if not all(passes(row) for passes in self._filters()):
            self.chips.set_active(frozenset())
            self.areas.load(None)
            self._filter()
        self.table.choose(row.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _choose(self, row: WaitingRow | None) -> None:
        if row is None:
            self.panel.clear()
        else:
            self.panel.show_place(row, self.on, exceptions=self._exceptions)

    def _know_whom_to_ask(self, entry_ids: set[UUID]) -> None:
        self._to_ask = entry_ids
        if "ask" in self.chips.active():
            self._filter()

    def _count_exceptions(self, count: int) -> None:
        self._exceptions = count

    @Slot(object)
    def _area_chosen(self, _value: object) -> None:
        self.areas.autosave.mark_saved()
        self._filter()

    @Slot(bool)
    def _tone_down(self, deciding: bool) -> None:
        """Leave the one primary button to the decision while there is one."""
        kind = ButtonKind.ORDINARY if deciding else ButtonKind.PRIMARY
        style_as(self._room_button, kind=kind.value)
        if deciding:
            self._columns.show_top_of_panel()

    @Slot()
    def show_differences(self) -> None:
        """Show whom a list that was brought in had elsewhere."""
        dialog = DifferencesDialog(self._workspace, self)
        dialog.place_wanted.connect(self.choose_place)
        dialog.open()

    # --- Another day ------------------------------------------------------------------------

    @Slot()
    def _choose_day(self) -> None:
        dialog = ListDayDialog(self._workspace.today, self.on, parent=self)
        dialog.day_chosen.connect(self._show_day)
        dialog.open()

    @Slot()
    def _show_changes(self) -> None:
        if self._on is not None:
            ChangeDialog(self._workspace, self._on, parent=self).open()

    @Slot(object)
    def _show_day(self, day: date | None) -> None:
        self._on = day if day is not None and day < self._workspace.today() else None
        self._back_to_today.setVisible(self._on is not None)
        self._changes_button.setVisible(self._on is not None)
        self._figures_button.setVisible(self._on is None)
        self._room_button.setEnabled(self._on is None)
        self.sheets_action.setEnabled(self._on is None)
        self.letters_action.setEnabled(self._on is None)
        self.panel.clear()
        self.reload()


def _clock_words(now: datetime) -> str:
    return f"{now:%H:%M}"
