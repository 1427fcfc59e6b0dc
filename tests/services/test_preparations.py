from datetime import date, time, timedelta
from uuid import UUID

from sqlalchemy import select

from tests.factories import TODAY, a_client, a_municipality, a_provision, an_indication
from wmo_desk.contents.file_parts import PreparedAgreement
from wmo_desk.contents.preparations import Preparation
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.reports import StepKey
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import (
    clients,
    conversations,
    dimensions,
    documents,
    paper_sheets,
    related_people,
    reports,
)
from wmo_desk.services.documents import AccessAction, PaperAbout
from wmo_desk.services.preparations import preparation_of

LAST_MONTH = TODAY - timedelta(days=30)
NEXT_WEEK = TODAY + timedelta(days=7)


def prepared(unit: UnitOfWork, client_id: UUID, conversation_id: UUID | None = None) -> Preparation:
    unit.flush()
    return preparation_of(unit.session, client_id, TODAY, conversation_id=conversation_id)


def held(unit: UnitOfWork, client_id: UUID, on: date, wish: str) -> UUID:
    conversation = conversations.plan_conversation(unit, client_id, held_on=on)
    conversations.change_conversation(unit, conversation, {"main_wish": wish})
    dimensions.record_dimension(unit, conversation, Dimension.PARTICIPATION, {"score": 4})
    return conversation


def test_nothing_known_is_nothing_printed(unit: UnitOfWork, client_id: UUID) -> None:
    found = prepared(unit, client_id)

    assert (found.visit, found.last, found.received_on) == (None, None, None)
    assert (found.support, found.agreements, found.people, found.terms) == ((), (), (), ())


def test_last_talk_comes_with_its_agreements(unit: UnitOfWork, client_id: UUID) -> None:
    held(unit, client_id, LAST_MONTH - timedelta(days=90), "Vroeger")
    last = held(unit, client_id, LAST_MONTH, "Onder de mensen")
    done = conversations.add_agreement(unit, last, what="Bellen", who="Els")
    conversations.change_agreement(unit, done, {"done_on": TODAY})
    conversations.close_conversation(unit, last)
    planned = conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK, held_at=time(10))

    talk = prepared(unit, client_id, planned).last

    assert talk is not None
    assert (talk.held_on, talk.main_wish) == (LAST_MONTH, "Onder de mensen")
    assert talk.agreements == (PreparedAgreement("Bellen", "Els", None, TODAY),)


def test_open_agreements_of_earlier_talks_stand_apart(unit: UnitOfWork, client_id: UUID) -> None:
    first = held(unit, client_id, LAST_MONTH - timedelta(days=90), "Vroeger")
    conversations.add_agreement(unit, first, what="Beugels")
    last = held(unit, client_id, LAST_MONTH, "Nu")
    conversations.add_agreement(unit, last, what="Bellen")

    found = prepared(unit, client_id)

    assert [each.what for each in found.agreements] == ["Beugels"]


def test_support_people_and_terms(unit: UnitOfWork, client_id: UUID) -> None:
    municipality_id = clients.client_details(unit.session, client_id).municipality_id
    an_indication(unit, client_id, a_provision(unit, municipality_id))
    related_people.add_related_person(unit, client_id, name="Els", is_carer=True)
    reports.take_report(unit, client_id, received_on=date(2026, 9, 1), need="Hulp")

    found = prepared(unit, client_id)

    assert [each.end for each in found.support] == [date(2029, 9, 2)]
    assert [each.name for each in found.people] == ["Els"]
    late = [term.key for term in found.terms if term.is_late]
    assert StepKey.INVESTIGATION in late
    assert StepKey.PERSONAL_PLAN not in [term.key for term in found.terms]


def test_first_appointment_is_prepared_for_a_client(unit: UnitOfWork, client_id: UUID) -> None:
    conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK, minutes=60)

    visit = prepared(unit, client_id).visit

    assert visit is not None
    assert (visit.held_on, visit.minutes) == (NEXT_WEEK, 60)


def test_log_tells_what_was_prepared(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        planned = conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)
    with database.unit(actor) as unit:
        for identifier in (client_id, planned):
            about = PaperAbout(DocumentKind.PREPARATION, identifier)
            documents.note_paper(unit, about, AccessAction.PRINTED)
            assert paper_sheets.paper_sheet(unit.session, about, TODAY).dated == NEXT_WEEK

    with database.read() as session:
        query = select(AccessEntry.object_type).order_by(AccessEntry.number)
        assert session.scalars(query).all() == ["client", "conversation"]
