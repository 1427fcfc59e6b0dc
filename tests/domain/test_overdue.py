from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.deadlines import decision_until, investigation_until
from wmo_desk.domain.overdue import last_events_late_on

DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@given(DAYS)
def test_the_last_event_is_late_and_the_day_after_it_is_not(day: date) -> None:
    last = last_events_late_on(day)
    after = timedelta(days=1)

    assert (
        investigation_until(last.received_on) < day <= investigation_until(last.received_on + after)
    )
    assert decision_until(last.application_on) < day <= decision_until(last.application_on + after)


@given(DAYS, st.integers(0, 60))
def test_a_report_is_late_when_it_came_in_then_or_earlier(day: date, back: int) -> None:
    received = day - timedelta(days=back)

    late = received <= last_events_late_on(day).received_on
    assert late == (investigation_until(received) < day)
