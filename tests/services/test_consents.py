"""What needs consent is kept and shown with consent alone."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_municipality
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.consent import ConsentGiverMissing, ConsentMissing, ConsentTopic, Kin, Standing
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import RelatedPerson
from wmo_desk.models.organisation import Municipality
from wmo_desk.services import carers, consents, conversation_files, related_people
from wmo_desk.services.dossier import dossier
from wmo_desk.services.hand_overs import hand_over_of
from wmo_desk.services.preparations import preparation_of
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.services.timeline import timeline

WEEK = timedelta(days=7)
SECRETS = {"phone": "0600000101", "email": "els@voorbeeld.nl", "note": "Werkt in ploegen"}


def consent(unit: UnitOfWork, client_id: UUID, **values: Any) -> UUID:
    values = {"topic": ConsentTopic.CHILDREN, "given_by": "Els"} | values
    return consents.record_consent(unit, client_id, **values)


def els(unit: UnitOfWork, client_id: UUID, **values: Any) -> UUID:
    values = {"name": "Els", "relation": "dochter"} | values
    return related_people.add_related_person(unit, client_id, **values)


def read(unit: UnitOfWork, client_id: UUID, on: date = TODAY) -> RelatedPersonRow:
    unit.flush()
    (row,) = related_people.related_people(unit.session, client_id, on=on)
    return row


# --- Recording ----------------------------------------------------------------------------------


def test_name_and_relation_need_no_consent(unit: UnitOfWork, client_id: UUID) -> None:
    els(unit, client_id)

    row = read(unit, client_id)
    assert (row.name, row.standing, row.topic) == ("Els", Standing.MISSING, ConsentTopic.CHILDREN)


@pytest.mark.parametrize("field", sorted(SECRETS))
def test_contents_are_refused_without_consent(
    unit: UnitOfWork, client_id: UUID, field: str
) -> None:
    person = els(unit, client_id)

    with pytest.raises(ConsentMissing) as refused:
        related_people.change_related_person(unit, person, {field: SECRETS[field]})

    assert (refused.value.field, refused.value.topic) == (field, ConsentTopic.CHILDREN)


def test_contents_are_kept_with_consent(unit: UnitOfWork, client_id: UUID) -> None:
    consent(unit, client_id)
    els(unit, client_id, **SECRETS)

    row = read(unit, client_id)
    assert {name: getattr(row, name) for name in SECRETS} == SECRETS


def test_relation_that_needs_consent_is_refused_for_who_is_filled_in(
    unit: UnitOfWork, client_id: UUID
) -> None:
    person = els(unit, client_id, relation="buurvrouw", phone="0600000101")

    for changes in ({"relation": "dochter"}, {"kin": Kin.CHILD}, {"is_household_member": True}):
        with pytest.raises(ConsentMissing) as refused:
            related_people.change_related_person(unit, person, changes)
        assert refused.value.field in changes


def test_consent_needs_a_giver_and_a_person_of_the_file(unit: UnitOfWork, client_id: UUID) -> None:
    elsewhere = els(unit, a_client(unit, a_municipality(unit, code="0935", name="Maastricht")))

    with pytest.raises(ConsentGiverMissing):
        consent(unit, client_id, given_by=" ")
    with pytest.raises(RecordMissing):
        consent(unit, client_id, person_id=elsewhere)


def test_administrator_records_no_consent(database: Database, client_id: UUID) -> None:
    with pytest.raises(NotPermitted), database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        consent(unit, client_id)


# --- Reading ------------------------------------------------------------------------------------


def test_withdrawn_consent_hides_from_then_on(unit: UnitOfWork, client_id: UUID) -> None:
    given_on = TODAY - WEEK
    identifier = consent(unit, client_id, given_on=given_on)
    person = els(unit, client_id, **SECRETS)
    consents.withdraw_consent(unit, identifier)

    assert read(unit, client_id, given_on).phone == SECRETS["phone"]
    row = read(unit, client_id)
    assert (row.name, row.phone, row.note, row.standing) == ("Els", "", "", Standing.ENDED)
    with pytest.raises(ConsentMissing):
        related_people.change_related_person(unit, person, {"phone": ""})
    consents.undo_withdrawal(unit, identifier)
    assert read(unit, client_id).phone == SECRETS["phone"]


def test_expired_consent_hides_the_day_after(unit: UnitOfWork, client_id: UUID) -> None:
    consent(unit, client_id, valid_until=TODAY)
    els(unit, client_id, **SECRETS)

    assert read(unit, client_id).phone
    assert read(unit, client_id, TODAY + timedelta(days=1)).phone == ""


def test_without_a_day_nothing_guarded_is_read(unit: UnitOfWork, client_id: UUID) -> None:
    consent(unit, client_id)
    els(unit, client_id, **SECRETS)
    unit.flush()

    (row,) = related_people.related_people(unit.session, client_id)
    assert (row.name, row.phone) == ("Els", "")
    file = conversation_files.new_conversation_file(unit.session, client_id, TODAY)
    assert [person.note for person in file.people] == [""]


def test_who_was_entered_before_stays_visible(unit: UnitOfWork, client_id: UUID) -> None:
    values = {"name": "Els", "relation": "dochter", "predates_consent": True, **SECRETS}
    person = unit.add(RelatedPerson(client_id=client_id, **values)).id

    row = read(unit, client_id)
    assert (row.phone, row.standing) == (SECRETS["phone"], Standing.PREDATES)
    related_people.change_related_person(unit, person, {"note": "", "name": "Els Berg"})
    with pytest.raises(ConsentMissing):
        related_people.change_related_person(unit, person, {"note": "Iets nieuws"})
    consents.withdraw_consent(unit, consent(unit, client_id))
    assert read(unit, client_id).phone == ""


def test_carer_of_the_family_is_reached_without_consent(unit: UnitOfWork, client_id: UUID) -> None:
    person = els(unit, client_id, is_carer=True, phone="0600000101", care_hours_per_week=8)
    carers.enter_carer(unit, person, {"load_words": "Het gaat net."})
    unit.flush()

    row = read(unit, client_id)
    assert (row.phone, row.care_hours_per_week) == ("0600000101", 8)
    view = carers.carers_view(unit.session, client_id)
    assert view.carers[person].load_words == "Het gaat net."


def test_carer_is_pointed_to_the_centre_of_the_own_municipality(
    unit: UnitOfWork, client_id: UUID
) -> None:
    municipality = a_municipality(
        unit, code="0935", name="Maastricht", carer_centre_name="Steunpunt", carer_centre_phone="1"
    )
    there = a_client(unit, municipality)

    assert carers.carers_view(unit.session, there).centre.name == "Steunpunt"
    assert carers.carers_view(unit.session, client_id).centre.name == ""


def test_what_a_carer_said_is_one_record(unit: UnitOfWork, client_id: UUID) -> None:
    person = els(unit, client_id, is_carer=True)
    carers.enter_carer(unit, person, {"load_words": "Zwaar"}, {"load_words": ""})
    carers.enter_carer(unit, person, {"wishes": "Een dag vrij"}, {"wishes": ""})
    unit.flush()

    carer = carers.carers_view(unit.session, client_id).carers[person]
    assert (carer.load_words, carer.wishes) == ("Zwaar", "Een dag vrij")


def _everywhere(database: Database, client_id: UUID, on: date) -> str:
    """Everything that screens, prints and exports read of people around a client."""
    with database.read() as session:
        view = dossier(session, client_id, on)
        told = timeline(session, client_id, on=on, reader_id=None)
        people = related_people.related_people(session, client_id, on=on, with_ended=True)
        file = conversation_files.new_conversation_file(session, client_id, on)
        papers = preparation_of(session, client_id, on), hand_over_of(session, [client_id], on)
    return repr((view.people, told, people, file.people, papers))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    given_ago=st.integers(0, 20),
    until=st.none() | st.integers(0, 20),
    withdrawn=st.none() | st.integers(0, 20),
    later=st.integers(0, 25),
)
def test_no_guarded_field_is_readable_without_valid_consent(
    database: Database,
    clock: Clock,
    actor: Actor,
    given_ago: int,
    until: int | None,
    withdrawn: int | None,
    later: int,
) -> None:
    begin = clock.now
    with database.unit(actor) as unit:
        # Each example has a file of its own, in the municipality of the first.
        there = unit.session.scalars(select(Municipality.id)).first() or a_municipality(unit)
        client = a_client(unit, there)
        identifier = consent(unit, client, given_on=TODAY - timedelta(days=given_ago))
        els(unit, client, **SECRETS)
        if until is not None:
            consents.change_consent(
                unit, identifier, {"valid_until": TODAY + timedelta(days=until)}
            )
    if withdrawn is not None:
        clock.now = begin + timedelta(days=withdrawn)
        with database.unit(actor) as unit:
            consents.withdraw_consent(unit, identifier)
    clock.now = begin
    on = TODAY + timedelta(days=later)
    is_valid = (until is None or later <= until) and (withdrawn is None or later < withdrawn)

    shown = _everywhere(database, client, on)

    assert "Els" in shown
    assert [secret in shown for secret in SECRETS.values()] == [is_valid] * len(SECRETS)
