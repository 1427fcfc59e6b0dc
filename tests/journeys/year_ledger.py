"""What a year on the waiting list ought to be, kept by a test in the words of the plan.

Nothing here asks the program: it is what the program is compared with.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

WALL = ZoneInfo("Europe/Amsterdam")
ON_THE_LIST = frozenset({"waiting", "offered", "paused"})
QUARTER = timedelta(weeks=13)
MONTH = timedelta(days=28)
YEAR = timedelta(days=365)


@dataclass
class Firm:
    """A provider; without areas it works everywhere, without days on every day."""

    id: UUID
    name: str
    areas: frozenset[UUID]
    days: frozenset[str]
    demands: frozenset[str]
    room: int = 0
    reported_on: date | None = None
    counts_hours: bool = False


@dataclass
class Resident:
    """Somebody with a place on the list, or who had one."""

    place_id: UUID
    client_id: UUID
    indication_id: UUID
    category: str
    decided_on: date
    placed_at: datetime
    area: UUID | None
    minutes: int
    last_day: date
    criterion: str = ""
    withdrawn_from: date | None = None
    days: frozenset[str] = frozenset()
    demands: tuple[str, ...] = ()
    ranked_on: date | None = None
    exception: tuple[str, str] | None = None
    status: str = "waiting"
    paused_for: str = ""
    back_on: date = date.max
    firm: Firm | None = None
    respond_by: date | None = None
    offer_reason: str = ""
    started_on: date | None = None
    ended_by: str = ""
    asked_on: date | None = None
    answers: dict[UUID, tuple[str, date]] = field(default_factory=dict)

    @property
    def rank_date(self) -> date:
        return self.ranked_on or self.decided_on

    @property
    def key(self) -> tuple[str, date, datetime, UUID]:
        """Category, date, moment of placing, identity."""
        return self.category, self.rank_date, self.placed_at, self.place_id

    def runs(self, on: date) -> bool:
        return on <= self.last_day and (self.withdrawn_from is None or on < self.withdrawn_from)

    def obstacle(self, firm: Firm, on: date) -> str | None:
        """Why this provider cannot be offered this resident today."""
        outcome, answered_on = self.answers.get(firm.id, ("", date.min))
        came_to_nothing = outcome in {"declined", "lapsed", "declined_by_client"}
        obstacles = {
            "paused": self.status == "paused",
            "offered": self.status == "offered",
            "not_running": not self.runs(on),
            "area_unknown": bool(firm.areas) and self.area is None,
            "other_area": bool(firm.areas) and self.area not in firm.areas,
            "answered": came_to_nothing and answered_on >= (firm.reported_on or date.min),
            "days": bool(self.days and firm.days) and not self.days & firm.days,
            "demands": not firm.demands.issuperset(self.demands),
            "hours": firm.counts_hours
            and firm.reported_on is not None
            and self.minutes > firm.room,
        }
        return next((name for name, stands in obstacles.items() if stands), None)


@dataclass(frozen=True)
class Happening:
    """One line of the course of a place: what, when, by whom, and with which reason."""

    place_id: UUID
    at: datetime
    kind: str
    by: str
    firm: str | None
    reason: str


@dataclass
class Ledger:
    """Everybody who was placed, everything that happened, and every coming and going by day."""

    residents: dict[UUID, Resident] = field(default_factory=dict)
    happenings: list[Happening] = field(default_factory=list)
    moves: list[tuple[date, int]] = field(default_factory=list)

    def standing(self) -> list[Resident]:
        """Who stands on the list, in the order of the plan: A before B, then by date."""
        ordered: list[Resident] = []
        for category in "AB":
            of_category = [
                one
                for one in self.residents.values()
                if one.category == category and one.status in ON_THE_LIST
            ]
            ordered += sorted(of_category, key=lambda one: one.key[1:])
        return ordered

    def offered(self) -> list[Resident]:
        return [one for one in self.standing() if one.status == "offered"]

    def ended(self) -> list[Resident]:
        return [one for one in self.residents.values() if one.status not in ON_THE_LIST]

    def count_on(self, day: date) -> int:
        """How many stood on the list at the end of a day."""
        return sum(step for moved_on, step in self.moves if moved_on <= day)

    def to_ask(self, on: date) -> set[UUID]:
        """Whom nobody asked for half a year whether the help is still needed."""
        last = on - timedelta(weeks=26)
        return {one.place_id for one in self.standing() if (one.asked_on or on_list(one)) <= last}

    # --- Figures -------------------------------------------------------------------------------

    def begun(self, on: date) -> list[Resident]:
        """Who began in the past year."""
        return [
            one
            for one in self.residents.values()
            if one.status == "started" and one.started_on and on - YEAR < one.started_on <= on
        ]

    def out_of_turn(self, on: date) -> list[tuple[UUID, str, bool]]:
        """Who began while others stood before: by an offer with a reason, or by an exception."""
        found = []
        for one in self.begun(on):
            if one.offer_reason:
                found.append((one.place_id, one.offer_reason, False))
            elif one.ranked_on is not None and one.ranked_on < one.decided_on:
                reason, _ = one.exception or ("", "")
                found.append((one.place_id, reason, True))
        return sorted(found)

    def carried_on(self, day: date, weeks: int) -> int:
        """The list so many weeks later, if it goes on as in the quarter before."""
        now, before = self.count_on(day), self.count_on(day - QUARTER)
        return max(0, round(now + (now - before) / 13 * weeks))

    def errors(self, today: date) -> list[int]:
        """By how many people the same sum was wrong, for each month that can be looked back on."""
        first = min(day for day, _ in self.moves)
        tried, day = [], today - QUARTER
        while day - QUARTER >= first and day >= today - timedelta(weeks=52):
            tried.append(abs(self.carried_on(day, 13) - self.count_on(day + QUARTER)))
            day -= MONTH
        return tried


def on_list(one: Resident) -> date:
    """The day on which somebody came on the list, as the clock on the wall has it."""
    return one.placed_at.astimezone(WALL).date()


def reasons_ahead(ordered: Sequence[Resident], one: Resident) -> tuple[int, int, int, int]:
    """Who stands before somebody: in category A, with an earlier date, the same, by exception."""
    counts: Counter[str] = Counter()
    for other in ordered[: ordered.index(one)]:
        own = (other.decided_on, other.placed_at)
        if other.category != one.category:
            counts["category"] += 1
        elif other.ranked_on is not None and own >= (one.rank_date, one.placed_at):
            counts["exception"] += 1
        else:
            counts["earlier" if other.decided_on < one.rank_date else "same"] += 1
    return counts["category"], counts["earlier"], counts["same"], counts["exception"]


def three_figures(days: Iterable[int]) -> tuple[int, int | None, int | None, int | None]:
    """How many people, the median, what nine of ten do not pass, and the longest."""
    waits = sorted(days)
    if not waits:
        return 0, None, None, None
    number = len(waits)
    middle = round((waits[(number - 1) // 2] + waits[number // 2]) / 2)
    nine_of_ten = min(
        wait for wait in waits if sum(other <= wait for other in waits) * 10 >= number * 9
    )
    return number, middle, nine_of_ten, max(waits)
