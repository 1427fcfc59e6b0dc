"""Parts of the papers about one file that are for colleagues: preparation and hand-over."""

from collections.abc import Sequence
from datetime import date, time
from typing import Protocol

from wmo_desk.contents.file_parts import (
    PreparedAgreement,
    PreparedPerson,
    PreparedSupport,
    PreparedTerm,
    PreparedVisit,
)
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.kinds import Interpreter
from wmo_desk.domain.people import format_phone
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.file_words import FILE_WORDS
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.tagged import Run, Text


class FilePaper(Protocol):
    """Whose file it is, and how to reach and to understand that person."""

    @property
    def letterhead(self) -> SummaryLetterhead:
        """Who writes."""

    @property
    def resident(self) -> SummaryResident:
        """Whose file it is."""

    @property
    def address(self) -> tuple[str, ...]:
        """Where that person lives."""

    @property
    def phones(self) -> tuple[str, ...]:
        """The numbers that are known."""

    @property
    def language(self) -> str:
        """What language to speak."""

    @property
    def interpreter(self) -> Interpreter:
        """Which interpreter is needed."""


class FileParts:
    """Says what papers about one file have alike, in a letter and a language."""

    def __init__(self, paper: FilePaper, language: str, letter: Letter) -> None:
        self._paper = paper
        self.common = WORDINGS[language]
        self.shared = FILE_WORDS[language]
        self.day = self.common.calendar.day
        self.letter = letter
        # What was typed is Dutch, whatever the language of the paper.
        self.typed = "" if language == "nl" else "nl"

    def whose(self, *, with_language: bool = True) -> None:
        """Say whose file it is, where that person lives, and how to reach and understand them."""
        paper, words = self._paper, self.shared
        resident = paper.resident
        name = self.common.names[resident.gender].format(name=resident.formal_name)
        facts = [name[:1].upper() + name[1:]]
        if resident.birth_date is not None:
            facts.append(words.born.format(date=self.day(resident.birth_date)))
        facts += paper.address
        if paper.phones:
            phones = (format_phone(each).replace(" ", "\xa0") for each in paper.phones)
            facts.append(words.phones.format(phones=", ".join(phones)))
        if with_language and paper.language:
            facts.append(words.language.format(language=paper.language))
        if with_language and paper.interpreter in words.interpreters:
            facts.append(words.interpreters[paper.interpreter])
        self.letter.text((Run(facts[0], is_bold=True), *(Run(f" · {fact}") for fact in facts[1:])))

    def visit(self, visit: PreparedVisit, template: str) -> str:
        """Say when and where an appointment is, for how long, and who else comes."""
        words = self.shared
        when = self.moment(visit.held_on, visit.held_at)
        parts = [template.format(when=when, place=words.places[visit.place])]
        if visit.minutes is not None:
            parts.append(words.minutes.format(minutes=visit.minutes))
        if visit.participants.strip():
            parts.append(" ".join(visit.participants.split()))
        said = " · ".join(parts)
        return said[:1].upper() + said[1:]

    def moment(self, day: date, at: time | None) -> str:
        """Write a day with its weekday, and the time where it is known."""
        when = self.common.calendar.weekday(day)
        if at is None:
            return when
        return self.shared.at_time.format(day=when, time=f"{at:%H.%M}")

    def quote(self, words: str, label: str = "") -> None:
        """Put what somebody said behind a line."""
        common = self.common
        said = Run(f"{common.open_quote}{words.strip()}{common.close_quote}")
        quoted = (Run(label, is_bold=True), said) if label else (said,)
        self.letter.quote([quoted], self._paper.letterhead.accent, language=self.typed)

    def listed(self, heading: str, items: Sequence[Text], nothing: str = "") -> None:
        """Put a heading with a list below it, or with what to say where there is nothing."""
        self.letter.heading(heading)
        if items:
            self.letter.bullets(items, language=self.typed)
        else:
            self.letter.text(nothing)

    def terms(self, terms: Sequence[PreparedTerm]) -> None:
        """List the steps that are still to be taken."""
        words = self.shared
        self.listed(words.terms_heading, [self._term(each) for each in terms], words.no_terms)

    def _term(self, term: PreparedTerm) -> Text:
        words = self.shared
        name = words.steps[term.key]
        if term.due is None:
            return name
        template = words.late if term.is_late else words.due
        return (Run(f"{name}: "), Run(template.format(date=self.day(term.due)), is_bold=True))

    def agreement(self, agreement: PreparedAgreement, on: date | None = None) -> Text:
        """Say what was agreed and how it stands; with a day, whether its own has passed."""
        words = self.shared
        if agreement.done_on is not None:
            state = words.done.format(date=self.day(agreement.done_on))
        elif agreement.by_when is not None:
            is_late = on is not None and agreement.by_when < on
            template = words.late_agreement if is_late else words.open_until
            state = template.format(date=self.day(agreement.by_when))
        else:
            state = words.open_since
        what = " ".join(agreement.what.split())
        who = f" ({agreement.who})" if agreement.who else ""
        told = [Run(f"{what}{who}: "), Run(state, is_bold=True)]
        if agreement.agreed_on is not None:
            told.append(Run(f" · {words.agreed_on.format(date=self.day(agreement.agreed_on))}"))
        return told

    def supported(self, support: PreparedSupport) -> Text:
        """Say what runs, how much of it, and until when."""
        words = self.shared
        extent = self.common.extents.of(support.extent, support.unit)
        parts = [f"{words.forms[support.form]}, {extent}"]
        if support.end is None:
            parts.append(words.open_ended)
        else:
            parts.append(words.until.format(date=self.day(support.end)))
        if support.next_review is not None:
            parts.append(words.review.format(date=self.day(support.next_review)))
        return (Run(support.provision, is_bold=True), Run(f": {', '.join(parts)}"))

    def person(self, person: PreparedPerson) -> Text:
        """Say who somebody is to the resident."""
        words = self.shared
        marks = (
            words.carer if person.is_carer else "",
            words.representative if person.is_representative else "",
        )
        parts = (person.relation, person.organisation, *marks, format_phone(person.phone))
        told = ", ".join(part for part in parts if part)
        name = Run(person.name or "–", is_bold=True)
        return (name, Run(f": {told}")) if told else (name,)

    def finish(self) -> None:
        """Say where a character could not be printed."""
        if self.letter.has_missing:
            self.letter.text(self.common.missing, style=self.letter.sheet.small)
