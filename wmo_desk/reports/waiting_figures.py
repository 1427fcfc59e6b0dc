"""The waiting list as table and as picture, for the team lead. No resident is named in it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from wmo_desk.contents.team_papers import RoomLine, WaitingLine, WaitingPaper
from wmo_desk.domain.fairness import AHEAD_WEEKS, RHYTHM_WEEKS, SMALL, Grouping, Outlook
from wmo_desk.reports.bar_chart import Bar, BarChart, Group, Series
from wmo_desk.reports.chart_parts import NumberTable, add_bar_section, add_line, line_room
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.ink import Pattern
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.line_chart import LinePoint
from wmo_desk.reports.short_letter import add_own_opening, print_short
from wmo_desk.reports.waiting_figures_words import WAITING_FIGURES_WORDS
from wmo_desk.reports.wording import filled, in_one

_LETTERS: Final = "ABCDEFGHIJKLMNOP"


def print_waiting_figures(
    paper: WaitingPaper, *, large: bool = False, language: str = "nl"
) -> Printed:
    """Return the paper as a PDF, in ordinary or large print."""
    return print_short(
        paper,
        partial(compose_waiting_figures, paper),
        title=WAITING_FIGURES_WORDS[language].title,
        large=large,
        language=language,
        sheets=2,
    )


def compose_waiting_figures(paper: WaitingPaper, language: str, letter: Letter) -> None:
    """Put everything that the paper says in a letter, in reading order."""
    _WaitingFigures(paper, language, letter).compose()


class _WaitingFigures:
    def __init__(self, paper: WaitingPaper, language: str, letter: Letter) -> None:
        self._paper = paper
        self._common = WORDINGS[language]
        self._words = WAITING_FIGURES_WORDS[language]
        self._letter = letter

    def compose(self) -> None:
        self._opening()
        everybody = next(line for line in self._paper.lines if line.grouping is Grouping.ALL)
        if everybody.waited.people:
            self._numbers(everybody.waited.people)
            self._times(everybody)
            self._room()
        else:
            self._letter.text(self._words.nobody)
        self._rhythm(self._paper.outlook)
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        paper, letter, words = self._paper, self._letter, self._words
        day = self._common.calendar.day(paper.printed_on)
        add_own_opening(letter, paper, self._common, title=words.title, own=words.own)
        letter.text(filled(words.as_of, date=day))

    def _name(self, line: WaitingLine) -> str:
        if line.grouping is Grouping.ALL:
            return self._words.everybody
        if line.is_rest:
            return self._rest()
        if line.grouping is Grouping.CATEGORY:
            return self._words.category.format(name=line.name)
        return line.name or self._words.no_area

    def _rest(self) -> str:
        """Name the areas that are told together."""
        return self._words.other_areas if self._paper.has_areas else self._words.all_areas

    # --- How many wait ------------------------------------------------------------------------

    def _numbers(self, people: int) -> None:
        words, lines = self._words, self._paper.lines
        categories = [
            words.in_category.format(count=line.waited.people, name=line.name)
            for line in lines
            if line.grouping is Grouping.CATEGORY
        ]
        message = words.number_message.format(
            people=words.people.of(people), categories=words.conjunction.join(categories)
        )
        shown = [line for line in self._shown() if line.grouping is not Grouping.ALL]
        bars = [Bar(each.waited.people, f"{each.waited.people}") for each in shown]
        chart = BarChart(
            series=(Series(words.number_head, Pattern.SOLID),),
            groups=tuple(
                Group(self._name(each), (bar,)) for each, bar in zip(shown, bars, strict=True)
            ),
        )
        rows = [(self._name(each), bar.written) for each, bar in zip(shown, bars, strict=True)]
        table = NumberTable(
            (words.group, words.number_head),
            (*rows, (words.everybody, f"{people}")),
            (5, 3),
            has_total=True,
        )
        add_bar_section(self._letter, words.number_heading, chart, table, message, words.drawn_one)
        if self._paper.has_rest:
            note = words.rest_note if self._paper.has_areas else words.no_areas_note
            self._letter.text(note.format(small=SMALL), style=self._letter.sheet.small)

    def _shown(self) -> list[WaitingLine]:
        """Leave out all areas together where no area is told: they say what all people say."""
        return [line for line in self._paper.lines if self._paper.has_areas or not line.is_rest]

    # --- How long -----------------------------------------------------------------------------

    def _times(self, everybody: WaitingLine) -> None:
        words, letter, waited = self._words, self._letter, everybody.waited
        message = words.times_message.format(
            median=waited.median, ninety=waited.ninety_percent, longest=waited.longest
        )
        told = [
            (self._name(line), self._days(line)) for line in self._shown() if line.waited.people
        ]
        chart = BarChart(
            series=(
                Series(words.median, Pattern.SOLID),
                Series(words.ninety, Pattern.STRIPES),
                Series(words.longest, Pattern.DOTS),
            ),
            groups=tuple(Group(name, bars) for name, bars in told),
        )
        table = NumberTable(
            (words.group, words.median_head, words.ninety_head, words.longest_head),
            tuple((name, *(bar.written for bar in bars)) for name, bars in told),
            (9, 4, 3, 4),
        )
        add_bar_section(self._letter, words.times_heading, chart, table, message, words.drawn_three)
        notes = [words.times_note]
        if everybody.begun.people >= SMALL:
            begun = words.people.of(everybody.begun.people)
            notes.append(words.begun.format(people=begun, median=everybody.begun.median))
        letter.text(" ".join(notes), style=letter.sheet.small)

    def _days(self, line: WaitingLine) -> tuple[Bar, ...]:
        waited = line.waited
        found = (waited.median, waited.ninety_percent, waited.longest)
        return tuple(Bar(days or 0, f"{days or 0}") for days in found)

    # --- Room against demand ------------------------------------------------------------------

    def _room(self) -> None:
        paper, words = self._paper, self._words
        parts = [
            words.room_message.format(
                asked=self._in_hours(paper.asked), room=self._in_hours(paper.room)
            )
        ]
        short = paper.asked - paper.room
        parts.append(
            words.too_little.format(hours=self._in_hours(short)) if short > 0 else words.enough
        )
        if paper.unknown_hours:
            parts.append(words.unknown.of(paper.unknown_hours))
        groups = [
            Group(self._area(area), (self._hours(area.asked), self._hours(area.room)))
            for area in paper.areas
        ]
        chart = BarChart(
            series=(Series(words.asked, Pattern.SOLID), Series(words.room, Pattern.STRIPES)),
            groups=tuple(groups),
        )
        table = NumberTable(
            (words.area, words.asked_head, words.room_head),
            tuple((group.label, *(bar.written for bar in group.bars)) for group in groups),
            (7, 5, 4),
        )
        add_bar_section(
            self._letter, words.room_heading, chart, table, " ".join(parts), words.drawn_two
        )
        self._letter.text(words.room_note, style=self._letter.sheet.small)

    def _area(self, line: RoomLine) -> str:
        return self._rest() if line.is_rest else line.area or self._words.no_area

    def _hours(self, minutes: int) -> Bar:
        return Bar(minutes / 60, self._number(minutes / 60))

    def _in_hours(self, minutes: int) -> str:
        return self._words.hours.format(hours=self._number(minutes / 60))

    def _number(self, number: float) -> str:
        """Write a number with one digit behind the comma, and none where that is nought."""
        return f"{number:.1f}".removesuffix(".0").replace(".", self._words.decimal)

    # --- If it goes on like this --------------------------------------------------------------

    def _rhythm(self, outlook: Outlook) -> None:
        words, letter = self._words, self._letter
        if outlook.rhythm is None:
            letter.heading(words.rhythm_heading)
            letter.text(words.too_young)
            return
        points = self._points(outlook)
        named = [point for point in points if point.letter]
        table = self._line_table(named)
        letter.heading(words.rhythm_heading, room=line_room(letter, table))
        told = words.rhythm.format(
            weeks=RHYTHM_WEEKS,
            came=self._number(outlook.rhythm.came),
            went=self._number(outlook.rhythm.went),
        )
        carried = words.carried.format(
            weeks=AHEAD_WEEKS[-1], count=words.people.of(outlook.ahead[-1].people)
        )
        letter.text(
            in_one([filled(told), filled(words.assumption), filled(carried)]),
        )
        values = "; ".join(self._said(point) for point in named)
        plain = words.assumption.replace("*", "")
        add_line(
            letter,
            points,
            table,
            told=f"{told} {plain} {carried} {values}. {words.drawn_line}",
        )
        if outlook.usually_off is None:
            off = words.unchecked
        else:
            off = words.off.format(
                tried=outlook.tried,
                usual=words.people.of(outlook.usually_off),
                most=outlook.most_off,
            )
        letter.text(off, style=letter.sheet.small)

    def _points(self, outlook: Outlook) -> list[LinePoint]:
        """Name a point of each quarter, counted back from today, and all that are reckoned."""
        last = len(outlook.history) - 1
        letters = iter(_LETTERS)
        points = [
            LinePoint(
                point.day,
                point.people,
                next(letters) if not (last - index) % RHYTHM_WEEKS else "",
            )
            for index, point in enumerate(outlook.history)
        ]
        points += [
            LinePoint(point.day, point.people, next(letters), is_ahead=True)
            for point in outlook.ahead
        ]
        return points

    def _line_table(self, named: Sequence[LinePoint]) -> NumberTable:
        words = self._words
        return NumberTable(
            (words.day_head, words.people_head, words.kind_head),
            tuple((self._when(each), f"{each.value}", self._how(each)) for each in named),
            (9, 4, 4),
        )

    def _when(self, point: LinePoint) -> str:
        day = self._common.calendar.day(point.day)
        return self._words.point.format(letter=point.letter, date=day)

    def _how(self, point: LinePoint) -> str:
        return self._words.reckoned if point.is_ahead else self._words.counted

    def _said(self, point: LinePoint) -> str:
        return f"{self._when(point)} {point.value} ({self._how(point)})"
