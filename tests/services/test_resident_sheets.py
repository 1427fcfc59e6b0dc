from datetime import time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_municipality
from wmo_desk.contents.resident_sheets import ResidentSheet, SheetForm
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.documents import NotHandedOut
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import conversations, documents
from wmo_desk.services.documents import AccessAction, PaperAbout
from wmo_desk.services.invitations import invitation_of
from wmo_desk.services.paper_sheets import paper_sheet, with_form
from wmo_desk.services.resident_sheets import resident_sheet_of

NEXT_WEEK = TODAY + timedelta(days=7)
BLANK = PaperAbout(DocumentKind.RESIDENT_SHEET)


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    return a_client(unit, a_municipality(unit), bsn="111222333")


def planned(unit: UnitOfWork, client_id: UUID) -> UUID:
    return conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK, held_at=time(10))


def test_it_names_the_appointment_and_never_the_bsn(unit: UnitOfWork, client_id: UUID) -> None:
    about = PaperAbout(DocumentKind.RESIDENT_SHEET, planned(unit, client_id))
    unit.flush()

    sheet = paper_sheet(unit.session, about, TODAY, with_bsn=True)

    assert isinstance(sheet.contents, ResidentSheet)
    assert (sheet.contents.held_on, sheet.contents.held_at) == (NEXT_WEEK, time(10))
    assert (sheet.dated, sheet.bears_bsn) == (NEXT_WEEK, False)


def test_without_appointment_it_is_for_the_client(unit: UnitOfWork, client_id: UUID) -> None:
    assert resident_sheet_of(unit.session, client_id, TODAY).held_on is None
    planned(unit, client_id)
    unit.flush()

    assert resident_sheet_of(unit.session, client_id, TODAY).held_on == NEXT_WEEK


def test_each_is_kept_with_what_it_was_for(unit: UnitOfWork, client_id: UUID) -> None:
    of_client = PaperAbout(DocumentKind.RESIDENT_SHEET, client_id)
    of_visit = PaperAbout(DocumentKind.RESIDENT_SHEET, planned(unit, client_id))
    for about in (of_client, of_visit, of_client):
        documents.hand_out_paper(unit, about, content=b"%PDF", pages=3, is_large_print=False)

    rows = documents.document_rows(unit.session, client_id)

    kept = sorted((row.about == of_client, row.edition) for row in rows)
    assert kept == [(False, 1), (True, 1), (True, 2)]
    assert resident_sheet_of(unit.session, client_id, TODAY).edition == 3


def test_blank_sheet_is_about_nobody(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        a_client(unit, a_municipality(unit))
    with database.unit(actor) as unit:
        documents.note_paper(unit, BLANK, AccessAction.PRINTED)
        sheet = paper_sheet(unit.session, BLANK, TODAY)
        with pytest.raises(NotHandedOut):
            documents.hand_out_paper(unit, BLANK, content=b"", pages=1, is_large_print=False)

    assert isinstance(sheet.contents, ResidentSheet)
    assert (sheet.client_id, sheet.whose, sheet.documents) == (None, "", ())
    assert (sheet.contents.resident, sheet.contents.held_on) == (None, None)
    with database.read() as session:
        assert session.scalars(select(AccessEntry.number)).all() == []


def test_sheet_goes_along_with_an_invitation_when_chosen(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = planned(unit, client_id)
    unit.flush()
    invitation = invitation_of(unit.session, conversation_id, TODAY)

    along = invitation.with_sheet(SheetForm.PLAIN)

    assert along.sheet is not None
    assert (along.sheet.held_on, along.sheet.form) == (NEXT_WEEK, SheetForm.PLAIN)
    assert with_form(along, None) == invitation


def test_form_is_chosen_when_it_is_made(unit: UnitOfWork, client_id: UUID) -> None:
    sheet = resident_sheet_of(unit.session, client_id, TODAY)

    plain = with_form(sheet, SheetForm.PLAIN)

    assert isinstance(plain, ResidentSheet)
    assert (sheet.form, plain.form) == (SheetForm.USUAL, SheetForm.PLAIN)
