"""The one page that a consultant reads before a visit. It is not for the resident, and says so."""

from collections.abc import Sequence
from functools import partial

from wmo_desk.domain.people import format_phone
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_letterhead, add_notice
from wmo_desk.reports.preparation_words import PREPARATION_WORDS
from wmo_desk.reports.short_letter import print_short
from wmo_desk.reports.tagged import Run, Text
from wmo_desk.reports.wording import filled
from wmo_desk.services.preparations import (
    LastTalk,
    Preparation,
    PreparedAgreement,
    PreparedPerson,
    PreparedSupport,
    PreparedTerm,
)


def print_preparation(
    preparation: Preparation, *, large: bool = False, language: str = "nl"
) -> Printed:
    """Return the preparation as a PDF; on one page where that reads well."""
    return print_short(
        preparation,
        partial(compose_preparation, preparation, language),
        title=PREPARATION_WORDS[language].title,
        large=large,
        language=language,
    )


def compose_preparation(preparation: Preparation, language: str, letter: Letter) -> None:
    """Put everything that the preparation says in a letter, in reading order."""
    _Preparation(preparation, language, letter).compose()


class _Preparation:
    def __init__(self, preparation: Preparation, language: str, letter: Letter) -> None:
        self._preparation = preparation
        self._common = WORDINGS[language]
        self._words = PREPARATION_WORDS[language]
        self._day = self._common.calendar.day
        self._letter = letter
        self._typed = "" if language == "nl" else "nl"

    def compose(self) -> None:
        self._opening()
        self._need()
        self._terms()
        self._last()
        self._earlier()
        self._support()
        self._people()
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        given, letter, words = self._preparation, self._letter, self._words
        add_letterhead(letter, given.letterhead, [self._day(given.printed_on)])
        letter.title(words.title)
        add_notice(letter, words.own)
        if given.is_practice:
            letter.text(self._common.practice)
        resident = given.resident
        name = self._common.names[resident.gender].format(name=resident.formal_name)
        facts = [name[:1].upper() + name[1:]]
        if resident.birth_date is not None:
            facts.append(words.born.format(date=self._day(resident.birth_date)))
        facts += given.address
        if given.phones:
            facts.append(words.phones.format(phones=", ".join(map(format_phone, given.phones))))
        if given.language:
            facts.append(words.language.format(language=given.language))
        if given.interpreter in words.interpreters:
            facts.append(words.interpreters[given.interpreter])
        letter.text((Run(facts[0], is_bold=True), Run(f" · {' · '.join(facts[1:])}")))
        letter.text((Run(self._appointment(), is_bold=True),))

    def _appointment(self) -> str:
        visit, words = self._preparation.visit, self._words
        if visit is None:
            return words.no_visit
        when = self._common.calendar.weekday(visit.held_on)
        if visit.held_at is not None:
            when = words.at_time.format(day=when, time=f"{visit.held_at:%H.%M}")
        parts = [words.when.format(when=when, place=words.places[visit.place])]
        if visit.minutes is not None:
            parts.append(words.minutes.format(minutes=visit.minutes))
        if visit.participants.strip():
            parts.append(" ".join(visit.participants.split()))
        said = " · ".join(parts)
        return said[:1].upper() + said[1:]

    def _need(self) -> None:
        given = self._preparation
        if given.received_on is None or not given.need.strip():
            return
        heading = self._words.need_heading.format(date=self._day(given.received_on))
        self._letter.heading(heading)
        self._quote(given.need)

    def _quote(self, words: str, label: str = "") -> None:
        common = self._common
        said = Run(f"{common.open_quote}{words.strip()}{common.close_quote}")
        quoted = (Run(label, is_bold=True), said) if label else (said,)
        accent = self._preparation.letterhead.accent
        self._letter.quote([quoted], accent, language=self._typed)

    def _terms(self) -> None:
        self._list(
            self._words.terms_heading,
            [self._term(each) for each in self._preparation.terms],
            self._words.no_terms,
        )

    def _term(self, term: PreparedTerm) -> Text:
        words = self._words
        name = words.steps[term.key]
        if term.due is None:
            return name
        template = words.late if term.is_late else words.due
        return (Run(f"{name}: "), Run(template.format(date=self._day(term.due)), is_bold=True))

    def _last(self) -> None:
        last, words = self._preparation.last, self._words
        self._letter.heading(words.last_heading)
        if last is None:
            self._letter.text(words.none_before)
            return
        self._talk(last)

    def _talk(self, last: LastTalk) -> None:
        words = self._words
        self._letter.text(filled(words.last, date=self._day(last.held_on)))
        if last.main_wish.strip():
            self._quote(last.main_wish, words.wish)
        if last.agreements:
            self._letter.bullets(
                [self._agreement(each) for each in last.agreements], language=self._typed
            )

    def _agreement(self, agreement: PreparedAgreement) -> Text:
        words = self._words
        if agreement.done_on is not None:
            state = words.done.format(date=self._day(agreement.done_on))
        elif agreement.by_when is not None:
            state = words.open_until.format(date=self._day(agreement.by_when))
        else:
            state = words.open_since
        what = " ".join(agreement.what.split())
        who = f" ({agreement.who})" if agreement.who else ""
        return (Run(f"{what}{who}: "), Run(state, is_bold=True))

    def _earlier(self) -> None:
        agreements = self._preparation.agreements
        if agreements:
            self._list(
                self._words.agreements_heading, [self._agreement(each) for each in agreements]
            )

    def _support(self) -> None:
        self._list(
            self._words.support_heading,
            [self._supported(each) for each in self._preparation.support],
            self._words.no_support,
        )

    def _supported(self, support: PreparedSupport) -> Text:
        words = self._words
        extent = self._common.extents.of(support.extent, support.unit)
        parts = [f"{words.forms[support.form]}, {extent}"]
        if support.end is None:
            parts.append(words.open_ended)
        else:
            parts.append(words.until.format(date=self._day(support.end)))
        if support.next_review is not None:
            parts.append(words.review.format(date=self._day(support.next_review)))
        return (Run(support.provision, is_bold=True), Run(f": {', '.join(parts)}"))

    def _people(self) -> None:
        self._list(
            self._words.people_heading,
            [self._person(each) for each in self._preparation.people],
            self._words.no_people,
        )

    def _person(self, person: PreparedPerson) -> Text:
        words = self._words
        marks = (
            words.carer if person.is_carer else "",
            words.representative if person.is_representative else "",
        )
        parts = (person.relation, person.organisation, *marks, format_phone(person.phone))
        told = ", ".join(part for part in parts if part)
        name = Run(person.name or "–", is_bold=True)
        return (name, Run(f": {told}")) if told else (name,)

    def _list(self, heading: str, items: Sequence[Text], nothing: str = "") -> None:
        self._letter.heading(heading)
        if items:
            self._letter.bullets(items, language=self._typed)
        else:
            self._letter.text(nothing)
