from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provision,
    an_area,
    somebody_waiting,
)
from tests.fixtures import Clock
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.people import (
    BirthDateImpossible,
    BsnInvalid,
    Identity,
    NameMissing,
    PhoneInvalid,
    PostcodeInvalid,
    Resemblance,
    TextTooLong,
)
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.waiting import StillWaiting
from wmo_desk.errors import ConflictError, RecordMissing, RuleError
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import clients, related_people, waiting_list
from wmo_desk.services.clients import ClientFilter
from wmo_desk.services.duplicates import likely_duplicates
from wmo_desk.services.waiting_rows import place_details

NOBODY = UUID(int=1)


def names(session: Session, *chosen: ClientFilter, **options: Any) -> list[str]:
    return [row.list_name for row in clients.client_rows(session, *chosen, **options)]


def change(unit: UnitOfWork, client_id: UUID, **changes: Any) -> clients.ClientDetails:
    clients.change_client(unit, client_id, changes)
    unit.flush()
    return clients.client_details(unit.session, client_id)


# --- Lists ------------------------------------------------------------------------------------


def test_list_is_in_dutch_order(unit: UnitOfWork, municipality: UUID) -> None:
    for prefix, name in (("de", "Wit"), ("", "Zeegers"), ("van den", "Berg"), ("", "Ĳssel")):
        a_client(unit, municipality, prefix=prefix, family_name=name)

    assert names(unit.session) == ["Berg, A. van den", "Ĳssel, A.", "Wit, A. de", "Zeegers, A."]


def test_pages_follow_each_other(unit: UnitOfWork, municipality: UUID) -> None:
    for number in range(7):
        # Three of the same name: the identity decides.
        a_client(unit, municipality, family_name=f"Naam{min(number, 4)}")

    pages, after = [], None
    for _ in range(4):
        page = clients.client_rows(unit.session, after=after, limit=2)
        pages.append([row.id for row in page])
        after = (page[-1].sort_name, page[-1].id)

    found = [identifier for page in pages for identifier in page]
    assert [len(page) for page in pages] == [2, 2, 2, 1]
    assert len(set(found)) == 7
    assert found == [row.id for row in clients.client_rows(unit.session)]


def test_filters_choose_and_count(unit: UnitOfWork, municipality: UUID) -> None:
    area, kok = an_area(unit, municipality), a_consultant(unit)
    a_client(unit, municipality, family_name="Een", prefix="", area_id=area)
    a_client(unit, municipality, family_name="Twee", prefix="", consultant_id=kok)
    closed = a_client(unit, municipality, family_name="Drie", prefix="", area_id=area)
    clients.close_file(unit, closed, reason="Verhuisd")
    unit.flush()

    for chosen, expected in (
        (ClientFilter(), ["Een, A.", "Twee, A."]),
        (ClientFilter(area_id=area), ["Een, A."]),
        (ClientFilter(area_id=area, with_closed=True), ["Drie, A.", "Een, A."]),
        (ClientFilter(consultant_id=kok), ["Twee, A."]),
        (ClientFilter(municipality_id=NOBODY), []),
    ):
        assert names(unit.session, chosen) == expected
        assert clients.count_clients(unit.session, chosen) == len(expected)


def test_count_stops_in_time(unit: UnitOfWork, municipality: UUID) -> None:
    for _ in range(3):
        a_client(unit, municipality)

    assert clients.count_clients(unit.session, most=2) == 2


def test_empty_file_has_no_clients(unit: UnitOfWork, municipality: UUID) -> None:
    assert not clients.has_clients(unit.session)

    a_client(unit, municipality)

    assert clients.has_clients(unit.session)


# --- Recent and viewed ------------------------------------------------------------------------


def view(database: Database, actor: Actor, client_id: UUID) -> None:
    with database.unit(actor) as unit:
        clients.view_client(unit, client_id)


def test_recent_files_are_mine_and_the_latest_first(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        municipality = a_municipality(unit)
        one, two, three = (a_client(unit, municipality) for _ in range(3))
        me = Actor(a_consultant(unit), Role.CONSULTANT)
        other = Actor(a_consultant(unit), Role.CONSULTANT)
    for who, which in ((me, one), (me, two), (other, three), (me, one)):
        clock.move(minutes=1)
        view(database, who, which)

    with database.read() as session:
        assert me.staff_id is not None
        assert [row.id for row in clients.recent_clients(session, me.staff_id)] == [one, two]


def test_asking_for_the_bsn_is_logged(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit), bsn="111222333")
    with database.unit(actor) as unit:
        assert clients.show_bsn(unit, client_id) == "111222333"

    with database.read() as session:
        line = session.execute(select(AccessEntry)).scalar_one()
    assert (line.action, line.object_id) == (AccessAction.IDENTIFIER_SHOWN, client_id)


# --- Writing ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"bsn": "111222334"}, BsnInvalid),
        ({"postcode": "0123 AB"}, PostcodeInvalid),
        ({"phone": "12"}, PhoneInvalid),
        ({"second_phone": "nee"}, PhoneInvalid),
        ({"birth_date": date(2026, 11, 23)}, BirthDateImpossible),
        ({"birth_date": date(1890, 1, 1)}, BirthDateImpossible),
        ({"family_name": "x" * 121}, TextTooLong),
        ({"given_names": "", "initials": "", "family_name": ""}, NameMissing),
    ],
)
def test_what_does_not_exist_is_refused_beside_its_field(
    unit: UnitOfWork, client_id: UUID, values: dict[str, Any], error: type[RuleError]
) -> None:
    with pytest.raises(error) as refusal:
        clients.change_client(unit, client_id, values)
    unit.session.rollback()

    assert refusal.value.field in values


def test_values_are_kept_in_their_normal_form(unit: UnitOfWork, client_id: UUID) -> None:
    details = change(
        unit, client_id, bsn=" 1112.22.333 ", postcode="6211dw", phone="+31 (0)6 12 34 56 78"
    )

    assert (details.bsn, details.postcode, details.phone) == ("111222333", "6211 DW", "0612345678")


def test_emptied_bsn_is_none(unit: UnitOfWork, client_id: UUID) -> None:
    change(unit, client_id, bsn="111222333")

    assert change(unit, client_id, bsn=" ").bsn is None


def test_name_without_a_family_name_is_kept(unit: UnitOfWork, municipality: UUID) -> None:
    client_id = clients.create_client(unit, municipality_id=municipality, given_names="Suharto")

    assert clients.client_details(unit.session, client_id).list_name == "Suharto"


def test_birth_on_29_february(unit: UnitOfWork, client_id: UUID) -> None:
    assert change(unit, client_id, birth_date=date(1948, 2, 29)).birth_date == date(1948, 2, 29)


@pytest.mark.parametrize("text", ["<b>Berg</b>", "🌷", "שלום", "a" * 120])
def test_any_text_is_kept_as_typed(unit: UnitOfWork, client_id: UUID, text: str) -> None:
    assert change(unit, client_id, family_name=text).name.family_name == text


def test_new_client_is_of_whoever_makes_it(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        municipality, kok = a_municipality(unit), a_consultant(unit)
    with database.unit(Actor(kok, Role.CONSULTANT)) as unit:
        client_id = clients.create_client(unit, municipality_id=municipality, family_name="Berg")

    with database.read() as session:
        assert clients.client_details(session, client_id).consultant == "M. Kok"


def test_same_field_changed_by_two_is_a_conflict(unit: UnitOfWork, client_id: UUID) -> None:
    base = {"street": "Brusselseweg", "city": "Meerssen"}
    clients.change_client(unit, client_id, {"street": "Markt"}, base)

    clients.change_client(unit, client_id, {"city": "Bunde"}, base)
    with pytest.raises(ConflictError) as conflict:
        clients.change_client(unit, client_id, {"street": "Beekstraat"}, base)

    (difference,) = conflict.value.differences
    assert (difference.field, difference.theirs, difference.mine) == (
        "street",
        "Markt",
        "Beekstraat",
    )


def test_closed_file_can_be_opened_again(unit: UnitOfWork, client_id: UUID) -> None:
    clients.close_file(unit, client_id, reason="Verhuisd")
    unit.flush()
    assert clients.client_details(unit.session, client_id).closed_on == TODAY

    clients.reopen_file(unit, client_id)
    unit.flush()
    details = clients.client_details(unit.session, client_id)
    assert (details.closed_on, details.closing_reason) == (None, "")


def test_file_of_who_waits_stays_open(unit: UnitOfWork, municipality: UUID) -> None:
    a_criterion(unit, municipality)
    place = somebody_waiting(unit, municipality, a_provision(unit, municipality))
    unit.flush()
    waiting = place_details(unit.session, place).client_id

    with pytest.raises(StillWaiting):
        clients.close_file(unit, waiting, reason="Verhuisd")

    waiting_list.leave(unit, place, reason="Verhuisd")
    unit.flush()
    clients.close_file(unit, waiting, reason="Verhuisd")
    unit.flush()
    assert clients.client_details(unit.session, waiting).closed_on == TODAY


def test_unknown_client_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        clients.client_details(unit.session, NOBODY)


def test_administrator_sees_and_changes_no_file(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))

    administrator = Actor(None, Role.ADMINISTRATOR)
    with pytest.raises(NotPermitted), database.unit(administrator) as unit:
        clients.view_client(unit, client_id)
    with pytest.raises(NotPermitted), database.unit(administrator) as unit:
        clients.change_client(unit, client_id, {"street": "Markt"})


# --- People around the client -------------------------------------------------------------------


def test_people_can_be_ended_and_put_back(unit: UnitOfWork, client_id: UUID) -> None:
    els = related_people.add_related_person(unit, client_id, name="Els", is_carer=True)
    related_people.change_related_person(unit, els, {"ended_on": TODAY})
    unit.flush()
    assert related_people.related_people(unit.session, client_id) == []
    (ended,) = related_people.related_people(unit.session, client_id, with_ended=True)
    assert ended.ended_on == TODAY

    related_people.change_related_person(unit, els, {"ended_on": None})
    unit.flush()

    (row,) = related_people.related_people(unit.session, client_id)
    assert (row.name, row.is_carer) == ("Els", True)


def test_phone_of_somebody_is_checked_too(unit: UnitOfWork, client_id: UUID) -> None:
    with pytest.raises(PhoneInvalid):
        related_people.add_related_person(unit, client_id, name="Els", phone="x")


# --- Duplicates ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("identity", "why"),
    [
        (Identity(bsn="111222333"), Resemblance.BSN),
        (Identity("BERG", birth_date=date(1955, 3, 14)), Resemblance.NAME_AND_BIRTH_DATE),
        (
            Identity("Anders", birth_date=date(1955, 3, 14), postcode="6231 AB", house_number="12"),
            Resemblance.BIRTH_DATE_AND_ADDRESS,
        ),
    ],
)
def test_likely_duplicate_is_noticed(
    unit: UnitOfWork, client_id: UUID, identity: Identity, why: Resemblance
) -> None:
    change(unit, client_id, bsn="111222333")

    (duplicate,) = likely_duplicates(unit.session, identity)

    assert (duplicate.client.id, duplicate.why) == (client_id, why)


@pytest.mark.parametrize(
    "identity",
    [
        Identity(),
        Identity("Berg"),
        Identity("Berg", birth_date=date(1955, 3, 15)),
        Identity("Smeets", birth_date=date(1955, 3, 14)),
    ],
)
def test_others_are_no_duplicates(unit: UnitOfWork, client_id: UUID, identity: Identity) -> None:
    assert likely_duplicates(unit.session, identity) == []


def test_nobody_is_a_duplicate_of_itself(unit: UnitOfWork, client_id: UUID) -> None:
    identity = Identity("Berg", birth_date=date(1955, 3, 14))

    assert likely_duplicates(unit.session, identity, except_for=client_id) == []


# --- Entering as one types ----------------------------------------------------------------------


def test_first_value_makes_the_client_and_later_ones_change_it(
    unit: UnitOfWork, municipality: UUID
) -> None:
    new = UUID(int=99)
    for changes in ({"initials": "A."}, {"family_name": "Berg"}):
        clients.enter_client(unit, new, changes, municipality_id=municipality)
        unit.flush()

    (row,) = clients.client_rows(unit.session)
    assert (row.id, row.list_name) == (new, "Berg, A.")


def test_area_does_not_move_to_another_municipality(unit: UnitOfWork, client_id: UUID) -> None:
    change(unit, client_id, area_id=an_area(unit, a_municipality(unit, code="0935", name="Vaals")))
    other = a_municipality(unit, code="0994", name="Valkenburg")

    details = change(unit, client_id, municipality_id=other)

    assert (details.municipality, details.area) == ("Valkenburg", None)


def test_first_value_makes_the_person(unit: UnitOfWork, client_id: UUID) -> None:
    new = UUID(int=99)
    for changes in ({"name": "Els"}, {"relation": "dochter"}):
        related_people.enter_related_person(unit, new, changes, client_id=client_id)
        unit.flush()

    (row,) = related_people.related_people(unit.session, client_id)
    assert (row.id, row.name, row.relation) == (new, "Els", "dochter")
