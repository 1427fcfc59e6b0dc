"""The course of a start: unlock, make or restore a file, work in it, close."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from wmo_desk.errors import RuleError, Unavailability, UnavailableError
from wmo_desk.services import files
from wmo_desk.services.files import Opened, utc_now
from wmo_desk.tasks import Tasks
from wmo_desk.ui.messages import Hooks, show_bug
from wmo_desk.ui.start.first_page import FirstPage
from wmo_desk.ui.start.making import Making
from wmo_desk.ui.start.new_file import SUFFIX, PassphrasePage
from wmo_desk.ui.start.notice_page import AlreadyOpenPage, NoticePage
from wmo_desk.ui.start.recovery_page import RecoveryPage
from wmo_desk.ui.start.restore_page import RestorePage
from wmo_desk.ui.start.single_instance import FrontDoor, ask_to_front
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.window import StartWindow
from wmo_desk.ui.start.working import Working
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.vocabulary import sentence

log: Final = logging.getLogger(__name__)

# The program that had the file may still be making its copy when it is started again.
_TRIES_WHILE_CLOSING: Final = 40
_BETWEEN_TRIES_MILLISECONDS: Final = 500


class Desk(QObject):
    """Takes over from the first paint on; one file at a time."""

    _stepped = Signal(str)

    def __init__(
        self,
        app: QApplication,
        window: StartWindow,
        computer: ThisComputer,
        path: Path,
        *,
        keeps_path: bool,
    ) -> None:
        super().__init__()
        self._app = app
        self._window = window
        self._computer = computer
        self._path = path
        self._keeps_path = keeps_path
        self._tasks = Tasks(self)
        self._hooks = Hooks(self)
        self._hooks.install()
        self._hooks.set_window(window)
        self._door = FrontDoor(self)
        self._door.wanted.connect(self._come_to_front)
        self._making: Making | None = None
        self._unlock: UnlockPage | None = None
        self._passing: list[QWidget] = []
        self._tries = 0
        self.working: Working | None = None
        window.closed.connect(self._quit_unless_working)
        self._stepped.connect(self._show_step)

    @property
    def path(self) -> Path:
        """The file that is open or would be opened."""
        return self._path

    def begin(self, page: UnlockPage | FirstPage) -> None:
        """Go on from the page that was on screen first."""
        if isinstance(page, UnlockPage):
            self._unlock = page
            self._connect_unlock(page)
        self._connect_ways(page)
        if ask_to_front(files.channel_name(self._path)):
            already = AlreadyOpenPage()
            already.close_wanted.connect(self._window.close)
            self._window.show_page(already)
            return
        if isinstance(page, UnlockPage):
            self._look()

    def choose_file(self, path: Path) -> None:
        """Go on with another file."""
        self._path = path
        self._tries = 0
        if path.exists():
            self._show_unlock()
        else:
            self._show_trouble(UnavailableError(Unavailability.MISSING, str(path)))

    # --- Unlock ----------------------------------------------------------------------------------

    def _connect_unlock(self, page: UnlockPage) -> None:
        page.unlock_wanted.connect(self.unlock)
        page.recovery_wanted.connect(self._ask_for_key)

    def _connect_ways(self, page: UnlockPage | FirstPage | NoticePage) -> None:
        page.other_file_wanted.connect(self._choose_file)
        page.new_file_wanted.connect(self.make_file)
        page.restore_wanted.connect(self.show_copies)

    def _show_unlock(self) -> None:
        if self._unlock is None:
            self._unlock = UnlockPage("")
            self._connect_unlock(self._unlock)
            self._connect_ways(self._unlock)
        self._unlock.clear()
        self._unlock.set_place(place_of(self._path))
        self._pass_on(self._unlock)
        self._look()

    def _look(self) -> None:
        """Find out whether the file can be opened at all, while the person begins to type."""
        path = self._path
        self._tasks.start(
            lambda: files.look_at(path),
            owner=self,
            then=self._show_wait,
            failed=self._not_opened,
        )

    def _show_wait(self, seconds: int) -> None:
        if self._unlock is not None and seconds:
            self._unlock.count_down(seconds)

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Open the file with its passphrase."""
        self._open(lambda: self.unlock(passphrase), passphrase=passphrase)

    def _unlock_by_key(self, key: str) -> None:
        self._open(lambda: self._unlock_by_key(key), recovery_key=key)

    def _open(self, again: Callable[[], None], **secret: str) -> None:
        path, computer = self._path, self._computer
        self._tasks.start(
            lambda: files.open_up(
                path,
                **secret,
                device=computer.device,
                now=utc_now(),
                copies=computer.copies_folder(path),
                step=self._stepped.emit,
            ),
            owner=self,
            then=self._choose_passphrase if "recovery_key" in secret else self._opened,
            failed=partial(self._not_opened, again=again),
        )

    @Slot(str)
    def _show_step(self, name: str) -> None:
        words = {
            "check": self.tr("Checking the file after an interruption…"),
            "upgrade": self.tr("Bringing the file up to this version…"),
        }
        page = self._window.page
        if isinstance(page, UnlockPage | RecoveryPage) and name in words:
            page.set_busy(words[name])

    def _not_opened(self, error: BaseException, again: Callable[[], None] | None = None) -> None:
        page = self._window.page
        if isinstance(error, RuleError):
            if isinstance(page, RecoveryPage):
                page.show_refusal(error)
            elif isinstance(page, UnlockPage):
                page.show_refusal(sentence(error), getattr(error, "wait", 0))
        elif isinstance(error, UnavailableError):
            if error.reason is Unavailability.IN_USE and self._wait_for_closing(again):
                return
            self._show_trouble(error)
        else:
            self._show_bug(error)

    def _wait_for_closing(self, again: Callable[[], None] | None) -> bool:
        """Try again for a while when no window answers: the program is closing, or restoring."""
        if again is None or self._tries >= _TRIES_WHILE_CLOSING:
            return False
        if ask_to_front(files.channel_name(self._path)):
            return False
        self._tries += 1
        page = self._window.page
        if isinstance(page, UnlockPage | RecoveryPage):
            page.set_busy(self.tr("The file is being closed elsewhere. A moment…"))
        QTimer.singleShot(_BETWEEN_TRIES_MILLISECONDS, self, again)
        return True

    def _show_trouble(self, error: UnavailableError) -> None:
        log.warning("not opened: %s", error.reason)
        page = NoticePage(error)
        page.retry_wanted.connect(self._show_unlock)
        page.slots_wanted.connect(partial(self.show_copies, slots_only=True))
        page.close_wanted.connect(self._window.close)
        self._connect_ways(page)
        self._pass_on(page)

    def _show_bug(self, error: BaseException) -> None:
        log.error("a bug", exc_info=error)
        page = self._window.page
        if isinstance(page, UnlockPage):
            page.show_refusal(self.tr("That did not work. Nothing was changed; try again."))
        elif isinstance(page, RecoveryPage | RestorePage):
            page.set_busy("")
        show_bug(error, self._window)

    @Slot()
    def _ask_for_key(self) -> None:
        page = RecoveryPage()
        page.unlock_wanted.connect(self._unlock_by_key)
        page.went_back.connect(self._show_unlock)
        self._pass_on(page)

    def _choose_passphrase(self, opened: Opened) -> None:
        """Ask for a new passphrase: whoever needs the recovery key has forgotten the former."""
        page = PassphrasePage(
            self.tr("Choose a new passphrase"),
            self.tr("The recovery key opened the file, and stays as it is."),
            self.tr("Continue"),
        )
        page.chosen.connect(partial(self._set_passphrase, page, opened))
        # Going back is going on without a new one.
        page.went_back.connect(partial(self._opened, opened))
        self._pass_on(page)

    def _set_passphrase(self, page: PassphrasePage, opened: Opened, passphrase: str) -> None:
        def failed(error: BaseException) -> None:
            page.set_busy("")
            if isinstance(error, RuleError | UnavailableError):
                page.set_refusal(sentence(error))
            else:
                self._show_bug(error)

        page.set_busy(self.tr("Changing the passphrase…"))
        self._tasks.start(
            lambda: files.set_passphrase(opened, new=passphrase, again=passphrase),
            owner=self,
            then=lambda _nothing: self._opened(opened),
            failed=failed,
        )

    # --- Another file, a new file, a copy --------------------------------------------------------

    @Slot()
    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose a file"),
            str(self._path.parent),
            self.tr("Files of Wmo Desk (%1)").replace("%1", f"*{SUFFIX}"),
        )
        if name:
            self.choose_file(Path(name))

    @Slot()
    def make_file(self) -> None:
        """Lead through the steps of a new file."""
        self._start_making(None)

    def _start_making(self, opened: Opened | None) -> None:
        proposed = free_path(self._computer.folders.data, self._path)
        making = Making(
            self._window,
            self._tasks,
            self._computer.device,
            proposed,
            opened=opened,
            parent=self,
        )
        making.made.connect(self._take_made)
        making.left.connect(self._leave_making)
        making.crashed.connect(self._show_bug)
        self._making = making

    def _take_made(self, opened: Opened) -> None:
        self._path = opened.file.path
        self._opened(opened)

    def _leave_making(self) -> None:
        if self._making is not None:
            if self._making.opened is not None:
                self._making.opened.file.close()
            self._making.forget_pages()
            self._making.deleteLater()
            self._making = None
        self._show_start()

    def _show_start(self) -> None:
        if self._path.exists():
            self._show_unlock()
            return
        page = FirstPage()
        self._connect_ways(page)
        self._pass_on(page)

    @Slot()
    def show_copies(self, *, slots_only: bool = False) -> None:
        """Show the copies to put back, or to take the key slots of."""
        page = RestorePage(
            self._computer.copies_folder(self._path), files.copy_rows, slots_only=slots_only
        )
        page.went_back.connect(self._show_start)
        page.restore_wanted.connect(
            self._take_slots if slots_only else partial(self.put_back, page)
        )
        self._pass_on(page)

    def _take_slots(self, copy: Path, _passphrase: str) -> None:
        path = self._path
        self._tasks.start(
            lambda: files.put_slots_back(copy, path),
            owner=self,
            then=lambda _nothing: self._show_unlock(),
            failed=self._not_opened,
        )

    def put_back(self, page: RestorePage | None, copy: Path, passphrase: str) -> None:
        """Put a copy in the place of the file, which is copied first, and open it."""
        path, folder = self._path, self._computer.copies_folder(self._path)

        def failed(error: BaseException) -> None:
            if page is not None and isinstance(error, RuleError | UnavailableError):
                page.show_refusal(error)
            else:
                self._not_opened(error)

        def then(_kept: Path | None) -> None:
            self._open_restored(passphrase)

        self._tasks.start(
            lambda: files.put_back(copy, path, folder, passphrase=passphrase, now=utc_now()),
            owner=self,
            then=then,
            failed=failed,
        )

    def _open_restored(self, passphrase: str) -> None:
        path, computer = self._path, self._computer
        self._tasks.start(
            lambda: files.open_restored(
                path,
                passphrase=passphrase,
                device=computer.device,
                now=utc_now(),
                copies=computer.copies_folder(path),
            ),
            owner=self,
            then=partial(self._opened, restored=True),
            failed=self._not_opened,
        )

    # --- Work and close --------------------------------------------------------------------------

    def _opened(self, opened: Opened, *, restored: bool = False) -> None:
        if opened.me is None:
            self._start_making(opened)
            return
        working = Working(opened.file, opened.me, self._computer, self._hooks, self._app)
        working.closed.connect(self._after_closing)
        working.restore_wanted.connect(self._restore_from_inside)
        self.working = working
        self._door.open(files.channel_name(self._path))
        self._remember_path()
        working.show()
        if restored:
            working.window.messages.ok(
                self.tr("The copy was put back. What was there before stands among the copies.")
            )
        self._clean_up()

    def _remember_path(self) -> None:
        if not self._keeps_path or self._computer.settings.last_file == self._path:
            return
        try:
            self._computer.change(last_file=self._path)
        except UnavailableError as error:
            log.warning("the last file was not remembered: %s", error.reason)

    def _clean_up(self) -> None:
        self._tries = 0
        self._window.hide()
        if self._making is not None:
            self._making.forget_pages()
            self._making.deleteLater()
            self._making = None
        if self._unlock is not None:
            self._unlock.clear()
            self._window.show_page(self._unlock)
        self._forget_passing()

    def _pass_on(self, page: QWidget) -> None:
        """Show a page and let go of those that only led here."""
        self._window.show_page(page)
        for former in self._passing:
            if former is not page:
                self._window.remove_page(former)
        self._passing = [] if page is self._unlock else [page]

    def _forget_passing(self) -> None:
        for page in self._passing:
            self._window.remove_page(page)
        self._passing = []

    def _restore_from_inside(self, copy: Path, passphrase: str) -> None:
        self._drop_working()
        self._window.show()
        self._show_unlock()
        if self._unlock is not None:
            self._unlock.set_busy(self.tr("Putting the copy back…"))
        self.put_back(None, copy, passphrase)

    @Slot()
    def _after_closing(self) -> None:
        self._drop_working()
        self._quit()

    def _drop_working(self) -> None:
        self._door.shut()
        self._hooks.set_window(self._window)
        if self.working is not None:
            self.working.window.deleteLater()
            self.working.deleteLater()
            self.working = None

    @Slot()
    def _come_to_front(self) -> None:
        if self.working is not None:
            self.working.come_to_front()

    @Slot()
    def _quit_unless_working(self) -> None:
        if self.working is None:
            self._quit()

    def _quit(self) -> None:
        self.end()
        self._app.quit()

    def end(self) -> None:
        """Let go of everything that is open; nothing runs any more afterwards."""
        if self.working is not None:
            self.working.let_go()
            self._drop_working()
        if self._making is not None and self._making.opened is not None:
            self._making.opened.file.close()
        self._tasks.finish()
        self._hooks.uninstall()


def place_of(path: Path) -> str:
    """Say which file this is: its name, and the folder it lies in."""
    return f"{path.name} · {path.parent}".replace("<", "‹")


def free_path(folder: Path, wanted: Path) -> Path:
    """Return a name for a new file that is not taken, in the folder for records."""
    number = 1
    path = folder / wanted.name
    while path.exists():
        number += 1
        path = folder / f"{wanted.stem}-{number}{SUFFIX}"
    return path
