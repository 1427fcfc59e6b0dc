from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_municipality, an_area
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.models.organisation import Municipality
from wmo_desk.services import clients, conversations, related_people, reports
from wmo_desk.services.timeline import EventKind, FieldChange, Theme, Timeline, timeline


@pytest.fixture
def client_id(database: Database, kok: Actor) -> UUID:
    with database.unit(kok) as unit:
        return a_client(unit, a_municipality(unit), bsn="111222333")


def change(database: Database, actor: Actor, client_id: UUID, **changes: Any) -> None:
    with database.unit(actor) as unit:
        clients.change_client(unit, client_id, changes)


def read(database: Database, client_id: UUID, **options: Any) -> Timeline:
    with database.read() as session:
        return timeline(session, client_id, on=TODAY, reader_id=None, **options)


def test_first_event_is_the_new_file(database: Database, client_id: UUID) -> None:
    (event,) = read(database, client_id).events

    values = {each.field: each.new for each in event.changes}
    assert (event.kind, event.record_type, event.actor) == (EventKind.ADDED, "client", "M. Kok")
    assert values["family_name"] == "Berg"
    assert values["municipality_id"] == "Meerssen"
    assert "second_phone" not in values


def test_bsn_is_masked(database: Database, client_id: UUID) -> None:
    (event,) = read(database, client_id).events

    assert FieldChange("bsn", None, "••••••333") in event.changes


def test_change_tells_old_and_new(
    database: Database, kok: Actor, client_id: UUID, clock: Clock
) -> None:
    clock.move(hours=1)
    change(database, kok, client_id, street="Markt")

    event = read(database, client_id).events[0]

    assert event.kind is EventKind.CHANGED
    assert event.changes == (FieldChange("street", "Brusselseweg", "Markt"),)


def test_one_sitting_is_one_event(
    database: Database, kok: Actor, client_id: UUID, clock: Clock
) -> None:
    clock.move(hours=1)
    for changes in ({"street": "Mar"}, {"house_number": "3"}, {"street": "Markt"}):
        clock.move(minutes=1)
        change(database, kok, client_id, **changes)

    event = read(database, client_id).events[0]

    assert event.changes == (
        FieldChange("street", "Brusselseweg", "Markt"),
        FieldChange("house_number", "12", "3"),
    )


def test_what_was_put_back_is_not_told(
    database: Database, kok: Actor, client_id: UUID, clock: Clock
) -> None:
    clock.move(hours=1)
    change(database, kok, client_id, street="Markt")
    change(database, kok, client_id, street="Brusselseweg")

    assert [event.kind for event in read(database, client_id).events] == [EventKind.ADDED]


def test_another_person_makes_another_event(
    database: Database, kok: Actor, actor: Actor, client_id: UUID
) -> None:
    change(database, actor, client_id, street="Markt")

    events = read(database, client_id).events

    assert [event.actor for event in events] == [None, "M. Kok"]


def test_names_stand_for_identifiers(
    database: Database, kok: Actor, actor: Actor, client_id: UUID, clock: Clock
) -> None:
    clock.move(hours=1)
    with database.unit(actor) as unit:
        municipality = unit.session.execute(select(Municipality.id)).scalar_one()
        area = an_area(unit, municipality)
    change(database, kok, client_id, area_id=area)

    event = read(database, client_id).events[0]

    assert event.changes == (FieldChange("area_id", None, "Bunde"),)


def test_events_around_the_client_say_what_they_are_about(
    database: Database, kok: Actor, client_id: UUID
) -> None:
    with database.unit(kok) as unit:
        related_people.add_related_person(unit, client_id, name="Els", is_carer=True)
        reports.take_report(unit, client_id, received_on=date(2026, 11, 9))
        talk = conversations.plan_conversation(unit, client_id, held_on=date(2026, 11, 20))
        conversations.add_agreement(unit, talk, what="De dokter bellen")

    about = {event.record_type: event.about for event in read(database, client_id).events}

    assert about == {
        "client": "",
        "related_person": "Els",
        "report": "2026-11-09",
        "conversation": "2026-11-20",
        "agreement": "De dokter bellen",
    }


def test_older_events_come_with_the_next_page(
    database: Database, kok: Actor, client_id: UUID, clock: Clock
) -> None:
    for number in range(5):
        clock.move(hours=1)
        change(database, kok, client_id, house_number=f"{number}")

    first = read(database, client_id, limit=3)
    second = read(database, client_id, limit=3, before=first.more)
    third = read(database, client_id, limit=9, before=second.more)

    numbers = [
        event.changes[0].new
        for page in (first, second, third)
        for event in page.events
        if event.kind is EventKind.CHANGED
    ]
    assert numbers == ["4", "3", "2", "1", "0"]
    assert third.more is None


def test_other_files_are_left_out(database: Database, kok: Actor, client_id: UUID) -> None:
    with database.unit(kok) as unit:
        other = a_client(unit, unit.session.execute(select(Municipality.id)).scalar_one())

    assert len(read(database, client_id).events) == len(read(database, other).events) == 1


def test_themes_choose_what_is_told(
    database: Database, kok: Actor, client_id: UUID, clock: Clock
) -> None:
    clock.move(hours=1)
    with database.unit(kok) as unit:
        reports.take_report(unit, client_id, received_on=unit.today)
        conversations.plan_conversation(unit, client_id, held_on=unit.today)

    def kinds(*themes: Theme) -> set[str]:
        return {event.record_type for event in read(database, client_id, themes=themes).events}

    assert kinds(Theme.CONTACT) == {"report"}
    assert kinds(Theme.CHANGE) == {"client"}
    assert kinds(Theme.CONVERSATION, Theme.CONTACT) == {"conversation", "report"}
    assert kinds() == {"client", "conversation", "report"}
