"""The letter about a place on the waiting list: where somebody stands, why, and what follows."""

from functools import partial

from wmo_desk.domain.waiting import Category
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_contact
from wmo_desk.reports.place_words import PLACE_WORDS
from wmo_desk.reports.short_letter import add_opening, print_short
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import filled
from wmo_desk.services.place_letters import PlaceLetter
from wmo_desk.services.waiting_words import Person, why


def print_place_letter(paper: PlaceLetter, *, large: bool = False, language: str = "nl") -> Printed:
    """Return the letter as a PDF; on one sheet where that reads well."""
    return print_short(
        paper,
        partial(compose_place_letter, paper, language),
        title=PLACE_WORDS[language].title,
        large=large,
        language=language,
    )


def compose_place_letter(paper: PlaceLetter, language: str, letter: Letter) -> None:
    """Put everything that the letter says in it, in reading order."""
    _PlaceLetter(paper, language, letter).compose()


class _PlaceLetter:
    def __init__(self, paper: PlaceLetter, language: str, letter: Letter) -> None:
        self._paper = paper
        self._language = language
        self._common = WORDINGS[language]
        self._words = PLACE_WORDS[language]
        self._letter = letter
        # Criteria and reasons were typed in Dutch, whatever the language of the letter.
        self._typed = "" if language == "nl" else "nl"

    def compose(self) -> None:
        self._opening()
        self._refused()
        self._now()
        if self._paper.explanation is not None:
            self._group()
            self._changes()
        add_contact(self._letter, self._common, self._paper.letterhead, self._paper.consultant)
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        add_opening(self._letter, self._paper, self._words.title, self._common)
        self._letter.text(self._words.intro.format(provision=self._paper.provision))

    def _refused(self) -> None:
        refused, words, letter = self._paper.refused, self._words, self._letter
        if refused is None:
            return
        letter.heading(words.refused_heading)
        day = self._common.calendar.day(refused.on)
        said = (
            words.refused.format(date=day)
            if refused.provider is None
            else words.refused_of.format(date=day, provider=refused.provider)
        )
        letter.text((Run(f"{said} "), Run(words.followed[refused.outcome], is_bold=True)))

    def _now(self) -> None:
        paper, words, letter, day = (
            self._paper,
            self._words,
            self._letter,
            self._common.calendar.day,
        )
        if paper.explanation is None and paper.started_on is None and paper.refused is not None:
            # That the resident is off the list was said just before.
            return
        letter.heading(words.now_heading)
        if paper.explanation is None:
            letter.text(self._off_the_list())
            return
        letter.text(why(paper.explanation, Person.FORMAL, language=self._language))
        if paper.offer is not None:
            offer = paper.offer
            letter.text(
                filled(
                    words.offered,
                    date=day(offer.offered_on),
                    provider=offer.provider,
                    until=day(offer.respond_by),
                )
            )

    def _off_the_list(self) -> str:
        paper, words = self._paper, self._words
        if paper.started_on is None:
            return words.left
        day = self._common.calendar.day(paper.started_on)
        if paper.provider is None:
            return words.started.format(date=day)
        return words.started_with.format(date=day, provider=paper.provider)

    def _group(self) -> None:
        paper, words, letter = self._paper, self._words, self._letter
        letter.heading(words.group_heading.format(category=paper.category.value))
        if paper.category is Category.A:
            letter.text(words.group_a)
            letter.bullets(paper.criteria, language=self._typed)
            if paper.reason:
                letter.text(words.noted)
                accent = paper.letterhead.accent
                letter.quote([paper.reason], accent, language=self._typed)
        elif paper.pgb_offered_on is not None and paper.pgb_declined_on is not None:
            day = self._common.calendar.day
            letter.text(
                words.group_b.format(
                    offered=day(paper.pgb_offered_on), declined=day(paper.pgb_declined_on)
                )
            )
        letter.text(f"{words.order} {words.web}")

    def _changes(self) -> None:
        self._letter.heading(self._words.changes_heading)
        self._letter.bullets(self._words.changes)
        self._letter.text(self._words.disagree)
