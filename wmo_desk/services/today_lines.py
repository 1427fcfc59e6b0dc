"""What Vandaag shows: a line for each thing that asks for attention, and what cannot wait."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Final, NamedTuple
from uuid import UUID

from wmo_desk.domain.direct_support import DirectSupportKind, last_day, week_of
from wmo_desk.domain.kinds import ConversationPlace, Gender
from wmo_desk.domain.pgb import cak_until
from wmo_desk.domain.reports import Step
from wmo_desk.services.intakes import IntakeRow

SHOWN: Final = 200
"""No more lines of one kind than a person can look at; the page says when there are more."""
SOON: Final = timedelta(days=7)
"""What comes within a week asks for attention now."""


class Person(NamedTuple):
    """Who a line is about, as letters write the name, and in whose hands the file is."""

    client_id: UUID
    gender: Gender
    consultant: str | None
    name: str


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A conversation of today, or an earlier one that is still open."""

    conversation_id: UUID
    person: Person
    held_on: date
    held_at: time | None
    place: ConversationPlace
    city: str
    participants: str
    is_closed: bool


@dataclass(frozen=True, slots=True)
class TermLine:
    """The step of a report whose last day comes first; it may have passed."""

    report_id: UUID
    person: Person
    received_on: date
    application_on: date | None
    step: Step
    noticed_on: date | None = None

    @property
    def due(self) -> date:
        """The last day; lines without one are not made."""
        return self.step.due or date.max


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """An indication at which we look again, or which ends."""

    indication_id: UUID
    person: Person
    provision: str
    end: date | None
    next_review: date | None
    last_conversation: date | None
    is_temporary: bool = False

    @property
    def due(self) -> date:
        """The day by which something must be done."""
        return min(day for day in (self.next_review, self.end, date.max) if day is not None)


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A pgb of which the CAK has not been told yet."""

    indication_id: UUID
    person: Person
    provision: str
    start: date

    @property
    def due(self) -> date:
        """By when the CAK must have the data."""
        return cak_until(self.start)


@dataclass(frozen=True, slots=True)
class SupportLine:
    """Support without indication that is nearly or quite over, or that ended without an outcome."""

    support_id: UUID
    person: Person
    kind: DirectSupportKind
    start: date
    finished_on: date | None

    @property
    def due(self) -> date:
        """The day on which it ended, or by which it does."""
        return self.finished_on or last_day(self.kind, self.start) or date.max

    def week(self, on: date) -> int:
        """Which week of the support it is on that day."""
        return week_of(self.start, on)


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """Something that was agreed and is not done.

    `what` and `who` are empty in a file of somebody else: they are read in the file itself, which
    is logged.
    """

    agreement_id: UUID
    conversation_id: UUID
    person: Person
    what: str
    who: str
    by_when: date


@dataclass(frozen=True, slots=True)
class SignalLine:
    """A signal that is not dealt with.

    All of them look alike here: what it is about is read in the file itself, which is logged.
    """

    signal_id: UUID
    person: Person
    noted_on: date
    due_on: date
    owner: str | None


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """A result to look at together; `what` is empty in a file of somebody else."""

    result_id: UUID
    person: Person
    what: str
    evaluate_on: date


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A provider that was shown who is first and has not answered."""

    entry_id: UUID
    person: Person
    provider: str
    respond_by: date


@dataclass(frozen=True, slots=True)
class EndedLine:
    """A place on the waiting list of which the indication has ended."""

    entry_id: UUID
    person: Person
    ended_on: date


@dataclass(frozen=True, slots=True)
class AskAgainLine:
    """Somebody who waits long and is to be asked whether the help is still needed."""

    entry_id: UUID
    person: Person
    asked_on: date | None
    placed_at: datetime


@dataclass(frozen=True, slots=True)
class TodayView:
    """The whole page, read in one snapshot; no kind has more than `SHOWN` lines."""

    on: date
    is_of_all: bool
    visits: tuple[VisitLine, ...]
    unfinished: tuple[VisitLine, ...]
    terms: tuple[TermLine, ...]
    reviews: tuple[ReviewLine, ...]
    supports: tuple[SupportLine, ...]
    agreements: tuple[AgreementLine, ...]
    signals: tuple[SignalLine, ...]
    evaluations: tuple[EvaluationLine, ...]
    offers: tuple[OfferLine, ...]
    ended: tuple[EndedLine, ...]
    recent: tuple[Person, ...]
    has_clients: bool
    intakes: tuple[IntakeRow, ...] = ()
    to_ask: tuple[AskAgainLine, ...] = ()
    budgets: tuple[BudgetLine, ...] = ()

    @property
    def late_terms(self) -> int:
        """How many statutory terms have passed."""
        return sum(line.due < self.on for line in self.terms)

    @property
    def terms_within_a_week(self) -> int:
        """How many statutory terms end in the seven days that begin today."""
        return sum(self.on <= line.due < self.on + SOON for line in self.terms)

    @property
    def attention(self) -> int:
        """How many lines cannot wait: terms that passed or end soon, and days that passed."""
        passed = chain(
            (line.due for line in self.reviews),
            (line.due for line in self.budgets),
            (line.due for line in self.supports),
            (line.by_when for line in self.agreements),
            (line.due_on for line in self.signals),
            (line.evaluate_on for line in self.evaluations),
            (line.respond_by for line in self.offers),
            (line.ended_on for line in self.ended),
        )
        return self.late_terms + self.terms_within_a_week + sum(day < self.on for day in passed)
