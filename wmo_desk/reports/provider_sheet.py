"""The sheet that a provider gets of the waiting list, on paper.

It prints what its contents hold and has no way to more: `domain/provider_sheet.py` decides.
"""

from functools import partial

from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.domain.indications import ExtentUnit
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.provider_sheet import TakenUp, WaitingLine
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_letterhead, add_notice
from wmo_desk.reports.provider_sheet_words import PROVIDER_SHEET_WORDS, ProviderSheetWording
from wmo_desk.reports.short_letter import print_short
from wmo_desk.reports.tagged import Cell, Run
from wmo_desk.reports.wording import SummaryWording, filled, in_one

_PER_WEEK = ExtentUnit.MINUTES_PER_WEEK.value


def print_provider_sheet(
    sheet: ProviderSheet, *, large: bool = False, language: str = "nl"
) -> Printed:
    """Return the sheet as a PDF, with the headings of its table on every page."""
    return print_short(
        sheet,
        partial(compose_provider_sheet, sheet),
        title=PROVIDER_SHEET_WORDS[language].title,
        large=large,
        language=language,
    )


def compose_provider_sheet(sheet: ProviderSheet, language: str, letter: Letter) -> None:
    """Put everything that the sheet says in a letter, in reading order."""
    _Sheet(sheet, language, letter).compose()


def area_words(line: WaitingLine, words: ProviderSheetWording) -> str:
    """Say where somebody waits: nothing finer than the area."""
    return line.area or f"{line.municipality}, {words.area_unknown}"


def help_words(minutes: int | None, common: SummaryWording, words: ProviderSheetWording) -> str:
    """Say how much help per week, without "per week"."""
    if minutes is None:
        return words.not_per_week
    period = common.extents.minute_periods[_PER_WEEK]
    return common.extents.of(minutes, _PER_WEEK).removesuffix(period)


def days_words(days: tuple[str, ...], words: ProviderSheetWording) -> str:
    """Name the days on which help can come."""
    return ", ".join(words.weekdays[day] for day in days) or words.every_day


def capital(text: str) -> str:
    """Let a text begin with a capital letter."""
    return text[:1].upper() + text[1:]


def language_words(one: TakenUp, words: ProviderSheetWording) -> str:
    """Say which language somebody speaks, and which interpreter is needed."""
    return ", ".join(
        part for part in (one.language, words.interpreters.get(one.interpreter)) if part
    )


class _Sheet:
    def __init__(self, sheet: ProviderSheet, language: str, letter: Letter) -> None:
        self._sheet = sheet
        self._common = WORDINGS[language]
        self._words = PROVIDER_SHEET_WORDS[language]
        self._day = self._common.calendar.day
        self._letter = letter
        # Areas and demands were typed in Dutch, whatever the language of the paper.
        self._typed = "" if language == "nl" else "nl"

    def compose(self) -> None:
        self._opening()
        self._waiting()
        self._beginning()
        self._act()
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        sheet, words, letter = self._sheet, self._words, self._letter
        day = self._day(sheet.printed_on)
        add_letterhead(letter, sheet.letterhead, [day])
        letter.title(words.title)
        if sheet.is_practice:
            add_notice(letter, self._common.practice)
        letter.text(
            in_one(
                [filled(words.for_whom, provider=sheet.provider), filled(words.valid, date=day)]
            ),
            style=letter.sheet.intro,
        )
        where = ", ".join(sheet.where)
        seen = words.where.format(where=where) if where else words.everywhere
        letter.text(f"{seen} {words.meaning}")
        letter.text((Run(words.no_order, is_bold=True),))

    def _waiting(self) -> None:
        words, letter, lines = self._words, self._letter, self._sheet.lines.waiting
        letter.heading(words.waiting_heading, room=letter.sheet.cell.leading * 5)
        if not lines:
            letter.text(words.nobody_waits)
            return
        letter.text(words.waiting.of(len(lines)))
        if letter.sheet.is_large:
            # Five columns would break every word of large print.
            letter.table(
                (words.number, f"{words.area}, {words.help.lower()}", words.days_and_demands),
                [[Cell(str(line.number)), *self._two_cells(line)] for line in lines],
                (1, 4, 5),
            )
            return
        letter.table(
            (words.number, words.area, words.help, words.days, words.demands),
            [[Cell(str(line.number)), *self._four_cells(line)] for line in lines],
            (0.7, 2.3, 2, 2.1, 3),
        )

    def _four_cells(self, line: WaitingLine) -> list[Cell]:
        words = self._words
        return [
            Cell(area_words(line, words)),
            Cell(self._help(line.minutes_per_week)),
            Cell(days_words(line.days, words)),
            Cell([*self._demands(line), *self._asked(line)] or words.none),
        ]

    def _two_cells(self, line: WaitingLine) -> list[Cell]:
        words = self._words
        days = Run(f"{capital(days_words(line.days, words))}. ")
        return [
            Cell(f"{area_words(line, words)}: {self._help(line.minutes_per_week)}"),
            Cell([days, *self._demands(line), *self._asked(line)]),
        ]

    def _help(self, minutes: int | None) -> str:
        return help_words(minutes, self._common, self._words)

    @staticmethod
    def _demands(line: WaitingLine) -> list[Run]:
        return [Run(f"{capital(demand.rstrip('.'))}. ") for demand in line.demands]

    def _asked(self, line: WaitingLine) -> list[Run]:
        if line.respond_by is None:
            return []
        asked = self._words.asked.format(date=self._day(line.respond_by))
        return [Run(asked, is_bold=True)]

    def _beginning(self) -> None:
        words, letter, known = self._words, self._letter, self._sheet.lines.beginning
        if not known:
            return
        letter.heading(words.beginning_heading, room=letter.sheet.body.leading * 8)
        letter.text(words.beginning)
        for one in known:
            letter.subheading(one.name, room=letter.sheet.body.leading * 5)
            phones = ", ".join(map(format_phone, one.phones))
            facts = [
                (words.starts, self._day(one.started_on) if one.started_on else ""),
                (words.address, ", ".join(one.address)),
                (words.phone, phones),
                (f"{words.help}: ", self._help(one.minutes_per_week)),
                (f"{words.days}: ", days_words(one.days, words)),
                (f"{words.demands}: ", ", ".join(one.demands)),
                (words.language, language_words(one, words)),
            ]
            letter.bullets(
                [(Run(label, is_bold=True), Run(told)) for label, told in facts if told],
                language=self._typed,
            )

    def _act(self) -> None:
        words, head = self._words, self._sheet.letterhead
        self._letter.heading(words.act_heading)
        runs = [Run(words.act)]
        if head.phone:
            hours = f", {head.phone_hours}" if head.phone_hours else ""
            runs += (Run(" "), *filled(words.act_phone, phone=head.phone, hours=hours))
        self._letter.text([*runs, Run(f" {words.keep}")])
