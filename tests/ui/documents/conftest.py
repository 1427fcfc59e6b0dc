"""A consultant with a resident after a conversation, and the page of its summary."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_place,
    a_provision,
    an_indication,
)
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.permissions import Role
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import conversations, dimensions, documents, staff
from wmo_desk.services.documents import DocumentRow
from wmo_desk.ui.documents.page import PaperPage
from wmo_desk.workspace import Workspace

WORDS = "Sinds mijn man er niet meer is, zie ik bijna niemand."


@dataclass
class Desk:
    """The page with what a test asks of it; `act` does an action as another window would."""

    page: PaperPage
    workspace: Workspace
    database: Database
    actor: Actor
    client_id: UUID
    conversation_id: UUID
    clock: Clock
    qtbot: QtBot
    visited: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    problems: list[object] = field(default_factory=list)

    def act(self, action: Callable[[UnitOfWork], Any]) -> Any:
        with self.database.unit(self.actor) as unit:
            return action(unit)

    def settle(self) -> None:
        """Wait until nothing is queued: an answer may ask the next question."""
        self.qtbot.waitUntil(lambda: self.workspace.tasks.is_idle)

    def open(self, **target: Any) -> None:
        self.page.open_target(**(target or {"conversation_id": self.conversation_id}))
        self.settle()

    def close_conversation(self) -> None:
        self.act(lambda unit: conversations.close_conversation(unit, self.conversation_id))

    def hand_out(self) -> None:
        self.page.hand_out_button.click()
        self.settle()

    def rows(self) -> list[DocumentRow]:
        with self.database.read() as session:
            return documents.document_rows(session, self.client_id)

    def content(self, row: DocumentRow) -> bytes:
        with self.database.read() as session:
            return documents.document_content(session, row.id)

    def log(self) -> list[tuple[str, str]]:
        with self.database.read() as session:
            query = select(AccessEntry.action, AccessEntry.object_type)
            return [(row[0], row[1]) for row in session.execute(query.order_by(AccessEntry.number))]

    def paper_text(self) -> str:
        document = self.page.preview.document
        pages = range(document.pageCount())
        return " ".join(" ".join(document.getAllText(page).text() for page in pages).split())

    def spoken(self) -> list[str]:
        reading = self.page.preview.reading
        return [reading.item(row).text() for row in range(reading.count())]


@pytest.fixture
def desk(qtbot: QtBot, database: Database, clock: Clock) -> Iterator[Desk]:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        municipality_id = a_municipality(unit)
        a_criterion(unit, municipality_id)
        provision_id = a_provision(unit, municipality_id)
        consultant_id = a_consultant(unit)
    actor = Actor(consultant_id, Role.CONSULTANT)
    with database.unit(actor) as unit:
        client_id = a_client(unit, municipality_id, gender=Gender.FEMALE, bsn="111222333")
        a_place(unit, client_id, an_indication(unit, client_id, provision_id))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
        dimensions.record_dimension(
            unit,
            conversation_id,
            Dimension.PARTICIPATION,
            {"score": 4, "is_marked": True, "resident_words": WORDS},
        )
        conversations.add_agreement(
            unit, conversation_id, what="Bellen", who="de consulent", by_when=date(2026, 11, 27)
        )
    with database.read() as session:
        me = staff.working_now(session)
    assert me is not None
    workspace = Workspace(SimpleNamespace(database=database), me, clock=clock)  # type: ignore[arg-type]
    visited: list[tuple[str, dict[str, Any]]] = []
    page = PaperPage(workspace, lambda key, **target: visited.append((key, target)))
    qtbot.addWidget(page)
    page.resize(1178, 768)
    page.show()
    desk = Desk(page, workspace, database, actor, client_id, conversation_id, clock, qtbot, visited)
    workspace.crashed.connect(desk.problems.append)
    workspace.failed.connect(desk.problems.append)
    yield desk
    desk.settle()
    workspace.tasks.finish()
    assert desk.problems == []
