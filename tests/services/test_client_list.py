from uuid import UUID

import pytest

from tests.factories import a_client, a_consultant, a_municipality, an_area
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.services.client_list import (
    FIRST_FILTER,
    area_choices,
    client_list,
    client_page,
    keep_filter,
)
from wmo_desk.services.clients import ClientFilter


@pytest.fixture
def kok(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return a_consultant(unit)


@pytest.fixture
def municipality(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return a_municipality(unit)


def test_empty_file_says_so(database: Database, kok: UUID) -> None:
    with database.read() as session:
        shown = client_list(session, None, kok)

    assert shown.is_empty
    assert (shown.page.rows, shown.count, shown.recent) == ([], 0, [])


def test_filter_without_anybody_is_not_an_empty_file(
    database: Database, actor: Actor, kok: UUID, municipality: UUID
) -> None:
    with database.unit(actor) as unit:
        a_client(unit, municipality)

    with database.read() as session:
        shown = client_list(session, ClientFilter(consultant_id=kok), kok)

    assert (shown.count, shown.is_empty) == (0, False)


def test_pages_tell_whether_more_comes(
    database: Database, actor: Actor, municipality: UUID
) -> None:
    with database.unit(actor) as unit:
        for number in range(3):
            a_client(unit, municipality, family_name=f"Naam{number}")

    with database.read() as session:
        first = client_page(session, FIRST_FILTER, limit=2)
        last = first.rows[-1]
        second = client_page(session, FIRST_FILTER, after=(last.sort_name, last.id), limit=2)

    assert (len(first.rows), first.has_more) == (2, True)
    assert (len(second.rows), second.has_more) == (1, False)


def test_kept_filter_is_used_until_another_is_chosen(
    database: Database, actor: Actor, kok: UUID, municipality: UUID
) -> None:
    with database.unit(actor) as unit:
        mine = a_client(unit, municipality, consultant_id=kok)
        a_client(unit, municipality)
    with database.unit(Actor(kok, Role.CONSULTANT)) as unit:
        keep_filter(unit, kok, ClientFilter(consultant_id=kok, with_closed=True))

    with database.read() as session:
        kept = client_list(session, None, kok)
        everybody = client_list(session, FIRST_FILTER, kok)

    assert [row.id for row in kept.page.rows] == [mine]
    assert kept.kept == ClientFilter(consultant_id=kok, with_closed=True)
    assert everybody.count == 2


def test_kept_area_comes_back(
    database: Database, actor: Actor, kok: UUID, municipality: UUID
) -> None:
    with database.unit(actor) as unit:
        area = an_area(unit, municipality)
        keep_filter(unit, kok, ClientFilter(area_id=area))

    with database.read() as session:
        assert client_list(session, None, kok).kept == ClientFilter(area_id=area)
        assert [each.name for each in area_choices(session)] == ["Bunde"]
