"""The settings page over a file with the lists of the region."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import wmo_desk.ui.refusals  # noqa: F401 - gives refusals their sentences
from tests.ui.made_file import PASSPHRASE, QUICK, copy_made_file
from wmo_desk.database import keys
from wmo_desk.domain.permissions import Role
from wmo_desk.paths import Folders
from wmo_desk.services import files, staff
from wmo_desk.services.files import utc_now
from wmo_desk.settings import Settings
from wmo_desk.ui.settings.page import SettingsPage
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.start.copy_keeper import CopyKeeper
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.workspace import Workspace

SectionT = TypeVar("SectionT", bound=Section)


class SettingsDesk:
    """The page with what a test asks of it."""

    def __init__(self, page: SettingsPage, workspace: Workspace, qtbot: QtBot) -> None:
        self.page = page
        self.workspace = workspace
        self.qtbot = qtbot
        self.restored: list[tuple[Path, str]] = []
        self.said: list[str] = []
        self.visited: list[tuple[str, dict[str, object]]] = []
        page.said.connect(self.said.append)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle, timeout=10_000)

    def open(self, key: str, kind: type[SectionT]) -> SectionT:
        self.page.open_target(section=key)
        self.settle()
        section = self.page.current_section
        assert isinstance(section, kind)
        return section

    def flush(self) -> None:
        self.page.flush()
        self.settle()

    def become(self, role: Role) -> None:
        """Let who works now have another role, as somebody else would give it."""
        with self.workspace.database.unit(self.workspace.actor) as unit:
            staff.change_staff(unit, self.workspace.me.id, {"role": role})
        with self.workspace.database.read() as session:
            row = staff.working_now(session)
        assert row is not None
        self.workspace.me = row


@pytest.fixture
def computer(qapp: QApplication, tmp_path: Path) -> ThisComputer:
    folders = Folders(tmp_path / "data", tmp_path / "config", tmp_path / "log", tmp_path / "cache")
    return ThisComputer(qapp, folders, Settings())


@pytest.fixture
def desk(
    qtbot: QtBot, computer: ThisComputer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SettingsDesk]:
    monkeypatch.setattr(keys, "ARGON2ID_COST", QUICK)
    path = computer.folders.data / "dossiers.wmo"
    copy_made_file(path)
    opened = files.open_up(path, passphrase=PASSPHRASE, device=computer.device, now=utc_now())
    assert opened.me is not None
    workspace = Workspace(opened.file, opened.me)
    keeper = CopyKeeper(workspace, computer.copies_folder(path), parent=workspace)
    restored: list[tuple[Path, str]] = []
    visited: list[tuple[str, dict[str, object]]] = []
    page = SettingsPage(
        workspace,
        lambda key, **target: visited.append((key, target)),
        computer=computer,
        keeper=keeper,
        restore=lambda copy, passphrase: restored.append((copy, passphrase)),
    )
    made = SettingsDesk(page, workspace, qtbot)
    made.restored = restored
    made.visited = visited
    page.resize(1100, 700)
    page.show()
    made.settle()
    yield made
    made.settle()
    workspace.close()
    for finished in (page, workspace):
        finished.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
