from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.exc import StaleDataError

from tests.factories import a_client, a_municipality
from wmo_desk.database.database import Database
from wmo_desk.database.one_record import changed_fields, read_record, write_changes
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.models.client import Client


@pytest.fixture
def client(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return a_client(unit, a_municipality(unit), phone="0430000001")


def read(session: Session, client: UUID) -> Client:
    record = read_record(session, Client, client)
    assert record is not None
    return record


def test_a_record_reads_as_the_session_reads_it(database: Database, client: UUID) -> None:
    with database.read() as one, database.read() as other:
        theirs = other.get(Client, client)
        ours = read(one, client)
        for attribute in inspect(Client).column_attrs:
            assert getattr(ours, attribute.key) == getattr(theirs, attribute.key), attribute.key


def test_a_record_is_read_once(database: Database, client: UUID) -> None:
    with database.read() as session:
        record = read(session, client)
        assert read(session, client) is record
        assert session.get(Client, client) is record
        assert not session.dirty


def test_a_record_that_is_not_there(database: Database) -> None:
    with database.read() as session:
        assert read_record(session, Client, UUID(int=4)) is None


def test_what_was_written_counts_as_unchanged(database: Database, client: UUID) -> None:
    with database.read() as session:
        record = read(session, client)
        record.phone = "0430000002"
        record.birth_date = date(1950, 1, 2)
        assert changed_fields(record) == ("birth_date", "phone")
        write_changes(session, record)
        assert changed_fields(record) == ()
        assert not session.dirty
        assert record.version == 2
        session.commit()
    with database.read() as session:
        again = read(session, client)
        assert (again.phone, again.birth_date, again.version) == (
            "0430000002",
            date(1950, 1, 2),
            2,
        )


def test_setting_a_field_to_what_it_was_changes_nothing(database: Database, client: UUID) -> None:
    with database.read() as session:
        record = read(session, client)
        record.phone = "0430000001"
        assert changed_fields(record) == ()


def test_a_record_that_somebody_else_changed_is_stale(database: Database, client: UUID) -> None:
    with database.read() as session:
        record = read(session, client)
        set_committed_value(record, "version", 7)
        record.phone = "0430000003"
        with pytest.raises(StaleDataError):
            write_changes(session, record)
