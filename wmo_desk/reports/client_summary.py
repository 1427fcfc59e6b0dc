"""The summary of a conversation that a resident takes home (Samenvatting van ons gesprek)."""

from functools import partial
from typing import Final

from wmo_desk.contents.paper_languages import Worded
from wmo_desk.contents.summaries import ClientSummary
from wmo_desk.reports import fonts, summary_plan, summary_support
from wmo_desk.reports.beside import composed
from wmo_desk.reports.fitting import fitting
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.page import Footer, Sheet
from wmo_desk.reports.tagged import DocumentInfo
from wmo_desk.reports.talk_parts import TalkParts
from wmo_desk.reports.wording import SummaryWording
from wmo_desk.reports.wording_nl import NL

WORDINGS: Final = Worded("summary", NL, code_at="summary.language")

_USUAL_PAGES: Final = 2


def write_summary(
    summary: ClientSummary, *, large: bool = False, tagged: bool = True, language: str = "nl"
) -> bytes:
    """Return the summary as a PDF, in ordinary or large print.

    `language` is a key of WORDINGS. The same summary gives the same bytes. Untagged paper is for
    measuring only.
    """
    return print_summary(summary, large=large, tagged=tagged, language=language).content


def print_summary(
    summary: ClientSummary,
    *,
    large: bool = False,
    tagged: bool = True,
    language: str = "nl",
    beside: str = "",
) -> Printed:
    """Return the same as `write_summary` together with the number of pages.

    `beside` is another key of WORDINGS, whose words stand beside those of `language`.
    """
    wording = WORDINGS[language]
    with fonts.using(summary.letterhead.font):
        return fitting(
            lambda sheet: _printed(summary, wording, sheet, beside, tagged=tagged),
            large=large,
            sheets=_USUAL_PAGES,
        )[0]


def _printed(
    summary: ClientSummary, wording: SummaryWording, sheet: Sheet, beside: str, *, tagged: bool
) -> Printed:
    letter = composed(sheet, partial(compose_summary, summary), wording.language, beside)
    held_on = wording.calendar.day(summary.conversation.held_on).replace("\xa0", " ")
    info = DocumentInfo(
        title=f"{wording.title}, {held_on}",
        language=wording.language,
        created=summary.printed_on,
        author=summary.letterhead.municipality,
    )
    footer = Footer(
        title=wording.title,
        pages=wording.sheet if sheet.is_large else f"{held_on} · {wording.sheet}",
        practice=wording.practice_mark if summary.is_practice else "",
        sheet=letter.sheet,
    )
    return letter.written(info, footer, tagged=tagged)


def compose_summary(summary: ClientSummary, language: str, letter: Letter) -> None:
    """Put everything that the summary says in a letter, in reading order."""
    wording = WORDINGS[language]
    parts = TalkParts(summary, wording, letter)
    of_summary = (letter, summary, wording, parts.typed)
    parts.letterhead()
    parts.opening(wording.title)
    parts.web()
    parts.told()
    parts.wish()
    summary_plan.add_needs(*of_summary)
    parts.agreements()
    summary_plan.add_results(*of_summary)
    summary_support.add_granted(*of_summary)
    summary_support.add_refused(*of_summary)
    summary_support.add_waiting(*of_summary)
    parts.read_back()
    parts.additions()
    parts.steps()
    parts.wrong()
    parts.contact()
    parts.finish()
