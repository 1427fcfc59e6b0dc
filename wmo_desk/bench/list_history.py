"""The waiting list of a day long ago, beside a bare query over the same events."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.files import PASSPHRASE
from wmo_desk.bench.queries import Measured, measured
from wmo_desk.bench.statements import Statement, repeat
from wmo_desk.bench.stopwatch import in_turns
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.bulk import BulkWriter
from wmo_desk.database.unit_of_work import Device, utc_now
from wmo_desk.domain.indications import DeliveryForm, default_end
from wmo_desk.domain.local_time import HERE, end_of_day
from wmo_desk.domain.waiting import Category
from wmo_desk.models.waiting_list import WaitingEvent
from wmo_desk.services.invented.book import Ref, working_day
from wmo_desk.services.invented.bulk_book import BulkBook
from wmo_desk.services.invented.bulk_region import bulk_region
from wmo_desk.services.invented.chance import Chance, moment
from wmo_desk.services.invented.chronicle import Beginning, Chronicle, Story
from wmo_desk.services.invented.region import Region
from wmo_desk.services.invented.residents import invent
from wmo_desk.services.invented.situations import HELP, LEAVE_REASONS, PAUSE_REASONS
from wmo_desk.services.make_data import DATA_DAY, new_bulk_file
from wmo_desk.services.waiting_rows import waiting_rows
from wmo_desk.ui.start.application import FILE_NAME

DAY_ASKED: Final = DATA_DAY - timedelta(days=365)
"""The list is asked of a year ago, in the middle of what is told."""

_DAYS_TOLD: Final = 3 * 365
_CLIENTS_PER_PLACE: Final = 4
_ROUNDS: Final = 5
_ROWS_AT_ONCE: Final = 20_000

# What one would write first: the last event of each place, sorted as the list is, with the names.
_BARE: Final = """
    SELECT entry.id, client.list_name, event.category, event.rank_date, entry.placed_at,
           event.status, event.is_exception, event.provider_id, entry.indication_date
    FROM (
        SELECT entry_id, MAX(at) AS last_at FROM waiting_event WHERE at < ? GROUP BY entry_id
    ) AS newest
    JOIN waiting_event AS event ON event.entry_id = newest.entry_id AND event.at = newest.last_at
    JOIN waiting_entry AS entry ON entry.id = newest.entry_id
    JOIN client ON client.id = entry.client_id
    WHERE event.status IN ('waiting', 'offered', 'paused')
    ORDER BY event.category, event.rank_date, entry.placed_at, entry.id
"""


def list_history_figure(folder: Path, clients: int, say: Callable[[str], object]) -> Figure:
    """Measure in a file of its own, made in `folder` unless it stands there.

    The history grows with the clients: of 100,000 there are more than 200,000 events.
    """
    path = folder / f"{clients}-clients-list-history" / FILE_NAME
    if not path.exists():
        say(f"making {path} with three years of the waiting list")
        make_list_history(path, clients)
    with measured(path, unlock_by_passphrase(path, PASSPHRASE, utc_now()), clients) as file:
        return list_of_a_day(file)


def list_of_a_day(file: Measured) -> Figure:
    """Who stood on the list a year ago, in order, and why everybody stood there."""
    with file.database.read() as session:
        events = session.execute(select(func.count()).select_from(WaitingEvent)).scalar_one()
    values, floors = in_turns(
        lambda day: file.read(lambda session: waiting_rows(session, day)),
        lambda day: repeat(file.bare, [bare_list(day)]),
        (DAY_ASKED,),
        rounds=15,
    )
    return Figure(
        f"waiting list of a day a year ago, {events:,} events",
        file.clients,
        values,
        floors,
        Limit(times=5),
        "the last event of each place in order on a bare connection",
    )


def bare_list(day: date) -> Statement:
    """The list of a day as a bare query."""
    end = end_of_day(day).replace(tzinfo=None)
    return _BARE, (end.isoformat(" ", "microseconds"),)


def make_list_history(path: Path, clients: int) -> None:
    """Fill a file with three years in which a quarter of so many clients waited."""
    start = DATA_DAY - timedelta(days=_DAYS_TOLD)
    begin = datetime.combine(start, time(7), HERE).astimezone(UTC)
    device = Device(UUID(int=Chance(1).bits(128), version=4), "wmo-desk bench")
    with new_bulk_file(path, PASSPHRASE, device, begin) as bulk:
        writer = BulkWriter(bulk.write, device, bulk.heads(device))
        book = BulkBook(writer, Chance(1, -1).bits, begin)
        book.session(begin, None)
        region = bulk_region(book, Chance(1), clients)
        chronicle = Chronicle(book, datetime.combine(DATA_DAY, time(7), HERE).astimezone(UTC))

        def flush_when_enough() -> None:
            if writer.waiting >= _ROWS_AT_ONCE:
                writer.flush()

        places = max(1, clients // _CLIENTS_PER_PLACE)
        chronicle.tell(_beginnings(book, region, begin, places), flush_when_enough)
        writer.flush()


def _beginnings(
    book: BulkBook, region: Region, begin: datetime, places: int
) -> Iterator[Beginning]:
    """Who comes on the list, evenly over the time that is told."""
    for index in range(places):
        at = begin + timedelta(days=_DAYS_TOLD) * (index / places)
        yield Beginning(at, region.team_lead, _waits(book, region, Chance(1, index)))


def _waits(book: BulkBook, region: Region, chance: Chance) -> Story:
    """Somebody waits: pauses and offers that come to nothing, until the help begins or not."""
    resident = invent(chance, region.homes, on=book.today, bsn=None)
    client = book.client(resident.client)
    entry = _place(book, chance, client)
    for _ in range(_ROUNDS):
        yield _later(book, chance, 15, 75)
        if chance.happens(0.3):
            book.pause(entry, chance.pick(PAUSE_REASONS))
            yield _later(book, chance, 10, 40)
            book.resume(entry)
        else:
            book.offer(entry, chance.pick(region.providers))
            yield _later(book, chance, 1, 5)
            book.decline(entry, "Geen hulp vrij op de gevraagde dag")
    if chance.happens(0.05):
        earlier = entry.values["rank_date"] - timedelta(days=60)
        book.except_from_order(entry, earlier, "Het gezin valt anders uit elkaar")
    yield _later(book, chance, 15, 75)
    if chance.happens(0.3):
        book.leave(entry, chance.pick(LEAVE_REASONS))
    elif chance.happens(0.6):
        book.offer(entry, chance.pick(region.providers))
        yield _later(book, chance, 1, 5)
        book.take_up(entry)


def _place(book: BulkBook, chance: Chance, client: Ref) -> Ref:
    granted_on = working_day(book.today - timedelta(days=chance.between(1, 40)))
    provision = book.provision(client.values["municipality_id"], HELP.provision)
    indication = book.grant(
        client,
        None,
        HELP.provision,
        {
            "form": DeliveryForm.IN_KIND,
            "unit": provision.unit,
            "extent": 30 * chance.between(2, 10),
            "start": granted_on,
            "end": default_end(granted_on),
        },
        granted_on,
    )
    if chance.happens(0.4):
        criterion = chance.pick(book.criteria(client))
        return book.place(client, indication, Category.A, criteria=(criterion,), reason="Valt vaak")
    return book.place(
        client, indication, Category.B, pgb_offered_on=granted_on, pgb_declined_on=granted_on
    )


def _later(book: BulkBook, chance: Chance, low: int, high: int) -> datetime:
    return moment(chance, working_day(book.today + timedelta(days=chance.between(low, high))))
