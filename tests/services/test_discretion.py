"""What stands about a resident stands in the encrypted file, and nowhere else."""

import logging
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from tests.encrypted_files import KEY
from tests.factories import TODAY, a_client, a_municipality, a_provision, an_indication
from tests.fixtures import DEVICE, Clock
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.conversations import ConversationClosed
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import BsnInvalid, TextUnprintable
from wmo_desk.errors import ConflictError
from wmo_desk.logs import FILE_NAME, start_logging, stop_logging
from wmo_desk.models.organisation import Municipality
from wmo_desk.services import clients, conversations, dimensions, search

NAME, WORDS, BSN = "Onmiskenbaar", "heimwee-naar-vroeger", "999990019"


# The mistake below is to stand in the log.
pytestmark = pytest.mark.usefixtures("caplog")


@pytest.fixture
def engine(file_path: Path) -> Engine:
    """An encrypted file, also where the other tests use a server."""
    return open_engine(file_path, KEY)


def _work(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        municipality = a_municipality(unit)
        client = a_client(unit, municipality, family_name=NAME, bsn=BSN)
        an_indication(unit, client, a_provision(unit, municipality))
        held = conversations.plan_conversation(unit, client, held_on=TODAY)
        note = {"resident_words": WORDS}
        dimensions.record_dimension(unit, held, Dimension.PARTICIPATION, note)
        conversations.close_conversation(unit, held)
    with database.read() as session:
        assert search.find_clients(session, NAME[:6])
    for error, changes, base in (
        (BsnInvalid, {"bsn": f"{BSN}{NAME}"}, {}),
        (TextUnprintable, {"street": f"{WORDS}\x07"}, {}),
        (ConflictError, {"family_name": WORDS}, {"family_name": "Anders"}),
    ):
        with pytest.raises(error), database.unit(actor) as unit:
            clients.change_client(unit, client, changes, base)
    with pytest.raises(ConversationClosed), database.unit(actor) as unit:
        conversations.change_conversation(unit, held, {"main_wish": WORDS})
    return client


def _fail(database: Database, actor: Actor) -> None:
    """Break a constraint and lose a key, as a mistake in the program would."""
    log = logging.getLogger("wmo_desk.test")
    for fail in (
        lambda unit: unit.add(Municipality(code="0938", name=NAME)),
        lambda _unit: {}[NAME],
    ):
        try:
            with database.unit(actor) as unit:
                fail(unit)
        except (IntegrityError, KeyError):
            log.exception("your last action was not saved")


def test_nothing_of_a_resident_stands_outside_the_encrypted_file(
    file_path: Path, engine: Engine, tmp_path: Path, clock: Clock, actor: Actor
) -> None:
    handler = start_logging(tmp_path / "log", level=logging.DEBUG)
    database = Database(engine, DEVICE, clock)
    try:
        _work(database, actor)
        _fail(database, actor)
        beside = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    finally:
        stop_logging(handler)
        database.close()

    assert tmp_path / "log" / FILE_NAME in beside
    assert file_path in beside
    assert b"IntegrityError" in beside[tmp_path / "log" / FILE_NAME]
    for word in (NAME, WORDS, BSN, f"{date(1955, 3, 14)}"):
        assert [path.name for path, content in beside.items() if word.encode() in content] == []
