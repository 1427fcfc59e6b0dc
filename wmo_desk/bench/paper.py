"""Paper: the summary in several ways, a copy of a long dossier, and many letters at once."""

import json
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import cycle, islice
from math import ceil
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.queries import Measured
from wmo_desk.bench.stopwatch import in_turns
from wmo_desk.contents.insight import Insight
from wmo_desk.contents.summaries import ClientSummary
from wmo_desk.domain.insight import Choice, Verdict
from wmo_desk.domain.insight_records import Reference
from wmo_desk.domain.letter_batches import LetterBatch
from wmo_desk.domain.waiting import Status
from wmo_desk.models.conversation import Conversation, DimensionNote
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.client_summary import print_summary, write_summary
from wmo_desk.reports.insight import print_insight
from wmo_desk.reports.letter_batch import LetterJob, compose_letters
from wmo_desk.reports.summary_text import Paragraph, summary_text
from wmo_desk.services.insight import insight_of, insight_request
from wmo_desk.services.letter_batches import batch_contents, batch_rows
from wmo_desk.services.make_data import DATA_DAY
from wmo_desk.services.paper_languages import beside_now
from wmo_desk.services.summary_query import conversation_summary

LONG_PAGES: Final = 200
_PAGES: Final = 2
_CANDIDATES: Final = 20
_STARTS: Final = 5
_LETTERS: Final = 1_000
_ROUNDS_OF_LETTERS: Final = 3
_CORES: Final = 2


def paper_figures(file: Measured) -> Iterator[Figure]:
    """Everything that is measured of paper; beside typst only where that is installed."""
    summary = usual_summary(file)
    yield summary_figure(summary)
    yield first_paper_figure(summary)
    if has_typst():
        yield typst_figure(summary)
    yield letters_figure(file)


def summary_figure(summary: ClientSummary) -> Figure:
    """Write the same two pages again and again."""
    values, floors = in_turns(
        write_summary,
        lambda summary: write_summary(summary, tagged=False),
        (summary,),
        rounds=25,
    )
    return Figure(
        "summary PDF, two pages, tagged, warm",
        None,
        values,
        floors,
        Limit(times=2),
        "the same pages untagged",
    )


def first_paper_figure(summary: ClientSummary, *, starts: int = _STARTS) -> Figure:
    """Write the first summary of a process, each time a new one."""
    given = pickle.dumps(summary)
    told = [_first_paper(given) for _ in range(starts)]
    return Figure(
        "summary PDF, two pages, the first after start",
        None,
        [whole for _loading, whole in told],
        [loading for loading, _whole in told],
        Limit(over_floor=300),
        "loading reportlab",
    )


def _first_paper(given: bytes) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-m", "wmo_desk.bench.first_paper"],
        input=given,
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    loading, whole = json.loads(done.stdout)
    return loading, whole


def has_typst() -> bool:
    """Whether there is anything to compare with; the program itself does not need it."""
    return find_spec("typst") is not None


def typst_figure(summary: ClientSummary) -> Figure:
    """Write the summary, beside its words alone as a tagged PDF by typst."""
    typst: Any = import_module("typst")
    source = as_typst(summary_text(summary)).encode()
    values, floors = in_turns(
        write_summary,
        lambda _summary: typst.compile(source, format="pdf", pdf_standards="ua-1"),
        (summary,),
        rounds=25,
    )
    return Figure(
        "summary PDF, two pages, beside typst",
        None,
        values,
        floors,
        Limit(times=1),
        "its words alone by typst, tagged",
    )


def as_typst(paragraphs: Sequence[Paragraph]) -> str:
    """Write headings and paragraphs so that typst takes every sign as it is."""
    lines = ['#set document(title: "Samenvatting")', '#set text(lang: "nl", size: 11pt)']
    for each in paragraphs:
        words = json.dumps(each.text, ensure_ascii=False)
        lines.append(f"#heading(level: {each.level}, {words})" if each.level else f"#par({words})")
    return "\n".join(lines)


def letters_figure(
    file: Measured, *, letters: int = _LETTERS, rounds: int = _ROUNDS_OF_LETTERS
) -> Figure:
    """Compose letters to who waits on two cores, with the start of the processes, and on one."""
    jobs = _letters(file, letters)
    values, floors = in_turns(
        partial(_compose, processes=_CORES),
        partial(_compose, processes=1),
        (jobs,),
        rounds=rounds,
    )
    return Figure(
        f"{letters:,} letters on two cores",
        None,
        values,
        floors,
        Limit(times=0.6),
        "the same letters on one core",
    )


def _compose(jobs: Sequence[LetterJob], *, processes: int) -> None:
    deque(compose_letters(jobs, processes=processes), maxlen=0)


def _letters(file: Measured, count: int) -> list[LetterJob]:
    """So many letters; where fewer people wait, some are made more than once."""
    batch = LetterBatch.WAITS_THIS_QUARTER
    with file.database.read() as session:
        rows = batch_rows(session, batch, DATA_DAY)
        contents = batch_contents(session, batch, [row.about_id for row in rows], DATA_DAY)
    jobs = [
        LetterJob(
            row.about_id,
            contents[row.about_id],
            row.prefers_large_print,
            beside_now(row.paper_language),
        )
        for row in rows
    ]
    return list(islice(cycle(jobs), count))


def insight_figure(file: Measured) -> Figure:
    """Write a copy of a dossier of two hundred pages, beside the summary."""
    insight = _long_insight(file)
    summary = usual_summary(file)
    values, floors = in_turns(
        lambda _: print_insight(insight), lambda _: write_summary(summary), (None,), rounds=5
    )
    return Figure(
        "copy of a dossier PDF, 200 pages",
        None,
        values,
        floors,
        Limit(times=150),
        "the summary of two pages",
    )


def _long_insight(file: Measured) -> Insight:
    """The dossier in which most happened, as often as fills two hundred pages."""
    query = (
        select(HistoryEntry.client_id)
        .where(HistoryEntry.client_id.is_not(None))
        .group_by(HistoryEntry.client_id)
        .order_by(func.count().desc(), HistoryEntry.client_id)
        .limit(1)
    )
    with file.database.read() as session:
        client_id = session.scalars(query).one()
        assert client_id is not None  # noqa: S101 - the query says so
        request = insight_request(session, client_id, on=DATA_DAY, reader_id=None)
    shown = {item.key: Choice(Verdict.SHOW) for item in request.items}
    insight = insight_of(request, shown)
    few, several = (print_insight(_repeated(insight, times)).pages for times in (1, 5))
    # What stands in front of the dossier and behind it comes once.
    times = 1 + ceil((LONG_PAGES - few) / max(1, (several - few) / 4))
    return _repeated(insight, times)


def _repeated(insight: Insight, times: int) -> Insight:
    """The same records again and again, each time as others that belong together."""
    records = [
        replace(
            record,
            id=_other(record.id, number),
            values=tuple(
                replace(value, content=replace(held, id=_other(held.id, number)))
                if isinstance(held := value.content, Reference)
                else value
                for value in record.values
            ),
        )
        for number in range(times)
        for record in insight.records
    ]
    return replace(insight, records=tuple(records))


def _other(identifier: UUID, number: int) -> UUID:
    return UUID(int=identifier.int ^ number)


def usual_summary(file: Measured) -> ClientSummary:
    """A conversation in which much was said, with somebody who waits for help: two pages."""
    query = (
        select(Conversation.id)
        .join(DimensionNote, DimensionNote.conversation_id == Conversation.id)
        .join(WaitingEntry, WaitingEntry.client_id == Conversation.client_id)
        .where(Conversation.closed_at.is_not(None), WaitingEntry.status == Status.WAITING)
        .group_by(Conversation.id)
        .order_by(func.count().desc(), Conversation.id)
        .limit(_CANDIDATES)
    )
    with file.database.read() as session:
        summaries = [
            conversation_summary(session, identifier, DATA_DAY)
            for identifier in session.scalars(query)
        ]
    return next(summary for summary in summaries if print_summary(summary).pages == _PAGES)
