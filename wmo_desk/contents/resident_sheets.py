"""What the sheet says on which a resident prepares a conversation."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident


class SheetForm(StrEnum):
    """In which words a sheet asks."""

    USUAL = "usual"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class ResidentSheet:
    """Everything one sheet prints; a blank one has no `resident` and no day.

    `held_on` is the day of the conversation, None where none is planned.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident | None
    held_on: date | None
    held_at: time | None
    consultant: str
    printed_on: date
    form: SheetForm = SheetForm.USUAL
    edition: int = 1
    is_practice: bool = False
