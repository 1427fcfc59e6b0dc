"""The language beside the Dutch: kept with its history, and on what was handed out."""

from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_municipality
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.models.history import HistoryEntry
from wmo_desk.services import clients, conversations, documents, insight, paper_sheets
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.paper_languages import beside_now, own_name


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    return a_client(unit, a_municipality(unit))


def test_it_is_kept_for_the_resident_with_its_history(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        assert clients.client_details(unit.session, client_id).paper_language == ""

    with database.unit(actor) as unit:
        clients.change_client(unit, client_id, {"paper_language": "de"})

    with database.read() as session:
        assert clients.client_details(session, client_id).paper_language == "de"
        query = select(HistoryEntry.old, HistoryEntry.new).where(
            HistoryEntry.record_id == client_id, HistoryEntry.field == "paper_language"
        )
        assert [tuple(row) for row in session.execute(query)][-1] == ('""', '"de"')


def test_papers_begin_with_it_and_keep_what_was_printed(unit: UnitOfWork, client_id: UUID) -> None:
    clients.change_client(unit, client_id, {"paper_language": "de"})
    unit.session.flush()
    talk = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    about = PaperAbout(DocumentKind.SUMMARY, talk)
    assert paper_sheets.paper_sheet(unit.session, about, TODAY).paper_language == "de"
    hand_over = PaperAbout(DocumentKind.HAND_OVER, client_id)
    assert paper_sheets.paper_sheet(unit.session, hand_over, TODAY).paper_language == ""

    for code in ("de", ""):
        documents.hand_out_paper(
            unit, about, content=b"%PDF", pages=1, is_large_print=False, paper_language=code
        )

    rows = documents.document_rows(unit.session, client_id)
    assert sorted(row.paper_language for row in rows) == ["", "de"]


def test_what_is_not_loaded_is_not_printed() -> None:
    assert [beside_now(code) for code in ("", "nl", "de", "tr")] == ["", "", "de", ""]
    assert [own_name(code) for code in ("de", "tr")] == ["Deutsch", "tr"]


def test_a_copy_of_the_dossier_names_the_language(unit: UnitOfWork, client_id: UUID) -> None:
    clients.change_client(unit, client_id, {"paper_language": "de"})
    unit.session.flush()

    asked = insight.insight_request(unit.session, client_id, on=TODAY, reader_id=None)

    (client,) = (record for record in asked.records if record.table == "client")
    assert client.content("paper_language") == "Deutsch"
    assert not any("Deutsch" in str(item) for item in asked.items)
