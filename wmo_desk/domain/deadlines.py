"""Statutory terms counted with the Algemene termijnenwet (Atw), and the local norms beside them.

A term of the Wmo runs from the day after the event: melding + 42 calendar days, then the Atw.
A local service norm is the municipality's own promise; the Atw does not apply to it (art. 5) and
it is never called a statutory term.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from wmo_desk.domain.periods import add_months
from wmo_desk.domain.working_days import is_working_day

_ONE_DAY: Final = timedelta(days=1)


class TermUnit(StrEnum):
    """In what a term is expressed; the Atw looks at the words, not at the length in days."""

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class TermKind(StrEnum):
    """The terms of the work."""

    PERSONAL_PLAN = "personal_plan"
    INVESTIGATION = "investigation"
    DECISION = "decision"
    OBJECTION = "objection"


@dataclass(frozen=True, slots=True)
class Term:
    """A term as its article words it; `article` is empty outside the law."""

    length: int
    unit: TermUnit
    article: str = ""

    @property
    def follows_the_act(self) -> bool:
        """Whether the Atw applies (art. 4): not in hours or years, or beyond three months."""
        longest = {
            TermUnit.HOURS: 0,
            TermUnit.DAYS: 90,
            TermUnit.WEEKS: 12,
            TermUnit.MONTHS: 3,
            TermUnit.YEARS: 0,
        }
        return self.length <= longest[self.unit]

    def last_day(self, event: date) -> date:
        """The last day by the calendar alone; hours end on the day on which they have passed."""
        if self.unit is TermUnit.MONTHS:
            return add_months(event, self.length)
        if self.unit is TermUnit.YEARS:
            return add_months(event, 12 * self.length)
        if self.unit is TermUnit.HOURS:
            return event + timedelta(days=-(-self.length // 24))
        return event + timedelta(days=self.length * (7 if self.unit is TermUnit.WEEKS else 1))

    def until(self, event: date) -> date:
        """The last day of a statutory term that an event on this day sets going."""
        last = self.last_day(event)
        if not self.follows_the_act:
            return last
        if last - event >= timedelta(days=3):
            last = _with_two_working_days(event + _ONE_DAY, last)
        return extend(last)


TERMS: Final[Mapping[TermKind, Term]] = {
    TermKind.PERSONAL_PLAN: Term(7, TermUnit.DAYS, "art. 2.3.2 lid 2 Wmo 2015"),
    TermKind.INVESTIGATION: Term(6, TermUnit.WEEKS, "art. 2.3.2 lid 1 Wmo 2015"),
    TermKind.DECISION: Term(2, TermUnit.WEEKS, "art. 2.3.5 lid 2 Wmo 2015"),
    TermKind.OBJECTION: Term(6, TermUnit.WEEKS, "art. 6:7 Awb"),
}


def extend(term_end: date) -> date:
    """The first working day from the end of a term onwards (art. 1 Atw)."""
    while not is_working_day(term_end):
        term_end += _ONE_DAY
    return term_end


def _with_two_working_days(first: date, last: date) -> date:
    """The end of a term of at least three days, so that it holds two working days (art. 2 Atw)."""
    day, working_days = first, int(is_working_day(first))
    while working_days < 2:
        day += _ONE_DAY
        working_days += is_working_day(day)
    return max(day, last)


def personal_plan_until(reported_on: date) -> date:
    """Until when the client may hand over a personal plan (art. 2.3.2 lid 2): seven days."""
    return TERMS[TermKind.PERSONAL_PLAN].until(reported_on)


def investigation_until(reported_on: date) -> date:
    """When the investigation must be done at the latest (art. 2.3.2 lid 1): six weeks."""
    return TERMS[TermKind.INVESTIGATION].until(reported_on)


def decision_until(applied_on: date) -> date:
    """When the decision must be given at the latest (art. 2.3.5 lid 2): two weeks."""
    return TERMS[TermKind.DECISION].until(applied_on)


def objection_until(made_known_on: date) -> date:
    """Until when one may object: six weeks from the day after the decision was made known.

    Articles 6:7 and 6:8 of the Algemene wet bestuursrecht.
    """
    return TERMS[TermKind.OBJECTION].until(made_known_on)


def urgent_norm_until(reported_at: datetime, norm_hours: int) -> datetime:
    """When a temporary provision should be there by the municipality's own norm, in hours.

    The law says "without delay" (art. 2.3.3) and knows no number of hours.
    """
    return reported_at + timedelta(hours=norm_hours)


def days_left(until: date, on: date) -> int:
    """Days until the last day; 0 on that day itself, negative when it has passed."""
    return (until - on).days


def investigation_day(reported_on: date, on: date) -> int:
    """Which day of the investigation it is; the report came in on day 0."""
    return (on - reported_on).days
