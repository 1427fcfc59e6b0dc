"""Invented lives: the same for the same seed, and in bulk what the services would have written."""

import itertools
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Table, select

from tests.encrypted_files import small_files_only
from tests.factories import TODAY
from tests.fixtures import KEY
from wmo_desk.database.bulk import BulkWriter
from wmo_desk.database.chain import START, Chain
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.file import OpenFile, inspect_file, open_file
from wmo_desk.database.unit_of_work import Actor, Device
from wmo_desk.domain.people import check_bsn, check_phone, check_postcode
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.waiting import ON_THE_LIST
from wmo_desk.errors import UnavailableError
from wmo_desk.models.base import Base
from wmo_desk.models.client import Client
from wmo_desk.models.history import ChainHead, HistoryEntry
from wmo_desk.models.indication import Indication
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import clients, conversations, waiting_rows
from wmo_desk.services.invented import examples
from wmo_desk.services.invented.bulk_book import BulkBook
from wmo_desk.services.invented.bulk_region import bulk_region
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.lives import tell_lives
from wmo_desk.services.invented.region import Region
from wmo_desk.services.invented.residents import TEST_BSNS, bsn_of
from wmo_desk.services.invented.service_book import ServiceBook
from wmo_desk.services.invented.words import WORDS
from wmo_desk.services.make_data import DATA_DAY, Tale, make_data
from wmo_desk.services.search import find_clients

pytestmark = pytest.mark.file_only

PASSPHRASE = "vier fietsen in de regen"
DEVICE = Device(UUID(int=11), "test machine")
COUNT = 120
SEED = 7
BEGIN = datetime(2025, 11, 21, 6, 0, tzinfo=UTC)


def opened(path: Path) -> OpenFile:
    return open_file(path, passphrase=PASSPHRASE, device=DEVICE, now=BEGIN)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "made.wmo"
    make_data(path, PASSPHRASE, clients=COUNT, seed=SEED)
    return path


@pytest.fixture
def file(made: Path) -> Iterator[OpenFile]:
    file = opened(made)
    yield file
    file.close()


def tables() -> list[Table]:
    return list(Base.metadata.sorted_tables)


def rows_of(database: Database) -> dict[str, list[dict[str, Any]]]:
    with database.read() as session:
        return {
            table.name: [dict(row) for row in session.execute(select(table)).mappings()]
            for table in tables()
        }


def test_the_file_is_sound_and_so_are_both_chains(file: OpenFile) -> None:
    assert inspect_file(file.database.engine).is_sound


def test_the_same_seed_gives_the_same_rows(tmp_path: Path) -> None:
    found = []
    for name in ("one", "other"):
        path = tmp_path / name / "made.wmo"
        make_data(path, PASSPHRASE, clients=12, seed=3)
        file = opened(path)
        rows = rows_of(file.database)
        file.close()
        # The opening a moment ago is the test's own.
        rows["access_entry"] = [r for r in rows["access_entry"] if r["device_id"] != DEVICE.id]
        rows["chain_head"] = [r for r in rows["chain_head"] if r["device_id"] != DEVICE.id]
        found.append(rows)
    assert found[0] == found[1]


def test_another_seed_gives_other_people(tmp_path: Path) -> None:
    names = []
    for seed in (1, 2):
        path = tmp_path / str(seed) / "made.wmo"
        make_data(path, PASSPHRASE, clients=12, seed=seed)
        file = opened(path)
        names.append([row["sort_name"] for row in rows_of(file.database)["client"]])
        file.close()
    assert names[0] != names[1]


def statements(tale: Tale) -> Iterator[tuple[str, list[Any]]]:
    for _, found in tale.batches():
        yield from found


def test_many_are_invented_in_another_process_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tale = Tale(device=DEVICE, heads={}, clients=20, seed=SEED, begin=BEGIN, on=DATA_DAY)
    alone = list(statements(tale))
    monkeypatch.setattr("wmo_desk.services.make_data._ALONE_FROM", 0)
    assert list(statements(tale)) == alone


def test_a_file_that_could_not_be_filled_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr("wmo_desk.database.bulk.BulkFile.write", fail)
    with pytest.raises(OSError, match="disk"):
        make_data(tmp_path / "made.wmo", PASSPHRASE, clients=1)
    assert [left.name for left in tmp_path.iterdir()] == ["made.wmo.lock"]


def test_a_disk_that_fills_up_is_a_refusal(tmp_path: Path) -> None:
    with small_files_only(700_000), pytest.raises(UnavailableError):
        make_data(tmp_path / "made.wmo", PASSPHRASE, clients=50)

    assert [path.name for path in tmp_path.iterdir()] == ["made.wmo.lock"]


def test_who_waits_is_shown_in_order(file: OpenFile) -> None:
    with file.database.read() as session:
        rows = waiting_rows.waiting_rows(session, DATA_DAY)
        standing = [
            r for r in rows_of(file.database)["waiting_entry"] if r["status"] in ON_THE_LIST
        ]
    keys = [(row.category, row.ranked_on or row.indication_date, row.placed_at) for row in rows]
    assert len(rows) == len(standing) > 5
    assert keys == sorted(keys)


def test_no_two_indications_overlap(file: OpenFile) -> None:
    periods: dict[tuple[UUID, UUID], list[tuple[date, date]]] = {}
    for row in rows_of(file.database)[Indication.__tablename__]:
        last = row["end"] or date.max
        periods.setdefault((row["client_id"], row["provision_id"]), []).append((row["start"], last))
    for found in periods.values():
        found.sort()
        assert all(one[1] < other[0] for one, other in itertools.pairwise(found))


def test_people_are_believable_and_nobodys(file: OpenFile) -> None:
    rows = rows_of(file.database)[Client.__tablename__]
    numbers = [row["bsn"] for row in rows if row["bsn"]]
    assert len(set(numbers)) == len(numbers) == COUNT
    for row in rows:
        assert check_bsn(row["bsn"]).startswith("9999")
        assert check_postcode(row["postcode"]) == row["postcode"]
        # A Dutch subscriber number never begins with a zero.
        assert re.match(r"0430|060", check_phone(row["phone"]))
        assert row["birth_date"] < TODAY - timedelta(days=365 * 17)


def test_test_numbers_are_spread_where_there_are_too_few() -> None:
    count = 3 * len(TEST_BSNS)
    given = [bsn for index in range(count) if (bsn := bsn_of(index, count))]
    assert given == list(TEST_BSNS)


def test_the_services_go_on_where_bulk_ended(made: Path, tmp_path: Path) -> None:
    path = tmp_path / "made.wmo"
    for part in made.parent.iterdir():
        (tmp_path / part.name).write_bytes(part.read_bytes())
    file = opened(path)
    try:
        with file.database.read() as session:
            first = clients.client_rows(session, limit=1)[0]
        with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            clients.change_client(unit, first.id, {"family_name": "Onvindbaar"})
            conversation = conversations.plan_conversation(unit, first.id, held_on=unit.today)
            conversations.change_conversation(unit, conversation, {"main_wish": "Rust"})
        with file.database.read() as session:
            assert [row.id for row in find_clients(session, "onvindb")] == [first.id]
            assert first.id not in {row.id for row in find_clients(session, first.list_name)}
        assert inspect_file(file.database.engine).is_sound
    finally:
        file.close()


# --- Both books --------------------------------------------------------------------------------


def in_bulk(clients_count: int) -> tuple[Region, list[tuple[str, list[Any]]]]:
    """Tell the lives in bulk; with none, the organisation stands there alone."""
    found: list[tuple[str, list[Any]]] = []
    writer = BulkWriter(lambda *statement: found.append(statement), DEVICE, {})
    book = BulkBook(writer, Chance(SEED, -1).bits, BEGIN)
    book.session(BEGIN, None)
    region = bulk_region(book, Chance(SEED), COUNT)
    if clients_count:
        tell_lives(book, region, clients=clients_count, seed=SEED, begin=BEGIN, on=DATA_DAY)
    writer.flush()
    return region, found


def written(database: Database, found: list[tuple[str, list[Any]]]) -> None:
    connection = database.engine.raw_connection()
    connection.cursor().execute("PRAGMA foreign_keys = OFF")
    for statement, rows in found:
        connection.cursor().executemany(statement, rows)
    connection.cursor().execute("PRAGMA foreign_keys = ON")
    connection.close()


def without_identity(rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """Name every record by its table and place instead of its identifier; leave out hashes."""
    places = {
        row["id"]: f"{name} {number}"
        for name, found in rows.items()
        for number, row in enumerate(found)
        if "id" in row
    }
    texts = re.compile("|".join(map(str, places)))
    by_text = {str(identifier): place for identifier, place in places.items()}

    def plain(value: object) -> object:
        if isinstance(value, UUID):
            return places.get(value, value)
        if isinstance(value, str) and value[:1] in {"{", '"'}:
            return json.loads(texts.sub(lambda match: by_text[match.group()], value))
        return value

    return {
        name: [
            {key: plain(value) for key, value in row.items() if "hash" not in key} for row in found
        ]
        for name, found in rows.items()
        if name != ChainHead.__tablename__
    }


@pytest.fixture
def other_database(empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "other.wmo"
    path.write_bytes(empty_file.read_bytes())
    database = Database(open_engine(path, KEY), DEVICE)
    yield database
    database.close()


def test_bulk_writes_what_the_services_write(database: Database, other_database: Database) -> None:
    _, everything = in_bulk(COUNT)
    written(database, everything)
    region, organisation = in_bulk(0)
    written(other_database, organisation)
    as_ids = Region(
        region.homes, region.consultants, region.team_lead, [row.id for row in region.providers]
    )
    book = ServiceBook(other_database, BEGIN)
    tell_lives(book, as_ids, clients=COUNT, seed=SEED, begin=BEGIN, on=DATA_DAY)
    bulk = without_identity(rows_of(database))
    services = without_identity(rows_of(other_database))
    for name, rows in services.items():
        assert len(bulk[name]) == len(rows), name
        for one, other in zip(bulk[name], rows, strict=True):
            assert one == other, name


def test_the_chain_starts_where_it_stood() -> None:
    found: list[tuple[str, list[Any]]] = []
    writer = BulkWriter(
        lambda *statement: found.append(statement), DEVICE, {Chain.HISTORY: (41, START)}
    )
    book = BulkBook(writer, Chance(1).bits, BEGIN)
    book.session(BEGIN, None)
    book.client({"municipality_id": UUID(int=1), "family_name": "Smeets"})
    writer.flush()
    numbers = [
        row[1]
        for statement, rows in found
        if HistoryEntry.__tablename__ in statement
        for row in rows
    ]
    assert numbers == [42]


def test_what_goes_well_is_told_by_the_resident() -> None:
    told = [words for each in WORDS.values() for words in each.going_well if words]
    told += re.findall(r'"going_well": "([^"]+)"', Path(examples.__file__).read_text("utf-8"))

    assert [words for words in told if not re.search(r"\b(ik|mijn|mij|me)\b", words.lower())] == []


def test_an_invented_exception_lets_an_earlier_date_count(made: Path) -> None:
    file = opened(made)
    with file.database.read() as session:
        rows = session.execute(
            select(WaitingEntry.ranked_on, WaitingEntry.indication_date).where(
                WaitingEntry.ranked_on.is_not(None)
            )
        ).all()
    file.close()

    assert rows
    assert all(row.ranked_on < row.indication_date for row in rows)
