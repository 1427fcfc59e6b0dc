"""The page Indicaties: the list, and granting or changing one."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import indication_rows
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.indications.client_chooser import ClientChooser
from wmo_desk.ui.indications.grant_view import GrantView, Kept
from wmo_desk.ui.indications.list_view import IndicationListView
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.window_page import StackedPage
from wmo_desk.workspace import Workspace


class IndicationsPage(StackedPage):
    """Shows everybody's indications until something else is asked for.

    `open_target(client_id=…)` shows one client's, with `new=True` the form to grant one;
    `open_target(indication_id=…)` chooses one among those of its client.
    """

    subjects: frozenset[Subject] = frozenset(
        {Subject.INDICATIONS, Subject.WAITING_LIST, Subject.CLIENTS, Subject.OPTIONS}
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
                    self.tr("Indications are not shown to you"),
                    self.tr("Your role keeps the program going without reading files."),
                    icon_name="lock",
                )
            )
            return
        self._build_views()
        workspace.changed.connect(self._follow)
        self.reload()

    def open_target(self, **target: Any) -> None:
        """Show a client's indications, one of them, or the form; see the class."""
        if not self._may_see:
            return
        client_id, indication_id = target.get("client_id"), target.get("indication_id")
        if target.get("new"):
            self._new(client_id, temporary=bool(target.get("temporary")))
        elif indication_id is not None:
            self._open_indication(indication_id)
        else:
            self._stack.setCurrentWidget(self.list)
            self.list.show_client(client_id)

    def reload(self) -> None:
        """Read again what is shown; the form keeps what was typed."""
        if self._may_see:
            self.list.reload()

    def flush(self) -> None:
        """Nothing is written by itself here: each thing on this page is decided with a button."""

    # --- Inside -----------------------------------------------------------------------------

    def _build_views(self) -> None:
        self.list = IndicationListView(self._workspace)
        self.list.new_wanted.connect(self._new)
        panel = self.list.panel
        panel.deed_done.connect(self._tell)
        panel.change_wanted.connect(self._change)
        panel.placement_wanted.connect(self._place)
        panel.place_wanted.connect(self._show_place)
        panel.dossier_wanted.connect(self._open_dossier)
        panel.calculation_wanted.connect(self._show_calculation)
        panel.letter_wanted.connect(self._show_letter)
        self.form = GrantView(self._workspace)
        self.form.kept.connect(self._kept)
        self.form.cancelled.connect(self._show_list)
        for view in (self.list, self.form):
            self._stack.addWidget(view)

    @Slot(object)
    def _new(self, client_id: UUID | None, *, temporary: bool = False) -> None:
        if not self._workspace.may(Permission.GRANT_INDICATION):
            return
        if client_id is None:
            chooser = ClientChooser(self._workspace, self)
            chooser.chosen.connect(self._new)
            chooser.open()
            return
        self._stack.setCurrentWidget(self.form)
        self.form.start(client_id, temporary=temporary)

    @Slot(object)
    def _change(self, row: IndicationRow) -> None:
        self._stack.setCurrentWidget(self.form)
        self.form.change(row)

    def _open_indication(self, indication_id: UUID) -> None:
        self._workspace.load(
            partial(indication_rows.indication_row, indication_id=indication_id),
            owner=self,
            then=self._show_one,
            latest="one",
        )

    def _show_one(self, row: IndicationRow) -> None:
        self._stack.setCurrentWidget(self.list)
        self.list.show_client(row.client_id)
        self.list.choose(row.id)

    @Slot()
    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self.list.reload()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _kept(self, kept: Kept) -> None:
        told = self.tr("%1: granted.") if kept.is_new else self.tr("%1: changed.")
        sentence = told.replace("%1", kept.client)
        if kept.is_new and kept.can_wait and self._workspace.may(Permission.MANAGE_WAITING_LIST):
            self.bar().ok(
                sentence,
                action=self.tr("Put on the waiting list"),
                on_action=partial(self._place, kept.indication_id),
            )
        else:
            self.bar().ok(sentence)
        self._open_indication(kept.indication_id)

    @Slot(object)
    def _place(self, indication_id: UUID) -> None:
        self._navigate("waiting_list", indication_id=indication_id)

    @Slot(object)
    def _show_place(self, client_id: UUID) -> None:
        self._navigate("waiting_list", client_id=client_id)

    @Slot(object)
    def _show_calculation(self, calculation_id: UUID) -> None:
        self._navigate("summary", calculation_id=calculation_id)

    @Slot(object)
    def _show_letter(self, about: dict[str, UUID]) -> None:
        self._navigate("summary", back_to="indications", **about)

    @Slot(object)
    def _open_dossier(self, client_id: UUID) -> None:
        self._navigate("dossier", client_id=client_id)

    @Slot(object)
    def _tell(self, deed: Deed) -> None:
        if deed.undo is None:
            self.bar().ok(deed.sentence)
        else:
            self.bar().ok(deed.sentence, action=self.tr("Undo the withdrawal"), on_action=deed.undo)

    @Slot(object)
    def _follow(self, changed: frozenset[Subject]) -> None:
        # A page that is not seen is read when it is shown again.
        if changed & self.subjects and self.isVisible():
            self.reload()
