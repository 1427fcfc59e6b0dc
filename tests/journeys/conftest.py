"""The whole program under test, with somebody at its keyboard and nobody else."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.journeys.files import PASSPHRASE, make
from wmo_desk.commands.tour.visit import Story, visit
from wmo_desk.database import keys
from wmo_desk.paths import Folders
from wmo_desk.settings import Settings, save_settings
from wmo_desk.ui.start.application import FILE_NAME
from wmo_desk.ui.translations import Language, install_language

Visit = Callable[[Story], None]


@pytest.fixture(scope="session", autouse=True)
def _dutch() -> None:
    """Make the catalogue that the program reads from the one that the person knows it by."""
    translations.compile_all()


@pytest.fixture(autouse=True)
def _cheap_slots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive in a millisecond; what is stored in the slot decides, so all else stays the same."""
    monkeypatch.setattr(keys, "ARGON2ID_COST", {"memory_kib": 64, "passes": 1, "lanes": 1})


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders of somebody who has never seen the program."""
    return Folders(
        data=tmp_path / "data",
        config=tmp_path / "config",
        log=tmp_path / "log",
        cache=tmp_path / "cache",
    )


@pytest.fixture(scope="session")
def _empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as monkeypatch:
        cheap = {"memory_kib": 64, "passes": 1, "lanes": 1}
        monkeypatch.setattr(keys, "ARGON2ID_COST", cheap)
        return make(tmp_path_factory.mktemp("empty") / FILE_NAME)


@pytest.fixture
def file(folders: Folders, _empty_file: Path) -> Path:
    """An encrypted file of Maastricht, made earlier, in which nobody is entered yet."""
    shutil.copytree(_empty_file.parent, folders.data)
    return folders.data / FILE_NAME


@pytest.fixture
def choose(folders: Folders) -> Callable[[Settings], None]:
    """Let the person have chosen how this computer shows things."""
    return lambda settings: save_settings(settings, folders.config)


class Flashes(QObject):
    """Notes every window that is neither one of the program nor asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            name = type(watched).__name__
            if watched.windowType().name == "Window" and name not in {"MainWindow", "StartWindow"}:
                self.seen.append(f"{name} {watched.accessibleName()}")
        return False


@pytest.fixture
def program(folders: Folders, qapp: QApplication) -> Iterator[Visit]:
    """Start the program as often as a test wants, with a story to live through in it.

    No widget may show up as a window of its own, not even for a moment: it takes the keyboard away.
    """
    handlers = list(logging.getLogger().handlers)
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    QAccessible.setActive(True)
    yield lambda story: visit(folders, story)
    QAccessible.setActive(False)
    qapp.removeEventFilter(flashes)
    for handler in logging.getLogger().handlers[:]:
        if handler not in handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
    install_language(qapp, Language.ENGLISH)
    assert flashes.seen == []


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE
