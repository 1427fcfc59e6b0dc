"""The list of indications, of everybody or of one client, and beside it the chosen one."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import clients, indication_rows
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.indication_rows import PAGE, IndicationFilter
from wmo_desk.ui.indications.indication_panel import IndicationPanel
from wmo_desk.ui.indications.table import indication_model
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.list_and_side import ListAndSide
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.people import called
from wmo_desk.workspace import Workspace

_SOON: Final = timedelta(weeks=8)


class IndicationListView(QWidget):
    """`new_wanted(client_id or None)`; what the panel asks for is handed on by `panel`."""

    new_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._client_id: UUID | None = None
        self._wanted: UUID | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._build_header(outer)
        self.chips = FilterChips(
            [
                ("all", self.tr("Also what does not run")),
                ("open", self.tr("Without end date")),
                ("review", self.tr("Look again soon")),
                ("ending", self.tr("Ending soon")),
                ("mine", self.tr("My clients")),
            ],
            name=self.tr("Filter the list"),
        )
        self.chips.changed.connect(self.reload)
        self._columns = ListAndSide(
            self.chips, self._build_table(), self._build_panel(), side_width=340
        )
        outer.addWidget(self._columns, 1)

    @property
    def client_id(self) -> UUID | None:
        """The client whose indications are shown; None for everybody's."""
        return self._client_id

    def show_client(self, client_id: UUID | None) -> None:
        """Show the indications of one client, or of everybody."""
        self._client_id = client_id
        self.panel.clear()
        self.chips.setVisible(client_id is None)
        self._everybody.setVisible(client_id is not None)
        if client_id is None:
            self.header.set_title(self.tr("Indications"))
        else:
            self._workspace.load(
                partial(clients.client_details, client_id=client_id),
                owner=self,
                then=self._show_name,
                latest="client",
            )
        self.reload()

    def choose(self, indication_id: UUID) -> None:
        """Choose an indication as soon as the list is there."""
        self._wanted = indication_id
        if self.table.choose(indication_id):
            self._wanted = None

    @Slot()
    def reload(self) -> None:
        """Read the list again."""
        client_id = self._client_id
        if client_id is not None:
            query: Callable[..., list[IndicationRow]] = partial(
                indication_rows.indications_of, client_id=client_id
            )
        else:
            query = partial(
                indication_rows.indication_rows, on=self._workspace.today(), chosen=self._filter()
            )
        self._workspace.load(query, owner=self, then=self._show, latest="list")

    # --- Building ---------------------------------------------------------------------------

    def _build_header(self, outer: QVBoxLayout) -> None:
        self.header = PageHeader(self.tr("Indications"), " ")
        self._everybody = self.header.add_back(self.tr("All indications"))
        self._everybody.clicked.connect(lambda: self.show_client(None))
        self._everybody.hide()
        self.new = Button(self.tr("New indication"), ButtonKind.PRIMARY)
        self.new.clicked.connect(lambda: self.new_wanted.emit(self._client_id))
        if not self._workspace.may(Permission.GRANT_INDICATION):
            self.new.hide()
        self.header.add_action(self.new)
        outer.addWidget(self.header)

    def _build_table(self) -> QWidget:
        model = indication_model(self._workspace.today, with_client=lambda: self._client_id is None)
        self.table: RowTable[IndicationRow] = RowTable(model, name=self.tr("Indications"))
        self._empty = EmptyState(self.tr("Nothing is granted yet"), icon_name="indications")
        self.table.set_empty(self._empty)
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(lambda row: self.panel.dossier_wanted.emit(row.client_id))
        return framed(self.table)

    def _build_panel(self) -> QWidget:
        self.panel = IndicationPanel(self._workspace)
        self.panel.deciding.connect(self._tone_down)
        return self.panel

    # --- Showing ----------------------------------------------------------------------------

    def _filter(self) -> IndicationFilter:
        active, today = self.chips.active(), self._workspace.today()
        return IndicationFilter(
            only_running="all" not in active,
            only_open_ended="open" in active,
            review_until=today + _SOON if "review" in active else None,
            ending_until=today + _SOON if "ending" in active else None,
            consultant_id=self._workspace.me.id if "mine" in active else None,
        )

    def _show_name(self, client: ClientDetails) -> None:
        if client.id == self._client_id:
            name = called(client.list_name, client.gender)
            self.header.set_title(self.tr("Indications of %1").replace("%1", name))

    def _show(self, rows: list[IndicationRow]) -> None:
        count = self.tr("%n indication(s)", "", len(rows))
        if len(rows) == PAGE:
            count = self.tr("The first %n; choose a filter to see others", "", len(rows))
        self.header.set_subtitle(count)
        if self.chips.active() and self._client_id is None:
            self._empty.set_text(
                self.tr("Nothing fits these filters"), self.tr("Switch one off to see more.")
            )
        else:
            self._empty.set_text(
                self.tr("Nothing is granted yet"),
                self.tr("After the decision on an application it is noted here."),
            )
        self.table.show_rows(rows)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.choose(wanted)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.table.chosen_row() is None:
            self.panel.clear()

    @Slot(object)
    def _choose(self, row: IndicationRow | None) -> None:
        if row is None:
            self.panel.clear()
        else:
            self.panel.show_row(row)

    @Slot(bool)
    def _tone_down(self, deciding: bool) -> None:
        """Leave the one primary button to the decision while there is one."""
        kind = ButtonKind.ORDINARY if deciding else ButtonKind.PRIMARY
        style_as(self.new, kind=kind.value)
        if deciding:
            self._columns.show_top_of_panel()
