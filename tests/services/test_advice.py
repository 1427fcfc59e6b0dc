from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from tests import factories
from tests.factories import TODAY
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.advice import AdviceNotAnonymous, AdviceTopic, Quarter
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.models.history import HistoryEntry
from wmo_desk.services import advice, exports, options
from wmo_desk.services.advice import AdviceForm, AdviceView

COMPLETE: dict[str, Any] = {
    "held_on": TODAY,
    "place": "Bibliotheek",
    "topic": AdviceTopic.HOUSEHOLD,
    "advice": "Gewezen op de boodschappendienst.",
}


@pytest.fixture
def area(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        municipality = factories.a_municipality(unit)
        options.write_option(unit, options.MUNICIPALITY, "0938")
        return factories.an_area(unit, municipality)


def _log(database: Database, who: Actor, **values: Any) -> UUID:
    with database.unit(who) as unit:
        return advice.log_advice(unit, **(COMPLETE | values))


def _view(database: Database, quarter: Quarter | None = None) -> AdviceView:
    with database.read() as session:
        return advice.advice_view(session, quarter)


def _form(database: Database, who: Actor) -> AdviceForm:
    with database.read() as session:
        return advice.advice_form(session, who.staff_id)


def test_a_contact_is_logged_without_anybodys_name(
    database: Database, kok: Actor, area: UUID
) -> None:
    contact = _log(database, kok, place=" Bibliotheek ", area_id=area)

    [row] = _view(database).rows
    assert (row.id, row.place, row.area, row.consultant) == (
        contact,
        "Bibliotheek",
        "Bunde",
        "M. Kok",
    )
    with database.read() as session:
        entries = session.execute(
            select(HistoryEntry.client_id).where(HistoryEntry.record_id == contact)
        )
        assert [entry.client_id for entry in entries] == [None]


def test_contacts_are_counted_by_quarter_topic_and_place(database: Database, kok: Actor) -> None:
    summer = date(2026, 7, 14)
    _log(database, kok)
    _log(database, kok, topic=AdviceTopic.MONEY)
    _log(database, kok, held_on=summer, place="Huiskamer")

    everything = _view(database)
    assert everything.quarters == ((Quarter(2026, 4), 2), (Quarter(2026, 3), 1))
    assert everything.topics == ((AdviceTopic.HOUSEHOLD, 2), (AdviceTopic.MONEY, 1))
    assert everything.places == (("Bibliotheek", 2), ("Huiskamer", 1))
    third = _view(database, Quarter(2026, 3))
    assert (third.total, third.places) == (1, (("Huiskamer", 1),))
    assert [row.held_on for row in third.rows] == [summer]
    assert third.quarters == everything.quarters


def test_places_come_back_the_last_one_first(
    database: Database, kok: Actor, area: UUID, clock: Clock
) -> None:
    for place, where in (("Huiskamer", None), ("Bibliotheek", None), ("Huiskamer", area)):
        _log(database, kok, place=place, area_id=where)
        clock.move(minutes=1)

    form = _form(database, kok)
    assert form.places == (("Huiskamer", area), ("Bibliotheek", None))
    assert [row.id for row in form.areas] == [area]


def test_a_contact_can_be_corrected_taken_away_and_put_back(database: Database, kok: Actor) -> None:
    contact = _log(database, kok)
    with database.unit(kok) as unit:
        advice.change_advice(unit, contact, {"topic": AdviceTopic.MONEY})
        with pytest.raises(AdviceNotAnonymous):
            advice.change_advice(unit, contact, {"advice": "111222333"})
    assert _view(database).topics == ((AdviceTopic.MONEY, 1),)

    with database.unit(kok) as unit:
        advice.remove_advice(unit, contact)
    gone = _view(database)
    assert (gone.rows, gone.total, gone.quarters) == ((), 0, ())
    with database.unit(kok) as unit:
        advice.put_back_advice(unit, contact)
    assert _view(database).total == 1


def test_what_was_typed_is_kept_until_it_is_logged(database: Database, kok: Actor) -> None:
    with database.unit(kok) as unit:
        smit = Actor(factories.a_consultant(unit, name="T. Smit"), Role.CONSULTANT)
        advice.keep_draft(unit, {"advice": "Half een zin"})
    with database.unit(kok) as unit:
        advice.keep_draft(unit, {"advice": "Half een zin over 111222333", "place": "Hal"})

    assert _form(database, kok).draft["place"] == "Hal"
    assert _form(database, smit).draft == {}
    assert _view(database).total == 0
    _log(database, kok)
    assert _form(database, kok).draft == {}


def test_a_draft_leaves_nothing_in_the_history(database: Database, kok: Actor) -> None:
    with database.unit(kok) as unit:
        advice.keep_draft(unit, {"advice": "Mijn nummer is 111222333"})
        advice.drop_draft(unit)

    with database.read() as session:
        texts = session.scalars(select(HistoryEntry.new)).all()
    assert not any("111222333" in (text or "") for text in texts)
    assert _form(database, kok).draft == {}


def test_a_refused_contact_keeps_its_draft(database: Database, kok: Actor) -> None:
    with database.unit(kok) as unit:
        advice.keep_draft(unit, {"advice": "Over 111222333"})
    with pytest.raises(AdviceNotAnonymous):
        _log(database, kok, advice="Over 111222333")

    assert _form(database, kok).draft == {"advice": "Over 111222333"}


def test_an_administrator_logs_no_advice(database: Database) -> None:
    with pytest.raises(NotPermitted):
        _log(database, Actor(None, Role.ADMINISTRATOR))


def test_what_is_exported_is_of_that_day_and_before(
    database: Database, kok: Actor, area: UUID
) -> None:
    early = _log(database, kok, held_on=TODAY - timedelta(days=90), area_id=area)
    _log(database, kok)
    mistaken = _log(database, kok)
    with database.unit(kok) as unit:
        advice.remove_advice(unit, mistaken)

    with database.read() as session:
        [row] = exports.advice_until(session, TODAY - timedelta(days=1))
        assert len(list(exports.advice_until(session, TODAY))) == 2
    assert (row.id, row.quarter, row.area) == (early, "2026-Q3", "Bunde")
