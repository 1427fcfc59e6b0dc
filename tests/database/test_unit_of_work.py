from uuid import UUID

import pytest
from sqlalchemy import select

from tests import factories
from tests.fixtures import DEVICE
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.conversations import ConversationClosed
from wmo_desk.domain.documents import DocumentSettled
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.people import NameUsage, TextTooLong, TextUnprintable
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import ConflictError, FieldDifference, RuleError
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.document import Document
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import clients, conversations, documents


@pytest.fixture
def client(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return factories.a_client(unit, factories.a_municipality(unit), city="Stad 1")


def _city(database: Database, client: UUID) -> str:
    with database.read() as session:
        return clients.client_details(session, client).city


def test_a_unit_tells_what_it_changed(database: Database, actor: Actor, client: UUID) -> None:
    with database.unit(actor) as unit:
        clients.change_client(unit, client, {"city": "Stad 2"})

    assert unit.changed == {Subject.CLIENTS}


def test_the_second_of_two_windows_sees_the_difference(
    database: Database, actor: Actor, client: UUID
) -> None:
    with database.unit(actor) as first:
        clients.change_client(first, client, {"city": "Stad 2"}, {"city": "Stad 1"})

    with pytest.raises(ConflictError) as refused, database.unit(actor) as second:
        clients.change_client(second, client, {"city": "Stad 3"}, {"city": "Stad 1"})

    assert refused.value.differences == (FieldDifference("city", "Stad 1", "Stad 2", "Stad 3"),)
    assert _city(database, client) == "Stad 2"


def test_two_windows_may_change_different_fields(
    database: Database, actor: Actor, client: UUID
) -> None:
    with database.unit(actor) as first:
        clients.change_client(first, client, {"city": "Stad 2"}, {"city": "Stad 1"})
    with database.unit(actor) as second:
        clients.change_client(second, client, {"email": "a@b.nl"}, {"email": ""})

    with database.read() as session:
        details = clients.client_details(session, client)
    assert (details.city, details.email) == ("Stad 2", "a@b.nl")


def test_writing_what_already_stands_there_is_no_conflict(
    database: Database, actor: Actor, client: UUID
) -> None:
    with database.unit(actor) as unit:
        clients.change_client(unit, client, {"city": "Stad 2"}, {"city": "Stad 1"})
    with database.unit(actor) as unit:
        clients.change_client(unit, client, {"city": "Stad 2"}, {"city": "Stad 1"})

    assert _city(database, client) == "Stad 2"


@pytest.mark.parametrize(
    ("text", "error"), [("a\x00b", TextUnprintable), ("x" * 10_001, TextTooLong)]
)
def test_text_that_cannot_be_kept_is_refused_beside_its_field(
    database: Database, actor: Actor, client: UUID, text: str, error: type[RuleError]
) -> None:
    with pytest.raises(error) as refused, database.unit(actor) as unit:
        clients.change_client(unit, client, {"street": text})

    assert refused.value.field == "street"


@pytest.mark.parametrize("text", ["<b>vet</b>", "😀 שלום مرحبا", "x" * 10_000, "é\n\tè"])
def test_odd_text_is_kept_as_typed(
    database: Database, actor: Actor, client: UUID, text: str
) -> None:
    with database.unit(actor) as unit:
        clients.change_client(unit, client, {"closing_reason": text})

    with database.read() as session:
        assert clients.client_details(session, client).closing_reason == text


def test_what_the_role_does_not_allow_is_refused(database: Database, client: UUID) -> None:
    with (
        pytest.raises(NotPermitted),
        database.unit(Actor(None, Role.ADMINISTRATOR)) as unit,
    ):
        clients.change_client(unit, client, {"city": "Stad 2"})

    assert _city(database, client) == "Stad 1"


def test_who_was_not_allowed_stands_in_the_access_log(database: Database, client: UUID) -> None:
    with pytest.raises(NotPermitted), database.unit(Actor(client, Role.ADMINISTRATOR)) as unit:
        clients.view_client(unit, client)

    with database.read() as session:
        (line,) = session.scalars(select(AccessEntry))
    assert (line.action, line.object_type, line.result) == ("refused", "view_client", "refused")
    assert (line.actor_id, line.origin, line.at) == (client, DEVICE.origin, database.clock())


def test_a_text_longer_than_its_column_is_refused(database: Database, actor: Actor) -> None:
    with pytest.raises(TextTooLong) as refused, database.unit(actor) as unit:
        factories.a_municipality(unit, name="x" * 81)

    assert (refused.value.field, refused.value.limit) == ("name", 80)


def test_a_very_long_name_is_cut_off_in_lists_only(
    database: Database, actor: Actor, client: UUID
) -> None:
    long = "x" * 120
    with database.unit(actor) as unit:
        changes = {"family_name": long, "partner_name": long, "given_names": "a " * 60}
        clients.change_client(
            unit, client, {**changes, "initials": "", "name_usage": NameUsage.OWN_PARTNER}
        )

    with database.read() as session:
        details = clients.client_details(session, client)
    assert details.name.family_name == long
    assert len(details.list_name) == 300


def test_a_closed_conversation_is_refused_by_the_record_itself(
    database: Database, actor: Actor, client: UUID
) -> None:
    with database.unit(actor) as unit:
        held = conversations.plan_conversation(unit, client, held_on=factories.TODAY)
        conversations.change_conversation(unit, held, {"main_wish": "Weer naar buiten."})
        conversations.close_conversation(unit, held)

    for changes in ({"main_wish": "Iets anders"}, {"closed_at": None}):
        with pytest.raises(ConversationClosed), database.unit(actor) as unit:
            unit.change(unit.get(Conversation, held), changes)


def test_what_was_handed_out_is_refused_by_the_record_itself(
    database: Database, actor: Actor, client: UUID
) -> None:
    with database.unit(actor) as unit:
        held = conversations.plan_conversation(unit, client, held_on=factories.TODAY)
        paper = documents.hand_out_paper(
            unit,
            documents.PaperAbout(DocumentKind.SUMMARY, held),
            content=b"%PDF",
            pages=1,
            is_large_print=False,
        )

    with pytest.raises(DocumentSettled), database.unit(actor) as unit:
        unit.change(unit.get(Document, paper), {"pages": 2})
