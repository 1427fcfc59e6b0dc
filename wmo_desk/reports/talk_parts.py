"""What papers about a conversation say alike: the web, what was told, agreements, what is next."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from reportlab.platypus import Spacer

from wmo_desk.contents.summaries import ClientSummary, SummaryDimension, SummaryReadBack
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.read_back import WEB, ReadBackAnswer, dimension_of
from wmo_desk.reports import spider_web, summary_plan
from wmo_desk.reports.ink import text_width
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.letter_parts import (
    add_client_support,
    add_contact,
    add_letterhead,
    add_notice,
    for_whom,
)
from wmo_desk.reports.symbols import SYMBOLS, badge
from wmo_desk.reports.tagged import Cell, Figure, Role, Run, Text
from wmo_desk.reports.wording import SummaryWording, enumerated, filled

# Some consultants type the quotation marks themselves.
_QUOTES: Final = frozenset(
    (("“", "”"), ("„", "”"), ("„", "“"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"))
)


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


class TalkParts:
    """Says in a letter and a language what a conversation holds, part by part."""

    def __init__(self, summary: ClientSummary, wording: SummaryWording, letter: Letter) -> None:
        self.summary = summary
        self.wording = wording
        self.letter = letter
        self._sheet = letter.sheet
        # Of what stands beside the drawing but is not its matter.
        self._small = letter.sheet.column_head.size
        # What was typed may be in another language than the paper.
        typed = summary.records_language
        self.typed = "" if typed == wording.language else typed

    def finish(self) -> None:
        """Say where a character could not be printed."""
        if self.letter.has_missing:
            self.letter.text(self.wording.missing, style=self._sheet.small)

    def letterhead(self) -> None:
        """Add who writes, the day, the reference and which version it is."""
        facts = [self.wording.calendar.day(self.summary.printed_on)]
        reference = self.summary.reference or self.summary.letterhead.reference
        if reference:
            facts.append(self.wording.reference.format(reference=reference))
        if self.summary.edition > 1:
            facts.append(self.wording.edition.format(edition=self.summary.edition))
        add_letterhead(self.letter, self.summary.letterhead, facts)

    def opening(self, title: str) -> None:
        """Add the title, for whom it is, and who spoke when."""
        letter, wording, summary = self.letter, self.wording, self.summary
        conversation = summary.conversation
        letter.title(title)
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

    def web(self) -> None:
        """Add the web with its table: the same numbers."""
        letter, wording, summary = self.letter, self.wording.web, self.summary
        has_previous = summary.previous_held_on is not None and _any_score(summary.previous_scores)
        size = spider_web.LARGE if self._sheet.is_large else spider_web.ORDINARY
        letter.heading(wording.heading, room=size.least_height)
        element = letter.tree.add(Role.FIGURE, alternative=described_web(summary, self.wording))
        web = spider_web.Web(
            scores=summary.scores,
            previous=summary.previous_scores if has_previous else {},
            marked=summary.marked,
            labels=wording.corner_lines,
            written=wording.written,
            accent=letter.accent,
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
        if not self._sheet.is_large:
            # A wide font of the municipality's own would break the word in two.
            words = (text_width(word, self._small) for word in wording.not_discussed.split())
            wider = max(0, 1.05 * max(words) - shares[1])
            shares[:2] = shares[0] - wider, shares[1] + wider
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
            letter.columns([[figure], [table]], [size.width, width - size.width - gap], gap)
        notes = [wording.note]
        if summary.is_per_aspect:
            notes.append(wording.note_average)
        if has_previous and summary.previous_held_on is not None:
            previous = self.wording.calendar.day(summary.previous_held_on)
            notes.append(wording.note_previous.format(date=previous))
        letter.text(" ".join(notes), style=self._sheet.small)

    def _web_row(self, each: SummaryDimension, *, has_previous: bool) -> list[Cell]:
        wording, sheet, small = self.wording.web, self._sheet, self._small
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

    def told(self) -> None:
        """Add what was said and seen per dimension; what the resident marked comes first."""
        told = [each for each in self.summary.dimensions if self.is_told(each)]
        if not told:
            return
        wording, letter = self.wording, self.letter
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
                self.spoken(label, words)
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
                letter.quote(said, SYMBOLS[each.dimension].text_colour, language=self.typed)
            if each.findings.strip():
                seen = (Run(wording.findings, is_bold=True), Run(each.findings.strip()))
                letter.text(seen, language=self.typed)
            self.after_told(each)

    def is_told(self, each: SummaryDimension) -> bool:
        """Whether anything is said about a dimension besides its number."""
        return _has_words(each)

    def after_told(self, each: SummaryDimension) -> None:
        """Add what a paper says of a dimension besides; usually nothing."""

    def _ahead(self, each: SummaryDimension) -> list[tuple[Run, ...]]:
        """Put the first step and who helps in one line, and what is there already in another."""
        wording = self.wording
        step = [
            run
            for label, words in (
                (wording.first_step, each.first_step),
                (wording.who_helps, each.who_helps),
            )
            if words.strip()
            for run in (*self.spoken(label, words), Run(" "))
        ]
        there = "; ".join(
            wording.helps[kind.value].format(what=", ".join(lines)) for kind, lines in each.helps
        )
        lines = [tuple(step[:-1])] if step else []
        if there:
            lines.append((Run(wording.already_there, is_bold=True), Run(f"{there}.")))
        return lines

    def spoken(self, label: str, words: str) -> tuple[Run, ...]:
        """Put what somebody said between quotation marks, behind a label."""
        wording = self.wording
        bare = words.strip()
        if len(bare) > 2 and (bare[0], bare[-1]) in _QUOTES:
            bare = bare[1:-1].strip()
        return (
            Run(label, is_bold=True),
            Run(f"{wording.open_quote}{bare}{wording.close_quote}"),
        )

    def wish(self) -> None:
        """Add what should change, in the words of the resident."""
        if self.summary.main_wish.strip():
            self.letter.heading(self.wording.wish_heading)
            wish = self.spoken("", self.summary.main_wish)
            self.letter.quote([wish[1:]], self.summary.letterhead.accent, language=self.typed)

    def agreements(self) -> None:
        """Add who does what, by when."""
        summary_plan.add_agreements(self.letter, self.summary, self.wording, self.typed)

    def additions(self) -> None:
        """Add what was written after the conversation was closed."""
        wording = self.wording
        if self.summary.additions:
            self.letter.heading(wording.additions_heading)
        for each in self.summary.additions:
            day = wording.calendar.day(each.written_on)
            if each.is_residents:
                label = wording.added_by_resident.format(date=day)
                accent = self.summary.letterhead.accent
                self.letter.quote([self.spoken(label, each.text)], accent, language=self.typed)
            else:
                label = wording.added_by_us.format(date=day)
                runs = (Run(label, is_bold=True), Run(each.text.strip()))
                self.letter.text(runs, language=self.typed)

    def read_back(self) -> None:
        """Add what the resident corrected in the resident's own words; else that it was right."""
        wording, answers = self.wording, self.summary.read_back
        if not answers:
            return
        self.letter.heading(wording.read_back_heading)
        corrected = [each for each in answers if each.answer is not ReadBackAnswer.RIGHT]
        if not corrected:
            day = wording.calendar.day(max(each.said_on for each in answers))
            self.letter.text(wording.read_back_right.format(date=day))
        for each in corrected:
            self.correction(each)

    def correction(self, each: SummaryReadBack) -> None:
        """Add what the resident corrected or added when it was read back, and to which part."""
        wording = self.wording
        is_wrong = each.answer is ReadBackAnswer.WRONG
        template = wording.read_back_wrong if is_wrong else wording.read_back_added
        dimension = dimension_of(each.part)
        part = f"‘{each.part}’" if dimension is None else wording.web.names[dimension]
        part = wording.web.heading if each.part == WEB else part
        label = template.format(part=part, date=wording.calendar.day(each.said_on))
        accent = self.summary.letterhead.accent
        self.letter.quote([self.spoken(label, each.words)], accent, language=self.typed)

    def steps(self) -> None:
        """Add what happens next."""
        summary, wording = self.summary, self.wording
        self.letter.heading(wording.steps_heading)
        sentences = []
        if summary.steps:
            self.letter.bullets(
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
            self.letter.text(" ".join(sentences))

    def wrong(self) -> None:
        """Add what to do about a mistake, how to object, and who thinks along."""
        wording, head = self.wording, self.summary.letterhead
        self.letter.heading(wording.wrong_heading)
        self.letter.text(f"{wording.wrong} {wording.objection}")
        add_client_support(self.letter, wording, head)

    def contact(self) -> None:
        """Add whom to call."""
        consultant = self.summary.conversation.consultant
        add_contact(self.letter, self.wording, self.summary.letterhead, consultant)


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
