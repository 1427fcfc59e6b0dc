"""The summary of a usual conversation, tagged and untagged."""

from typing import Final

from sqlalchemy import func, select

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.queries import Measured
from wmo_desk.bench.stopwatch import in_turns
from wmo_desk.domain.waiting import Status
from wmo_desk.models.conversation import Conversation, DimensionNote
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.client_summary import print_summary, write_summary
from wmo_desk.services.make_data import DATA_DAY
from wmo_desk.services.summaries import ClientSummary
from wmo_desk.services.summary_query import conversation_summary

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
