"""What the letters about a decision say: granted or changed, withdrawn, refused, and the pgb.

A decision says why (art. 3:46 Awb), and until when and where one may object (art. 3:45 Awb).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wmo_desk.contents.indications import Contribution, IndicationRow, PgbRow, RefusalRow
from wmo_desk.contents.letters import PROGRAM_TEXTS, LetterTexts
from wmo_desk.contents.norm_calculations import CalculationPaper
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.deadlines import objection_until


@dataclass(frozen=True, slots=True)
class ChangedDecision:
    """When a decision was changed, from when that holds, and how much there was before."""

    changed_on: date
    holds_from: date
    before: int | None


class _CanBeObjectedTo:
    """A letter about a decision, which somebody may object to (art. 6:7 and 6:8 Awb)."""

    __slots__ = ()
    printed_on: date

    @property
    def objection_until(self) -> date:
        """The last day to object to what is sent on the day of the letter."""
        return objection_until(self.printed_on)


@dataclass(frozen=True, slots=True)
class DecisionLetter(_CanBeObjectedTo):
    """Everything the letter about what was granted prints.

    `changed` is known of a decision that was changed (art. 2.3.10). `calculation` is that of the
    minutes that are granted, to be printed on a sheet of its own.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    indication: IndicationRow
    applied_on: date | None
    findings_on: date | None
    changed: ChangedDecision | None
    pgb: PgbRow | None
    contribution: Contribution
    is_waiting: bool
    calculation: CalculationPaper | None
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


@dataclass(frozen=True, slots=True)
class WithdrawalLetter(_CanBeObjectedTo):
    """Everything the letter about a withdrawal prints; `decided_on` is when it was withdrawn."""

    letterhead: SummaryLetterhead
    resident: SummaryResident
    indication: IndicationRow
    decided_on: date
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


@dataclass(frozen=True, slots=True)
class RefusalLetter(_CanBeObjectedTo):
    """Everything the letter about a refusal prints."""

    letterhead: SummaryLetterhead
    resident: SummaryResident
    client_id: UUID
    refusal: RefusalRow
    applied_on: date | None
    findings_on: date | None
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


@dataclass(frozen=True, slots=True)
class PgbLetter:
    """Everything one explanation of a pgb prints.

    It goes with an `indication` that is a pgb, or comes before the choice, with a report. Tariffs
    are the municipality's own in cents an hour, 0 where it has none.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    client_id: UUID
    indication: IndicationRow | None
    pgb: PgbRow | None
    formal_tariff: int
    informal_tariff: int
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS
