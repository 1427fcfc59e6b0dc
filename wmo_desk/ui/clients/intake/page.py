"""The page Melding aannemen: one report at a time; what was left unfinished waits."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget
from uuid_utils.compat import uuid7

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import intakes
from wmo_desk.services.intakes import IntakeView, TakenReport, intake_view
from wmo_desk.ui.clients.intake.form import IntakeForm
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.dialog import ConfirmDialog
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.window_page import TellingPage
from wmo_desk.workspace import Workspace


class IntakePage(TellingPage):
    """`open_target(client_id=…)` takes a report for somebody who has a file.

    `open_target(intake_id=…)` goes on with one that was left; without either a new one begins,
    unless one is on the screen already.
    """

    subjects: frozenset[Subject] = frozenset({Subject.CLIENTS, Subject.REPORTS, Subject.OPTIONS})

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._may = workspace.may(Permission.RECORD_REPORT)
        self._forms: dict[UUID, tuple[IntakeForm, QScrollArea]] = {}
        self._current: IntakeForm | None = None
        self._build()
        workspace.changed.connect(self._hear)
        workspace.saved.connect(self._show_state)
        if self._may:
            self._show(uuid7())

    @property
    def form(self) -> IntakeForm | None:
        """The report that is being taken."""
        return self._current

    def open_target(
        self, *, client_id: UUID | None = None, intake_id: UUID | None = None, **_more: Any
    ) -> None:
        """Show an intake; see the class."""
        if not self._may:
            return
        if intake_id is not None:
            self._show(intake_id)
        elif client_id is not None:
            if self._current is None or self._current.has_record:
                self._show(uuid7())
            if self._current is not None:
                self._current.choose_client(client_id)
        else:
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Show what the file holds now; typing that is not written yet stays."""
        form = self._current
        if form is None:
            return
        self._workspace.load(
            partial(intake_view, intake_id=form.intake_id, staff_id=self._workspace.me.id),
            owner=form,
            then=partial(self._load, form),
            latest="intake",
        )

    def flush(self) -> None:
        """Write what was typed, now."""
        for form, _area in self._forms.values():
            form.flush()

    # --- Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.header = PageHeader(
            self.tr("Take a report"),
            self.tr("Everything is kept while you type. Finish it when you hang up."),
        )
        self.header.saved.retry_wanted.connect(self._retry)
        self.discard = Button(self.tr("Throw away…"), ButtonKind.QUIET)
        self.discard.clicked.connect(self._ask_discard)
        self.discard.hide()
        self.finish = Button(self.tr("Enter the report"), ButtonKind.PRIMARY, icon_name="check")
        self.finish.setShortcut("Ctrl+Return")
        self.finish.setToolTip(self.tr("Make the report (Ctrl+Enter)"))
        self.finish.clicked.connect(self._finish)
        if not self._may:
            self.finish.hide()
        for button in (self.discard, self.finish):
            self.header.add_action(button)
        self._stack = QStackedWidget()
        if not self._may:
            self._stack.addWidget(
                EmptyState(
                    self.tr("Reports are not taken in your role"),
                    self.tr("Your role keeps the program going without reading files."),
                    icon_name="lock",
                )
            )
        self._outer.addWidget(self.header)
        self._outer.addWidget(self._stack, 1)
        self._add_bar()

    # --- Showing ----------------------------------------------------------------------------

    @Slot(object)
    def _show(self, intake_id: UUID) -> None:
        before = self._current
        if intake_id not in self._forms:
            form = IntakeForm(self._workspace, intake_id)
            form.state_changed.connect(self._show_state)
            form.taken.connect(self._taken)
            form.other_wanted.connect(self._show)
            form.refused.connect(self._say_refused)
            area = scrolled(form)
            self._forms[intake_id] = (form, area)
            self._stack.addWidget(area)
            self._put_buttons_last(form)
        self._current, area = self._forms[intake_id]
        self._stack.setCurrentWidget(area)
        if self.isVisible():
            self._current.focus_first()
        if before is not None and before is not self._current:
            before.flush()
        self._tidy()
        self._show_state()
        self.reload()

    def _put_buttons_last(self, form: IntakeForm) -> None:
        """Let the keyboard begin with who calls, and come to the buttons when all is typed."""
        before: QWidget = form
        walker = self.nextInFocusChain()
        while walker is not None and walker is not self:
            # Qt orders nothing that does not take the keyboard.
            if form.isAncestorOf(walker) and walker.focusPolicy() & Qt.FocusPolicy.TabFocus:
                before = walker
            walker = walker.nextInFocusChain()
        for button in (self.finish, self.discard):
            QWidget.setTabOrder(before, button)
            before = button

    def _load(self, form: IntakeForm, view: IntakeView) -> None:
        form.load(view)
        self._show_state()

    @Slot()
    def _show_state(self, _at: object = None) -> None:
        form = self._current
        if form is None:
            return
        self.discard.setVisible(form.has_record)
        if form.state is SaveState.PENDING:
            self.header.saved.show_pending()
        elif form.state is SaveState.UNSAVED:
            self.header.saved.show_unsaved()
        elif form.has_record and self._workspace.last_saved is not None:
            self.header.saved.show_saved(self._workspace.last_saved)
        self._tidy()

    def _tidy(self) -> None:
        """Let go of those that were left, once everything in them stands on disk."""
        for intake_id, (form, area) in list(self._forms.items()):
            if form is not self._current and form.state is SaveState.SAVED:
                del self._forms[intake_id]
                self._stack.removeWidget(area)
                area.deleteLater()

    @Slot(object)
    def _hear(self, changed: frozenset[Subject]) -> None:
        if changed & self.subjects and self.isVisible():
            self.reload()

    # --- Doing ------------------------------------------------------------------------------

    @Slot()
    def _finish(self) -> None:
        if self._current is not None:
            self._current.finish()

    @Slot(str)
    def _say_refused(self, words: str) -> None:
        self.bar().error(words)

    @Slot(object)
    def _taken(self, taken: TakenReport) -> None:
        # The next call begins with an empty form.
        self._show(uuid7())
        self._navigate("dossier", client_id=taken.client_id, section="reports")
        self.bar().ok(
            self.tr("The report is entered. Its terms run from the day it came in."),
            action=self.tr("Confirmation letter"),
            on_action=partial(self._write_letter, taken),
        )

    def _write_letter(self, taken: TakenReport) -> None:
        self._navigate("summary", report_id=taken.report_id, client_id=taken.client_id)

    @Slot()
    def _retry(self) -> None:
        if self._current is not None:
            self._current.record.saver.retry()

    @Slot()
    def _ask_discard(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Throw this call away?"),
            self.tr("What was typed is gone then. No report and no file is made of it."),
            confirm=self.tr("Throw away"),
            danger=True,
            parent=self,
        )
        dialog.accepted.connect(self._discard)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _discard(self) -> None:
        form = self._current
        if form is None:
            return
        form.flush()
        self._workspace.perform(
            partial(intakes.discard_intake, intake_id=form.intake_id),
            owner=self,
            then=self._discarded,
            refused=self._refused,
        )

    def _discarded(self, _nothing: None) -> None:
        self._show(uuid7())
        self.bar().ok(self.tr("Thrown away."))

    def _refused(self, error: RuleError) -> None:
        self.bar().error(sentence(error))
