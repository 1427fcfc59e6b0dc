"""What a calculation of hours by norms says."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.indications import monthly_minutes
from wmo_desk.domain.norms import CalculatedLine


@dataclass(frozen=True, slots=True)
class CalculationRow:
    """A calculation as it was made, whatever became of its norm set."""

    id: UUID
    client_id: UUID
    indication_id: UUID
    calculated_on: date
    calculated_by: str | None
    set_name: str
    edition: str
    source: str
    dated_on: date | None
    lines: tuple[CalculatedLine, ...]
    yearly: int
    calculated: int
    accepted: int
    deviation_reason: str

    @property
    def monthly(self) -> int:
        """Whole minutes a month of what was accepted."""
        return monthly_minutes(self.accepted)

    @property
    def is_deviation(self) -> bool:
        """Whether something else was accepted than the outcome."""
        return self.accepted != self.calculated


@dataclass(frozen=True, slots=True)
class CalculationPaper:
    """Everything one page with a norm calculation prints."""

    letterhead: SummaryLetterhead
    resident: SummaryResident
    calculation: CalculationRow
    provision: str
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
