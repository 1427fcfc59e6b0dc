"""What the social map says, as lists and the page for a resident tell it."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.social_map import EntryKind, needs_check


class EntryRow(NamedTuple):
    """An entry with everything it says; without an area it is there for the whole municipality."""

    id: UUID
    name: str
    kind: EntryKind
    dimensions: tuple[Dimension, ...]
    description: str
    for_whom: str
    keywords: str
    area_id: UUID | None
    area: str | None
    address: str
    opening_hours: str
    costs: str
    phone: str
    email: str
    website: str
    source: str
    checked_on: date | None
    removed_on: date | None

    def needs_check(self, on: date) -> bool:
        """Whether nobody checked it for a year."""
        return needs_check(self.checked_on, on)


@dataclass(frozen=True, slots=True)
class ResidentPage:
    """What is printed for a resident: some entries, as they stand on that day."""

    letterhead: SummaryLetterhead
    entries: tuple[EntryRow, ...]
    printed_on: date
    is_practice: bool
