from uuid import UUID

import pytest
from sqlalchemy import select

from tests import factories
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.kinds import Channel
from wmo_desk.models.history import HistoryEntry
from wmo_desk.services import clients


@pytest.fixture
def client(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return factories.a_client(unit, factories.a_municipality(unit), family_name="Berg")


def _entries(database: Database, client: UUID) -> list[tuple[str, str | None, str | None]]:
    with database.read() as session:
        query = (
            select(HistoryEntry.field, HistoryEntry.old, HistoryEntry.new)
            .where(HistoryEntry.record_id == client)
            .order_by(HistoryEntry.number)
        )
        return [tuple(row) for row in session.execute(query)]


def _change(database: Database, actor: Actor, client: UUID, **changes: object) -> None:
    with database.unit(actor) as unit:
        clients.change_client(unit, client, changes)


def test_new_record_is_one_entry_with_its_first_values(database: Database, client: UUID) -> None:
    [(field, old, new)] = _entries(database, client)

    assert (field, old) == ("", None)
    assert new is not None
    assert '"family_name": "Berg"' in new
    assert "sort_name" not in new


def test_each_changed_field_is_an_entry(database: Database, actor: Actor, client: UUID) -> None:
    _change(database, actor, client, city="Stad 1", email="a@b.nl")

    changes = sorted(_entries(database, client)[1:])
    assert changes == [("city", '"Meerssen"', '"Stad 1"'), ("email", '""', '"a@b.nl"')]


def test_unchanged_field_is_no_entry(database: Database, actor: Actor, client: UUID) -> None:
    _change(database, actor, client, family_name="Berg")

    assert len(_entries(database, client)) == 1


def test_typing_in_one_sitting_is_one_entry(
    database: Database, actor: Actor, clock: Clock, client: UUID
) -> None:
    for typed in ("Brus", "Brussel", "Brusselsestraat"):
        clock.move(seconds=2)
        _change(database, actor, client, street=typed)

    assert _entries(database, client)[1:] == [("street", '"Brusselseweg"', '"Brusselsestraat"')]


@pytest.mark.parametrize("minutes", [11, -5])
def test_another_sitting_is_another_entry(
    database: Database, actor: Actor, clock: Clock, client: UUID, minutes: int
) -> None:
    _change(database, actor, client, street="Een")
    clock.move(minutes=minutes)
    _change(database, actor, client, street="Twee")

    assert [new for _, _, new in _entries(database, client)[1:]] == ['"Een"', '"Twee"']


def test_every_choice_is_an_entry(database: Database, actor: Actor, client: UUID) -> None:
    for channel in (Channel.LETTER, Channel.EMAIL, Channel.PHONE):
        _change(database, actor, client, preferred_channel=channel)

    assert [new for _, _, new in _entries(database, client)[1:]] == [
        '"letter"',
        '"email"',
        '"phone"',
    ]


def test_a_failed_action_leaves_no_trace(database: Database, actor: Actor, client: UUID) -> None:
    def fail() -> None:
        with database.unit(actor) as unit:
            clients.change_client(unit, client, {"city": "Stad 1"})
            unit.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    assert len(_entries(database, client)) == 1
