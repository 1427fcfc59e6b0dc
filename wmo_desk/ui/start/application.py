"""The application up to the first paint, and what is started right after it."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from wmo_desk.paths import Folders
from wmo_desk.settings import Settings, load_settings
from wmo_desk.ui.start.first_page import FirstPage
from wmo_desk.ui.start.loader import Loader
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.window import StartWindow
from wmo_desk.ui.theme.theme import Theme, apply_theme, make_application
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.translations import Language, install_language

FILE_NAME: Final = "dossiers.wmo"
_WITHOUT_QT: Final = (
    "wmo_desk.logs",
    "wmo_desk.services.files",
    "wmo_desk.services.staff",
    "wmo_desk.services.today",
    "wmo_desk.services.search",
)
"""What unlocking and the first page need below the windows."""
_WITH_QT: Final = (
    "wmo_desk.workspace",
    "wmo_desk.ui.message_bar",
    "wmo_desk.ui.widgets.row_delegate",
    "wmo_desk.ui.start.key_page",
    "wmo_desk.ui.main_window",
    "wmo_desk.ui.start.working",
    "wmo_desk.ui.refusals",
    "wmo_desk.ui.today.page",
    "wmo_desk.ui.start.desk",
    "wmo_desk.ui.start.after_first_paint",
)
"""What loads in steps of a few frames; the last one takes over."""


def run_application(
    folders: Folders,
    *,
    keeps_last_file: bool = True,
    report_first_paint: bool = False,
    accompany: "Callable[[Start], object] | None" = None,
) -> int:
    """Show the window and run until it is closed; returns the exit code.

    Without `keeps_last_file` the file in the folder for records is meant, whichever was open last.
    `accompany` is called before the first window shows, for who works with the program by itself.
    """
    settings = load_settings(folders.config)
    app = QApplication.instance() or make_application(["wmo-desk"])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    app.setApplicationName("wmo-desk")
    app.setDesktopFileName("wmo-desk")
    # A copy may still be made when the last window is gone.
    app.setQuitOnLastWindowClosed(False)
    install_language(app, Language(settings.language.value))
    apply_theme(app, Theme(Mode(settings.theme.value), settings.text_percent))
    start = Start(app, folders, settings, keeps_last_file=keeps_last_file)
    if report_first_paint:
        start.window.painted.connect(_report)
        start.window.painted.connect(app.quit)
    else:
        start.window.painted.connect(start.load_the_rest)
    if accompany is not None:
        accompany(start)
    start.window.show()
    return app.exec()


def file_to_open(folders: Folders, settings: Settings, *, keeps_last_file: bool) -> Path:
    """Return the file that was open last, or the one in the folder for records."""
    if keeps_last_file and settings.last_file is not None:
        return settings.last_file
    return folders.data / FILE_NAME


class Start(QObject):
    """Holds the first window until the rest of the program takes over."""

    def __init__(
        self, app: QApplication, folders: Folders, settings: Settings, *, keeps_last_file: bool
    ) -> None:
        super().__init__()
        self._app = app
        self._folders = folders
        self._settings = settings
        self._keeps_last_file = keeps_last_file
        self._path = file_to_open(folders, settings, keeps_last_file=keeps_last_file)
        self._impatient: list[tuple[str, tuple[Any, ...]]] = []
        self._page: UnlockPage | FirstPage
        if self._path.exists():
            place = f"{self._path.name} · {self._path.parent}"
            self._page = UnlockPage(place.replace("<", "‹"))
            self._page.unlock_wanted.connect(self._keep_unlock)
            self._page.recovery_wanted.connect(self._keep_recovery)
        else:
            self._page = FirstPage()
        self._page.new_file_wanted.connect(self._keep_new_file)
        self._page.other_file_wanted.connect(self._keep_other_file)
        self._page.restore_wanted.connect(self._keep_restore)
        self.window = StartWindow(self._page, text_percent=settings.text_percent)
        self.window.closed.connect(self._quit_before_the_rest)
        self._loader = Loader(self)
        self._loader.loaded.connect(self._take_over)
        self._loader.failed.connect(self._give_up)
        self.desk: Any = None

    def load_the_rest(self) -> None:
        """Load what unlocking and working need, on another thread."""
        self._loader.start(_WITHOUT_QT, _WITH_QT)

    def _keep_unlock(self, passphrase: str) -> None:
        self._keep("unlock_wanted", passphrase)

    def _keep_recovery(self) -> None:
        self._keep("recovery_wanted")

    def _keep_new_file(self) -> None:
        self._keep("new_file_wanted")

    def _keep_other_file(self) -> None:
        self._keep("other_file_wanted")

    def _keep_restore(self) -> None:
        self._keep("restore_wanted")

    def _keep(self, name: str, *given: str) -> None:
        """Remember what was asked before anything could be done about it."""
        if self.desk is None:
            self._impatient = [(name, given)]

    def _take_over(self, module: ModuleType) -> None:
        self.desk = module.begin(
            self._app,
            self.window,
            self._page,
            self._folders,
            self._settings,
            self._path,
            keeps_path=self._keeps_last_file,
        )
        wanted, self._impatient = self._impatient, []
        for name, given in wanted:
            getattr(self._page, name).emit(*given)

    def _quit_before_the_rest(self) -> None:
        """Let an impatient person go; afterwards the desk knows what is to be finished first."""
        if self.desk is None:
            self._app.quit()

    def _give_up(self, error: BaseException) -> None:
        # Only an installation that is not whole comes here.
        self._app.exit(1)
        raise error


def _report() -> None:
    print("first paint", flush=True)  # noqa: T201 - asked for on the command line
    sys.stdout.flush()
