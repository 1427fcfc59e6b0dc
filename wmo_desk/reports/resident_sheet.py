"""The sheet on which a resident prepares a conversation: the six dimensions, with room to write."""

from functools import partial
from typing import Final

from wmo_desk.contents.resident_sheets import ResidentSheet
from wmo_desk.domain.dimensions import MAX_SCORE, MIN_SCORE, Dimension
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import (
    add_client_support,
    add_letterhead,
    add_notice,
    for_whom,
)
from wmo_desk.reports.letter_words import VISIT_WORDS
from wmo_desk.reports.resident_sheet_words import SHEET_WORDS, SheetWording
from wmo_desk.reports.short_letter import print_short
from wmo_desk.reports.symbols import badge
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import SummaryWording, filled

# It has the room that a hand needs, so it is never pressed on fewer sheets.
_SHEETS: Final = 9
_WHITE: Final = 0.3
_GAP: Final = 4 * "\N{NO-BREAK SPACE}"
_NUMBERS: Final = _GAP.join(map(str, range(MIN_SCORE, MAX_SCORE + 1)))


def print_resident_sheet(
    paper: ResidentSheet, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Printed:
    """Return the sheet as a PDF, in ordinary or large print."""
    return print_short(
        paper,
        partial(compose_resident_sheet, paper),
        title=SHEET_WORDS[paper.form][language].title,
        large=large,
        language=language,
        beside=beside,
        sheets=_SHEETS,
    )


def compose_resident_sheet(paper: ResidentSheet, language: str, letter: Letter) -> None:
    """Put everything that the sheet says in a letter, in reading order."""
    common, words = WORDINGS[language], SHEET_WORDS[paper.form][language]
    # What lies at the counter has no day: it holds tomorrow as well.
    day = [common.calendar.day(paper.printed_on)] if paper.resident is not None else []
    add_letterhead(letter, paper.letterhead, day)
    letter.title(words.title)
    if paper.is_practice:
        add_notice(letter, common.practice)
    if paper.resident is None:
        letter.write_on(words.name, 1)
        letter.add_space(_WHITE)
    else:
        letter.text(for_whom(paper.resident, common), style=letter.sheet.intro)
    _opening(paper, words, language, letter)
    letter.heading(common.web.heading, room=2 * letter.sheet.body.leading)
    letter.text(words.how)
    for dimension in Dimension:
        name = words.names.get(dimension, common.web.names[dimension])
        _dimension(dimension, name, words, letter)
    letter.heading(words.ends_heading, room=_room(letter, words.ends[0][1]))
    for label, lines in words.ends:
        letter.write_on(label, lines)
    letter.heading(words.help_heading)
    add_client_support(letter, common, paper.letterhead)
    _whom_to_call(paper, common, letter)
    if letter.has_missing:
        letter.text(common.missing, style=letter.sheet.small)


def _opening(paper: ResidentSheet, words: SheetWording, language: str, letter: Letter) -> None:
    if paper.held_on is None:
        letter.text(words.soon)
    else:
        when = WORDINGS[language].calendar.weekday(paper.held_on)
        if paper.held_at is not None:
            when = VISIT_WORDS[language].at_time.format(day=when, time=f"{paper.held_at:%H.%M}")
        letter.text(filled(words.when, when=when))
    letter.text(words.intro)


def _dimension(dimension: Dimension, name: str, words: SheetWording, letter: Letter) -> None:
    """Add one dimension; it stays together on its page."""
    with letter.together():
        letter.subheading(name, ornament=badge(dimension))
        letter.text(words.think_of[dimension])
        if words.scale:
            letter.text(f"{words.scale} {_GAP[1:]}{_NUMBERS}")
        if words.feels:
            letter.ticks(words.feels)
        for label, count in words.prompts:
            letter.write_on(label, count)
        letter.add_space(_WHITE)
        letter.ticks([words.talk])


def _whom_to_call(paper: ResidentSheet, common: SummaryWording, letter: Letter) -> None:
    head, runs = paper.letterhead, list[Run]()
    if paper.consultant:
        runs += filled(common.contact_person, name=paper.consultant)
    if head.phone:
        hours = f", {head.phone_hours}" if head.phone_hours else ""
        runs += (Run(" "), *filled(common.contact_phone, phone=head.phone, hours=hours))
    if runs:
        letter.text(runs)


def _room(letter: Letter, lines: int) -> float:
    return letter.writing_gap * lines
