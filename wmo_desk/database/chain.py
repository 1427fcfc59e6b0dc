"""Hash chains: each entry carries the hash of the one before it.

The field history and the access log are such chains, one per device. A changed, removed or
inserted entry breaks the chain; a cut-off end is seen in `chain_head` (BIO2 8.15.05, 8.15.06).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from wmo_desk.database.prepared import Prepared
from wmo_desk.models.base import Base
from wmo_desk.models.history import AccessEntry, ChainHead, HistoryEntry

START = bytes(32)


class Chain(StrEnum):
    """The two chains of a device."""

    HISTORY = "history"
    ACCESS = "access"


ENTRY: Mapping[Chain, type[Base]] = {Chain.HISTORY: HistoryEntry, Chain.ACCESS: AccessEntry}

# Enumerated rather than taken from the table: the order of the fields is part of the hash.
FIELDS: Mapping[Chain, tuple[str, ...]] = {
    Chain.HISTORY: (
        "device_id",
        "number",
        "at",
        "actor_id",
        "record_type",
        "record_id",
        "client_id",
        "field",
        "old",
        "new",
    ),
    Chain.ACCESS: (
        "device_id",
        "number",
        "at",
        "actor_id",
        "action",
        "object_type",
        "object_id",
        "result",
        "origin",
    ),
}


def entry_hash(chain: Chain, previous: bytes, entry: Mapping[str, Any]) -> bytes:
    """Hash an entry together with the hash of its predecessor.

    Each value is preceded by its length, so that no two different entries read the same.
    """
    return sha256(chained(previous, (entry[name] for name in FIELDS[chain]))).digest()


def chained(previous: bytes, values: Iterable[object]) -> bytes:
    """Put an entry's values, in the order of `FIELDS`, behind the hash of its predecessor."""
    return previous + b"".join(map(link_of, values))


def link_of(value: object) -> bytes:
    """What one value adds to what is hashed."""
    if value is None:
        return b"-"
    if isinstance(value, str):
        data = value.encode()
    elif isinstance(value, UUID):
        data = value.bytes
    else:
        data = _plain(value).encode()
    return b"%d:%b" % (len(data), data)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


@dataclass(slots=True)
class Head:
    """Where a chain of one device stands."""

    number: int
    hash: bytes
    is_new: bool


# Made once: every unit of work reads and moves a head.
_OF_CHAIN: Final = (
    ChainHead.chain == bindparam("of_chain", type_=ChainHead.chain.type),
    ChainHead.device_id == bindparam("of_device", type_=ChainHead.device_id.type),
)
# On a server two units of one device wait for each other here; a file has one writer anyway.
_READ_HEAD: Final = Prepared(
    select(ChainHead.number, ChainHead.hash).where(*_OF_CHAIN).with_for_update()
)
_MOVE_HEAD: Final = Prepared(
    update(ChainHead)
    .where(*_OF_CHAIN)
    .values(
        number=bindparam("number", type_=ChainHead.number.type),
        hash=bindparam("hash", type_=ChainHead.hash.type),
    )
)
_FIRST_HEAD: Final = Prepared(insert(ChainHead))
_ADD: Final = {chain: Prepared(insert(entry)) for chain, entry in ENTRY.items()}


def read_head(connection: Connection, chain: Chain, device_id: UUID) -> Head:
    """Read where the chain stands; a chain without entries starts at zero."""
    found = _READ_HEAD.rows(
        connection,
        {"of_chain": chain.value, "of_device": device_id},
        tuple,
    )
    if not found:
        return Head(0, START, is_new=True)
    number, digest = found[0]
    return Head(number, digest, is_new=False)


def append(
    connection: Connection,
    chain: Chain,
    device_id: UUID,
    entries: Iterable[dict[str, Any]],
    head: Head | None = None,
) -> None:
    """Append entries (without number and hashes) and move the head on; `head` if known already."""
    if head is None:
        head = read_head(connection, chain, device_id)
    rows = [link(chain, head, device_id, entry) for entry in entries]
    _ADD[chain].write_many(connection, rows)
    if rows:
        write_head(connection, chain, device_id, head)


def link(chain: Chain, head: Head, device_id: UUID, entry: dict[str, Any]) -> dict[str, Any]:
    """Give the entry its number and its hashes, and move the head (in memory) on."""
    row = entry | {"device_id": device_id, "number": head.number + 1, "previous_hash": head.hash}
    row["hash"] = entry_hash(chain, head.hash, row)
    head.number, head.hash = row["number"], row["hash"]
    return row


def write_head(connection: Connection, chain: Chain, device_id: UUID, head: Head) -> None:
    """Keep where the chain stands now."""
    values = {"number": head.number, "hash": head.hash}
    if head.is_new:
        _FIRST_HEAD.write(connection, {"chain": chain.value, "device_id": device_id, **values})
        head.is_new = False
        return
    _MOVE_HEAD.write(connection, {"of_chain": chain.value, "of_device": device_id, **values})


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first entry of a chain that is not what was written."""

    chain: Chain
    device_id: UUID
    number: int


def check_chain(connection: Connection, chain: Chain) -> list[ChainFault]:
    """Read every entry of the chain and name, per device, the first that does not fit.

    A missing end is reported as the number after the last entry.
    """
    entry = ENTRY[chain]
    columns = [getattr(entry, name) for name in (*FIELDS[chain], "previous_hash", "hash")]
    heads = {
        row.device_id: row
        for row in connection.execute(
            select(ChainHead.device_id, ChainHead.number, ChainHead.hash).where(
                ChainHead.chain == chain.value
            )
        )
    }
    faults: dict[UUID, ChainFault] = {}
    last: dict[UUID, tuple[int, bytes]] = {}
    query = select(*columns).order_by(columns[0], columns[1]).execution_options(yield_per=5_000)
    for row in connection.execute(query):
        values = row._asdict()
        number, previous = last.get(row.device_id, (0, START))
        fits = (
            row.number == number + 1
            and row.previous_hash == previous
            and row.hash == entry_hash(chain, previous, values)
        )
        if not fits and row.device_id not in faults:
            faults[row.device_id] = ChainFault(chain, row.device_id, row.number)
        last[row.device_id] = (row.number, row.hash)
    for device_id in heads.keys() | last.keys():
        head = heads.get(device_id)
        number, digest = last.get(device_id, (0, START))
        if device_id not in faults and (
            head is None or (head.number, head.hash) != (number, digest)
        ):
            faults[device_id] = ChainFault(chain, device_id, number + 1)
    return list(faults.values())
