"""The page Caseload: everybody, every neighbourhood, and the files of one consultant."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import caseload, caseload_files, open_ended
from wmo_desk.services.caseload import CaseloadRow, CaseloadView
from wmo_desk.services.caseload_files import FileRow
from wmo_desk.ui import vocabulary
from wmo_desk.ui.caseload import words
from wmo_desk.ui.caseload.files_view import FilesView
from wmo_desk.ui.caseload.hand_over_dialog import HandOverDialog
from wmo_desk.ui.caseload.overview import AREAS, OPEN_ENDED, Overview
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.window_page import WindowPage
from wmo_desk.workspace import Workspace


class CaseloadPage(WindowPage):
    """Everybody, or one's own files without the permission to see the caseload of all.

    `open_target(consultant_id=…)` shows the files of one, None those of nobody.
    """

    subjects: frozenset[Subject] = frozenset(
        {
            Subject.CLIENTS,
            Subject.REPORTS,
            Subject.CONVERSATIONS,
            Subject.INDICATIONS,
            Subject.WAITING_LIST,
            Subject.STAFF,
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
        self._view: CaseloadView | None = None
        self._consultant_id: UUID | None = workspace.me.id
        self._stack = QStackedWidget()
        self._outer.addWidget(self._stack, 1)
        self.messages = MessageBar()
        self._outer.addWidget(self.messages)
        self._sees_all = workspace.may(Permission.SEE_CASELOAD_OF_ALL)
        self.overview = Overview()
        self.overview.consultant_opened.connect(self._open_consultant)
        self.overview.file_opened.connect(self._open_file)
        self.overview.view_changed.connect(self.reload)
        self.overview.paper_wanted.connect(self._show_paper)
        self.files = FilesView(
            can_hand_over=workspace.may(Permission.HAND_OVER), has_back=self._sees_all
        )
        self.files.back_wanted.connect(self._go_back)
        self.files.file_opened.connect(self._open_file)
        self.files.hand_over_wanted.connect(self._ask_taker)
        closed = EmptyState(
            self.tr("The caseload is not shown to you"),
            self.tr("Your role keeps the program going without reading files."),
            icon_name="lock",
        )
        for view in (self.overview, self.files, closed):
            self._stack.addWidget(view)
        if not workspace.may(Permission.VIEW_CLIENT):
            self._stack.setCurrentWidget(closed)
        elif not self._sees_all:
            self._stack.setCurrentWidget(self.files)
        workspace.changed.connect(self._follow)
        self.reload()

    def open_target(self, **target: Any) -> None:
        """Show the files of one consultant; see the class."""
        if "consultant_id" in target and self._sees_all:
            self._open_consultant(target["consultant_id"])
        else:
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Show what stands in the file now."""
        if not self._workspace.may(Permission.VIEW_CLIENT):
            return
        on = self._workspace.today()
        only = None if self._sees_all else self._workspace.me.id
        self._workspace.load(
            partial(caseload.caseload_view, on=on, consultant_id=only),
            owner=self,
            then=self._show,
            latest="caseload",
        )
        if self._stack.currentWidget() is self.files:
            self._workspace.load(
                partial(caseload_files.file_rows, on=on, consultant_id=self._consultant_id),
                owner=self,
                then=partial(self._show_files, self._consultant_id),
                latest="files",
            )
        elif self.overview.key == AREAS:
            self._workspace.load(
                partial(caseload.area_rows, on=on),
                owner=self,
                then=self.overview.show_areas,
                latest="areas",
            )
        elif self.overview.key == OPEN_ENDED:
            self._workspace.load(
                partial(open_ended.open_ended_view, on=on),
                owner=self,
                then=self.overview.open_ended.show_view,
                latest="open ended",
            )

    # --- Showing ------------------------------------------------------------------------------

    def _show(self, view: CaseloadView) -> None:
        self._view = view
        self.overview.show_view(view)
        self._show_whose()

    def _show_files(self, consultant_id: UUID | None, rows: Sequence[FileRow]) -> None:
        # Meanwhile somebody else may have been opened.
        if consultant_id == self._consultant_id:
            self.files.show_files(rows, self._workspace.today())

    def _show_whose(self) -> None:
        row = self._row_of(self._consultant_id)
        if row is not None and self._view is not None:
            self.files.show_consultant(row, self._view.room)

    def _row_of(self, consultant_id: UUID | None) -> CaseloadRow | None:
        rows = self._view.rows if self._view is not None else ()
        return next((row for row in rows if row.consultant_id == consultant_id), None)

    # --- What the person does -----------------------------------------------------------------

    @Slot(object)
    def _open_consultant(self, consultant_id: UUID | None) -> None:
        if consultant_id != self._consultant_id or not self.files.model.rows:
            self._consultant_id = consultant_id
            self.files.clear()
        self._stack.setCurrentWidget(self.files)
        self._show_whose()
        self.files.table.setFocus()
        self.reload()

    @Slot()
    def _go_back(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        self.overview.consultants.setFocus()
        self.reload()

    @Slot(object)
    def _open_file(self, client_id: UUID) -> None:
        self._navigate("dossier", client_id=client_id)

    @Slot(object)
    def _show_paper(self, kind: DocumentKind) -> None:
        self._navigate("summary", team=kind, back_to="caseload")

    @Slot(object)
    def _ask_taker(self, client_ids: tuple[UUID, ...]) -> None:
        if self._view is None:
            return
        takers = [
            row
            for row in self._view.rows
            if row.takes_files and row.consultant_id != self._consultant_id
        ]
        dialog = HandOverDialog(len(client_ids), takers, self._view.room, self)
        dialog.accepted.connect(partial(self._hand_over_by, dialog, client_ids))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _hand_over_by(self, dialog: HandOverDialog, client_ids: tuple[UUID, ...]) -> None:
        taker = dialog.taker()
        if taker is None or taker.consultant_id is None:
            return
        self._workspace.perform(
            partial(caseload.hand_over, client_ids=client_ids, consultant_id=taker.consultant_id),
            owner=self,
            then=partial(
                self._handed_over,
                words.name_of(taker),
                client_ids,
                self._consultant_id,
                dialog.wants_pages(),
            ),
            refused=self._say_refused,
        )

    def _handed_over(
        self,
        taker: str,
        client_ids: tuple[UUID, ...],
        giver_id: UUID | None,
        wants_pages: bool,
        moved: int,
    ) -> None:
        self._say_done(taker, client_ids, giver_id, moved)
        if wants_pages:
            self._navigate("summary", hand_over=client_ids, back_to="caseload")

    def _say_done(
        self, taker: str, client_ids: tuple[UUID, ...], giver_id: UUID | None, moved: int
    ) -> None:
        said = self.tr("%1 handed over to %2.").replace("%1", words.files_words(moved))
        said = said.replace("%2", taker)
        if giver_id is None:
            self.messages.ok(said)
        else:
            undo = partial(self._take_back, client_ids, giver_id)
            self.messages.ok(said, action=self.tr("Undo"), on_action=undo)

    def _take_back(self, client_ids: tuple[UUID, ...], giver_id: UUID) -> None:
        self._workspace.perform(
            partial(caseload.hand_over, client_ids=client_ids, consultant_id=giver_id),
            owner=self,
            then=self._say_taken_back,
            refused=self._say_refused,
        )

    def _say_taken_back(self, moved: int) -> None:
        said = self.tr("%1 given back.").replace("%1", words.files_words(moved))
        self.messages.ok(said)

    def _say_refused(self, error: RuleError) -> None:
        self.messages.error(vocabulary.sentence(error))

    @Slot(frozenset)
    def _follow(self, changed: frozenset[Subject]) -> None:
        # A page that is not in view is read again when it is shown.
        if changed & self.subjects and self.isVisible():
            self.reload()
