"""The letter that confirms a report: what was asked, what happens when, what the resident may do.

It names the personal plan within seven days, and free client support for resident and carer
(art. 2.3.2 lid 1 to 3 Wmo 2015).
"""

from functools import partial

from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.confirmation_words import CONFIRMATION_WORDS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_client_support, add_contact
from wmo_desk.reports.short_letter import add_opening, print_short
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import filled
from wmo_desk.services.confirmations import Confirmation, PlannedVisit


def print_confirmation(
    confirmation: Confirmation, *, large: bool = False, language: str = "nl"
) -> Printed:
    """Return the letter as a PDF, in ordinary or large print; on one page where that reads well."""
    return print_short(
        confirmation,
        partial(compose_confirmation, confirmation, language),
        title=CONFIRMATION_WORDS[language].title,
        large=large,
        language=language,
    )


def compose_confirmation(confirmation: Confirmation, language: str, letter: Letter) -> None:
    """Put everything that the confirmation says in a letter, in reading order."""
    _Confirmation(confirmation, language, letter).compose()


class _Confirmation:
    def __init__(self, confirmation: Confirmation, language: str, letter: Letter) -> None:
        self._confirmation = confirmation
        self._common = WORDINGS[language]
        self._words = CONFIRMATION_WORDS[language]
        self._letter = letter
        # What was reported was typed in Dutch, whatever the language of the letter.
        self._typed = "" if language == "nl" else "nl"

    def compose(self) -> None:
        self._opening()
        self._need()
        self._next()
        self._plan()
        self._support()
        self._needed()
        head, consultant = self._confirmation.letterhead, self._confirmation.consultant
        add_contact(self._letter, self._common, head, consultant)
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        given, letter, words = self._confirmation, self._letter, self._words
        add_opening(letter, given, words.title, self._common)
        asked = words.asked_by_resident if given.is_residents else words.asked_for_resident
        letter.text(filled(asked, date=self._common.calendar.weekday(given.received_on)))
        if given.is_urgent:
            letter.text((Run(words.urgent, is_bold=True),))

    def _need(self) -> None:
        need = self._confirmation.need.strip()
        if not need:
            return
        common, letter = self._common, self._letter
        letter.heading(self._words.need_heading)
        quoted = (Run(f"{common.open_quote}{need}{common.close_quote}"),)
        letter.quote([quoted], self._confirmation.letterhead.accent, language=self._typed)
        letter.text(self._words.need_wrong)

    def _next(self) -> None:
        given, words, day = self._confirmation, self._words, self._common.calendar.day
        until = day(given.investigation_until)
        visit = given.visit
        first = filled(words.no_visit) if visit is None else self._visit(visit)
        self._letter.heading(words.next_heading)
        self._letter.bullets(
            [
                first,
                filled(words.investigation, date=until),
                filled(words.application),
                filled(words.too_late, date=until),
            ]
        )

    def _visit(self, visit: PlannedVisit) -> tuple[Run, ...]:
        words = self._words
        when = self._common.calendar.weekday(visit.held_on)
        if visit.held_at is not None:
            when = words.at_time.format(day=when, time=f"{visit.held_at:%H.%M}")
        who = visit.consultant or words.somebody
        said = filled(words.visit[visit.place], when=when, who=who)
        if visit.minutes is None:
            return said
        return (*said, Run(" "), *filled(words.minutes, minutes=visit.minutes))

    def _plan(self) -> None:
        given, words, day = self._confirmation, self._words, self._common.calendar.day
        self._letter.heading(words.plan_heading)
        if given.plan_on is not None:
            self._letter.text(filled(words.plan_received, date=day(given.plan_on)))
            return
        until = filled(words.plan_until, date=day(given.plan_until))
        self._letter.text((*filled(words.plan), Run(" "), *until))

    def _support(self) -> None:
        words = self._words
        self._letter.heading(words.support_heading)
        add_client_support(self._letter, self._common, self._confirmation.letterhead)
        self._letter.text(f"{words.support_carer} {words.support_bring}")

    def _needed(self) -> None:
        words = self._words
        self._letter.heading(words.needed_heading)
        self._letter.bullets([filled(words.needed_identity), *words.needed])
