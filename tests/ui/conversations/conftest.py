"""A consultant with a resident, and the page as the window would show it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.factories import a_client, a_consultant, a_municipality
from tests.fixtures import Clock
from tests.ui.desk import begin_work
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.permissions import Role
from wmo_desk.services import conversation_files, conversations
from wmo_desk.services.conversations import ConversationRow, ConversationView
from wmo_desk.ui.conversations.closed_sheet import ClosedSheet
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.conversations.page import ConversationPage
from wmo_desk.workspace import Workspace


@dataclass
class Desk:
    """The page with what a test asks of it; `act` does an action as another window would."""

    page: ConversationPage
    workspace: Workspace
    database: Database
    actor: Actor
    client_id: UUID
    qtbot: QtBot
    visited: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    problems: list[object] = field(default_factory=list)

    def act(self, action: Callable[[UnitOfWork], Any]) -> Any:
        with self.database.unit(self.actor) as unit:
            return action(unit)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)

    def open(self, **target: Any) -> OpenSheet:
        self.page.open_target(**target)
        self.settle()
        assert isinstance(self.page.sheet, OpenSheet)
        return self.page.sheet

    def closed(self) -> ClosedSheet:
        self.settle()
        assert isinstance(self.page.sheet, ClosedSheet)
        return self.page.sheet

    def flush(self) -> None:
        self.page.flush()
        self.settle()

    def rows(self) -> list[ConversationRow]:
        with self.database.read() as session:
            return conversations.conversation_rows(session, self.client_id)

    def view(self) -> ConversationView:
        (row,) = self.rows()
        with self.database.read() as session:
            return conversations.conversation_view(session, row.id)

    def mine(self) -> list[conversation_files.OpenConversationRow]:
        with self.database.read() as session:
            return conversation_files.open_conversations(session, self.workspace.me.id)

    def plan(self, held_on: date, **values: Any) -> UUID:
        return self.act(
            lambda unit: conversations.plan_conversation(
                unit, self.client_id, held_on=held_on, **values
            )
        )

    def dialog(self, kind: type[QDialog]) -> Any:
        def is_open() -> bool:
            return isinstance(QApplication.activeWindow(), kind)

        self.qtbot.waitUntil(is_open)
        return QApplication.activeWindow()


@pytest.fixture
def desk(qtbot: QtBot, database: Database, clock: Clock) -> Iterator[Desk]:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        municipality_id = a_municipality(unit)
        consultant_id = a_consultant(unit)
    actor = Actor(consultant_id, Role.CONSULTANT)
    with database.unit(actor) as unit:
        client_id = a_client(unit, municipality_id, gender=Gender.FEMALE)
    problems: list[object] = []
    workspace = begin_work(database, clock, problems)
    visited: list[tuple[str, dict[str, Any]]] = []
    page = ConversationPage(workspace, lambda key, **target: visited.append((key, target)))
    qtbot.addWidget(page)
    page.resize(1178, 768)
    page.show()
    page.activateWindow()
    desk = Desk(page, workspace, database, actor, client_id, qtbot, visited, problems)
    qtbot.waitUntil(page.isActiveWindow)
    desk.settle()
    yield desk
    desk.settle()
    workspace.tasks.finish()
    assert desk.problems == []
