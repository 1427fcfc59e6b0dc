"""The page Dossier: one resident at a time; what is not written yet stays, also of another."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from uuid_utils.compat import uuid7

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import clients
from wmo_desk.services.client_form import FormChoices, first_choices
from wmo_desk.ui.clients.dossier.file_view import FileView
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.window_page import WindowPage
from wmo_desk.workspace import Workspace


class DossierPage(WindowPage):
    """`open_target(client_id=…, section="…")` opens a file, `open_target(new=True)` begins one.

    With `field`, at that field of the report whose steps the strip shows.
    """

    subjects: frozenset[Subject] = FileView.subjects

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._files: dict[UUID, FileView] = {}
        self._current: FileView | None = None
        self._go = Button(self.tr("To the list of clients"), ButtonKind.ORDINARY)
        self._go.clicked.connect(partial(self._navigate, "clients"))
        self._stack = QStackedWidget()
        self._outer.addWidget(self._stack)
        self._may_view = workspace.may(Permission.VIEW_CLIENT)
        self._stack.addWidget(self._nothing() if self._may_view else self._no_access())
        workspace.changed.connect(self._follow)

    @property
    def file(self) -> FileView | None:
        """The file that is shown."""
        return self._current

    def open_target(self, **target: Any) -> None:
        """Show a file, or begin one; see the class."""
        if not self._may_view:
            return
        if target.get("new"):
            self._workspace.load(
                partial(first_choices, staff_id=self._workspace.me.id),
                owner=self,
                then=self._begin,
                latest="open",
            )
        elif (client_id := target.get("client_id")) is not None:
            self._open(client_id, str(target.get("section", "")), str(target.get("field", "")))

    def focus_first(self) -> None:
        """Bring the keyboard to the section that is open; what shows the BSN stands before it."""
        if self._current is not None:
            self._current.tabs.focus_chosen()
        else:
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Show the file as it stands now; typing that is not written yet stays."""
        if self._current is not None:
            self._current.reload()

    def flush(self) -> None:
        """Write what was typed in any file, now."""
        for file in self._files.values():
            file.flush()

    def _open(self, client_id: UUID, section: str, field: str) -> None:
        file = self._files.get(client_id)
        if file is None:
            file = self._add(FileView(self._workspace, self._navigate, client_id))
        file.hide_bsn()
        file.show_section(section or "overview")
        if field:
            file.go_to_field(field)
        file.reload()
        self._show(file)
        # Every opening is noted once, whichever way it came about.
        self._workspace.perform(partial(clients.view_client, client_id=client_id), owner=file)

    def _begin(self, choices: FormChoices) -> None:
        file = self._add(FileView(self._workspace, self._navigate, uuid7(), new_in=choices))
        self._show(file)
        file.focus_first()

    def _add(self, file: FileView) -> FileView:
        self._files[file.client_id] = file
        self._stack.addWidget(file)
        file.state_changed.connect(partial(self._tidy, file))
        return file

    def _show(self, file: FileView) -> None:
        former, self._current = self._current, file
        self._stack.setCurrentWidget(file)
        if former is not None and former is not file:
            former.flush()
            self._tidy(former)

    def _tidy(self, file: FileView) -> None:
        """Let go of a file that was left, once everything in it stands on disk."""
        if file is not self._current and file.state is SaveState.SAVED:
            self._files.pop(file.client_id, None)
            self._stack.removeWidget(file)
            file.deleteLater()

    def _nothing(self) -> QWidget:
        nothing = EmptyState(
            self.tr("No file is open"),
            self.tr("Choose a resident from the list, or search with Ctrl+K."),
            icon_name="person",
        )
        nothing.add_action(self._go)
        return nothing

    def _no_access(self) -> QWidget:
        return EmptyState(
            self.tr("Files are not shown to you"),
            self.tr("Your role keeps the program going without reading files."),
            icon_name="lock",
        )

    @Slot(object)
    def _follow(self, changed: frozenset[Subject]) -> None:
        if self._current is not None and changed & self.subjects and self.isVisible():
            self._current.reload()
