"""The parts of a summary about the plan: needs with what can help, and results."""

from collections.abc import Sequence
from typing import Final, Protocol

from wmo_desk.reports.letter import Letter
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import SummaryWording, filled, in_one
from wmo_desk.services.summaries import (
    SummaryLetterhead,
    SummaryNeed,
    SummaryResult,
    SummarySolution,
)

_IN_A_SENTENCE: Final = 2
"""What can help is a list from three on: a list takes a line for each."""
_WITH_A_LIST: Final = 3
"""So many lines stay together where a list begins."""
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
    def results(self) -> tuple[SummaryResult, ...]:
        """What will be different."""


def add_needs(letter: Letter, summary: PlanPaper, wording: SummaryWording, language: str) -> None:
    """Add each question in the resident's words, what it takes, and what can help."""
    if not summary.needs:
        return
    letter.heading(wording.plan.needs_heading)
    for need in summary.needs:
        asked = f"{wording.open_quote}{need.question.strip()}{wording.close_quote}"
        said = [(Run(wording.plan.asked, is_bold=True), Run(asked))]
        letter.quote(said, summary.letterhead.accent, language=language)
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


def _where_from(solution: SummarySolution, wording: SummaryWording) -> str:
    what = _bare(solution.what)
    return what if solution.rung is None else f"{what} ({wording.plan.rungs[solution.rung]})"


def _why_there(solution: SummarySolution, wording: SummaryWording) -> list[Run]:
    plan = wording.plan
    sentences = [
        filled(template, **{name: _closed(text)})
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
        sentences.append(filled(plan.problems, problems=_closed(need.problems)))
    if need.support.strip():
        sentences.append(filled(plan.support, support=_closed(need.support)))
    if solutions:
        sentences.append((Run(f"{plan.solutions} {'; '.join(solutions)}."),))
    return in_one(sentences)


def add_results(letter: Letter, summary: PlanPaper, wording: SummaryWording, language: str) -> None:
    """Add what will be different and by when, and what came of it once that is known."""
    if not summary.results:
        return
    letter.heading(wording.plan.results_heading)
    for result in summary.results:
        what = Run(_closed(result.what), is_bold=True)
        agreed, ended = _agreed(result, wording), _ended(result, wording)
        letter.text([what, Run(" "), *agreed] if agreed else [what], language=language)
        if ended:
            letter.text(ended, language=language)


def _agreed(result: SummaryResult, wording: SummaryWording) -> list[Run]:
    plan, day = wording.plan, wording.calendar.day
    sentences = [
        filled(template, **{name: _closed(text)})
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
        sentences.append(filled(plan.why, reason=_closed(result.evaluation_reason)))
    return in_one(sentences)


def _bare(text: str) -> str:
    return text.strip().rstrip(".")


def _closed(text: str) -> str:
    bare = text.strip()
    return bare if bare.endswith(_ENDS) else f"{bare}."
