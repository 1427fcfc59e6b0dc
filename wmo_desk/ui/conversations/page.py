"""The page Gesprek: one conversation, or the choice of one."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import clients, conversation_files, search
from wmo_desk.services.conversation_files import ConversationFile, OpenConversationRow
from wmo_desk.services.conversations import NewConversation
from wmo_desk.services.documents import NOBODY
from wmo_desk.ui.conversations.closed_sheet import ClosedSheet
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.conversations.overview import Overview
from wmo_desk.ui.conversations.sheet import ConversationSheet
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.window_page import StackedPage
from wmo_desk.workspace import Workspace

_RESULTS: Final = 8


class ConversationPage(StackedPage):
    """Shows an overview until a conversation or a client is chosen.

    `open_target(conversation_id=…)` shows one; `open_target(client_id=…)` goes on with the open one
    of that client or begins one (`new=True` always begins one).
    """

    subjects: frozenset[Subject] = frozenset(
        {Subject.CONVERSATIONS, Subject.CLIENTS, Subject.REPORTS}
    )

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._sheets: dict[UUID, ConversationSheet] = {}
        self._current: ConversationSheet | None = None
        self.overview = Overview()
        self.overview.conversation_wanted.connect(self._open_conversation)
        self.overview.client_wanted.connect(self._open_client)
        self.overview.search_wanted.connect(self._search)
        self.overview.blank_sheet_wanted.connect(self._show_blank_sheet)
        self._stack.addWidget(self.overview)
        self._may_record = workspace.may(Permission.RECORD_CONVERSATION)
        if not self._may_record:
            self._stack.addWidget(
                EmptyState(
                    self.tr("Conversations are not shown to you"),
                    self.tr("Your role keeps the program going without reading files."),
                    icon_name="lock",
                )
            )
            self._stack.setCurrentIndex(1)
        workspace.changed.connect(self._follow)
        self.reload()

    @property
    def sheet(self) -> ConversationSheet | None:
        """The conversation that is shown."""
        return self._current

    def open_target(self, **target: Any) -> None:
        """Show a conversation, or begin one; see the class."""
        if not self._may_record:
            return
        if (conversation_id := target.get("conversation_id")) is not None:
            self._open_conversation(conversation_id)
        elif (client_id := target.get("client_id")) is not None:
            self._open_client(client_id, always_new=bool(target.get("new")))

    def reload(self) -> None:
        """Show what the file holds now; typing that is not written yet stays."""
        if not self._may_record:
            return
        sheet = self._current
        if sheet is None:
            self._load_overview()
        elif sheet.saver.has_record:
            self._workspace.load(
                partial(
                    conversation_files.conversation_file,
                    conversation_id=sheet.conversation_id,
                ),
                owner=sheet,
                then=partial(self._reloaded, sheet),
                latest="conversation",
            )

    def flush(self) -> None:
        """Write what was typed in any conversation, now."""
        for sheet in self._sheets.values():
            sheet.flush()

    # --- Opening ----------------------------------------------------------------------------

    @Slot(object)
    def _open_conversation(self, conversation_id: UUID) -> None:
        known = self._sheets.get(conversation_id)
        if known is not None:
            self._show(known)
            self.reload()
            return
        self._workspace.load(
            partial(conversation_files.conversation_file, conversation_id=conversation_id),
            owner=self,
            then=self._open_file,
            latest="open",
        )

    @Slot(object)
    def _open_client(self, client_id: UUID, *, always_new: bool = False) -> None:
        shown = self._current
        if (
            isinstance(shown, OpenSheet)
            and shown.client_id == client_id
            # A new one that nobody typed in yet is as new as another.
            and not (always_new and shown.saver.has_record)
        ):
            self.reload()
            return
        query = (
            conversation_files.new_conversation_file
            if always_new
            else conversation_files.client_conversation_file
        )
        self._workspace.load(
            partial(query, client_id=client_id, on=self._workspace.today()),
            owner=self,
            then=self._open_file,
            latest="open",
        )

    def _open_file(self, file: ConversationFile) -> None:
        view = file.view
        sheet: ConversationSheet
        if view is not None and view.row.id in self._sheets:
            sheet = self._sheets[view.row.id]
            sheet.load(file)
        elif view is not None and view.row.is_closed:
            sheet = self._keep(ClosedSheet(self._workspace, self._navigate, self.bar, file))
        else:
            new = None
            if view is None:
                report_id = file.report.id if file.report is not None else None
                new = NewConversation(file.client.id, self._workspace.today(), report_id=report_id)
            sheet = self._keep(OpenSheet(self._workspace, self._navigate, self.bar, file, new=new))
        self._workspace.perform(partial(clients.view_client, client_id=file.client.id), owner=sheet)
        self._show(sheet)

    def _keep(self, sheet: ConversationSheet) -> ConversationSheet:
        self._sheets[sheet.conversation_id] = sheet
        sheet.back_wanted.connect(self.show_overview)
        sheet.became_another.connect(self._reopen)
        self._stack.addWidget(sheet)
        return sheet

    def _show(self, sheet: ConversationSheet) -> None:
        before, self._current = self._current, sheet
        self._stack.setCurrentWidget(sheet)
        if before is not sheet:
            if self.isVisible():
                sheet.focus_first()
            self._leave(before)

    @Slot()
    def show_overview(self) -> None:
        """Show which conversations are mine; what was typed is written first."""
        before, self._current = self._current, None
        self._stack.setCurrentWidget(self.overview)
        self.overview.focus_first()
        self._leave(before)
        self._load_overview()

    @Slot(object)
    def _reopen(self, conversation_id: UUID) -> None:
        """Build the conversation anew: it was closed, or planned."""
        before = self._current
        if before is not None:
            self._drop(before)
        self._open_conversation(conversation_id)

    def _leave(self, sheet: ConversationSheet | None) -> None:
        if sheet is not None:
            sheet.saver.settle(partial(self._left, sheet))

    def _left(self, sheet: ConversationSheet, is_saved: bool) -> None:
        """Let go of a sheet that is left, unless something in it is not on disk."""
        if sheet is self._current or sheet.conversation_id not in self._sheets:
            return
        if is_saved:
            self._drop(sheet)
            return
        self.bar().warn(
            self.tr("Not everything is saved yet: %1.").replace("%1", sheet.client_name),
            action=self.tr("Go there"),
            on_action=partial(self._show, sheet),
        )

    def _drop(self, sheet: ConversationSheet) -> None:
        self._sheets.pop(sheet.conversation_id, None)
        if self._current is sheet:
            self._current = None
        self._stack.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    # --- Reading ----------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, subjects: frozenset[Subject]) -> None:
        if subjects & self.subjects and self.isVisible():
            self.reload()

    def _reloaded(self, sheet: ConversationSheet, file: ConversationFile) -> None:
        closed_elsewhere = (
            isinstance(sheet, OpenSheet) and file.view is not None and file.view.row.is_closed
        )
        if closed_elsewhere and sheet is self._current and sheet.can_be_dropped:
            self._drop(sheet)
            self._open_file(file)
        else:
            sheet.load(file)

    def _load_overview(self) -> None:
        me = self._workspace.me.id
        today = self._workspace.today()
        self._workspace.load(
            partial(conversation_files.open_conversations, consultant_id=me),
            owner=self,
            then=partial(self._show_conversations, today),
            latest="overview",
        )

    def _show_conversations(self, today: date, rows: list[OpenConversationRow]) -> None:
        self.overview.show_conversations(rows, today)

    @Slot()
    def _show_blank_sheet(self) -> None:
        self._navigate("summary", resident_sheet=NOBODY, back_to="conversation")

    @Slot(str)
    def _search(self, typed: str) -> None:
        self._workspace.load(
            partial(search.find_clients, typed=typed, limit=_RESULTS),
            owner=self,
            then=self.overview.show_clients,
            latest="search",
        )
