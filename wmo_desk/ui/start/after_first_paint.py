"""What is loaded after the first paint: the log, the database, the pages."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from wmo_desk.logs import note_crashes, start_logging
from wmo_desk.paths import Folders
from wmo_desk.settings import Settings
from wmo_desk.ui import refusals  # noqa: F401 - gives refusals their sentences
from wmo_desk.ui.garbage import WindowThreadCollector
from wmo_desk.ui.start.desk import Desk
from wmo_desk.ui.start.first_page import FirstPage
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.window import StartWindow
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.today.page import TodayPage

# Loaded here, while the passphrase is typed, since it is the page that everybody sees first.
FIRST_PAGE = TodayPage


def begin(
    app: QApplication,
    window: StartWindow,
    page: UnlockPage | FirstPage,
    folders: Folders,
    settings: Settings,
    path: Path,
    *,
    keeps_path: bool,
) -> Desk:
    """Take over from the first window."""
    start_logging(folders.log)
    note_crashes(folders.log)
    WindowThreadCollector(app)
    computer = ThisComputer(app, folders, settings, parent=app)
    desk = Desk(app, window, computer, path, keeps_path=keeps_path)
    desk.begin(page)
    return desk
