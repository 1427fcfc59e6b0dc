from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from tests import factories
from wmo_desk.database.chain import START, Chain, check_chain, entry_hash
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.services import clients


@pytest.fixture
def written(database: Database, actor: Actor) -> Database:
    with database.unit(actor) as unit:
        municipality = factories.a_municipality(unit)
        client = factories.a_client(unit, municipality)
    for city in ("Stad 1", "Stad 2", "Stad 3"):
        with database.unit(actor) as unit:
            clients.change_client(unit, client, {"city": city, "email": f"{city[-1]}@x.nl"})
            clients.view_client(unit, client)
    return database


def _faults(database: Database) -> list[tuple[str, int]]:
    with database.read() as session:
        return [
            (fault.chain.value, fault.number)
            for chain in Chain
            for fault in check_chain(session.connection(), chain)
        ]


def _tamper(database: Database, statement: str) -> None:
    with database.engine.begin() as connection:
        connection.execute(text(statement))


def test_untouched_chains_have_no_fault(written: Database) -> None:
    assert _faults(written) == []


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE history_entry SET new = '\"x\"' WHERE number = 4", ("history", 4)),
        ("DELETE FROM history_entry WHERE number = 3", ("history", 4)),
        (
            "DELETE FROM history_entry WHERE number = (SELECT max(number) FROM history_entry)",
            ("history", 8),
        ),
        ("UPDATE access_entry SET action = 'printed' WHERE number = 1", ("access", 1)),
        ("DELETE FROM chain_head WHERE chain = 'access'", ("access", 4)),
    ],
)
def test_tampering_is_found_at_the_first_entry_that_does_not_fit(
    written: Database, statement: str, fault: tuple[str, int]
) -> None:
    _tamper(written, statement)

    assert _faults(written) == [fault]


texts = st.text(max_size=5)
entries = st.fixed_dictionaries(
    {
        "device_id": texts,
        "number": st.integers(),
        "at": texts,
        "actor_id": st.none() | texts,
        "action": texts,
        "object_type": texts,
        "object_id": st.none() | texts,
        "result": texts,
        "origin": texts,
    }
)


@given(entries, entries)
def test_different_entries_have_different_hashes(one: Any, other: Any) -> None:
    same = entry_hash(Chain.ACCESS, START, one) == entry_hash(Chain.ACCESS, START, other)

    assert same == (one == other)
