"""The parts of a summary about support: what was granted or not, and the waiting list."""

from typing import Final, Protocol

from wmo_desk.contents.summaries import ClientSummary, SummaryIndication
from wmo_desk.contents.waiting_words import Person, why
from wmo_desk.domain.indications import ExtentUnit
from wmo_desk.domain.waiting import Category, Explanation
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import SummaryWording, filled, in_one

_THINGS: Final = frozenset({ExtentUnit.PIECES, ExtentUnit.TRIPS_PER_YEAR})


class SupportPaper(Protocol):
    """What a paper needs to tell what was granted."""

    @property
    def indications(self) -> tuple[SummaryIndication, ...]:
        """What was granted."""


def add_granted(
    letter: Letter, summary: SupportPaper, wording: SummaryWording, language: str
) -> None:
    """Add what was granted, until when, or that there is no end date and when we look again."""
    if not summary.indications:
        return
    letter.heading(wording.indications.heading)
    for indication in summary.indications:
        letter.subheading(_capital(indication.provision))
        letter.text(_granted(indication, wording))
        why = _why_granted(indication, wording)
        if why:
            letter.text(why, language=language)


def _granted(indication: SummaryIndication, wording: SummaryWording) -> list[Run]:
    words, day = wording.indications, wording.calendar.day
    form = words.forms[indication.form]
    if indication.unit in _THINGS:
        form = words.forms_of_things.get(indication.form, form)
    sentences = [filled(form), filled(words.start, date=day(indication.start))]
    # One lift is what the heading says already.
    if indication.unit is not ExtentUnit.PIECES or indication.extent != 1:
        extent = wording.extents.of(indication.extent, indication.unit)
        sentences.insert(0, filled(words.extent, extent=extent))
    if indication.end is not None:
        sentences.append(filled(words.end, date=day(indication.end)))
    else:
        sentences.append(filled(words.no_end))
    if indication.next_review is not None:
        template = words.review if indication.end is not None else words.no_end_review
        sentences.append(filled(template, date=day(indication.next_review)))
    return in_one(sentences)


def _why_granted(indication: SummaryIndication, wording: SummaryWording) -> list[Run]:
    words = wording.indications
    sentences = []
    if indication.target_group.strip():
        group = _small(indication.target_group.strip().rstrip("."))
        sentences.append(filled(words.target_group, group=group))
    if indication.reason.strip():
        sentences.append(filled(words.reason, reason=indication.reason.strip()))
    return in_one(sentences)


def add_refused(
    letter: Letter, summary: ClientSummary, wording: SummaryWording, language: str
) -> None:
    """Add what was not granted, with the reason."""
    if not summary.refusals:
        return
    words = wording.indications
    letter.heading(words.refused_heading)
    for refusal in summary.refusals:
        runs = filled(
            words.refused_pgb if refusal.is_pgb_only else words.refused,
            provision=refusal.provision.strip(),
            reason=refusal.reason.strip(),
        )
        letter.text(runs, language=language)


def add_waiting(
    letter: Letter, summary: ClientSummary, wording: SummaryWording, language: str
) -> None:
    """Add the place on the waiting list and why the resident stands there."""
    waiting = summary.waiting
    if waiting is None:
        return
    words, day = wording.waiting, wording.calendar.day
    letter.heading(words.heading)
    as_of = filled(words.as_of, provision=waiting.provision, date=day(waiting.on))
    letter.text(in_one([as_of, _why_here(waiting.explanation, wording)]))
    category = waiting.explanation.category
    sentences = [filled(words.categories[category])]
    if waiting.criteria and category is Category.A:
        reasons = words.criteria.one if len(waiting.criteria) == 1 else words.criteria.many
        criteria = "; ".join(_small(each.strip().rstrip(".")) for each in waiting.criteria)
        sentences.append(filled(reasons, criteria=criteria))
    if waiting.pgb_declined_on is not None and category is Category.B:
        sentences.append(filled(words.pgb_declined, date=day(waiting.pgb_declined_on)))
    sentences.append(filled(words.order))
    letter.text(in_one(sentences))
    typed = [
        filled(template, reason=reason.strip())
        for template, reason in (
            (words.reason, waiting.reason),
            (words.exception, waiting.exception_reason),
        )
        if reason.strip()
    ]
    if typed:
        letter.text(in_one(typed), language=language)


def _why_here(explanation: Explanation, wording: SummaryWording) -> tuple[Run, ...]:
    """Say it as the screen does, with the place in bold and dates that do not break."""
    words = why(explanation, Person.FORMAL, language=wording.language)
    for moment in (explanation.indication_date, explanation.ranked_on, explanation.ended_on):
        if moment is not None:
            in_full = wording.calendar.day(moment)
            words = words.replace(in_full.replace("\xa0", " "), in_full)
    place = wording.waiting.place.format(position=explanation.position)
    before, bold, after = words.partition(place)
    return Run(before), Run(bold, is_bold=True), Run(after)


def _small(text: str) -> str:
    """Let words go on in a sentence; what is written in capitals stays so."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
