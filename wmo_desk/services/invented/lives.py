"""The lives of a whole region over a year, in whatever book they are written."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from wmo_desk.domain.local_time import HERE
from wmo_desk.domain.working_days import is_working_day
from wmo_desk.services.invented.book import Book
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.chronicle import Beginning, Chronicle
from wmo_desk.services.invented.region import Region
from wmo_desk.services.invented.residents import bsn_of, invent
from wmo_desk.services.invented.stories import Stories
from wmo_desk.services.invented.waiting_room import WaitingRoom

# The program came into use so long ago; most clients were taken over in its first weeks.
DAYS_TOLD: Final = 364
_DAYS_OF_TAKING_OVER: Final = 18
_TAKEN_OVER_SHARE: Final = 0.6
# This share of the clients is offered help over the whole time; about a fifth is left waiting.
_OFFERED_SHARE: Final = 0.14
_LAST_MOMENT: Final = time(7, 30)


def tell_lives(
    book: Book,
    region: Region,
    *,
    clients: int,
    seed: int,
    begin: datetime,
    on: date,
    after_each: Callable[[int], object] = lambda _come_in: None,
) -> None:
    """Tell everything from `begin` up to the morning of `on`, in the order in which it happens.

    `after_each` hears after each session how many clients have come in.
    """
    chance = Chance(seed)
    with book.session(begin, region.team_lead):
        for provider in region.providers:
            book.room(provider, 60 * chance.between(40, 200))
    chronicle = Chronicle(book, datetime.combine(on, _LAST_MOMENT, HERE).astimezone(UTC))
    waiting_room = WaitingRoom(book, chance, region.providers, chronicle.also)
    chronicle.also(
        begin + timedelta(days=_DAYS_OF_TAKING_OVER),
        waiting_room.openings(on, clients * _OFFERED_SHARE / (DAYS_TOLD * 5 / 7)),
        region.team_lead,
    )
    stories = Stories(book, chronicle, waiting_room)
    taken_over = int(clients * _TAKEN_OVER_SHARE)
    come_in = 0

    def beginnings() -> Iterator[Beginning]:
        nonlocal come_in
        for index, at in enumerate(_arrivals(begin.date(), on, taken_over, clients)):
            own = Chance(seed, index)
            bsn = bsn_of(index, clients)
            resident = invent(own, region.homes, on=at.date(), bsn=bsn)
            consultant = own.pick(region.consultants[resident.client["municipality_id"]])
            tell = stories.taken_over if index < taken_over else stories.life
            yield Beginning(at, consultant, tell(own, resident))
            come_in = index + 1

    chronicle.tell(beginnings(), lambda: after_each(come_in))


def _arrivals(begin: date, on: date, taken_over: int, count: int) -> Iterator[datetime]:
    """When clients come in: who is taken over first, then evenly the others."""
    start = begin + timedelta(days=_DAYS_OF_TAKING_OVER)
    yield from _evenly(begin, start, taken_over)
    yield from _evenly(start, on, count - taken_over)


def _evenly(begin: date, until: date, count: int) -> Iterator[datetime]:
    """So many moments in office hours, rising."""
    days = [begin + timedelta(days=n) for n in range((until - begin).days)]
    working = [day for day in days if is_working_day(day)]
    for index in range(count):
        place, rest = divmod(index * len(working), count)
        opening = datetime.combine(working[place], time(8), HERE).astimezone(UTC)
        yield opening + timedelta(microseconds=int(8 * 3600 * 1_000_000 * rest / count))
