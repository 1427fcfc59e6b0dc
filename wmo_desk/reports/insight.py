"""A whole dossier as one document: chapters with a table of contents, every date and who."""

from collections.abc import Iterable, Sequence
from typing import Final

from wmo_desk.contents.insight import Insight
from wmo_desk.contents.insight_book import insight_book
from wmo_desk.domain.insight import Verdict
from wmo_desk.domain.insight_book import InsightPart, Layout, RecordKind
from wmo_desk.domain.insight_records import (
    Earlier,
    InsightRecord,
    Reference,
    Value,
    told_of,
)
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.people import format_phone
from wmo_desk.reports import fonts
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.insight_words import BOOK_LANGUAGE, INSIGHT_WORDS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_contact
from wmo_desk.reports.page import LARGE, ORDINARY, Footer
from wmo_desk.reports.short_letter import add_opening
from wmo_desk.reports.tagged import Cell, DocumentInfo, Run, Text

_SHARES: Final = (2, 5)
_PHONES: Final = frozenset({"phone", "second_phone", "caller_phone"})
_SHORT: Final = 40
"""Up to so many characters several fields of a record stand on one line."""


def print_insight(
    insight: Insight, *, large: bool = False, language: str = "nl", tagged: bool = True
) -> Printed:
    """Return the document as a PDF, in ordinary or large print.

    In another language than Dutch that is what we say ourselves; the dossier stays as it is.
    """
    words, common = INSIGHT_WORDS[language], WORDINGS[language]
    sheet = LARGE if large else ORDINARY
    info = DocumentInfo(
        title=words.title,
        language=language,
        created=insight.printed_on,
        author=insight.letterhead.municipality,
    )
    practice = common.practice_mark if insight.is_practice else ""
    footer = Footer(title=words.title, pages=common.sheet, practice=practice, sheet=sheet)
    with fonts.using(insight.letterhead.font):
        letter = Letter(sheet, language=language)
        compose_insight(insight, language, letter)
        return letter.written(info, footer, tagged=tagged)


def compose_insight(insight: Insight, language: str, letter: Letter) -> None:
    """Put the whole dossier in a letter, in reading order."""
    _Insight(insight, language, letter).compose()


class _Insight:
    def __init__(self, insight: Insight, language: str, letter: Letter) -> None:
        self._insight = insight
        self._letter = letter
        self._book = insight_book()
        self._words = INSIGHT_WORDS[language]
        self._common = WORDINGS[language]
        self._day = self._common.calendar.day
        # What stands in a dossier is marked as Dutch in a document that is not.
        self._typed = BOOK_LANGUAGE if language != BOOK_LANGUAGE else ""
        self._parts = {**self._book.parts, **self._words.parts}
        self._records: dict[str, list[InsightRecord]] = {}
        for record in insight.records:
            self._records.setdefault(record.table, []).append(record)

    def compose(self) -> None:
        letter, words = self._letter, self._words
        add_opening(letter, self._insight, words.title, self._common)
        letter.text(words.intro.format(date=self._day(self._insight.printed_on)))
        before = words.with_earlier if self._insight.has_earlier else words.without_earlier
        letter.bullets([*words.how_to_read, before])
        letter.text(self._judged())
        letter.heading(self._words.contents)
        letter.contents([*self._parts.values(), self._words.not_here, self._words.why])
        for part in InsightPart:
            self._chapter(part)
        self._not_here()
        letter.heading(self._words.why)
        letter.bullets(self._words.why_lines)
        add_contact(letter, self._common, self._insight.letterhead, self._insight.consultant)
        if letter.has_missing:
            letter.text(self._common.missing, style=letter.sheet.small)

    def _judged(self) -> str:
        judged = self._insight.judged
        if not any(judged.values()):
            return self._words.nothing_judged
        counts = {each.value: judged.get(each, 0) for each in Verdict}
        told = self._words.judged.format(all=sum(judged.values()), **counts)
        if not self._insight.judged_by:
            return told
        return f"{told} {self._words.judged_by.format(name=self._insight.judged_by)}"

    # --- Chapters ---------------------------------------------------------------------------

    def _chapter(self, part: InsightPart) -> None:
        letter = self._letter
        letter.heading(self._parts[part], room=6 * letter.sheet.body.leading)
        if part is InsightPart.SIGNALS:
            letter.text(self._words.signals)
        kinds = [kind for kind in self._book.kinds.values() if kind.part is part]
        if not any(self._records.get(kind.table) for kind in kinds):
            is_signals = part is InsightPart.SIGNALS
            letter.text(self._words.no_signals if is_signals else self._words.empty)
            return
        if part is InsightPart.DOCUMENTS:
            letter.text(self._words.documents)
        for kind in kinds:
            records = self._records.get(kind.table, [])
            if kind.layout is Layout.SHEET:
                for record in records:
                    self._sheet(kind, record)
            else:
                for parent, group in _by_parent(kind, records):
                    self._lines(kind, parent, group)

    def _sheet(self, kind: RecordKind, record: InsightRecord) -> None:
        letter = self._letter
        letter.subheading(record.title, room=4 * letter.sheet.body.leading, language=self._typed)
        letter.text(self._stamp(record), style=letter.sheet.small)
        if self._tell_left_out(record):
            return
        rows = [
            (name, told.removeprefix(f"{name}: "))
            for value in record.values
            if (told := self._told(value)) and (name := self._book.name(kind.table, value.field))
        ]
        self._pairs(self._words.field, rows)
        self._before(
            self._words.field,
            [(self._book.name(kind.table, each.field), "", each) for each in record.earlier],
        )

    def _lines(self, kind: RecordKind, parent: str, records: Sequence[InsightRecord]) -> None:
        letter = self._letter
        title = kind.many
        if parent:
            title = self._words.by.format(many=kind.many, parent=parent[:1].lower() + parent[1:])
        letter.subheading(title, room=4 * letter.sheet.body.leading, language=self._typed)
        stamps = {self._stamp(record) for record in records}
        is_alike = len(stamps) == 1
        if is_alike:
            letter.text(stamps.pop(), style=letter.sheet.small)
        rows = []
        for record in records:
            stamp = "" if is_alike else self._stamp(record)
            rows.append((_head(kind, record), self._in_line(kind, record, stamp)))
        self._pairs(self._words.which, rows)
        self._before(
            self._words.which,
            [
                (_head(kind, record), self._book.name(kind.table, each.field), each)
                for record in records
                for each in record.earlier
            ],
        )

    def _before(self, first: str, told: Sequence[tuple[str, str, Earlier]]) -> None:
        """Add what stood there before, each with the name of its field and when that was."""
        colour = self._letter.sheet.column_head.colour
        rows: list[tuple[str, Text]] = []
        for head, name, each in told:
            content = Value(each.field, each.content, each.is_typed, each.left_out)
            if not (text := self._told(content)):
                continue
            runs = [Run(_label(name), colour=colour)] if name else []
            runs.append(Run(text.removeprefix(f"{name or head}: ")))
            runs.append(Run(f"\n{self._when(each)}", colour=colour))
            rows.append((head, runs))
        if rows:
            self._letter.text([Run(self._words.earlier, is_bold=True)])
            self._pairs(first, rows, self._words.stood)

    def _when(self, earlier: Earlier) -> str:
        told = self._words.stood_until.format(
            since=self._day(local_day(earlier.since)), until=self._day(local_day(earlier.until))
        )
        by = self._words.stood_by.format(name=earlier.changed_by) if earlier.changed_by else ""
        return f"{told} {by}".rstrip()

    def _in_line(self, kind: RecordKind, record: InsightRecord, stamp: str) -> Text:
        if record.left_out is not None:
            return "\n".join(filter(None, (*self._omission(record), stamp)))
        runs: list[Run] = []
        was_long = True
        for value in record.values:
            told = self._told(value)
            if not told or value.field == kind.parent:
                continue
            if value.field == kind.title and value.left_out is None and not _is_cut(value):
                continue
            is_long = len(told) > _SHORT
            if runs:
                runs.append(Run("\n" if is_long or was_long else " · "))
            was_long = is_long
            name = self._book.name(kind.table, value.field)
            colour = self._letter.sheet.column_head.colour
            # What a record is called by often begins with what the field is called.
            runs += (Run(_label(name), colour=colour), Run(told.removeprefix(f"{name}: ")))
        if stamp:
            runs.append(Run(f"\n{stamp}" if runs else stamp))
        return runs or "–"

    def _pairs(self, first: str, rows: Sequence[tuple[str, Text]], second: str = "") -> None:
        """Add what stands side by side: as a table, or where the letters are large as text."""
        letter = self._letter
        if not rows:
            return
        if not letter.sheet.is_large:
            letter.table(
                (first, second or self._words.content),
                [(Cell(head), Cell(told)) for head, told in rows],
                _SHARES,
                language=self._typed,
            )
            return
        for head, told in rows:
            runs = [Run(told)] if isinstance(told, str) else list(told)
            letter.text([Run(_label(head), is_bold=True), *runs], language=self._typed)

    def _tell_left_out(self, record: InsightRecord) -> bool:
        if record.left_out is None:
            return False
        for each in self._omission(record):
            self._letter.text(each)
        return True

    def _not_here(self) -> None:
        """Say of which fields no copy tells anything, and why."""
        letter = self._letter
        letter.heading(self._words.not_here)
        letter.text(self._words.not_here_intro)
        letter.bullets(
            [
                (Run(f"{note.name}. ", is_bold=True), Run(note.left_out))
                for note in self._book.fields.values()
                if note.left_out
            ],
            language=self._typed,
        )

    # --- In words ---------------------------------------------------------------------------

    def _told(self, value: Value) -> str:
        told = told_of(value.content)
        if value.left_out is None:
            return format_phone(told) if told and value.field in _PHONES else told
        ground = self._words.grounds[value.left_out]
        if value.is_part:
            return self._words.part.format(text=told, ground=ground)
        return self._words.left_out.format(ground=ground)

    def _omission(self, record: InsightRecord) -> list[str]:
        """What is told of a record that was left out, in whole or in part."""
        told = [self._told(value) for value in record.values]
        if told or record.left_out is None:
            return told
        return [self._words.left_out.format(ground=self._words.grounds[record.left_out])]

    def _stamp(self, record: InsightRecord) -> str:
        words = self._words
        made = self._day(local_day(record.made_at))
        told = (words.made_by if record.made_by else words.made).format(
            date=made, name=record.made_by
        )
        if record.changed_at is None:
            return told
        changed = (words.changed_by if record.changed_by else words.changed).format(
            date=self._day(local_day(record.changed_at)), name=record.changed_by
        )
        return f"{told} {changed}"


def _by_parent(
    kind: RecordKind, records: Iterable[InsightRecord]
) -> Iterable[tuple[str, list[InsightRecord]]]:
    groups: dict[object, list[InsightRecord]] = {}
    titles: dict[object, str] = {}
    for record in records:
        parent = record.content(kind.parent) if kind.parent else None
        key = parent.id if isinstance(parent, Reference) else None
        titles.setdefault(key, told_of(parent))
        groups.setdefault(key, []).append(record)
    return [(titles[key], group) for key, group in groups.items()]


def _head(kind: RecordKind, record: InsightRecord) -> str:
    """What a line is called: the title without the name of its kind, which stands above it."""
    return record.title.removeprefix(f"{kind.one}: ").removeprefix(f"{kind.one} van ")


def _label(name: str) -> str:
    return f"{name} " if name.endswith("?") else f"{name}: "


def _is_cut(value: Value) -> bool:
    return len(" ".join(told_of(value.content).split())) > 2 * _SHORT
