"""What letters of one sheet have alike: how they are printed, and how they begin."""

from datetime import date
from typing import Protocol

from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.reports import fonts
from wmo_desk.reports.beside import Compose, composed
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.fitting import fitting
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_letterhead, add_notice, for_whom
from wmo_desk.reports.page import Footer, Sheet
from wmo_desk.reports.tagged import DocumentInfo
from wmo_desk.reports.wording import SummaryWording


class ShortPaper(Protocol):
    """Who writes, and when."""

    @property
    def letterhead(self) -> SummaryLetterhead:
        """Who writes."""

    @property
    def printed_on(self) -> date:
        """The day of the letter."""

    @property
    def is_practice(self) -> bool:
        """Whether everybody in it is invented."""


class ResidentsPaper(ShortPaper, Protocol):
    """A letter that a resident is handed, with the number of its version from 1."""

    @property
    def resident(self) -> SummaryResident:
        """Whom it is about."""

    @property
    def edition(self) -> int:
        """Which version it is."""


def print_short(
    paper: ShortPaper,
    compose: Compose,
    *,
    title: str,
    large: bool,
    language: str,
    beside: str = "",
    standard: Compose | None = None,
    sheets: int = 1,
    along: Compose | None = None,
) -> Printed:
    """Return a letter as a PDF, in ordinary or large print; on so few sheets if that reads well.

    What goes along with it stands on pages of its own and does not count for that. `beside` and
    `standard` are those of `beside.composed`.
    """

    def printed(sheet: Sheet, *, is_whole: bool = True) -> Printed:
        goes_along = along if is_whole else None
        letter = composed(
            sheet,
            with_along(compose, goes_along),
            language,
            beside,
            standard=with_along(standard or compose, goes_along),
        )
        common = WORDINGS[language]
        info = DocumentInfo(
            title=title,
            language=language,
            created=paper.printed_on,
            author=paper.letterhead.municipality,
        )
        practice = common.practice_mark if paper.is_practice else ""
        footer = Footer(title=title, pages=common.sheet, practice=practice, sheet=letter.sheet)
        return letter.written(info, footer)

    with fonts.using(paper.letterhead.font):
        letter, sheet = fitting(
            lambda sheet: printed(sheet, is_whole=False), large=large, sheets=sheets
        )
        return letter if along is None else printed(sheet)


def with_along(compose: Compose, along: Compose | None) -> Compose:
    """Put what goes along with a letter on a new page behind it."""
    if along is None:
        return compose

    def both(language: str, letter: Letter) -> None:
        compose(language, letter)
        letter.new_page()
        along(language, letter)

    return both


def add_own_opening(
    letter: Letter,
    paper: ShortPaper,
    common: SummaryWording,
    *,
    title: str,
    own: str,
    head: SummaryLetterhead | None = None,
) -> None:
    """Begin a paper for colleagues: who writes, the title, and for whom alone it is."""
    day = common.calendar.day(paper.printed_on)
    add_letterhead(letter, head or paper.letterhead, [day])
    letter.title(title)
    add_notice(letter, own)
    if paper.is_practice:
        letter.text(common.practice)


def add_opening(letter: Letter, paper: ResidentsPaper, title: str, common: SummaryWording) -> None:
    """Add who writes, the title, and for whom the letter is."""
    facts = [common.calendar.day(paper.printed_on)]
    if paper.letterhead.reference:
        facts.append(common.reference.format(reference=paper.letterhead.reference))
    if paper.edition > 1:
        facts.append(common.edition.format(edition=paper.edition))
    add_letterhead(letter, paper.letterhead, facts)
    letter.title(title)
    if paper.is_practice:
        add_notice(letter, common.practice)
    letter.text(for_whom(paper.resident, common), style=letter.sheet.intro)
