from datetime import date, timedelta

import pytest

from wmo_desk.domain.signals import (
    DealtWithTooEarly,
    OutcomeMissing,
    SignalDayInFuture,
    check_signal,
)
from wmo_desk.errors import RuleError

TODAY = date(2026, 11, 22)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("noted_on", "done_on", "outcome", "refusal"),
    [
        (TOMORROW, None, "", SignalDayInFuture),
        (TODAY, TOMORROW, "Maatje gevonden", SignalDayInFuture),
        (TODAY, YESTERDAY, "Maatje gevonden", DealtWithTooEarly),
        (YESTERDAY, TODAY, " ", OutcomeMissing),
    ],
)
def test_impossible_signal_is_refused(
    noted_on: date, done_on: date | None, outcome: str, refusal: type[RuleError]
) -> None:
    with pytest.raises(refusal):
        check_signal(noted_on=noted_on, done_on=done_on, outcome=outcome, today=TODAY)


def test_signal_is_dealt_with_when_something_came_of_it() -> None:
    check_signal(noted_on=TODAY, done_on=None, outcome="", today=TODAY)
    check_signal(noted_on=TODAY, done_on=TODAY, outcome="Maatje gevonden", today=TODAY)
