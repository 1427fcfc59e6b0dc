"""The summary of a usual conversation, and a copy of a long dossier."""

from dataclasses import replace
from math import ceil
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.queries import Measured
from wmo_desk.bench.stopwatch import in_turns
from wmo_desk.domain.insight import Choice, Reference, Verdict
from wmo_desk.domain.waiting import Status
from wmo_desk.models.conversation import Conversation, DimensionNote
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.client_summary import print_summary, write_summary
from wmo_desk.reports.insight import print_insight
from wmo_desk.services.insight import Insight, insight_of, insight_request
from wmo_desk.services.make_data import DATA_DAY
from wmo_desk.services.summaries import ClientSummary
from wmo_desk.services.summary_query import conversation_summary

LONG_PAGES: Final = 200
_PAGES: Final = 2
_CANDIDATES: Final = 20


def summary_figure(file: Measured) -> Figure:
    """Write the same two pages again and again."""
    values, floors = in_turns(
        write_summary,
        lambda summary: write_summary(summary, tagged=False),
        (_usual_summary(file),),
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


def insight_figure(file: Measured) -> Figure:
    """Write a copy of a dossier of two hundred pages, beside the summary."""
    insight = _long_insight(file)
    summary = _usual_summary(file)
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


def _usual_summary(file: Measured) -> ClientSummary:
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
