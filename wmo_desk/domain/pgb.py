"""The personal budget (pgb): its three conditions, its refusal, and what the CAK must know.

Art. 2.3.6 Wmo 2015. The budget is granted if the client wishes and all three conditions of lid 2
are met; lid 5 knows two more grounds to refuse it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from wmo_desk.domain.deadlines import Term, TermUnit
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.errors import RuleError

_CAK_TERM: Final = Term(4, TermUnit.MONTHS, "art. 2f Uitvoeringsregeling Wmo 2015")


class PgbCondition(StrEnum):
    """The conditions of art. 2.3.6 lid 2, a to c; each is the name of its answer."""

    CAN_MANAGE = "can_manage"
    IS_MOTIVATED = "is_motivated"
    IS_SUITABLE = "is_suitable"


REASON_OF: Final = {
    PgbCondition.CAN_MANAGE: "can_manage_reason",
    PgbCondition.IS_MOTIVATED: "motivation",
    PgbCondition.IS_SUITABLE: "suitability",
}


class PgbRefusalGround(StrEnum):
    """Why a pgb is refused: a condition of lid 2 that is not met, or lid 5 a or b."""

    CANNOT_MANAGE = "cannot_manage"
    NOT_MOTIVATED = "not_motivated"
    NOT_SUITABLE = "not_suitable"
    EXTRA_COST = "extra_cost"
    EARLIER_DECISION = "earlier_decision"


class TariffUnit(StrEnum):
    """For how much help the tariff pays."""

    HOUR = "hour"
    DAY_PART = "day_part"
    NIGHT = "night"
    TRIP = "trip"
    MONTH = "month"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class PgbAnswers:
    """What was found about a pgb before it was granted; the tariff is in cents a unit."""

    can_manage: bool | None = None
    can_manage_reason: str = ""
    is_motivated: bool | None = None
    motivation: str = ""
    is_suitable: bool | None = None
    suitability: str = ""
    plan_received_on: date | None = None
    is_informal: bool | None = None
    tariff_cents: int = 0
    tariff_unit: TariffUnit = TariffUnit.HOUR


class PgbNotLookedAt(RuleError):
    """A pgb is granted after its conditions were looked at."""

    field = "form"


class PgbConditionUnanswered(RuleError):
    """A condition has no answer yet."""

    def __init__(self, condition: PgbCondition) -> None:
        super().__init__(condition.value)
        self.condition = condition
        self.field = condition.value


class PgbConditionNotMet(RuleError):
    """A pgb of which a condition is not met is refused, not granted."""

    def __init__(self, condition: PgbCondition) -> None:
        super().__init__(condition.value)
        self.condition = condition
        self.field = condition.value


class PgbReasonMissing(RuleError):
    """An answer about a condition says why."""

    def __init__(self, condition: PgbCondition) -> None:
        super().__init__(condition.value)
        self.condition = condition
        self.field = REASON_OF[condition]


class PgbPlanMissing(RuleError):
    """The plan for the budget was not received, or on a day that has not come."""

    field = "plan_received_on"


class PgbHelperUnknown(RuleError):
    """Whether the help is informal decides the tariff."""

    field = "is_informal"


class PgbTariffMissing(RuleError):
    """A budget has a tariff."""

    field = "tariff_cents"


def check_pgb(form: DeliveryForm, answers: PgbAnswers | None, today: date) -> None:
    """Refuse a pgb of which not all is known, or of which a condition is not met (art. 2.3.6)."""
    if form is not DeliveryForm.PGB:
        return
    if answers is None:
        raise PgbNotLookedAt
    for condition in PgbCondition:
        answer: bool | None = getattr(answers, condition.value)
        if answer is None:
            raise PgbConditionUnanswered(condition)
        if not answer:
            raise PgbConditionNotMet(condition)
        if not getattr(answers, REASON_OF[condition]).strip():
            raise PgbReasonMissing(condition)
    if answers.plan_received_on is None or answers.plan_received_on > today:
        raise PgbPlanMissing
    if answers.is_informal is None:
        raise PgbHelperUnknown
    if answers.tariff_cents <= 0:
        raise PgbTariffMissing


def cak_until(start: date) -> date:
    """By when the CAK has the data of a budget: four months after its start (art. 2f UR)."""
    return _CAK_TERM.until(start)
