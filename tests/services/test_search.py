from datetime import date
from uuid import UUID

import pytest

from tests.factories import a_client
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.services import clients
from wmo_desk.services.search import find_clients


@pytest.fixture
def wanted(unit: UnitOfWork, municipality: UUID) -> UUID:
    a_client(
        unit,
        municipality,
        family_name="Smeets",
        prefix="",
        birth_date=None,
        street="Markt",
        postcode="",
    )
    return a_client(
        unit,
        municipality,
        given_names="Zoë Marie",
        initials="Z.M.",
        bsn="111222333",
        phone="06-12 34 56 78",
        house_number="12",
    )


def found(unit: UnitOfWork, typed: str) -> list[UUID]:
    return [row.id for row in find_clients(unit.session, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "berg",
        "BERG",
        "van den berg",
        "van den b",
        "van berg",
        "zoe",
        "Zoë Berg",
        "berg zoe",
        "berg z",
        "berg, z.",
        "marie berg",
        "14-03-1955",
        "14 maart 1955",
        "14-3-55",
        "1955-03-14",
        "14031955",
        "111222333",
        "1112 22 333",
        "222333",
        "6231AB",
        "6231 ab",
        "6231 a",
        "brusselseweg",
        "brusselseweg 12",
        "selsewe",
        "0612345678",
        "06 12 34 56 78",
        "+31 6 123 456",
        "345678",
        "berg 1955",
        "berg meerssen",
    ],
)
def test_found_by_any_part(unit: UnitOfWork, wanted: UUID, typed: str) -> None:
    assert found(unit, typed) == [wanted]


@pytest.mark.parametrize(
    "typed",
    [
        *("", "  ", "'", '"', "%", "_", "berg%", "zzz", "brusselseweg 2", "berg smeets"),
        "z\0z\ud800z",
        "zij zei dat het met de buurvrouw goed gaat " * 200,
    ],
)
def test_signs_and_strangers_find_nobody(unit: UnitOfWork, wanted: UUID, typed: str) -> None:
    assert found(unit, typed) == []


def test_names_that_begin_so_come_first(unit: UnitOfWork, municipality: UUID) -> None:
    inside = a_client(unit, municipality, family_name="Lindenberg", prefix="")
    begins = a_client(unit, municipality, family_name="Bergmans", prefix="")
    other = a_client(unit, municipality, family_name="Aarts", prefix="", street="Bergstraat")

    assert found(unit, "berg") == [begins, other, inside]


def test_no_more_than_asked_for(unit: UnitOfWork, municipality: UUID) -> None:
    for number in range(4):
        a_client(unit, municipality, given_names=f"Jan{number}")

    assert len(find_clients(unit.session, "berg", limit=3)) == 3
    assert len(find_clients(unit.session, "brusselseweg", limit=3)) == 3


def test_closed_file_is_found_and_says_so(unit: UnitOfWork, wanted: UUID) -> None:
    clients.close_file(unit, wanted, reason="Verhuisd")
    unit.flush()

    (row,) = find_clients(unit.session, "berg")

    assert row.closed_on == date(2026, 11, 22)


def test_change_is_found_at_once(unit: UnitOfWork, wanted: UUID) -> None:
    clients.change_client(unit, wanted, {"street": "Dorpsstraat"})
    unit.flush()

    assert found(unit, "dorpsstraat") == [wanted]
    assert found(unit, "brusselseweg") == []


def test_short_words_alone_match_a_name_only(unit: UnitOfWork, wanted: UUID) -> None:
    assert found(unit, "be") == [wanted]
    assert found(unit, "an en") == []
