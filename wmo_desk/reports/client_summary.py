"""The summary of a conversation that a resident takes home (Samenvatting van ons gesprek)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from reportlab.platypus import Spacer

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.read_back import WEB, ReadBackAnswer, dimension_of
from wmo_desk.reports import spider_web, summary_plan, summary_support
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import (
    add_client_support,
    add_contact,
    add_letterhead,
    add_notice,
    for_whom,
)
from wmo_desk.reports.page import COMPACT, LARGE, ORDINARY, Footer, Sheet
from wmo_desk.reports.symbols import SYMBOLS, badge
from wmo_desk.reports.tagged import (
    Cell,
    Columns,
    DocumentInfo,
    Figure,
    Role,
    Run,
    Text,
)
from wmo_desk.reports.wording import SummaryWording, enumerated, filled
from wmo_desk.reports.wording_en import EN
from wmo_desk.reports.wording_nl import NL
from wmo_desk.services.summaries import ClientSummary, SummaryDimension

WORDINGS: Final[Mapping[str, SummaryWording]] = {NL.language: NL, EN.language: EN}

_USUAL_PAGES: Final = 2

# Some consultants type the quotation marks themselves.
_QUOTES: Final = frozenset(
    (("“", "”"), ("„", "”"), ("„", "“"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"))
)


def write_summary(
    summary: ClientSummary, *, large: bool = False, tagged: bool = True, language: str = "nl"
) -> bytes:
    """Return the summary as a PDF, in ordinary or large print.

    `language` is a key of WORDINGS. The same summary gives the same bytes. Untagged paper is for
    measuring only.
    """
    return print_summary(summary, large=large, tagged=tagged, language=language).content


def print_summary(
    summary: ClientSummary, *, large: bool = False, tagged: bool = True, language: str = "nl"
) -> Printed:
    """Return the same as `write_summary` together with the number of pages."""
    wording = WORDINGS[language]
    if large:
        return _printed(summary, wording, LARGE, tagged=tagged)
    printed = _printed(summary, wording, ORDINARY, tagged=tagged)
    if printed.pages > _USUAL_PAGES:
        compact = _printed(summary, wording, COMPACT, tagged=tagged)
        # Where even that does not help, the page with more white reads better.
        if compact.pages <= _USUAL_PAGES:
            return compact
    return printed


def _printed(
    summary: ClientSummary, wording: SummaryWording, sheet: Sheet, *, tagged: bool
) -> Printed:
    letter = Letter(sheet)
    compose_summary(summary, wording, letter)
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
        sheet=sheet,
    )
    return letter.written(info, footer, tagged=tagged)


def compose_summary(summary: ClientSummary, wording: SummaryWording, letter: Letter) -> None:
    """Put everything that the summary says in a letter, in reading order."""
    _Summary(summary, wording, letter).compose()


def described_web(summary: ClientSummary, wording: SummaryWording) -> str:
    """Return the web in words: first what it says, then how it looks."""
    web = wording.web
    day = wording.calendar.day
    parts = [
        web.described.format(
            date=day(summary.conversation.held_on), scores=_listed(summary.scores, wording)
        )
    ]
    marked = [web.names[each] for each in Dimension if each in summary.marked]
    if marked:
        parts.append(web.described_marked.format(subjects=enumerated(marked, web.conjunction)))
    if summary.previous_held_on is not None and _any_score(summary.previous_scores):
        parts.append(
            web.described_previous.format(
                date=day(summary.previous_held_on),
                scores=_listed(summary.previous_scores, wording),
            )
        )
    parts.append(web.described_table)
    return " ".join(parts).replace("\xa0", " ")


def _listed(scores: Mapping[Dimension, float | None], wording: SummaryWording) -> str:
    return "; ".join(
        f"{wording.web.names[each]} {_score(scores.get(each), wording)}" for each in Dimension
    )


def _score(score: float | None, wording: SummaryWording) -> str:
    return wording.web.not_discussed if score is None else wording.web.written(score)


def _any_score(scores: Mapping[Dimension, float | None]) -> bool:
    return any(score is not None for score in scores.values())


class _Summary:
    def __init__(self, summary: ClientSummary, wording: SummaryWording, letter: Letter) -> None:
        self._summary = summary
        self._wording = wording
        self._letter = letter
        self._sheet = letter.sheet
        # What was typed may be in another language than the paper.
        typed = summary.records_language
        self._typed = "" if typed == wording.language else typed

    def compose(self) -> None:
        self._letterhead()
        self._opening()
        self._web()
        self._told()
        self._wish()
        summary_plan.add_needs(self._letter, self._summary, self._wording, self._typed)
        self._agreements()
        summary_plan.add_results(self._letter, self._summary, self._wording, self._typed)
        summary_support.add_granted(self._letter, self._summary, self._wording, self._typed)
        summary_support.add_refused(self._letter, self._summary, self._wording, self._typed)
        summary_support.add_waiting(self._letter, self._summary, self._wording, self._typed)
        self._read_back()
        self._additions()
        self._steps()
        self._wrong()
        self._contact()
        if self._letter.has_missing:
            self._letter.text(self._wording.missing, style=self._sheet.small)

    def _letterhead(self) -> None:
        facts = [self._wording.calendar.day(self._summary.printed_on)]
        reference = self._summary.reference or self._summary.letterhead.reference
        if reference:
            facts.append(self._wording.reference.format(reference=reference))
        if self._summary.edition > 1:
            facts.append(self._wording.edition.format(edition=self._summary.edition))
        add_letterhead(self._letter, self._summary.letterhead, facts)

    def _opening(self) -> None:
        letter, wording, summary = self._letter, self._wording, self._summary
        conversation = summary.conversation
        letter.title(wording.title)
        if summary.is_practice:
            add_notice(letter, wording.practice)
        letter.text(for_whom(summary.resident, wording), style=self._sheet.intro)
        held_on = wording.calendar.weekday(conversation.held_on)
        spoken = [wording.spoke[conversation.place].format(date=held_on)]
        if conversation.participants:
            who = conversation.participants.strip().rstrip(".")
            spoken.append(wording.participants.format(who=who))
        if conversation.consultant:
            spoken.append(wording.consultant.format(name=conversation.consultant))
        letter.text(" ".join(spoken), style=self._sheet.intro)

    def _web(self) -> None:
        letter, wording, summary = self._letter, self._wording.web, self._summary
        has_previous = summary.previous_held_on is not None and _any_score(summary.previous_scores)
        size = spider_web.LARGE if self._sheet.is_large else spider_web.ORDINARY
        letter.heading(wording.heading, room=size.least_height)
        element = letter.tree.add(Role.FIGURE, alternative=described_web(summary, self._wording))
        web = spider_web.Web(
            scores=summary.scores,
            previous=summary.previous_scores if has_previous else {},
            marked=summary.marked,
            labels=wording.corners,
            written=wording.written,
        )
        figure = Figure(
            element,
            size.width,
            size.height,
            lambda canvas, height: spider_web.draw_web(canvas, web, replace(size, height=height)),
            least_height=size.least_height,
        )
        headers = [wording.subject, wording.score]
        shares: list[float] = [136, 84]
        if has_previous:
            headers.append(wording.previous)
            shares[1:] = 50, 34
        table = letter.new_table(
            letter.tree.add(Role.TABLE),
            headers,
            [self._web_row(each, has_previous=has_previous) for each in summary.dimensions],
            shares,
            style=self._sheet.beside,
            gap=6,
        )
        if self._sheet.is_large:
            letter.add(figure)
            letter.add(Spacer(1, self._sheet.body.size / 2))
            letter.add(table)
        else:
            width = self._sheet.layout.width
            gap = 10
            letter.add(Columns([[figure], [table]], [size.width, width - size.width - gap], gap))
        notes = [wording.note]
        if summary.is_per_aspect:
            notes.append(wording.note_average)
        if has_previous and summary.previous_held_on is not None:
            previous = self._wording.calendar.day(summary.previous_held_on)
            notes.append(wording.note_previous.format(date=previous))
        letter.text(" ".join(notes), style=self._sheet.small)

    def _web_row(self, each: SummaryDimension, *, has_previous: bool) -> list[Cell]:
        wording, sheet = self._wording.web, self._sheet
        small = sheet.column_head.size
        name = [Run(wording.names[each.dimension], is_bold=each.is_marked)]
        if each.is_marked:
            name.append(Run(f"\n{wording.marked}", size=small))
        if each.score is None:
            score = Run(wording.not_discussed, colour=sheet.column_head.colour, size=small)
        else:
            score = Run(wording.written(each.score), is_bold=True)
        row = [
            Cell(name, ornament=badge(each.dimension), indent=sheet.beside.size * 1.8),
            Cell((score,)),
        ]
        if has_previous:
            before = each.previous_score
            row.append(Cell("–" if before is None else wording.written(before)))
        return row

    def _told(self) -> None:
        """Add what was said and seen per dimension; what the resident marked comes first."""
        told = [each for each in self._summary.dimensions if _has_words(each)]
        if not told:
            return
        wording, letter = self._wording, self._letter
        letter.heading(wording.told_heading, room=self._sheet.body.leading * 4)
        letter.text(wording.voices, style=self._sheet.small)
        for each in sorted(told, key=lambda dimension: not dimension.is_marked):
            name = wording.web.names[each.dimension]
            title: Text = name
            if each.is_marked:
                plain = wording.web.marked
                title = (Run(name), Run(f"  ·  {plain}", size=self._sheet.body.size))
            letter.subheading(title, ornament=badge(each.dimension))
            said = [
                self._spoken(label, words)
                for label, words in (
                    (wording.said, each.resident_words),
                    (wording.going_well, each.going_well),
                    (wording.what_is_hard, each.what_is_hard),
                    (wording.wants_to_change, each.wants_to_change),
                )
                if words.strip()
            ]
            said += self._ahead(each)
            if said:
                letter.quote(said, SYMBOLS[each.dimension].text_colour, language=self._typed)
            if each.findings.strip():
                seen = (Run(wording.findings, is_bold=True), Run(each.findings.strip()))
                letter.text(seen, language=self._typed)

    def _ahead(self, each: SummaryDimension) -> list[tuple[Run, ...]]:
        """Put the first step and who helps in one line, and what is there already in another."""
        wording = self._wording
        step = [
            run
            for label, words in (
                (wording.first_step, each.first_step),
                (wording.who_helps, each.who_helps),
            )
            if words.strip()
            for run in (*self._spoken(label, words), Run(" "))
        ]
        there = "; ".join(
            wording.helps[kind.value].format(what=", ".join(lines)) for kind, lines in each.helps
        )
        lines = [tuple(step[:-1])] if step else []
        if there:
            lines.append((Run(wording.already_there, is_bold=True), Run(f"{there}.")))
        return lines

    def _spoken(self, label: str, words: str) -> tuple[Run, ...]:
        wording = self._wording
        bare = words.strip()
        if len(bare) > 2 and (bare[0], bare[-1]) in _QUOTES:
            bare = bare[1:-1].strip()
        return (
            Run(label, is_bold=True),
            Run(f"{wording.open_quote}{bare}{wording.close_quote}"),
        )

    def _wish(self) -> None:
        if self._summary.main_wish.strip():
            self._letter.heading(self._wording.wish_heading)
            wish = self._spoken("", self._summary.main_wish)
            self._letter.quote([wish[1:]], self._summary.letterhead.accent, language=self._typed)

    def _agreements(self) -> None:
        agreements, wording = self._summary.agreements, self._wording
        if not agreements:
            return
        rows = [
            [
                Cell(each.what),
                Cell(each.who),
                Cell(
                    wording.no_day
                    if each.by_when is None
                    else wording.by_day.format(date=wording.calendar.day(each.by_when))
                ),
            ]
            for each in agreements
        ]
        self._letter.heading(wording.agreements_heading, room=self._sheet.body.leading * 4)
        self._letter.table(
            [wording.what, wording.who, wording.by_when],
            rows,
            [10, 7, 11 if self._sheet.is_large else 8],
            language=self._typed,
        )

    def _additions(self) -> None:
        wording = self._wording
        if self._summary.additions:
            self._letter.heading(wording.additions_heading)
        for each in self._summary.additions:
            day = wording.calendar.day(each.written_on)
            if each.is_residents:
                label = wording.added_by_resident.format(date=day)
                accent = self._summary.letterhead.accent
                self._letter.quote([self._spoken(label, each.text)], accent, language=self._typed)
            else:
                label = wording.added_by_us.format(date=day)
                runs = (Run(label, is_bold=True), Run(each.text.strip()))
                self._letter.text(runs, language=self._typed)

    def _read_back(self) -> None:
        """Add what the resident corrected in the resident's own words; else that it was right."""
        wording, answers = self._wording, self._summary.read_back
        if not answers:
            return
        self._letter.heading(wording.read_back_heading)
        corrected = [each for each in answers if each.answer is not ReadBackAnswer.RIGHT]
        if not corrected:
            day = wording.calendar.day(max(each.said_on for each in answers))
            self._letter.text(wording.read_back_right.format(date=day))
        for each in corrected:
            is_wrong = each.answer is ReadBackAnswer.WRONG
            template = wording.read_back_wrong if is_wrong else wording.read_back_added
            dimension = dimension_of(each.part)
            part = f"‘{each.part}’" if dimension is None else wording.web.names[dimension]
            part = wording.web.heading if each.part == WEB else part
            label = template.format(part=part, date=wording.calendar.day(each.said_on))
            accent = self._summary.letterhead.accent
            self._letter.quote([self._spoken(label, each.words)], accent, language=self._typed)

    def _steps(self) -> None:
        summary, wording = self._summary, self._wording
        self._letter.heading(wording.steps_heading)
        sentences = []
        if summary.steps:
            self._letter.bullets(
                [
                    filled(
                        wording.steps[each.kind],
                        date=wording.calendar.day(each.on),
                        text=each.text or wording.this_help,
                    )
                    for each in sorted(summary.steps, key=lambda step: step.on)
                ]
            )
        else:
            sentences.append(wording.as_agreed if summary.agreements else wording.no_steps)
        if summary.waiting is not None and not summary.waiting.explanation.is_paused:
            sentences.append(wording.when_there_is_room)
        if not summary.steps:
            sentences.append(wording.tell_us)
        if sentences:
            self._letter.text(" ".join(sentences))

    def _wrong(self) -> None:
        wording, head = self._wording, self._summary.letterhead
        self._letter.heading(wording.wrong_heading)
        self._letter.text(f"{wording.wrong} {wording.objection}")
        add_client_support(self._letter, wording, head)

    def _contact(self) -> None:
        consultant = self._summary.conversation.consultant
        add_contact(self._letter, self._wording, self._summary.letterhead, consultant)


def _has_words(each: SummaryDimension) -> bool:
    texts = (
        each.resident_words,
        each.going_well,
        each.what_is_hard,
        each.wants_to_change,
        each.first_step,
        each.who_helps,
        each.findings,
    )
    return bool(each.helps) or any(text.strip() for text in texts)
