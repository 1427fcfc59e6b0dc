"""A consultant with some residents, and the pages as the window would show them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.factories import a_client, a_consultant, a_municipality
from tests.fixtures import Clock
from tests.ui.desk import begin_work
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.permissions import Role
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import clients
from wmo_desk.services.clients import ClientDetails, ClientFilter, ClientRow
from wmo_desk.ui.clients.dossier.details import DetailsSection
from wmo_desk.ui.clients.dossier.file_view import FileView
from wmo_desk.ui.clients.dossier.page import DossierPage
from wmo_desk.workspace import Workspace

W = TypeVar("W", bound=QWidget)


@dataclass
class Desk:
    """What a test asks of the pages; `act` does an action as another window would."""

    workspace: Workspace
    database: Database
    actor: Actor
    municipality_id: UUID
    qtbot: QtBot
    visited: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    problems: list[object] = field(default_factory=list)

    def show(self, kind: Callable[..., W]) -> W:
        page = kind(self.workspace, self.navigate)
        self.qtbot.addWidget(page)
        page.resize(1178, 768)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        self.settle()
        return page

    def navigate(self, key: str, **target: Any) -> None:
        self.visited.append((key, target))

    def act(self, action: Callable[..., Any], *given: Any, **values: Any) -> Any:
        def run(unit: UnitOfWork) -> Any:
            return action(unit, *given, **values)

        with self.database.unit(self.actor) as unit:
            return run(unit)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)

    def client(self, **values: Any) -> UUID:
        made: UUID = self.act(a_client, self.municipality_id, **values)
        return made

    def details(self, client_id: UUID) -> ClientDetails:
        with self.database.read() as session:
            return clients.client_details(session, client_id)

    def rows(self) -> list[ClientRow]:
        with self.database.read() as session:
            return clients.client_rows(session, ClientFilter(with_closed=True))

    def accesses(self) -> list[str]:
        with self.database.read() as session:
            query = select(AccessEntry.action).order_by(AccessEntry.number)
            return list(session.scalars(query))

    def dialog(self, kind: type[QDialog]) -> Any:
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        return QApplication.activeWindow()


@dataclass
class Dossiers:
    """The page with dossiers."""

    page: DossierPage
    desk: Desk

    def open(self, client_id: UUID, section: str = "") -> FileView:
        self.page.open_target(client_id=client_id, section=section)
        self.desk.settle()
        return self.file

    def begin(self) -> FileView:
        self.page.open_target(new=True)
        self.desk.settle()
        return self.file

    @property
    def file(self) -> FileView:
        assert self.page.file is not None
        return self.page.file

    @property
    def details(self) -> DetailsSection:
        section = self.file.section("details")
        assert isinstance(section, DetailsSection)
        return section

    def type(self, name: str, text: str) -> QLineEdit:
        """Type in a field of the details and leave it."""
        editor = self.details.record.field(name).editor
        editor = editor.focusProxy() if not isinstance(editor, QLineEdit) else editor
        assert isinstance(editor, QLineEdit)
        type_in(self.desk.qtbot, editor, text)
        self.flush()
        return editor

    def error(self, name: str) -> str:
        return self.details.record.field(name).error

    def flush(self) -> None:
        self.page.flush()
        self.desk.settle()


def type_in(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    if text:
        qtbot.keyClicks(editor, text)
    else:
        editor.del_()
        editor.textEdited.emit("")


def make_desk(qtbot: QtBot, database: Database, clock: Clock, role: Role = Role.CONSULTANT) -> Desk:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        municipality_id = a_municipality(unit)
        staff_id = a_consultant(unit, role=role)
    problems: list[object] = []
    workspace = begin_work(database, clock, problems)
    actor = Actor(staff_id, role)
    return Desk(workspace, database, actor, municipality_id, qtbot, problems=problems)


@pytest.fixture
def desk(qtbot: QtBot, database: Database, clock: Clock) -> Iterator[Desk]:
    desk = make_desk(qtbot, database, clock)
    yield desk
    desk.settle()
    desk.workspace.tasks.finish()
    assert desk.problems == []


@pytest.fixture
def administrators_desk(qtbot: QtBot, database: Database, clock: Clock) -> Iterator[Desk]:
    desk = make_desk(qtbot, database, clock, Role.ADMINISTRATOR)
    yield desk
    desk.settle()
    desk.workspace.tasks.finish()
    assert desk.problems == []


@pytest.fixture
def dossiers(desk: Desk) -> Dossiers:
    return Dossiers(desk.show(DossierPage), desk)
