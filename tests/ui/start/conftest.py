"""A made file in a home of its own, and the start window over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import wmo_desk.ui.refusals  # noqa: F401 - gives refusals their sentences
from tests.ui.made_file import PASSPHRASE, QUICK, copy_made_file
from wmo_desk.database import keys
from wmo_desk.paths import Folders
from wmo_desk.settings import Settings
from wmo_desk.ui.messages import Hooks
from wmo_desk.ui.start.desk import Desk
from wmo_desk.ui.start.first_page import FirstPage
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.window import StartWindow
from wmo_desk.ui.this_computer import ThisComputer

FIRST_PAGE = "settings"


@pytest.fixture(autouse=True)
def _quick_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "ARGON2ID_COST", QUICK)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data", tmp_path / "config", tmp_path / "log", tmp_path / "cache")


@pytest.fixture
def computer(qapp: QApplication, folders: Folders) -> ThisComputer:
    return ThisComputer(qapp, folders, Settings())


@pytest.fixture
def path(folders: Folders) -> Path:
    return folders.data / "dossiers.wmo"


@pytest.fixture
def recovery_key(path: Path) -> str:
    """Make the file; the value is its recovery key."""
    return copy_made_file(path)


class StartedDesk:
    """The desk as the program starts it, with what a test asks of it."""

    def __init__(self, desk: Desk, window: StartWindow, qtbot: QtBot) -> None:
        self.desk = desk
        self.window = window
        self.qtbot = qtbot

    def wait_for(self, kind: type) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.window.page, kind), timeout=10_000)

    def wait_for_work(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.working is not None, timeout=10_000)
        self.settle()

    def wait_for_first_look(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk._tasks.is_idle, timeout=10_000)

    def settle(self) -> None:
        working = self.desk.working
        if working is not None:
            self.qtbot.waitUntil(lambda: working.workspace.tasks.is_idle, timeout=10_000)

    def type_passphrase(self, passphrase: str = PASSPHRASE) -> UnlockPage:
        page = self.window.page
        assert isinstance(page, UnlockPage)
        page.secret.line.setText(passphrase)
        page.secret.submitted.emit()
        return page

    def unlock(self) -> None:
        self.type_passphrase()
        self.wait_for_work()


@pytest.fixture
def start(
    qapp: QApplication,
    qtbot: QtBot,
    computer: ThisComputer,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[StartedDesk]:
    # They belong to the test run; a test of their own shows what they do.
    monkeypatch.setattr(Hooks, "install", lambda _hooks: None)
    monkeypatch.setattr(Hooks, "uninstall", lambda _hooks: None)
    page = UnlockPage(path.name) if path.exists() else FirstPage()
    window = StartWindow(page)
    desk = Desk(qapp, window, computer, path, keeps_path=True)
    monkeypatch.setattr(desk, "_quit", lambda: None)
    desk.begin(page)
    window.show()
    started = StartedDesk(desk, window, qtbot)
    yield started
    started.settle()
    desk.end()
    window.close()
    # Qt's side goes now, on this thread; Python's may go whenever and wherever it likes.
    for finished in (desk, window):
        finished.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
