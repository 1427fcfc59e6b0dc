"""What the plan says that a resident keeps."""

from dataclasses import dataclass
from datetime import date

from wmo_desk.contents.summaries import (
    SummaryAgreement,
    SummaryIndication,
    SummaryLetterhead,
    SummaryNeed,
    SummaryResident,
    SummaryResult,
    SummaryStep,
)


@dataclass(frozen=True, slots=True)
class ResidentPlan:
    """Everything one plan prints.

    `needs` are those of the latest conversation that has any, `agreements` what is still open.
    `look_back` holds the days on which we look whether it works, the nearest first: of a result
    (`StepKind.OTHER`, with what will be different), of help that was granted, and of the next
    conversation.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    printed_on: date
    needs: tuple[SummaryNeed, ...] = ()
    agreements: tuple[SummaryAgreement, ...] = ()
    results: tuple[SummaryResult, ...] = ()
    indications: tuple[SummaryIndication, ...] = ()
    look_back: tuple[SummaryStep, ...] = ()
    consultant: str = ""
    edition: int = 1
    is_practice: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was planned yet."""
        return not (self.needs or self.agreements or self.results or self.indications)
