"""Work in an open file: the main window, the lock, the copies, and closing."""

import logging
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError, UnavailableError, WmoDeskError
from wmo_desk.services import files, staff
from wmo_desk.ui.main_window import MainWindow
from wmo_desk.ui.messages import Hooks, Messages
from wmo_desk.ui.navigation import NavigationItem
from wmo_desk.ui.pages import Context, compose_pages
from wmo_desk.ui.search.finder import Finder
from wmo_desk.ui.settings.passphrase_dialog import PassphraseDialog
from wmo_desk.ui.start.computer_watch import ComputerWatch
from wmo_desk.ui.start.copy_keeper import CopyKeeper
from wmo_desk.ui.start.idle_watch import IdleWatch
from wmo_desk.ui.start.lock import LockScreen
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.workspace import Workspace

log: Final = logging.getLogger(__name__)
_WINDOW_FILE: Final = "window.ini"


class Working(QObject):
    """Composes what belongs to one open file.

    `closed` is emitted when the file is closed and nothing runs any more; `restore_wanted(copy,
    passphrase)` when a copy should take its place, which only works once it is closed.
    """

    closed = Signal()
    restore_wanted = Signal(object, str)

    def __init__(
        self,
        opened: files.OpenFile,
        me: staff.StaffRow,
        computer: ThisComputer,
        hooks: Hooks,
        app: QApplication,
    ) -> None:
        super().__init__()
        self._app = app
        self._computer = computer
        self._by_recovery_key = False
        self.workspace = Workspace(opened, me, parent=self)
        self.keeper = CopyKeeper(self.workspace, computer.copies_folder(opened.path), parent=self)
        context = Context(
            workspace=self.workspace,
            navigate=self.navigate,
            computer=computer,
            keeper=self.keeper,
            restore=self._ask_restore,
            lock=self.lock,
            say=self._say,
            show_attention=self._show_attention,
        )
        pages = compose_pages(context)
        self._first_page = pages[0].key
        self.window = MainWindow(
            pages,
            state_file=computer.folders.config / _WINDOW_FILE,
            search=Finder(self.workspace, self),
        )
        self.messages = Messages(
            self.window.messages, self.workspace, try_again=self.window.flush, parent=self.window
        )
        hooks.set_window(self.window)
        self.lock_screen = LockScreen(self.window)
        self._foot = _Foot(self.window, self.workspace, self.keeper)
        self._connect(app)
        computer.changed.connect(self._use_settings)
        self._use_settings()
        self._tell_what_was_found()

    def _connect(self, app: QApplication) -> None:
        self.window.lock_wanted.connect(self.lock)
        self.window.closing.connect(self._close)
        self.keeper.failed.connect(self._tell_no_copy)
        self.lock_screen.unlock_wanted.connect(self._unlock)
        self.lock_screen.recovery_wanted.connect(self._unlock_by_key)
        self.idle = IdleWatch(app, parent=self)
        self.idle.idle.connect(self.lock)
        self.idle.paused.connect(self.keeper.use_pause)
        self._computer_watch = ComputerWatch(self.window, parent=self)
        self._computer_watch.locking.connect(self.lock)
        app.commitDataRequest.connect(self.window.flush)

    def show(self, first_page: str = "") -> None:
        """Show the window, on the page of today unless another is asked for."""
        self.window.show_page(first_page or self._first_page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.keeper.look_back()

    def navigate(self, key: str, **target: Any) -> None:
        """Show a page, for pages that lead to others."""
        self.window.show_page(key, **target)

    def come_to_front(self) -> None:
        """Bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    # --- Lock ------------------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Write what was typed, hide everything, close the file and forget its key."""
        if self.lock_screen.is_up:
            return
        self.window.flush()
        self.lock_screen.put_up()
        # On the database thread this comes after everything that was typed.
        self.workspace.tasks.start(
            partial(files.lock_up, self.workspace.file, self.workspace.actor),
            owner=self,
            then=lambda _nothing: None,
            failed=self._note_lock_trouble,
        )

    @Slot(str)
    def _unlock(self, passphrase: str) -> None:
        self._by_recovery_key = False
        self._open_again(passphrase=passphrase)

    @Slot(str)
    def _unlock_by_key(self, key: str) -> None:
        self._by_recovery_key = True
        self._open_again(recovery_key=key)

    def _open_again(self, **secret: str) -> None:
        now = self.workspace.clock()
        self.workspace.tasks.start(
            lambda: files.unlock(self.workspace.file, now=now, **secret),
            owner=self,
            then=self._go_on,
            failed=self._stay_locked,
        )

    def _go_on(self, _nothing: None) -> None:
        self.lock_screen.take_away()
        self.window.messages.clear()
        self.idle.touch()
        # What could not be written or read while the file was locked is tried again.
        self.window.flush()
        self.window.reload()
        if self._by_recovery_key:
            PassphraseDialog(self.workspace, needs_present=False, parent=self.window).open()

    def _stay_locked(self, error: BaseException) -> None:
        if isinstance(error, RuleError):
            self.lock_screen.show_refusal(error)
        elif isinstance(error, UnavailableError):
            self.lock_screen.show_trouble(sentence(error))
        else:
            log.error("unlocking failed", exc_info=error)
            self.lock_screen.show_trouble(self.tr("Unlocking did not work. Try again."))
            self.messages.show_bug(error)

    def _note_lock_trouble(self, error: BaseException) -> None:
        # The file is locked in any case; only the line in the access log is missing.
        log.warning("locking was not noted", exc_info=error)

    # --- Closing ---------------------------------------------------------------------------------

    @Slot()
    def _close(self) -> None:
        self.lock_screen.take_away()
        self.window.hide()
        # What the pages wrote a moment ago is on its way to the disk and belongs in the copy.
        self.workspace.tasks.start(
            lambda: None,
            owner=self,
            then=lambda _nothing: self.keeper.before_closing(self._end),
            failed=lambda _error: self._end(),
        )

    def _end(self) -> None:
        self.let_go()
        self.closed.emit()

    def let_go(self) -> None:
        """Wait for what runs and close the file, without a copy."""
        self.idle.deleteLater()
        self.workspace.close()

    def _ask_restore(self, copy: Path, passphrase: str) -> None:
        """Close without a copy of its own: putting back makes one of what is there."""
        self.window.flush()
        self.window.hide()
        self.let_go()
        self.restore_wanted.emit(copy, passphrase)

    # --- Small things ----------------------------------------------------------------------------

    @Slot()
    def _use_settings(self) -> None:
        settings = self._computer.settings
        self.idle.set_minutes(settings.idle_lock_minutes)
        self.keeper.folder = self._computer.copies_folder(self.workspace.file.path)

    def _show_attention(self, count: int) -> None:
        meaning = self.tr("%n thing(s) ask for attention", "", count)
        self.window.navigation.set_badge("today", count, meaning)

    def _say(self, words: str) -> None:
        self.window.messages.ok(words)

    @Slot(object)
    def _tell_no_copy(self, error: WmoDeskError) -> None:
        words = self.tr("No copy could be made.")
        self.window.messages.warn(f"{words} {sentence(error)}")

    def _tell_what_was_found(self) -> None:
        found = self.workspace.file.found
        if found is None:
            return
        if found.is_sound:
            self.window.messages.ok(
                self.tr(
                    "The program was not closed properly last time. The file was checked and "
                    "everything is there."
                )
            )
        else:
            self.window.messages.error(
                self.tr(
                    "The file was checked after the program was not closed properly, and something "
                    "in it does not fit. Go on working, and ask your administrator to run "
                    "“wmo-desk verify”."
                )
            )


class _Foot(QObject):
    """The words at the bottom of the navigation: whose file, encrypted, copied when."""

    def __init__(self, window: MainWindow, workspace: Workspace, keeper: CopyKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._facts = files.FileFacts()
        self._copied: datetime | None = None
        item = NavigationItem("lock", self.tr("Lock"), "lock", "Ctrl+L")
        window.navigation.add_to_foot(item).clicked.connect(window.lock_wanted)
        keeper.copied.connect(self._note_copy)
        workspace.changed.connect(self._reload_if_concerned)
        self._reload()

    @Slot(frozenset)
    def _reload_if_concerned(self, subjects: frozenset[Subject]) -> None:
        if Subject.OPTIONS in subjects:
            self._reload()

    def _reload(self) -> None:
        self._workspace.load(
            files.file_facts, owner=self, then=self._show_facts, unavailable=lambda _error: None
        )

    def _show_facts(self, facts: files.FileFacts) -> None:
        self._facts = facts
        self._show()

    @Slot(object)
    def _note_copy(self, moment: datetime) -> None:
        self._copied = moment
        self._show()

    def _show(self) -> None:
        lines = [self._workspace.me.name, self._facts.municipality]
        lines.append(self.tr("Encrypted"))
        if self._copied is not None:
            lines.append(self._words_of(self._copied))
        self._window.navigation.set_foot([line for line in lines if line])
        mark = self.tr("Practice file") if self._facts.is_practice else ""
        self._window.navigation.set_mark(mark)

    def _words_of(self, copied: datetime) -> str:
        local = self._workspace.local_time(copied)
        if local.date() == self._workspace.today():
            return self.tr("Copied at %1").replace("%1", f"{local:%H:%M}")
        return self.tr("Copied on %1").replace("%1", format_date(local.date()))
