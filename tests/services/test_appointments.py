from datetime import time
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import NOW, TODAY, a_client, a_municipality, an_area
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import appointments, conversations


def planned(unit: UnitOfWork, *, with_area: bool = True) -> UUID:
    municipality_id = a_municipality(unit)
    area_id = an_area(unit, municipality_id) if with_area else None
    client_id = a_client(unit, municipality_id, area_id=area_id)
    return conversations.plan_conversation(
        unit, client_id, held_on=TODAY, held_at=time(10), minutes=45
    )


def test_appointment_is_told_with_its_area_and_initials(unit: UnitOfWork) -> None:
    facts = appointments.export_appointment(unit, planned(unit))

    assert (facts.held_on, facts.held_at, facts.minutes) == (TODAY, time(10), 45)
    assert (facts.area, facts.initials) == ("Bunde", "AB")
    assert (facts.address, facts.at) == ("Brusselseweg 12, 6231 AB Meerssen", NOW)


def test_municipality_stands_for_an_unknown_area(unit: UnitOfWork) -> None:
    assert appointments.export_appointment(unit, planned(unit, with_area=False)).area == "Meerssen"


def test_change_makes_it_a_later_revision(unit: UnitOfWork) -> None:
    conversation_id = planned(unit)
    before = appointments.export_appointment(unit, conversation_id).revision
    conversations.change_conversation(unit, conversation_id, {"held_at": time(11)})
    unit.flush()

    assert appointments.export_appointment(unit, conversation_id).revision > before


def test_log_tells_that_it_left_the_file(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        conversation_id = planned(unit)
        appointments.export_appointment(unit, conversation_id)
    with (
        pytest.raises(NotPermitted),
        database.unit(Actor(None, Role.ADMINISTRATOR)) as unit,
    ):
        appointments.export_appointment(unit, conversation_id)

    with database.read() as session:
        query = select(AccessEntry.object_id).where(AccessEntry.action == "exported")
        assert session.scalars(query).all() == [conversation_id]
