"""The caseload as table and as picture, for the team lead. No resident is named in it."""

from functools import partial

from wmo_desk.contents.team_papers import CaseloadLine, CaseloadPaper
from wmo_desk.reports.bar_chart import Bar, BarChart, Group, Series
from wmo_desk.reports.caseload_words import CASELOAD_WORDS
from wmo_desk.reports.chart_parts import NumberTable, add_bar_section
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.ink import Pattern
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.short_letter import add_own_opening, print_short
from wmo_desk.reports.wording import filled


def print_caseload(paper: CaseloadPaper, *, large: bool = False, language: str = "nl") -> Printed:
    """Return the paper as a PDF, in ordinary or large print."""
    return print_short(
        paper,
        partial(compose_caseload, paper),
        title=CASELOAD_WORDS[language].title,
        large=large,
        language=language,
        sheets=2,
    )


def compose_caseload(paper: CaseloadPaper, language: str, letter: Letter) -> None:
    """Put everything that the paper says in a letter, in reading order."""
    _Caseload(paper, language, letter).compose()


class _Caseload:
    def __init__(self, paper: CaseloadPaper, language: str, letter: Letter) -> None:
        self._paper = paper
        self._common = WORDINGS[language]
        self._words = CASELOAD_WORDS[language]
        self._letter = letter
        self._lines = paper.lines

    def compose(self) -> None:
        self._opening()
        if self._lines:
            self._files()
            self._terms()
            self._talks()
        else:
            self._letter.text(self._words.nothing)
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        paper, letter, words = self._paper, self._letter, self._words
        day = self._common.calendar.day(paper.printed_on)
        add_own_opening(letter, paper, self._common, title=words.title, own=words.own)
        letter.text(filled(words.as_of, date=day))
        if not paper.has_names:
            letter.text(words.no_names)

    def _name(self, line: CaseloadLine) -> str:
        if line.is_nobody:
            return self._words.nobody
        if line.number is not None:
            return self._words.numbered.format(number=line.number)
        return line.consultant

    # --- How many files -----------------------------------------------------------------------

    def _files(self) -> None:
        words, room = self._words, self._paper.room
        total = sum(line.files for line in self._lines)
        parts = [words.files_message.format(files=words.files.of(total))]
        people = [line for line in self._lines if not line.is_nobody]
        most = max((line.files for line in people), default=0)
        heaviest = [line for line in people if line.files == most]
        if most and len(heaviest) == 1:
            parts.append(words.files_most.format(name=self._name(heaviest[0]), count=most))
        elif most:
            parts.append(words.files_shared.format(count=most))
        above = sum(line.files > room for line in people)
        said = words.above_room.of(above) if above else words.within_room
        parts.append(said.format(room=room))
        chart = BarChart(
            series=(Series(words.files_head, Pattern.SOLID),),
            groups=tuple(self._group(line, line.files) for line in self._lines),
            mark=room,
            mark_label=words.room_mark.format(room=room),
        )
        rows = [(self._name(line), f"{line.files}", self._left(line)) for line in self._lines]
        table = NumberTable(
            (words.consultant, words.files_head, words.room_head),
            (*rows, (words.total, f"{total}", "")),
            (8, 4, 4),
            has_total=True,
        )
        add_bar_section(
            self._letter, words.files_heading, chart, table, " ".join(parts), words.drawn_one
        )

    def _left(self, line: CaseloadLine) -> str:
        """Say how many files still fit; nothing for the files of nobody."""
        if line.is_nobody:
            return ""
        left = self._paper.room - line.files
        return f"{left}" if left >= 0 else self._words.too_many.format(count=-left)

    # --- What asks for attention --------------------------------------------------------------

    def _terms(self) -> None:
        words, days = self._words, self._paper.soon_days
        late = sum(line.late for line in self._lines)
        soon = sum(line.soon for line in self._lines)
        message = words.terms_message.format(
            late=words.late.of(late), soon=words.soon.of(soon).format(days=days)
        )
        chart = BarChart(
            series=(
                Series(words.late_series, Pattern.SOLID),
                Series(words.soon_series.format(days=days), Pattern.STRIPES),
            ),
            groups=tuple(self._group(line, line.late, line.soon) for line in self._lines),
        )
        heads = (words.consultant, words.late_head, words.soon_head.format(days=days))
        rows = [(self._name(line), f"{line.late}", f"{line.soon}") for line in self._lines]
        table = NumberTable(
            heads, (*rows, (words.total, f"{late}", f"{soon}")), (8, 4, 4), has_total=True
        )
        add_bar_section(self._letter, words.terms_heading, chart, table, message, words.drawn_two)
        self._letter.text(words.terms_note, style=self._letter.sheet.small)

    def _talks(self) -> None:
        words, months = self._words, self._paper.silent_months
        talks = sum(line.talks for line in self._lines)
        silent = sum(line.silent for line in self._lines)
        message = words.talks_message.format(
            talks=words.talks.of(talks), silent=words.silent.of(silent).format(months=months)
        )
        chart = BarChart(
            series=(
                Series(words.talks_series, Pattern.SOLID),
                Series(words.silent_series, Pattern.STRIPES),
            ),
            groups=tuple(self._group(line, line.talks, line.silent) for line in self._lines),
        )
        rows = [(self._name(line), f"{line.talks}", f"{line.silent}") for line in self._lines]
        table = NumberTable(
            (words.consultant, words.talks_head, words.silent_head),
            (*rows, (words.total, f"{talks}", f"{silent}")),
            (8, 4, 4),
            has_total=True,
        )
        add_bar_section(self._letter, words.talks_heading, chart, table, message, words.drawn_two)
        self._letter.text(words.talks_note.format(months=months), style=self._letter.sheet.small)

    def _group(self, line: CaseloadLine, *values: int) -> Group:
        return Group(self._name(line), tuple(Bar(value, f"{value}") for value in values))
