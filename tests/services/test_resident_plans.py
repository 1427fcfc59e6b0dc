from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from uuid_utils.compat import uuid7

from tests.factories import TODAY, a_client, a_municipality, a_provision, an_indication
from wmo_desk.contents.resident_plans import ResidentPlan
from wmo_desk.contents.summaries import StepKind, SummaryAgreement, SummarySolution, SummaryStep
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.documents import EditionHandedOut
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.results import Achievement
from wmo_desk.errors import RecordMissing
from wmo_desk.services import clients, conversations, documents, needs, results
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.paper_sheets import paper_sheet
from wmo_desk.services.resident_plans import resident_plan

IN_MARCH = TODAY + timedelta(days=100)
IN_APRIL = TODAY + timedelta(days=130)
NEXT_WEEK = TODAY + timedelta(days=7)
LAST_YEAR = TODAY - timedelta(days=365)


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    return a_client(unit, a_municipality(unit), bsn="111222333")


def planned(unit: UnitOfWork, client_id: UUID) -> ResidentPlan:
    unit.flush()
    return resident_plan(unit.session, client_id, TODAY)


def result(unit: UnitOfWork, conversation_id: UUID, what: str, **values: object) -> UUID:
    result_id = uuid7()
    results.record_result(unit, conversation_id, result_id, {"what": what, **values})
    return result_id


def test_a_plan_that_is_not_made_yet_is_empty(unit: UnitOfWork, client_id: UUID) -> None:
    plan = planned(unit, client_id)

    assert plan.is_empty
    assert plan.look_back == ()


def test_it_holds_what_is_asked_with_its_ladder_and_who_does_what(
    unit: UnitOfWork, client_id: UUID
) -> None:
    held = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    need_id = uuid7()
    needs.record_need(unit, held, need_id, {"question": "Wie helpt mij?"})
    for what, rung in (("Buurvrouw", Rung.SOCIAL_NETWORK), ("Zelf koken", Rung.OWN_STRENGTH)):
        needs.record_solution(unit, held, need_id, uuid7(), {"what": what, "rung": rung})
    conversations.add_agreement(unit, held, what="Bellen", who="u", by_when=NEXT_WEEK)
    done = conversations.add_agreement(unit, held, what="Klaar")
    conversations.change_agreement(unit, done, {"done_on": TODAY})

    plan = planned(unit, client_id)

    (need,) = plan.needs
    assert need.solutions == (
        SummarySolution("Zelf koken", Rung.OWN_STRENGTH),
        SummarySolution("Buurvrouw", Rung.SOCIAL_NETWORK),
    )
    assert plan.agreements == (SummaryAgreement("Bellen", "u", NEXT_WEEK),)


def test_we_look_back_on_results_help_and_in_the_next_conversation(
    unit: UnitOfWork, client_id: UUID
) -> None:
    municipality_id = clients.client_details(unit.session, client_id).municipality_id
    provision_id = a_provision(unit, municipality_id, plain_name="hulp in huis")
    an_indication(unit, client_id, provision_id, next_review=IN_APRIL)
    held = conversations.plan_conversation(unit, client_id, held_on=LAST_YEAR)
    result(unit, held, "Weer naar buiten", evaluate_on=IN_MARCH)
    conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)

    plan = planned(unit, client_id)

    assert plan.look_back == (
        SummaryStep(StepKind.NEXT_VISIT, NEXT_WEEK),
        SummaryStep(StepKind.OTHER, IN_MARCH, "Weer naar buiten"),
        SummaryStep(StepKind.REVIEW, IN_APRIL, "hulp in huis"),
    )
    assert [each.provision for each in plan.indications] == ["hulp in huis"]


def test_what_came_of_an_earlier_plan_is_not_in_this_one(unit: UnitOfWork, client_id: UUID) -> None:
    first = conversations.plan_conversation(unit, client_id, held_on=LAST_YEAR)
    complete = {
        "measure": "u zegt het",
        "baseline": "nee",
        "target": "ja",
        "who": "u",
        "by_when": TODAY,
        "evaluate_on": TODAY,
        "settled_on": TODAY,
    }
    old = result(unit, first, "Vroeger", **complete)
    unit.flush()
    results.evaluate_result(unit, old, achievement=Achievement.REACHED)
    assert [each.what for each in planned(unit, client_id).results] == ["Vroeger"]

    second = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    result(unit, second, "Nu", evaluate_on=IN_MARCH)

    plan = planned(unit, client_id)
    assert [each.what for each in plan.results] == ["Nu"]
    assert [step.text for step in plan.look_back if step.kind is StepKind.OTHER] == ["Nu"]


def test_each_version_is_kept_for_the_client(unit: UnitOfWork, client_id: UUID) -> None:
    about = PaperAbout(DocumentKind.PLAN, client_id)
    documents.hand_out_paper(unit, about, content=b"%PDF", pages=1, is_large_print=False)

    (row,) = documents.document_rows(unit.session, client_id)
    sheet = paper_sheet(unit.session, about, TODAY, with_bsn=True)

    assert (row.about, row.edition, row.held_on) == (about, 1, None)
    assert isinstance(sheet.contents, ResidentPlan)
    assert (sheet.contents.edition, sheet.bears_bsn, sheet.dated) == (2, True, TODAY)
    with pytest.raises(EditionHandedOut):
        documents.hand_out_paper(
            unit, about, content=b"%PDF", pages=1, is_large_print=False, edition=1
        )


def test_unknown_client_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        resident_plan(unit.session, uuid4(), TODAY)
