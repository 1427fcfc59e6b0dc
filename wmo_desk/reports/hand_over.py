"""The page with which a file goes to a colleague. It is not for the resident, and says so."""

from functools import partial

from reportlab.platypus import PageBreak

from wmo_desk.contents.file_parts import PreparedSupport
from wmo_desk.contents.hand_overs import (
    HandOver,
    HandOverPage,
    NotedConsent,
    NotedSignal,
    RunningDirect,
)
from wmo_desk.contents.waiting_words import why
from wmo_desk.domain.signals import SignalConsent
from wmo_desk.reports.file_parts import FileParts
from wmo_desk.reports.hand_over_words import HAND_OVER_WORDS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.short_letter import add_own_opening, print_short
from wmo_desk.reports.tagged import Run, Text
from wmo_desk.reports.wording import enumerated, filled


def print_hand_over(paper: HandOver, *, large: bool = False, language: str = "nl") -> Printed:
    """Return the pages as a PDF; a file on one sheet where that reads well."""
    return print_short(
        paper,
        partial(compose_hand_over, paper),
        title=HAND_OVER_WORDS[language].title,
        large=large,
        language=language,
        sheets=len(paper.files),
    )


def compose_hand_over(paper: HandOver, language: str, letter: Letter) -> None:
    """Put everything that the pages say in a letter, in reading order."""
    for index, page in enumerate(paper.files):
        if index:
            letter.add(PageBreak())
        _HandOver(paper, page, language, letter).compose()
    FileParts(paper.files[0], language, letter).finish()


class _HandOver:
    def __init__(self, paper: HandOver, page: HandOverPage, language: str, letter: Letter) -> None:
        self._paper = paper
        self._page = page
        self._language = language
        self._parts = FileParts(page, language, letter)
        self._words = HAND_OVER_WORDS[language]
        self._letter = letter

    def compose(self) -> None:
        page, parts, words = self._page, self._parts, self._words
        self._opening()
        self._know()
        self._talks()
        agreements = [parts.agreement(each, self._paper.printed_on) for each in page.agreements]
        parts.listed(words.agreements_heading, agreements, words.no_agreements)
        parts.terms(page.terms)
        self._support()
        self._waiting()
        self._people()

    def _opening(self) -> None:
        paper, page, letter, words = self._paper, self._page, self._letter, self._words
        add_own_opening(
            letter,
            paper,
            self._parts.common,
            title=words.title,
            own=words.own,
            head=page.letterhead,
        )
        self._parts.whose(with_language=False)
        if page.consultant:
            letter.text(filled(words.consultant, name=page.consultant))
        else:
            letter.text(words.nobody)
        visit = page.visit
        said = words.no_visit if visit is None else self._parts.visit(visit, words.visit)
        letter.text((Run(said, is_bold=True),))

    # --- Before the visit -------------------------------------------------------------------

    def _know(self) -> None:
        page, words = self._page, self._words
        speaking = [words.speaks.format(language=page.language)] if page.language else []
        if page.interpreter in words.interpreters:
            speaking.append(words.interpreters[page.interpreter])
        items: list[Text] = [" ".join(speaking)] if speaking else []
        items.append(words.channels[page.channel])
        if page.prefers_large_print:
            items.append(words.large_print)
        if page.paper_language:
            items.append(words.paper_language.format(language=page.paper_language))
        items += [
            words.carer.format(
                name=each.name or "–", carer=self._parts.shared.carer, load=words.loads[each.load]
            )
            for each in page.carers
        ]
        items += [self._signal(each) for each in page.signals]
        items += [self._consent(each) for each in page.consents]
        if page.withheld:
            names = enumerated(
                [name or "–" for name in page.withheld], self._parts.common.web.conjunction
            )
            items.append(words.withheld.format(names=names))
        items.append((Run(words.not_on_paper, is_bold=True),))
        self._parts.listed(words.know_heading, items)

    def _signal(self, signal: NotedSignal) -> Text:
        words, day = self._words, self._parts.day
        told = [" ".join(text.split()).rstrip(".") for text in (signal.noticed, signal.action)]
        if signal.consent is SignalConsent.REFUSED:
            told.append(words.signal_refused)
        told.append(words.signal_due.format(date=day(signal.due_on)))
        if signal.owner:
            told.append(words.signal_owner.format(name=signal.owner))
        kind = words.signal.format(kind=words.signals[signal.kind])
        return (Run(kind, is_bold=True), Run(f": {' · '.join(part for part in told if part)}"))

    def _consent(self, consent: NotedConsent) -> Text:
        words, day = self._words, self._parts.day
        topic = words.topics[consent.topic]
        if consent.person:
            topic = words.consent_about.format(topic=topic, person=consent.person)
        if not consent.holds:
            template, ended = words.ended, consent.valid_until
            if consent.withdrawn_on is not None:
                template, ended = words.withdrawn, consent.withdrawn_on
            said = template.format(topic=topic, date=day(ended or consent.given_on))
            return (Run(said, is_bold=True),)
        parts = [
            words.consent.format(topic=topic, name=consent.given_by, date=day(consent.given_on))
        ]
        if consent.valid_until is not None:
            parts.append(words.consent_until.format(date=day(consent.valid_until)))
        if consent.scope:
            parts.append(" ".join(consent.scope.split()))
        return ", ".join(parts)

    # --- What was said and agreed -----------------------------------------------------------

    def _talks(self) -> None:
        page, parts, words, letter = self._page, self._parts, self._words, self._letter
        letter.heading(words.last_heading)
        if page.last is None:
            letter.text(parts.shared.none_before)
            return
        told = list(filled(parts.shared.last, date=parts.day(page.last.held_on)))
        if page.last_with:
            told.append(Run(words.last_with.format(name=page.last_with)))
        if page.last_participants.strip():
            who = " ".join(page.last_participants.split()).rstrip(".")
            told.append(Run(words.last_participants.format(who=who)))
        letter.text(told)
        if page.last.main_wish.strip():
            parts.quote(page.last.main_wish, parts.shared.wish)

    # --- What runs --------------------------------------------------------------------------

    def _support(self) -> None:
        page, parts, words = self._page, self._parts, self._words
        running = [parts.supported(each) for each in page.support]
        running += [self._direct(each) for each in page.direct]
        parts.listed(parts.shared.support_heading, running, self._nothing_else())
        without_end = [self._open_ended(each) for each in page.open_ended]
        parts.listed(words.open_ended_heading, without_end, words.no_open_ended)

    def _nothing_else(self) -> str:
        """Say that nothing runs, or that what runs has no end date and stands below."""
        is_other = bool(self._page.open_ended)
        return self._words.only_open_ended if is_other else self._parts.shared.no_support

    def _direct(self, support: RunningDirect) -> Text:
        words, day = self._words, self._parts.day
        parts = [words.direct.format(date=day(support.start))]
        if support.until is not None:
            parts.append(words.direct_until.format(date=day(support.until)))
        return (Run(words.kinds[support.kind], is_bold=True), Run(f": {', '.join(parts)}"))

    def _open_ended(self, support: PreparedSupport) -> Text:
        if support.next_review is not None:
            return self._parts.supported(support)
        return [*self._parts.supported(support), Run(f", {self._words.no_review}")]

    def _waiting(self) -> None:
        place, words, letter = self._page.place, self._words, self._letter
        letter.heading(words.waiting_heading)
        if place is None:
            letter.text(words.not_waiting)
            return
        told = list(filled(words.waiting_for, provision=place.provision))
        told.append(Run(f" {why(place.explanation, language=self._language)}"))
        if place.offer is not None:
            day, offer = self._parts.day, place.offer
            told.append(Run(" "))
            told += filled(
                words.offered,
                date=day(offer.offered_on),
                provider=offer.provider,
                until=day(offer.respond_by),
            )
        letter.text(told)

    def _people(self) -> None:
        page, parts, words = self._page, self._parts, self._words
        people = [parts.person(each) for each in page.people]
        people += [
            (Run(name, is_bold=True), Run(f": {role}"))
            for name, role in (
                (page.process_director, words.process_director),
                (page.case_director, words.case_director),
            )
            if name
        ]
        parts.listed(parts.shared.people_heading, people, parts.shared.no_people)
