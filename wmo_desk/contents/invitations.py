"""What the letter says that invites a resident for an appointment."""

from dataclasses import dataclass, replace
from datetime import date

from wmo_desk.contents.letters import PROGRAM_TEXTS, LetterTexts, PlannedVisit
from wmo_desk.contents.resident_sheets import ResidentSheet, SheetForm
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.kinds import ConversationPurpose


@dataclass(frozen=True, slots=True)
class Invitation:
    """Everything one invitation prints.

    `address` is the resident's and is empty where the visit is elsewhere; `participants` are
    others that will be there, as typed. `asks_identity` where nobody has seen a document yet.
    `sheet` goes along with the letter, on pages of its own.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    visit: PlannedVisit
    address: tuple[str, ...]
    participants: str
    purpose: ConversationPurpose
    asks_identity: bool
    needs_interpreter: bool
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS
    sheet: ResidentSheet | None = None

    def with_sheet(self, form: SheetForm | None) -> "Invitation":
        """The same with a sheet to prepare the conversation on, in some words, or without."""
        if form is None:
            return replace(self, sheet=None)
        sheet = ResidentSheet(
            letterhead=self.letterhead,
            resident=self.resident,
            held_on=self.visit.held_on,
            held_at=self.visit.held_at,
            consultant=self.consultant,
            printed_on=self.printed_on,
            form=form,
            is_practice=self.is_practice,
        )
        return replace(self, sheet=sheet)
