"""The words of documents, per language; they follow the reader, not the screen.

A text is a template: `{name}` is replaced by a value, which is never read as a template itself,
and what stands between asterisks prints bold.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.reports.tagged import Run


def filled(template: str, **values: object) -> tuple[Run, ...]:
    """Return the template with its values as runs, bold where it says so."""
    return tuple(
        Run(part.format(**values), is_bold=bool(index % 2))
        for index, part in enumerate(template.split("*"))
        if part
    )


def enumerated(words: Sequence[str], conjunction: str) -> str:
    """Return the words as one list, the last one behind a conjunction."""
    return conjunction.join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def in_one(sentences: Sequence[tuple[Run, ...]]) -> list[Run]:
    """Return the sentences as one paragraph."""
    runs: list[Run] = []
    for index, sentence in enumerate(sentences):
        if index:
            runs.append(Run(" "))
        runs += sentence
    return runs


@dataclass(frozen=True, slots=True)
class Calendar:
    """Dates in full, as a template: "22 november 2026", and with the day of the week before it."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day_form: str = "{day} {month} {year}"
    weekday_form: str = "{weekday} {date}"

    def day(self, moment: date) -> str:
        """Return a date without its weekday."""
        month = self.months[moment.month - 1]
        written = self.day_form.format(day=moment.day, month=month, year=moment.year)
        # No-break spaces: a date is read as one word.
        return written.replace(" ", "\xa0")

    def weekday(self, moment: date) -> str:
        """Return a date with its weekday before it."""
        weekday = self.weekdays[moment.weekday()]
        return self.weekday_form.format(weekday=weekday, date=self.day(moment))


@dataclass(frozen=True, slots=True)
class Counted:
    """A thing in the singular and the plural."""

    one: str
    many: str

    def of(self, count: int) -> str:
        """Return the number with the word that belongs to it."""
        return f"{count} {self.one if count == 1 else self.many}"


@dataclass(frozen=True, slots=True)
class ExtentWording:
    """How much help; amounts by the values of ExtentUnit, minutes said in hours where possible."""

    minutes: Counted
    hours: Counted
    conjunction: str
    units: Mapping[str, Counted]
    # For units that count minutes: the period they are counted in.
    minute_periods: Mapping[str, str]

    def of(self, amount: int, unit: str) -> str:
        """Return an extent in words: "2 uur en 30 minuten per week"."""
        period = self.minute_periods.get(unit)
        if period is None:
            return self.units[unit].of(amount)
        hours, minutes = divmod(amount, 60)
        parts = [self.hours.of(hours)] if hours else []
        parts += [self.minutes.of(minutes)] if minutes or not hours else []
        return f"{self.conjunction.join(parts)}{period}"


@dataclass(frozen=True, slots=True)
class WebWording:
    """The web, its table and what both are called."""

    heading: str
    names: Mapping[Dimension, str]
    # The same names as they stand around the web, with its line breaks.
    corners: Mapping[Dimension, str]
    subject: str
    score: str
    previous: str
    not_discussed: str
    marked: str
    note: str
    note_previous: str
    note_average: str
    decimal: str
    described: str
    described_marked: str
    described_previous: str
    described_table: str
    conjunction: str

    @property
    def corner_lines(self) -> Mapping[Dimension, tuple[str, ...]]:
        """The names around the web, each as its lines."""
        return {each: tuple(name.split("\n")) for each, name in self.corners.items()}

    def written(self, score: float) -> str:
        """Write a score; an average is always seen to be one."""
        return f"{score:.1f}".replace(".", self.decimal) if isinstance(score, float) else str(score)


@dataclass(frozen=True, slots=True)
class PlanWording:
    """Needs with what can give it, and results."""

    needs_heading: str
    asked: str
    problems: str
    support: str
    solutions: str
    helps: str
    comes_from: str
    discussed: str
    # By the values of Rung; of Achievement.
    rungs: Mapping[str, str]
    results_heading: str
    measure: str
    from_here: str
    to_there: str
    who: str
    by_when: str
    evaluate_on: str
    achievements: Mapping[str, str]
    why: str


@dataclass(frozen=True, slots=True)
class IndicationWording:
    """What was granted."""

    heading: str
    extent: str
    # By the values of DeliveryForm: of help, and of what is a thing or a ride.
    forms: Mapping[str, str]
    forms_of_things: Mapping[str, str]
    start: str
    end: str
    no_end: str
    no_end_review: str
    review: str
    target_group: str
    reason: str
    refused_heading: str
    refused: str
    refused_pgb: str


@dataclass(frozen=True, slots=True)
class WaitingWording:
    """What stands around the sentence of `waiting_words` about the place on the waiting list.

    `place` is the part of that sentence that prints bold.
    """

    heading: str
    as_of: str
    place: str
    categories: Mapping[str, str]
    criteria: Counted
    reason: str
    pgb_declined: str
    exception: str
    order: str


@dataclass(frozen=True, slots=True)
class SummaryWording:
    """All words of the summary of a conversation."""

    language: str
    calendar: Calendar
    extents: ExtentWording
    web: WebWording
    plan: PlanWording
    indications: IndicationWording
    waiting: WaitingWording
    title: str
    sheet: str
    reference: str
    edition: str
    practice_mark: str
    practice: str
    # By the values of Gender; of ConversationPlace.
    names: Mapping[str, str]
    spoke: Mapping[str, str]
    for_whom: str
    for_whom_born: str
    bsn: str
    participants: str
    consultant: str
    open_quote: str
    close_quote: str
    told_heading: str
    voices: str
    said: str
    going_well: str
    what_is_hard: str
    wants_to_change: str
    first_step: str
    who_helps: str
    already_there: str
    # By the values of PresentHelpKind.
    helps: Mapping[str, str]
    findings: str
    wish_heading: str
    agreements_heading: str
    what: str
    who: str
    by_when: str
    by_day: str
    no_day: str
    done_on: str
    steps_heading: str
    # By the values of StepKind.
    steps: Mapping[str, str]
    this_help: str
    no_steps: str
    as_agreed: str
    when_there_is_room: str
    tell_us: str
    additions_heading: str
    added_by_resident: str
    added_by_us: str
    read_back_heading: str
    read_back_right: str
    read_back_wrong: str
    read_back_added: str
    wrong_heading: str
    wrong: str
    objection: str
    support_named: str
    support_phone: str
    support: str
    contact_heading: str
    contact_person: str
    contact_phone: str
    contact_email: str
    contact_address: str
    missing: str
