"""What the team lead puts on the table: the caseload and the waiting list, in numbers of a day."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.fairness import Grouping, Outlook, Waited


@dataclass(frozen=True, slots=True)
class CaseloadLine:
    """What one consultant carries; `number` from 1 stands for a name that is not told.

    Without either it is the line of the files of nobody. `late` and `soon` count reports whose next
    statutory term has passed, or ends within `soon_days`; `talks` conversations up to that day that
    are not closed; `silent` indications without end date and without a conversation for long.
    """

    consultant: str = ""
    number: int | None = None
    files: int = 0
    late: int = 0
    soon: int = 0
    talks: int = 0
    silent: int = 0

    @property
    def is_nobody(self) -> bool:
        """Whether these are the files without a consultant."""
        return not self.consultant and self.number is None


@dataclass(frozen=True, slots=True)
class CaseloadPaper:
    """The caseload of a day; `room` is how many files one consultant has room for.

    With names the lines are in their order, without in that of the number of files.
    """

    letterhead: SummaryLetterhead
    lines: tuple[CaseloadLine, ...]
    room: int
    soon_days: int
    silent_months: int
    has_names: bool
    printed_on: date
    is_practice: bool = False
    edition: int = 1


class RoomLine(NamedTuple):
    """Minutes a week asked in an area and the room there; `is_rest` are the small ones together."""

    area: str | None
    asked: int
    room: int
    is_rest: bool = False


class WaitingLine(NamedTuple):
    """How many people of a group wait and for how long; `is_rest` are the small areas together."""

    grouping: Grouping
    name: str | None
    waited: Waited
    begun: Waited
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class WaitingPaper:
    """The waiting list of a day; small areas are told together."""

    letterhead: SummaryLetterhead
    lines: tuple[WaitingLine, ...]
    areas: tuple[RoomLine, ...]
    asked: int
    room: int
    unknown_hours: int
    outlook: Outlook
    printed_on: date
    is_practice: bool = False
    edition: int = 1

    @property
    def has_rest(self) -> bool:
        """Whether areas are told together."""
        return any(line.is_rest for line in self.areas)

    @property
    def has_areas(self) -> bool:
        """Whether an area is told by itself."""
        return any(not line.is_rest for line in self.areas)
