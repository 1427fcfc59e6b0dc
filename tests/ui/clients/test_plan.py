"""The section Plan: what runs, what was agreed, and saying that it is done."""

from uuid import UUID

from PySide6.QtWidgets import QAbstractButton

from tests.factories import TODAY
from tests.ui.clients.conftest import Desk, Dossiers
from tests.ui.clients.test_dossier import texts
from wmo_desk.services import conversations, dossier


def with_an_agreement(desk: Desk) -> UUID:
    client_id = desk.client()
    conversation_id = desk.act(conversations.plan_conversation, client_id, held_on=TODAY)
    desk.act(conversations.add_agreement, conversation_id, what="Bellen over vervoer", who="Els")
    return client_id


def open_agreements(desk: Desk, client_id: UUID) -> list[str]:
    with desk.database.read() as session:
        return [each.what for each in dossier.dossier(session, client_id, TODAY).agreements]


def test_agreement_is_done_and_put_back(desk: Desk, dossiers: Dossiers) -> None:
    client_id = with_an_agreement(desk)
    file = dossiers.open(client_id, "plan")
    plan = file.section("plan")
    assert "Bellen over vervoer" in texts(plan)

    done = next(b for b in plan.findChildren(QAbstractButton) if b.text().startswith("Done"))
    done.click()
    desk.settle()
    assert open_agreements(desk, client_id) == []
    assert "Nothing is open." in texts(plan)

    put_back = next(
        b for b in file.messages.findChildren(QAbstractButton) if b.text() == "Put back"
    )
    put_back.click()
    desk.settle()
    assert open_agreements(desk, client_id) == ["Bellen over vervoer"]
