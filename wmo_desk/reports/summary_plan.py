"""The parts of a summary about the plan: needs with what can help, and results."""

from collections.abc import Sequence
from typing import Final, Protocol

from wmo_desk.contents.summaries import (
    SummaryAgreement,
    SummaryLetterhead,
    SummaryNeed,
    SummaryResult,
    SummarySolution,
)
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.tagged import Cell, Run
from wmo_desk.reports.wording import SummaryWording, filled, in_one

_IN_A_SENTENCE: Final = 2
"""What can help is a list from three on: a list takes a line for each."""
_WITH_A_LIST: Final = 3
"""So many lines stay together where a list begins."""
_AFTER_A_LADDER: Final = 0.5
_ENDS: Final = (".", "!", "?", "…")


class PlanPaper(Protocol):
    """What a paper needs to tell a plan."""

    @property
    def letterhead(self) -> SummaryLetterhead:
        """Who writes."""

    @property
    def needs(self) -> tuple[SummaryNeed, ...]:
        """What is asked, and what can meet it."""

    @property
    def agreements(self) -> tuple[SummaryAgreement, ...]:
        """Who does what."""

    @property
    def results(self) -> tuple[SummaryResult, ...]:
        """What will be different."""


def add_needs(letter: Letter, summary: PlanPaper, wording: SummaryWording, language: str) -> None:
    """Add each question in the resident's words, what it takes, and what can help."""
    if not summary.needs:
        return
    letter.heading(wording.plan.needs_heading)
    for need in summary.needs:
        add_question(letter, summary, need, wording, language)
        solutions = [_where_from(each, wording) for each in need.solutions]
        why = [_why_there(each, wording) for each in need.solutions]
        is_short = len(solutions) <= _IN_A_SENTENCE and not any(why)
        found = _found(need, solutions if is_short else [], wording)
        if found:
            letter.text(found, language=language)
        if not is_short:
            letter.keep_room(_WITH_A_LIST)
            letter.text(wording.plan.solutions)
            told = [
                (Run(f"{what}. ", is_bold=True), *reasons) if reasons else what
                for what, reasons in zip(solutions, why, strict=True)
            ]
            letter.bullets(told, language=language)


def add_question(
    letter: Letter, paper: PlanPaper, need: SummaryNeed, wording: SummaryWording, language: str
) -> None:
    """Add a question in the words of the resident."""
    asked = f"{wording.open_quote}{need.question.strip()}{wording.close_quote}"
    said = [(Run(wording.plan.asked, is_bold=True), Run(asked))]
    letter.quote(said, paper.letterhead.accent, language=language)


def add_ladders(letter: Letter, paper: PlanPaper, wording: SummaryWording, language: str) -> None:
    """Add each question with what it takes, and its ladder: what can help, from whom or from what.

    The rungs stand in their order, from what somebody does alone to what the law gives.
    """
    if not paper.needs:
        return
    plan, sheet = wording.plan, letter.sheet
    letter.heading(plan.needs_heading)
    for need in paper.needs:
        add_question(letter, paper, need, wording, language)
        found = _found(need, (), wording)
        if found:
            letter.text(found, language=language)
        if need.solutions:
            rows = [
                [
                    Cell(_bare(each.what)),
                    Cell("–" if each.rung is None else plan.rungs[each.rung]),
                ]
                for each in need.solutions
            ]
            letter.keep_room(_WITH_A_LIST)
            letter.table([plan.helps, plan.comes_from], rows, [1, 1], language=language)
            letter.add_space(_AFTER_A_LADDER if not sheet.is_large else 1)


def add_agreements(
    letter: Letter, paper: PlanPaper, wording: SummaryWording, language: str
) -> None:
    """Add who does what, by when."""
    if not paper.agreements:
        return
    rows = [
        [Cell(each.what), Cell(each.who), Cell(_when(each, wording))] for each in paper.agreements
    ]
    letter.heading(wording.agreements_heading, room=letter.sheet.body.leading * 4)
    letter.table(
        [wording.what, wording.who, wording.by_when],
        rows,
        [10, 7, 11 if letter.sheet.is_large else 8],
        language=language,
    )


def _when(agreement: SummaryAgreement, wording: SummaryWording) -> str:
    day = wording.calendar.day
    if agreement.done_on is not None:
        return wording.done_on.format(date=day(agreement.done_on))
    if agreement.by_when is None:
        return wording.no_day
    return wording.by_day.format(date=day(agreement.by_when))


def _where_from(solution: SummarySolution, wording: SummaryWording) -> str:
    what = _bare(solution.what)
    return what if solution.rung is None else f"{what} ({wording.plan.rungs[solution.rung]})"


def _why_there(solution: SummarySolution, wording: SummaryWording) -> list[Run]:
    plan = wording.plan
    sentences = [
        filled(template, **{name: closed(text)})
        for template, name, text in (
            (plan.why, "reason", solution.reason),
            (plan.discussed, "discussed", solution.discussed),
        )
        if text.strip()
    ]
    return in_one(sentences)


def _found(need: SummaryNeed, solutions: Sequence[str], wording: SummaryWording) -> list[Run]:
    plan = wording.plan
    sentences: list[tuple[Run, ...]] = []
    if need.problems.strip():
        sentences.append(filled(plan.problems, problems=closed(need.problems)))
    if need.support.strip():
        sentences.append(filled(plan.support, support=closed(need.support)))
    if solutions:
        sentences.append((Run(f"{plan.solutions} {'; '.join(solutions)}."),))
    return in_one(sentences)


def add_results(letter: Letter, summary: PlanPaper, wording: SummaryWording, language: str) -> None:
    """Add what will be different and by when, and what came of it once that is known."""
    if not summary.results:
        return
    letter.heading(wording.plan.results_heading)
    for result in summary.results:
        what = Run(closed(result.what), is_bold=True)
        agreed, ended = _agreed(result, wording), _ended(result, wording)
        letter.text([what, Run(" "), *agreed] if agreed else [what], language=language)
        if ended:
            letter.text(ended, language=language)


def _agreed(result: SummaryResult, wording: SummaryWording) -> list[Run]:
    plan, day = wording.plan, wording.calendar.day
    sentences = [
        filled(template, **{name: closed(text)})
        for template, name, text in (
            (plan.measure, "measure", result.measure),
            (plan.from_here, "baseline", result.baseline),
            (plan.to_there, "target", result.target),
        )
        if text.strip()
    ]
    if result.who.strip():
        sentences.append(filled(plan.who, who=_bare(result.who)))
    if result.by_when is not None:
        sentences.append(filled(plan.by_when, date=day(result.by_when)))
    # Once it was looked at together, the day for it says nothing any more.
    if result.evaluate_on is not None and result.achievement is None:
        sentences.append(filled(plan.evaluate_on, date=day(result.evaluate_on)))
    return in_one(sentences)


def _ended(result: SummaryResult, wording: SummaryWording) -> list[Run]:
    if result.achievement is None or result.evaluated_on is None:
        return []
    plan = wording.plan
    date = wording.calendar.day(result.evaluated_on)
    sentences = [filled(plan.achievements[result.achievement], date=date)]
    if result.evaluation_reason.strip():
        sentences.append(filled(plan.why, reason=closed(result.evaluation_reason)))
    return in_one(sentences)


def _bare(text: str) -> str:
    return text.strip().rstrip(".")


def closed(text: str) -> str:
    """Let a text end as a sentence does."""
    bare = text.strip()
    return bare if bare.endswith(_ENDS) else f"{bare}."
