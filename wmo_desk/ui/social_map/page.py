"""The page Sociale kaart: find, read, correct and check, print a choice, bring a list in."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import UnavailableError
from wmo_desk.services import social_map
from wmo_desk.services.documents import save_paper
from wmo_desk.services.social_map import SHOWN, MapView
from wmo_desk.services.social_map_import import ImportOutcome
from wmo_desk.tasks import Progress
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.sheets.chooser import choose_sheet
from wmo_desk.ui.social_map.add_dialog import AddEntryDialog
from wmo_desk.ui.social_map.entry_panel import EntryPanel
from wmo_desk.ui.social_map.entry_table import EntryTable
from wmo_desk.ui.social_map.filter_row import MapFilterRow
from wmo_desk.ui.social_map.import_view import ImportView
from wmo_desk.ui.social_map.paper_dialog import PaperDialog
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.list_and_side import ListAndSide
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.row_table import framed
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.window_page import StackedPage
from wmo_desk.workspace import Workspace


class SocialMapPage(StackedPage):
    """`open_target(entry_id=…)` shows an entry, `open_target(search="…")` what is found for it."""

    subjects = frozenset({Subject.SOCIAL_MAP, Subject.OPTIONS})

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._view: MapView | None = None
        self._build_list()
        self.importing = ImportView(workspace)
        self.importing.left.connect(self._show_list)
        self.importing.refused.connect(self._not_read)
        self.importing.done.connect(self._brought_in)
        self._stack.addWidget(self.importing)
        self._add_shortcuts()
        workspace.changed.connect(self._follow)
        workspace.saved.connect(self._show_saved)
        self.reload()

    # --- Pages are called by these -----------------------------------------------------------

    def open_target(self, **target: Any) -> None:
        """Show an entry or what is found for a word; see the class."""
        self._stack.setCurrentIndex(0)
        if target.get("entry_id") is not None:
            self._open_entry(target["entry_id"])
        elif "search" in target:
            self.filters.search.setText(str(target["search"]))
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the list again; what is typed in an entry stays."""
        typed = self._typed()
        self._workspace.load(
            partial(
                social_map.map_view,
                typed=typed,
                chosen=self.filters.chosen(),
                on=self._workspace.today(),
            ),
            owner=self,
            then=partial(self._show_view, typed),
            latest="list",
        )

    @Slot()
    def flush(self) -> None:
        """Write what was typed, now."""
        self.panel.flush()

    # --- Building ---------------------------------------------------------------------------

    def _build_list(self) -> None:
        whole = QWidget()
        style_as(whole, ground="page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._build_header(column)
        self.filters = MapFilterRow()
        self.filters.changed.connect(self.reload)
        self.filters.search.search_wanted.connect(self._find)
        self.filters.search.stepped.connect(self._step_into_list)
        self.filters.search.entered.connect(self._choose_first)
        self._build_lists_in_and_out()
        self.table = EntryTable(self._workspace.today)
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(self._open_row)
        self.table.entries.chosen_changed.connect(self._show_count_to_print)
        self._empty = EmptyState(" ", icon_name="social_map")
        self._first = Button(self.tr("Bring in a list…"))
        self._first.clicked.connect(self._ask_file)
        self._first.hide()
        self._empty.add_action(self._first)
        self.panel = EntryPanel(self._workspace)
        self.panel.deed_done.connect(self._tell)
        self.panel.state_changed.connect(self._show_state)
        self._columns = ListAndSide(self.filters, framed(self.table), self.panel, side_width=400)
        column.addWidget(self._columns, 1)
        self._stack.addWidget(whole)
        self._show_count_to_print()

    def _build_header(self, column: QVBoxLayout) -> None:
        self.header = PageHeader(self.tr("Social map"), " ")
        self.header.saved.retry_wanted.connect(self.flush)
        self.new = Button(self.tr("New entry"), icon_name="plus")
        self.new.setShortcut("Ctrl+N")
        self.new.setToolTip(self.tr("New entry (Ctrl+N)"))
        self.new.clicked.connect(self._add)
        self.print_button = Button(self.tr("Print a page"), ButtonKind.PRIMARY, icon_name="print")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.clicked.connect(self._print)
        self.header.add_action(self.new)
        self.new.setVisible(self._workspace.may(Permission.EDIT_LISTS))
        self.header.add_action(self.print_button)
        column.addWidget(self.header)

    def _build_lists_in_and_out(self) -> None:
        self.bring_in = Button(self.tr("Bring in…"), ButtonKind.LINK, icon_name="import")
        self.bring_in.setToolTip(self.tr("Compare the map with a list (CSV) and take it over"))
        self.bring_in.clicked.connect(self._ask_file)
        self.export = Button(self.tr("Export…"), ButtonKind.LINK, icon_name="export")
        self.export.setToolTip(self.tr("Write the whole map to a list (CSV)"))
        self.export.clicked.connect(self._ask_where)
        for button in (self.bring_in, self.export):
            self.filters.add_action(button)
            button.setVisible(self._workspace.may(Permission.EDIT_LISTS))

    def _add_shortcuts(self) -> None:
        # The page begins with the search box, also for who goes round with Tab.
        order = (self.filters.search, self.new, self.print_button)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._go_to_search)

    # --- Finding ----------------------------------------------------------------------------

    def _typed(self) -> str:
        return self.filters.search.text().strip()

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._workspace.load(
            partial(
                social_map.entry_rows,
                typed=typed,
                chosen=self.filters.chosen(),
                on=self._workspace.today(),
            ),
            owner=self,
            then=partial(self._show_rows, typed),
            latest="list",
        )

    def _show_view(self, typed: str, view: MapView) -> None:
        self._view = view
        self.filters.show_areas(view.areas)
        self.filters.show_unchecked(view.unchecked)
        self.panel.use_areas(view.areas)
        self._show_rows(typed, list(view.rows))

    def _show_rows(self, typed: str, rows: list[EntryRow]) -> None:
        if typed != self._typed() or self._view is None:
            return
        count = self._count_words(typed, rows)
        self.header.set_subtitle(count)
        self._say_empty()
        self.table.show_rows(rows)
        if self.table.chosen_row() is None and self.panel.form is None:
            self.panel.clear()
        if typed:
            announce(self.filters.search, count)
        self.filters.search.note_answer(typed)

    def _count_words(self, typed: str, rows: list[EntryRow]) -> str:
        view, chosen = self._view, self.filters.chosen()
        if len(rows) >= SHOWN:
            return self.tr("The first %1; type or choose to find others").replace("%1", str(SHOWN))
        if typed or chosen.dimensions or chosen.area_id or chosen.only_unchecked:
            return self.tr("%n found", "", len(rows))
        count = self.tr("%n entry(ies)", "", len(rows))
        place = "" if view is None else view.municipality
        return f"{place} · {count}" if place else count

    def _say_empty(self) -> None:
        is_empty = self._view is not None and not self._view.count
        may = self._workspace.may(Permission.EDIT_LISTS)
        if not is_empty:
            self._empty.set_text(
                self.tr("Nothing found"),
                self.tr("Try another word for the same need, or switch a filter off."),
            )
        elif may:
            self._empty.set_text(
                self.tr("Nothing is on the map yet"),
                self.tr("Bring in a list (CSV), or put the first entry on the map."),
            )
        else:
            self._empty.set_text(
                self.tr("Nothing is on the map yet"),
                self.tr("Whoever manages this file can bring in a list."),
            )
        self._first.setVisible(is_empty and may)
        # Only now: an empty list that is still being read says nothing.
        self.table.set_empty(self._empty)

    @Slot(int)
    def _step_into_list(self, step: int) -> None:
        if step > 0 and self.table.table_model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _choose_first(self) -> None:
        rows = self.table.table_model.rows
        if self._typed() and rows:
            self.table.choose(rows[0].id)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _go_to_search(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    # --- One entry --------------------------------------------------------------------------

    def _open_entry(self, entry_id: UUID) -> None:
        self.filters.blockSignals(True)
        self.filters.clear()
        self.filters.blockSignals(False)
        self.table.choose(entry_id)
        self._workspace.load(
            partial(social_map.entry_row, entry_id=entry_id),
            owner=self,
            then=self.panel.show_row,
            latest="one",
        )

    @Slot(object)
    def _choose(self, row: EntryRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)
        elif self.panel.form is None:
            self.panel.clear()

    @Slot(object)
    def _open_row(self, row: EntryRow) -> None:
        self.panel.show_row(row)
        self.panel.correct()
        self._columns.show_top_of_panel()

    @Slot()
    def _add(self) -> None:
        if self._view is not None:
            dialog = AddEntryDialog(self._workspace, self._view.areas, self)
            dialog.added.connect(self._added)
            dialog.open()

    @Slot(object)
    def _added(self, entry_id: UUID) -> None:
        self._workspace.load(
            partial(social_map.entry_row, entry_id=entry_id), owner=self, then=self._fill_in
        )

    def _fill_in(self, row: EntryRow) -> None:
        self._open_entry(row.id)
        self.reload()
        self._open_row(row)

    @Slot(object)
    def _tell(self, deed: Deed) -> None:
        if deed.undo is None:
            self.bar().ok(deed.sentence)
        else:
            self.bar().ok(deed.sentence, action=self.tr("Undo"), on_action=deed.undo)

    @Slot(object)
    def _show_state(self, state: SaveState) -> None:
        if state is SaveState.UNSAVED:
            self.header.saved.show_unsaved()
        elif state is SaveState.PENDING:
            self.header.saved.show_pending()

    @Slot(object)
    def _show_saved(self, moment: Any) -> None:  # noqa: ANN401 - a signal's argument
        if self.isVisible() and self.panel.state is SaveState.SAVED:
            self.header.saved.show_saved(moment)

    # --- Printing ---------------------------------------------------------------------------

    @Slot()
    def _show_count_to_print(self) -> None:
        number = len(self.table.chosen_ids)
        self.print_button.setEnabled(number > 0)
        words = self.tr("Print a page with %n", "", number) if number else self.tr("Print a page")
        self.print_button.set_text(words)
        self.print_button.setToolTip(
            self.tr("Print the ticked entries for the resident (Ctrl+P)")
            if number
            else self.tr("Tick the entries first that the resident takes home")
        )

    @Slot()
    def _print(self) -> None:
        self.flush()
        chosen = self.table.chosen_ids
        if chosen:
            dialog = PaperDialog(self._workspace, chosen, self)
            dialog.said.connect(self._printed)
            dialog.open()

    @Slot(str)
    def _printed(self, words: str) -> None:
        self.bar().ok(words)
        self.table.entries.choose(())

    # --- Lists in and out -------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        choose_sheet(self, [self.tr("List (*.csv *.txt)")], self.bring_in_file)

    @Slot(str)
    def bring_in_file(self, name: str) -> None:
        """Show what this file would change."""
        if name and self._view is not None:
            self.flush()
            self._stack.setCurrentWidget(self.importing)
            self.importing.open_file(Path(name), self._view.areas)

    @Slot()
    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self.reload()
        self._go_to_search()

    @Slot(str)
    def _not_read(self, words: str) -> None:
        self._show_list()
        self.bar().error(words)

    @Slot(object)
    def _brought_in(self, outcome: ImportOutcome) -> None:
        self._show_list()
        told = self.tr("Brought in: %1 added, %2 changed, %3 taken off.")
        for number, count in enumerate((outcome.added, outcome.changed, outcome.removed), 1):
            told = told.replace(f"%{number}", str(count))
        self.bar().ok(told)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the map"), _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("List (*.csv)"))
        dialog.setDefaultSuffix("csv")
        day = self._workspace.today().isoformat()
        dialog.selectFile(self.tr("Social map %1").replace("%1", day) + ".csv")
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the whole map to a file of this name."""
        if name:
            self._workspace.perform(
                social_map.export_entries, owner=self, then=partial(self._write, Path(name))
            )

    def _write(self, path: Path, content: bytes) -> None:
        self._workspace.run(
            partial(_write, path, content),
            owner=self,
            then=self._exported,
            unavailable=self._not_exported,
        )

    def _exported(self, _nothing: None) -> None:
        self.bar().ok(self.tr("The map was written to a list."))

    def _not_exported(self, error: UnavailableError) -> None:
        self.bar().error(sentence(error))

    @Slot(object)
    def _follow(self, changed: frozenset[Subject]) -> None:
        # A page that is not seen is read when it is shown again.
        if changed & self.subjects and self.isVisible():
            self.reload()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _write(path: Path, content: bytes, progress: Progress) -> None:
    progress.step(0, 1)
    save_paper(path, content)
