"""The section Plan: what runs, what was agreed, and saying that it is done."""

from uuid import UUID, uuid4

from PySide6.QtWidgets import QAbstractButton

from tests.factories import TODAY
from tests.ui.clients.conftest import Desk, Dossiers
from tests.ui.clients.test_dossier import texts
from wmo_desk.domain.results import Achievement
from wmo_desk.services import conversations, dossier, results
from wmo_desk.ui.clients.dossier.plan import PlanSection
from wmo_desk.ui.clients.dossier.plan_results import EvaluationDialog


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


def test_plan_is_opened_on_paper(desk: Desk, dossiers: Dossiers) -> None:
    client_id = with_an_agreement(desk)
    plan = dossiers.open(client_id, "plan").section("plan")
    assert isinstance(plan, PlanSection)

    plan.paper.click()

    assert desk.visited == [("summary", {"plan": client_id, "client_id": client_id})]


def test_an_evaluation_asks_why_it_was_not_reached(desk: Desk, dossiers: Dossiers) -> None:
    client_id, result_id = desk.client(), uuid4()
    conversation_id = desk.act(conversations.plan_conversation, client_id, held_on=TODAY)
    facts = dict.fromkeys(("what", "measure", "baseline", "target", "who"), "Onder de mensen")
    days = {"by_when": TODAY, "evaluate_on": TODAY}
    desk.act(results.record_result, conversation_id, result_id, {**facts, **days})
    desk.act(results.settle_result, conversation_id, result_id)
    plan = dossiers.open(client_id, "plan").section("plan")
    desk.settle()
    buttons = plan.findChildren(QAbstractButton)
    evaluate = next(each for each in buttons if each.text().startswith("Evaluate"))
    evaluate.click()
    (dialog,) = plan.window().findChildren(EvaluationDialog)

    dialog.choice.load(Achievement.PARTLY)
    dialog.decide()
    desk.settle()
    assert dialog._form.field("evaluation_reason").error
    dialog.reason_edit.setPlainText("De huiskamer was dicht")
    dialog.decide()
    desk.settle()

    with desk.database.read() as session:
        (row,) = results.client_results(session, client_id)
    assert (row.achievement, row.evaluation_reason) == (
        Achievement.PARTLY,
        "De huiskamer was dicht",
    )
