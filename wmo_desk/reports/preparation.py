"""The one page that a consultant reads before a visit. It is not for the resident, and says so."""

from functools import partial

from wmo_desk.contents.file_parts import LastTalk
from wmo_desk.contents.preparations import Preparation
from wmo_desk.reports.file_parts import FileParts
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.preparation_words import PREPARATION_WORDS
from wmo_desk.reports.short_letter import add_own_opening, print_short
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import filled


def print_preparation(
    preparation: Preparation, *, large: bool = False, language: str = "nl"
) -> Printed:
    """Return the preparation as a PDF; on one page where that reads well."""
    return print_short(
        preparation,
        partial(compose_preparation, preparation),
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
        self._parts = FileParts(preparation, language, letter)
        self._words = PREPARATION_WORDS[language]
        self._letter = letter

    def compose(self) -> None:
        given, parts = self._preparation, self._parts
        self._opening()
        self._need()
        parts.terms(given.terms)
        self._last()
        if given.agreements:
            agreements = [parts.agreement(each) for each in given.agreements]
            parts.listed(self._words.agreements_heading, agreements)
        shared = parts.shared
        running = [parts.supported(each) for each in given.support]
        parts.listed(shared.support_heading, running, shared.no_support)
        people = [parts.person(each) for each in given.people]
        parts.listed(shared.people_heading, people, shared.no_people)
        parts.finish()

    def _opening(self) -> None:
        given, letter, words = self._preparation, self._letter, self._words
        common = self._parts.common
        add_own_opening(letter, given, common, title=words.title, own=words.own)
        self._parts.whose()
        letter.text((Run(self._appointment(), is_bold=True),))

    def _appointment(self) -> str:
        visit, words = self._preparation.visit, self._words
        return words.no_visit if visit is None else self._parts.visit(visit, words.when)

    def _need(self) -> None:
        given = self._preparation
        if given.received_on is None or not given.need.strip():
            return
        day = self._parts.day(given.received_on)
        self._letter.heading(self._words.need_heading.format(date=day))
        self._parts.quote(given.need)

    def _last(self) -> None:
        last = self._preparation.last
        self._letter.heading(self._words.last_heading)
        if last is None:
            self._letter.text(self._parts.shared.none_before)
            return
        self._talk(last)

    def _talk(self, last: LastTalk) -> None:
        parts = self._parts
        self._letter.text(filled(parts.shared.last, date=parts.day(last.held_on)))
        if last.main_wish.strip():
            parts.quote(last.main_wish, parts.shared.wish)
        if last.agreements:
            agreements = [parts.agreement(each) for each in last.agreements]
            self._letter.bullets(agreements, language=parts.typed)
