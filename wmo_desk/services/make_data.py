"""A file with a believable caseload of any size, the same for the same seed."""

import gc
import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from wmo_desk.database.backup import companions
from wmo_desk.database.bulk import BulkFile, BulkWriter, Heads, bulk_file
from wmo_desk.database.file import Device, create_file
from wmo_desk.database.slots import slots_path
from wmo_desk.domain.local_time import HERE
from wmo_desk.services.invented.bulk_book import BulkBook
from wmo_desk.services.invented.bulk_region import bulk_region
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.lives import DAYS_TOLD, tell_lives

DATA_DAY: Final = date(2026, 11, 20)
"""Invented lives are told up to the morning of this day, whatever day it is."""

# Draws for identifiers stand apart, so that nothing else depends on how many there are.
_IDENTIFIERS: Final = -1
_ROWS_AT_ONCE: Final = 20_000
# Starting a process takes longer than inventing fewer clients.
_ALONE_FROM: Final = 3_000

Progress = Callable[[int, int], None]


def make_data(
    path: Path,
    passphrase: str,
    *,
    clients: int,
    seed: int = 1,
    on: date = DATA_DAY,
    progress: Progress | None = None,
) -> None:
    """Make a new encrypted file and fill it; the same seed and day give the same records.

    Keys and salts are chance each time. Raises what `create_file` raises; a file that could not be
    filled to the end is removed.
    """
    begin = datetime.combine(on - timedelta(days=DAYS_TOLD), time(7), HERE).astimezone(UTC)
    device = Device(UUID(int=Chance(seed).bits(128), version=4), "wmo-desk make-data")
    with new_bulk_file(path, passphrase, device, begin) as bulk:
        tale = Tale(
            device=device,
            heads=bulk.heads(device),
            clients=clients,
            seed=seed,
            begin=begin,
            on=on,
        )
        for told, statements in tale.batches():
            for statement, rows in statements:
                bulk.write(statement, rows)
            if progress is not None:
                progress(told, clients)


@contextmanager
def new_bulk_file(
    path: Path, passphrase: str, device: Device, begin: datetime
) -> Iterator[BulkFile]:
    """Make a new encrypted file to be filled; one that is not filled to the end is removed."""
    file, _ = create_file(path, passphrase, device=device, now=begin, clock=lambda: begin)
    key = file.data_key
    file.lock_up()
    try:
        with bulk_file(path, key) as bulk:
            yield bulk
    except BaseException:
        file.close()
        for left in (path, *companions(path), slots_path(path)):
            left.unlink(missing_ok=True)
        raise
    file.close()


Batch = tuple[int, list[tuple[str, list[Any]]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """Everything that is told, as statements with their rows."""

    device: Device
    heads: Heads
    clients: int
    seed: int
    begin: datetime
    on: date

    def batches(self) -> Iterator[Batch]:
        """The statements in order, each batch with the number of clients that have come in.

        Many clients are invented beside the writing, in a process of its own.
        """
        if self.clients < _ALONE_FROM:
            found: list[Batch] = []
            self.tell(found.append)
            yield from found
            return
        context = multiprocessing.get_context("spawn")
        receiver, sender = context.Pipe(duplex=False)
        with receiver:
            teller = context.Process(target=_tell_elsewhere, args=(self, sender), daemon=True)
            teller.start()
            sender.close()
            try:
                while (batch := receiver.recv()) is not None:
                    yield batch
            except EOFError:
                message = "the process that invents the clients has stopped"
                raise RuntimeError(message) from None
            finally:
                teller.terminate()
                teller.join()

    def tell(self, hand_over: Callable[[Batch], object]) -> None:
        """Invent everything, handing it over batch by batch."""
        chance = Chance(self.seed)
        statements: list[tuple[str, list[Any]]] = []
        writer = BulkWriter(
            lambda statement, rows: statements.append((statement, rows)), self.device, self.heads
        )
        book = BulkBook(writer, Chance(self.seed, _IDENTIFIERS).bits, self.begin)
        book.session(self.begin, None)
        region = bulk_region(book, chance, self.clients)
        told = 0

        def hand_over_when_enough(come_in: int) -> None:
            nonlocal statements, told
            told = come_in
            if writer.waiting >= _ROWS_AT_ONCE:
                writer.flush()
                hand_over((told, statements))
                statements = []

        tell_lives(
            book,
            region,
            clients=self.clients,
            seed=self.seed,
            begin=self.begin,
            on=self.on,
            after_each=hand_over_when_enough,
        )
        writer.flush()
        hand_over((self.clients, statements))


def _tell_elsewhere(tale: Tale, sender: "Connection[Batch | None, Any]") -> None:
    # Nothing that is invented refers to itself, so there is no garbage to look for.
    gc.disable()
    with sender:
        tale.tell(sender.send)
        sender.send(None)
