"""The parts of a summary about the plan: needs with what can help, and results."""

from collections.abc import Sequence
from typing import Final

from wmo_desk.reports.letter import Letter
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import SummaryWording, filled, in_one
from wmo_desk.services.summaries import ClientSummary, SummaryNeed, SummaryResult

_IN_A_SENTENCE: Final = 2
"""What can help is a list from three on: a list takes a line for each."""
_ENDS: Final = (".", "!", "?", "…")


def add_needs(
    letter: Letter, summary: ClientSummary, wording: SummaryWording, language: str
) -> None:
    """Add each question in the resident's words, what it takes, and what can help."""
    if not summary.needs:
        return
    letter.heading(wording.plan.needs_heading)
    for need in summary.needs:
        asked = f"{wording.open_quote}{need.question.strip()}{wording.close_quote}"
        said = [(Run(wording.plan.asked, is_bold=True), Run(asked))]
        letter.quote(said, summary.letterhead.accent, language=language)
        solutions = [
            _bare(each.what)
            if each.rung is None
            else f"{_bare(each.what)} ({wording.plan.rungs[each.rung]})"
            for each in need.solutions
        ]
        is_short = len(solutions) <= _IN_A_SENTENCE
        found = _found(need, solutions if is_short else [], wording)
        if found:
            letter.text(found, language=language)
        if not is_short:
            letter.text(wording.plan.solutions)
            letter.bullets(solutions, language=language)


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


def add_results(
    letter: Letter, summary: ClientSummary, wording: SummaryWording, language: str
) -> None:
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
