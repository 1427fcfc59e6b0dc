"""The page Wachtlijst: the list, putting somebody on it, and providers with room."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_batches import LetterBatch
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services.waiting_import import ListOutcome
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.sheets.chooser import choose_sheet
from wmo_desk.ui.waiting_list.figures_view import FiguresView
from wmo_desk.ui.waiting_list.import_view import ListImportView
from wmo_desk.ui.waiting_list.list_view import WaitingListView
from wmo_desk.ui.waiting_list.placement_view import Placed, PlacementView
from wmo_desk.ui.waiting_list.room_view import RoomView
from wmo_desk.ui.waiting_list.sheet_view import SheetView
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.window_page import StackedPage
from wmo_desk.workspace import Workspace


class WaitingListPage(StackedPage):
    """Shows the list until something else is asked for.

    `open_target(client_id=…)` or `open_target(entry_id=…)` chooses a place;
    `open_target(indication_id=…)` begins a placement; `open_target(provider_id=…)` or
    `open_target(room=True)` shows the providers, `open_target(figures=True)` the figures,
    `open_target(provider_sheets=True)` what is handed over to providers.
    """

    subjects: frozenset[Subject] = frozenset(
        {
            Subject.WAITING_LIST,
            Subject.INDICATIONS,
            Subject.CLIENTS,
            Subject.PROVIDERS,
            Subject.OPTIONS,
        }
    )

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._may_see = workspace.may(Permission.VIEW_CLIENT)
        if not self._may_see:
            self._stack.addWidget(
                EmptyState(
                    self.tr("The waiting list is not shown to you"),
                    self.tr("Your role keeps the program going without reading files."),
                    icon_name="lock",
                )
            )
            return
        self._build_views()
        workspace.changed.connect(self._follow)
        self.reload()

    def open_target(self, **target: Any) -> None:
        """Show a place, begin a placement, or show the providers; see the class."""
        if not self._may_see:
            return
        if (indication_id := target.get("indication_id")) is not None:
            self._place(indication_id)
            return
        if target.get("figures"):
            self.show_figures()
            return
        if target.get("provider_sheets"):
            self.show_sheets()
            return
        if target.get("room") or target.get("provider_id") is not None:
            self.show_room()
            if (provider_id := target.get("provider_id")) is not None:
                self.room.choose(provider_id)
            return
        self.show_list()
        if (entry_id := target.get("entry_id")) is not None:
            self.list.choose_place(entry_id)
        elif (client_id := target.get("client_id")) is not None:
            self.list.choose_client(client_id)

    def reload(self) -> None:
        """Read again what is shown."""
        if not self._may_see:
            return
        if self._stack.currentWidget() is self.room:
            self.room.reload()
        if self._stack.currentWidget() is self.figures:
            self.figures.reload()
        if self._stack.currentWidget() is self.sheets:
            self.sheets.reload()
        self.list.reload()

    def flush(self) -> None:
        """Nothing is written by itself here: each thing on this page is decided with a button."""

    @Slot()
    def show_list(self) -> None:
        """Show the list."""
        self._stack.setCurrentWidget(self.list)
        self.list.reload()

    @Slot()
    def show_room(self) -> None:
        """Show the providers and who is first for them."""
        self._stack.setCurrentWidget(self.room)
        self.room.reload()
        self.room.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_figures(self) -> None:
        """Show how long people wait, who went first, what may come, and room against demand."""
        self._stack.setCurrentWidget(self.figures)
        self.figures.reload()
        self.figures.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def bring_in_file(self, name: str) -> None:
        """Show what a list in a file of this name would bring."""
        if name:
            self._stack.setCurrentWidget(self.importing)
            self.importing.open_file(Path(name))

    @Slot()
    def show_sheets(self) -> None:
        """Show what is handed over to providers."""
        if not self._workspace.may(Permission.MANAGE_WAITING_LIST):
            self.show_list()
            return
        self._stack.setCurrentWidget(self.sheets)
        self.sheets.reload()
        self.sheets.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Inside -----------------------------------------------------------------------------

    def _build_views(self) -> None:
        self.list = WaitingListView(self._workspace)
        self.list.room_wanted.connect(self.show_room)
        self.list.figures_wanted.connect(self.show_figures)
        self.list.sheets_wanted.connect(self.show_sheets)
        self.list.deed_done.connect(self._tell)
        self.list.dossier_wanted.connect(self._open_dossier)
        self.list.indication_wanted.connect(self._open_indication)
        self.list.letter_wanted.connect(self._write_letter)
        self.list.letters_wanted.connect(self._write_letters)
        self.placement = PlacementView(self._workspace)
        self.placement.placed.connect(self._placed)
        self.placement.cancelled.connect(self.show_list)
        self.room = RoomView(self._workspace)
        self.room.back.connect(self.show_list)
        self.room.deed_done.connect(self._tell)
        self.room.place_wanted.connect(self._show_place)
        self.figures = FiguresView(self._workspace)
        self.figures.back.connect(self.show_list)
        self.figures.paper_wanted.connect(self._show_on_paper)
        self.importing = ListImportView(self._workspace)
        self.importing.left.connect(self.show_list)
        self.importing.refused.connect(self._not_read)
        self.importing.done.connect(self._brought_in)
        self.list.import_wanted.connect(self._ask_list)
        self.sheets = SheetView(self._workspace)
        self.sheets.back.connect(self.show_list)
        self.sheets.paper_wanted.connect(self._print_sheet)
        self.sheets.deed_done.connect(self._tell)
        for view in (
            self.list,
            self.placement,
            self.room,
            self.figures,
            self.importing,
            self.sheets,
        ):
            self._stack.addWidget(view)

    def _place(self, indication_id: UUID) -> None:
        self._stack.setCurrentWidget(self.placement)
        self.placement.start(indication_id)

    @Slot(object)
    def _placed(self, placed: Placed) -> None:
        self.show_list()
        self.list.choose_place(placed.entry_id)
        self.bar().ok(self.tr("%1 is on the waiting list now.").replace("%1", placed.client))

    @Slot(object)
    def _show_place(self, entry_id: UUID) -> None:
        self.show_list()
        self.list.choose_place(entry_id)

    @Slot(object)
    def _open_dossier(self, client_id: UUID) -> None:
        self._navigate("dossier", client_id=client_id)

    @Slot(object)
    def _open_indication(self, indication_id: UUID) -> None:
        self._navigate("indications", indication_id=indication_id)

    @Slot(object)
    def _write_letter(self, entry_id: UUID) -> None:
        self._navigate("summary", entry_id=entry_id)

    @Slot()
    def _write_letters(self) -> None:
        self._navigate("letters", batch=LetterBatch.WAITS_THIS_QUARTER)

    @Slot()
    def _ask_list(self) -> None:
        choose_sheet(self, [self.tr("List (*.xlsx *.xlsm *.csv *.txt)")], self.bring_in_file)

    @Slot(str)
    def _not_read(self, words: str) -> None:
        self.show_list()
        self.bar().error(words)

    @Slot(object)
    def _brought_in(self, outcome: ListOutcome) -> None:
        self.show_list()
        told = self.tr("%n resident(s) came on the list.", "", outcome.placed)
        if not outcome.differences:
            self.bar().ok(told)
            return
        waits = self.tr(
            "%n place(s) stood elsewhere and wait for a decision.", "", outcome.differences
        )
        self.bar().ok(
            f"{told} {waits}", action=self.tr("Decide"), on_action=self.list.show_differences
        )

    @Slot(object)
    def _print_sheet(self, provider_id: UUID) -> None:
        self._navigate("summary", provider_id=provider_id)

    @Slot()
    def _show_on_paper(self) -> None:
        kind = DocumentKind.WAITING_FIGURES
        self._navigate("summary", team=kind, back_to="waiting_list")

    @Slot(object)
    def _tell(self, deed: Deed) -> None:
        if deed.undo is None:
            self.bar().ok(deed.sentence)
        else:
            self.bar().ok(
                deed.sentence, action=self.tr("Put back on the list"), on_action=deed.undo
            )

    @Slot(object)
    def _follow(self, changed: frozenset[Subject]) -> None:
        # A page that is not seen is read when it is shown again.
        if changed & self.subjects and self.isVisible():
            self.reload()
