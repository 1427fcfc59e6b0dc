"""A page in front of a person: a file with a consultant, and where the page leads to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, TypeVar
from uuid import UUID

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import factories
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.services import staff
from wmo_desk.workspace import Workspace

PageT = TypeVar("PageT", bound=QWidget)


@dataclass
class Desk:
    """One person at work; `visited` holds where the page wanted to go."""

    database: Database
    clock: Clock
    qtbot: QtBot
    municipality: UUID
    me: Actor
    workspace: Workspace
    visited: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    problems: list[BaseException] = field(default_factory=list)
    pages: list[QWidget] = field(default_factory=list)

    def show(self, make: Callable[[Workspace, Callable[..., None]], PageT]) -> PageT:
        page = make(self.workspace, lambda key, **target: self.visited.append((key, target)))
        self.pages.append(page)
        page.resize(1178, 768)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until everything that was asked has been answered."""
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)

    def dialog(self, kind: type[QWidget]) -> Any:
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()

    def focused(self) -> Any:
        """Return what has the keyboard."""
        return QApplication.focusWidget()

    def close(self) -> None:
        self.settle()
        for page in self.pages:
            # Here and now: the collector would do it in whatever thread it happens to run.
            shiboken6.delete(page)
        self.workspace.tasks.finish()
        assert self.problems == []


def sit_down(qtbot: QtBot, database: Database, clock: Clock, role: Role) -> Desk:
    """Let somebody of this role begin to work in an empty file."""
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        municipality = factories.a_municipality(unit)
        staff_id = factories.a_consultant(unit, role=role)
    problems: list[BaseException] = []
    workspace = begin_work(database, clock, problems)
    me = Actor(staff_id, role)
    return Desk(database, clock, qtbot, municipality, me, workspace, problems=problems)


def begin_work(database: Database, clock: Clock, problems: list[Any]) -> Workspace:
    """Open the file for who works now; what goes wrong is added to `problems`."""
    with database.read() as session:
        me = staff.working_now(session)
    assert me is not None
    workspace = Workspace(SimpleNamespace(database=database), me, clock=clock)  # type: ignore[arg-type]
    workspace.crashed.connect(problems.append)
    workspace.failed.connect(problems.append)
    return workspace
