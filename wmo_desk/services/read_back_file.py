"""What is shown to the resident when sitting together: the paper, and the time before."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.summaries import ClientSummary
from wmo_desk.services import options
from wmo_desk.services.conversations import conversation_view
from wmo_desk.services.dimensions import DimensionView
from wmo_desk.services.read_back import ReadBackRow, read_back_rows
from wmo_desk.services.summary_query import conversation_summary


@dataclass(frozen=True, slots=True)
class ReadBackFile:
    """What is shown to the resident: what will be printed today, and what was answered so far.

    `previous` holds what was said the time before, for looking at side by side; it is empty when
    `previous_on` is None. `asks_on_leaving`: only who knows the passphrase goes back to the desk.
    """

    summary: ClientSummary
    answers: tuple[ReadBackRow, ...]
    previous_on: date | None
    previous: tuple[DimensionView, ...]
    asks_on_leaving: bool = False


def read_back_file(session: Session, conversation_id: UUID, on: date) -> ReadBackFile:
    """Read what a conversation is read back from; raises `RecordMissing`."""
    summary = conversation_summary(session, conversation_id, on)
    view = conversation_view(session, conversation_id)
    previous: tuple[DimensionView, ...] = ()
    if view.previous_id is not None:
        previous = conversation_view(session, view.previous_id).dimensions
    return ReadBackFile(
        summary=summary,
        answers=tuple(read_back_rows(session, conversation_id)),
        previous_on=view.previous_on,
        previous=previous,
        asks_on_leaving=options.read_option(session, options.TOGETHER_ASKS),
    )
