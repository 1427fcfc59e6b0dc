from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_municipality,
    a_provision,
    an_indication,
)
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.consent import ConsentMissing, ConsentTopic
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.households import (
    AlreadyInHousehold,
    DirectorTwice,
    Law,
    SupportKind,
    SupportReversed,
)
from wmo_desk.domain.indications import ProductCategory
from wmo_desk.domain.permissions import Role
from wmo_desk.models.household import Household
from wmo_desk.services import consents, direct_support, households, other_support, related_people
from wmo_desk.services.households import HouseholdView
from wmo_desk.services.timeline import timeline

NEW = UUID(int=77)


@pytest.fixture
def wendy(unit: UnitOfWork, municipality: UUID) -> UUID:
    return a_client(unit, municipality, initials="W.", prefix="", family_name="Habets")


@pytest.fixture
def dion(unit: UnitOfWork, municipality: UUID) -> UUID:
    return a_client(unit, municipality, initials="D.", prefix="", family_name="Habets")


def view(unit: UnitOfWork, client_id: UUID) -> HouseholdView:
    unit.flush()
    return households.household_view(unit.session, client_id, TODAY)


def guidance(unit: UnitOfWork, municipality: UUID, *client_ids: UUID) -> None:
    provision = a_provision(
        unit, municipality, name="Begeleiding", category=ProductCategory.SUPPORT, waits=False
    )
    for client_id in client_ids:
        an_indication(unit, client_id, provision)


def consent(unit: UnitOfWork, client_id: UUID, topic: ConsentTopic) -> UUID:
    return consents.record_consent(unit, client_id, topic=topic, given_by="Wendy Habets")


def support(unit: UnitOfWork, client_id: UUID, **values: Any) -> UUID:
    values = {"law": Law.JEUGDWET, "kind": SupportKind.GUIDANCE, "what": "Gezinscoach"} | values
    return other_support.add_other_support(unit, client_id, **values)


# --- Who belongs to it, who directs -------------------------------------------------------------


def test_first_value_makes_the_household_with_its_first_member(
    unit: UnitOfWork, wendy: UUID
) -> None:
    households.enter_household(unit, NEW, {"name": "Gezin Habets"}, {"name": ""}, client_id=wendy)
    households.enter_household(unit, NEW, {"goals": "Rust"}, {"goals": ""}, client_id=wendy)

    shown = view(unit, wendy)
    assert shown.household is not None
    assert (shown.household.name, shown.household.goals) == ("Gezin Habets", "Rust")
    assert [each.name for each in shown.members] == ["W. Habets"]


def test_client_belongs_to_one_household_at_a_time(
    unit: UnitOfWork, wendy: UUID, dion: UUID
) -> None:
    first = households.begin_household(unit, wendy, name="Gezin Habets")
    second = households.begin_household(unit, dion)

    with pytest.raises(AlreadyInHousehold) as refused:
        households.join_household(unit, second, wendy)
    assert refused.value.name == "Gezin Habets"

    (member,) = [each for each in view(unit, wendy).members if each.client_id == wendy]
    households.leave_household(unit, member.id)
    assert view(unit, wendy).household is None
    households.join_household(unit, second, wendy)
    with pytest.raises(AlreadyInHousehold):
        households.join_household(unit, first, dion)


def test_database_keeps_a_second_household_away(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        households.begin_household(unit, client_id)
        (member,) = view(unit, client_id).members
        households.leave_household(unit, member.id)
        households.begin_household(unit, client_id)

    # Going back would be a second one at once.
    with pytest.raises(AlreadyInHousehold), database.unit(actor) as unit:
        households.return_to_household(unit, member.id)


def test_joining_somebody_makes_a_household_that_was_not_begun(
    unit: UnitOfWork, wendy: UUID, dion: UUID
) -> None:
    households.add_member(unit, NEW, dion, begun_by=wendy)

    assert {each.client_id for each in view(unit, dion).members} == {wendy, dion}
    assert [each.client_id for each in view(unit, wendy).others] == [dion]


def test_directors_of_process_and_case_are_kept_apart(unit: UnitOfWork, wendy: UUID) -> None:
    kok = a_consultant(unit)
    values = {"process_director_id": kok, "case_director_name": "A. Rouvroye, Jeugdteam"}
    household = households.begin_household(unit, wendy, **values)

    shown = view(unit, wendy).household
    assert shown is not None
    assert (shown.process_director, shown.case_director_name) == (
        "M. Kok",
        "A. Rouvroye, Jeugdteam",
    )
    with pytest.raises(DirectorTwice) as refused:
        households.enter_household(unit, household, {"case_director_id": kok}, client_id=wendy)
    assert refused.value.field == "case_director_name"


def test_time_line_of_every_member_tells_who_directs(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        there = a_municipality(unit)
        wendy, dion = a_client(unit, there), a_client(unit, there)
        household = households.begin_household(unit, wendy)
        households.join_household(unit, household, dion)
    with database.unit(Actor(None, Role.CONSULTANT)) as unit:
        changes = {"case_director_name": "Jeugdteam"}
        households.enter_household(unit, household, changes, client_id=wendy)

    with database.read() as session:
        told = timeline(session, dion, on=TODAY, reader_id=None).events
    (event,) = [each for each in told if each.record_type == "household"]
    assert [(each.field, each.new) for each in event.changes] == [
        ("case_director_name", "Jeugdteam")
    ]


# --- What runs ----------------------------------------------------------------------------------


def test_everything_that_runs_stands_in_one_list(
    unit: UnitOfWork, municipality: UUID, wendy: UUID, dion: UUID
) -> None:
    households.join_household(unit, households.begin_household(unit, wendy), dion)
    guidance(unit, municipality, wendy, dion)
    consent(unit, dion, ConsentTopic.SHARING)
    consent(unit, wendy, ConsentTopic.OTHER_LAWS)
    support(unit, wendy, giver="Jeugdteam")

    shown = view(unit, wendy)

    assert [(row.client_id, row.running.law) for row in shown.running] == [
        (wendy, Law.WMO),
        (dion, Law.WMO),
        (wendy, Law.JEUGDWET),
    ]
    (overlap,) = shown.overlaps
    assert (overlap.kind, len(overlap.parts)) == (SupportKind.GUIDANCE, 3)


def test_what_began_without_an_indication_runs_too(
    unit: UnitOfWork, municipality: UUID, wendy: UUID, dion: UUID
) -> None:
    households.join_household(unit, households.begin_household(unit, wendy), dion)
    guidance(unit, municipality, dion)
    consent(unit, dion, ConsentTopic.SHARING)
    direct_support.start_support(unit, wendy, DirectSupportKind.GENERAL_SUPPORT)
    direct_support.start_support(unit, wendy, DirectSupportKind.POWERFUL_AGEING)

    shown = view(unit, wendy)

    assert [row.direct for row in shown.running] == [None, DirectSupportKind.GENERAL_SUPPORT]
    assert [each.kind for each in shown.overlaps] == [SupportKind.GUIDANCE]


def test_what_runs_for_another_is_shown_with_that_persons_consent(
    unit: UnitOfWork, municipality: UUID, wendy: UUID, dion: UUID
) -> None:
    households.join_household(unit, households.begin_household(unit, wendy), dion)
    guidance(unit, municipality, dion)

    assert view(unit, wendy).running == ()
    assert [each.shares for each in view(unit, wendy).others] == [False]
    assert len(view(unit, dion).running) == 1

    sharing = consent(unit, dion, ConsentTopic.SHARING)
    assert len(view(unit, wendy).running) == 1
    consents.withdraw_consent(unit, sharing)
    assert view(unit, wendy).running == ()


# --- Other laws ---------------------------------------------------------------------------------


def test_support_from_other_laws_needs_consent(unit: UnitOfWork, wendy: UUID) -> None:
    with pytest.raises(ConsentMissing) as refused:
        support(unit, wendy)
    assert refused.value.topic is ConsentTopic.OTHER_LAWS

    consent(unit, wendy, ConsentTopic.OTHER_LAWS)
    kept = support(unit, wendy)
    with pytest.raises(ConsentMissing) as refused:
        other_support.change_other_support(unit, kept, {"law": Law.ZVW})
    assert (refused.value.topic, refused.value.field) == (ConsentTopic.CARE, "law")


def test_withdrawn_consent_hides_support_from_other_laws(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        wendy = a_client(unit, a_municipality(unit))
        given = consent(unit, wendy, ConsentTopic.OTHER_LAWS)
        kept = support(unit, wendy)
        assert [row.what for row in view(unit, wendy).support] == ["Gezinscoach"]

    with database.unit(actor) as unit:
        consents.withdraw_consent(unit, given)
        shown = view(unit, wendy)
        assert (shown.support, shown.running, shown.hidden) == ((), (), 1)
        with pytest.raises(ConsentMissing):
            other_support.change_other_support(unit, kept, {"what": "Iets anders"})
    with database.read() as session:
        assert "Gezinscoach" not in repr(timeline(session, wendy, on=TODAY, reader_id=None))
        # The day before the withdrawal it was not hidden, but consent had not been given either.
        before = households.household_view(session, wendy, TODAY - timedelta(days=1))
    assert before.support == ()


def test_first_letter_keeps_support_under_the_law_that_was_chosen(
    unit: UnitOfWork, wendy: UUID
) -> None:
    consent(unit, wendy, ConsentTopic.CARE)
    enter = {"client_id": wendy, "law": Law.WLZ}
    other_support.enter_other_support(unit, NEW, {"what": "V"}, {"what": ""}, **enter)
    other_support.enter_other_support(unit, NEW, {"what": "Verpleging"}, {"what": "V"}, **enter)
    with pytest.raises(SupportReversed):
        other_support.change_other_support(
            unit, NEW, {"since": TODAY, "until": TODAY - timedelta(days=1)}
        )

    (row,) = view(unit, wendy).support
    assert (row.law, row.what) == (Law.WLZ, "Verpleging")


def test_line_that_was_taken_out_can_be_put_back(unit: UnitOfWork, wendy: UUID) -> None:
    consent(unit, wendy, ConsentTopic.OTHER_LAWS)
    kept = support(unit, wendy)

    other_support.remove_other_support(unit, kept)
    assert view(unit, wendy).support == ()
    other_support.put_other_support_back(unit, kept)
    assert len(view(unit, wendy).support) == 1


def test_support_can_be_for_somebody_without_a_file(unit: UnitOfWork, wendy: UUID) -> None:
    lynn = related_people.add_related_person(unit, wendy, name="Lynn", relation="dochter")
    consents.record_consent(
        unit, wendy, topic=ConsentTopic.OTHER_LAWS, given_by="Wendy", person_id=lynn
    )
    with pytest.raises(ConsentMissing):
        support(unit, wendy)
    support(unit, wendy, person_id=lynn)

    (row,) = view(unit, wendy).running
    assert row.running.who == "Lynn"


def test_household_that_is_left_keeps_its_records(unit: UnitOfWork, wendy: UUID) -> None:
    households.begin_household(unit, wendy)
    (member,) = view(unit, wendy).members
    households.leave_household(unit, member.id)
    households.return_to_household(unit, member.id)

    assert view(unit, wendy).household is not None
    assert len(unit.session.scalars(select(Household)).all()) == 1
