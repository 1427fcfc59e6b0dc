"""The invented waiting list: who is first, whom a provider with room takes up, who leaves."""

import heapq
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services.invented.book import Book, Ref, working_day
from wmo_desk.services.invented.chance import Chance, moment
from wmo_desk.services.invented.chronicle import Story

Schedule = Callable[[datetime, Story], None]

_DECLINED_REASONS = ("Geen hulp vrij op de gevraagde dag", "Hulp is ziek geworden")


class Place:
    """A place with what decides the order; `turn` tells an outdated order from the present one."""

    __slots__ = (
        "category",
        "entry",
        "number",
        "placed_at",
        "rank_date",
        "said_no",
        "status",
        "turn",
    )

    def __init__(
        self, entry: Ref, category: Category, rank_date: date, placed_at: datetime, number: int
    ) -> None:
        self.entry = entry
        self.category = category
        self.rank_date = rank_date
        self.placed_at = placed_at
        self.number = number
        self.status = Status.WAITING
        self.turn = 0
        self.said_no: list[Ref] = []

    @property
    def is_waiting(self) -> bool:
        """Whether it can be offered help."""
        return self.status is Status.WAITING


class WaitingRoom:
    """Keeps the order that the program computes, so that only who is first is offered help."""

    def __init__(
        self, book: Book, chance: Chance, providers: Sequence[Ref], schedule: Schedule
    ) -> None:
        self._book = book
        self._chance = chance
        self._providers = providers
        self._schedule = schedule
        self._number = 0
        self._order: list[tuple[str, date, datetime, int, int, Place]] = []

    def add(self, entry: Ref, category: Category, indication_date: date) -> Place:
        """Let somebody wait from now on."""
        self._number += 1
        place = Place(entry, category, indication_date, self._book.now, self._number)
        self._line_up(place)
        return place

    def pause(self, place: Place, reason: str) -> None:
        """Let somebody be passed over for a while."""
        place.status = Status.PAUSED
        self._book.pause(place.entry, reason)

    def resume(self, place: Place) -> None:
        """End the pause."""
        self._book.resume(place.entry)
        self._line_up(place)

    def leave(self, place: Place, reason: str) -> None:
        """Take somebody off the list."""
        place.status = Status.LEFT
        self._book.leave(place.entry, reason)

    def make_exception(self, place: Place, ranked_on: date, reason: str) -> None:
        """Let an earlier date count."""
        self._book.except_from_order(place.entry, ranked_on, reason)
        place.rank_date = ranked_on
        self._line_up(place)

    def openings(self, until: date, per_day: float) -> Story:
        """Day after day, let providers take up so many of those who are first."""
        due = 0.0
        while True:
            due += per_day
            while due >= 1.0:
                due -= 1.0
                self._offer_to_first()
            day = working_day(self._book.today + timedelta(days=1))
            if day > until:
                return
            yield moment(self._chance, day)

    def opening(self) -> Story:
        """Let a provider be shown who is first, once."""
        yield from ()
        self._offer_to_first()

    def _line_up(self, place: Place) -> None:
        place.status = Status.WAITING
        place.turn += 1
        key = (place.category.value, place.rank_date, place.placed_at, place.number, place.turn)
        heapq.heappush(self._order, (*key, place))

    def _first(self) -> Place | None:
        while self._order:
            *_, turn, place = heapq.heappop(self._order)
            if place.is_waiting and place.turn == turn:
                return place
        return None

    def _offer_to_first(self) -> None:
        place = self._first()
        if place is None:
            return
        others = [one for one in self._providers if one not in place.said_no]
        if not others:
            return
        provider = self._chance.pick(others)
        place.status = Status.OFFERED
        self._book.offer(place.entry, provider)
        days = self._chance.between(1, 4)
        day = working_day(self._book.today + timedelta(days=days))
        self._schedule(moment(self._chance, day), self._answer(place, provider))

    def _answer(self, place: Place, provider: Ref) -> Story:
        yield from ()
        if place.status is not Status.OFFERED:
            return
        if self._chance.happens(0.88):
            place.status = Status.STARTED
            self._book.take_up(place.entry)
            return
        place.said_no.append(provider)
        self._book.decline(place.entry, self._chance.pick(_DECLINED_REASONS))
        self._line_up(place)
