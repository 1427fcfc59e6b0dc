from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.contents.invitations import Invitation
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import (
    ConversationPlace,
    ConversationPurpose,
    DocumentKind,
    IdentityDocument,
    Interpreter,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.services import conversations, documents, reports
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.invitations import invitation_of
from wmo_desk.services.paper_sheets import paper_sheet

NEXT_WEEK = TODAY + timedelta(days=7)


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    there = a_municipality(unit)
    kok = a_consultant(unit)
    return a_client(unit, there, bsn="111222333", consultant_id=kok, interpreter=Interpreter.SPOKEN)


def invited(unit: UnitOfWork, client_id: UUID, **planned: object) -> Invitation:
    conversation_id = conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK, **planned)
    unit.flush()
    return invitation_of(unit.session, conversation_id, TODAY)


def test_it_says_when_where_how_long_and_with_whom(unit: UnitOfWork, client_id: UUID) -> None:
    found = invited(unit, client_id, held_at=time(10), minutes=45, participants="dochter  Els")

    assert (found.visit.held_on, found.visit.held_at) == (NEXT_WEEK, time(10))
    assert (found.visit.minutes, found.visit.place) == (45, ConversationPlace.HOME)
    assert found.address == ("Brusselseweg 12", "6231 AB Meerssen")
    assert (found.participants, found.needs_interpreter) == ("dochter Els", True)
    assert (found.consultant, found.purpose) == ("M. Kok", ConversationPurpose.OTHER)


def test_elsewhere_the_residents_address_is_not_named(unit: UnitOfWork, client_id: UUID) -> None:
    assert invited(unit, client_id, place=ConversationPlace.OFFICE).address == ()


def test_a_document_is_asked_for_until_it_was_seen(unit: UnitOfWork, client_id: UUID) -> None:
    report_id = reports.take_report(unit, client_id, received_on=TODAY)
    assert invited(unit, client_id, report_id=report_id).asks_identity

    seen = {"identity_seen_on": TODAY, "identity_document": IdentityDocument.PASSPORT}
    reports.change_report(unit, report_id, seen)

    assert not invited(unit, client_id, report_id=report_id).asks_identity


def test_bsn_is_not_needed_at_the_door(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)
    unit.flush()
    about = PaperAbout(DocumentKind.INVITATION, conversation_id)

    sheet = paper_sheet(unit.session, about, TODAY, with_bsn=True)

    assert not sheet.bears_bsn
    assert (sheet.dated, sheet.is_settled) == (NEXT_WEEK, True)


def test_each_invitation_is_kept_with_its_number(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)
    about = PaperAbout(DocumentKind.INVITATION, conversation_id)
    for edition in (1, 2):
        assert invitation_of(unit.session, conversation_id, TODAY).edition == edition
        documents.hand_out_paper(unit, about, content=b"%PDF", pages=1, is_large_print=False)

    rows = documents.document_rows(unit.session, client_id)

    assert [(row.kind, row.edition, row.about) for row in rows] == [
        (DocumentKind.INVITATION, 2, about),
        (DocumentKind.INVITATION, 1, about),
    ]
    # The summary counts its own versions.
    assert (
        documents.next_paper(unit, PaperAbout(DocumentKind.SUMMARY, conversation_id)).edition == 1
    )


def test_unknown_appointment_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        invitation_of(unit.session, uuid4(), date(2026, 11, 22))
