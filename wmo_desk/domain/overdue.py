"""Which terms had passed on a day, told by the day on which they began.

A term never ends earlier for an event that came later. So one date per term divides what is late
from what is not, and a database can count without knowing the Algemene termijnenwet.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from wmo_desk.domain.deadlines import decision_until, investigation_until

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LastEvents:
    """The last days on which a report, and an application, came in whose term had passed."""

    received_on: date
    application_on: date


def last_events_late_on(day: date) -> LastEvents:
    """What came in on these days or earlier, and is still open, was late on `day`."""
    return LastEvents(
        received_on=_last_before(day, investigation_until),
        application_on=_last_before(day, decision_until),
    )


def _last_before(day: date, until: Callable[[date], date]) -> date:
    """The last event whose term ended before the day."""
    # An extension takes days away at the end, so the answer lies a few days before this one.
    event = day - (until(day) - day)
    while until(event + _ONE_DAY) < day:
        event += _ONE_DAY
    while until(event) >= day:
        event -= _ONE_DAY
    return event
