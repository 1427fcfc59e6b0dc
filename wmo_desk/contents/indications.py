"""What was decided, as letters and lists tell it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    IndicationState,
    ProductCategory,
    WithdrawalGround,
    state_on,
)
from wmo_desk.domain.kinds import ContributionRule
from wmo_desk.domain.periods import Period
from wmo_desk.domain.pgb import PgbAnswers, PgbRefusalGround, cak_until


@dataclass(frozen=True, slots=True)
class IndicationRow:
    """What a list shows of an indication; no `end` means without end date."""

    id: UUID
    client_id: UUID
    client: str
    provision_id: UUID
    provision: str
    plain_name: str
    category: ProductCategory | None
    form: DeliveryForm
    extent: int
    unit: ExtentUnit
    granted_on: date
    start: date
    end: date | None
    next_review: date | None
    target_group: str
    reason: str
    granted_by: str | None
    withdrawn_from: date | None
    withdrawal_ground: WithdrawalGround | None
    withdrawal_reason: str
    waits: bool
    report_id: UUID | None = None
    is_temporary: bool = False
    heard_on: date | None = None
    reduced_from: int | None = None
    situation_changed: bool | None = None
    transition_until: date | None = None
    reduction_reason: str = ""
    revision_ground: WithdrawalGround | None = None
    revision_reason: str = ""
    own_contribution: ContributionRule = ContributionRule.NOT_SAID
    end_cause: EndCause | None = None

    @property
    def period(self) -> Period:
        """The days for which it was granted."""
        return Period(self.start, self.end)

    def state(self, on: date) -> IndicationState:
        """How it stands on that day."""
        return state_on(self.period, on, withdrawn_from=self.withdrawn_from)


@dataclass(frozen=True, slots=True)
class PgbRow:
    """What stands with an indication that is a pgb."""

    answers: PgbAnswers
    start: date
    cak_reported_on: date | None

    @property
    def cak_until(self) -> date:
        """By when the CAK must have the data."""
        return cak_until(self.start)


@dataclass(frozen=True, slots=True)
class Contribution:
    """Whether something is paid for help, and what the municipality says of it on a day."""

    rule: ContributionRule
    lines: tuple[str, ...]
    on: date


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """What was refused, on which ground and why; `pgb_ground` where only the pgb was."""

    id: UUID
    report_id: UUID
    provision: str
    refused_on: date
    ground: str
    pgb_ground: PgbRefusalGround | None
    reason: str
    by: str | None
