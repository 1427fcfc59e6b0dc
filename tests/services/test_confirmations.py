from datetime import date, time, timedelta
from uuid import UUID

import pytest

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.contents.letters import Confirmation
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.documents import EditionHandedOut, NotHandedOut
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import ReferralSource
from wmo_desk.models.organisation import Municipality
from wmo_desk.services import conversations, documents, reports
from wmo_desk.services.confirmations import confirmation_of
from wmo_desk.services.documents import PaperAbout

RECEIVED = date(2026, 11, 20)


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    return a_client(unit, a_municipality(unit), bsn="111222333")


@pytest.fixture
def report_id(unit: UnitOfWork, client_id: UUID) -> UUID:
    return reports.take_report(unit, client_id, received_on=RECEIVED, need="Hulp in huis")


def confirmation(unit: UnitOfWork, report_id: UUID) -> Confirmation:
    unit.flush()
    return confirmation_of(unit.session, report_id, TODAY)


def hand_out(unit: UnitOfWork, report_id: UUID, edition: int = 1) -> UUID:
    return documents.hand_out_paper(
        unit,
        PaperAbout(DocumentKind.CONFIRMATION, report_id),
        content=b"%PDF",
        pages=1,
        is_large_print=False,
        edition=edition,
    )


def test_terms_are_those_of_the_law(unit: UnitOfWork, report_id: UUID) -> None:
    found = confirmation(unit, report_id)

    assert (found.plan_until, found.investigation_until) == (date(2026, 11, 27), date(2027, 1, 4))
    assert (found.is_residents, found.need, found.visit) == (True, "Hulp in huis", None)
    assert found.resident.bsn is None


def test_next_appointment_is_told(unit: UnitOfWork, client_id: UUID, report_id: UUID) -> None:
    for days, minutes in ((9, 30), (5, 60), (-3, 45)):
        conversations.plan_conversation(
            unit, client_id, held_on=TODAY + timedelta(days=days), held_at=time(10), minutes=minutes
        )

    visit = confirmation(unit, report_id).visit

    assert visit is not None
    assert (visit.held_on, visit.minutes) == (TODAY + timedelta(days=5), 60)


def test_who_else_reported_stays_unnamed(unit: UnitOfWork, client_id: UUID) -> None:
    report_id = reports.take_report(
        unit,
        client_id,
        received_on=RECEIVED,
        referral_source=ReferralSource.NEIGHBOUR,
        reported_by="P. Bos",
    )

    found = confirmation(unit, report_id)

    assert not found.is_residents
    assert "Bos" not in repr(found)


def test_support_is_that_of_the_municipality(unit: UnitOfWork, report_id: UUID) -> None:
    municipality = unit.session.query(Municipality).one()
    unit.change(municipality, {"client_support_name": "MEE", "client_support_phone": "0431234567"})

    head = confirmation(unit, report_id).letterhead

    assert (head.client_support_name, head.client_support_phone) == ("MEE", "0431234567")


def test_handing_out_notes_the_confirmation(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        client_id = a_client(unit, a_municipality(unit))
        kok = Actor(a_consultant(unit), Role.CONSULTANT)
        report_id = reports.take_report(unit, client_id, received_on=RECEIVED)
    with database.unit(kok) as unit:
        hand_out(unit, report_id)

    with database.read() as session:
        (row,) = reports.with_names(session, client_id, reports.report_rows(session, client_id))
        (document,) = documents.document_rows(session, client_id)
    assert (row.dates.confirmed_on, row.noted_by["confirmed_on"]) == (TODAY, "M. Kok")
    assert row.dates.client_support_on == TODAY
    assert (document.kind, document.edition) == (DocumentKind.CONFIRMATION, 1)
    assert (document.report_id, document.held_on) == (report_id, RECEIVED)


def test_earlier_confirmation_keeps_its_day(unit: UnitOfWork, report_id: UUID) -> None:
    reports.change_report(unit, report_id, {"confirmed_on": RECEIVED})

    hand_out(unit, report_id)

    assert reports.report_row(unit.session, report_id).dates.confirmed_on == RECEIVED


def test_refused_hand_out_confirms_nothing(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        report_id = reports.take_report(unit, client_id, received_on=RECEIVED)

    with pytest.raises(EditionHandedOut), database.unit(actor) as unit:
        hand_out(unit, report_id, edition=2)

    with database.read() as session:
        assert reports.report_row(session, report_id).dates.confirmed_on is None
        assert documents.document_rows(session, client_id) == []


def test_editions_count_per_report(unit: UnitOfWork, client_id: UUID, report_id: UUID) -> None:
    other = reports.take_report(unit, client_id, received_on=TODAY)
    hand_out(unit, report_id)
    hand_out(unit, report_id, edition=2)
    hand_out(unit, other)

    assert confirmation(unit, report_id).edition == 3
    assert confirmation(unit, other).edition == 2


def test_preparation_is_never_handed_out(unit: UnitOfWork, client_id: UUID) -> None:
    with pytest.raises(NotHandedOut):
        documents.hand_out_paper(
            unit,
            PaperAbout(DocumentKind.PREPARATION, client_id),
            content=b"%PDF",
            pages=1,
            is_large_print=False,
        )
