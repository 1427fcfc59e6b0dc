"""The parts of a summary about support: what was granted or not, and the waiting list."""

from wmo_desk.domain.waiting import Category, Explanation
from wmo_desk.reports.letter import Letter
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import Counted, SummaryWording, filled
from wmo_desk.services.summaries import ClientSummary, SummaryIndication


def add_granted(
    letter: Letter, summary: ClientSummary, wording: SummaryWording, language: str
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
    extent = wording.extents.of(indication.extent, indication.unit)
    sentences = [
        filled(words.extent, extent=extent),
        filled(words.forms[indication.form]),
        filled(words.start, date=day(indication.start)),
    ]
    if indication.end is not None:
        sentences.append(filled(words.end, date=day(indication.end)))
    else:
        sentences.append(filled(words.no_end))
    if indication.next_review is not None:
        template = words.review if indication.end is not None else words.no_end_review
        sentences.append(filled(template, date=day(indication.next_review)))
    return _in_one(sentences)


def _why_granted(indication: SummaryIndication, wording: SummaryWording) -> list[Run]:
    words = wording.indications
    sentences = []
    if indication.target_group.strip():
        group = indication.target_group.strip().rstrip(".")
        sentences.append(filled(words.target_group, group=group))
    if indication.reason.strip():
        sentences.append(filled(words.reason, reason=indication.reason.strip()))
    return _in_one(sentences)


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
            words.refused, provision=refusal.provision.strip(), reason=refusal.reason.strip()
        )
        letter.text(runs, language=language)


def add_waiting(letter: Letter, summary: ClientSummary, wording: SummaryWording) -> None:
    """Add the place on the waiting list and why the resident stands there."""
    waiting = summary.waiting
    if waiting is None:
        return
    why = waiting.explanation
    words, day = wording.waiting, wording.calendar.day
    letter.heading(words.heading)
    letter.text(
        _in_one(
            [
                filled(
                    words.position,
                    position=why.position,
                    provision=waiting.provision,
                    date=day(waiting.on),
                ),
                (Run(_ahead(why, wording)),),
            ]
        )
    )
    sentences = [filled(words.categories[why.category])]
    if waiting.criteria and why.category is Category.A:
        sentences.append(filled(words.criteria, criteria="; ".join(waiting.criteria)))
    if waiting.pgb_declined_on is not None and why.category is Category.B:
        sentences.append(filled(words.pgb_declined, date=day(waiting.pgb_declined_on)))
    if waiting.exception_reason.strip():
        sentences.append(filled(words.exception, reason=waiting.exception_reason.strip()))
    sentences.append(filled(words.order, date=day(why.indication_date)))
    if why.is_paused:
        sentences.append(filled(words.paused))
    letter.text(_in_one(sentences))


def _ahead(why: Explanation, wording: SummaryWording) -> str:
    words = wording.waiting
    groups: list[tuple[int, Counted]] = [
        (why.ahead_by_exception, words.by_exception),
        (why.ahead_in_category_a, words.by_category),
        (why.ahead_with_earlier_date, words.by_date),
        (why.ahead_with_same_date, words.by_placement),
    ]
    present = [(count, group) for count, group in groups if count]
    if not present:
        return words.first
    if len(present) == 1:
        count, group = present[0]
        reasons = group.one if count == 1 else group.many
    else:
        listed = [group.of(count) for count, group in present]
        reasons = words.conjunction.join([", ".join(listed[:-1]), listed[-1]])
    if why.ahead == 1:
        return words.ahead_one.format(reasons=reasons)
    return words.ahead.format(count=why.ahead, reasons=reasons)


def _in_one(sentences: list[tuple[Run, ...]]) -> list[Run]:
    runs: list[Run] = []
    for index, sentence in enumerate(sentences):
        if index:
            runs.append(Run(" "))
        runs += sentence
    return runs


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
