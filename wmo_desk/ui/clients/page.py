"""The page Cliënten: one search box, the list, a filter that can be kept, and recent files."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import client_list
from wmo_desk.services.client_list import ClientList, ClientPage
from wmo_desk.services.clients import COUNTED, PAGE, ClientFilter, ClientRow
from wmo_desk.services.search import BEST, find_clients
from wmo_desk.ui.clients.client_table import ClientTable
from wmo_desk.ui.clients.filter_row import FilterRow
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import framed
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.window_page import WindowPage
from wmo_desk.ui.words.people import name_or_unknown
from wmo_desk.workspace import Workspace

_RECENT_SHOWN: Final = 5


class ClientsPage(WindowPage):
    """Everybody in the file, in Dutch order; typing finds at once. Opens a dossier by Enter."""

    subjects: frozenset[Subject] = frozenset({Subject.CLIENTS, Subject.STAFF})

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._typed = ""
        self._chosen: ClientFilter | None = None
        self._may_view = workspace.may(Permission.VIEW_CLIENT)
        self.header = PageHeader(self.tr("Clients"))
        self._outer.addWidget(self.header)
        if not self._may_view:
            self._outer.addWidget(
                EmptyState(
                    self.tr("Files are not shown to you"),
                    self.tr("Your role keeps the program going without reading files."),
                    icon_name="lock",
                ),
                1,
            )
            return
        self._build()
        workspace.changed.connect(self._follow)
        self.reload()

    def open_target(self, **target: Any) -> None:
        """Show the list, or with `search="…"` what is found for it."""
        if self._may_view and "search" in target:
            self.search.setText(str(target["search"]))
        self.reload()

    def reload(self) -> None:
        """Show the list as it stands in the file now."""
        if not self._may_view:
            return
        if self._typed:
            self._find(self._typed)
        self._workspace.load(
            partial(
                client_list.client_list,
                chosen=self._chosen,
                staff_id=self._workspace.me.id,
                limit=max(PAGE, 0 if self._typed else self.table.client_model.rowCount()),
            ),
            owner=self,
            then=self._show_list,
            latest="list",
        )

    def _build(self) -> None:
        self.new_client = Button(
            self.tr("New client"), ButtonKind.PRIMARY, icon_name="plus", shortcut="Ctrl+N"
        )
        if not self._workspace.may(Permission.EDIT_CLIENT):
            self.new_client.hide()
        self.new_client.clicked.connect(self._make_client)
        self.take_report = Button(self.tr("Take a report"), icon_name="phone")
        self.take_report.setToolTip(
            self.tr("Take a report while you are on the telephone (Ctrl+M)")
        )
        if not self._workspace.may(Permission.RECORD_REPORT):
            self.take_report.hide()
        self.take_report.clicked.connect(self._take_report)
        self.header.add_action(self.take_report)
        self.header.add_action(self.new_client)
        body = QVBoxLayout()
        body.setContentsMargins(22, 16, 22, 16)
        body.setSpacing(12)
        self.search = SearchField(
            self.tr("Search by name, birth date, BSN, postcode, street or phone")
        )
        self.search.search_wanted.connect(self._search)
        self.search.stepped.connect(self._step_into_list)
        self.search.entered.connect(self._open_first)
        self.search.note_answer("")
        body.addWidget(self.search)
        self.filters = FilterRow()
        self.filters.changed.connect(self._filter)
        self.filters.keep_wanted.connect(self._keep_filter)
        body.addWidget(self.filters)
        self._recent = QWidget()
        style_as(self._recent, ground="clear")
        self._recent.setAccessibleName(self.tr("Opened lately"))
        self._recent_row = FlowLayout(self._recent, spacing=14)
        self._recent.hide()
        body.addWidget(self._recent)
        self.table = ClientTable(self._workspace.today)
        self.table.row_opened.connect(self._open)
        self.table.client_model.more_wanted.connect(self._load_more)
        self._empty = EmptyState("", icon_name="clients")
        self._first = Button(self.tr("Make the first file"))
        self._first.clicked.connect(self._make_client)
        self._first.hide()
        self._empty.add_action(self._first)
        self._empty.hide()
        body.addWidget(framed(self.table), 1)
        self._outer.addLayout(body, 1)
        # The box is where one begins; Ctrl+F brings one back to it.
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._go_to_search)
        # The page begins with the search box, also for who goes round with Tab.
        QWidget.setTabOrder(self.search, self.new_client)

    # --- Searching --------------------------------------------------------------------------

    @Slot(str)
    def _search(self, typed: str) -> None:
        was_searching, self._typed = bool(self._typed), typed
        self.filters.setEnabled(not typed)
        if typed:
            self._find(typed)
        elif was_searching:
            self.reload()
            self.search.note_answer("")

    def _find(self, typed: str) -> None:
        self._workspace.load(
            partial(find_clients, typed=typed),
            owner=self,
            then=partial(self._show_found, typed),
            latest="find",
        )

    def _show_found(self, typed: str, rows: Sequence[ClientRow]) -> None:
        if typed != self._typed:
            return
        self._say_empty(
            self.tr("Nobody found"),
            self.tr("Try a part of the name, the birth date or the street."),
        )
        self.table.client_model.show_page(rows, has_more=False)
        self.table.scrollToTop()
        count = (
            self.tr("The first %1; type on to find somebody").replace("%1", str(BEST))
            if len(rows) == BEST
            else self.tr("%n found in all files", "", len(rows))
        )
        self.header.set_subtitle(count)
        announce(self.search, count)
        self.search.note_answer(typed)

    @Slot(int)
    def _step_into_list(self, step: int) -> None:
        if step > 0 and self.table.client_model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _open_first(self) -> None:
        rows = self.table.client_model.rows
        if self._typed and rows:
            self._open(rows[0])

    @Slot()
    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # --- The list ---------------------------------------------------------------------------

    def _show_list(self, shown: ClientList) -> None:
        self.filters.show_choices(shown.areas)
        self.filters.show_kept(shown.kept)
        if self._chosen is None:
            self._chosen = shown.kept
            self.filters.show_filter(shown.kept)
        self._show_recent(shown.recent)
        if self._typed:
            return
        if shown.is_empty:
            self._say_empty(
                self.tr("No clients yet"),
                self.tr("Make the first file: a name is enough to begin with."),
                is_first=self._workspace.may(Permission.EDIT_CLIENT),
            )
        else:
            self._say_empty(
                self.tr("Nobody under this filter"),
                self.tr("Switch a filter off to see more, or search above."),
            )
        self.table.client_model.show_page(shown.page.rows, has_more=shown.page.has_more)
        count = (
            self.tr("More than %1 files").replace("%1", f"{COUNTED:,}".replace(",", "."))
            if shown.count >= COUNTED
            else self.tr("%n file(s)", "", shown.count)
        )
        self.header.set_subtitle(count)

    def _say_empty(self, title: str, sentence: str, *, is_first: bool = False) -> None:
        self._empty.set_text(title, sentence)
        self._first.setVisible(is_first)
        # Only now: an empty list that is still being read says nothing.
        self.table.set_empty(self._empty)

    def _show_recent(self, recent: Sequence[ClientRow]) -> None:
        while (item := self._recent_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if recent:
            self._recent_row.addWidget(
                PlainLabel(self.tr("Opened lately:"), TextStyle.SECONDARY, colour="muted")
            )
        for row in recent[:_RECENT_SHOWN]:
            name = name_or_unknown(row.list_name).replace("&", "&&")
            button = Button(name, ButtonKind.LINK)
            button.clicked.connect(partial(self._open, row))
            self._recent_row.addWidget(button)
        self._recent.setVisible(bool(recent))

    @Slot()
    def _load_more(self) -> None:
        rows = self.table.client_model.rows
        if self._typed or not rows:
            return
        last = rows[-1]
        self._workspace.load(
            partial(
                client_list.client_page,
                chosen=self._chosen or ClientFilter(),
                after=(last.sort_name, last.id),
            ),
            owner=self,
            then=partial(self._show_more, last.id),
            latest="more",
        )

    def _show_more(self, behind: UUID, page: ClientPage) -> None:
        rows = self.table.client_model.rows
        # The list may have been read again in the meantime.
        if rows and rows[-1].id == behind:
            self.table.client_model.append(page.rows, has_more=page.has_more)

    # --- Filters ----------------------------------------------------------------------------

    @Slot()
    def _filter(self) -> None:
        self._chosen = self.filters.chosen(self._workspace.me.id)
        self.table.client_model.show_page([], has_more=False)
        self.reload()

    @Slot()
    def _keep_filter(self) -> None:
        chosen = self.filters.chosen(self._workspace.me.id)
        self._workspace.perform(
            partial(client_list.keep_filter, staff_id=self._workspace.me.id, chosen=chosen),
            owner=self,
            then=partial(self._filter_kept, chosen),
        )

    def _filter_kept(self, chosen: ClientFilter, _result: object) -> None:
        self.filters.show_kept(chosen)
        announce(self.filters, self.tr("You begin with this filter from now on."))

    # --- Going on ---------------------------------------------------------------------------

    @Slot()
    def _make_client(self) -> None:
        self._navigate("dossier", new=True)

    @Slot()
    def _take_report(self) -> None:
        self._navigate("intake")

    def _open(self, row: ClientRow, *_checked: object) -> None:
        self._navigate("dossier", client_id=row.id)

    @Slot(object)
    def _follow(self, changed: frozenset[Subject]) -> None:
        # A page that comes into view is read again in any case.
        if changed & self.subjects and self.isVisible():
            self.reload()
