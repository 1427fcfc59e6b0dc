from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy import Integer, bindparam, select
from sqlalchemy.exc import DBAPIError

from tests.factories import a_client, a_municipality
from wmo_desk.database.prepared import Prepared, driver_rows
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import Gender
from wmo_desk.models.client import Client

ID = bindparam("client_id", type_=Client.id.type)
EVERYTHING = select(
    Client.id, Client.birth_date, Client.gender, Client.created_at, Client.closed_on, Client.version
)


@pytest.fixture
def client(unit: UnitOfWork) -> UUID:
    return a_client(unit, a_municipality(unit), gender=Gender.FEMALE)


def test_values_come_back_as_sqlalchemy_gives_them(unit: UnitOfWork, client: UUID) -> None:
    query = EVERYTHING.where(Client.id == ID)
    connection = unit.session.connection()
    (row,) = Prepared(query).rows(connection, {"client_id": client}, tuple)
    assert row == tuple(connection.execute(query, {"client_id": client}).one())
    assert [type(value) for value in row] == [UUID, date, Gender, datetime, type(None), int]
    assert row[3].tzinfo is UTC


def test_parameters_that_were_not_given_keep_their_value(unit: UnitOfWork, client: UUID) -> None:
    query = select(Client.id).where(Client.version == 1).limit(bindparam("limit", type_=Integer))
    prepared, connection = Prepared(query), unit.session.connection()
    assert prepared.rows(connection, {"limit": 5}, list) == [[client]]
    assert prepared.rows(connection, {"limit": 0}, list) == []


def test_a_text_that_depends_on_its_parameters_is_refused(unit: UnitOfWork) -> None:
    query = select(Client.id).where(Client.version.in_([1, 2]))
    with pytest.raises(ValueError, match="depends on its parameters"):
        Prepared(query).rows(unit.session.connection(), {}, tuple)


def test_an_error_of_the_driver_comes_as_one_of_sqlalchemy(unit: UnitOfWork) -> None:
    connection = unit.session.connection()
    with pytest.raises(DBAPIError):
        driver_rows(connection, "SELECT nothing FROM nowhere", ())
