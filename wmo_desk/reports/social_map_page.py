"""A page with entries of the social map that a resident takes home (Hier kunt u terecht)."""

from functools import partial
from typing import Final

from wmo_desk.contents.social_map import EntryRow, ResidentPage
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import format_phone
from wmo_desk.reports import fonts
from wmo_desk.reports.addresses import page_address
from wmo_desk.reports.beside import composed
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.page import LARGE, ORDINARY, WARN, WARN_SOFT, Footer
from wmo_desk.reports.social_map_wording import MAP_WORDINGS, SocialMapWording
from wmo_desk.reports.symbols import badge
from wmo_desk.reports.tagged import DocumentInfo, Run, TextStyle
from wmo_desk.reports.wording import SummaryWording, filled

# What stands on the map is written in Dutch.
_TYPED_LANGUAGE: Final = "nl"


def print_social_map(
    page: ResidentPage, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Printed:
    """Return the page as a PDF with its number of sheets, in ordinary or large print.

    `language` and `beside` are keys of MAP_WORDINGS. The same page gives the same bytes.
    """
    common, wording = WORDINGS[language], MAP_WORDINGS[language]
    day = common.calendar.day(page.printed_on).replace("\xa0", " ")
    info = DocumentInfo(
        title=f"{wording.title}, {day}",
        language=language,
        created=page.printed_on,
        author=page.letterhead.municipality,
    )
    with fonts.using(page.letterhead.font):
        sheet = LARGE if large else ORDINARY
        letter = composed(sheet, partial(compose_social_map, page), language, beside)
        footer = Footer(
            title=wording.title,
            pages=common.sheet if large else f"{day} · {common.sheet}",
            practice=common.practice_mark if page.is_practice else "",
            sheet=letter.sheet,
        )
        return letter.written(info, footer)


def compose_social_map(page: ResidentPage, language: str, letter: Letter) -> None:
    """Put everything that the page says in a letter, in reading order."""
    _Page(page, WORDINGS[language], MAP_WORDINGS[language], letter).compose()


class _Page:
    def __init__(
        self,
        page: ResidentPage,
        common: SummaryWording,
        wording: SocialMapWording,
        letter: Letter,
    ) -> None:
        self._page = page
        self._common = common
        self._wording = wording
        self._letter = letter
        self._sheet = letter.sheet
        self._typed = "" if common.language == _TYPED_LANGUAGE else _TYPED_LANGUAGE

    def compose(self) -> None:
        self._letterhead()
        self._opening()
        for dimension in Dimension:
            entries = [each for each in self._page.entries if _first(each) is dimension]
            if entries:
                self._group(dimension, entries)
        self._help()
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._sheet.small)

    def _letterhead(self) -> None:
        head = self._page.letterhead
        sender = [Run(head.municipality, is_bold=True, colour=head.accent)]
        sender += [Run(line) for line in (head.team, ", ".join(head.address)) if line]
        facts = [self._common.calendar.day(self._page.printed_on)]
        shown = [run for run in sender if run.text]
        self._letter.letterhead(head.logo, shown, facts, accent=head.accent)

    def _opening(self) -> None:
        self._letter.title(self._wording.title)
        if self._page.is_practice:
            size = self._sheet.body.size
            style = TextStyle(
                size,
                self._sheet.body.leading,
                WARN,
                is_bold=True,
                ground=WARN_SOFT,
                padding=size * 0.4,
                space_before=size * 0.3,
                space_after=size * 0.6,
            )
            self._letter.text(self._common.practice, style=style)
        self._letter.text(self._wording.intro, style=self._sheet.intro)

    def _group(self, dimension: Dimension, entries: list[EntryRow]) -> None:
        """Add the entries of one dimension; a heading stays with the whole of its first entry."""
        room = self._sheet.body.leading * (12 if not self._sheet.is_large else 8)
        self._letter.heading(self._common.web.names[dimension], room=room)
        for entry in entries:
            self._entry(dimension, entry, room)

    def _entry(self, dimension: Dimension, entry: EntryRow, room: float) -> None:
        wording, letter = self._wording, self._letter
        letter.subheading(entry.name, ornament=badge(dimension), room=room)
        if entry.description:
            letter.text(entry.description, language=self._typed)
        where = entry.address or entry.area or wording.everywhere
        facts = [
            (wording.for_whom, entry.for_whom),
            (wording.where, where),
            (wording.when, entry.opening_hours),
            (wording.costs, entry.costs),
            (wording.phone, format_phone(entry.phone)),
            (wording.email, entry.email),
            (wording.website, entry.website),
        ]
        pages = {entry.website: page_address(entry.website)}
        letter.bullets(
            [
                (Run(label, is_bold=True), Run(told, link=pages.get(told, "")))
                for label, told in facts
                if told
            ],
            language=self._typed,
        )
        if entry.checked_on is None or entry.needs_check(self._page.printed_on):
            letter.text(wording.unchecked, style=self._sheet.small)
        else:
            day = self._common.calendar.day(entry.checked_on)
            letter.text(wording.checked.format(date=day), style=self._sheet.small)

    def _help(self) -> None:
        wording, head = self._wording, self._page.letterhead
        self._letter.heading(wording.help_heading)
        runs = [Run(wording.help)]
        if head.phone:
            hours = f", {head.phone_hours}" if head.phone_hours else ""
            runs += (Run(" "), *filled(wording.help_phone, phone=head.phone, hours=hours))
        self._letter.text(runs)


def _first(entry: EntryRow) -> Dimension:
    """The dimension under which an entry is printed, once."""
    return entry.dimensions[0]
