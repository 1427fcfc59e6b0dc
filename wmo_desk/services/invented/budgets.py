"""What invented consultants found before they granted a pgb, and when they looked again."""

from datetime import date
from typing import Final

from wmo_desk.domain.pgb import PgbAnswers, TariffUnit

FINDING: Final = "Er is niets veranderd; de hulp past nog."
"""What is found in a review that changes nothing."""


def budget(received_on: date) -> PgbAnswers:
    """The answers about a pgb of which the plan was received on that day."""
    return PgbAnswers(
        can_manage=True,
        can_manage_reason="Doet de administratie zelf; de dochter kijkt mee.",
        is_motivated=True,
        motivation="Wil hulp van iemand die al jaren vertrouwd is.",
        is_suitable=True,
        suitability="De hulp heeft ervaring en komt op vaste dagen.",
        plan_received_on=received_on,
        is_informal=True,
        tariff_cents=1_785,
        tariff_unit=TariffUnit.HOUR,
    )
