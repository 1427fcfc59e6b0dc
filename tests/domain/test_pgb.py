from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import A_PGB, TODAY
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.pgb import (
    PgbCondition,
    PgbConditionNotMet,
    PgbConditionUnanswered,
    PgbHelperUnknown,
    PgbNotLookedAt,
    PgbPlanMissing,
    PgbReasonMissing,
    PgbTariffMissing,
    cak_until,
    check_pgb,
)


@given(st.tuples(*[st.sampled_from([True, False, None])] * 3))
def test_all_three_conditions_must_be_met(answers: tuple[bool | None, ...]) -> None:
    given_answers: Any = dict(zip(PgbCondition, answers, strict=True))
    found = replace(A_PGB, **given_answers)
    if answers == (True, True, True):
        check_pgb(DeliveryForm.PGB, found, TODAY)
        return
    with pytest.raises((PgbConditionUnanswered, PgbConditionNotMet)) as refusal:
        check_pgb(DeliveryForm.PGB, found, TODAY)
    first = next(number for number, answer in enumerate(answers) if answer is not True)
    assert refusal.value.field == list(PgbCondition)[first]


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"motivation": " "}, PgbReasonMissing),
        ({"plan_received_on": None}, PgbPlanMissing),
        ({"plan_received_on": date(2026, 11, 23)}, PgbPlanMissing),
        ({"is_informal": None}, PgbHelperUnknown),
        ({"tariff_cents": 0}, PgbTariffMissing),
    ],
)
def test_what_must_be_known_of_a_pgb(changed: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        check_pgb(DeliveryForm.PGB, replace(A_PGB, **changed), TODAY)


def test_only_a_pgb_is_asked_for_it() -> None:
    check_pgb(DeliveryForm.IN_KIND, None, TODAY)
    with pytest.raises(PgbNotLookedAt):
        check_pgb(DeliveryForm.PGB, None, TODAY)


def test_the_cak_knows_within_four_months() -> None:
    assert cak_until(date(2026, 10, 31)) == date(2027, 2, 28)
