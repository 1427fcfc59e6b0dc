"""Search, lists, dossier and writing in one file, each beside the same on a bare connection.

The floor runs the very statements that the service runs, with the same key, cache and settings,
and fetches every value. Whatever is above it, SQLAlchemy, rows and rules, is the program's.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.statements import Statement, questions_of, repeat
from wmo_desk.bench.stopwatch import Way, in_blocks, in_turns
from wmo_desk.database.database import Database
from wmo_desk.database.engine import FileConnection, connect_file, open_engine
from wmo_desk.database.unit_of_work import Actor, Device
from wmo_desk.domain.permissions import Role
from wmo_desk.models.client import Client
from wmo_desk.services import clients, dossier, offers, providers, waiting_rows
from wmo_desk.services.make_data import DATA_DAY
from wmo_desk.services.search import find_clients

_TYPED: Final = (
    "janssen",
    "smeets",
    "van den berg",
    "wolfs m",
    "kerkstraat 1",
    "14-3-1948",
    "6231 ab",
    "schrijnemaekers",
)
_THREE_LETTERS: Final = ("jan", "pet", "sme", "ber", "wol", "lem", "mee", "dij")
_TYPED_FIELDS: Final = ("phone", "email", "house_number")
_SAMES_FLOOR: Final = "the same statements on a bare connection"

# The whole answer sorted, as one would write it first: every hit is read before fifty are shown.
_PLAIN_SORTED: Final = """
    SELECT client.id, client.sort_name, client.list_name, client.birth_date, client.street,
           client.house_number, client.postcode, client.city, client.phone
    FROM search_index JOIN search_entry ON search_entry.number = search_index.rowid
    JOIN client ON client.id = search_entry.client_id
    WHERE search_index MATCH ?
    ORDER BY client.sort_name, client.id LIMIT 50
"""

_BARE_COUNT: Final = """
    SELECT COUNT(*) FROM (SELECT id FROM waiting_entry
    WHERE status IN ('waiting', 'offered', 'paused') ORDER BY category, rank_date, placed_at, id)
"""


class _Edit(NamedTuple):
    """A field that is typed into."""

    client_id: UUID
    field: str


@dataclass(frozen=True, slots=True)
class Measured:
    """A file with how many clients there are in it, open in both ways."""

    clients: int
    database: Database
    bare: FileConnection

    def read(self, query: Callable[[Session], object]) -> None:
        """Read as the workspace does."""
        with self.database.read() as session:
            query(session)


@contextmanager
def measured(path: Path, key: bytes, clients_in_file: int) -> Iterator[Measured]:
    """Open a file through the program and beside it."""
    database = Database(open_engine(path, key), Device(UUID(int=1), "wmo-desk bench"))
    bare = connect_file(path, key)
    try:
        yield Measured(clients_in_file, database, bare)
    finally:
        bare.close()
        database.close()


def figures_of(file: Measured) -> Iterator[Figure]:
    """Everything that is measured within one file."""
    yield searching(file)
    yield client_list(file)
    yield one_dossier(file)
    yield writing(file)
    yield waiting_list(file)
    yield matching(file)
    yield one_position(file)


def searching(file: Measured) -> Figure:
    """Search keystroke by keystroke."""
    typed = [text[:length] for text in _TYPED for length in range(2, len(text) + 1)]
    asked = {
        text: questions_of(file.database.engine, lambda text=text: _find(file, text))  # type: ignore[misc]
        for text in typed
    }
    values, floors = in_turns(
        lambda text: _find(file, text),
        lambda text: repeat(file.bare, asked[text]),
        typed,
        rounds=5,
    )
    return Figure(
        "search while typing, 50 sorted rows",
        file.clients,
        values,
        floors,
        Limit(times=2),
        _SAMES_FLOOR,
    )


def three_letters(file: Measured) -> Figure:
    """The fifty best for three letters, beside reading and sorting every hit."""
    values, floors = in_turns(
        lambda text: _find(file, text),
        lambda text: repeat(file.bare, [(_PLAIN_SORTED, (f'"{text}"',))]),
        _THREE_LETTERS,
        rounds=8,
    )
    return Figure(
        "search, the 50 best, three letters typed",
        file.clients,
        values,
        floors,
        Limit(amount=25),
        "the plain sorted query on a bare connection",
    )


def client_list(file: Measured) -> Figure:
    """The first page of the list of clients."""
    return _beside_bare(
        file, "client list, first 1,000 rows in order", _first_page, Limit(times=4), rounds=40
    )


def waiting_list(file: Measured) -> Figure:
    """The whole waiting list in order, with why everybody stands there."""
    standing = 0

    def read(session: Session) -> None:
        nonlocal standing
        standing = len(waiting_rows.waiting_rows(session, DATA_DAY))

    figure = _beside_bare(file, "", read, Limit(times=4), rounds=15)
    return Figure(
        f"waiting list in order, {standing:,} waiting",
        file.clients,
        figure.values,
        figure.floors,
        figure.limit,
        figure.floor_name,
    )


_ROOM_MINUTES: Final = 150


def matching(file: Measured) -> Figure:
    """Who is first for each provider, and why nobody earlier, beside the bare ordered list."""
    with file.database.read() as session:
        chosen = [row.id for row in providers.provider_rows(session, DATA_DAY)]
    with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        # Nobody is shown to a provider without room.
        for provider_id in chosen:
            providers.record_room(unit, provider_id, minutes_per_week=_ROOM_MINUTES)
    asked = questions_of(
        file.database.engine,
        lambda: file.read(lambda session: waiting_rows.waiting_rows(session, DATA_DAY)),
    )

    def match(provider_id: UUID) -> None:
        file.read(lambda session: offers.turn_of(session, provider_id, DATA_DAY))

    values, floors = in_turns(match, lambda _: repeat(file.bare, asked), chosen, rounds=3)
    return Figure(
        "match an offer against the waiting list",
        file.clients,
        values,
        floors,
        Limit(times=3.3),
        "the whole list in order on a bare connection",
    )


def one_position(file: Measured) -> Figure:
    """Where one stands and why, counted by the database, for people all over the list."""
    with file.database.read() as session:
        rows = waiting_rows.waiting_rows(session, DATA_DAY)
    chosen = [row.client_id for row in rows[:: max(1, len(rows) // 30)]]

    def read(client_id: UUID) -> None:
        file.read(lambda session: waiting_rows.standing_of(session, client_id, DATA_DAY))

    values, floors = in_turns(
        read, lambda _: repeat(file.bare, [(_BARE_COUNT, ())]), chosen, rounds=3
    )
    return Figure(
        f"position and reason of one, {len(rows):,} waiting",
        file.clients,
        values,
        floors,
        Limit(times=10),
        "a count of the list in order on a bare connection",
    )


def one_dossier(file: Measured) -> Figure:
    """Everything the first page of a dossier shows, of many clients."""
    chosen = _some_clients(file, 60)

    def read(client_id: UUID) -> None:
        file.read(lambda session: dossier.dossier(session, client_id, DATA_DAY))

    asked: dict[UUID, list[Statement]] = {
        client_id: questions_of(file.database.engine, lambda one=client_id: read(one))  # type: ignore[misc]
        for client_id in chosen
    }
    values, floors = in_turns(
        read, lambda client_id: repeat(file.bare, asked[client_id]), chosen, rounds=4
    )
    return Figure(
        "open one dossier, everything its first page shows",
        file.clients,
        values,
        floors,
        Limit(times=10),
        _SAMES_FLOOR,
    )


def writing(file: Measured) -> Figure:
    """Write one field of an open dossier: history, version, index, commit on the disk."""
    actor = Actor(None, Role.TEAM_LEAD)
    counter = count(1)

    def open_dossier(edit: _Edit) -> None:
        file.read(lambda session: dossier.dossier(session, edit.client_id, DATA_DAY))

    def write(edit: _Edit) -> None:
        changes = {edit.field: f"0430{next(counter):06}"}
        with file.database.unit(actor) as unit:
            clients.change_client(unit, edit.client_id, changes)

    asked = {
        client_id: questions_of(
            file.database.engine,
            lambda one=client_id: open_dossier(_Edit(one, "")),  # type: ignore[misc]
        )
        for client_id in _some_clients(file, 120)
    }

    def read_bare(edit: _Edit) -> None:
        repeat(file.bare, asked[edit.client_id])

    def update(edit: _Edit) -> None:
        now = datetime.now(UTC).replace(tzinfo=None).isoformat(" ")
        file.bare.execute("BEGIN IMMEDIATE")
        file.bare.execute(
            f"UPDATE client SET {edit.field} = ?, version = version + 1, changed_at = ?"  # noqa: S608
            " WHERE id = ?",
            (f"0430{next(counter):06}", now, edit.client_id.bytes),
        )
        file.bare.execute("COMMIT")

    edits = [_Edit(client_id, field) for client_id in asked for field in _TYPED_FIELDS]
    blocks = [edits[start : start + 120] for start in range(0, len(edits), 120)]
    values, floors = in_blocks(Way(open_dossier, write), Way(read_bare, update), blocks)
    return Figure(
        "write one field: history, version, index, commit on disk",
        file.clients,
        values,
        floors,
        Limit(times=4),
        "update and commit on a bare connection, synchronous=FULL",
    )


def compared(small: Sequence[Figure], large: Sequence[Figure]) -> Iterator[Figure]:
    """How much slower list, dossier and write are in a file with far more clients."""
    for one, other in zip(small, large, strict=True):
        if one.name == other.name and one.name.startswith(("client list", "open one", "write")):
            yield Figure(
                f"{one.name.partition(',')[0].partition(':')[0]}: {other.clients:,} clients"
                f" against {one.clients:,}",
                other.clients,
                other.values,
                one.values,
                Limit(times=5),
                f"the same with {one.clients:,} clients",
            )


def _beside_bare(
    file: Measured, name: str, query: Callable[[Session], object], limit: Limit, *, rounds: int
) -> Figure:
    asked = questions_of(file.database.engine, lambda: file.read(query))
    values, floors = in_turns(
        lambda _: file.read(query), lambda _: repeat(file.bare, asked), (None,), rounds=rounds
    )
    return Figure(name, file.clients, values, floors, limit, _SAMES_FLOOR)


def _find(file: Measured, text: str) -> None:
    file.read(lambda session: find_clients(session, text))


def _first_page(session: Session) -> None:
    clients.client_rows(session)


def _some_clients(file: Measured, number: int) -> list[UUID]:
    """Clients spread over the whole file."""
    query = select(Client.id).order_by(Client.sort_name, Client.id)
    with file.database.read() as session:
        every = max(1, file.clients // number)
        return list(session.scalars(query))[::every][:number]
